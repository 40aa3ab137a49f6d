// SPDX-License-Identifier: Apache-2.0

// What a gateway sends as it happens: server-sent events, which go on where they broke off.

import { ConnectionError, SoukError } from './errors/index.ts';
import type { Block, Event, NotFinal } from './generated/gateway.ts';

/** What is heard of. */
export interface LiveOptions {
	/** Kinds of things that events are about, such as `order`; `block` for blocks; `pending` for what is not final. All but the last if not given. */
	kinds?: string[];
	/** Only events about one thing, such as `order:7`. */
	about?: string;
	/** The number of the last message that was seen. Without it the stream begins with the next block. */
	after?: string;
	/** Ends the stream. */
	signal?: AbortSignal;
	/** Told whenever the stream is open, and whenever it waits for the gateway to be there again. */
	onState?: (state: 'open' | 'waiting') => void;
}

/** A message: an event of the chain, the end of a block, or what is not final. `id` is what `after` takes to go on behind it. */
export type LiveMessage =
	| { id: string; kind: 'event'; event: Event }
	| { id: string; kind: 'block'; block: Block }
	| { id: string; kind: 'pending'; pending: NotFinal }
	| { id: string; kind: 'other'; name: string; data: unknown };

/** A message as it stands in the stream. */
export interface RawMessage {
	id: string;
	name: string;
	data: string;
	/** Milliseconds to wait before the stream is opened again, if this message says so. */
	retry?: number;
}

/** A gateway says something every 15 s. One that is silent for as long as this is gone, in milliseconds. */
const SILENCE = 45_000;
/** The longest wait between two tries to open the stream, in milliseconds. */
const LONGEST_WAIT = 30_000;
/** How long it waits where the gateway says nothing of it, in milliseconds. */
const USUAL_WAIT = 2_000;

/** Opens the stream behind a message. Rejects with what the gateway says if it refuses. */
export type OpenStream = (after: string | undefined, signal: AbortSignal) => Promise<Response>;

/**
 * The messages of a stream, for ever. Where it breaks it is opened again behind the last message, so none is lost and none comes
 * twice. It ends when the signal says so or the loop over it ends, and rejects where the gateway refuses the request for good.
 */
export async function* liveMessages(
	open: OpenStream,
	{ after, signal, onState }: Pick<LiveOptions, 'after' | 'signal' | 'onState'>,
): AsyncGenerator<LiveMessage> {
	let last = after;
	let pause = USUAL_WAIT;
	let failures = 0;
	const over = (): boolean => signal?.aborted === true;
	while (!over()) {
		const ends = new AbortController();
		const end = (): void => ends.abort();
		signal?.addEventListener('abort', end, { once: true });
		let silent = setTimeout(end, SILENCE);
		const heard = (): void => {
			clearTimeout(silent);
			silent = setTimeout(end, SILENCE);
		};
		let asked: number | undefined;
		try {
			const { body, headers } = await open(last, ends.signal);
			if (body === null || !headers.get('content-type')?.startsWith('text/event-stream')) {
				throw new ConnectionError(
					'Gateway.NoStream',
					'What answers is no stream of a gateway.',
					'Check the address, and that no proxy in front changes the answer.',
				);
			}
			onState?.('open');
			for await (const message of messagesOf(body, heard)) {
				failures = 0;
				if (message.retry !== undefined) pause = message.retry;
				if (message.id !== '') last = message.id;
				if (message.data !== '') yield read(message);
			}
		} catch (error) {
			if (over()) return;
			// A gateway that is not there, or that breaks off, may be there again. One that refuses goes on refusing.
			if (isForGood(error)) throw error;
			asked = waitIn(error);
		} finally {
			clearTimeout(silent);
			signal?.removeEventListener('abort', end);
			ends.abort();
		}
		if (over()) return;
		onState?.('waiting');
		await wait(asked ?? Math.min(LONGEST_WAIT, pause * 2 ** Math.min(failures++, 10)), signal);
	}
}

function read({ id, name, data }: RawMessage): LiveMessage {
	let content: unknown;
	try {
		content = JSON.parse(data);
	} catch (cause) {
		throw new ConnectionError('Gateway.NoJson', 'A message of the stream is no JSON.', 'Check the address.', { cause });
	}
	if (name === 'block') return { id, kind: 'block', block: content as Block };
	if (name === 'pending') return { id, kind: 'pending', pending: content as NotFinal };
	const isEvent = typeof content === 'object' && content !== null && 'pallet' in content && 'fields' in content;
	return isEvent ? { id, kind: 'event', event: content as Event } : { id, kind: 'other', name, data: content };
}

function isForGood(error: unknown): boolean {
	if (!(error instanceof SoukError)) return false;
	if (!('status' in error)) return error.code === 'Gateway.NoStream' || error.code === 'Gateway.NoJson';
	return typeof error.status === 'number' && error.status < 500 && error.status !== 429;
}

/** How long a refusal says that it lasts, in milliseconds. */
function waitIn(error: unknown): number | undefined {
	return error instanceof SoukError && 'retryAfter' in error && typeof error.retryAfter === 'number'
		? Math.min(LONGEST_WAIT, 1000 * error.retryAfter)
		: undefined;
}

async function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
	await new Promise<void>((resolve) => {
		const timer = setTimeout(done, milliseconds);
		function done(): void {
			clearTimeout(timer);
			signal?.removeEventListener('abort', done);
			resolve();
		}
		signal?.addEventListener('abort', done, { once: true });
	});
}

/** The messages in the bytes of a stream, as the HTML standard reads them. `heard` is called whenever bytes come. */
export async function* messagesOf(body: ReadableStream<Uint8Array>, heard: () => void): AsyncGenerator<RawMessage> {
	const reader = body.getReader();
	const text = new TextDecoder();
	let rest = '';
	let id = '';
	let [name, data, retry] = ['', [] as string[], undefined as number | undefined];
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return;
			heard();
			rest += text.decode(value, { stream: true });
			// A carriage return at the end may be the first half of a line's end.
			const lines = rest.split(/\r\n|\n|\r(?!$)/);
			rest = lines.pop() ?? '';
			for (const line of lines) {
				if (line === '') {
					if (data.length > 0 || retry !== undefined) {
						yield { id, name, data: data.join('\n'), ...(retry === undefined ? {} : { retry }) };
					}
					[name, data, retry] = ['', [], undefined];
					continue;
				}
				const [, field = '', content = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
				if (field === 'id' && !content.includes('\0')) id = content;
				else if (field === 'event') name = content;
				else if (field === 'data') data.push(content);
				else if (field === 'retry' && /^\d+$/.test(content)) retry = Number(content);
			}
		}
	} finally {
		reader.cancel().catch(() => undefined);
	}
}
