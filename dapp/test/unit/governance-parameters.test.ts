// SPDX-License-Identifier: Apache-2.0

// The table of parameters against the runtime's own source: which there are, their defaults, and the bounds around them.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ALL, leafOf, type Module, nodeOf, PARAMETERS, ROOT_ONLY } from '../../src/pages/governance/parameter-table.ts';
import { leavesOf } from '../../src/pages/governance/parameter-values.ts';
import { en } from '../../src/words/en/index.ts';
import { zh } from '../../src/words/zh/index.ts';

const path = (name: string) => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
const source = (name: string) => readFileSync(path(name), 'utf8').replaceAll(/^\s*\/\/.*$/gm, '');
const defaults = readdirSync(path('runtime/common/src/parameters')).map((file) =>
	source(`runtime/common/src/parameters/${file}`),
);
const constants = source('runtime/common/src/constants.rs');
const pallets = [
	'pallets/rewards/src/types.rs',
	'pallets/experience/src/types.rs',
	'pallets/receipts/src/types.rs',
	'math/src/lib.rs',
].map(source);
/** Parameters of which a pallet itself takes no more than a constant of its own, whatever the runtime would let through. */
const HELD: Record<string, string> = {
	'Rewards.ReferralOrders': 'MAX_REFERRAL_ORDERS',
	'Rewards.CountersignWindow': 'MAX_WINDOW',
};
const declared = source('runtime/common/both/governance/parameters.rs');
const configs = readdirSync(path('runtime/common/both'))
	.filter((file) => file.endsWith('.rs'))
	.map((file) => source(`runtime/common/both/${file}`))
	.join('\n');
/** What a runtime says of a module beside what both say. */
const own = new Map([['commune', source('runtime/solo/src/configs/exposures.rs')]]);

/** Modules of the declaration, each with its parameters: type and default. */
function parametersOf(): Map<string, Map<string, { type: string; value: string }>> {
	const found = new Map<string, Map<string, { type: string; value: string }>>();
	for (const [, name = '', body = ''] of declared.matchAll(/\n\tpub mod (\w+) \{\n([\s\S]*?)\n\t\}/g)) {
		const module = name[0]?.toUpperCase() + name.slice(1);
		const inner = new Map<string, { type: string; value: string }>();
		for (const [, parameter = '', type = '', value = ''] of body.matchAll(/pub static (\w+): ([^=]+?) =\s*([^;]+);/g)) {
			inner.set(parameter, { type, value });
		}
		if (inner.size > 0) found.set(module, inner);
	}
	return found;
}

/** What stands behind a name in the sources, as an expression. */
function expression(name: string, first?: string): string {
	const pattern = new RegExp(`(?:pub )?const ${name}: [^=]+ =\\s*([^;]+);`);
	const files = first === undefined ? [...defaults, constants, ...pallets] : [source(first), ...defaults, constants];
	for (const text of files) {
		const value = pattern.exec(text)?.[1];
		if (value !== undefined) return value;
	}
	throw new Error(`the sources do not say what ${name} is`);
}

/** The number that an expression of the sources comes to. Parts are per billion. */
function evaluate(text: string, first?: string): bigint {
	const plain = text
		.replaceAll(/Perbill::from_percent\((\d+)\)/g, (_, percent) => `${BigInt(percent) * 10_000_000n}`)
		.replaceAll(/Perbill::from_parts\(([\d_]+)\)/g, (_, parts) => parts.replaceAll('_', ''))
		.replaceAll('Perbill::one()', '1000000000')
		.replaceAll('Perbill::zero()', '0')
		.replaceAll(/\b[a-z_]+(?:::[a-z_]+)*::(?=[A-Z])/g, '')
		.replaceAll(/(?<=\d)_(?=\d)/g, '')
		.replaceAll(/\b[A-Z][A-Z_0-9]+\b/g, (name) => `(${evaluate(expression(name, first))})`);
	assert.match(plain, /^[\d\s*+\-/()]+$/, `'${text}' is no sum: ${plain}`);
	const whole = plain.replaceAll(/\d+/g, (digits) => `${digits}n`);
	return new Function(`return ${whole}`)() as bigint;
}

