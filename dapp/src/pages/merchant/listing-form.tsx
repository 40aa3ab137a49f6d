// SPDX-License-Identifier: Apache-2.0

// The form of a listing: what it is, what it costs, who is paid for bringing buyers, and how it comes back.

import { printPercent } from '@souk/sdk';
import { Card, Note } from '../../ui/basic.tsx';
import { Choose, Options, TextInput } from '../../ui/fields.tsx';
import { useWords } from '../../words/index.tsx';
import { useFaultWords } from './faults.ts';
import type { Faults, Limits, ListingDraft } from './listing-draft.ts';
import { type Chosen, PictureField } from './picture-field.tsx';

interface Part {
	draft: ListingDraft;
	change: (more: Partial<ListingDraft>) => void;
	faults: Faults;
	/** Whether faults of empty fields are said too. */
	strict: boolean;
}

/** Says a fault of a field, but not that it is empty while nobody has asked to go on. */
function useSay({ draft, faults, strict }: Part): (field: keyof ListingDraft) => string | undefined {
	const words = useFaultWords();
	return (field) => {
		const fault = faults[field];
		return !strict && (fault?.is === 'missing' || fault?.is === 'price' || draft[field] === '')
			? undefined
			: words(fault);
	};
}

/** All of it. `isNew` shows what cannot be changed later. */
export function ListingForm(
	props: Part & {
		limits: Limits;
		isNew: boolean;
		picture?: Chosen | undefined;
		setPicture?: (picture: Chosen | undefined) => void;
	},
) {
	const { merchant } = useWords();
	const { form } = merchant;
	return (
		<div className="stack">
			{props.isNew && (
				<Card title={form.product}>
					<ProductPart {...props} />
				</Card>
			)}
			<Card title={form.price}>
				<PricePart {...props} />
			</Card>
			<Card title={form.promotion}>
				<PlanPart {...props} />
			</Card>
			<Card title={form.after}>
				<AfterPart {...props} />
			</Card>
		</div>
	);
}

function ProductPart(
	props: Part & { picture?: Chosen | undefined; setPicture?: (picture: Chosen | undefined) => void },
) {
	const { draft, change, faults, picture, setPicture } = props;
	const { merchant } = useWords();
	const { form } = merchant;
	const say = useSay(props);
	const words = useFaultWords();
	return (
		<>
			<TextInput
				label={form.gtin}
				hint={draft.gtin !== '' && faults.gtin === undefined ? form.gtinGood : form.gtinHint}
				inputMode="numeric"
				value={draft.gtin}
				onChange={(gtin) => change({ gtin })}
				// The check digit is told at once: a wrong number is found while the package is still in the hand.
				fault={draft.gtin === '' ? say('gtin') : words(faults.gtin)}
			/>
			<TextInput label={form.name} value={draft.name} onChange={(name) => change({ name })} fault={say('name')} />
			<TextInput
				label={form.description}
				lines={4}
				optional
				value={draft.description}
				onChange={(description) => change({ description })}
				fault={say('description')}
			/>
			{setPicture !== undefined && <PictureField label={form.picture} value={picture} onChange={setPicture} />}
			<TextInput
				label={form.stock}
				inputMode="numeric"
				value={draft.stock}
				onChange={(stock) => change({ stock })}
				fault={say('stock')}
			/>
		</>
	);
}

function PricePart(props: Part) {
	const { draft, change } = props;
	const { merchant } = useWords();
	const { form } = merchant;
	const say = useSay(props);
	return (
		<>
			<p className="soft">{form.priceLead}</p>
			<div className="merchant-pair">
				<TextInput
					label={form.token}
					hint={form.tokenHint}
					optional
					inputMode="decimal"
					value={draft.token}
					onChange={(token) => change({ token })}
					fault={say('token')}
				/>
				<Choose<string>
					label={form.asset}
					value={draft.asset}
					onChange={(asset) => change({ asset })}
					options={[
						[
							'SOUK',
							<span key="souk" translate="no">
								SOUK
							</span>,
						],
						[
							'TIME',
							<span key="time" translate="no">
								TIME
							</span>,
						],
					]}
					fault={say('asset')}
				/>
			</div>
			<div className="merchant-pair">
				<TextInput
					label={form.fiat}
					hint={form.fiatHint}
					optional
					inputMode="decimal"
					value={draft.fiat}
					onChange={(fiat) => change({ fiat })}
					fault={say('fiat')}
				/>
				<TextInput
					label={form.currency}
					hint={form.currencyHint}
					optional
					value={draft.currency}
					onChange={(currency) => change({ currency: currency.toUpperCase() })}
					fault={draft.fiat === '' ? undefined : say('currency')}
				/>
			</div>
			{draft.fiat !== '' && <Note>{form.fiatMeans}</Note>}
		</>
	);
}

function PlanPart(props: Part & { limits: Limits }) {
	const { draft, change, limits } = props;
	const { merchant } = useWords();
	const { form } = merchant;
	const say = useSay(props);
	const fault = say('commission');
	return (
		<>
			<Options<ListingDraft['commission']>
				label={form.plan}
				value={draft.commission}
				onChange={(commission) => change({ commission })}
				options={[
					['none', form.plans.none],
					['formula', form.plans.formula],
					['levels', form.plans.levels],
				]}
			/>
			{fault !== undefined && <Note tone="warn">{fault}</Note>}
			{draft.commission !== 'none' && (
				<TextInput
					label={form.rate}
					hint={form.rateHint}
					inputMode="decimal"
					value={draft.rate}
					onChange={(rate) => change({ rate })}
					fault={say('rate')}
				/>
			)}
			{draft.commission === 'formula' && (
				<div className="merchant-pair">
					<TextInput
						label={form.closing}
						hint={form.closingHint}
						inputMode="decimal"
						value={draft.closing}
						onChange={(closing) => change({ closing })}
						fault={say('closing')}
					/>
					<TextInput
						label={form.depth}
						hint={form.depthHint(limits.mostDepth)}
						inputMode="numeric"
						value={draft.depth}
						onChange={(depth) => change({ depth })}
						fault={say('depth')}
					/>
				</div>
			)}
			{draft.commission === 'levels' && (
				<TextInput
					label={form.shares}
					hint={form.sharesHint(limits.mostDepth)}
					value={draft.shares}
					onChange={(shares) => change({ shares })}
					fault={say('shares')}
				/>
			)}
		</>
	);
}

function AfterPart(props: Part & { limits: Limits }) {
	const { draft, change, limits } = props;
	const { merchant } = useWords();
	const { form } = merchant;
	const say = useSay(props);
	return (
		<div className="merchant-pair">
			<TextInput
				label={form.fee}
				hint={form.feeHint(printPercent(limits.leastFee))}
				inputMode="decimal"
				value={draft.experienceFee}
				onChange={(experienceFee) => change({ experienceFee })}
				fault={say('experienceFee')}
			/>
			<TextInput
				label={form.days}
				hint={form.daysHint(limits.mostDays)}
				inputMode="numeric"
				value={draft.returnDays}
				onChange={(returnDays) => change({ returnDays })}
				fault={say('returnDays')}
			/>
		</div>
	);
}
