// SPDX-License-Identifier: Apache-2.0

import { useNavigate, useSearch } from '@tanstack/react-router';
import { Card, Loaded, Page } from '../../ui/basic.tsx';
import { Choose } from '../../ui/fields.tsx';
import { useWords } from '../../words/index.tsx';
import { ParameterHistory } from './parameter-history.tsx';
import { ALL, type Module, nodeOf, PARAMETERS, parameterNamed } from './parameter-table.ts';
import { usualValues } from './parameter-values.ts';
import { useParameterWords, useSetParameters } from './parameter-words.tsx';
import { ProposeForm } from './propose-form.tsx';
import { GovernanceTabs } from './shared.tsx';

/** Propose a change of a parameter. */
export function ProposePage() {
	const { governance } = useWords();
	const words = useParameterWords();
	const go = useNavigate();
	const { parameter: text = 'Commerce.CommuneFee' } = useSearch({ from: '/governance/new' });
	const parameter = parameterNamed(text) ?? { module: 'Commerce' as const, name: 'CommuneFee' };
	const node = nodeOf(parameter);
	const set = useSetParameters();
	const key = `${parameter.module}.${parameter.name}`;
	const choose = (next: string) => go({ to: '/governance/new', search: { parameter: next } });
	return (
		<Page title={governance.proposeTitle} lead={governance.proposeLead}>
			<GovernanceTabs />
			<Card title={governance.whichParameter}>
				<div className="beside">
					<Choose<Module>
						label={governance.module}
						value={parameter.module}
						onChange={(module) => choose(`${module}.${Object.keys(PARAMETERS[module])[0]}`)}
						options={(Object.keys(PARAMETERS) as Module[]).map((module) => [module, words.module(module)])}
					/>
					<Choose<string>
						label={governance.parameter}
						value={key}
						onChange={choose}
						options={ALL.filter(({ module }) => module === parameter.module).map((one): [string, string] => [
							`${one.module}.${one.name}`,
							words.name(one),
						])}
					/>
				</div>
				<p className="soft">{words.about(parameter)}</p>
			</Card>
			{node !== undefined && (
				<Loaded of={set} lines={5}>
					{(values) => (
						<ProposeForm key={key} parameter={parameter} node={node} values={values.get(key) ?? usualValues(node)} />
					)}
				</Loaded>
			)}
			<Card title={governance.history}>
				<ParameterHistory of={parameter} />
			</Card>
		</Page>
	);
}
