// SPDX-License-Identifier: Apache-2.0

import type { Souk } from '@souk/sdk';
import { useChain, useConnection } from '../../chain/connection.tsx';
import { Card, Empty, Loaded, Page } from '../../ui/basic.tsx';
import { AccountName, Table } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { type Decoded, decoded } from './calls.ts';
import { CallView } from './proposal.tsx';
import { GovernanceTabs, useBlocks } from './shared.tsx';

/** A motion of the committee. */
interface Motion {
	hash: string;
	index: number;
	threshold: number;
	ayes: string[];
	nays: string[];
	/** The height at which it ends. */
	end: number;
	call: Decoded | undefined;
}

/** What the committee is and does now. */
interface Committee {
	members: string[];
	motions: Motion[];
	/** Hashes of calls that it found sound and urgent. */
	whitelist: string[];
}

/** The pallets of the committee are none that the SDK has types of: shops do not call them. These are the shapes that are read. */
interface CommitteeStorage {
	TechnicalCommittee: {
		Members: { getValue(options: { at: string }): Promise<string[]> };
		Voting: {
			getEntries(options: { at: string }): Promise<
				{
					keyArgs: [string];
					value: { index: number; threshold: number; ayes: string[]; nays: string[]; end: number };
				}[]
			>;
		};
		ProposalOf: { getValue(hash: string, options: { at: string }): Promise<unknown> };
	};
	Whitelist: {
		WhitelistedCall: { getEntries(options: { at: string }): Promise<{ keyArgs: [string] }[]> };
	};
}

/** Read the committee, its motions and its whitelist. */
export async function readCommittee(souk: Souk): Promise<Committee> {
	const { TechnicalCommittee, Whitelist } = souk.client.getUnsafeApi().query as unknown as CommitteeStorage;
	const [members, voting, whitelist] = await Promise.all([
		TechnicalCommittee.Members.getValue(souk.at),
		TechnicalCommittee.Voting.getEntries(souk.at),
		Whitelist.WhitelistedCall.getEntries(souk.at),
	]);
	const motions = await Promise.all(
		voting.map(async ({ keyArgs: [hash], value }) => {
			const call = await TechnicalCommittee.ProposalOf.getValue(hash, souk.at);
			return { hash: String(hash), ...value, call: call === undefined ? undefined : decoded(call) };
		}),
	);
	return {
		members,
		motions: motions.sort((one, other) => other.index - one.index),
		whitelist: whitelist.map(({ keyArgs: [hash] }) => String(hash)),
	};
}

/** The technical committee, its motions, and the whitelist. */
export function CommitteePage() {
	const { governance } = useWords();
	const committee = useChain(['governance', 'committee'], readCommittee);
	return (
		<Page title={governance.committeeTitle} lead={governance.committeeLead}>
			<GovernanceTabs />
			<Loaded of={committee} lines={6}>
				{(known) => (
					<>
						<Card title={governance.members}>
							<ul className="governance-list">
								{known.members.map((member) => (
									<li key={member}>
										<AccountName of={member} copy />
									</li>
								))}
							</ul>
							<p className="soft small">{governance.membersLead}</p>
						</Card>
						<section className="stack" aria-label={governance.motions}>
							<h2>{governance.motions}</h2>
							{known.motions.length === 0 ? <Empty>{governance.noMotions}</Empty> : <Motions of={known.motions} />}
						</section>
						<Card title={governance.whitelist}>
							<p className="soft">{governance.whitelistLead}</p>
							{known.whitelist.length === 0 ? (
								<p className="soft">{governance.noWhitelist}</p>
							) : (
								<Table
									caption={governance.whitelist}
									rows={known.whitelist}
									keyOf={(hash) => hash}
									columns={[{ name: governance.callHash, show: (hash) => <code translate="no">{hash}</code> }]}
								/>
							)}
						</Card>
					</>
				)}
			</Loaded>
		</Page>
	);
}

function Motions({ of: motions }: { of: Motion[] }) {
	const { governance } = useWords();
	const { height = 0 } = useConnection();
	const blocks = useBlocks();
	return (
		<div className="governance-cards">
			{motions.map((motion) => (
				<Card key={motion.hash} title={governance.motionNumber(String(motion.index))}>
					{motion.call === undefined ? <code translate="no">{motion.hash}</code> : <CallView call={motion.call} />}
					<p>{governance.motionVotes(motion.ayes.length, motion.nays.length, motion.threshold)}</p>
					<p className="soft small">
						{motion.end <= height ? governance.motionOver : governance.phaseLeft(blocks(motion.end - height))}
					</p>
				</Card>
			))}
		</div>
	);
}
