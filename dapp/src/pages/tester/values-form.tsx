// SPDX-License-Identifier: Apache-2.0

import { TextInput } from '../../ui/fields.tsx';
import { useWords } from '../../words/index.tsx';
import { type Attribute, readValue, unitSymbol, withUnit } from './values.ts';

/** A field for each attribute of a model: its unit and tolerance beside it, what is wrong with a value as it is typed. */
export function ValuesForm({
	attributes,
	texts,
	onChange,
}: {
	attributes: Attribute[];
	texts: string[];
	onChange: (texts: string[]) => void;
}) {
	const { tester } = useWords();
	return (
		<div className="grid">
			{attributes.map((attribute, place) => {
				const { name, decimals, unit } = attribute;
				const typed = readValue(texts[place] ?? '', decimals);
				return (
					<div key={name} translate="no" data-attribute={name}>
						<TextInput
							label={`${name} (${unitSymbol(unit)})`}
							inputMode="decimal"
							value={texts[place] ?? ''}
							onChange={(text) =>
								onChange(attributes.map((_, other) => (other === place ? text : (texts[other] ?? ''))))
							}
							hint={tester.report.exact(`± ${withUnit(attribute.tolerance, attribute)}`, decimals)}
							fault={typed.is === 'wrong' ? tester.valueFaults[typed.fault](decimals) : undefined}
						/>
					</div>
				);
			})}
		</div>
	);
}

/** The values as numbers, or `undefined` while one is missing or wrong. */
export function valuesOf(attributes: Attribute[], texts: string[]): bigint[] | undefined {
	const typed = attributes.map(({ decimals }, place) => readValue(texts[place] ?? '', decimals));
	const values = typed.flatMap((one) => (one.is === 'value' ? [one.value] : []));
	return values.length === attributes.length ? values : undefined;
}
