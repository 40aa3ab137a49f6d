// SPDX-License-Identifier: Apache-2.0

import { Share2 } from 'lucide-react';
import { Button, Card, Facts, Note } from '../../ui/basic.tsx';
import { Qr } from '../../ui/qr.tsx';
import { CopyButton, When } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import type { MadeLink } from './links.ts';

/** The most characters that a QR code holds and a camera still reads from a hand's distance. */
const READABLE = 1_800;

/** A link to share: its text, its code, and until when it is good. */
export function LinkCard({ link, fresh = false }: { link: MadeLink; fresh?: boolean }) {
	const { promoter } = useWords();
	const { share } = navigator;
	return (
		<Card title={fresh ? promoter.link.ready : promoter.link.of(link.listing)}>
			{fresh && (
				<Note tone="good" live>
					{promoter.link.readyLead}
				</Note>
			)}
			{link.url.length <= READABLE ? (
				<Qr text={link.url} label={promoter.link.code} />
			) : (
				<Note>{promoter.link.tooLong}</Note>
			)}
			<div className="row">
				<code className="promoter-url" translate="no" data-link={link.url}>
					{link.url}
				</code>
				<CopyButton text={link.url} />
				{share !== undefined && (
					<Button onPress={() => share.call(navigator, { url: link.url }).catch(() => undefined)}>
						<Share2 aria-hidden size={18} /> {promoter.link.share}
					</Button>
				)}
			</div>
			<Facts
				entries={[
					[promoter.levels.place, promoter.levels.level(link.level + 1)],
					[promoter.link.goodUntil, <When key="until" at={link.expires} />],
				]}
			/>
		</Card>
	);
}
