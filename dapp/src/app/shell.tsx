// SPDX-License-Identifier: Apache-2.0

// What is around every page: the areas, the account, and how things stand with the chain.

import { Link, Outlet } from '@tanstack/react-router';
import {
	Activity,
	Boxes,
	FlaskConical,
	Settings as Gear,
	Landmark,
	Megaphone,
	Package,
	ShoppingBag,
	Store,
	UserRound,
	Wallet,
} from 'lucide-react';
import { useEffect, useState } from 'react';
import { useConnection } from '../chain/connection.tsx';
import { SigningDialog } from '../chain/signing.tsx';
import { Button } from '../ui/basic.tsx';
import { Face } from '../ui/values.tsx';
import { useAccounts } from '../wallet/accounts.tsx';
import { AccountPicker } from '../wallet/picker.tsx';
import { useWords } from '../words/index.tsx';
import { useUpdate } from './update.ts';

export function Shell() {
	const { shell, ui } = useWords();
	const { chosen, ask } = useAccounts();
	const areas = [
		['/', shell.market, ShoppingBag],
		['/orders', shell.orders, Package],
		['/merchant', shell.merchant, Store],
		['/promote', shell.promoter, Megaphone],
		['/quality', shell.tester, FlaskConical],
		['/supply', shell.supply, Boxes],
		['/governance', shell.governance, Landmark],
		['/network', shell.network, Activity],
		['/wallet', shell.wallet, Wallet],
	] as const;
	return (
		<div className="shell">
			<a className="skip" href="#page">
				{shell.skip}
			</a>
			<header className="bar">
				<Link to="/" className="brand" translate="no">
					<img src="/icon.svg" alt="" width={30} height={30} /> <span>{shell.name}</span>
				</Link>
				<nav className="areas" aria-label={shell.roles}>
					{areas.map(([to, name, Icon]) => (
						<Link key={to} to={to} activeOptions={{ exact: to === '/' }}>
							<Icon aria-hidden size={18} /> {name}
						</Link>
					))}
				</nav>
				<span className="spacer" />
				<Link to="/settings" className="button plain icon" aria-label={shell.settings}>
					<Gear aria-hidden size={20} />
				</Link>
				<Button onPress={ask}>
					{chosen === undefined ? (
						<>
							<UserRound aria-hidden size={18} /> {ui.accounts.connect}
						</>
					) : (
						<>
							<Face address={chosen.account.address} /> <span translate="no">{chosen.name}</span>
						</>
					)}
				</Button>
			</header>
			<Banners />
			<main id="page" tabIndex={-1}>
				<Outlet />
			</main>
			<AccountPicker />
			<SigningDialog />
		</div>
	);
}

/** What everybody has to know now. */
function Banners() {
	const { shell } = useWords();
	const { state, upgraded, otherChain, place, gatewayAway, again } = useConnection();
	const { waiting, take } = useUpdate();
	const online = useOnline();
	return (
		<div aria-live="polite">
			{!online && <p className="banner">{shell.offline}</p>}
			{online && state === 'connecting' && <p className="banner calm">{shell.connecting}</p>}
			{online && state === 'away' && (
				<p className="banner">
					<span>{shell.away}</span>
					<Button onPress={again}>{shell.reconnect}</Button>
				</p>
			)}
			{online && state === 'ready' && gatewayAway && <p className="banner">{shell.awayGateway}</p>}
			{upgraded && (
				<p className="banner">
					<span>{shell.upgraded}</span>
					<Button onPress={() => location.reload()}>{shell.reload}</Button>
				</p>
			)}
			{otherChain && <p className="banner">{shell.otherChain}</p>}
			{waiting && (
				<p className="banner calm">
					<span>{shell.update}</span>
					<Button onPress={take}>{shell.reload}</Button>
				</p>
			)}
			{state === 'ready' && place?.development === true && !otherChain && (
				<p className="banner calm">{shell.developmentChain}</p>
			)}
		</div>
	);
}

/** Whether the device has a net. */
function useOnline(): boolean {
	const [online, setOnline] = useState(() => navigator.onLine);
	useEffect(() => {
		const look = () => setOnline(navigator.onLine);
		window.addEventListener('online', look);
		window.addEventListener('offline', look);
		return () => {
			window.removeEventListener('online', look);
			window.removeEventListener('offline', look);
		};
	}, []);
	return online;
}
