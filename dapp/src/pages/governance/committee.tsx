// SPDX-License-Identifier: Apache-2.0

import { useChain, useConnection } from '../../chain/connection.tsx';
import { Card, Empty, Loaded, Page } from '../../ui/basic.tsx';
import { AccountName, Table, useBlocks } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { type Motion, readCommittee } from './committee-model.ts';
import { CallView } from './proposal.tsx';
import { GovernanceTabs } from './shared.tsx';

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
		<div className="beside governance-cards">
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
