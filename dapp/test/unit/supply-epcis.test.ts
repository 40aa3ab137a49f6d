// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemName } from '@souk/sdk';
import { faultsOf, glnOfParty, mediaOf, readJob } from '../../src/pages/supply/epcis.ts';
import { isGln, prefixText } from '../../src/pages/supply/glns.ts';
import { sampleDocument } from '../../src/pages/supply/sample.ts';

test('should read how an upload stands', () => {
	const job = readJob({
		captureID: 'ab',
		running: true,
		success: true,
		errors: [{ detail: 'no such step', instance: '$.epcisBody.eventList[0]' }],
		'souk:document': 'bafk',
		'souk:events': { all: 5, waiting: 3 },
		'souk:calls': [
			{
				call: 'Trace.record_events',
				bytes: '0x00',
				party: 'https://id.gs1.org/417/9521000000018',
				events: ['ni:///x'],
			},
			{ unavailable: 'the node is away' },
		],
	});
	assert.deepEqual([job.all, job.waiting, job.running, job.document], [5, 3, true, 'bafk']);
	assert.deepEqual(job.errors, [{ path: '$.epcisBody.eventList[0]', detail: 'no such step' }]);
	// What says that the node is away is no call.
	assert.equal(job.calls.length, 1);
	assert.equal(glnOfParty(job.calls[0]?.party ?? null), '9521000000018');
	assert.equal(glnOfParty(null), undefined);
});

test('should take a sentence of faults apart', () => {
	const detail = '$.a[0].b: check-digit: it is 7\n$.c: missing\nand 3 more';
	assert.deepEqual(faultsOf(detail, undefined), [
		{ path: '$.a[0].b', detail: 'check-digit: it is 7' },
		{ path: '$.c', detail: 'missing' },
	]);
	assert.deepEqual(faultsOf('the document is empty', undefined), []);
	assert.deepEqual(faultsOf('', [{ path: '$.a', detail: 'no' }]), [{ path: '$.a', detail: 'no' }]);
});

test('should tell XML from JSON', () => {
	assert.equal(mediaOf('  <?xml version="1.0"?>'), 'application/xml');
	assert.equal(mediaOf('{"type":"EPCISDocument"}'), 'application/ld+json');
});

test('should make a sample whose numbers are all well formed and its own', () => {
	const now = new Date('2026-11-30T10:00:00Z');
	const [one, other] = ['k3f9', 'k3fa'].map((mark) => JSON.parse(sampleDocument('9521000000018', mark, now)));
	const links = (document: unknown) =>
		[...new Set(JSON.stringify(document).match(/https:\/\/id\.gs1\.org\/0[01]\/[^"]+/g) ?? [])].sort();
	assert.equal(links(one).length, 14);
	for (const link of links(one)) assert.doesNotThrow(() => itemName(link), link);
	// Under the company prefix of the party, so that nobody else's are made up.
	for (const link of links(one)) assert.match(link, /\/(01\/0|00\/3)9521000/);
	assert.ok(links(one).every((link) => !links(other).includes(link)));
	const events = one.epcisBody.eventList as { eventTime: string }[];
	const times = events.map(({ eventTime }) => Date.parse(eventTime));
	assert.deepEqual(
		times,
		[...times].sort((a, b) => a - b),
	);
	assert.ok(times.every((time) => time < now.getTime()));
});

test('should know a GLN by its last digit', () => {
	assert.ok(isGln('9521000000018'));
	assert.ok(!isGln('9521000000019'));
	assert.ok(!isGln('952100000001'));
	assert.equal(prefixText({ length: 7, digits: 12n }), '0000012');
});
