// SPDX-License-Identifier: Apache-2.0

// A document to try with: a lot of raw material, twelve items made from it, and the case that they are packed in. All is made up.

import { checkDigit } from '@souk/sdk/pure/gs1';

/** How many items are made. */
const ITEMS = 12;
const MINUTE = 60_000;

/**
 * An EPCIS 2.0 document of a party's own. Its numbers begin with the first seven digits of the party's GLN, so they are under its
 * company prefix. `mark` is 1 to 8 letters or digits that tell one sample from another; `now` is when the last event happened.
 */
export function sampleDocument(gln: string, mark: string, now: Date): string {
	const company = gln.slice(0, 7);
	const closed = (body: string) => `${body}${checkDigit(body)}`;
	const gtin = (reference: string) => `0${closed(`${company}${reference}`)}`;
	// Nine digits of the mark, so that each sample has a case of its own.
	const reference = [...mark].reduce((sum, letter) => (sum * 131 + letter.charCodeAt(0)) % 1_000_000_000, 7);
	const base = 'https://id.gs1.org';
	const lot = `${base}/01/${gtin('90001')}/10/R-${mark}`;
	const items = Array.from({ length: ITEMS }, (_, number) => `${base}/01/${gtin('90002')}/21/S-${mark}-${number + 1}`);
	const box = `${base}/00/${closed(`3${company}${String(reference).padStart(9, '0')}`)}`;
	const place = { id: `${base}/414/${gln}` };
	const at = (minutes: number) => ({
		eventTime: new Date(now.getTime() - minutes * MINUTE).toISOString(),
		eventTimeZoneOffset: '+00:00',
	});
	const raw = [{ epcClass: lot, quantity: 60, uom: 'KGM' }];
	const eventList = [
		{
			type: 'ObjectEvent',
			...at(180),
			action: 'ADD',
			bizStep: 'commissioning',
			disposition: 'active',
			quantityList: raw,
			readPoint: place,
			bizLocation: place,
		},
		{
			type: 'TransformationEvent',
			...at(120),
			bizStep: 'creating_class_instance',
			disposition: 'active',
			inputQuantityList: raw,
			outputEPCList: items,
			readPoint: place,
			bizLocation: place,
		},
		{
			type: 'ObjectEvent',
			...at(60),
			action: 'OBSERVE',
			bizStep: 'inspecting',
			disposition: 'conformant',
			epcList: items,
			readPoint: place,
			bizLocation: place,
		},
		{
			type: 'AggregationEvent',
			...at(30),
			action: 'ADD',
			bizStep: 'packing',
			disposition: 'in_progress',
			parentID: box,
			childEPCs: items,
			readPoint: place,
			bizLocation: place,
		},
		{
			type: 'ObjectEvent',
			...at(5),
			action: 'OBSERVE',
			bizStep: 'storing',
			disposition: 'sellable_accessible',
			epcList: [box],
			readPoint: place,
			bizLocation: place,
		},
	];
	const document = {
		'@context': ['https://ref.gs1.org/standards/epcis/epcis-context.jsonld'],
		type: 'EPCISDocument',
		schemaVersion: '2.0',
		creationDate: now.toISOString(),
		sender: `${base}/417/${gln}`,
		epcisBody: { eventList },
	};
	return JSON.stringify(document, null, '\t');
}
