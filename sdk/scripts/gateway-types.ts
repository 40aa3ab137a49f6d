// SPDX-License-Identifier: Apache-2.0

// Writes what the SDK knows of a gateway's REST interface out of the OpenAPI that the gateway serves.
//
//   npm run generate:gateway --workspace sdk                        from the gateway at http://127.0.0.1:8090
//   npm run generate:gateway --workspace sdk -- http://gw.example   from another gateway
//   npm run generate:gateway --workspace sdk -- openapi.json        from a file
//   npm run generate:gateway --workspace sdk -- --check SOURCE      writes nothing, and ends with 1 where the committed file differs
//
// OpenAPI has a name for each generic answer. Here a list has its filters and its row, and everything else its parameters and its
// answer, because the block that an answer is true of and the pages of a list are the same everywhere.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { uncommented } from './metadata.ts';
import { GATEWAY, GENERATED } from './places.ts';

/** A schema of OpenAPI 3.1, as far as the gateway uses it. */
interface Schema {
	$ref?: string;
	type?: string | string[];
	description?: string;
	enum?: unknown[];
	items?: Schema;
	properties?: Record<string, Schema>;
	additionalProperties?: Schema | boolean;
	required?: string[];
	allOf?: Schema[];
	oneOf?: Schema[];
	anyOf?: Schema[];
}

interface Parameter {
	name: string;
	in: string;
	required?: boolean;
	description?: string;
	schema?: Schema;
}

interface Operation {
	summary?: string;
	parameters?: Parameter[];
	responses?: Record<string, { content?: Record<string, { schema?: Schema }> }>;
}

/** What a gateway serves at `/openapi.json`, as far as types are made of it. */
export interface Description {
	openapi: string;
	paths: Record<string, Record<string, Operation>>;
	components?: { schemas?: Record<string, Schema> };
}

const HEADER = `// SPDX-License-Identifier: Apache-2.0

// Generated from a gateway's OpenAPI by \`npm run generate:gateway\`. Do not edit.
`;

/** What every list takes. It is written once, by hand. */
const PAGING = ['limit', 'cursor', 'direction'];

/** The description that a source has: a gateway that runs, or a file. */
export async function descriptionFrom(source: string): Promise<Description> {
	const text = /^https?:/.test(source)
		? await (await fetch(new URL('/openapi.json', source))).text()
		: readFileSync(source, 'utf8');
	const description = JSON.parse(text) as Partial<Description>;
	if (!description.openapi?.startsWith('3.1') || description.paths === undefined)
		throw new Error(`${source} has no OpenAPI 3.1`);
	return description as Description;
}

/** The generated file. */
export function gatewayTypes(description: Description): string {
	return new Writer(description).file();
}

class Writer {
	private readonly schemas: Record<string, Schema>;
	private readonly paths: Description['paths'];
	/** The schemas that some answer has, in the order in which they were met. */
	private readonly wanted = new Set<string>();

	constructor({ components, paths }: Description) {
		this.schemas = { ...components?.schemas };
		this.paths = paths;
		this.nameInner();
	}

	/** Name what generic answers have inside, which OpenAPI writes out: `Order` of `Answer_Page_Order`. */
	private nameInner(): void {
		for (const generic of Object.keys(this.schemas)) {
			const [, page, name] = /^Answer_(Page_)?(\w+)$/.exec(generic) ?? [];
			if (name === undefined || this.schemas[name] !== undefined) continue;
			const whole = { $ref: `#/components/schemas/${generic}` };
			const inner = page === undefined ? this.withoutBlock(whole) : this.rowIn(whole);
			if (inner !== undefined) this.schemas[name] = inner;
		}
	}

