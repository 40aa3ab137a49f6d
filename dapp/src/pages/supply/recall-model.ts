// SPDX-License-Identifier: Apache-2.0

// The list of a recall drill: one line for each item at each of its holders.

import { type ItemName, type RecallView, readKey } from '@souk/sdk';
import type { CsvColumns } from '../../ui/save.tsx';
import { glnText, unitText } from './facts.ts';
import { itemTitle } from './scan.ts';

/** A line of the list. */
export interface RecallLine {
	item: ItemName;
	status: RecallView['items'][number]['status']['type'];
	sold: boolean;
	recall: RecallView['items'][number]['recall']['type'];
	/** Who has it. */
	account: string;
	gln?: bigint;
	/** Where the holder is reached: the CID of a document, in hex. */
	contact?: string;
	/** To whom it is on its way. */
	recipient?: { account: string; gln?: bigint };
	container?: ItemName;
	/** How much of a lot, in millionths of a unit. */
	amount?: bigint;
	unit?: string;
	/** What it was made from, where it is not of the lot itself. */
	through?: ItemName;
	/** The order that sold it. */
	order?: bigint;
}

/** The lines of a recall. `orders` says which order sold an item, by the text of its key. */
export function recallLines(
	items: RecallView['items'],
	orders: Map<string, bigint>,
	keyOf: (key: RecallView['items'][number]['key']) => string,
): RecallLine[] {
	return items.flatMap((one) => {
		const item = readKey(one.key);
		const order = orders.get(keyOf(one.key));
		const unit = unitText(one.held?.unit);
		return one.holders.map((holder) => ({
			item,
			status: one.status.type,
			sold: one.sold,
			recall: one.recall.type,
			account: holder.possessor.account,
			...(holder.possessor.gln === undefined ? {} : { gln: holder.possessor.gln }),
			...(holder.possessor.contact === undefined ? {} : { contact: holder.possessor.contact }),
			...(holder.recipient === undefined
				? {}
				: {
						recipient: {
							account: holder.recipient.account,
							...(holder.recipient.gln === undefined ? {} : { gln: holder.recipient.gln }),
						},
					}),
			...(holder.container === undefined ? {} : { container: readKey(holder.container) }),
			...(item.kind === 'lot' ? { amount: holder.amount } : {}),
			...(unit === undefined ? {} : { unit }),
			...(one.through === undefined ? {} : { through: readKey(one.through) }),
			...(order === undefined ? {} : { order }),
		}));
	});
}

/** The columns of the list for a spreadsheet. Their names are the standard's and the chain's own, in one language, so that a program can read them. */
export const RECALL_COLUMNS: CsvColumns<RecallLine> = [
	['kind', ({ item }) => item.kind],
	['gtin', ({ item }) => itemTitle(item).gtin],
	['number', ({ item }) => itemTitle(item).number],
	['status', ({ status }) => status],
	['sold', ({ sold }) => (sold ? 'yes' : 'no')],
	['order', ({ order }) => order],
	['holder_gln', ({ gln }) => (gln === undefined ? undefined : glnText(gln))],
	['holder_account', ({ account }) => account],
	['holder_contact', ({ contact }) => contact],
	['recipient_gln', ({ recipient }) => (recipient?.gln === undefined ? undefined : glnText(recipient.gln))],
	['recipient_account', ({ recipient }) => recipient?.account],
	['container', ({ container }) => (container === undefined ? undefined : itemTitle(container).number)],
	['amount_millionths', ({ amount }) => amount],
	['unit', ({ unit }) => unit],
	['made_from', ({ through }) => (through === undefined ? undefined : itemTitle(through).number)],
];

/** The accounts that have something of it, each once, with how many lines are theirs. */
export function holdersOf(lines: RecallLine[]): { account: string; gln?: bigint; contact?: string; lines: number }[] {
	const found = new Map<string, { account: string; gln?: bigint; contact?: string; lines: number }>();
	for (const { account, gln, contact } of lines) {
		const known = found.get(account);
		if (known !== undefined) known.lines += 1;
		else {
			found.set(account, {
				account,
				...(gln === undefined ? {} : { gln }),
				...(contact === undefined ? {} : { contact }),
				lines: 1,
			});
		}
	}
	return [...found.values()].sort((one, other) => other.lines - one.lines);
}
