// SPDX-License-Identifier: Apache-2.0

// Candles: how a value went, interval by interval. The chart is for the eye alone; whoever uses it puts the numbers in a table below.

import {
	CandlestickSeries,
	ColorType,
	createChart,
	type IChartApi,
	type ISeriesApi,
	type UTCTimestamp,
} from 'lightweight-charts';
import { useEffect, useRef } from 'react';
import { useSettings } from '../app/settings.tsx';
import { useLocale, useWords } from '../words/index.tsx';

/** One interval. Values are for drawing: exact ones belong in a table. */
export interface Candle {
	/** When it begins, in milliseconds since the epoch. */
	start: number;
	open: number;
	high: number;
	low: number;
	close: number;
}

/** A colour of the page, as its style sheet has it now. */
function colour(name: string): string {
	return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** Colours as the page has them now. Falling is told by hollow candles too: one colour is never all there is. */
function look() {
	const [ink, line, paper, good, bad] = ['--ink', '--line', '--raised', '--good', '--bad'].map(colour) as [
		string,
		string,
		string,
		string,
		string,
	];
	return {
		chart: {
			layout: {
				background: { type: ColorType.Solid, color: paper },
				textColor: ink,
				fontFamily: getComputedStyle(document.body).fontFamily,
				// The library's own logo brings a style of its own, which the page's policy does not let in. The notice is below.
				attributionLogo: false,
			},
			grid: { vertLines: { color: line }, horzLines: { color: line } },
			timeScale: { borderColor: line, timeVisible: true, secondsVisible: false },
			rightPriceScale: { borderColor: line },
		},
		series: {
			upColor: good,
			downColor: paper,
			borderUpColor: good,
			borderDownColor: bad,
			wickUpColor: good,
			wickDownColor: bad,
		},
	};
}

/** Draws candles, the oldest first. `label` says what they are of; `print` writes a value at the scale. */
export function Candles({
	of: candles,
	label,
	print,
}: {
	of: Candle[];
	label: string;
	print: (value: number) => string;
}) {
	const { ui } = useWords();
	const { theme } = useSettings();
	const locale = useLocale();
	const box = useRef<HTMLDivElement>(null);
	const chart = useRef<IChartApi>(null);
	const series = useRef<ISeriesApi<'Candlestick'>>(null);
	const printing = useRef(print);
	printing.current = print;

	useEffect(() => {
		if (box.current === null) return;
		const made = createChart(box.current, { autoSize: true, ...look().chart });
		const drawn = made.addSeries(CandlestickSeries, {
			...look().series,
			priceFormat: { type: 'custom', minMove: 1e-9, formatter: (value: number) => printing.current(value) },
		});
		chart.current = made;
		series.current = drawn;
		const dark = matchMedia('(prefers-color-scheme: dark)');
		const repaint = () => {
			made.applyOptions(look().chart);
			drawn.applyOptions(look().series);
		};
		dark.addEventListener('change', repaint);
		return () => {
			dark.removeEventListener('change', repaint);
			chart.current = null;
			series.current = null;
			made.remove();
		};
	}, []);

	// biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes what the style sheet says.
	useEffect(() => {
		// The attribute of the theme is set by an effect of its own, which may come after this one.
		const later = requestAnimationFrame(() => {
			chart.current?.applyOptions({ ...look().chart, localization: { locale } });
			series.current?.applyOptions(look().series);
		});
		return () => cancelAnimationFrame(later);
	}, [theme, locale]);

	useEffect(() => {
		series.current?.setData(
			candles.map(({ start, ...values }) => ({ time: Math.floor(start / 1_000) as UTCTimestamp, ...values })),
		);
		chart.current?.timeScale().fitContent();
	}, [candles]);

	return (
		<figure className="stack tight">
			<div ref={box} className="candles" role="img" aria-label={label} translate="no" />
			<figcaption className="soft small">
				{ui.charts}{' '}
				<a href="https://www.tradingview.com/" target="_blank" rel="noreferrer" translate="no">
					TradingView Lightweight Charts™
				</a>{' '}
				<span translate="no">© 2025 TradingView, Inc.</span>
			</figcaption>
		</figure>
	);
}
