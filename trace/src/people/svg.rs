// SPDX-License-Identifier: Apache-2.0

//! A history as a picture: the graph and the timeline in one SVG that needs nothing else. It is well-formed XML, follows the
//! reader's light or dark setting, and has a title and a description for those who do not see it.

use maud::{html, Markup, PreEscaped, Render};

use super::{
	graph::{self, Graph, Kind, Node, MOST_BOXES},
	papers::Series,
	story::{Mark, Step, Story, MOST_STEPS},
	words::{clip, plain},
};

/// Colours and lines of every picture. Shared with the page, which shows the same pictures.
pub const STYLE: &str = "\
.souk{color-scheme:light dark;--ink:#1c1b1a;--soft:#5c5852;--paper:#fff;--line:#b9b3a8;--box:#f4f1ea;--asked:#0b5c8e;\
--made:#2d6a2d;--changed:#8a4b00;--packed:#5c5852;--handed:#0b5c8e;--sold:#6a2d8a;--ended:#8e1b1b;--alert:#a11616}\
@media (prefers-color-scheme:dark){.souk{--ink:#f0ede6;--soft:#b4aea4;--paper:#171614;--line:#5f5a52;--box:#26241f;\
--asked:#7cc4f2;--made:#8ed08e;--changed:#f0b060;--packed:#b4aea4;--handed:#7cc4f2;--sold:#cf9bee;--ended:#f08a8a;\
--alert:#ff8f8f}}\
@media print{.souk{--ink:#000;--soft:#333;--paper:#fff;--line:#888;--box:#fff;--asked:#000;--made:#000;--changed:#000;\
--packed:#000;--handed:#000;--sold:#000;--ended:#000;--alert:#000}}\
.souk text{font:12px ui-monospace,Menlo,Consolas,\"DejaVu Sans Mono\",monospace;fill:var(--ink)}\
.souk .head{font-size:18px;font-weight:bold}.souk .soft{fill:var(--soft)}.souk .alert{fill:var(--alert);font-weight:bold}\
.souk .box{fill:var(--box);stroke:var(--line);stroke-width:1}.souk .asked{stroke:var(--asked);stroke-width:3}\
.souk .change{stroke:var(--changed);stroke-dasharray:6 3}.souk .wire{fill:none;stroke:var(--soft);stroke-width:1.5}\
.souk .carried{stroke-dasharray:2 4}.souk .tip{fill:var(--soft)}\
.souk .label{font-size:11px}.souk .halo{font-size:11px;fill:var(--paper);stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}\
.souk .rail{stroke:var(--line);stroke-width:2}.souk .dot{stroke:var(--paper);stroke-width:2;fill:var(--soft)}\
.souk .made{fill:var(--made)}.souk .transformed{fill:var(--changed)}.souk .handed{fill:var(--handed)}\
.souk .sold{fill:var(--sold)}.souk .ended{fill:var(--ended)}\
.souk .spark{fill:none;stroke:var(--handed);stroke-width:1.5}.souk .last{fill:var(--handed)}";

/// A number in an attribute, without needless digits.
struct Px(f64);

impl Render for Px {
	fn render_to(&self, to: &mut String) {
		let rounded = (self.0 * 10.0).round() / 10.0;
		to.push_str(&if rounded == 0.0 { "0".to_owned() } else { rounded.to_string() });
	}
}

/// Lines of the picture's timeline: where they begin, and how far apart they are.
const LEFT: f64 = 24.0;
const STEP_LINE: f64 = 17.0;
/// The picture is at least so wide, and a character of its text takes so much.
const LEAST_WIDTH: f64 = 760.0;
const CHARACTER: f64 = 7.3;