/** The bounds that the runtime puts around a setting: names of two constants, or nothing where its type bounds it. */
function boundsOf(module: string, name: string): [string, string] | undefined {
	// `settings` is another module in each file, and two modules may have a parameter of one name.
	const stem = module.toLowerCase();
	const file = source(`runtime/common/both/${stem}.rs`) + (own.get(stem) ?? '');
	const aliases = new Map<string, [string, string]>();
	for (const [, alias = '', least = '', most = ''] of configs.matchAll(
		/type (\w+)<Setting> = Within<Setting, (\w+), (\w+)>;/g,
	)) {
		aliases.set(alias, [least, most]);
	}
	const direct = new RegExp(`Within<\\s*settings::${name},\\s*(\\w+),\\s*(\\w+),?\\s*>`).exec(file);
	if (direct !== null) return [direct[1] ?? '', direct[2] ?? ''];
	const alias = new RegExp(`(\\w+)<settings::${name}>`).exec(file)?.[1];
	return alias === undefined ? undefined : aliases.get(alias);
}

const runtime = parametersOf();

test('should have every parameter of the runtime and no other', () => {
	assert.deepEqual([...runtime.keys()].sort(), Object.keys(PARAMETERS).sort());
	for (const [module, parameters] of runtime) {
		assert.deepEqual(Object.keys(PARAMETERS[module as Module]).sort(), [...parameters.keys()].sort(), module);
	}
	assert.ok(ALL.length > 90, `${ALL.length} parameters`);
});

test('should have the default of each parameter that is one number', () => {
	let compared = 0;
	for (const [module, parameters] of runtime) {
		for (const [name, { type, value }] of parameters) {
			const leaf = leafOf({ module: module as Module, name });
			if (leaf?.is !== 'number') continue;
			const [, constant = ''] = /([A-Z][A-Z_0-9]+)$/.exec(value.trim()) ?? [];
			assert.notEqual(constant, '', `${module}.${name}: ${value}`);
			const file = /(\w+)_default::/.exec(value)?.[1];
			const text = expression(constant, `runtime/common/src/parameters/${file}.rs`);
			assert.equal(
				leaf.usual,
				evaluate(text, `runtime/common/src/parameters/${file}.rs`),
				`${module}.${name} (${type})`,
			);
			compared++;
		}
	}
	assert.ok(compared > 70, `${compared} defaults compared`);
});

test('should have the bounds that the runtime puts around each of them', () => {
	let compared = 0;
	for (const { module, name } of ALL) {
		const leaf = leafOf({ module, name });
		if (leaf?.is !== 'number') continue;
		const bounds = boundsOf(module, name);
		if (bounds === undefined) {
			// Its type bounds it: a part is at most the whole.
			if (leaf.unit === 'share') assert.deepEqual([leaf.least, leaf.most], [0n, 1_000_000_000n], `${module}.${name}`);
			continue;
		}
		const [least = 0n, most = 0n] = bounds.map((bound) => evaluate(expression(bound)));
		const held = HELD[`${module}.${name}`];
		const own = held === undefined ? most : evaluate(expression(held));
		assert.ok(own <= most, `${module}.${name}: its pallet takes less than the runtime`);
		assert.deepEqual([leaf.least, leaf.most], [least, own], `${module}.${name}: ${bounds.join(' to ')}`);
		compared++;
	}
	assert.ok(compared > 60, `${compared} bounds compared`);
});

test('should know which of them root alone sets', () => {
	const text = source('runtime/common/both/governance/parameters.rs');
	const arm = /match key \{\s*RuntimeParametersKey::(\w+)\(([\s\S]*?)\) => <EnsureRoot/.exec(text);
	const names = [...(arm?.[2] ?? '').matchAll(/ParametersKey::(\w+)\(_\)/g)].map(([, name]) => `${arm?.[1]}.${name}`);
	assert.deepEqual(names.sort(), [...ROOT_ONLY].sort());
});

test('should say each parameter and each part of one in every language', () => {
	const parts = new Set(
		ALL.flatMap((one) =>
			leavesOf(nodeOf(one) as never).flatMap(({ path: at }) => at.split('.').filter((part) => part !== '')),
		),
	);
	for (const { governance } of [en, zh]) {
		assert.deepEqual(
			Object.keys(governance.parameterTexts).sort(),
			ALL.map(({ module, name }) => `${module}.${name}`).sort(),
		);
		for (const part of parts) assert.ok(part in governance.fields, `no word for ${part}`);
		for (const part of Object.keys(governance.fields)) assert.ok(parts.has(part), `${part} is no part of a parameter`);
		assert.deepEqual(Object.keys(governance.modules).sort(), Object.keys(PARAMETERS).sort());
	}
});

test('should have each default within its own bounds', () => {
	for (const parameter of ALL) {
		for (const { path: at, leaf } of leavesOf(nodeOf(parameter) as never)) {
			if (leaf.is !== 'number' || leaf.least === undefined || leaf.most === undefined) continue;
			assert.ok(
				leaf.usual >= leaf.least && leaf.usual <= leaf.most,
				`${parameter.module}.${parameter.name} ${at}: ${leaf.usual}`,
			);
		}
	}
});
