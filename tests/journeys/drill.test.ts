// SPDX-License-Identifier: Apache-2.0

// The page for quality managers, run as it stands there: from a GLN to a recall drill in ten commands.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { Node, scratchDirectory } from '../support/node.ts';
import { traceBinary } from '../support/trace.ts';

const PAGE = join(import.meta.dirname, '..', '..', 'docs', 'trace-for-quality-managers.md');
const folder = scratchDirectory();

/** The page means a chain where every command looks for one; here it is elsewhere. */
const PRELUDE = `
set -euo pipefail
souk-trace() {
	case "$1" in
	generate | check) command souk-trace "$@" ;;
	*) command souk-trace "$1" --url "$URL" "\${@:2}" ;;
	esac
}
`;

let node: Node;
before(async () => {
	node = await Node.start({ args: ['--dev', '--sealing', 'instant'] });
});
after(async () => node?.stop());

/** Run a command in the page's own words. */
async function run(command: string): Promise<string> {
	const path = `${dirname(traceBinary())}:${process.env.PATH}`;
	const { stdout } = await promisify(execFile)('bash', ['-c', PRELUDE + command], {
		cwd: folder,
		env: { ...process.env, PATH: path, URL: node.url },
		timeout: 300_000,
	});
	return stdout;
}

test('should go from a GLN to a recall drill in the ten commands of the page', async () => {
	const commands = [...readFileSync(PAGE, 'utf8').matchAll(/^```sh\n(.*?)^```$/gms)].map(([, code]) => code!);
	assert.equal(commands.length, 10);
	const said: string[] = [];
	for (const command of commands) said.push(await run(command));
	const [own, partners, , checked, submitted, history, , , , lifted] = said;
	assert.match(own!, /9521000000018 is 5.* now/);
	assert.equal(partners!.match(/ now/g)?.length, 4);
	assert.equal(checked, '');
	assert.match(submitted!, /^RESULT events=23 new=23 skipped=0/m);
	assert.match(
		history!,
		/commissioning \(active\) at GLN 9521000000018\n +made from GTIN 09521000000018 lot R1-0: 60 KGM/,
	);
	assert.match(history!, /retail_selling \(retail_sold\)/);
	// Nothing on a terminal is wider than it.
	for (const line of history!.split('\n')) assert.ok(line.length <= 100, line);
	const list = readFileSync(join(folder, 'drill', 'recall.csv'), 'utf8')
		.trim()
		.split('\n');
	for (const item of [0, 1, 2, 3, 4, 5]) {
		const found = list.find((line) => line.startsWith(`https://id.gs1.org/01/09521000000025/21/S1-0-${item},`));
		assert.ok(found !== undefined, `item ${item} in ${list.join('\n')}`);
		assert.match(found, /9521000000056/);
	}
	const report = readFileSync(join(folder, 'drill', 'report.html'), 'utf8');
	assert.match(report, /GTIN 09521000000018 lot R1-0 is recalled since/);
	assert.doesNotMatch(report, /<script|From the chain alone/);
	assert.match(readFileSync(join(folder, 'drill', 'report.svg'), 'utf8'), /RECALLED/);
	assert.ok(lifted!.length > 0);
	const after = await run('souk-trace history https://id.gs1.org/01/09521000000018/10/R1-0');
	assert.doesNotMatch(after, /WARNING/);
});

test('should write a passport of what the chain knows', async () => {
	const text = await run('souk-trace passport https://id.gs1.org/01/09521000000025/21/S1-0-0');
	const passport = JSON.parse(text);
	assert.equal(passport['gs1:gtin'], '09521000000025');
	assert.equal(passport['gs1:hasBatchLotNumber'], 'P1-0');
	assert.equal(passport['gs1:manufacturer']['schema:globalLocationNumber'], '9521000000025');
	assert.equal(passport['souk:recall']['souk:state'], 'free');
	assert.ok(passport['souk:history'].epcisBody.eventList.length >= 17);
	assert.equal(await run('souk-trace passport https://id.gs1.org/01/09521000000025/21/S1-0-0'), text);
});
