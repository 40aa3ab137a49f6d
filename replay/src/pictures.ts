// SPDX-License-Identifier: Apache-2.0

// Pictures of records and shops: covers of a few shapes and colours, drawn by the numbers of what they stand for. They are SVG of
// at most some thousand bytes, hold no text, no script and no address, and are the same wherever they are drawn.

import { drawn } from './random.ts';

/** Size of a picture. Pages show it at any size. */
const WIDTH = 400;
const HEIGHT = 300;

/** A ground, and what stands on it, from the quiet to the loud. */
const PALETTES = [
	['#f4e9d8', '#d9a066', '#8f563b', '#2b2d42'],
	['#e8efe9', '#8cb29a', '#3f7a63', '#16302b'],
	['#f7e6e2', '#e39b8a', '#b04a4a', '#3a1f2b'],
	['#e7edf6', '#8fb0d9', '#40689e', '#1b2a49'],
	['#fbf1cf', '#edc55c', '#c77f2e', '#4a2c16'],
	['#efe7f3', '#b99fce', '#6f4e95', '#2a1a40'],
	['#0f2a33', '#1f6f78', '#e9a23b', '#f6e7c8'],
	['#231f3a', '#5d4a8a', '#e0567a', '#fbd9b5'],
	['#10261c', '#2f7d4f', '#c9d36a', '#f3f1da'],
] as const;

/** How a picture is drawn: it takes numbers below a bound by what they are for. */
type Draw = (bound: number, ...what: (string | number)[]) => number;
type Palette = readonly [string, string, string, string];
type Shape = (draw: Draw, palette: Palette) => string;

/** A sun over rows of hills. */
const hills: Shape = (draw, [, soft, loud, last]) => {
	const sun = `<circle cx="${60 + draw(280, 'x')}" cy="${60 + draw(60, 'y')}" r="${28 + draw(34, 'r')}" fill="${loud}"/>`;
	const rows = [soft, loud, last].map((colour, row) => {
		const base = 150 + row * 45;
		const points = Array.from({ length: 5 }, (_, place) => [place * 100, base + draw(50, 'hill', row, place) - 25]);
		const curve = points.slice(1).map(([x = 0, y = 0], place) => {
			const [px = 0, py = 0] = points[place] ?? [];
			return `C${px + 50} ${py} ${x - 50} ${y} ${x} ${y}`;
		});
		return `<path d="M0 ${points[0]?.[1] ?? base}${curve.join('')}V${HEIGHT}H0z" fill="${colour}" opacity="${row === 1 ? 0.8 : 1}"/>`;
	});
	return sun + rows.join('');
};

/** Rings around two points, as stones make them in water. */
const rings: Shape = (draw, [, soft, loud, last]) => {
	const stones = [soft, loud].map((colour, centre) => {
		const [x, y] = [60 + draw(280, 'x', centre), 50 + draw(200, 'y', centre)];
		const gap = 22 + draw(10, 'gap', centre);
		return Array.from({ length: 6 }, (_, ring) => {
			const [width, opacity] = [10 - ring, (1 - ring * 0.12).toFixed(2)];
			return `<circle cx="${x}" cy="${y}" r="${24 + ring * gap}" fill="none" stroke="${colour}" stroke-width="${width}" opacity="${opacity}"/>`;
		}).join('');
	});
	const [x, y] = [80 + draw(240, 'dot'), 70 + draw(160, 'dot y')];
	return `${stones.join('')}<circle cx="${x}" cy="${y}" r="16" fill="${last}"/>`;
};

/** Tiles of quarter circles, each turned by chance. */
const tiles: Shape = (draw, palette) => {
	const size = 100;
	let out = '';
	for (let row = 0; row < HEIGHT / size; row++) {
		for (let column = 0; column < WIDTH / size; column++) {
			const [x, y] = [column * size, row * size];
			const fill = palette[1 + draw(3, 'fill', row, column)] ?? palette[1];
			const turn = 90 * draw(4, 'turn', row, column);
			out += `<path transform="rotate(${turn} ${x + 50} ${y + 50})" d="M${x} ${y}h${size}a${size} ${size} 0 0 1-${size} ${size}z" fill="${fill}"/>`;
		}
	}
	return out;
};

