// SPDX-License-Identifier: Apache-2.0

//! A history as one page that needs nothing else: no script, no address to load from, light and dark, fit to print, and
//! readable without seeing it.

use maud::{html, Markup, PreEscaped, DOCTYPE};

use super::{
	graph::{self, Graph},
	papers::{series, Details, Reading, Series},
	story::{Step, Story, MOST_STEPS},
	svg::{class, description, graph_picture, left_out_note, sparkline, STYLE},
	words::when,
};

/// Nothing may be loaded, and nothing may run.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const PAGE: &str = "\
*{box-sizing:border-box}\
body{margin:0 auto;max-width:72rem;padding:1.5rem;background:var(--paper);color:var(--ink);\
font:1rem/1.5 system-ui,-apple-system,\"Segoe UI\",sans-serif;overflow-wrap:anywhere}\
h1{font-size:1.6rem;line-height:1.2;margin:0 0 .5rem}h2{font-size:1.25rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:0}\
a{color:var(--handed)}.skip{position:absolute;left:-100vw}.skip:focus{position:static}\
.warning{border:2px solid var(--alert);border-radius:6px;padding:.75rem 1rem;margin:1rem 0;color:var(--alert);font-weight:bold}\
.warning p{margin:.25rem 0}.warning h2{margin:0;font-size:1.1rem}\
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem;margin:0}dt{color:var(--soft)}dd{margin:0}\
.scroll{overflow-x:auto;padding:.25rem 0}.scroll:focus-visible{outline:2px solid var(--handed)}\
.scroll svg{display:block;margin:0 auto}\
ol.steps{list-style:none;margin:0;padding:0 0 0 1.25rem;border-left:2px solid var(--line)}\
ol.steps>li{position:relative;margin:0 0 1.25rem;break-inside:avoid}\
ol.steps>li::before{content:\"\";position:absolute;left:-1.7rem;top:.35rem;width:.7rem;height:.7rem;border-radius:50%;\
border:2px solid var(--paper);background:var(--soft)}\
ol.steps>li.made::before{background:var(--made)}ol.steps>li.transformed::before{background:var(--changed)}\
ol.steps>li.handed::before{background:var(--handed)}ol.steps>li.sold::before{background:var(--sold)}\
ol.steps>li.ended::before{background:var(--ended)}\
.steps p{margin:.15rem 0}.soft,.steps time,footer{color:var(--soft)}.alarm{color:var(--alert);font-weight:bold}\
code{font:.85em ui-monospace,Menlo,Consolas,\"DejaVu Sans Mono\",monospace}\
table{border-collapse:collapse;margin:.5rem 0;font-size:.9rem}caption{text-align:left;color:var(--soft)}\
th,td{border:1px solid var(--line);padding:.2rem .5rem;text-align:left;vertical-align:top}\
th{background:var(--box)}td.number{text-align:right;font-variant-numeric:tabular-nums}\
td svg{display:block}details{margin:.35rem 0}summary{cursor:pointer;color:var(--soft)}\
footer{margin-top:2.5rem;border-top:1px solid var(--line);padding-top:.75rem;font-size:.9rem}\
@media print{body{max-width:none;padding:0;font-size:10pt}.skip,summary{display:none}\
.scroll{overflow:visible}.scroll svg{width:100%;height:auto}h2{break-after:avoid}tr,.warning{break-inside:avoid}}\
@page{margin:15mm}";

/// The page. `made` says when and of which block, in words.
pub fn page(story: &Story<'_>, made: &str) -> String {
	let mut steps = story.steps();
	let all = steps.len();
	steps.truncate(MOST_STEPS);
	let graph = graph::of(story);
	let title = story.title();
	let lines = series(steps.iter().filter_map(|step| step.details));
	let markup = html! {
		(DOCTYPE)
		html class="souk" lang="en" {
			head {
				meta charset="utf-8";
				meta http-equiv="Content-Security-Policy" content=(POLICY);
				meta name="viewport" content="width=device-width, initial-scale=1";
				meta name="color-scheme" content="light dark";
				title { (title) }
				style { (PreEscaped(STYLE)) (PreEscaped(PAGE)) }
			}
			body {
				a class="skip" href="#timeline" { "To the timeline" }
				header { h1 { (title) } }
				main {
					(warnings(story))
					section aria-labelledby="now" {
						h2 id="now" { "Now" }
						dl {
							@for (name, value) in story.facts() { dt { (name) } dd { (value) } }
						}
					}
					(way(story, &graph, &steps))
					(readings(&lines))
					section aria-labelledby="timeline" {
						h2 id="timeline" { "What happened" }
						@if !story.papers.given() {
							p class="soft" {
								"All of this is from the chain. Sensor readings and extensions stay in the documents of the events; "
								"none was given here."
							}
						}
						ol class="steps" {
							@for step in &steps { (item(step, story.papers.given())) }
						}
						@if all > steps.len() {
							p class="alarm" { "The page shows the first " (steps.len()) " of " (all) " events." }
						}
						@if !story.complete {
							p class="alarm" {
								"There is more than one read can follow. Ask for the items named here too."
							}
						}
					}
				}
				footer { p { (made) } }
			}
		}
	};
	markup.into_string() + "\n"
}

fn warnings(story: &Story<'_>) -> Markup {
	let warnings = story.warnings();
	html! {
		@if !warnings.is_empty() {
			section class="warning" aria-labelledby="warning" {
				h2 id="warning" { "Warning" }
				@for warning in warnings { p { (warning) } }
			}
		}
	}
}

/// The graph, and the same as a table.
fn way(story: &Story<'_>, graph: &Graph, steps: &[Step<'_>]) -> Markup {
	let name = |at: usize| graph.nodes.get(at).map(|node| node.full.as_str()).unwrap_or_default();
	let text = format!("Graph: {}", description(steps, graph));
	html! {
		section aria-labelledby="way" {
			h2 id="way" { "Where it came from and where it went" }
			@if story.entries.is_empty() {
				p { "The chain has no event of it." }
			}
			// A picture wider than the window is scrolled, with the keyboard too.
			div class="scroll" tabindex="0" role="region" aria-labelledby="graph" {
				(graph_picture(graph, "graph", &text))
			}
			@if let Some(note) = left_out_note(graph) { p class="soft" { (note) } }
			@if !graph.edges.is_empty() {
				details {
					summary { "The graph as a table" }
					table {
						caption { "Every line of the graph" }
						thead { tr { th scope="col" { "From" } th scope="col" { "To" } th scope="col" { "How" } } }
						tbody {
							@for edge in &graph.edges {
								tr {
									td { (name(edge.from)) }
									td { (name(edge.to)) }
									td { (edge.label) }
								}
							}
						}
					}
				}
			}
		}
	}
}

