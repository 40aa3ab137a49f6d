// SPDX-License-Identifier: Apache-2.0

// Runs the journeys of networks, prints what they measured, and ends with one line for machines.

import { accountsReady } from '@souk/client/accounts';
import { UserError } from '@souk/client/errors';
import { table } from '@souk/replay/table';
import { report } from '@souk/replay/terminal';
import { CHANGES } from './changes.ts';
import { FAILURES } from './failures.ts';
import { type Journey, type Outcome, Unsound } from './journeys.ts';
import { type Load, startLoad } from './load.ts';
import { Network, type Verdict } from './network.ts';
import { VALIDATORS } from './spec.ts';
import { Switch } from './switch.ts';

const JOURNEYS = [...FAILURES, ...CHANGES];
const USAGE = `usage: make test-net [ARGS="[--smoke] [--only NAME]... [--list]"]`;
/** Traders of a load. More would take the processor from the nodes, of which a network has five. */
const TRADERS = 6;
/** Node names of a switch: the validators and the archive node. */
const PORTS = VALIDATORS.length + 1;

interface Result {
	journey: Journey;
	outcome?: Outcome;
	/** How the network was left. A journey that failed may have none. */
	verdict?: Verdict | undefined;
	/** Heights at which two blocks were final, also where there is no verdict. */
	reverted: number;
	/** Why it failed. */
	fault?: string;
	/** Why it could not run. */
	skipped?: string;
	seconds: number;
}

interface Args {
	smoke: boolean;
	list: boolean;
	only: string[];
}

function parse(argv: string[]): Args {
	const args: Args = { smoke: false, list: false, only: [] };
	for (let at = 0; at < argv.length; at++) {
		const said = argv[at]!;
		if (said === '--smoke') args.smoke = true;
		else if (said === '--list') args.list = true;
		else if (said === '--only') {
			const name = argv[++at];
			if (!JOURNEYS.some((journey) => journey.name === name))
				throw new UserError(
					`--only takes the name of a journey, not '${name ?? ''}': ${JOURNEYS.map((journey) => journey.name).join(', ')}`,
				);
			args.only.push(name!);
		} else throw new UserError(`unknown argument '${said}'; ${USAGE}`);
	}
	return args;
}

function say(text: string): void {
	process.stderr.write(`${new Date().toTimeString().slice(0, 8)} ${text}\n`);
}

/** A network of a kind, with a load of orders on it. */
async function open(on: Journey['on'], light: boolean): Promise<{ network: Network; load: Load }> {
	say(`starting a network: ${VALIDATORS.length} validators, an archive node${light ? ', a light client' : ''}`);
	const network = await Network.start({
		clock: on === 'clock',
		light,
		candidates: ['eve'],
		...(on === 'switch' ? { wires: await Switch.make(PORTS) } : {}),
	});
	try {
		const load = await startLoad(network, TRADERS);
		say('it finalises, and orders come in');
		return { network, load };
	} catch (error) {
		await network.stop();
		throw error;
	}
}

