// SPDX-License-Identifier: Apache-2.0

// Fields of forms. Each says what it takes, and what is wrong with what it has.

import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import {
	Button as AriaButton,
	Checkbox as AriaCheckbox,
	Select as AriaSelect,
	FieldError,
	Input,
	Label,
	ListBox,
	ListBoxItem,
	Popover,
	Radio,
	RadioGroup,
	SelectValue,
	Text,
	TextArea,
	TextField,
} from 'react-aria-components';
import { useWords } from '../words/index.tsx';

/** What every field has. */
interface Common {
	label: string;
	hint?: ReactNode;
	/** What is wrong with the value. The field is marked while it is given. */
	fault?: string | undefined;
	optional?: boolean;
	disabled?: boolean;
}

/** A line of text, or several. */
export function TextInput({
	label,
	hint,
	fault,
	optional = false,
	disabled = false,
	value,
	onChange,
	lines = 1,
	type = 'text',
	inputMode,
	name,
	placeholder,
}: Common & {
	value: string;
	onChange: (value: string) => void;
	lines?: number;
	type?: 'text' | 'password' | 'search' | 'url' | 'date' | 'datetime-local';
	inputMode?: 'numeric' | 'decimal' | 'text';
	name?: string;
	placeholder?: string;
}) {
	const { ui } = useWords();
	return (
		<TextField
			className="field"
			value={value}
			onChange={onChange}
			isInvalid={fault !== undefined}
			isDisabled={disabled}
			isRequired={!optional}
			validationBehavior="aria"
			{...(name === undefined ? {} : { name })}
			type={type}
		>
			<Label>
				{label}
				{optional && type !== 'search' && <span className="soft small"> ({ui.optional})</span>}
			</Label>
			{lines > 1 ? (
				<TextArea className="input" rows={lines} placeholder={placeholder} />
			) : (
				<Input className="input" {...(inputMode === undefined ? {} : { inputMode })} placeholder={placeholder} />
			)}
			{hint !== undefined && <Text slot="description">{hint}</Text>}
			<FieldError>{fault}</FieldError>
		</TextField>
	);
}

/** One of some values. */
export function Choose<K extends string>({
	label,
	hint,
	fault,
	disabled = false,
	value,
	onChange,
	options,
}: Common & { value: K | undefined; onChange: (value: K) => void; options: [K, ReactNode][] }) {
	const { ui } = useWords();
	return (
		<AriaSelect
			className="field"
			placeholder={ui.chooseOne}
			value={value ?? null}
			onChange={(key) => key !== null && onChange(key as K)}
			isInvalid={fault !== undefined}
			isDisabled={disabled}
		>
			<Label>{label}</Label>
			<AriaButton className="input select-button">
				<SelectValue />
				<ChevronDown aria-hidden size={18} />
			</AriaButton>
			{hint !== undefined && <Text slot="description">{hint}</Text>}
			<FieldError>{fault}</FieldError>
			<Popover className="popover">
				<ListBox>
					{options.map(([key, text]) => (
						<ListBoxItem key={key} id={key} className="option" textValue={typeof text === 'string' ? text : key}>
							{text}
						</ListBoxItem>
					))}
				</ListBox>
			</Popover>
		</AriaSelect>
	);
}

/** Yes or no. */
export function Tick({
	children,
	value,
	onChange,
	disabled = false,
}: {
	children: ReactNode;
	value: boolean;
	onChange: (value: boolean) => void;
	disabled?: boolean;
}) {
	return (
		<AriaCheckbox className="choice" isSelected={value} onChange={onChange} isDisabled={disabled}>
			<span className="box">{value && <Check aria-hidden size={16} />}</span>
			<span>{children}</span>
		</AriaCheckbox>
	);
}

/** One of few values, all on the screen. */
export function Options<K extends string>({
	label,
	value,
	onChange,
	options,
}: {
	label: string;
	value: K;
	onChange: (value: K) => void;
	options: [K, ReactNode][];
}) {
	return (
		<RadioGroup className="field" value={value} onChange={(next) => onChange(next as K)}>
			<Label>{label}</Label>
			{options.map(([key, text]) => (
				<Radio key={key} value={key} className="choice">
					<span className="box round">{value === key && <Check aria-hidden size={14} />}</span>
					<span>{text}</span>
				</Radio>
			))}
		</RadioGroup>
	);
}
