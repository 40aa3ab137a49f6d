// SPDX-License-Identifier: Apache-2.0

import { printDecimal } from '@souk/sdk';
import { useFormat } from '../../app/format.ts';
import { Button } from '../../ui/basic.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { useWords } from '../../words/index.tsx';
import { readAmount, type Typed } from './amounts.ts';

/** A field for an amount of an asset. It says what is wrong as one types, and fills in the most there is. */
export function AmountInput({
	label,
	hint,
	asset,
	decimals = 12,
	most,
	least,
	value,
	onChange,
}: {
	label: string;
	hint?: string;
	/** What the asset is called. */
	asset: string;
	decimals?: number;
	/** Base units. */
	most?: bigint;
	least?: bigint;
	value: string;
	onChange: (value: string) => void;
}) {
	const { wallet } = useWords();
	const format = useFormat();
	const typed = readAmount(value, decimals, {
		...(most === undefined ? {} : { most }),
		...(least === undefined ? {} : { least }),
	});
	const said = (amount: bigint) => format.amount(amount, asset, decimals);
	return (
		<div className="stack tight">
			<TextInput
				label={label}
				{...(hint === undefined ? {} : { hint })}
				inputMode="decimal"
				value={value}
				onChange={onChange}
				fault={faultOf(typed, wallet.faults, decimals, said(most ?? 0n), said(least ?? 0n))}
			/>
			{most !== undefined && most > 0n && (
				<div>
					<Button look="plain" onPress={() => onChange(printDecimal(most, decimals))}>
						{wallet.most(said(most))}
					</Button>
				</div>
			)}
		</div>
	);
}

function faultOf(
	typed: Typed,
	words: {
		number: string;
		decimals: (n: number) => string;
		zero: string;
		tooMuch: (most: string) => string;
		tooLittle: (least: string) => string;
	},
	decimals: number,
	most: string,
	least: string,
): string | undefined {
	if (typed.is !== 'wrong') return undefined;
	switch (typed.fault) {
		case 'number':
			return words.number;
		case 'zero':
			return words.zero;
		case 'decimals':
			return words.decimals(decimals);
		case 'tooMuch':
			return words.tooMuch(most);
		case 'tooLittle':
			return words.tooLittle(least);
	}
}
