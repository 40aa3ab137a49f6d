// SPDX-License-Identifier: Apache-2.0

import { useState } from 'react';
import { gatewayAddress, isNodeAddress } from '../chain/addresses.ts';
import { useConnection } from '../chain/connection.tsx';
import { Button, Card, Note, Page } from '../ui/basic.tsx';
import { Choose, Options, TextInput } from '../ui/fields.tsx';
import { LANGUAGES, type Language, useWords } from '../words/index.tsx';
import { type Theme, useSettings } from './settings.tsx';

/** What a person chooses for this device. */
export function SettingsPage() {
	const { shell } = useWords();
	const settings = useSettings();
	const { place } = useConnection();
	const [node, setNode] = useState(settings.node ?? place?.node ?? '');
	const [gateway, setGateway] = useState(settings.gateway ?? place?.gateway ?? '/');
	const [saved, setSaved] = useState(false);
	const badNode = node.trim() !== '' && !isNodeAddress(node);
	const badGateway = gateway.trim() !== '' && gatewayAddress(gateway, location.origin) === undefined;
	const save = () => {
		const [nodeUrl, gatewayUrl] = [node.trim(), gateway.trim()];
		settings.choose({
			node: nodeUrl === '' || nodeUrl === place?.node ? undefined : nodeUrl,
			gateway: gatewayUrl === '' || gatewayUrl === place?.gateway ? undefined : gatewayUrl,
		});
		setSaved(true);
	};
	return (
		<Page title={shell.settings}>
			<div className="grid">
				<Card>
					<Choose<Language>
						label={shell.language}
						value={settings.language}
						onChange={(language) => settings.choose({ language })}
						options={LANGUAGES.map(([key, name]) => [key, name])}
					/>
					<Options<Theme>
						label={shell.theme}
						value={settings.theme}
						onChange={(theme) => settings.choose({ theme })}
						options={[
							['system', shell.system],
							['light', shell.light],
							['dark', shell.dark],
						]}
					/>
				</Card>
				<Card title={shell.connection}>
					<p className="soft">{shell.connectionLead}</p>
					<Options<'gateway' | 'light'>
						label={shell.connection}
						value={settings.connection}
						onChange={(connection) => settings.choose({ connection })}
						options={[
							['gateway', shell.byGateway],
							['light', shell.byLight],
						]}
					/>
					{settings.connection === 'light' && <Note>{shell.lightCannot}</Note>}
					<TextInput
						label={shell.nodeUrl}
						value={node}
						onChange={(text) => {
							setNode(text);
							setSaved(false);
						}}
						type="url"
						fault={badNode ? shell.badNode : undefined}
					/>
					<TextInput
						label={shell.gatewayUrl}
						value={gateway}
						onChange={(text) => {
							setGateway(text);
							setSaved(false);
						}}
						fault={badGateway ? shell.badGateway : undefined}
					/>
					<div className="row">
						<Button look="primary" isDisabled={badNode || badGateway} onPress={save}>
							{shell.save}
						</Button>
						<span role="status">{saved && shell.saved}</span>
					</div>
				</Card>
			</div>
		</Page>
	);
}
