// SPDX-License-Identifier: Apache-2.0

import type { readPlan } from '@souk/sdk';
import type { Listing } from '@souk/sdk/gateway';
import { Link, useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { useRows } from '../../gateway/pages.ts';
import { Button, Card, Empty, LoadedRows } from '../../ui/basic.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { NeedGateway } from '../../ui/need.tsx';
import { Amount, Money } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { rateOf } from './plan.ts';

/** Find the listing to promote: by words, or by its number. */
export function FindListing() {
	const { promoter } = useWords();
	const navigate = useNavigate();
	const [number, setNumber] = useState('');
	const good = /^\d{1,20}$/.test(number.trim());
	return (
		<div className="columns">
			<Card title={promoter.find.title}>
				<NeedGateway missing={promoter.find.missing}>
					<Search />
				</NeedGateway>
			</Card>
			<Card title={promoter.find.byNumber}>
				<TextInput
					label={promoter.find.number}
					inputMode="numeric"
					value={number}
					onChange={setNumber}
					fault={number === '' || good ? undefined : promoter.find.noNumber}
				/>
				<div>
					<Button isDisabled={!good} onPress={() => navigate({ to: '/promote', search: { listing: number.trim() } })}>
						{promoter.find.choose}
					</Button>
				</div>
			</Card>
		</div>
	);
}

function Search() {
	const { promoter } = useWords();
	const format = useFormat();
	const [text, setText] = useState('');
	const query = useDeferredValue(text.trim());
	const found = useRows(['promote', 'find', query], 12, (gateway) =>
		gateway.listings({ available: true, ...(query === '' ? {} : { query }) }),
	);
	return (
		<>
			<TextInput label={promoter.find.words} type="search" value={text} onChange={setText} optional />
			<LoadedRows of={found}>
				{(items) =>
					items.length === 0 ? (
						<Empty>{promoter.find.nothing}</Empty>
					) : (
						<ul className="promoter-found">
							{items.map((row) => (
								<li key={row.id}>
									<Link to="/promote" search={{ listing: String(row.id) }} className="card" data-listing={row.id}>
										<span className="row between">
											<strong translate="no">{row.name ?? row.product}</strong>
											{row.price !== null ? (
												<Amount of={row.price.amount} asset={row.price.asset} decimals={row.price.decimals ?? 0} />
											) : (
												row.fiat_price !== null && (
													<Money minor={row.fiat_price.minor} currency={row.fiat_price.currency} />
												)
											)}
										</span>
										<span className="row between soft small">
											<span>{promoter.find.of(String(row.id), String(row.shop))}</span>
											<span>{pays(row, format.share, promoter.find)}</span>
										</span>
									</Link>
								</li>
							))}
						</ul>
					)
				}
			</LoadedRows>
		</>
	);
}

/** What a row says that promoters get. */
function pays(
	{ details }: Listing,
	share: (parts: number) => string,
	words: { pays: (share: string) => string; paysNothing: string },
): string {
	const rate = rateOf(planIn(commissionIn(details)));
	return rate === 0 ? words.paysNothing : words.pays(share(rate));
}

/** The commission in the chain's own row of a listing. */
function commissionIn(details: unknown): unknown {
	return ((details ?? {}) as { terms?: { commission?: unknown } }).terms?.commission;
}

/** The plan in the gateway's own form: `"None"`, or `{ "Formula": { "rate": …, "closing": … } }`. */
function planIn(commission: unknown): ReturnType<typeof readPlan> {
	if (typeof commission !== 'object' || commission === null) return 'None';
	const [[type, value] = ['None', undefined]] = Object.entries(commission);
	if (type === 'Formula' || type === 'Levels') return { [type]: value } as ReturnType<typeof readPlan>;
	return 'None';
}
