// SPDX-License-Identifier: Apache-2.0

import { useState } from 'react';
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
					<TextInput label={shell.nodeUrl} value={node} onChange={setNode} type="url" />
					<TextInput label={shell.gatewayUrl} value={gateway} onChange={setGateway} />
					<div>
						<Button
							look="primary"
							onPress={() =>
								settings.choose({
									node: node === '' || node === place?.node ? undefined : node,
									gateway: gateway === '' || gateway === place?.gateway ? undefined : gateway,
								})
							}
						>
							{shell.save}
						</Button>
					</div>
				</Card>
			</div>
		</Page>
	);
}
