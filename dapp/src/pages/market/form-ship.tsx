// SPDX-License-Identifier: Apache-2.0

import { useAct } from '../../chain/act.tsx';
import { Button, Facts, Note } from '../../ui/basic.tsx';
import { forgetDraft, useDraft } from '../../ui/draft.ts';
import { TextInput, Tick } from '../../ui/fields.tsx';
import { useWords } from '../../words/index.tsx';
import { gtinText } from './amounts.ts';
import { type ShipLine, shipmentOf } from './form-values.ts';
import { ListingName } from './names.tsx';
import type { FormProps } from './order-forms.tsx';
import { isCarrier, unshipped } from './order-model.ts';

/** The seller ships all that is left, or a part of it, with serial numbers and the parcel. */
export function ShipForm({ order, draft, close }: FormProps) {
	const { order: words } = useWords();
	const act = useAct();
	const [lines, setLines] = useDraft<ShipLine[]>(draft, 'lines', () =>
		order.lines.map((line) => ({
			units: String(unshipped(line)),
			serials: line.shipped === 0 ? line.items.join(' ') : '',
		})),
	);
	const [carrier, setCarrier] = useDraft(draft, 'carrier', '');
	const [tracking, setTracking] = useDraft(draft, 'tracking', '');
	const [last, setLast] = useDraft(draft, 'last', false);
	const read = lines.map((line, place) => shipmentOf(order, place, line));
	const shipments = read.flatMap(({ shipment }) => (shipment === undefined ? [] : [shipment]));
	const all = order.lines.every(
		(line, place) => (shipments.find((one) => one.line === place)?.quantity ?? 0) === unshipped(line),
	);
	const badCarrier = carrier !== '' && !isCarrier(carrier);
	const halfParcel = (carrier === '') !== (tracking.trim() === '');
	const nothing = shipments.length === 0 && !(last && order.lines.some(({ shipped }) => shipped > 0));
	const reason = read.some(({ fault }) => fault !== undefined)
		? words.shipMend
		: badCarrier || halfParcel
			? words.parcelMend
			: nothing
				? words.shipNothing
				: undefined;
	const change = (place: number, next: Partial<ShipLine>) =>
		setLines(lines.map((line, at) => (at === place ? { ...line, ...next } : line)));
	const ship = async () => {
		close();
		const sent = await act({
			title: words.actions.ship.name,
			facts: (
				<>
					<Facts
						entries={[
							...shipments.map(({ line, quantity, items = [] }): [React.ReactNode, React.ReactNode] => [
								<ListingName key={line} listing={order.lines[line]?.listing ?? 0n} />,
								words.shipOf(quantity, items.length),
							]),
							[
								words.carrier,
								carrier === '' ? undefined : (
									<span key="carrier" translate="no">
										{carrier}
									</span>
								),
							],
						]}
					/>
					<p>{all || last ? words.shipLast : words.shipMore}</p>
				</>
			),
			run: (souk, account) =>
				souk.orders.ship(account, order.id, {
					shipments,
					last: all || last,
					...(carrier === '' ? {} : { parcel: { carrier, tracking: tracking.trim() } }),
				}),
			done: () => words.actions.ship.done,
		});
		if (sent !== undefined) forgetDraft(draft);
	};
	return (
		<>
			{order.lines.map((line, place) => {
				const fault = read[place]?.fault;
				if (unshipped(line) === 0) return null;
				return (
					// biome-ignore lint/suspicious/noArrayIndexKey: lines keep their places.
					<fieldset key={place} className="market-fieldset stack">
						<legend>
							<ListingName listing={line.listing} /> <span translate="no">({gtinText(line.product)})</span>
						</legend>
						<TextInput
							label={words.unitsToShip(unshipped(line))}
							value={lines[place]?.units ?? ''}
							onChange={(units) => change(place, { units })}
							inputMode="numeric"
							fault={fault === 'units' ? words.unitsFault(unshipped(line)) : undefined}
						/>
						<TextInput
							label={words.serials}
							hint={words.serialsHint}
							value={lines[place]?.serials ?? ''}
							onChange={(serials) => change(place, { serials })}
							optional
							fault={fault === 'serials' ? words.serialsFault : fault === 'tooMany' ? words.serialsTooMany : undefined}
						/>
					</fieldset>
				);
			})}
			<TextInput
				label={words.carrier}
				hint={words.carrierHint}
				value={carrier}
				onChange={(next) => setCarrier(next.toUpperCase())}
				optional
				fault={badCarrier ? words.carrierFault : undefined}
			/>
			<TextInput label={words.tracking} hint={words.trackingHint} value={tracking} onChange={setTracking} optional />
			{carrier === '' && <Note tone="warn">{words.noParcel}</Note>}
			{!all && (
				<Tick value={last} onChange={setLast}>
					{words.lastShipment}
				</Tick>
			)}
			<Button look="primary" isDisabled={reason !== undefined} onPress={ship}>
				{words.actions.ship.name}
			</Button>
			{reason !== undefined && (
				<p className="small" role="status">
					{reason}
				</p>
			)}
		</>
	);
}
