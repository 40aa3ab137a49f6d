// SPDX-License-Identifier: Apache-2.0

// What one has to fill in to do something with an order: each form is a sheet, and ends in one signature.

import { Sheet } from '../../ui/sheet.tsx';
import { useAccount } from '../../wallet/accounts.tsx';
import { useWords } from '../../words/index.tsx';
import { DisputeForm, ProposeForm } from './form-dispute.tsx';
import { RefundForm } from './form-refund.tsx';
import { RefuseForm, ReturnForm, ShipBackForm } from './form-return.tsx';
import { ShipForm } from './form-ship.tsx';
import type { Details } from './next.ts';
import type { OrderModel } from './order-model.ts';

/** The forms. */
export type Form = 'ship' | 'refund' | 'requestReturn' | 'refuseReturn' | 'shipBack' | 'dispute' | 'answer' | 'propose';

/** What every form gets. */
export interface FormProps {
	order: OrderModel;
	details: Details | undefined;
	/** What drafts of this form are kept under. */
	draft: string;
	/** Closes the sheet. */
	close: () => void;
}

/** One of the forms in its sheet. */
export function OrderForm({ form, ...rest }: Omit<FormProps, 'draft'> & { form: Form }) {
	const { order: words } = useWords();
	const account = useAccount();
	const props: FormProps = { ...rest, draft: `order ${rest.order.id} ${form} ${account?.address}` };
	return (
		<Sheet title={words.actions[form].name} open onClose={props.close}>
			<p className="soft">{words.actions[form].means}</p>
			{form === 'ship' && <ShipForm {...props} />}
			{form === 'refund' && <RefundForm {...props} />}
			{form === 'requestReturn' && <ReturnForm {...props} />}
			{form === 'refuseReturn' && <RefuseForm {...props} />}
			{form === 'shipBack' && <ShipBackForm {...props} />}
			{(form === 'dispute' || form === 'answer') && <DisputeForm {...props} kind={form} />}
			{form === 'propose' && <ProposeForm {...props} />}
		</Sheet>
	);
}
