// SPDX-License-Identifier: Apache-2.0

/** A bar of a chart. */
export interface ChartBar {
	key: string | number;
	/** How high it is, beside the others. */
	value: number;
	/** What is said of it to who points at it. */
	said: string;
}

const HEIGHT = 120;

/** Values as bars, for the eye alone: a table beside it says the same. */
export function Bars({ bars, caption }: { bars: ChartBar[]; caption: string }) {
	const top = Math.max(...bars.map(({ value }) => value), 0);
	const width = Math.max(1, bars.length);
	return (
		<figure className="network-bars">
			<svg viewBox={`0 0 ${width} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
				{bars.map(({ key, value, said }, place) => {
					const height = top === 0 ? 0 : (value / top) * (HEIGHT - 6);
					return (
						<rect
							key={key}
							x={place + 0.12}
							y={HEIGHT - Math.max(1.5, height)}
							width={0.76}
							height={Math.max(1.5, height)}
						>
							<title>{said}</title>
						</rect>
					);
				})}
			</svg>
			<figcaption className="soft small">{caption}</figcaption>
		</figure>
	);
}
