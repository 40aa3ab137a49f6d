// SPDX-License-Identifier: Apache-2.0

// What a person chose on this device. It stays on the device.

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { browserLanguage, type Language } from '../words/index.tsx';

/** How the pages look: light, dark, or as the device says. */
export type Theme = 'system' | 'light' | 'dark';

/** The choices of one device. */
export interface Choices {
	language: Language;
	theme: Theme;
	/** How the chain is read: a node and a gateway, or a light client. */
	connection: 'gateway' | 'light';
	/** Address of a node other than the gateway's own. */
	node?: string;
	/** Address of a gateway other than this origin. */
	gateway?: string;
	/** The account that was chosen last, by its source and address. */
	account?: { source: string; address: string };
}

/** The choices, and how to change them. */
export interface Settings extends Choices {
	choose: (change: Partial<Choices>) => void;
}

const KEPT = 'souk:settings';
const Context = createContext<Settings | undefined>(undefined);

/** The choices that this device kept, as far as they are readable. */
export function keptChoices(): Choices {
	const usual: Choices = { language: browserLanguage(), theme: 'system', connection: 'gateway' };
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '{}');
		return typeof kept === 'object' && kept !== null ? { ...usual, ...(kept as Partial<Choices>) } : usual;
	} catch {
		return usual;
	}
}

/** Gives the choices to all that is within, keeps them, and applies the theme. */
export function SettingsProvider({ children }: { children: ReactNode }) {
	const [choices, setChoices] = useState(keptChoices);
	useEffect(() => {
		document.documentElement.dataset.theme = choices.theme;
	}, [choices.theme]);
	const settings = useMemo<Settings>(
		() => ({
			...choices,
			choose: (change) =>
				setChoices((before) => {
					const after = { ...before, ...change };
					try {
						localStorage.setItem(KEPT, JSON.stringify(after));
					} catch {
						// A device that keeps nothing asks again next time.
					}
					return after;
				}),
		}),
		[choices],
	);
	return <Context value={settings}>{children}</Context>;
}

/** What this device chose. */
export function useSettings(): Settings {
	const settings = useContext(Context);
	if (settings === undefined) throw new Error('useSettings is outside of SettingsProvider');
	return settings;
}
