// SPDX-License-Identifier: Apache-2.0

// Generated from the chain's metadata by `npm run generate:sdk`. Do not edit.

import { PalletError } from '../errors/base.ts';
import type { ErrorName, ErrorPallet } from './errors.ts';

export class AssetsError extends PalletError<'Assets'> {}
export class AssetsFreezerError extends PalletError<'AssetsFreezer'> {}
export class AssetsHolderError extends PalletError<'AssetsHolder'> {}
export class BabeError extends PalletError<'Babe'> {}
export class BalancesError extends PalletError<'Balances'> {}
export class BonusesError extends PalletError<'Bonuses'> {}
export class CommuneError extends PalletError<'Commune'> {}
export class ConvictionVotingError extends PalletError<'ConvictionVoting'> {}
export class DistributionError extends PalletError<'Distribution'> {}
export class ExperienceError extends PalletError<'Experience'> {}
export class FiatError extends PalletError<'Fiat'> {}
export class GrandpaError extends PalletError<'Grandpa'> {}
export class IdentityError extends PalletError<'Identity'> {}
export class LoyaltyError extends PalletError<'Loyalty'> {}
export class MigrationsError extends PalletError<'Migrations'> {}
export class MultisigError extends PalletError<'Multisig'> {}
export class NetworksError extends PalletError<'Networks'> {}
export class OrdersError extends PalletError<'Orders'> {}
export class PreimageError extends PalletError<'Preimage'> {}
export class PrepaidError extends PalletError<'Prepaid'> {}
export class ProxyError extends PalletError<'Proxy'> {}
export class ReceiptsError extends PalletError<'Receipts'> {}
export class ReferendaError extends PalletError<'Referenda'> {}
export class RewardsError extends PalletError<'Rewards'> {}
export class SafeModeError extends PalletError<'SafeMode'> {}
export class SchedulerError extends PalletError<'Scheduler'> {}
export class SessionError extends PalletError<'Session'> {}
export class ShopsError extends PalletError<'Shops'> {}
export class StakingError extends PalletError<'Staking'> {}
export class SudoError extends PalletError<'Sudo'> {}
export class SystemError extends PalletError<'System'> {}
export class TechnicalCommitteeError extends PalletError<'TechnicalCommittee'> {}
export class TraceError extends PalletError<'Trace'> {}
export class TranchesError extends PalletError<'Tranches'> {}
export class TreasuryError extends PalletError<'Treasury'> {}
export class TxPauseError extends PalletError<'TxPause'> {}
export class UtilityError extends PalletError<'Utility'> {}
export class VestingError extends PalletError<'Vesting'> {}
export class VoterListError extends PalletError<'VoterList'> {}
export class WhitelistError extends PalletError<'Whitelist'> {}

/** The class of each pallet's errors. */
export const ERROR_CLASSES: { readonly [P in ErrorPallet]: new (pallet: P, variant: ErrorName<P>) => PalletError<P> } = {
	Assets: AssetsError,
	AssetsFreezer: AssetsFreezerError,
	AssetsHolder: AssetsHolderError,
	Babe: BabeError,
	Balances: BalancesError,
	Bonuses: BonusesError,
	Commune: CommuneError,
	ConvictionVoting: ConvictionVotingError,
	Distribution: DistributionError,
	Experience: ExperienceError,
	Fiat: FiatError,
	Grandpa: GrandpaError,
	Identity: IdentityError,
	Loyalty: LoyaltyError,
	Migrations: MigrationsError,
	Multisig: MultisigError,
	Networks: NetworksError,
	Orders: OrdersError,
	Preimage: PreimageError,
	Prepaid: PrepaidError,
	Proxy: ProxyError,
	Receipts: ReceiptsError,
	Referenda: ReferendaError,
	Rewards: RewardsError,
	SafeMode: SafeModeError,
	Scheduler: SchedulerError,
	Session: SessionError,
	Shops: ShopsError,
	Staking: StakingError,
	Sudo: SudoError,
	System: SystemError,
	TechnicalCommittee: TechnicalCommitteeError,
	Trace: TraceError,
	Tranches: TranchesError,
	Treasury: TreasuryError,
	TxPause: TxPauseError,
	Utility: UtilityError,
	Vesting: VestingError,
	VoterList: VoterListError,
	Whitelist: WhitelistError,
};
