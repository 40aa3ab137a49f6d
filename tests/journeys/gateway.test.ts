// SPDX-License-Identifier: Apache-2.0

// A gateway against the chain, as `make run` compares them: nothing differs, and whatever is changed in the rows is noticed.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { compareGateway } from '@souk/replay/gateway';
import { Witness } from '@souk/replay/witness';
import { fill } from '../support/fill.ts';
import { GatewayProcess } from '../support/gateway.ts';
import { Node } from '../support/node.ts';
import { ARCHIVE, Stage } from '../support/stage.ts';

let stage: Stage;
let gateway: GatewayProcess;
const witness = new Witness();
before(async () => {
	stage = await Stage.on(await Node.start({ args: ['--dev', '--sealing', 'instant', ...ARCHIVE] }));
	stage.pipeline.onBlock((block) => witness.hear(block));
	await stage.blocks(1);
	gateway = await GatewayProcess.start(stage.node.url);
	await fill(stage);
	await stage.heard();
});
after(async () => {
	await gateway?.stop();
	await stage?.close();
});

test('should find no difference between a gateway and its chain', async () => {
	const { difference, rows, examples } = await compareGateway(stage.chain, gateway.url, witness);
	assert.deepEqual([difference, examples], [0, []]);
	// A shop, a listing, four orders as rows and whole, legs of three of them, candles of six lengths, an era.
	assert.ok(rows >= 1 + 1 + 4 + 4 + 10 + 6 + 1, `${rows} rows are compared`);
	assert.equal(witness.orders.size, 4);
});

for (const [table, change, said] of [
	['orders', `UPDATE orders SET state = 'shipped' WHERE state = 'cancelled'`, /^order \d+: state is cancelled on the chain/],
	['orders', `DELETE FROM orders WHERE state = 'placed'`, /order \d+: the chain has it, the gateway does not/],
	['orders', `UPDATE orders SET buyer = seller WHERE state = 'completed'`, /^order \d+: buyer is 0x/],
	['order_legs', `UPDATE order_legs SET amount = amount || '0' WHERE role = 'promoter'`, /^leg of order \d+, waterfall promoter/],
	['order_legs', `DELETE FROM order_legs WHERE role = 'commune'`, /^leg of order \d+, waterfall commune .*: the chain has it/],
	['order_lines', `UPDATE order_lines SET shipped = shipped + 1`, /^lines and steps of order \d+: lines is /],
	['order_steps', `DELETE FROM order_steps WHERE name = 'order_settled'`, /^lines and steps of order \d+: steps is /],
	['listings', `UPDATE listings SET stock = stock + 1`, /^listing \d+: stock is \d+ on the chain/],
	['shops', `UPDATE shops SET open_orders = 0`, /^shop \d+: open orders is 1 on the chain and 0 by the gateway/],
	['bizpower_candles', `UPDATE bizpower_candles SET high = '7' WHERE span = '1h'`, /^candle 1h of shop \d+ at \d+: high is /],
	['bizpower_candles', `DELETE FROM bizpower_candles WHERE span = '1d'`, /^candle 1d of shop \d+ at \d+: the chain has it/],
	['receipt_eras', `UPDATE receipt_eras SET batches = 9`, /^era of receipts \d+ of shop \d+: batches is 1 /],
] as const) {
	test(`should notice "${change}"`, async () => {
		gateway.sql(`CREATE TABLE kept AS SELECT * FROM ${table}`, change);
		const { difference, examples } = await compareGateway(stage.chain, gateway.url, witness);
		gateway.sql(`DELETE FROM ${table}`, `INSERT INTO ${table} SELECT * FROM kept`, 'DROP TABLE kept');
		assert.equal(difference, examples.length);
		assert.ok(difference > 0, 'it is noticed');
		for (const example of examples) assert.match(example, said);
		assert.equal((await compareGateway(stage.chain, gateway.url, witness)).difference, 0);
	});
}

test('should refuse to compare with what is no gateway', async () => {
	await assert.rejects(compareGateway(stage.chain, stage.node.url.replace('ws:', 'http:'), witness), /gateway/);
});