/// A whole history: title, warnings, graph, timeline.
pub fn picture(story: &Story<'_>) -> String {
	let graph = graph::of(story);
	let mut steps = story.steps();
	let left_out = steps.len().saturating_sub(MOST_STEPS);
	steps.truncate(MOST_STEPS);
	let title = story.title();
	let warnings = story.warnings();
	let [graph_width, graph_height] = graph.size;
	let width = (graph_width + 2.0 * LEFT).max(LEAST_WIDTH);
	let most = most_characters(width - LEFT * 3.0);
	let mut y = 34.0;
	let mut heads = Vec::new();
	for warning in &warnings {
		for line in lines(warning, most) {
			y += STEP_LINE + 2.0;
			heads.push((y, line));
		}
	}
	let graph_top = y + 22.0;
	let note = left_out_note(&graph);
	let mut y = graph_top + graph_height + 18.0;
	let note_at = y;
	if note.is_some() {
		y += STEP_LINE;
	}
	y += 24.0;
	let steps_title = y;
	let mut rows: Vec<(f64, &Step<'_>, Vec<Said>)> = Vec::new();
	for step in &steps {
		y += 30.0;
		let said = said(step, most);
		rows.push((y, step, said));
		y += STEP_LINE * rows.last().map_or(0, |(_, _, said)| said.len()) as f64;
	}
	let more = match (left_out, story.complete) {
		(0, true) => None,
		(0, false) => Some("There is more than one read can follow.".to_owned()),
		_ => Some(format!("A picture shows {MOST_STEPS} events: {left_out} more are not drawn.")),
	};
	let more_at = y + 30.0;
	let height = y + if more.is_some() { 50.0 } else { 24.0 };
	let describe = description(&steps, &graph);
	let markup = html! {
		svg class="souk" xmlns="http://www.w3.org/2000/svg" width=(Px(width)) height=(Px(height))
			viewBox={ "0 0 " (Px(width)) " " (Px(height)) } role="img" aria-labelledby="souk-title souk-text" {
			title id="souk-title" { (title) }
			desc id="souk-text" { (describe) }
			style { (PreEscaped(STYLE)) }
			rect width="100%" height="100%" fill="var(--paper)" {}
			text class="head" x=(Px(LEFT)) y="30" { (clip(&title, most * 2 / 3)) }
			@for (y, warning) in &heads { text class="alert" x=(Px(LEFT)) y=(Px(*y)) { (warning) } }
			g transform={ "translate(" (Px((width - graph_width) / 2.0)) " " (Px(graph_top)) ")" } { (drawn(&graph)) }
			@if let Some(note) = note { text class="soft" x=(Px(LEFT)) y=(Px(note_at)) { (note) } }
			@if !rows.is_empty() {
				text class="head" x=(Px(LEFT)) y=(Px(steps_title)) { "What happened" }
				line class="rail" x1=(Px(LEFT + 6.0)) x2=(Px(LEFT + 6.0)) y1=(Px(steps_title + 18.0)) y2=(Px(height - 16.0)) {}
			}
			@for (y, step, said) in &rows {
				circle class={ "dot " (class(step.mark)) } cx=(Px(LEFT + 6.0)) cy=(Px(y - 4.0)) r="6" {
					title { (step.mark.name()) }
				}
				text x=(Px(LEFT * 2.0)) y=(Px(*y)) {
					tspan class="soft" { (step.when) } "  " tspan font-weight="bold" { (step.step) }
					@if !step.disposition.is_empty() { " " (step.disposition) }
				}
				@for (at, line) in said.iter().enumerate() {
					text class=(line.class) x=(Px(LEFT * 2.0)) y=(Px(y + STEP_LINE * (at + 1) as f64)) { (line.text) }
				}
			}
			@if let Some(more) = more { text class="soft" x=(Px(LEFT)) y=(Px(more_at)) { (more) } }
		}
	};
	format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{}\n", markup.into_string())
}

fn most_characters(width: f64) -> usize {
	// Between a few and some hundred.
	(width / CHARACTER) as usize
}

/// A line of a step.
struct Said {
	class: &'static str,
	text: String,
}

fn said(step: &Step<'_>, most: usize) -> Vec<Said> {
	let mut said = Vec::new();
	let mut add = |class: &'static str, text: &str| {
		said.extend(lines(text, most).into_iter().map(|text| Said { class, text }));
	};
	let mut place = step.location.clone();
	if step.by != step.location {
		place = if place.is_empty() { format!("by {}", step.by) } else { format!("{place}, by {}", step.by) };
	}
	add("soft", &place);
	step.says.iter().chain(&step.papers).for_each(|text| add("", text));
	if let Some(details) = step.details {
		if !details.readings.is_empty() {
			add("soft", &format!("{} sensor readings in {}", details.readings.len(), details.file));
		}
	}
	if step.alarm {
		add("alert", "ALARM: sold before, a clone may be about");
	}
	if let Some(error) = &step.error {
		add("alert", &format!("DECLARED WRONG: {error}"));
	}
	said
}