	file(): string {
		const lists: string[] = [];
		const things: string[] = [];
		for (const path of Object.keys(this.paths).sort()) {
			const operation = this.paths[path]?.get;
			const answer = operation && this.answerOf(operation);
			if (operation === undefined || answer === undefined) continue;
			const inner = innerName(answer);
			const [own, row] = [inner ?? this.withoutBlock(answer), this.rowOf(operation, answer)];
			const query = this.parameters(operation, row !== undefined);
			const says = comment(operation.summary, 1);
			if (row === undefined) things.push(`${says}\t'${path}': { query: ${query}; answer: ${this.type(own, 1)} };\n`);
			else lists.push(`${says}\t'${path}': { filters: ${query}; row: ${this.type(row, 1)} };\n`);
		}
		const types: string[] = [];
		// Writing one type may want others.
		for (const name of this.wanted) types.push(this.named(name));
		return `${HEADER}
${types.sort((a, b) => (nameIn(a) < nameIn(b) ? -1 : 1)).join('\n')}
/** Every list by its address: what it can be filtered by, and what its rows are. */
export interface Lists {
${lists.join('')}}

/** Everything else that is asked for by its address: its parameters, and the answer but for its block. */
export interface Things {
${things.join('')}}
`;
	}

	/** The schema of the JSON that an operation answers with. */
	private answerOf({ responses = {} }: Operation): Schema | undefined {
		const content = (responses['200'] ?? responses['201'])?.content ?? {};
		const [, answer] = Object.entries(content).find(([kind]) => /^application\/(ld\+)?json$/.test(kind)) ?? [];
		return answer?.schema;
	}

	private resolved(schema: Schema): Schema {
		if (schema.$ref === undefined) return schema;
		const name = schema.$ref.replace('#/components/schemas/', '');
		const found = this.schemas[name];
		if (found === undefined) throw new Error(`there is no schema ${schema.$ref}`);
		return found;
	}

	/** The parts of a schema that says `allOf`, and theirs; generic ones resolved. */
	private parts(schema: Schema): Schema[] {
		if (schema.$ref !== undefined && isGeneric(schema.$ref)) return this.parts(this.resolved(schema));
		return schema.allOf === undefined ? [schema] : schema.allOf.flatMap((part) => this.parts(part));
	}

	/** A schema without the block that an answer is true of. */
	private withoutBlock(schema: Schema): Schema {
		const rest = this.parts(schema).filter((part) => {
			const names = Object.keys(part.properties ?? {});
			return !(names.length === 1 && names[0] === 'at');
		});
		return rest.length === 1 && rest[0] !== undefined ? rest[0] : { allOf: rest };
	}

	/** The rows of a list; `undefined` of what is none. */
	private rowOf({ parameters = [] }: Operation, answer: Schema): Schema | undefined {
		if (!parameters.some(({ name }) => name === 'cursor')) return undefined;
		return innerName(answer) ?? this.rowIn(answer);
	}

	private rowIn(answer: Schema): Schema | undefined {
		for (const part of this.parts(answer)) {
			const rows = this.resolved(part).properties?.items?.items;
			if (rows !== undefined) return rows;
		}
		return undefined;
	}

	private parameters({ parameters = [] }: Operation, paged: boolean): string {
		const own = parameters.filter((one) => one.in === 'query' && !(paged && PAGING.includes(one.name)));
		if (own.length === 0) return 'Record<never, never>';
		const lines = own.map(({ name, required = false, description, schema = {} }) => {
			const type = this.type({ ...schema, type: plainType(schema) }, 2).replace('number', 'number | bigint');
			return `${comment(description, 2)}\t\t${name}${required ? '' : '?'}: ${type};\n`;
		});
		return `{\n${lines.join('')}\t}`;
	}

	/** A type that has a name. */
	private named(name: string): string {
		const schema = this.resolved({ $ref: name });
		const says = comment(schema.description, 0);
		const parts = this.parts(schema);
		const bases = parts.flatMap(({ $ref }) => ($ref === undefined ? [] : [this.reference($ref)]));
		const own = parts.filter(({ $ref }) => $ref === undefined);
		if (own.some(({ properties }) => properties === undefined))
			return `${says}export type ${name} = ${this.type(schema, 0)};\n`;
		const base = bases.length === 0 ? '' : ` extends ${bases.join(', ')}`;
		return `${says}export interface ${name}${base} {\n${own.map((part) => this.fields(part, 1)).join('')}}\n`;
	}

