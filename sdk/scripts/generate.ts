// SPDX-License-Identifier: Apache-2.0

// Writes what the SDK knows of the chain out of its metadata: polkadot-api's descriptors, and every dispatch error.
//
//   npm run generate:sdk                            from the node at ws://127.0.0.1:9944
//   npm run generate:sdk -- wss://node.example      from another node
//   npm run generate:sdk -- metadata.hex            from a file: hex, or the JSON answer of `Metadata_metadata_at_version(16)`
//   npm run generate:sdk -- --check SOURCE          writes nothing, and ends with 1 where the committed files differ
//
// @polkadot-api/codegen does the work. polkadot-api's own command needs a WebSocket of Node.js 22 and makes a package of its
// own; this writes source files that are committed and compiled with all others.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { blake2b } from '@noble/hashes/blake2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { generateMultipleDescriptors } from '@polkadot-api/codegen';
import { EntryPointCodec, TypedefCodec } from '@polkadot-api/metadata-compatibility';
import { decAnyMetadata, Tuple, type UnifiedMetadata, unifyMetadata, Vector } from '@polkadot-api/substrate-bindings';
import { metadataIn, metadataOf, uncommented } from './metadata.ts';
import { GATEWAY, GENERATED } from './places.ts';

const HEADER = `// SPDX-License-Identifier: Apache-2.0

// Generated from the chain's metadata by \`npm run generate:sdk\`. Do not edit.
`;

/**
 * Pallets that no shop, till, promoter or tester calls. Their types would be a third of the files. Whoever needs them takes
 * \`souk.client.getUnsafeApi()\`, which knows every pallet.
 */
const LEFT_OUT = [
	'Babe',
	'Authorship',
	'Offences',
	'Historical',
	'Grandpa',
	'AuthorityDiscovery',
	'VoterList',
	'AssetsHolder',
	'AssetsFreezer',
	'Multisig',
	'Identity',
	'Vesting',
	'Staking',
	'Session',
	'SafeMode',
	'TxPause',
	'Migrations',
	'Treasury',
	'Whitelist',
	'TechnicalCommittee',
];

/** Runtime APIs that only a node calls. */
const APIS_LEFT_OUT = [
	'BlockBuilder',
	'TaggedTransactionQueue',
	'OffchainWorkerApi',
	'BabeApi',
	'GrandpaApi',
	'AuthorityDiscoveryApi',
	'SessionKeys',
	'StakingApi',
	'GenesisBuilder',
	'Core',
	'Metadata',
	'RuntimeViewFunction',
];

/** The metadata that a source has: a node that runs, or a file. */
export async function metadataFrom(source: string): Promise<Uint8Array> {
	const hex = /^(ws|http)s?:/.test(source) ? await metadataOf(source) : metadataIn(readFileSync(source, 'utf8'));
	return hexToBytes(hex.slice(2));
}

/** What the metadata describe. The API answers an `Option` of bytes, which the decoder of polkadot-api takes too. */
export function described(metadata: Uint8Array): UnifiedMetadata {
	return unifyMetadata(decAnyMetadata(metadata));
}

/** A dispatch error of the chain. */
export interface DescribedError {
	pallet: string;
	name: string;
	/** What the runtime says of it. */
	docs: string;
}

/** Every error that a call of the chain can end with. */
export function errorsOf(metadata: UnifiedMetadata): DescribedError[] {
	return metadata.pallets.flatMap(({ name: pallet, errors }) => {
		if (errors === undefined) return [];
		const definition = metadata.lookup[typeof errors === 'number' ? errors : errors.type]?.def;
		if (definition?.tag !== 'variant') throw new Error(`the errors of ${pallet} are no variants`);
		return definition.value.map(({ name, docs }) => ({ pallet, name, docs: sentence(docs) }));
	});
}

/** The lines of a comment as text. */
function sentence(docs: string[]): string {
	return docs.join(' ').replace(/\s+/g, ' ').trim();
}

/** The generated files by name. */
export function generate(raw: Uint8Array): Map<string, string> {
	const metadata = described(raw);
	const output = generateMultipleDescriptors(
		[{ key: 'souk', metadata, knownTypes: {} }],
		{
			client: 'polkadot-api',
			metadataTypes: './metadata-types.ts',
			types: './common-types.ts',
			descriptorValues: './descriptors.ts',
			common: './common.ts',
		},
		{ whitelist: whitelist(metadata) },
	);
	const types = Tuple(Vector(EntryPointCodec), Vector(TypedefCodec)).enc([
		output.metadataTypes.entryPoints,
		output.metadataTypes.typedefs,
	]);
	const [chain] = output.descriptorTypesFiles;
	if (chain === undefined) throw new Error('no descriptors were generated');
	const files: [string, string][] = [
		['common.ts', COMMON],
		['metadata-types.ts', `export default '${Buffer.from(types).toString('base64')}';\n`],
		['descriptors.ts', output.descriptorsFileContent],
		['common-types.ts', typesOnly(output.typesFileContent)],
		['souk.ts', unembedded(typesOnly(chain.content))],
		['errors.ts', errorsFile(errorsOf(metadata))],
		['error-classes.ts', errorClassesFile(errorsOf(metadata))],
		['index.ts', indexFile(output.publicTypes)],
	];
	return new Map(files.map(([name, text]) => [name, `${HEADER}\n${text.trim()}\n`]));
}

