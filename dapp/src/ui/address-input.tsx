// SPDX-License-Identifier: Apache-2.0

import { addressOf } from '@souk/sdk';
import { useAccounts } from '../wallet/accounts.tsx';
import { Button } from './basic.tsx';
import { TextInput } from './fields.tsx';
import { Face } from './values.tsx';

/** The address that a text names, or nothing if it names none. Addresses of other networks' prefixes are the same accounts. */
export function readAddress(text: string): string | undefined {
	try {
		return text.trim() === '' ? undefined : addressOf(text.trim());
	} catch {
		return undefined;
	}
}

/** A field for an account. `fault` is what is said of a text that is no address; the accounts of this device are offered. */
export function AddressInput({
	label,
	hint,
	fault,
	value,
	onChange,
	without,
}: {
	label: string;
	hint?: string;
	fault: string;
	value: string;
	onChange: (value: string) => void;
	/** An account that is not offered: mostly the one that signs. */
	without?: string;
}) {
	const { known } = useAccounts();
	const wrong = value.trim() !== '' && readAddress(value) === undefined;
	const offered = known.filter(({ account }) => account.address !== without).slice(0, 8);
	return (
		<div className="stack tight">
			<TextInput label={label} hint={hint} value={value} onChange={onChange} fault={wrong ? fault : undefined} />
			{value === '' && offered.length > 0 && (
				<div className="row">
					{offered.map(({ account, name }) => (
						<Button key={account.address} look="plain" onPress={() => onChange(account.address)}>
							<Face address={account.address} size={20} /> <span translate="no">{name}</span>
						</Button>
					))}
				</div>
			)}
		</div>
	);
}
