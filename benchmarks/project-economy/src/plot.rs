// SPDX-License-Identifier: Apache-2.0

//! The charts of a projection.

use crate::{
	paper,
	projection::{Projection, Whereabouts, YEARS},
};
use plotters::{coord::Shift, prelude::*};
use souk_math::{
	economy::{Token, TOKEN},
	Balance,
};
use std::{error::Error, path::Path};

type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;
/// A name, the values in millions at the end of each year, and whether they are from a white paper.
type Line = (String, Vec<f64>, bool);

/// Colours that people with colour blindness can tell apart.
const COLOURS: [RGBColor; 8] = [
	RGBColor(0, 114, 178),
	RGBColor(213, 94, 0),
	RGBColor(0, 158, 115),
	RGBColor(204, 121, 167),
	RGBColor(230, 159, 0),
	RGBColor(86, 180, 233),
	RGBColor(90, 90, 90),
	RGBColor(140, 86, 75),
];

/// Millions of tokens, for drawing only.
fn millions(amount: Balance) -> f64 {
	(amount / (TOKEN * 1_000)) as f64 / 1_000.0
}

fn chart(area: &Area, title: &str, lines: &[Line]) -> Result<(), Box<dyn Error>> {
	let most = lines.iter().flat_map(|(_, values, _)| values).fold(0.0f64, |most, value| most.max(*value));
	if most <= 0.0 {
		area.draw(&Text::new(format!("{title}: none"), (20, 20), ("sans-serif", 18)))?;
		return Ok(());
	}
	let mut chart = ChartBuilder::on(area)
		.caption(title, ("sans-serif", 18))
		.margin(12)
		.x_label_area_size(36)
		.y_label_area_size(76)
		.build_cartesian_2d(0.0..f64::from(YEARS), 0.0..most * 1.05)?;
	chart
		.configure_mesh()
		.x_desc("end of year")
		.y_desc("million tokens")
		.x_labels(13)
		.x_label_formatter(&|year| format!("{year:.0}"))
		.y_label_formatter(&|value| if most < 10.0 { format!("{value:.1}") } else { format!("{value:.0}") })
		.light_line_style(WHITE)
		.draw()?;
	let mut own = 0usize;
	for (name, values, is_paper) in lines {
		// A paper's line is drawn as points, in the colour of the line before it.
		own += usize::from(!is_paper);
		let colour = COLOURS[own.saturating_sub(1) % COLOURS.len()];
		let points = || values.iter().enumerate().map(|(year, value)| (year as f64, *value));
		let legend =
			move |(x, y): (i32, i32)| PathElement::new([(x, y), (x + 18, y)], colour.stroke_width(2));
		if *is_paper {
			chart
				.draw_series(points().map(|point| Circle::new(point, 4, colour.stroke_width(1))))?
				.label(name.as_str())
				.legend(move |(x, y)| Circle::new((x + 9, y), 4, colour.stroke_width(1)));
		} else {
			chart
				.draw_series(LineSeries::new(points(), colour.stroke_width(2)))?
				.label(name.as_str())
				.legend(legend);
		}
	}
	chart
		.configure_series_labels()
		.position(SeriesLabelPosition::UpperLeft)
		.background_style(WHITE.mix(0.8))
		.border_style(BLACK.mix(0.3))
		.label_font(("sans-serif", 13))
		.draw()?;
	Ok(())
}

/// The places of the tokens of an index.
fn supply(projection: &Projection, index: usize) -> Vec<Line> {
	let of = |name: &str, part: fn(&Whereabouts) -> Balance| {
		let values = projection.years.iter().map(|year| millions(part(&year.tokens[index]))).collect();
		(name.to_string(), values, false)
	};
	vec![
		of("issued", |token| token.issued),
		of("circulating", |token| token.circulating),
		of("in pots", |token| token.pots),
		of("locked", |token| token.locked),
		of("sealed", |token| token.sealed),
	]
}

/// The sums that policies paid so far, and the sums in the white papers.
fn emission(projection: &Projection) -> Vec<Line> {
	let mut lines = Vec::new();
	for emission in projection.economy.emissions {
		let name = emission.name.name();
		let values = (0..=YEARS).map(|year| millions(projection.paid(emission.name, year))).collect();
		lines.push((format!("{name} ({})", emission.token.symbol()), values, false));
		let mut sum = 0;
		let mut values = vec![0.0];
		for year in 1..=YEARS {
			let Some(tokens) = paper::emitted(projection.economy.preset, emission.name, year) else { break };
			sum += u128::from(tokens);
			values.push(millions(sum * TOKEN));
		}
		// A sum above the supply would flatten all other lines. The table has it.
		let fits = sum * TOKEN <= projection.economy.cap(emission.token);
		if values.len() > 1 && fits {
			lines.push((format!("{name}, white paper"), values, true));
		}
	}
	lines
}

/// Draw four charts into one file.
pub fn draw(projection: &Projection, path: &Path) -> Result<(), Box<dyn Error>> {
	let root = SVGBackend::new(path, (1_400, 960)).into_drawing_area();
	root.fill(&WHITE)?;
	let title = format!("Economy {}: twelve years", projection.economy.name());
	let root = root.titled(&title, ("sans-serif", 24))?;
	let areas = root.split_evenly((2, 2));
	for (index, token) in Token::ALL.into_iter().enumerate() {
		chart(&areas[index], &format!("{} supply", token.symbol()), &supply(projection, index))?;
	}
	chart(&areas[2], "Paid since the beginning", &emission(projection))?;
	let sealed = projection.years.iter().map(|year| millions(year.sealed)).collect();
	let dividends = projection.years.iter().map(|year| millions(year.dividends)).collect();
	let lines = [
		(String::from("sealed in the sink (SOUK)"), sealed, false),
		(String::from("dividends (TIME)"), dividends, false),
	];
	chart(&areas[3], "Sink and dividends since the beginning", &lines)?;
	root.present()?;
	Ok(())
}
