// SPDX-License-Identifier: Apache-2.0

// The EPCIS interface of the gateway: it checks a document, keeps it, and says which calls are to be signed for its events.

import { ConnectionError } from '@souk/sdk';

/** A fault of a document, with its place. */
export interface DocumentFault {
	path: string;
	detail: string;
}

/** A call that is to be signed. */
export interface CaptureCall {
	/** `Trace.record_events` or `Trace.declare_error`. */
	call: string;
	/** The call as the chain takes it, in hex. */
	bytes: string;
	/** The Digital Link of the party that signs, where the document says which. */
	party: string | null;
	/** The ids of its events. */
	events: string[];
}

/** A document that the gateway keeps until its events are on record. */
export interface CaptureJob {
	id: string;
	running: boolean;
	success: boolean;
	errors: DocumentFault[];
	/** Address of the document (CID). */
	document: string;
	all: number;
	waiting: number;
	calls: CaptureCall[];
}

/** A document that breaks the standard. */
export class DocumentRefused extends Error {
	readonly faults: DocumentFault[];

	constructor(message: string, faults: DocumentFault[]) {
		super(message);
		this.faults = faults;
	}
}

/** The media type of a document by its first letter: JSON-LD or XML. */
export function mediaOf(document: string): string {
	return document.trimStart().startsWith('<') ? 'application/xml' : 'application/ld+json';
}

/** Hand a document to the gateway. Returns the number of its job. Throws [`DocumentRefused`] where it breaks the standard. */
export async function capture(base: string, document: string, proceed: boolean): Promise<string> {
	const response = await asked(new URL('epcis/v2/capture', base), {
		method: 'POST',
		headers: {
			'content-type': mediaOf(document),
			'gs1-capture-error-behaviour': proceed ? 'proceed' : 'rollback',
		},
		body: document,
	});
	if (!response.ok) throw await refused(response);
	const id = response.headers.get('location')?.split('/').at(-1);
	if (id === undefined || id === '') throw new Error('the gateway took the document and named no job');
	return id;
}

/** How a job stands now. */
export async function captureJob(base: string, id: string): Promise<CaptureJob> {
	const response = await asked(new URL(`epcis/v2/capture/${encodeURIComponent(id)}`, base));
	if (!response.ok) throw await refused(response);
	return readJob(await response.json());
}

/** A job as the gateway writes it. */
export function readJob(body: unknown): CaptureJob {
	const job = body as Record<string, unknown>;
	const counts = (job['souk:events'] ?? {}) as { all?: number; waiting?: number };
	const calls = Array.isArray(job['souk:calls']) ? (job['souk:calls'] as Record<string, unknown>[]) : [];
	return {
		id: String(job.captureID ?? ''),
		running: job.running === true,
		success: job.success === true,
		errors: (Array.isArray(job.errors) ? (job.errors as Record<string, unknown>[]) : []).map((error) => ({
			path: String(error.instance ?? ''),
			detail: String(error.detail ?? error.title ?? ''),
		})),
		document: String(job['souk:document'] ?? ''),
		all: counts.all ?? 0,
		waiting: counts.waiting ?? 0,
		// A call without bytes says that the node is away.
		calls: calls
			.filter(({ bytes }) => typeof bytes === 'string')
			.map((call) => ({
				call: String(call.call),
				bytes: String(call.bytes),
				party: typeof call.party === 'string' ? call.party : null,
				events: Array.isArray(call.events) ? call.events.map(String) : [],
			})),
	};
}

/** The GLN of a party's Digital Link, or nothing. */
export function glnOfParty(link: string | null): string | undefined {
	return /\/(?:417|414)\/(\d{13})/.exec(link ?? '')?.[1];
}

async function asked(url: URL, init: RequestInit = {}): Promise<Response> {
	try {
		return await fetch(url, { ...init, signal: AbortSignal.timeout(60_000) });
	} catch (cause) {
		throw new ConnectionError(
			'Gateway.Silent',
			`No gateway answers at ${url.origin}.`,
			'Check the address, and that the gateway runs.',
			{ cause },
		);
	}
}

/** Why the gateway took nothing: its problem, and the faults that it names. */
async function refused(response: Response): Promise<Error> {
	let problem: Record<string, unknown>;
	try {
		problem = (await response.json()) as Record<string, unknown>;
	} catch {
		return new Error(`the gateway answered ${response.status} without saying why`);
	}
	const detail = String(problem.detail ?? problem.title ?? response.status);
	return new DocumentRefused(detail, faultsOf(detail, problem.errors));
}

/** The faults of a problem: of its list, else of the lines of its sentence, each `path: rule`. */
export function faultsOf(detail: string, list: unknown): DocumentFault[] {
	if (Array.isArray(list)) {
		return (list as Record<string, unknown>[]).map((one) => ({
			path: String(one.path ?? one.instance ?? ''),
			detail: String(one.detail ?? one.rule ?? one.title ?? ''),
		}));
	}
	return detail.split(/\n|; (?=\$)/).flatMap((line) => {
		const [, path, rule] = /^(\$\S*?): (.+)$/.exec(line.trim()) ?? [];
		return path === undefined || rule === undefined ? [] : [{ path, detail: rule }];
	});
}
