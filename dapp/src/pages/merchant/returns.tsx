// SPDX-License-Identifier: Apache-2.0

import { cid } from '@souk/sdk';
import type { Order } from '@souk/sdk/gateway';
import { utf8 } from '@souk/sdk/pure/bytes';
import { useState } from 'react';
import { useAct } from '../../chain/act.tsx';
import { useConnection } from '../../chain/connection.tsx';
import { Button, Note } from '../../ui/basic.tsx';
import { forgetDraft, useDraft } from '../../ui/draft.ts';
import { TextInput, Tick } from '../../ui/fields.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useWords } from '../../words/index.tsx';
import { sendFor } from './acting.ts';
import type { ShopHere } from './shop.tsx';

/** Takes units back, or says why not. */
export function ReturnButtons({ shop, order }: { shop: ShopHere; order: Order }) {
	const { merchant } = useWords();
	const { returns } = merchant;
	const [asked, setAsked] = useState<'approve' | 'refuse'>();
	return (
		<>
			<Button look="primary" isDisabled={!shop.mayServe} onPress={() => setAsked('approve')}>
				{returns.approve}
			</Button>
			<Button look="danger" isDisabled={!shop.mayServe} onPress={() => setAsked('refuse')}>
				{returns.refuse}
			</Button>
			{asked === 'approve' && <Approve shop={shop} order={order} close={() => setAsked(undefined)} />}
			{asked === 'refuse' && <Refuse shop={shop} order={order} close={() => setAsked(undefined)} />}
		</>
	);
}

interface Props {
	shop: ShopHere;
	order: Order;
	close: () => void;
}

function Approve({ shop, order, close }: Props) {
	const { merchant } = useWords();
	const { returns } = merchant;
	const act = useAct();
	const [restock, setRestock] = useState(true);
	const id = BigInt(order.id);
	const go = () => {
		close();
		return act({
			title: returns.approveDeed(String(id)),
			facts: <Note>{returns.approveMeans}</Note>,
			run: async (souk, account) => {
				const size = await souk.orders.size(id);
				return sendFor(souk, account, shop.owner, souk.api.tx.Orders.approve_return({ order: id, restock, size }));
			},
			done: () => returns.approved,
		});
	};
	return (
		<Sheet title={returns.approveDeed(String(id))} open onClose={close}>
			<p className="soft">{returns.approveMeans}</p>
			<Tick value={restock} onChange={setRestock}>
				{returns.restock}
			</Tick>
			<div>
				<Button look="primary" onPress={go}>
					{returns.approve}
				</Button>
			</div>
		</Sheet>
	);
}

/** A refusal with its reason, which the buyer can read and an arbiter may. */
function Refuse({ shop, order, close }: Props) {
	const { merchant } = useWords();
	const { returns } = merchant;
	const act = useAct();
	const { gateway } = useConnection();
	const draft = `refuse return ${order.id}`;
	const [reason, setReason] = useDraft(draft, 'reason', '');
	const id = BigInt(order.id);
	const go = async () => {
		close();
		const text = utf8(reason.trim());
		const sent = await act({
			title: returns.refuseDeed(String(id)),
			facts: <Note tone="warn">{returns.refuseMeans}</Note>,
			run: async (souk, account) => {
				await gateway?.putContent(account, text, 'text/plain');
				return sendFor(
					souk,
					account,
					shop.owner,
					souk.api.tx.Orders.refuse_return({ order: id, reason: cid(text) as never }),
				);
			},
			done: () => returns.refused,
		});
		if (sent !== undefined) forgetDraft(draft);
	};
	return (
		<Sheet title={returns.refuseDeed(String(id))} open onClose={close}>
			<p className="soft">{returns.refuseMeans}</p>
			<TextInput label={returns.reason} hint={returns.reasonHint} lines={4} value={reason} onChange={setReason} />
			<div>
				<Button look="danger" isDisabled={reason.trim() === ''} onPress={go}>
					{returns.refuse}
				</Button>
			</div>
		</Sheet>
	);
}
