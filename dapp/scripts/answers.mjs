// SPDX-License-Identifier: Apache-2.0

// Whether a gateway serves the dapp: its first page, a page below, what it is told of its node, the chain's specification, and every
// file that the first page names. Says what does not, and ends with 1.
//
//   node answers.mjs GATEWAY-URL NODE-URL

const [gateway, node] = process.argv.slice(2);
if (gateway === undefined || node === undefined) {
	process.stderr.write('usage: node answers.mjs GATEWAY-URL NODE-URL\n');
	process.exit(2);
}

async function ask(path, accept = '*/*') {
	const answer = await fetch(new URL(path, gateway), { headers: { accept } });
	if (!answer.ok) throw new Error(`${path} is answered ${answer.status}`);
	return answer;
}

try {
	const page = await (await ask('/', 'text/html')).text();
	if (!page.includes('<div id="root"></div>')) throw new Error('/ is not the page of the dapp');
	const below = await (await ask('/orders/1', 'text/html')).text();
	if (below !== page) throw new Error('/orders/1 is not the page of the dapp');
	const files = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path);
	if (!files.some((path) => path.endsWith('.js'))) throw new Error('the page names no script');
	for (const path of files) await ask(path);
	const place = await (await ask('/dapp.json')).json();
	if (place.node !== node) throw new Error(`/dapp.json names the node ${place.node}, not ${node}`);
	if (!/^0x[0-9a-f]{64}$/.test(place.genesis)) throw new Error('/dapp.json names no genesis');
	const specification = await (await ask('/chain-spec.json')).json();
	if (specification.bootNodes?.length !== 1) throw new Error('/chain-spec.json names no peer');
} catch (error) {
	process.stderr.write(`souk: the dapp at ${gateway}: ${error.message}\n`);
	process.exit(1);
}
