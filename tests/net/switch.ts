// SPDX-License-Identifier: Apache-2.0

// A network switch for nodes in network namespaces of their own. Every node has one cable for its peers, which can be put into
// another switch, and one for this process, which stays. Namespaces and cables are gone when this process is.

import { type ChildProcess, execFileSync } from 'node:child_process';
import { readlinkSync } from 'node:fs';
import type { PeerOptions } from './peer.ts';
import { supervised, until } from './peer.ts';

function ip(...args: string[]): void {
	execFileSync('ip', args, { stdio: ['ignore', 'ignore', 'pipe'] });
}

/** Why there can be no switch here, or nothing. */
export function noSwitch(): string | undefined {
	if (process.env.SOUK_NET_PRIVATE !== '1')
		return 'network namespaces take root and unshare of util-linux; start it by make test-net as root';
	try {
		ip('link', 'add', 'souk-probe', 'type', 'bridge');
		ip('link', 'del', 'souk-probe');
		return undefined;
	} catch (error) {
		return `this kernel gives no bridge: ${(error as Error).message.trim().split('\n').at(-1)}`;
	}
}

export class Switch {
	private readonly holders: ChildProcess[] = [];

	/** Two switches, and so many namespaces with a cable to the first. */
	static async make(count: number): Promise<Switch> {
		const made = new Switch();
		for (const bridge of ['souk0', 'souk1']) {
			ip('link', 'add', bridge, 'type', 'bridge');
			ip('link', 'set', bridge, 'up');
		}
		for (let place = 0; place < count; place++) await made.plug(place);
		return made;
	}

	private async plug(place: number): Promise<void> {
		// A namespace lives as long as a process is in it, and nodes come and go.
		const holder = supervised(['unshare', '--net', 'sleep', 'infinity'], 2);
		this.holders.push(holder);
		const { pid } = holder;
		const own = readlinkSync('/proc/self/ns/net');
		await until('a network namespace', 10_000, async () => readlinkSync(`/proc/${pid}/ns/net`) !== own, 50);
		const within = (...args: string[]): void => {
			execFileSync('nsenter', [`--net=/proc/${pid}/ns/net`, 'ip', ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
		};
		for (const [cable, end, address] of [
			[`peers${place}`, 'peers', `10.77.0.${place + 1}/24`],
			[`rpc${place}`, 'rpc', `10.78.${place}.2/24`],
		] as const) {
			ip('link', 'add', cable, 'type', 'veth', 'peer', 'name', end, 'netns', String(pid));
			within('addr', 'add', address, 'dev', end);
			within('link', 'set', end, 'up');
			ip('link', 'set', cable, 'up');
		}
		within('link', 'set', 'lo', 'up');
		ip('addr', 'add', `10.78.${place}.1/24`, 'dev', `rpc${place}`);
		this.into(place, 0);
	}

	/** Put the cable of a node into one of the two switches. */
	into(place: number, bridge: 0 | 1): void {
		ip('link', 'set', `peers${place}`, 'master', `souk${bridge}`);
	}

	/** How a node is started in its namespace, and where it is found. */
	place(place: number, p2p: number): Pick<PeerOptions, 'host' | 'through'> & { address: string } {
		return {
			host: `10.78.${place}.2`,
			through: ['nsenter', `--net=/proc/${this.holders[place]!.pid}/ns/net`],
			address: `/ip4/10.77.0.${place + 1}/tcp/${p2p}`,
		};
	}

	end(): void {
		for (const holder of this.holders) holder.kill('SIGKILL');
		for (const bridge of ['souk0', 'souk1']) ip('link', 'del', bridge);
	}
}
