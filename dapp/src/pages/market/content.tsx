// SPDX-License-Identifier: Apache-2.0

// Contents by their addresses: read from the gateway and checked against the address, or handed to it under a signature.

import { type Account, cid, concat, fromHex, type Signed, type Souk } from '@souk/sdk';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useSettings } from '../../app/settings.tsx';
import { useConnection } from '../../chain/connection.tsx';
import { Pattern } from '../../ui/picture.tsx';
import { useLocale } from '../../words/index.tsx';
import { asCidText, cidHex, cidText } from './cid.ts';
import { type Described, describe } from './describe.ts';
import { contentStatement } from './upload.ts';

/** Bytes that belong to their address. */
export interface Content {
	bytes: Uint8Array<ArrayBuffer>;
	type: string;
}

/** The gateway gave other bytes than those of the address. */
export class OtherContent extends Error {}

/** The longest content that is read, in bytes. */
const MOST = 4 * 1024 * 1024;

/** A content never changes, so what was read once is kept while the page is open. */
const known = new Map<string, Promise<Content | undefined>>();

async function read(base: string, address: string): Promise<Content | undefined> {
	const answer = await fetch(new URL(`v1/content/${address}`, base), { signal: AbortSignal.timeout(15_000) });
	if (answer.status === 404 || answer.status === 410) return undefined;
	if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
	const bytes = new Uint8Array(await answer.arrayBuffer());
	if (bytes.length > MOST || cid(bytes) !== cidHex(address)) throw new OtherContent(address);
	return { bytes, type: answer.headers.get('content-type')?.split(';')[0] ?? 'application/octet-stream' };
}

function readOnce(base: string, address: string): Promise<Content | undefined> {
	const key = `${base} ${address}`;
	const before = known.get(key);
	if (before !== undefined) return before;
	const reading = read(base, address);
	known.set(key, reading);
	// What is not there now may come.
	reading
		.then((found) => found === undefined && setTimeout(() => known.delete(key), 20_000))
		.catch(() => known.delete(key));
	return reading;
}

/** The address of the gateway, whole and with a slash at its end; nothing with a light client. */
export function useGatewayBase(): string | undefined {
	const { gateway, place } = useConnection();
	const { gateway: chosen } = useSettings();
	const url = chosen ?? place?.gateway;
	if (gateway === undefined || url === undefined) return undefined;
	const whole = new URL(url, location.origin).toString();
	return whole.endsWith('/') ? whole : `${whole}/`;
}

/** A content by its address, given as the chain or as the gateway shows it. `null` where the gateway has none. */
export function useContent(address: string | undefined, enabled = true) {
	const base = useGatewayBase();
	return useQuery({
		queryKey: ['content', address],
		queryFn: async () => (await readOnce(base ?? '', asCidText(address ?? ''))) ?? null,
		enabled: enabled && base !== undefined && address !== undefined,
		staleTime: 60_000,
		retry: false,
	});
}

/** What the document at an address says, in the language of the reader. */
export function useDescribed(
	address: string | undefined,
	enabled = true,
): { said: Described | undefined; false: boolean } {
	const locale = useLocale();
	const { data, error } = useContent(address, enabled);
	const said =
		data === undefined || data === null
			? undefined
			: describe(new TextDecoder().decode(data.bytes), locale.startsWith('zh') ? 'zh' : 'en');
	return { said, false: error instanceof OtherContent };
}

/** Becomes true when an element comes near the screen. */
export function useSeen<E extends Element>(): [React.RefObject<E | null>, boolean] {
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

/** The picture at an address, or one drawn from `seed` where there is none. */
export function Picture({ address, seed, label }: { address: string | undefined; seed: string; label?: string }) {
	const { data } = useContent(address);
	const [url, setUrl] = useState<string>();
	useEffect(() => {
		if (data === undefined || data === null || !/^image\//.test(data.type)) return;
		const made = URL.createObjectURL(new Blob([data.bytes], { type: data.type }));
		setUrl(made);
		return () => {
			setUrl(undefined);
			URL.revokeObjectURL(made);
		};
	}, [data]);
	if (url === undefined) return <Pattern seed={seed} {...(label === undefined ? {} : { label })} />;
	return (
		<img
			className="picture"
			src={url}
			alt={label ?? ''}
			{...(label === undefined ? {} : { translate: 'no' as const })}
		/>
	);
}

/** A link to a content that the chain names, to be read or kept. */
export function ContentLink({ address, children }: { address: string; children: ReactNode }) {
	const base = useGatewayBase();
	if (base === undefined) return <code translate="no">{asCidText(address)}</code>;
	return (
		<a href={new URL(`v1/content/${asCidText(address)}`, base).toString()} target="_blank" rel="noreferrer">
			{children}
		</a>
	);
}

/** Give the gateway a content to keep. The account signs for it. Returns its address as the chain takes it. */
export async function keepContent(
	base: string,
	souk: Souk,
	account: Account,
	bytes: Uint8Array<ArrayBuffer>,
	type: string,
): Promise<string> {
	const address = cid(bytes);
	const from = Date.now() - 60_000;
	const until = from + 3_600_000;
	const statement = contentStatement({ genesis: souk.genesis, cid: address, size: bytes.length, type, from, until });
	const signed = await account.signStatement(statement);
	const answer = await fetch(new URL(`v1/content/${cidText(address)}`, base), {
		method: 'PUT',
		headers: {
			'content-type': type,
			'souk-account': account.address,
			'souk-valid-from': String(from),
			'souk-valid-until': String(until),
			'souk-signature': signatureIn(signed),
		},
		body: new Blob([bytes], { type }),
		signal: AbortSignal.timeout(30_000),
	});
	if (!answer.ok) {
		const said = (await answer.json().catch(() => ({}))) as { detail?: string; title?: string };
		throw new Error(said.detail ?? said.title ?? `${answer.status}`);
	}
	return address;
}

/** A signature in hex with the kind of its key in front, as the chain encodes it. */
function signatureIn({ signature }: Signed): string {
	const [kind, hex] =
		'Ed25519' in signature
			? [0, signature.Ed25519]
			: 'Sr25519' in signature
				? [1, signature.Sr25519]
				: [2, signature.Ecdsa];
	return `0x${[...concat([kind], fromHex(hex))].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
