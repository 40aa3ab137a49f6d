// SPDX-License-Identifier: Apache-2.0

// The economy as the chain has it: issuance, caps, pots, policies, the commune.

import { type Api, type AssetName, assetOf, type Souk, TIME } from '@souk/sdk';
import { keylessAccount } from '../governance/referenda-model.ts';

type PolicyView = Awaited<ReturnType<Api['apis']['RewardsApi']['policies']>>[number];
/** How much a policy pays a day. */
export type Schedule = PolicyView['terms']['schedule'];
/** What a policy pays by. */
export type Basis = PolicyView['terms']['basis']['type'];

/** An emission policy. Amounts in base units of its asset. */
export interface PolicyNow {
	id: number;
	basis: Basis;
	schedule: Schedule;
	asset: AssetName;
	/** What its pot has and may still pay. */
	available: bigint;
	emitted: bigint;
	owed: bigint;
	active: boolean;
}

/** An account of the runtime without a key. */
export interface PotNow {
	kind: 'sink' | 'experience' | 'commune' | 'treasury' | 'governance';
	address: string;
	souk: bigint;
	time: bigint;
}

/** The economy at one block. */
export interface EconomyNow {
	souk: { issuance: bigint; cap: bigint };
	time: { issuance: bigint; cap: bigint };
	/** SOUK that is sealed in the sink. */
	sealed: bigint;
	mode: { is: 'Literal' } | { is: 'Bounded'; part: number };
	policies: PolicyNow[];
	pots: PotNow[];
	commune: {
		cycle: number;
		stakePart: number;
		gathered: [AssetName, bigint][];
	};
}

const POTS: [PotNow['kind'], string][] = [
	['treasury', 'souk/try'],
	['commune', 'souk/com'],
	['experience', 'souk/exp'],
	['sink', 'souk/snk'],
	['governance', 'souk/gov'],
];

/** Read the economy. */
export async function readEconomy(souk: Souk): Promise<EconomyNow> {
	const { query, apis, constants } = souk.api;
	const at = souk.at;
	const addresses = POTS.map(([, name]) => keylessAccount(name));
	const [issuance, time, caps, soukCap, timeCap, [sealed = 0n], mode, policies, accounts, held, commune] =
		await Promise.all([
			query.Balances.TotalIssuance.getValue(at),
			query.Assets.Asset.getValue(TIME, at),
			query.Rewards.Caps.getValue(at),
			constants.Rewards.SoukCap(),
			constants.Rewards.TimeCap(),
			apis.RewardsApi.sealed(at),
			souk.api.view.Rewards.emission_mode(at),
			apis.RewardsApi.policies(at),
			query.System.Account.getValues(
				addresses.map((address) => [address]),
				at,
			),
			query.Assets.Account.getValues(
				addresses.map((address) => [TIME, address]),
				at,
			),
			apis.CommuneApi.commune(at),
		]);
	return {
		souk: { issuance, cap: caps?.souk ?? soukCap },
		time: { issuance: time?.supply ?? 0n, cap: caps?.time ?? timeCap },
		sealed,
		mode: mode.type === 'Literal' ? { is: 'Literal' } : { is: 'Bounded', part: mode.value.part },
		policies: policies.map((one) => ({
			id: one.id,
			basis: one.terms.basis.type,
			schedule: one.terms.schedule,
			asset: assetOf(one.terms.asset),
			available: one.available,
			emitted: one.emitted,
			owed: one.owed,
			active: one.active,
		})),
		pots: POTS.map(([kind], place) => {
			const data = accounts[place]?.data;
			return {
				kind,
				address: addresses[place] ?? '',
				souk: data === undefined ? 0n : data.free + data.reserved,
				time: held[place]?.balance ?? 0n,
			};
		}),
		commune: {
			cycle: commune.cycle,
			stakePart: commune.stake_part,
			gathered: commune.gathered.map(([asset, amount]) => [assetOf(asset), amount]),
		},
	};
}

/** What one era set aside, by policy, out of a gateway's row. */
export function amountsOf(amounts: unknown): Map<number, bigint> {
	if (!Array.isArray(amounts)) return new Map();
	return new Map(
		(amounts as { policy?: unknown; amount?: unknown }[]).map(({ policy, amount }) => [
			Number(policy),
			BigInt(String(amount ?? 0)),
		]),
	);
}
