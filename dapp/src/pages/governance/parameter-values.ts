// SPDX-License-Identifier: Apache-2.0

// Values of parameters: as the chain has them, as flat lists of their parts, and as people type them.

import { type AssetName, assetOf, chainAsset, parseDecimal, printDecimal } from '@souk/sdk';
import type { Leaf, ListLeaf, Node, NumberLeaf } from './parameter-table.ts';

/** A value of one part: a number, a word, or a list as it is typed. */
export type LeafValue = bigint | string;
/** The values of a parameter by the paths of its parts. A parameter of one part has the empty path. */
export type Values = Map<string, LeafValue>;

/** The parts of a parameter, each with its path. */
export function leavesOf(node: Node, path = ''): { path: string; leaf: Leaf }[] {
	if (node.is !== 'group') return [{ path, leaf: node }];
	return Object.entries(node.fields).flatMap(([name, inner]) =>
		leavesOf(inner, path === '' ? name : `${path}.${name}`),
	);
}

/** The values that a parameter has where it was never set. */
export function usualValues(node: Node): Values {
	return new Map(leavesOf(node).map(({ path, leaf }) => [path, leaf.usual]));
}

/** The values of a parameter out of what the chain has. */
export function readValues(node: Node, value: unknown): Values {
	return new Map(leavesOf(node).map(({ path, leaf }) => [path, readLeaf(leaf, at(value, path))]));
}

/** What the chain takes for values of a parameter. */
export function chainValue(node: Node, values: Values, path = ''): unknown {
	if (node.is === 'group') {
		return Object.fromEntries(
			Object.entries(node.fields).map(([name, inner]) => [
				name,
				chainValue(inner, values, path === '' ? name : `${path}.${name}`),
			]),
		);
	}
	const value = values.get(path) ?? node.usual;
	if (node.is === 'number') return node.bits <= 32 ? Number(value) : BigInt(value);
	if (node.is === 'choice') return { type: String(value), value: undefined };
	return chainList(node, String(value));
}

function at(value: unknown, path: string): unknown {
	if (path === '') return value;
	return path
		.split('.')
		.reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], value);
}

function readLeaf(leaf: Leaf, value: unknown): LeafValue {
	if (value === undefined || value === null) return leaf.usual;
	if (leaf.is === 'number') return typeof value === 'bigint' ? value : BigInt(String(value).replaceAll(',', ''));
	if (leaf.is === 'choice')
		return typeof value === 'string' ? value : String((value as { type?: unknown }).type ?? leaf.usual);
	return readList(leaf, value as unknown[]);
}

type ChainAsset = Parameters<typeof assetOf>[0];

function readList({ of }: ListLeaf, entries: unknown[]): string {
	switch (of) {
		case 'shares':
			return (entries as number[]).map((part) => printDecimal(BigInt(part), 7)).join(', ');
		case 'assets':
			return (entries as ChainAsset[]).map((asset) => String(assetOf(asset))).join(', ');
		case 'rates':
			return (entries as [ChainAsset, number][])
				.map(([asset, part]) => `${assetOf(asset)} ${printDecimal(BigInt(part), 7)}`)
				.join(', ');
		case 'worths':
			return (entries as { asset: ChainAsset; lost: Worth; paid: Worth }[])
				.map(({ asset, lost, paid }) => `${assetOf(asset)} ${lost.souk}/${lost.per} ${paid.souk}/${paid.per}`)
				.join(', ');
	}
}

interface Worth {
	souk: bigint;
	per: bigint;
}

function chainList({ of, most }: ListLeaf, text: string): unknown[] {
	const entries = text
		.split(',')
		.map((entry) => entry.trim())
		.filter((entry) => entry !== '');
	if (entries.length > most) throw new RangeError('long');
	switch (of) {
		case 'shares':
			return entries.map(sharePart);
		case 'assets':
			return entries.map((entry) => chainAsset(assetNamed(entry)));
		case 'rates':
			return entries.map((entry) => {
				const [asset = '', part = '', more] = entry.split(/\s+/);
				if (more !== undefined) throw new RangeError('form');
				return [chainAsset(assetNamed(asset)), sharePart(part)];
			});
		case 'worths':
			return entries.map((entry) => {
				const [asset = '', lost = '', paid = '', more] = entry.split(/\s+/);
				if (more !== undefined) throw new RangeError('form');
				return { asset: chainAsset(assetNamed(asset)), lost: worth(lost), paid: worth(paid) };
			});
	}
}

