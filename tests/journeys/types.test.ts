// SPDX-License-Identifier: Apache-2.0

// The client's types are those of the built node.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Metadata } from '@polkadot/types';
import { GENERATED, generate } from '../../clients/js/scripts/generate.ts';
import { metadataOf, uncommented } from '../../sdk/scripts/metadata.ts';
import { Node } from '../support/node.ts';

let node: Node;
before(async () => {
	node = await Node.start({ args: ['--dev', '--sealing', 'instant'] });
});
after(async () => node?.stop());

test("should have the types that follow from the node's metadata", async () => {
	const files = await generate(await metadataOf(node.url));
	const committed = readdirSync(GENERATED).filter((name) => name.endsWith('.ts'));
	const again = 'start the built node with `--dev` and run `npm run generate`';
	assert.deepEqual(committed.sort(), [...files.keys()].sort(), again);
	for (const [name, text] of files) {
		// Another comment in a pallet makes no other type.
		const same = uncommented(readFileSync(join(GENERATED, name), 'utf8')) === uncommented(text);
		assert.ok(same, `clients/js/src/generated/${name} is not what the node's metadata say; ${again}`);
	}
});

test('should ask runtime APIs of a runtime that came while it was connected', async () => {
	const chain = await node.connect();
	const { api, provider } = chain;
	try {
		const asked = async (): Promise<string[]> => {
			const policies = await chain.ask(({ rewardsApi }) => rewardsApi.policies());
			return policies.map(({ id, terms, pot }) => [id, terms.basis.type, pot].join());
		};
		const before = await asked();
		assert.ok(before.length > 0);
		// What polkadot.js does when it hears of another version: metadata of version 14, which know no runtime API.
		api.registry.setMetadata(new Metadata(api.registry, await provider.send<`0x${string}`>('state_getMetadata', [])));
		const described: unknown[] = [];
		const send = provider.send.bind(provider);
		provider.send = (method, params, ...more) => {
			if (params[0] === 'Metadata_metadata_at_version') described.push(params);
			return send(method, params, ...more);
		};
		await asked();
		assert.deepEqual(described, [], 'nothing says yet that there is another version');
		const specVersion = api.registry.createType('u32', api.runtimeVersion.specVersion.toNumber() + 1);
		Object.defineProperty(api, 'runtimeVersion', { value: { ...api.runtimeVersion, specVersion } });
		assert.deepEqual([await asked(), await asked()], [before, before]);
		assert.equal(described.length, 1, 'the new version is described once');
	} finally {
		await chain.disconnect();
	}
});
