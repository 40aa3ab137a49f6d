// SPDX-License-Identifier: Apache-2.0

// Values as people read them: sums, accounts, moments, time that is left.

import { type AssetName, addressOf } from '@souk/sdk';
import { Check, Copy } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { momentOf, useFormat } from '../app/format.ts';
import { useBlockTime, useChainClock } from '../chain/clock.tsx';
import { useAccounts, useNameOf } from '../wallet/accounts.tsx';
import { useWords } from '../words/index.tsx';
import { Button } from './basic.tsx';

/** An exact sum of an asset. */
export function Amount({
	of: amount,
	asset,
	decimals,
}: {
	of: bigint | string;
	asset: AssetName | string;
	decimals?: number;
}) {
	const format = useFormat();
	return (
		<span className="number" translate="no" data-amount={String(amount)} data-asset={String(asset)}>
			{format.amount(amount, asset, decimals)}
		</span>
	);
}

/** A sum of money outside the chain. */
export function Money({ minor, currency }: { minor: bigint | string; currency: string }) {
	const format = useFormat();
	return (
		<span className="number" translate="no">
			{format.money(minor, currency)}
		</span>
	);
}

/** A picture of a key, so that two accounts are told apart at a glance. Drawn from the address alone. */
export function Face({ address, size = 24 }: { address: string; size?: number }) {
	const seed = [...address].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
	const hue = seed % 360;
	const cells = Array.from({ length: 15 }, (_, place) => ((seed >>> (place % 29)) ^ (seed >>> ((place * 7) % 23))) & 1);
	return (
		<svg width={size} height={size} viewBox="0 0 5 5" aria-hidden="true" style={{ borderRadius: '50%', flex: 'none' }}>
			<rect width="5" height="5" fill={`hsl(${hue} 45% 88%)`} />
			{cells.map((on, place) => {
				if (on === 0) return null;
				const x = place % 3;
				const y = Math.floor(place / 3);
				const colour = `hsl(${(hue + 40) % 360} 55% 34%)`;
				return (
					// biome-ignore lint/suspicious/noArrayIndexKey: cells keep their places.
					<g key={place} fill={colour}>
						<rect x={x} y={y} width="1" height="1" />
						{x < 2 && <rect x={4 - x} y={y} width="1" height="1" />}
					</g>
				);
			})}
		</svg>
	);
}

/** An account: its face, its name if this device knows one, else the ends of its address. The whole address is copied. */
export function AccountName({ of: who, copy = false }: { of: string | Uint8Array; copy?: boolean }) {
	const { ui } = useWords();
	const { chosen } = useAccounts();
	const address = safeAddress(who);
	const name = useNameOf(address);
	return (
		<span className="row" style={{ gap: 6, flexWrap: 'nowrap', display: 'inline-flex' }} title={address} translate="no">
			<Face address={address} size={20} />
			<span>
				{name ?? `${address.slice(0, 6)}…${address.slice(-5)}`}
				{chosen?.account.address === address && <span className="soft"> ({ui.you})</span>}
			</span>
			{copy && <CopyButton text={address} />}
		</span>
	);
}

function safeAddress(who: string | Uint8Array): string {
	try {
		return addressOf(who);
	} catch {
		return String(who);
	}
}

/** Copies a text. */
export function CopyButton({ text }: { text: string }) {
	const { ui } = useWords();
	const [ended, setEnded] = useState<'copied' | 'copyFailed'>();
	const copy = async () => {
		try {
			// A page that was not loaded over a safe connection has no clipboard.
			await navigator.clipboard.writeText(text);
			setEnded('copied');
		} catch {
			setEnded('copyFailed');
		}
		setTimeout(() => setEnded(undefined), 4_000);
	};
	return (
		<>
			<Button look="plain" icon aria-label={ended === 'copied' ? ui.copied : ui.copy} onPress={copy}>
				{ended === 'copied' ? <Check aria-hidden size={16} /> : <Copy aria-hidden size={16} />}
			</Button>
			<span role="status" className="small">
				{ended === 'copyFailed' && ui.copyFailed}
			</span>
		</>
	);
}

/** A moment, with how long ago it was. Where the chain's clock is ahead of this device's, what just happened is not still to come. */
export function When({ at }: { at: Date | number | string | bigint }) {
	const format = useFormat();
	const { behind } = useChainClock();
	const now = useNow(30_000) - Math.min(0, behind);
	const moment = momentOf(at);
	return (
		<time dateTime={moment.toISOString()} title={format.time(moment)} translate="no">
			{format.relative(moment, now)}
		</time>
	);
}

/** The time of this device, again after so many milliseconds. */
export function useNow(every = 1_000): number {
	const [now, setNow] = useState(() => Date.now());
	useEffect(() => {
		const timer = setInterval(() => setNow(Date.now()), every);
		return () => clearInterval(timer);
	}, [every]);
	return now;
}

/** A duration in words, of its two largest units. */
export function useDuration(): (milliseconds: number) => string {
	const { ui } = useWords();
	return (milliseconds) => {
		const seconds = Math.max(0, Math.floor(milliseconds / 1_000));
		const parts: [number, (n: number) => string][] = [
			[Math.floor(seconds / 86_400), ui.days],
			[Math.floor(seconds / 3_600) % 24, ui.hours],
			[Math.floor(seconds / 60) % 60, ui.minutes],
			[seconds % 60, ui.seconds],
		];
		const first = parts.findIndex(([n]) => n > 0);
		const from = first === -1 ? 3 : first;
		return parts
			.slice(from, from + 2)
			.filter(([n], place) => place === 0 || n > 0)
			.map(([n, say]) => say(n))
			.join(' ');
	};
}

/** Blocks in words of time, as far as the chain keeps its pace. Until its pace is known, they are counted. */
export function useBlocks(): (blocks: number) => string {
	const { ui } = useWords();
	const format = useFormat();
	const duration = useDuration();
	const blockTime = useBlockTime();
	return (blocks) => {
		const many = Math.max(0, blocks);
		return blockTime === undefined ? ui.blocks(format.number(Math.ceil(many))) : duration(many * blockTime);
	};
}

/** How long is left until a moment. Counts down. */
export function Countdown({ until }: { until: Date | number | bigint | string }) {
	const { ui } = useWords();
	const duration = useDuration();
	const moment = momentOf(until);
	const now = useNow();
	const left = moment.getTime() - now;
	return (
		<time dateTime={moment.toISOString()} className="number">
			{left <= 0 ? ui.past : ui.left(duration(left))}
		</time>
	);
}

/** A column of a table. */
export interface Column<T> {
	name: string;
	/** Numbers stand at the end of their cells. */
	end?: boolean;
	show: (row: T) => ReactNode;
}

/** A table whose rows become cards on a phone. `caption` is for who does not see it. */
export function Table<T>({
	caption,
	columns,
	rows,
	keyOf,
}: {
	caption: string;
	columns: Column<T>[];
	rows: T[];
	keyOf: (row: T) => string | number | bigint;
}) {
	return (
		<div className="table-wrap">
			<table className="table cards">
				<caption className="visually-hidden">{caption}</caption>
				<thead>
					<tr>
						{columns.map(({ name, end }) => (
							<th key={name} scope="col" className={end === true ? 'end' : undefined}>
								{name}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={String(keyOf(row))}>
							{columns.map(({ name, end, show }) => (
								<td key={name} data-label={name} className={end === true ? 'end' : undefined}>
									{show(row)}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
