// SPDX-License-Identifier: Apache-2.0

import './promoter.css';
import { type CheckedPath, InputError, type Souk } from '@souk/sdk';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { useSouk } from '../../chain/connection.tsx';
import { Button, Card, Loaded, Note } from '../../ui/basic.tsx';
import { Scanner } from '../../ui/qr.tsx';
import { When } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { PromoterPage } from './frame.tsx';
import { type Promoted, readPromoted } from './promoted.ts';
import { SignLink } from './sign.tsx';

/** Pass a link on: read one that came in, see what each level of it earns, and put one's own behind it. */
export function PassPage(): JSX.Element {
	const { promoter } = useWords();
	const souk = useSouk();
	const [url, setUrl] = useState<string>();
	return (
		<PromoterPage title={promoter.pass.title} lead={promoter.pass.lead}>
			{url === undefined || souk === undefined ? (
				<Card title={promoter.pass.read}>
					<Scanner
						onText={(text) => {
							if (!URL.canParse(text)) throw new Error(promoter.pass.noLink);
							setUrl(text);
						}}
					/>
				</Card>
			) : (
				<>
					<div>
						<Button onPress={() => setUrl(undefined)}>{promoter.pass.another}</Button>
					</div>
					<Passing souk={souk} url={url} noLink={promoter.pass.noLink} />
				</>
			)}
		</PromoterPage>
	);
}

function Passing({ souk, url, noLink }: { souk: Souk; url: string; noLink: string }) {
	const { promoter } = useWords();
	const read = useQuery({
		queryKey: ['chain', 'promotion', 'read', url],
		queryFn: () => readLink(souk, url, noLink),
		retry: false,
	});
	return (
		<Loaded of={read}>
			{({ path, promoted }) => (
				<>
					<Note tone="good" live>
						<span>{promoter.pass.good(path.promoters.length)}</span>
						{path.expires !== undefined && (
							<span>
								{promoter.link.goodUntil} <When at={path.expires} />
							</span>
						)}
					</Note>
					<SignLink
						of={promoted}
						path={path.path.map((link, place) => ({ ...link, address: path.promoters[place] ?? '' }))}
					/>
				</>
			)}
		</Loaded>
	);
}

async function readLink(souk: Souk, url: string, noLink: string): Promise<{ path: CheckedPath; promoted: Promoted }> {
	const path = await souk.promotion.read(url);
	if (path === undefined) throw new InputError('Link.None', noLink, '');
	return { path, promoted: await readPromoted(souk, path.listing) };
}
