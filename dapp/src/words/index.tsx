// SPDX-License-Identifier: Apache-2.0

// Every text that people read. A language is one object of texts and of functions that make texts; the compiler refuses a language
// that lacks one. The pseudo-language marks each text, so that a test finds what is not from here.

import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { useSettings } from '../app/settings.tsx';
import { en } from './en/index.ts';

/** The texts of a language. */
export type Words = typeof en;

/** The languages there are. `marked` is English in brackets, for tests. */
export type Language = 'en' | 'zh' | 'marked';

/** The languages that people choose from, by their own names. */
export const LANGUAGES: [Language, string][] = [
	['en', 'English'],
	['zh', '中文'],
];

const loaders: Record<Language, () => Promise<Words>> = {
	en: async () => en,
	zh: async () => (await import('./zh/index.ts')).zh,
	marked: async () => marked(en),
};

/** Load a language. */
export async function loadWords(language: Language): Promise<Words> {
	return loaders[language]();
}

/** The language that a browser asks for, as far as there is one. */
export function browserLanguage(): Language {
	return navigator.languages.some((wanted) => wanted.toLowerCase().startsWith('zh')) &&
		!navigator.languages[0]?.toLowerCase().startsWith('en')
		? 'zh'
		: 'en';
}

const Context = createContext<Words>(en);

/** Gives the texts of the chosen language to all that is within. */
export function WordsProvider({ words, children }: { words: Words; children: ReactNode }) {
	const { language } = useSettings();
	useEffect(() => {
		document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
	}, [language]);
	return <Context value={words}>{children}</Context>;
}

/** The texts of the chosen language. */
export function useWords(): Words {
	return useContext(Context);
}

/** The tag of the chosen language, for dates and numbers. */
export function useLocale(): string {
	const { language } = useSettings();
	return useMemo(() => (language === 'zh' ? 'zh-Hans' : 'en'), [language]);
}

/** The same texts between brackets. */
function marked<T>(texts: T): T {
	if (typeof texts === 'string') return `⟦${texts}⟧` as T;
	if (typeof texts === 'function') return ((...values: unknown[]) => marked(texts(...values))) as T;
	if (Array.isArray(texts)) return texts.map(marked) as T;
	return Object.fromEntries(Object.entries(texts as object).map(([name, text]) => [name, marked(text)])) as T;
}
