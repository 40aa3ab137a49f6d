// SPDX-License-Identifier: Apache-2.0

// The small pieces of every page: pages, cards, facts, badges, notes, buttons, and how failures and waiting look.

import { InputError, SoukError } from '@souk/sdk';
import { GatewayError } from '@souk/sdk/gateway';
import { Link, type LinkProps } from '@tanstack/react-router';
import { Inbox, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { useWords } from '../words/index.tsx';

/** What something means at a glance. */
export type Tone = 'good' | 'warn' | 'bad' | 'calm' | 'neutral';

/** A page: its title, what it is for, what can be done on it. Sets the title of the window too. */
export function Page({
	title,
	named = false,
	lead,
	actions,
	above,
	children,
}: {
	title: string;
	/** Whether the title is data, such as the name of a shop, and not a text of the pages. */
	named?: boolean;
	lead?: ReactNode;
	actions?: ReactNode;
	above?: ReactNode;
	children: ReactNode;
}) {
	return (
		<div className="page">
			<title>{`${title} · Souk`}</title>
			<header>
				{above}
				<div className="row between">
					<h1 translate={named ? 'no' : undefined}>{title}</h1>
					{actions !== undefined && <div className="row">{actions}</div>}
				</div>
				{lead !== undefined && <p className="lead">{lead}</p>}
			</header>
			{children}
		</div>
	);
}

/** A part of a page in a box. `title` is a heading of the second level. */
export function Card({ title, actions, children }: { title?: ReactNode; actions?: ReactNode; children: ReactNode }) {
	return (
		<section className="card">
			{(title !== undefined || actions !== undefined) && (
				<div className="row between">
					{title !== undefined && <h2>{title}</h2>}
					{actions}
				</div>
			)}
			{children}
		</section>
	);
}

/** Names and values. Entries without a value are left out. */
export function Facts({ entries }: { entries: [ReactNode, ReactNode][] }) {
	return (
		<dl className="facts">
			{entries
				.filter(([, value]) => value !== undefined && value !== null && value !== '')
				.map(([name, value], place) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: the entries of one list keep their places.
					<div key={place} style={{ display: 'contents' }}>
						<dt>{name}</dt>
						<dd>{value}</dd>
					</div>
				))}
		</dl>
	);
}

/** A word with a colour. The colour never says anything that the word does not. */
export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
	return <span className={`badge ${tone}`}>{children}</span>;
}

/** A sentence that matters. `live` is read aloud when it appears. */
export function Note({ tone = 'calm', live, children }: { tone?: Tone; live?: boolean; children: ReactNode }) {
	return (
		<div className={`note ${tone}`} role={live === true ? 'alert' : undefined}>
			{children}
		</div>
	);
}

/** A figure that stands alone, with its name. */
export function Figure({ name, value, hint }: { name: ReactNode; value: ReactNode; hint?: ReactNode }) {
	return (
		<div className="card">
			<span className="soft small">{name}</span>
			<span className="figure-value">{value}</span>
			{hint !== undefined && <span className="soft small">{hint}</span>}
		</div>
	);
}

/** How a button looks. */
export type Look = 'primary' | 'danger' | 'plain' | 'usual';

/** A button. `busy` keeps it from being pressed twice. */
export function Button({
	look = 'usual',
	busy = false,
	icon = false,
	children,
	...rest
}: Omit<AriaButtonProps, 'children' | 'className'> & {
	look?: Look;
	busy?: boolean;
	icon?: boolean;
	children: ReactNode;
}) {
	return (
		<AriaButton {...rest} isPending={busy} className={`button ${look}${icon ? ' icon' : ''}`}>
			{busy && <span className="spinner" />}
			{children}
		</AriaButton>
	);
}

/** A list that is read page by page. */
export interface Paged {
	hasNextPage: boolean;
	isFetchingNextPage: boolean;
	fetchNextPage: () => unknown;
}

/** The button that reads the next page of a list. Nothing where the list has no more. */
export function More({ of: { hasNextPage, isFetchingNextPage, fetchNextPage } }: { of: Paged }) {
	const { ui } = useWords();
	if (!hasNextPage) return null;
	return (
		<div>
			<Button onPress={() => fetchNextPage()} busy={isFetchingNextPage}>
				{ui.more}
			</Button>
		</div>
	);
}

/** A link that looks like a button. */
export function LinkButton({ look = 'usual', children, ...to }: LinkProps & { look?: Look; children: ReactNode }) {
	return (
		<Link {...to} className={`button ${look}`}>
			{children}
		</Link>
	);
}

/** Nothing is there, and what to do about it. */
export function Empty({ children, action }: { children?: ReactNode; action?: ReactNode }) {
	const { ui } = useWords();
	return (
		<div className="card" style={{ justifyItems: 'center', textAlign: 'center', padding: 32 }}>
			<Inbox aria-hidden size={32} />
			<p className="soft">{children ?? ui.none}</p>
			{action}
		</div>
	);
}

/** Something is on its way. */
export function Loading({ lines = 3 }: { lines?: number }) {
	const { ui } = useWords();
	return (
		<div className="stack tight" role="status">
			<span className="visually-hidden">{ui.loading}</span>
			{Array.from({ length: lines }, (_, line) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: lines without content.
				<div key={line} className="bone" style={{ width: `${92 - ((line * 17) % 40)}%` }} />
			))}
		</div>
	);
}

/** What an error says, and what to do about it. */
export function problemOf(error: unknown): { message: string; way?: string; code?: string } {
	if (error instanceof SoukError || error instanceof GatewayError)
		return { message: error.message, way: error.wayOut, code: error.code };
	return { message: error instanceof Error ? error.message : String(error) };
}

/** A failure: what happened, what it cost, what to do. */
export function Problem({ error, cost, again }: { error: unknown; cost?: ReactNode; again?: () => void }) {
	const { ui } = useWords();
	const { message, way, code } = problemOf(error);
	return (
		<div className="note bad" role="alert">
			<strong className="row">
				<TriangleAlert aria-hidden size={18} /> {error instanceof InputError ? message : ui.problem}
			</strong>
			{!(error instanceof InputError) && <span translate="no">{message}</span>}
			{cost !== undefined && <span>{cost}</span>}
			{way !== undefined && <span translate="no">{way}</span>}
			{code !== undefined && <code translate="no">{code}</code>}
			{again !== undefined && (
				<div>
					<Button onPress={again}>{ui.retry}</Button>
				</div>
			)}
		</div>
	);
}

/** What a query has: waiting, a failure, or its value. */
export function Loaded<T>({
	of: query,
	children,
	lines,
}: {
	of: { data: T | undefined; error: unknown; refetch: () => unknown };
	children: (value: T) => ReactNode;
	lines?: number;
}) {
	if (query.data !== undefined) return <>{children(query.data)}</>;
	if (query.error !== null && query.error !== undefined)
		return <Problem error={query.error} again={() => query.refetch()} />;
	return <Loading {...(lines === undefined ? {} : { lines })} />;
}

/** The rows of a list that were read, and the button that reads on. A list is empty only when there is no more to read. */
export function LoadedRows<T>({
	of: list,
	children,
	lines,
}: {
	of: Paged & { rows: T[] | undefined; error: unknown; refetch: () => unknown };
	children: (rows: T[]) => ReactNode;
	lines?: number;
}) {
	const { rows, error, refetch, hasNextPage } = list;
	return (
		<>
			{!(rows?.length === 0 && hasNextPage) && (
				<Loaded of={{ data: rows, error, refetch }} {...(lines === undefined ? {} : { lines })}>
					{children}
				</Loaded>
			)}
			<More of={list} />
		</>
	);
}