function whitelist({ pallets, apis }: UnifiedMetadata): string[] {
	return [
		...pallets.filter(({ name }) => !LEFT_OUT.includes(name)).map(({ name }) => `*.${name}`),
		...apis.filter(({ name }) => !APIS_LEFT_OUT.includes(name)).map(({ name }) => `api.${name}.*`),
	];
}

/** Say which imports are of types alone, as the compiler's settings here ask, and leave out what no line uses. */
function typesOnly(text: string): string {
	return text.replace(
		/^\s*import (?:type )?\{([^}]*)\} from ("polkadot-api"|"\.\/common-types\.ts");?$/gm,
		(line, names: string, from: string) => {
			const rest = text.replace(line, '');
			const used = names
				.split(',')
				.map((name) => name.trim())
				.filter((name) => name !== '' && new RegExp(`\\b${name}\\b`).test(rest));
			return `import { ${used.map((name) => (name === '_Enum' ? name : `type ${name}`)).join(', ')} } from ${from};`;
		},
	);
}

/** Leave the metadata out of the package: a connection has it from its node, and keeps it in its store. */
function unembedded(text: string): string {
	const started = text.indexOf('const getMetadata');
	const ended = text.indexOf('const genesis');
	if (started < 0 || ended < started) throw new Error('the descriptors have another form than they had');
	const refuse =
		"const getMetadata: () => Promise<Uint8Array> = () => Promise.reject(new Error('the metadata come from a node'));\n";
	return text.slice(0, started).concat(refuse, text.slice(ended));
}

function indexFile(types: string[]): string {
	return `export { default as souk } from './souk.ts';
export type * from './souk.ts';
export { ${types.join(', ')} } from './common-types.ts';
export * from './errors.ts';
`;
}

/** What the chain says of each of its errors, and their names by pallet. */
function errorsFile(errors: DescribedError[]): string {
	const pallets = [...new Set(errors.map(({ pallet }) => pallet))];
	const rows = pallets.map((pallet) => {
		const own = errors.filter((error) => error.pallet === pallet);
		return `\t${pallet}: {\n${own.map(({ name, docs }) => `\t\t${name}: ${JSON.stringify(docs)},\n`).join('')}\t},\n`;
	});
	return `/** What the runtime says of each of its errors, by pallet and name. */
export const ERRORS = {
${rows.join('')}} as const;

/** A pallet that has errors. */
export type ErrorPallet = keyof typeof ERRORS;
/** The name of an error of a pallet. */
export type ErrorName<P extends ErrorPallet = ErrorPallet> = P extends ErrorPallet ? keyof (typeof ERRORS)[P] & string : never;
`;
}

/** A class for the errors of each pallet. */
function errorClassesFile(errors: DescribedError[]): string {
	const pallets = [...new Set(errors.map(({ pallet }) => pallet))].sort();
	return `import { PalletError } from '../errors/base.ts';
import type { ErrorName, ErrorPallet } from './errors.ts';

${pallets.map((pallet) => `export class ${pallet}Error extends PalletError<'${pallet}'> {}\n`).join('')}
/** The class of each pallet's errors. */
export const ERROR_CLASSES: { readonly [P in ErrorPallet]: new (pallet: P, variant: ErrorName<P>) => PalletError<P> } = {
${pallets.map((pallet) => `\t${pallet}: ${pallet}Error,\n`).join('')}};
`;
}

/** What the generated files share. The generator's own version does not pass the compiler's settings here. */
const COMMON = `/** The bytes of base64. */
export function toBinary(base64: string): Uint8Array {
	return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
`;

/** The hash that names metadata: BLAKE2-256 in hex. */
export function metadataHash(metadata: Uint8Array): string {
	return `0x${bytesToHex(blake2b(metadata, { dkLen: 32 }))}`;
}

/** The committed files that are made out of metadata. */
function ownFiles(): string[] {
	return readdirSync(GENERATED).filter((name) => name.endsWith('.ts') && name !== GATEWAY);
}

/** The files that a source asks to be other than they are; empty where none is. */
export function differing(files: Map<string, string>): string[] {
	const committed = ownFiles();
	const names = new Set([...files.keys(), ...committed]);
	return [...names].filter((name) => {
		const text = files.get(name);
		if (text === undefined || !committed.includes(name)) return true;
		// Another comment in a pallet makes no other type. Another sentence of an error is another file.
		return uncommented(readFileSync(join(GENERATED, name), 'utf8')) !== uncommented(text);
	});
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const [checking, source = 'ws://127.0.0.1:9944'] =
		process.argv[2] === '--check' ? [true, process.argv[3]] : [false, process.argv[2]];
	const metadata = await metadataFrom(source);
	const files = generate(metadata);
	if (checking) {
		const other = differing(files);
		process.stderr.write(`metadata ${metadataHash(metadata)}, ${metadata.length} bytes\n`);
		for (const name of other) process.stderr.write(`sdk/src/generated/${name} is not what the metadata say\n`);
		if (other.length > 0) process.exitCode = 1;
	} else {
		mkdirSync(GENERATED, { recursive: true });
		for (const name of ownFiles()) rmSync(join(GENERATED, name));
		for (const [name, text] of files) writeFileSync(join(GENERATED, name), text);
		process.stderr.write(`wrote ${files.size} files to ${GENERATED}\n`);
	}
}
