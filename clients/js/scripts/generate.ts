// SPDX-License-Identifier: Apache-2.0

// Writes the types of the chain's calls, events, storage, constants, errors and runtime APIs out of its metadata.
//
//   npm run generate                            from the node at ws://127.0.0.1:9944
//   npm run generate -- wss://node.example      from another node
//   npm run generate -- metadata.hex            from a file: hex, or the JSON answer of `Metadata_metadata_at_version(16)`
//
// @polkadot/typegen does the work. What it cannot do is mended here, each in a function that says why.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
	generateDefaultConsts,
	generateDefaultErrors,
	generateDefaultEvents,
	generateDefaultLookup,
	generateDefaultQuery,
	generateDefaultRuntime,
	generateDefaultTx,
} from '@polkadot/typegen/generate';
import { initMeta } from '@polkadot/typegen/util';
import type { TypeRegistry } from '@polkadot/types';
import type { Definitions } from '@polkadot/types/types';
import { metadataIn, metadataOf } from '../../../sdk/scripts/metadata.ts';

/** Where the generated files are. */
export const GENERATED = join(import.meta.dirname, '..', 'src', 'generated');

type Hex = `0x${string}`;

const HEADER = `// SPDX-License-Identifier: Apache-2.0

// Generated from the chain's metadata by \`npm run generate\`. Do not edit.
`;

/** The generated files by name. */
export async function generate(metadata: Hex): Promise<Map<string, string>> {
	const folder = mkdtempSync(join(tmpdir(), 'souk-types-'));
	const { log, warn } = console;
	// Typegen tells every file it writes, and the same warning for each.
	console.log = console.warn = () => undefined;
	try {
		const file = (name: string): string => join(folder, `${name}.ts`);
		generateDefaultLookup(folder, metadata);
		const { default: types } = (await import(pathToFileURL(file('lookup')).href)) as { default: Definitions['types'] };
		const lookup = { rpc: {}, types };
		generateDefaultConsts(file('augment-consts'), metadata, {}, true, lookup);
		generateDefaultErrors(file('augment-errors'), metadata, {}, true);
		generateDefaultEvents(file('augment-events'), metadata, {}, true, lookup);
		generateDefaultQuery(file('augment-query'), metadata, {}, true, lookup);
		generateDefaultRuntime(file('augment-runtime'), metadata, {}, true, lookup);
		generateDefaultTx(file('augment-tx'), metadata, {}, true, lookup);
		// Only typegen needs these, while it works.
		for (const name of ['index', 'lookup']) rmSync(file(name));
		const { registry } = initMeta(metadata);
		const files = new Map<string, string>();
		for (const name of readdirSync(folder).sort()) {
			files.set(name, mended(readFileSync(join(folder, name), 'utf8'), registry));
		}
		const imports = [...files.keys()].map((name) => `import './${name}';\n`);
		files.set('index.ts', `${HEADER}\nimport '@polkadot/rpc-augment';\n${imports.join('')}`);
		return files;
	} finally {
		Object.assign(console, { log, warn });
		rmSync(folder, { recursive: true, force: true });
	}
}

function mended(text: string, registry: TypeRegistry): string {
	const steps = [headed, unnumbered, unwrapped, unshadowed, listed, documented];
	return steps.reduce((mendedSoFar, step) => step(mendedSoFar, registry), text);
}

/** Say where the file comes from. Typegen names a command that this repository does not have. */
function headed(text: string): string {
	return text.replace(/^\/\/ Auto-generated.*\n\/\* eslint-disable \*\/\n/, HEADER);
}

/** Leave out the numbers of types: one new type gives another number to all that follow it. */
function unnumbered(text: string): string {
	return text.replace(/(@name \w+) \(\d+\)/g, '$1');
}

/** Write what a wrapper holds where typegen uses a wrapper's name and never declares it, such as `SoukPrimitivesGs1Gtin`. */
function unwrapped(text: string, registry: TypeRegistry): string {
	const declared = new Set(text.match(/^import type \{[^}]*\}/gm)?.flatMap((line) => line.match(/\w+/g) ?? []));
	const inside = new Map<string, string>();
	for (const { id } of registry.lookup.types) {
		const name = registry.lookup.getName(id);
		if (name == null || declared.has(name)) continue;
		const { lookupName, type } = registry.lookup.getTypeDef(id);
		if (lookupName === undefined && /^\w+$/.test(type)) inside.set(name, type);
	}
	const used = new Set<string>();
	const body = text.replace(/(?<=: |<|\()(Souk|Pallet|Sp|Frame)\w+/g, (name) => {
		const type = inside.get(name);
		if (type === undefined) return name;
		used.add(type);
		return type;
	});
	const missing = [...used].filter((type) => !declared.has(type)).sort();
	const types =
		missing.length === 0 ? '' : `import type { ${missing.join(', ')} } from '@polkadot/types/interfaces/runtime';\n`;
	return body.replace(/^import type /m, `${types}import type `);
}

/** Leave out fields that have the name of a method every struct has. The field is read with \`get('values')\`. */
function unshadowed(text: string): string {
	return text.replace(/^ +readonly (entries|forEach|keys|size|values): .*\n/gm, '');
}

/** Take arrays where a call takes a set, as the client does when it encodes one. Typegen allows sets alone. */
function listed(text: string): string {
	return text.replace(/(?<=\| |\w: )BTreeSet<(\w+)>(?= \||[,)])/g, 'BTreeSet<$1> | ($1 | AnyNumber | string)[]');
}

/** Put the lines of a runtime API's documentation together. Typegen puts commas where the lines end. */
function documented(text: string, registry: TypeRegistry): string {
	if (!text.includes('interface AugmentedCalls')) return text;
	let better = text;
	for (const { methods } of registry.metadata.apis) {
		for (const { docs } of methods) {
			const lines = docs.map((line) => line.toString());
			if (lines.length < 2) continue;
			const sentences = lines
				.map((line) => line.trim())
				.join(' ')
				.replace(/ {2,}/g, ' ')
				.trim();
			better = better.replaceAll(lines.join().trim(), sentences);
		}
	}
	return better;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const [source = 'ws://127.0.0.1:9944'] = process.argv.slice(2);
	const metadata = /^(ws|http)s?:/.test(source) ? await metadataOf(source) : metadataIn(readFileSync(source, 'utf8'));
	const files = await generate(metadata);
	rmSync(GENERATED, { recursive: true, force: true });
	mkdirSync(GENERATED, { recursive: true });
	for (const [name, text] of files) writeFileSync(join(GENERATED, name), text);
	process.stderr.write(`wrote ${files.size} files to ${GENERATED}\n`);
}
