// SPDX-License-Identifier: Apache-2.0

// How much approval and support a referendum needs, by how much of its time to decide is over: the curves of pallet-referenda.

/** A part of something, 0 to 1. For drawing and comparing; sums stay integers. */
export type Part = number;

/** A curve as the chain has it. Parts are per billion, factors and offsets billionths. */
export type Curve =
	| { type: 'LinearDecreasing'; value: { length: number; floor: number; ceil: number } }
	| { type: 'SteppedDecreasing'; value: { begin: number; end: number; step: number; period: number } }
	| { type: 'Reciprocal'; value: { factor: bigint; x_offset: bigint; y_offset: bigint } };

const BILLION = 1_000_000_000;

/** What a curve asks for when `x` of the time to decide is over. */
export function threshold(curve: Curve, x: Part): Part {
	const place = Math.min(1, Math.max(0, x));
	switch (curve.type) {
		case 'LinearDecreasing': {
			const { length, floor, ceil } = curve.value;
			const part = length === 0 ? 1 : Math.min(place, length / BILLION) / (length / BILLION);
			return (ceil - part * (ceil - floor)) / BILLION;
		}
		case 'SteppedDecreasing': {
			const { begin, end, step, period } = curve.value;
			const steps = period === 0 ? 0 : Math.floor((place * BILLION) / period);
			return Math.max(end, begin - steps * step) / BILLION;
		}
		case 'Reciprocal': {
			const { factor, x_offset: xOffset, y_offset: yOffset } = curve.value;
			const value = Number(factor) / (place * BILLION + Number(xOffset)) + Number(yOffset) / BILLION;
			return Math.min(1, Math.max(0, value));
		}
	}
}

/** When a curve first asks for no more than `y`: a part of the time to decide, or nothing if it never does. */
export function reaches(curve: Curve, y: Part): Part | undefined {
	if (threshold(curve, 1) > y) return undefined;
	if (threshold(curve, 0) <= y) return 0;
	let [low, high] = [0, 1];
	// Curves fall, so halves find the place. 40 of them are finer than a block of any period.
	for (let step = 0; step < 40; step++) {
		const middle = (low + high) / 2;
		if (threshold(curve, middle) <= y) high = middle;
		else low = middle;
	}
	return high;
}

/** A part of two integers as a number, exact to a billionth. */
export function part(of: bigint, whole: bigint): Part {
	return whole <= 0n ? 0 : Number((of * BigInt(BILLION)) / whole) / BILLION;
}