/// A text as lines of at most so many columns.
fn lines(text: &str, most: usize) -> Vec<String> {
	let wrapped = super::words::wrapped("", &plain(text), 0, most.max(8));
	wrapped.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// What a step is called by the style.
pub fn class(mark: Mark) -> &'static str {
	match mark {
		Mark::Made => "made",
		Mark::Changed => "transformed",
		Mark::Packed | Mark::Seen => "seen",
		Mark::Handed => "handed",
		Mark::Sold => "sold",
		Mark::Ended => "ended",
	}
}

/// The graph in a sentence.
pub fn description(steps: &[Step<'_>], graph: &Graph) -> String {
	let (first, last) = (steps.first(), steps.last());
	let days = first.zip(last).map(|(first, last)| format!(" from {} to {}", first.when, last.when));
	let things = graph.nodes.iter().filter(|node| node.kind != Kind::Change).count();
	let changes = graph.nodes.len() - things;
	let counted = |count: usize, what: &str| format!("{count} {what}{}", if count == 1 { "" } else { "s" });
	format!(
		"{}{}. {} in boxes, {}.",
		counted(steps.len(), "event"),
		days.unwrap_or_default(),
		counted(things, "thing"),
		counted(changes, "transformation")
	)
}

/// What a graph leaves out, in a sentence.
pub fn left_out_note(graph: &Graph) -> Option<String> {
	(graph.left_out > 0)
		.then(|| format!("{} more are not drawn: a picture has at most {MOST_BOXES} boxes.", graph.left_out))
}

/// The graph alone, as a picture of a page.
pub fn graph_picture(graph: &Graph, id: &str, text: &str) -> Markup {
	let [width, height] = graph.size;
	html! {
		svg class="souk" xmlns="http://www.w3.org/2000/svg" width=(Px(width)) height=(Px(height))
			viewBox={ "0 0 " (Px(width)) " " (Px(height)) } role="img" aria-labelledby=(id) {
			title id=(id) { (text) }
			(drawn(graph))
		}
	}
}

/// Boxes and lines.
fn drawn(graph: &Graph) -> Markup {
	html! {
		@for edge in &graph.edges {
			path class={ "wire" @if edge.carried { " carried" } } d=(path(&edge.points)) {}
			@if let Some(tip) = edge.points.last() { path class="tip" d=(tip_of(*tip)) {} }
		}
		@for node in &graph.nodes { (boxed(node)) }
		// Above everything, so that no line runs through a word.
		@for edge in graph.edges.iter().filter(|edge| !edge.label.is_empty()) {
			@if let Some([x, y]) = middle(&edge.points) {
				// Paper round the letters, for the line behind them.
				text class="halo" x=(Px(x)) y=(Px(y)) text-anchor="middle" aria-hidden="true" { (clip(&edge.label, 32)) }
				text class="label" x=(Px(x)) y=(Px(y)) text-anchor="middle" { (clip(&edge.label, 32)) }
			}
		}
	}
}

fn boxed(node: &Node) -> Markup {
	let [x, y, width, height] = node.at;
	let class = match node.kind {
		Kind::Asked => "box asked",
		Kind::Change => "box change",
		Kind::Thing | Kind::Container | Kind::More => "box",
	};
	let round = if node.kind == Kind::Change { height / 2.0 } else { 6.0 };
	html! {
		g {
			title { (node.full) }
			rect class=(class) x=(Px(x)) y=(Px(y)) width=(Px(width)) height=(Px(height)) rx=(Px(round.min(22.0))) {}
			@if node.kind == Kind::Container {
				rect class="box" x=(Px(x + 3.0)) y=(Px(y + 3.0)) width=(Px(width - 6.0)) height=(Px(height - 6.0)) rx="4" {}
			}
			@for (at, line) in node.lines.iter().enumerate() {
				text x=(Px(x + width / 2.0)) y=(Px(y + 22.0 + 16.0 * at as f64)) text-anchor="middle"
					font-weight=[(at == 0).then_some("bold")] { (line) }
			}
		}
	}
}

/// A line that leaves and arrives straight up and down.
fn path(points: &[[f64; 2]]) -> String {
	let mut made = String::new();
	let mut before: Option<[f64; 2]> = None;
	for [x, y] in points.iter().copied() {
		let number = |value: f64| Px(value).render().into_string();
		made.push_str(&match before {
			None => format!("M{} {}", number(x), number(y)),
			Some([from, top]) if (from - x).abs() > 0.05 => {
				let half = (top + y) / 2.0;
				let (a, b, c) = (number(from), number(half), number(x));
				format!("C{a} {b} {c} {b} {c} {}", number(y))
			},
			Some(_) => format!("L{} {}", number(x), number(y)),
		});
		before = Some([x, y]);
	}
	made
}

fn tip_of([x, y]: [f64; 2]) -> String {
	let number = |value: f64| Px(value).render().into_string();
	format!("M{} {}l-5 -9h10z", number(x), number(y))
}

/// Where the first stretch of a line is halfway.
fn middle(points: &[[f64; 2]]) -> Option<[f64; 2]> {
	match points {
		[[x, y], [to, below], ..] => Some([(x + to) / 2.0, (y + below) / 2.0 + 4.0]),
		_ => None,
	}
}

/// Readings as a small line; the words for it stand beside it.
pub fn sparkline(series: &Series) -> Markup {
	const WIDE: f64 = 160.0;
	const TALL: f64 = 28.0;
	let (low, high) = series.range();
	let first = series.points.first().map_or(0, |(time, _)| *time);
	let span = series.points.last().map_or(1, |(time, _)| time.saturating_sub(first)).max(1);
	let place = |(time, value): &(u64, f64)| {
		let x = time.saturating_sub(first) as f64 / span as f64;
		// A line that is flat, or wider than numbers are, lies in the middle.
		let y = (value - low) / (high - low);
		let y = if y.is_finite() { y } else { 0.5 };
		[3.0 + x * (WIDE - 6.0), TALL - 3.0 - y * (TALL - 6.0)]
	};
	let number = |value: f64| Px(value).render().into_string();
	// So many points are more than pixels.
	let every = series.points.len().div_ceil(400).max(1);
	let points: Vec<String> = series
		.points
		.iter()
		.step_by(every)
		.map(|point| {
			let [x, y] = place(point);
			format!("{},{}", number(x), number(y))
		})
		.collect();
	let end = series.points.last().map(place).unwrap_or_default();
	let [x, y] = end;
	html! {
		svg class="souk" xmlns="http://www.w3.org/2000/svg" width="160" height="28" viewBox="0 0 160 28" aria-hidden="true" {
			polyline class="spark" points=(points.join(" ")) {}
			circle class="last" cx=(Px(x)) cy=(Px(y)) r="2.5" {}
		}
	}
}
