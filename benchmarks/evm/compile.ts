// SPDX-License-Identifier: Apache-2.0

/**
 * Compiles the contracts into `contracts/compiled.json`, which the measurement runs. `--check` only says whether that file is
 * what the sources give. The compiler is npm's `solc`: nothing is downloaded from anywhere else.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Contract {
	abi: unknown[];
	evm: { bytecode: { object: string }; methodIdentifiers: Record<string, string> };
}

interface Output {
	errors?: { errorCode: string; formattedMessage: string }[];
	contracts?: Record<string, Record<string, Contract>>;
}

interface Compiler {
	version(): string;
	compile(input: string): string;
}

const solc = createRequire(import.meta.url)('solc') as Compiler;
const NAMES = ['Settlement', 'Token'];
const target = new URL('contracts/compiled.json', import.meta.url);

/** What is set: the optimizer for code that runs far more often than it is deployed, by way of the intermediate language. */
const settings = {
	optimizer: { enabled: true, runs: 1_000_000 },
	viaIR: true,
	evmVersion: 'prague',
	metadata: { bytecodeHash: 'none', appendCBOR: false },
};

function compile(): string {
	const sources = Object.fromEntries(
		NAMES.map((name) => {
			const content = readFileSync(new URL(`contracts/${name}.sol`, import.meta.url), 'utf8');
			return [`${name}.sol`, { content }];
		}),
	);
	const outputSelection = { '*': { '*': ['abi', 'evm.bytecode.object', 'evm.methodIdentifiers'] } };
	const input = { language: 'Solidity', sources, settings: { ...settings, outputSelection } };
	const output = JSON.parse(solc.compile(JSON.stringify(input))) as Output;
	// 2394 reminds of what transient storage outlives. A batch clears what it wrote before it ends.
	const errors = (output.errors ?? []).filter((error) => error.errorCode !== '2394');
	if (errors.length > 0) throw new Error(errors.map((error) => error.formattedMessage).join('\n'));
	const contracts = Object.fromEntries(
		NAMES.map((name) => {
			const contract = output.contracts?.[`${name}.sol`]?.[name];
			if (!contract) throw new Error(`solc gave no ${name}`);
			return [name, { bytecode: contract.evm.bytecode.object, selectors: contract.evm.methodIdentifiers }];
		}),
	);
	return `${JSON.stringify({ compiler: solc.version(), settings, contracts }, null, '\t')}\n`;
}

const compiled = compile();
console.log(`solc ${solc.version()} ${JSON.stringify(settings)}`);
if (!process.argv.includes('--check')) {
	writeFileSync(target, compiled);
} else if (readFileSync(target, 'utf8') !== compiled) {
	console.error('contracts/compiled.json is not what the contracts compile to: npm run compile');
	process.exitCode = 1;
}