async function runAll(journeys: Journey[], smoke: boolean): Promise<Result[]> {
	const results: Result[] = [];
	let stage: { on: Journey['on']; network: Network; load: Load } | undefined;
	const close = async (): Promise<void> => {
		if (stage === undefined) return;
		const { network, load } = stage;
		stage = undefined;
		await load.stop();
		await network.stop();
	};
	try {
		for (const journey of journeys) {
			const skipped = journey.cannot?.();
			if (skipped !== undefined) {
				say(`${journey.name}: SKIPPED, ${skipped}`);
				results.push({ journey, skipped, reverted: 0, seconds: 0 });
				continue;
			}
			const begun = Date.now();
			const seconds = (): number => (Date.now() - begun) / 1000;
			let verdict: Verdict | undefined;
			try {
				if (stage?.on !== journey.on) await close();
				// A light client knows no clock but the machine's.
				stage ??= { on: journey.on, ...(await open(journey.on, journey.on === 'plain')) };
				say(`${journey.name} begins`);
				const { network, load } = stage;
				const outcome = await journey.run({ network, load, smoke, say: (text) => say(`  ${text}`) });
				verdict = outcome.verdict;
				if (journey.on === 'plain') await network.lightFollows();
				results.push({ journey, outcome, verdict, reverted: network.reverted, seconds: seconds() });
				say(`${journey.name}: passed in ${seconds().toFixed(0)} s; ${outcome.note}`);
			} catch (error) {
				const fault =
					error instanceof UserError
						? error.message
						: error instanceof Error
							? (error.stack ?? error.message)
							: String(error);
				if (error instanceof Unsound) verdict = error.verdict;
				// The network of a journey that fails is used by no other, and those before it passed. So these are its own.
				results.push({ journey, fault, verdict, reverted: stage?.network.reverted ?? 0, seconds: seconds() });
				say(`${journey.name}: FAILED after ${seconds().toFixed(0)} s\n${fault}`);
				if (stage !== undefined) say(`complaints of the load: ${[...stage.load.complaints].join('; ') || 'none'}`);
				// What it left behind is no ground for the next.
				await close();
			}
		}
	} finally {
		await close();
	}
	return results;
}

function print(results: Result[]): boolean {
	const rows = results.map(({ journey, outcome, verdict, reverted, skipped, seconds }) => {
		if (skipped !== undefined) return [journey.name, 'skipped', '', '', '', '', '', '', seconds.toFixed(0)];
		return [
			journey.name,
			outcome === undefined ? 'FAILED' : 'passed',
			verdict === undefined ? '' : `${verdict.best}/${verdict.finalised}`,
			verdict === undefined ? '' : String(verdict.lag),
			outcome === undefined ? '' : (outcome.recovery?.toFixed(1) ?? '-'),
			verdict === undefined ? '' : String(verdict.lost),
			String(reverted),
			verdict === undefined
				? ''
				: `${verdict.rootsEqual ? 'yes' : 'NO'} (${verdict.compared} at ${verdict.comparedAt})`,
			seconds.toFixed(0),
		];
	});
	const heading = [
		'journey',
		'result',
		'best/final',
		'worst lag',
		'recovery s',
		'blocks lost',
		'reverted',
		'roots equal',
		'took s',
	];
	process.stdout.write(`\n${table(heading, rows)}\n\n`);
	for (const { journey, outcome, skipped } of results) {
		if (outcome !== undefined) process.stdout.write(`${journey.name}: ${outcome.note}\n`);
		if (skipped !== undefined) process.stdout.write(`${journey.name}: SKIPPED, ${skipped}\n`);
	}
	const ran = results.filter(({ skipped }) => skipped === undefined);
	const outcomes = ran.flatMap(({ outcome }) => (outcome === undefined ? [] : [outcome]));
	const passed = outcomes.length;
	const reverted = ran.reduce((sum, result) => sum + result.reverted, 0);
	const equal = passed > 0 && passed === ran.length && outcomes.every(({ verdict }) => verdict.rootsEqual);
	const recovery = Math.max(0, ...outcomes.map((outcome) => outcome.recovery ?? 0));
	const left = results.length - ran.length;
	process.stdout.write(
		`RESULT journeys=${ran.length} passed=${passed} reverted=${reverted} roots_equal=${equal ? 'yes' : 'no'} recovery_s_max=${recovery.toFixed(1)}${left > 0 ? ` skipped=${left}` : ''}\n`,
	);
	return passed === ran.length && ran.length > 0;
}

try {
	const args = parse(process.argv.slice(2));
	if (args.list) {
		for (const { name, smoke } of JOURNEYS) process.stdout.write(`${name}${smoke === true ? ' (smoke)' : ''}\n`);
		process.exit(0);
	}
	await accountsReady();
	const chosen = JOURNEYS.filter(({ name, smoke }) =>
		args.only.length > 0 ? args.only.includes(name) : !args.smoke || smoke === true,
	);
	process.exit(print(await runAll(chosen, args.smoke)) ? 0 : 1);
} catch (error) {
	report('test-net', error);
	process.exit(1);
}
