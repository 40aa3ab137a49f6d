// SPDX-License-Identifier: Apache-2.0

import { UserError } from '@souk/client/errors';
import { ATTESTED, MIXED } from './plan.ts';
import { SALES } from './tillplan.ts';

/** What the replay was asked to do. */
export interface Args {
	url: string;
	/** Orders to replay: `Infinity` is the whole file. */
	orders: number;
	/** Further purchases that the tills post as receipts, as far as the file has them. */
	receipts: number;
	/** How many of a hundred orders are settled elsewhere: attested orders, whose fees are paid out of a prepaid account. */
	attested: number;
	/** How many of a hundred are mixed, as far as those leave so many: a part is held, and the rest is paid elsewhere. */
	mixed: number;
	/** The chain is stopped afterwards, so do not say how to connect. */
	exit: boolean;
	/** The seed that chooses the promoters of each order, and how each order ends. */
	seed: string;
	/** Where CDNOW_master.txt is, if not in the cache. */
	data: string | undefined;
	/** Transactions kept in flight at most. */
	inFlight: number;
	/** A gateway of this chain, which is compared with it at the end. */
	gateway: string | undefined;
	/** Secret of the account that pays for everything. */
	suri: string;
	help: boolean;
}

export const USAGE = `usage: replay [--url ws://127.0.0.1:9944] [--orders 1000 | --all] [--receipts 1200] [--attested 10]
              [--mixed 10] [--exit] [--seed TEXT] [--in-flight 4000] [--data CDNOW_master.txt] [--suri //Alice]
              [--gateway http://127.0.0.1:8090]`;

/** Parse the command line. An unknown or malformed argument is an error of one clear line. */
export function parseArgs(argv: string[]): Args {
	const args: Args = {
		url: 'ws://127.0.0.1:9944',
		orders: 1000,
		receipts: SALES,
		attested: ATTESTED,
		mixed: MIXED,
		exit: false,
		seed: 'souk',
		data: undefined,
		inFlight: 4000,
		gateway: undefined,
		suri: '//Alice',
		help: false,
	};
	const rest = [...argv];
	const said = new Set<string>();
	let sized = false;
	const size = (orders: number): void => {
		if (sized) throw new UserError('--orders and --all say the size twice');
		sized = true;
		args.orders = orders;
	};
	for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
		const [name, inline] = word.startsWith('--') && word.includes('=') ? split(word) : [word, undefined];
		const value = (): string => {
			const next = inline ?? rest.shift();
			if (next === undefined || next === '' || (inline === undefined && next.startsWith('--'))) {
				throw new UserError(`${name} needs a value`);
			}
			return next;
		};
		const flag = (): void => {
			if (inline !== undefined) throw new UserError(`${name} takes no value`);
		};
		switch (name) {
			case '--url':
				args.url = endpoint(value());
				break;
			case '--orders':
				size(count(name, value()));
				break;
			case '--receipts':
				args.receipts = count(name, value());
				break;
			case '--attested':
				args.attested = percent(name, value());
				said.add(name);
				break;
			case '--mixed':
				args.mixed = percent(name, value());
				said.add(name);
				break;
			case '--all':
				flag();
				size(Infinity);
				break;
			case '--exit':
				flag();
				args.exit = true;
				break;
			case '--seed':
				args.seed = value();
				break;
			case '--data':
				args.data = value();
				break;
			case '--in-flight':
				args.inFlight = count(name, value());
				break;
			case '--gateway':
				args.gateway = gateway(value());
				break;
			case '--suri':
				args.suri = value();
				break;
			case '-h':
			case '--help':
				flag();
				args.help = true;
				break;
			default:
				throw new UserError(`unknown argument '${word}'`);
		}
	}
	if (said.size === 2 && args.attested + args.mixed > 100)
		throw new UserError('--attested and --mixed are more than 100 together');
	return args;
}

function split(word: string): [string, string] {
	const at = word.indexOf('=');
	return [word.slice(0, at), word.slice(at + 1)];
}

function count(name: string, text: string): number {
	if (!/^[1-9]\d{0,8}$/.test(text))
		throw new UserError(`${name} needs a whole number from 1 to 999999999, got '${text}'`);
	return Number(text);
}

function percent(name: string, text: string): number {
	if (!/^(\d|[1-9]\d|100)$/.test(text)) throw new UserError(`${name} needs a percentage from 0 to 100, got '${text}'`);
	return Number(text);
}

function endpoint(text: string): string {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	// A WebSocket's address has no fragment.
	if ((url?.protocol !== 'ws:' && url?.protocol !== 'wss:') || text.includes('#')) {
		throw new UserError(`--url needs a WebSocket address such as ws://127.0.0.1:9944, got '${text}'`);
	}
	return text;
}

function gateway(text: string): string {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
		throw new UserError(`--gateway needs an address such as http://127.0.0.1:8090, got '${text}'`);
	}
	return text;
}
