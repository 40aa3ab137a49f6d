import { BOB, CHARLIE, makeModel, openMarket } from './browser/support/seed.ts';
import { developmentAccount, PHONE } from './browser/support/visit.ts';
import { World } from './browser/support/world.ts';
import { isDrawn } from '../src/pages/tester/draws.ts';
const SLOT = 3_000n;
const world = await World.start();
const { souk, stage } = world;
try {
	const market = await openMarket(world);
	const periods = { commit: 700n * SLOT, reveal: 80n * SLOT, report: 60n * 86_400_000n, claim: 6, carry: 3, appeal: 2, retention: 12 };
	await stage.root(stage.tx.parameters.setParameter({ Experience: { Periods: [null, periods] } }));
	await stage.root(stage.tx.system.killStorage([stage.query.experience.currentCycle.key()]));
	const { gtin } = await makeModel(world, market);
	await souk.testing.enrol(CHARLIE);
	const c = async (w: string) => { const x = await souk.testing.cycle(); const b = await souk.api.apis.ExperienceApi.product(BigInt(gtin), souk.at); console.log(w, x.number, x.phase.type, 'bound since', b?.since); return x; };
	await c('start');
	const order = await souk.orders.place(CHARLIE, { lines: [{ listing: market.listings[4] ?? 0n, quantity: 1 }] });
	await souk.orders.accept(BOB, order); await souk.orders.ship(BOB, order); await souk.orders.confirm(CHARLIE, order);
	await souk.orders.complete(CHARLIE, order).catch((e: Error) => console.log('complete', e.message));
	for (let k = 0; k < 1500; k += 20) { const x = await souk.testing.cycle(); if (x.phase.type === 'Commit' && x.number >= 1) break; await stage.blocks(20); }
	const x = await c('commit');
	const draw = await souk.api.apis.ExperienceApi.draw(CHARLIE.address, BigInt(gtin), undefined, souk.at);
	console.log('draw', draw);
	const secret = await souk.testing.secret(CHARLIE);
	for (const p of [BigInt(gtin), 9521000000001n]) { const v = await souk.api.apis.ExperienceApi.draw(CHARLIE.address, p, secret, souk.at); console.log('drawn', p, v.share, v.drawn, isDrawn(v.seed ?? '', secret, p, x.number, v.share)); }
	await world.level();
	const visit = await world.visit({ screen: PHONE, as: developmentAccount(CHARLIE.address) });
	visit.context.setDefaultTimeout(90000);
	for (const p of [`/quality/report/${gtin.padStart(14, '0')}`, '/quality']) { const page = visit.page; await page.goto(new URL(p, world.origin).toString(), { waitUntil: 'domcontentloaded' }); await visit.settled(90000); console.log('PAGE', (await page.locator('main').innerText()).slice(0, 1500)); await page.screenshot({ path: `/tmp/look/people/shots/debug${p.replace(/\W+/g, '_')}.png`, fullPage: true }); }
} finally { await world.close(); }
