// SPDX-License-Identifier: Apache-2.0

// The first four of the five steps: words, place, capabilities, slots.

import type { Capability } from '@souk/sdk';
import { Badge, Facts } from '../../ui/basic.tsx';
import { Choose, TextInput, Tick } from '../../ui/fields.tsx';
import { Amount } from '../../ui/values.tsx';
import { useLocale, useWords } from '../../words/index.tsx';
import { CATEGORIES, categoryText, countryOf } from './categories.ts';
import { useFaultWords } from './faults.ts';
import { CAPABILITIES, type PriceList } from './governed.ts';
import type { OpenDraft, OpenFaults } from './open-draft.ts';
import { extraSlots } from './opening.ts';
import { type Chosen, PictureField } from './picture-field.tsx';

interface Step {
	draft: OpenDraft;
	change: (more: Partial<OpenDraft>) => void;
	faults: OpenFaults;
}

/** Name, words and picture. */
export function Words({
	draft,
	change,
	faults,
	picture,
	setPicture,
}: Step & { picture: Chosen | undefined; setPicture: (picture: Chosen | undefined) => void }) {
	const { merchant } = useWords();
	const { open } = merchant;
	const say = useFaultWords();
	return (
		<>
			<TextInput
				label={open.name}
				hint={open.nameHint}
				value={draft.name}
				onChange={(name) => change({ name })}
				fault={draft.name === '' ? undefined : say(faults.name)}
			/>
			<TextInput
				label={open.description}
				hint={open.descriptionHint}
				lines={4}
				optional
				value={draft.description}
				onChange={(description) => change({ description })}
				fault={say(faults.description)}
			/>
			<PictureField label={open.picture} value={picture} onChange={setPicture} />
		</>
	);
}

const OTHER = 'other';

/** Where it is, what it sells, and how large it is: the cost side of BizPower. */
export function Place({ draft, change, faults }: Step) {
	const { merchant } = useWords();
	const { open } = merchant;
	const say = useFaultWords();
	const locale = useLocale();
	const known = CATEGORIES.find((code) => categoryText(code) === draft.category);
	const country = countryOf(draft.region, locale);
	return (
		<>
			<TextInput
				label={open.region}
				hint={country === undefined ? open.regionHint : open.regionIs(country)}
				value={draft.region}
				onChange={(region) => change({ region: region.trim().toUpperCase() })}
				fault={draft.region === '' || !faults.region ? undefined : open.regionFault}
			/>
			<Choose<string>
				label={open.category}
				value={known === undefined ? OTHER : draft.category}
				onChange={(key) => change({ category: key === OTHER ? '' : key })}
				options={[
					...CATEGORIES.map((code): [string, string] => [
						categoryText(code),
						`${merchant.categories[code]} (${categoryText(code)})`,
					]),
					[OTHER, open.categoryOther],
				]}
			/>
			{known === undefined && (
				<TextInput
					label={open.categoryCode}
					hint={open.categoryCodeHint}
					inputMode="numeric"
					value={draft.category}
					onChange={(category) => change({ category: category.trim() })}
					fault={draft.category === '' || !faults.category ? undefined : open.categoryFault}
				/>
			)}
			<div className="merchant-pair">
				<TextInput
					label={open.floorArea}
					hint={open.floorAreaHint}
					inputMode="numeric"
					value={draft.floorArea}
					onChange={(floorArea) => change({ floorArea })}
					fault={draft.floorArea === '' ? undefined : say(faults.floorArea)}
				/>
				<TextInput
					label={open.staff}
					hint={open.staffHint}
					inputMode="numeric"
					value={draft.staff}
					onChange={(staff) => change({ staff })}
					fault={draft.staff === '' ? undefined : say(faults.staff)}
				/>
			</div>
			<p className="soft small">{open.premises}</p>
		</>
	);
}

/** What the shop may do, and what each costs. */
export function Capabilities({ draft, change, prices }: Omit<Step, 'faults'> & { prices: PriceList }) {
	const { merchant } = useWords();
	const { open } = merchant;
	const toggle = (capability: Capability, on: boolean) =>
		change({
			capabilities: CAPABILITIES.filter((one) => (one === capability ? on : draft.capabilities.includes(one))),
		});
	return (
		<div className="stack">
			<p className="soft">{open.capabilitiesLead}</p>
			{CAPABILITIES.map((capability) => {
				const charge = prices.capabilities[capability];
				const { name, means } = merchant.capabilities[capability];
				return (
					<div key={capability} className="merchant-option">
						<Tick
							value={draft.capabilities.includes(capability)}
							onChange={(on) => toggle(capability, on)}
							disabled={charge === undefined}
						>
							<span className="stack tight">
								<strong>{name}</strong>
								<span className="soft">{means}</span>
							</span>
						</Tick>
						{charge === undefined ? (
							<Badge>{open.notForSale}</Badge>
						) : (
							<Facts
								entries={[
									[open.bond, <Amount key="bond" of={charge.bond} asset="SOUK" />],
									[open.fee, <Amount key="fee" of={charge.fee} asset="SOUK" />],
								]}
							/>
						)}
					</div>
				);
			})}
		</div>
	);
}

/** Room for how many listings. */
export function Slots({ draft, change, faults, prices }: Step & { prices: PriceList }) {
	const { merchant } = useWords();
	const { open } = merchant;
	const say = useFaultWords();
	const wanted = faults.slots === undefined ? Number(draft.slots) : 0;
	const more = extraSlots(prices, draft.capabilities, wanted);
	const included = draft.capabilities.includes('Publish') ? prices.included : 0;
	return (
		<div className="stack">
			<p className="soft">{open.slotsLead(included)}</p>
			<TextInput
				label={open.slots}
				hint={open.slotsHint(prices.mostSlots)}
				inputMode="numeric"
				value={draft.slots}
				onChange={(slots) => change({ slots })}
				fault={say(faults.slots)}
			/>
			<Facts
				entries={[
					[
						open.slotsIncluded,
						<span key="in" translate="no">
							{Math.min(included, wanted)}
						</span>,
					],
					[
						open.slotsMore,
						<span key="more" translate="no">
							{more}
						</span>,
					],
					[open.slotBond, <Amount key="bond" of={prices.slot.bond * BigInt(more)} asset="SOUK" />],
					[open.slotFee, <Amount key="fee" of={prices.slot.fee * BigInt(more)} asset="SOUK" />],
				]}
			/>
		</div>
	);
}
