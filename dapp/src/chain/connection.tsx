// SPDX-License-Identifier: Apache-2.0

// The connection to the chain: one for the whole page. It is made again when it is lost, and says when the chain has new rules.

import type { Souk } from '@souk/sdk';
import { Gateway } from '@souk/sdk/gateway';
import { type QueryKey, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useSettings } from '../app/settings.tsx';
import { gatewayAddress } from './addresses.ts';
import type { Place } from './place.ts';

/** How things stand with the chain. */
export interface Connection {
	state: 'connecting' | 'ready' | 'away';
	souk?: Souk;
	/** Why there is none. */
	error?: unknown;
	/** The newest final block, as far as this page has seen. */
	height?: number;
	/** The chain's runtime changed since this page was loaded. */
	upgraded: boolean;
	/** Whether the node is of another chain than the one that the page's origin names. */
	otherChain: boolean;
	place?: Place;
	gateway?: Gateway;
	/** Whether the gateway answered last time. */
	gatewayAway: boolean;
	again: () => void;
}

const Context = createContext<Connection | undefined>(undefined);

/** The chain's specification for the light client, which the origin of the page has. */
const SPECIFICATION = '/chain-spec.json';

/** The longest time without a final block before the node counts as away, in milliseconds. */
const SILENCE = 60_000;

export function ConnectionProvider({ place, children }: { place: Place | undefined; children: ReactNode }) {
	const settings = useSettings();
	const queries = useQueryClient();
	const [attempt, setAttempt] = useState(0);
	const [souk, setSouk] = useState<Souk>();
	const [error, setError] = useState<unknown>();
	const [height, setHeight] = useState<number>();
	const [seen, setSeen] = useState(() => Date.now());
	const [late, setLate] = useState(false);
	const [upgraded, setUpgraded] = useState(false);
	const [gatewayAway, setGatewayAway] = useState(false);
	const node = settings.node ?? place?.node;
	const light = settings.connection === 'light';
	const gatewayUrl = settings.gateway ?? place?.gateway;

	// A setting that is no address must not keep the page from being shown: it is mended there.
	const gatewayBase = gatewayUrl === undefined ? undefined : gatewayAddress(gatewayUrl, location.origin)?.href;

	const gateway = useMemo(() => {
		if (light || gatewayBase === undefined) return undefined;
		return new Gateway(gatewayBase);
	}, [gatewayBase, light]);

	// biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is what asks for another connection.
	useEffect(() => {
		if (!light && node === undefined) return;
		let over = false;
		let made: Souk | undefined;
		let retry: ReturnType<typeof setTimeout> | undefined;
		setError(undefined);
		(async () => {
			const { connect, connectLight } = await import('@souk/sdk/browser');
			made = light
				? await connectLight(await (await fetch(SPECIFICATION)).text())
				: await connect(node ?? '', { within: 15_000 });
			if (over) made.close();
			else setSouk(made);
		})().catch((cause: unknown) => {
			if (over) return;
			setError(cause);
			retry = setTimeout(() => setAttempt((before) => before + 1), 5_000);
		});
		return () => {
			over = true;
			clearTimeout(retry);
			made?.close();
			setSouk(undefined);
		};
	}, [node, light, attempt]);

	// Final blocks: what was read of the chain is read again, so that pages are alive.
	useEffect(() => {
		if (souk === undefined) return;
		let version: number | undefined;
		const watching = souk.client.finalizedBlock$.subscribe({
			next: (block) => {
				setHeight(block.number);
				setSeen(Date.now());
				queries.invalidateQueries({ queryKey: ['chain'], refetchType: 'active' });
				souk.api.constants.System.Version()
					.then(({ spec_version }) => {
						if (version !== undefined && version !== spec_version) setUpgraded(true);
						version = spec_version;
					})
					.catch(() => undefined);
			},
			error: () => setAttempt((before) => before + 1),
		});
		return () => watching.unsubscribe();
	}, [souk, queries]);

	useEffect(() => {
		setLate(false);
		const timer = setInterval(() => setLate(Date.now() - seen > SILENCE), 5_000);
		return () => clearInterval(timer);
	}, [seen]);

	// The gateway says when it has another block: its lists are read again.
	useEffect(() => {
		if (gateway === undefined || gatewayBase === undefined) return;
		const base = gatewayBase.endsWith('/') ? gatewayBase : `${gatewayBase}/`;
		const stream = new EventSource(new URL('v1/live?kinds=block', base));
		let timer: ReturnType<typeof setTimeout> | undefined;
		stream.addEventListener('block', () => {
			setGatewayAway(false);
			timer ??= setTimeout(() => {
				timer = undefined;
				queries.invalidateQueries({ queryKey: ['gateway'], refetchType: 'active' });
			}, 1_500);
		});
		stream.onopen = () => setGatewayAway(false);
		stream.onerror = () => setGatewayAway(true);
		return () => {
			clearTimeout(timer);
			stream.close();
		};
	}, [gateway, gatewayBase, queries]);

	const connection = useMemo<Connection>(
		() => ({
			state: error !== undefined || (souk !== undefined && late) ? 'away' : souk === undefined ? 'connecting' : 'ready',
			souk,
			error,
			height,
			upgraded,
			otherChain: souk !== undefined && place !== undefined && !sameChain(souk.genesis, place.genesis),
			place,
			gateway,
			gatewayAway,
			again: () => setAttempt((before) => before + 1),
		}),
		[souk, error, late, height, upgraded, place, gateway, gatewayAway],
	);
	return <Context value={connection}>{children}</Context>;
}

/** Whether two hashes of first blocks are the same. An origin that knows none contradicts no node. */
function sameChain(one: string, other: string | null | undefined): boolean {
	const plain = (hash: string) => hash.toLowerCase().replace(/^0x/, '');
	return typeof other !== 'string' || other === '' || plain(one) === plain(other);
}

/** How things stand with the chain. */
export function useConnection(): Connection {
	const connection = useContext(Context);
	if (connection === undefined) throw new Error('useConnection is outside of ConnectionProvider');
	return connection;
}

/** The connection, or nothing while there is none. */
export function useSouk(): Souk | undefined {
	return useConnection().souk;
}

/** Read something of the chain. It is read again with each final block while it is on the screen. */
export function useChain<T>(key: QueryKey, read: (souk: Souk) => Promise<T>, enabled = true) {
	const { souk } = useConnection();
	return useQuery({
		queryKey: ['chain', ...key],
		queryFn: async () => {
			if (souk === undefined) throw new Error('no connection');
			// A query must not answer `undefined`.
			return (await read(souk)) ?? (null as T);
		},
		enabled: enabled && souk !== undefined,
		retry: false,
	});
}

/** Read something of the gateway. It is read again with each final block while it is on the screen. */
export function useGateway<T>(key: QueryKey, read: (gateway: Gateway) => Promise<T>, enabled = true) {
	const { gateway } = useConnection();
	return useQuery({
		queryKey: ['gateway', ...key],
		queryFn: async () => {
			if (gateway === undefined) throw new Error('no gateway');
			return (await read(gateway)) ?? (null as T);
		},
		enabled: enabled && gateway !== undefined,
		retry: false,
	});
}
