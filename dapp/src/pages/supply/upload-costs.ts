// SPDX-License-Identifier: Apache-2.0

// What the calls of an upload record, and what they cost.

import type { Account, Call, Souk, TraceEvent } from '@souk/sdk';
import type { CaptureCall } from './epcis.ts';

/** What the chain says of a batch beforehand. */
export type Verdict =
	| { is: 'fine'; deposit: bigint }
	| { is: 'refused'; index: number; fault: Fault }
	| { is: 'failed'; reason: string }
	/** It depends on what is before it and not on record yet. */
	| { is: 'later' };

type Checked = Awaited<ReturnType<Souk['api']['apis']['TraceApi']['check_events']>>;
/** Why the chain would refuse an event. */
export type Fault = Extract<Checked, { type: 'Refused' }>['value']['fault']['type'];

/** A call of an upload as a page shows it. */
export interface Batch {
	call: Call;
	name: string;
	/** The events that it records. None for a declaration of an error. */
	events: TraceEvent[];
	/** The ids of its events. */
	ids: string[];
	/** The Digital Link of the party that signs. */
	party: string | null;
	bytes: number;
}

/** What a batch costs its signer. */
export interface Cost {
	fee: bigint | undefined;
	verdict: Verdict;
}

/** Read the calls that the gateway made. What is signed is what is decoded here, not what the gateway says of it. */
export async function readBatches(souk: Souk, calls: CaptureCall[]): Promise<Batch[]> {
	return Promise.all(
		calls.map(async ({ bytes, party, events: ids }) => {
			const plain = Uint8Array.from(bytes.slice(2).match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
			const call: Call = await souk.api.txFromCallData(plain);
			const { type: pallet, value } = call.decodedCall as { type: string; value: { type: string; value: unknown } };
			const name = `${pallet}.${value.type}`;
			// A gateway that lies could send another call. These pages sign no other.
			if (name !== 'Trace.record_events' && name !== 'Trace.declare_error') {
				throw new Error(`the gateway sent ${name}, which records no event`);
			}
			const events = name === 'Trace.record_events' ? (value.value as { events: TraceEvent[] }).events : [];
			return { call, name, events, ids, party, bytes: plain.length };
		}),
	);
}

/** Ask the chain what a batch would cost an account. `first` says that nothing before it waits. */
export async function costOf(souk: Souk, account: Account, batch: Batch, first: boolean): Promise<Cost> {
	const fee = await souk.fee(account, batch.call).catch(() => undefined);
	if (batch.events.length === 0) return { fee, verdict: { is: 'fine', deposit: 0n } };
	const checked = await souk.api.apis.TraceApi.check_events(account.address, batch.events, souk.at);
	switch (checked.type) {
		case 'Fine':
			return { fee, verdict: { is: 'fine', deposit: checked.value.deposit } };
		case 'Refused':
			return {
				fee,
				verdict: first
					? { is: 'refused', index: checked.value.index, fault: checked.value.fault.type }
					: { is: 'later' },
			};
		case 'Failed':
			return { fee, verdict: first ? { is: 'failed', reason: checked.value.reason } : { is: 'later' } };
	}
}