/// Readings that make lines.
fn readings(lines: &[Series]) -> Markup {
	let number = |value: f64| format!("{}", (value * 1000.0).round() / 1000.0);
	html! {
		@if !lines.is_empty() {
			section aria-labelledby="readings" {
				h2 id="readings" { "Sensor readings over time" }
				p class="soft" { "From the documents, whose events have the ids on record." }
				table {
					caption { "Every kind of reading with more than one value" }
					thead {
						tr {
							@for head in ["What", "Of", "Unit", "Values", "Lowest", "Highest", "From", "To", "Course"] {
								th scope="col" { (head) }
							}
						}
					}
					tbody {
						@for line in lines {
							@let (low, high) = line.range();
							tr {
								th scope="row" { (line.what) }
								td { (line.of) }
								td { (line.unit) }
								td class="number" { (line.points.len()) }
								td class="number" { (number(low)) }
								td class="number" { (number(high)) }
								td { (line.points.first().map(|(time, _)| when(*time, 0)).unwrap_or_default()) }
								td { (line.points.last().map(|(time, _)| when(*time, 0)).unwrap_or_default()) }
								td { (sparkline(line)) }
							}
						}
					}
				}
			}
		}
	}
}

fn item(step: &Step<'_>, given: bool) -> Markup {
	html! {
		li class=(class(step.mark)) {
			h3 {
				(step.step)
				@if !step.disposition.is_empty() { ", " (step.disposition) }
			}
			p {
				@match &step.stamp {
					Some(stamp) => time datetime=(stamp) { (step.when) },
					None => span { (step.when) },
				}
				@if !step.location.is_empty() { " at " (step.location) }
				@if step.by != step.location { " by " (step.by) }
				span class="soft" { " (" (step.mark.name()) ")" }
			}
			@for said in &step.says { p { (said) } }
			@for paper in &step.papers { p class="soft" { (paper) } }
			@if step.alarm { p class="alarm" { "Alarm: it was sold before. A clone may be about." } }
			@if let Some(error) = &step.error { p class="alarm" { "Declared wrong: " (error) } }
			@match step.details {
				Some(details) => (document(details, &step.id)),
				None if given => p class="soft" { "From the chain alone: no document with this event was given." },
				None => {},
			}
			@if !step.id.is_empty() {
				details { summary { "Event " (step.number) } p { code { (step.id) } } }
			}
		}
	}
}

/// What the document of one event adds.
fn document(details: &Details, id: &str) -> Markup {
	let nothing = details.readings.is_empty() && details.extensions.is_empty();
	html! {
		@if nothing { p class="soft" { "The document " code { (details.file) } " says nothing more." } }
		@if !details.readings.is_empty() {
			table {
				caption { "Sensor readings, from " code { (details.file) } }
				thead {
					tr { @for head in ["What", "Value", "Unit", "When (UTC)", "Of"] { th scope="col" { (head) } } }
				}
				tbody { @for reading in &details.readings { (row(reading)) } }
			}
		}
		@if !details.extensions.is_empty() {
			table {
				caption { "Extensions and master data, from " code { (details.file) } }
				thead { tr { th scope="col" { "Name" } th scope="col" { "Value" } } }
				tbody {
					@for (name, value) in &details.extensions { tr { th scope="row" { (name) } td { (value) } } }
				}
			}
		}
		@if details.left_out > 0 { p class="soft" title=(id) { "and " (details.left_out) " more rows in the document" } }
	}
}

fn row(reading: &Reading) -> Markup {
	html! {
		tr {
			th scope="row" { (reading.what) }
			td class="number" { (reading.shown) }
			td { (reading.unit) }
			td { (reading.time.map(|time| when(time, 0)).unwrap_or_default()) }
			td { (reading.of) }
		}
	}
}