/** Bars of a rhythm. */
const bars: Shape = (draw, palette) =>
	Array.from({ length: 16 }, (_, bar) => {
		const height = 30 + draw(220, 'height', bar);
		const fill = palette[1 + draw(3, 'fill', bar)] ?? palette[1];
		return `<rect x="${12 + bar * 24}" y="${(HEIGHT - height) / 2}" width="14" height="${height}" rx="7" fill="${fill}"/>`;
	}).join('');

/** Waves, one behind the other. */
const waves: Shape = (draw, palette) =>
	Array.from({ length: 6 }, (_, wave) => {
		const y = 40 + wave * 44;
		const rise = 12 + draw(26, 'rise', wave);
		const shift = draw(100, 'shift', wave);
		const fill = palette[1 + (wave % 3)] ?? palette[1];
		const curve = Array.from({ length: 6 }, (_, place) => `q50 ${place % 2 === 0 ? -rise : rise} 100 0`).join('');
		return `<path d="M${-shift} ${y}${curve}V${HEIGHT}H${-shift}z" fill="${fill}" opacity="0.72"/>`;
	}).join('');

/** A fan of leaves from below. */
const leaves: Shape = (draw, palette) => {
	const count = 7 + draw(4, 'count') * 2;
	return Array.from({ length: count }, (_, leaf) => {
		const turn = -80 + (160 / (count - 1)) * leaf;
		const length = 170 + draw(80, 'length', leaf);
		const fill = palette[1 + (leaf % 3)] ?? palette[1];
		return `<path transform="rotate(${turn.toFixed(1)} 200 ${HEIGHT})" d="M200 ${HEIGHT}q-34-${Math.round(length / 2)} 0-${length}q34 ${Math.round(length / 2)} 0 ${length}z" fill="${fill}" opacity="0.85"/>`;
	}).join('');
};

const RECORDS: Shape[] = [hills, rings, tiles, bars, waves, leaves];

function drawnBy(name: string, shape: Shape): string {
	const draw: Draw = (bound, ...what) => drawn(bound, 'picture', name, ...what);
	const palette = PALETTES[draw(PALETTES.length, 'palette')] ?? PALETTES[0];
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">` +
		`<rect width="${WIDTH}" height="${HEIGHT}" fill="${palette[0]}"/>${shape(draw, palette)}</svg>\n`
	);
}

/** The cover of a record, as SVG. */
export function recordPicture(product: number): string {
	return drawnBy(`record/${product}`, RECORDS[drawn(RECORDS.length, 'shape', product)] ?? hills);
}

/** The front of a shop, as SVG: an awning of its own colours over a door and a window. */
export function shopPicture(place: number): string {
	return drawnBy(`shop/${place}`, (draw, [, soft, loud, last]) => {
		const stripes = Array.from({ length: 8 }, (_, stripe) => {
			const fill = stripe % 2 === 0 ? loud : soft;
			return `<path d="M${40 + stripe * 40} 70h40v50a20 20 0 0 1-40 0z" fill="${fill}"/>`;
		}).join('');
		const door = draw(2, 'door') === 0 ? 60 : 260;
		const pane = door === 60 ? 160 : 60;
		const disc = `<circle cx="${pane + 90}" cy="195" r="36" fill="${loud}"/><circle cx="${pane + 90}" cy="195" r="9" fill="${soft}"/>`;
		return (
			`<rect x="30" y="60" width="340" height="220" rx="6" fill="${last}"/>` +
			`<rect x="${door}" y="140" width="80" height="140" rx="4" fill="${soft}"/>` +
			`<circle cx="${door + 66}" cy="214" r="5" fill="${last}"/>` +
			`<rect x="${pane}" y="140" width="180" height="110" rx="4" fill="${soft}" opacity="0.45"/>${disc}${stripes}`
		);
	});
}
