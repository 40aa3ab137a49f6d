// SPDX-License-Identifier: Apache-2.0

// What a JSON-LD document of schema.org says of a product or a shop, in the language of the reader where it has it.

/** What people are shown of a document. */
export interface Described {
	name?: string;
	summary?: string;
	brand?: string;
	/** Addresses of pictures, as text, in the document's order. */
	pictures: string[];
	/** Names and values of schema.org's `additionalProperty`. */
	properties: [string, string][];
}

const ADDRESS = /^(?:ipfs:\/\/|.*\/v1\/content\/)?(b[a-z2-7]{58})$/;

/** A text of a JSON-LD value: a string, a value with a language, a map of languages, or a list of them. */
export function textIn(value: unknown, language: string): string | undefined {
	if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
	if (Array.isArray(value)) {
		const fitting = value.find((one) => languageOf(one)?.startsWith(language) === true);
		for (const one of fitting === undefined ? value : [fitting, ...value]) {
			const text = textIn(one, language);
			if (text !== undefined) return text;
		}
		return undefined;
	}
	if (!isRecord(value)) return undefined;
	if ('@value' in value) return textIn(value['@value'], language);
	if ('name' in value) return textIn(value.name, language);
	const tags = Object.keys(value).filter((tag) => /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(tag));
	const tag = tags.find((one) => one.startsWith(language)) ?? tags[0];
	return tag === undefined ? undefined : textIn(value[tag], language);
}

function languageOf(value: unknown): string | undefined {
	const tag = isRecord(value) ? value['@language'] : undefined;
	return typeof tag === 'string' ? tag : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The addresses in a value: texts, lists, and objects that name one by `contentUrl`, `url` or `@id`. */
function addressesIn(value: unknown): string[] {
	if (typeof value === 'string') {
		const [, address] = ADDRESS.exec(value) ?? [];
		return address === undefined ? [] : [address];
	}
	if (Array.isArray(value)) return value.flatMap(addressesIn);
	return isRecord(value) ? addressesIn(value.contentUrl ?? value.url ?? value['@id']) : [];
}

/** What a document says. `undefined` if it is no JSON object. `language` is `en` or `zh`. */
export function describe(document: string, language: string): Described | undefined {
	let value: unknown;
	try {
		value = JSON.parse(document);
	} catch {
		return undefined;
	}
	if (!isRecord(value)) return undefined;
	const first = (...names: string[]) =>
		names.map((name) => textIn(value[name], language)).find((text) => text !== undefined);
	const [name, summary, brand] = [first('name', 'headline', 'title'), first('description', 'abstract'), first('brand')];
	const listed = Array.isArray(value.additionalProperty) ? value.additionalProperty : [];
	const properties = listed.flatMap((one): [string, string][] => {
		if (!isRecord(one)) return [];
		const [what, is] = [textIn(one.name, language), one.value];
		if (what === undefined || (typeof is !== 'string' && typeof is !== 'number')) return [];
		return [[what, typeof one.unitText === 'string' ? `${is} ${one.unitText}` : String(is)]];
	});
	return {
		...(name === undefined ? {} : { name }),
		...(summary === undefined ? {} : { summary }),
		...(brand === undefined ? {} : { brand }),
		pictures: [...new Set([...addressesIn(value.image), ...addressesIn(value.logo)])],
		properties,
	};
}
