// SPDX-License-Identifier: Apache-2.0

import { Trash2 } from 'lucide-react';
import { Button } from '../../ui/basic.tsx';
import { Choose, TextInput } from '../../ui/fields.tsx';
import { useWords } from '../../words/index.tsx';
import type { Draft, DraftFault, DraftFaults } from './model-form.ts';
import { type Direction, UNITS, unitSymbol } from './values.ts';

/** The fields of one attribute of a model. */
export function DraftFields({
	of: draft,
	number,
	faults,
	onChange,
	onRemove,
}: {
	of: Draft;
	number: number;
	faults: DraftFaults;
	onChange: (draft: Draft) => void;
	onRemove?: () => void;
}) {
	const { tester } = useWords();
	const said = (fault: DraftFault | undefined) => (fault === undefined ? undefined : tester.draftFaults[fault]);
	const units = UNITS.includes(draft.unit) ? UNITS : [draft.unit, ...UNITS];
	return (
		<fieldset className="tester-attribute">
			<legend>{tester.publish.attribute(number)}</legend>
			<div className="fields">
				<TextInput
					label={tester.attribute.name}
					value={draft.name}
					onChange={(name) => onChange({ ...draft, name })}
					fault={said(faults.name)}
				/>
				<Choose
					label={tester.attribute.unit}
					value={draft.unit}
					onChange={(unit) => onChange({ ...draft, unit })}
					options={units.map((code) => [
						code,
						<span key={code} translate="no">
							{unitSymbol(code)} ({code})
						</span>,
					])}
					fault={said(faults.unit)}
				/>
				<TextInput
					label={tester.attribute.decimals}
					inputMode="numeric"
					value={draft.decimals}
					onChange={(decimals) => onChange({ ...draft, decimals })}
					fault={said(faults.decimals)}
				/>
				<TextInput
					label={tester.attribute.tolerance}
					inputMode="decimal"
					value={draft.tolerance}
					onChange={(tolerance) => onChange({ ...draft, tolerance })}
					fault={said(faults.tolerance)}
				/>
				<TextInput
					label={tester.attribute.weight}
					inputMode="numeric"
					value={draft.weight}
					onChange={(weight) => onChange({ ...draft, weight })}
					fault={said(faults.weight)}
				/>
				<Choose<Direction>
					label={tester.attribute.direction}
					value={draft.direction}
					onChange={(direction) => onChange({ ...draft, direction })}
					options={[
						['NearerBetter', tester.directions.NearerBetter],
						['HigherBetter', tester.directions.HigherBetter],
						['LowerBetter', tester.directions.LowerBetter],
					]}
				/>
			</div>
			{onRemove !== undefined && (
				<div>
					<Button look="plain" onPress={onRemove}>
						<Trash2 aria-hidden size={18} /> {tester.publish.remove}
					</Button>
				</div>
			)}
		</fieldset>
	);
}
