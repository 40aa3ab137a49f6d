// SPDX-License-Identifier: Apache-2.0

import type { ItemView } from '@souk/sdk';
import { Link } from '@tanstack/react-router';
import { OctagonAlert, TriangleAlert } from 'lucide-react';
import { Badge, Note } from '../../ui/basic.tsx';
import { useWords } from '../../words/index.tsx';
import { glnText } from './facts.ts';

/** What everybody who has an item must know of it first: recalls, holds, and clones. */
export function ItemAlerts({ view }: { view: ItemView }) {
	const { supply } = useWords();
	const { alert, recall, marks, alarms } = view;
	const state = alert?.type ?? recall.type;
	return (
		<div className="stack supply-alerts" data-recall={state}>
			{alert !== undefined && (
				<Note tone={alert.type === 'Recalled' ? 'bad' : 'warn'} live>
					<strong className="row">
						<OctagonAlert aria-hidden size={20} /> {supply.alert[alert.type]}
					</strong>
					<span>{supply.alertText[alert.type]}</span>
				</Note>
			)}
			{marks.length > 0 && (
				<Note tone={recall.type === 'Blocked' ? 'bad' : 'warn'} live>
					<strong className="row">
						<TriangleAlert aria-hidden size={20} />{' '}
						{recall.type === 'Blocked' ? supply.blockedText : supply.flaggedText}
					</strong>
					<ul className="supply-links">
						{marks.map((mark) => {
							const lot = new TextDecoder().decode(mark.lot);
							const gtin = glnText(mark.gtin).padStart(14, '0');
							return (
								<li key={`${gtin}/${lot}`} className="row">
									<Link to="/supply/recall" search={{ gtin, lot }}>
										{supply.markOf(`${lot} (${gtin})`)}
									</Link>
									<Badge tone={mark.alert.type === 'Recalled' ? 'bad' : 'warn'}>{supply.alert[mark.alert.type]}</Badge>
									<span className="small">{mark.by_authority ? supply.byAuthority : supply.byProducer}</span>
								</li>
							);
						})}
					</ul>
				</Note>
			)}
			{alarms > 0 && (
				<Note tone="bad">
					<strong className="row">
						<TriangleAlert aria-hidden size={20} /> {supply.alarms(alarms)}
					</strong>
					<span>{supply.alarmsLead}</span>
				</Note>
			)}
		</div>
	);
}