	private fields({ properties = {}, required = [] }: Schema, depth: number): string {
		return Object.entries(properties)
			.map(([name, schema]) => {
				const type = this.type(schema, depth);
				// What may be null is written as null where there is none. Only what may not be null is left out.
				const there = required.includes(name) || type.split(' | ').includes('null') || type === 'unknown';
				return `${comment(schema.description, depth)}${'\t'.repeat(depth)}${name}${there ? '' : '?'}: ${type};\n`;
			})
			.join('');
	}

	private type(schema: Schema, depth: number): string {
		if (schema.$ref !== undefined) return this.reference(schema.$ref);
		const several = schema.oneOf ?? schema.anyOf;
		if (several !== undefined) {
			const types = [...new Set(several.map((one) => this.type(one, depth)))];
			return [...types.filter((type) => type !== 'null'), ...types.filter((type) => type === 'null')].join(' | ');
		}
		if (schema.allOf !== undefined) return schema.allOf.map((part) => this.type(part, depth)).join(' & ');
		const kinds = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
		if (kinds.length === 0 && schema.properties === undefined && schema.enum === undefined) return 'unknown';
		const plain = kinds.filter((kind) => kind !== 'null');
		const types = schema.enum?.map((value) => `'${value}'`) ?? plain.map((kind) => this.plain(kind, schema, depth));
		return [...types, ...(kinds.includes('null') ? ['null'] : [])].join(' | ');
	}

	private plain(kind: string, schema: Schema, depth: number): string {
		switch (kind) {
			case 'integer':
			case 'number':
				return 'number';
			case 'array': {
				const inside = this.type(schema.items ?? {}, depth);
				return inside.includes(' ') ? `(${inside})[]` : `${inside}[]`;
			}
			case 'object':
				if (schema.properties !== undefined) return `{\n${this.fields(schema, depth + 1)}${'\t'.repeat(depth)}}`;
				return typeof schema.additionalProperties === 'object'
					? `Record<string, ${this.type(schema.additionalProperties, depth)}>`
					: 'Record<string, unknown>';
			default:
				return kind;
		}
	}

	private reference(ref: string): string {
		const name = ref.replace('#/components/schemas/', '');
		this.wanted.add(name);
		return name;
	}
}

/** Whether a schema is one of a generic answer: `Answer_Order`, `Page_Order`. */
function isGeneric(ref: string): boolean {
	return /\/(Answer|Page)(_\w+)?$/.test(ref);
}

/** What a generic answer is of: `Order` of `Answer_Order` and of `Answer_Page_Order`. */
function innerName({ $ref }: Schema): Schema | undefined {
	const [, name] = /\/Answer_(?:Page_)?(\w+)$/.exec($ref ?? '') ?? [];
	return name === undefined ? undefined : { $ref: `#/components/schemas/${name}` };
}

/** The kinds of a parameter's value. One that may be null may be left out, and is never sent as null. */
function plainType({ type }: Schema): string | string[] {
	return typeof type === 'string' ? type : (type ?? []).filter((kind) => kind !== 'null');
}

function nameIn(declaration: string): string {
	return /^export (?:interface|type) (\w+)/m.exec(declaration)?.[1] ?? '';
}

function comment(text: string | undefined, depth: number): string {
	if (text === undefined || text.trim() === '') return '';
	const indent = '\t'.repeat(depth);
	const lines = text.trim().split(/\s*\n\s*/);
	const [only] = lines;
	if (lines.length === 1) return `${indent}/** ${only} */\n`;
	return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`;
}

/** Whether the committed file says something else than a description. Comments are no difference. */
export function gatewayDiffers(description: Description): boolean {
	const committed = readFileSync(join(GENERATED, GATEWAY), 'utf8');
	return uncommented(committed) !== uncommented(gatewayTypes(description));
}

if (process.argv[1] === import.meta.filename) {
	const [checking, source = 'http://127.0.0.1:8090'] =
		process.argv[2] === '--check' ? [true, process.argv[3]] : [false, process.argv[2]];
	const description = await descriptionFrom(source);
	if (!checking) writeFileSync(join(GENERATED, GATEWAY), gatewayTypes(description));
	else if (gatewayDiffers(description)) {
		process.stderr.write(`sdk/src/generated/${GATEWAY} is not what ${source} says\n`);
		process.exitCode = 1;
	}
}
