// SPDX-License-Identifier: Apache-2.0

//! The plot: accuracy and pay against the size of the cartel.

use crate::{
	scenarios::{FIRST, LATER, SPREAD, TENTH},
	Finished,
};
use plotters::prelude::*;
use std::{error::Error, fs, path::Path};

/// Check that the plot can be written, before the long computation.
pub fn prepare(path: &Path) -> std::io::Result<()> {
	if let Some(parent) = path.parent().filter(|parent| !parent.as_os_str().is_empty()) {
		fs::create_dir_all(parent)?;
	}
	fs::OpenOptions::new().create(true).append(true).open(path).map(|_| ())
}

/// The heading and the label of the scenarios of a curve, the name of the curve, and its colour.
const CURVES: [(&str, &str, &str, RGBColor); 3] = [
	(SPREAD, FIRST, "lies on every product", RGBColor(0xb0, 0x30, 0x30)),
	(SPREAD, LATER, "the same, after half of the time in honesty", RGBColor(0xd0, 0x90, 0x20)),
	(TENTH, FIRST, "lies on a tenth of the products", RGBColor(0x20, 0x60, 0xb0)),
];

/// Draw both charts as SVG.
pub fn draw(path: &Path, results: &[Finished]) -> Result<(), Box<dyn Error>> {
	let root = SVGBackend::new(path, (1_100, 480)).into_drawing_area();
	root.fill(&WHITE)?;
	let (left, right) = root.split_horizontally(550);
	chart(
		&left,
		"Right verdicts on attacked products, %",
		SeriesLabelPosition::LowerLeft,
		0.0..102.0,
		results,
		|scenario| scenario.1.attacked_accuracy(),
	)?;
	chart(
		&right,
		"Pay of a member, % of an honest tester's",
		SeriesLabelPosition::UpperLeft,
		0.0..140.0,
		results,
		|scenario| 100.0 * scenario.1.ratio(),
	)?;
	root.present()?;
	Ok(())
}

fn chart(
	area: &DrawingArea<SVGBackend<'_>, plotters::coord::Shift>,
	title: &str,
	legend: SeriesLabelPosition,
	range: std::ops::Range<f64>,
	results: &[Finished],
	figure: impl Fn(&Finished) -> f64,
) -> Result<(), Box<dyn Error>> {
	let top = range.end;
	let mut chart = ChartBuilder::on(area)
		.caption(title, ("sans-serif", 18))
		.margin(12)
		.x_label_area_size(40)
		.y_label_area_size(50)
		.build_cartesian_2d(0.0..62.0, range)?;
	chart
		.configure_mesh()
		.x_desc("part of all testers in the cartel, %")
		.y_desc("%")
		.max_light_lines(1)
		.light_line_style(WHITE)
		.draw()?;
	for (section, label, name, colour) in CURVES {
		let points: Vec<_> = results
			.iter()
			.filter(|(scenario, _)| scenario.section == section && scenario.label == label)
			.map(|finished| (100.0 * finished.0.config.cartel, figure(finished).min(top)))
			.filter(|(_, y)| y.is_finite())
			.collect();
		chart
			.draw_series(LineSeries::new(points.iter().copied(), colour.stroke_width(2)))?
			.label(name)
			.legend(move |(x, y)| PathElement::new([(x, y), (x + 18, y)], colour.stroke_width(2)));
		chart.draw_series(points.into_iter().map(|point| Circle::new(point, 3, colour.filled())))?;
	}
	chart
		.configure_series_labels()
		.position(legend)
		.background_style(WHITE.mix(0.8))
		.border_style(BLACK)
		.draw()?;
	Ok(())
}
