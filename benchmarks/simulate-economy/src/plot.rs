// SPDX-License-Identifier: Apache-2.0

//! The charts of a simulation.

use crate::simulation::Outcome;
use plotters::{coord::Shift, prelude::*};
use souk_math::{economy::TOKEN, Balance};
use std::{error::Error, path::Path};

type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;

/// Colours that people with colour blindness can tell apart.
const LOST: RGBColor = RGBColor(90, 90, 90);
const CAP: RGBColor = RGBColor(213, 94, 0);
const EMITTED: RGBColor = RGBColor(0, 114, 178);
const HONEST: RGBColor = RGBColor(0, 158, 115);

/// The least return that is drawn. Anything below is drawn as this.
const LEAST: f64 = 0.001;

/// Whole tokens, for drawing only.
fn tokens(amount: Balance) -> f64 {
	(amount / (TOKEN / 1_000)) as f64 / 1_000.0
}

/// Draw both charts into one file.
pub fn draw(outcome: &Outcome, title: &str, path: &Path) -> Result<(), Box<dyn Error>> {
	let root = SVGBackend::new(path, (1_400, 640)).into_drawing_area();
	root.fill(&WHITE)?;
	let root = root.titled(title, ("sans-serif", 22))?;
	let (left, right) = root.split_horizontally(560);
	sums(&left, outcome)?;
	returns(&right, outcome)?;
	root.present()?;
	Ok(())
}

/// What was lost and paid since the beginning.
fn sums(area: &Area, outcome: &Outcome) -> Result<(), Box<dyn Error>> {
	let lines: [(&str, RGBColor, fn(&crate::world::Sums) -> Balance); 4] = [
		("lost", LOST, |sums| sums.lost),
		("most that may be paid", CAP, |sums| sums.cap),
		("paid", EMITTED, |sums| sums.emitted),
		("paid to honest accounts", HONEST, |sums| sums.honest),
	];
	let most =
		outcome.sums.iter().flat_map(|sums| lines.map(|(_, _, of)| tokens(of(sums)))).fold(1.0, f64::max);
	let mut chart = ChartBuilder::on(area)
		.caption("Since the beginning, SOUK", ("sans-serif", 18))
		.margin(12)
		.x_label_area_size(36)
		.y_label_area_size(90)
		.build_cartesian_2d(0.0..outcome.sums.len() as f64, 0.0..most * 1.05)?;
	chart
		.configure_mesh()
		.x_desc("era")
		.x_label_formatter(&|era| format!("{era:.0}"))
		.y_label_formatter(&|amount| format!("{amount:.0}"))
		.light_line_style(WHITE)
		.draw()?;
	for (name, colour, of) in lines {
		let points = outcome.sums.iter().enumerate().map(|(era, sums)| ((era + 1) as f64, tokens(of(sums))));
		chart
			.draw_series(LineSeries::new(core::iter::once((0.0, 0.0)).chain(points), colour.stroke_width(2)))?
			.label(name)
			.legend(move |(x, y)| PathElement::new([(x, y), (x + 18, y)], colour.stroke_width(2)));
	}
	chart
		.configure_series_labels()
		.position(SeriesLabelPosition::UpperLeft)
		.background_style(WHITE.mix(0.8))
		.border_style(BLACK.mix(0.3))
		.draw()?;
	Ok(())
}

/// What each circle earned for each SOUK it lost.
fn returns(area: &Area, outcome: &Outcome) -> Result<(), Box<dyn Error>> {
	let gains: Vec<(&str, bool, f64)> = outcome
		.circles
		.iter()
		.enumerate()
		.map(|(at, circle)| {
			let gain = outcome.gain(at).unwrap_or_default() as f64 / 1_000.0;
			(circle.name.as_str(), circle.attacks, gain.max(LEAST))
		})
		.collect();
	let most = gains.iter().map(|(_, _, gain)| *gain).fold(2.0, f64::max);
	let rows = gains.len() as f64;
	let mut chart = ChartBuilder::on(area)
		.caption("Earned for each SOUK lost", ("sans-serif", 18))
		.margin(12)
		.x_label_area_size(36)
		.y_label_area_size(330)
		.build_cartesian_2d((LEAST..most * 1.5).log_scale(), 0.0..rows)?;
	chart
		.configure_mesh()
		.disable_y_mesh()
		.disable_y_axis()
		.y_labels(0)
		.x_label_formatter(&|x| format!("{x}"))
		.draw()?;
	for (at, (name, attacks, gain)) in gains.iter().enumerate() {
		let top = rows - at as f64;
		let colour = if *attacks { CAP } else { HONEST };
		chart.draw_series([Rectangle::new([(LEAST, top - 0.85), (*gain, top - 0.15)], colour.filled())])?;
		let (x, y) = chart.backend_coord(&(LEAST, top - 0.35));
		let (left, upper) = area.get_base_pixel();
		area.draw(&Text::new(*name, (x - left - 320, y - upper), ("sans-serif", 13)))?;
	}
	chart.draw_series(LineSeries::new([(1.0, 0.0), (1.0, rows)], BLACK.stroke_width(1)))?;
	Ok(())
}
