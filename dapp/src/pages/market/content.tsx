// SPDX-License-Identifier: Apache-2.0

// Contents by their addresses. What the gateway sends is compared with the address, so nobody can slip another picture in.

import { ConnectionError } from '@souk/sdk';
import { type Content, type Gateway, GatewayError } from '@souk/sdk/gateway';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { useConnection } from '../../chain/connection.tsx';
import { Pattern } from '../../ui/picture.tsx';
import { useLocale } from '../../words/index.tsx';
import { type Described, describe } from './describe.ts';

/** A content never changes, so what was read once is kept while the page is open. */
const known = new Map<string, Promise<Content | undefined>>();

function readOnce(gateway: Gateway, address: string): Promise<Content | undefined> {
	const before = known.get(address);
	if (before !== undefined) return before;
	const forget = () => known.delete(address);
	const reading = gateway.content(address).catch((error: unknown) => {
		if (error instanceof GatewayError && (error.status === 404 || error.status === 410)) return undefined;
		throw error;
	});
	known.set(address, reading);
	// What is not there now may come.
	reading.then((found) => found === undefined && setTimeout(forget, 20_000)).catch(forget);
	return reading;
}

/** A content by its address, given as the chain or as the gateway shows it. `null` where the gateway has none. */
export function useContent(address: string | undefined, enabled = true) {
	const { gateway } = useConnection();
	return useQuery({
		queryKey: ['content', address],
		queryFn: async () => {
			if (gateway === undefined || address === undefined) return null;
			return (await readOnce(gateway, address)) ?? null;
		},
		enabled: enabled && gateway !== undefined && address !== undefined,
		staleTime: 60_000,
		retry: false,
	});
}

/** What the document at an address says, in the language of the reader, and whether the gateway sent another one. */
export function useDescribed(
	address: string | undefined,
	enabled = true,
): { said: Described | undefined; other: boolean; settled: boolean } {
	const locale = useLocale();
	const { gateway } = useConnection();
	const { data, error, isFetched } = useContent(address, enabled);
	const text = data === undefined || data === null ? undefined : new TextDecoder().decode(data.bytes);
	return {
		said: text === undefined ? undefined : describe(text, locale.startsWith('zh') ? 'zh' : 'en'),
		other: error instanceof ConnectionError && error.code === 'Gateway.OtherContent',
		settled: gateway === undefined || isFetched,
	};
}

/** Becomes true when an element comes near the screen. */
export function useSeen<E extends Element>(): [RefObject<E | null>, boolean] {
	const element = useRef<E>(null);
	const [seen, setSeen] = useState(false);
	useEffect(() => {
		if (element.current === null || seen) return;
		const observer = new IntersectionObserver((entries) => entries.some((one) => one.isIntersecting) && setSeen(true), {
			rootMargin: '200px',
		});
		observer.observe(element.current);
		return () => observer.disconnect();
	}, [seen]);
	return [element, seen];
}

/** The picture at an address, or one drawn from `seed` where there is none. `label` is data: the name of what it shows. */
export function Picture({ address, seed, label }: { address: string | undefined; seed: string; label?: string }) {
	const { data } = useContent(address);
	const [url, setUrl] = useState<string>();
	useEffect(() => {
		if (data === undefined || data === null || !data.media.startsWith('image/')) return;
		const made = URL.createObjectURL(new Blob([data.bytes as Uint8Array<ArrayBuffer>], { type: data.media }));
		setUrl(made);
		return () => {
			setUrl(undefined);
			URL.revokeObjectURL(made);
		};
	}, [data]);
	if (url === undefined) {
		return (
			<span translate="no" className="market-picture">
				<Pattern seed={seed} {...(label === undefined ? {} : { label })} />
			</span>
		);
	}
	return <img className="picture" src={url} alt={label ?? ''} translate="no" />;
}

/** A link to a content that the chain names. Without a gateway its address. */
export function ContentLink({ address, children }: { address: string; children: ReactNode }) {
	const { gateway } = useConnection();
	if (gateway === undefined) return <code translate="no">{address}</code>;
	return (
		<a href={gateway.contentUrl(address)} target="_blank" rel="noreferrer">
			{children}
		</a>
	);
}
