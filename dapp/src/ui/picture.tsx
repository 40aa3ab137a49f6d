// SPDX-License-Identifier: Apache-2.0

// A picture for what has none: drawn from its number alone, so that the same thing looks the same everywhere.

import { useMemo } from 'react';

/** Thirty-two bits of a text (FNV-1a), as the seed of a picture. */
export function seedOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let place = 0; place < text.length; place++) {
		hash ^= text.charCodeAt(place);
		hash = Math.imul(hash, 0x01000193) >>> 0;
	}
	return hash;
}

/** Numbers from 0 up to 1 that follow from a seed (mulberry32). */
export function numbersOf(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** One figure of a picture: its path and its colour. */
interface Figure {
	path: string;
	fill: string;
	opacity: number;
}

const WIDTH = 400;
const HEIGHT = 300;

function circle(x: number, y: number, r: number): string {
	return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

/** Quarter discs in a grid. */
function discs(next: () => number, colour: (step: number) => string): Figure[] {
	const size = 100;
	return Array.from({ length: 12 }, (_, place) => {
		const [x, y] = [(place % 4) * size, Math.floor(place / 4) * size];
		const corner = Math.floor(next() * 4);
		const [cx, cy] = [x + (corner % 2) * size, y + (corner > 1 ? size : 0)];
		const [dx, dy] = [corner % 2 === 0 ? size : -size, corner > 1 ? -size : size];
		const sweep = corner === 0 || corner === 3 ? 0 : 1;
		return {
			path: `M${cx} ${cy}V${cy + dy}A${size} ${size} 0 0 ${sweep} ${cx + dx} ${cy}z`,
			fill: colour(next()),
			opacity: 0.92,
		};
	});
}

/** Hills, one behind the other. */
function hills(next: () => number, colour: (step: number) => string): Figure[] {
	const sun = { path: circle(80 + next() * 240, 70 + next() * 40, 34 + next() * 18), fill: colour(1), opacity: 0.95 };
	const rows = Array.from({ length: 4 }, (_, row) => {
		const top = 120 + row * 42;
		const bend = () => top - 40 + next() * 60;
		return {
			path: `M0 ${bend()}C100 ${bend()} 130 ${bend()} 200 ${bend()}S330 ${bend()} 400 ${bend()}V300H0z`,
			fill: colour(row / 4),
			opacity: 0.9,
		};
	});
	return [sun, ...rows];
}

/** Rings around one or two centres. */
function rings(next: () => number, colour: (step: number) => string): Figure[] {
	const [x, y] = [100 + next() * 200, 90 + next() * 120];
	return Array.from({ length: 6 }, (_, ring) => ({
		path: circle(x, y, 230 - ring * 38),
		fill: colour(ring % 2 === 0 ? ring / 6 : 1 - ring / 6),
		opacity: 0.95,
	}));
}

/** Tiles of two triangles. */
function tiles(next: () => number, colour: (step: number) => string): Figure[] {
	const size = 50;
	return Array.from({ length: 48 }, (_, place) => {
		const [x, y] = [(place % 8) * size, Math.floor(place / 8) * size];
		const path = next() > 0.5 ? `M${x} ${y}h${size}v${size}z` : `M${x} ${y}v${size}h${size}z`;
		return { path, fill: colour(next()), opacity: 0.9 };
	});
}

/** Bands that lean. */
function bands(next: () => number, colour: (step: number) => string): Figure[] {
	const lean = 60 + next() * 160;
	return Array.from({ length: 7 }, (_, band) => {
		const from = band * 90 - 140;
		const width = 30 + next() * 55;
		return {
			path: `M${from} 300L${from + lean} 0h${width}L${from + width} 300z`,
			fill: colour(next()),
			opacity: 0.9,
		};
	});
}

const KINDS = [discs, hills, rings, tiles, bands];

/** The figures of a seed, and the ground they stand on. */
export function drawn(seed: string): { ground: string; figures: Figure[] } {
	const next = numbersOf(seedOf(seed));
	const hue = Math.floor(next() * 360);
	const turn = 30 + Math.floor(next() * 120);
	const colour = (step: number) =>
		`hsl(${Math.round(hue + step * turn) % 360} ${44 + Math.round(step * 22)}% ${34 + Math.round(step * 40)}%)`;
	const kind = KINDS[Math.floor(next() * KINDS.length)] ?? discs;
	return { ground: `hsl(${(hue + turn) % 360} 38% 88%)`, figures: kind(next, colour) };
}

/** A picture made from a text, such as the number of a product. `label` says what it stands for; without one it is decoration. */
export function Pattern({ seed, label, className = 'picture' }: { seed: string; label?: string; className?: string }) {
	const { ground, figures } = useMemo(() => drawn(seed), [seed]);
	const content = (
		<>
			<rect width={WIDTH} height={HEIGHT} fill={ground} />
			{figures.map(({ path, fill, opacity }, place) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: figures keep their places.
				<path key={place} d={path} fill={fill} fillOpacity={opacity} />
			))}
		</>
	);
	const box = { className, viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'xMidYMid slice' };
	return label === undefined ? (
		<svg {...box} aria-hidden="true">
			{content}
		</svg>
	) : (
		<svg {...box} role="img" aria-label={label}>
			{content}
		</svg>
	);
}
