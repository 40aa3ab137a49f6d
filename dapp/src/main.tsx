// SPDX-License-Identifier: Apache-2.0

import './ui/styles.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { router } from './app/router.tsx';
import { keptChoices, SettingsProvider, useSettings } from './app/settings.tsx';
import { startWorker } from './app/update.ts';
import { ActProvider } from './chain/act.tsx';
import { ConnectionProvider } from './chain/connection.tsx';
import { findPlace, type Place } from './chain/place.ts';
import { AccountsProvider } from './wallet/accounts.tsx';
import { loadWords, type Words, WordsProvider } from './words/index.tsx';

const queries = new QueryClient({
	defaultOptions: { queries: { staleTime: 2_000, gcTime: 300_000, retry: false, networkMode: 'always' } },
});

function App({ first, place }: { first: Words; place: Place | undefined }) {
	const { language } = useSettings();
	const [words, setWords] = useState(first);
	useEffect(() => {
		let over = false;
		loadWords(language).then((loaded) => !over && setWords(loaded));
		return () => {
			over = true;
		};
	}, [language]);
	return (
		<WordsProvider words={words}>
			<QueryClientProvider client={queries}>
				<ConnectionProvider place={place}>
					<AccountsProvider>
						<ActProvider>
							<RouterProvider router={router} />
						</ActProvider>
					</AccountsProvider>
				</ConnectionProvider>
			</QueryClientProvider>
		</WordsProvider>
	);
}

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
const [first, place] = await Promise.all([loadWords(keptChoices().language), findPlace()]);
createRoot(root).render(
	<StrictMode>
		<SettingsProvider>
			<App first={first} place={place} />
		</SettingsProvider>
	</StrictMode>,
);
void startWorker();