function sharePart(text: string): number {
	const part = Number(parseDecimal(text.replace(/\s*%$/, ''), 7));
	if (part > 1_000_000_000) throw new RangeError('range');
	return part;
}

function assetNamed(text: string): AssetName {
	if (text === 'SOUK' || text === 'TIME') return text;
	if (!/^\d{1,9}$/.test(text)) throw new RangeError('asset');
	return Number(text);
}

function worth(text: string): Worth {
	const [, souk, per] = /^(\d{1,18})\/(\d{1,18})$/.exec(text) ?? [];
	if (souk === undefined || per === undefined) throw new RangeError('form');
	return { souk: BigInt(souk), per: BigInt(per) };
}

/** Decimals of a unit as people type it: 7 of a percentage, 12 of a token, none of a count. */
const DECIMALS: Partial<Record<NumberLeaf['unit'], number>> = {
	share: 7,
	souk: 12,
	time: 12,
	asset: 12,
	basis: 2,
	thousandths: 3,
	power: 9,
};

/** Milliseconds in the letters that periods are typed with. */
const SPANS: [string, bigint][] = [
	['d', 86_400_000n],
	['h', 3_600_000n],
	['min', 60_000n],
	['s', 1_000n],
	['ms', 1n],
];

/** A value as people type it: `15`, `0.6`, `12.5`, `7 d 12 h`. [`parseLeaf`] reads it again. */
export function typed(leaf: Leaf, value: LeafValue): string {
	if (leaf.is !== 'number') return String(value);
	const number = BigInt(value);
	if (leaf.unit !== 'period') return printDecimal(number, DECIMALS[leaf.unit] ?? 0);
	if (number === 0n) return '0 s';
	let rest = number;
	const parts: string[] = [];
	for (const [letter, size] of SPANS) {
		const whole = rest / size;
		if (whole > 0n) parts.push(`${whole} ${letter}`);
		rest %= size;
	}
	return parts.join(' ');
}

/** Why a typed value is not good. */
export type ValueFault = 'form' | 'range' | 'decimals' | 'long' | 'asset';

/** A typed value, or why it is not good. */
export function parseLeaf(leaf: Leaf, text: string): { value: LeafValue } | { fault: ValueFault } {
	if (leaf.is === 'choice') return leaf.options.includes(text) ? { value: text } : { fault: 'form' };
	if (leaf.is === 'list') {
		try {
			chainList(leaf, text);
			return { value: text.trim() };
		} catch (error) {
			return { fault: faultOf(error) };
		}
	}
	let value: bigint;
	try {
		value =
			leaf.unit === 'period' ? parsePeriod(text) : parseDecimal(text.replace(/\s*%$/, ''), DECIMALS[leaf.unit] ?? 0);
	} catch (error) {
		return { fault: /decimals/.test(String(error)) ? 'decimals' : 'form' };
	}
	const above = leaf.most !== undefined && value > leaf.most;
	const below = leaf.least !== undefined && value < leaf.least;
	return above || below ? { fault: 'range' } : { value };
}

function faultOf(error: unknown): ValueFault {
	const said = error instanceof Error ? error.message : '';
	if (said === 'long' || said === 'asset' || said === 'range' || said === 'form') return said;
	return /decimals/.test(said) ? 'decimals' : 'form';
}

/** Milliseconds of `7 d 12 h 30 min 5 s 250 ms`. An error if it is no such text. */
export function parsePeriod(text: string): bigint {
	const plain = text.trim();
	if (!/^(\d+\s*(d|h|min|s|ms)\s*)+$/.test(plain)) throw new RangeError(`no period: '${text}'`);
	let sum = 0n;
	for (const [, amount = '0', letter] of plain.matchAll(/(\d+)\s*(min|ms|d|h|s)/g)) {
		sum += BigInt(amount) * (SPANS.find(([name]) => name === letter)?.[1] ?? 0n);
	}
	return sum;
}

/** The paths at which two sets of values differ. */
export function changedPaths(before: Values, after: Values): string[] {
	return [...after.keys()].filter((path) => String(before.get(path)) !== String(after.get(path)));
}
