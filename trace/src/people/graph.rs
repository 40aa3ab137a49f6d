// SPDX-License-Identifier: Apache-2.0

//! Where an item came from and where it went, as a graph, and the places of its boxes.
//!
//! Boxes are things (items, lots, containers) and transformations; lines lead from what went in to what came out, and from
//! what was packed to its container. Everything flows downwards. The layout is the layered one of Sugiyama: longest paths
//! make rows, barycentres order them, long lines have a place of their own in every row they cross. It is deterministic, it
//! cannot fail, and a line that would close a circle is drawn but makes no row.

use std::collections::{HashMap, HashSet};

use super::{
	story::{amount, end, Mark, Story},
	words::{clip, halves, place, plain, when},
};
use crate::chain::{
	event::{Action, EventItem, EventType, Item, TraceEntry, TraceEvent},
	history::short,
};

/// The most boxes that are drawn, and the most things on one side of a transformation.
pub const MOST_BOXES: usize = 120;
const MOST_SIDE: usize = 4;
/// The most parties of a box that are named, and the most characters of a line in it.
const MOST_PARTIES: usize = 4;
const LINE: usize = 29;

/// What a box stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
	/// The item that was asked for.
	Asked,
	/// Another item or a lot.
	Thing,
	/// A container.
	Container,
	/// A transformation.
	Change,
	/// Things that are not drawn one by one.
	More,
}

/// A box, with its place once the graph is laid out.
#[derive(Clone, Debug)]
pub struct Node {
	/// What it stands for.
	pub kind: Kind,
	/// What is written in it.
	pub lines: Vec<String>,
	/// The same in one sentence, nothing left out.
	pub full: String,
	/// Left edge, top, width and height in pixels.
	pub at: [f64; 4],
}

/// A line between two boxes.
#[derive(Clone, Debug)]
pub struct Edge {
	/// From this box.
	pub from: usize,
	/// To this box.
	pub to: usize,
	/// What is written on it.
	pub label: String,
	/// Whether it leads into a container, out of which things come again.
	pub carried: bool,
	/// The points it goes through, once the graph is laid out.
	pub points: Vec<[f64; 2]>,
}

/// The graph.
#[derive(Clone, Debug, Default)]
pub struct Graph {
	/// Its boxes.
	pub nodes: Vec<Node>,
	/// Its lines.
	pub edges: Vec<Edge>,
	/// How many things are not drawn.
	pub left_out: usize,
	/// Width and height in pixels.
	pub size: [f64; 2],
}

/// Width of a box, and of one character and the height of one line in it.
const WIDTH: f64 = 220.0;
const LINE_HEIGHT: f64 = 16.0;
const PADDING: f64 = 10.0;
/// Between boxes of one row, and between rows.
const GAP: f64 = 28.0;
const ROW_GAP: f64 = 58.0;

/// Builds a graph box by box.
struct Builder {
	graph: Graph,
	/// The boxes of things and transformations; none for those that are left out.
	things: HashMap<Item, Option<usize>>,
	changes: HashMap<[u8; 32], Option<usize>>,
	lines: HashSet<(usize, usize)>,
	/// Whose history the story tells.
	known: HashSet<Item>,
	asked: Item,
}

/// The graph of a story, laid out.
pub fn of(story: &Story<'_>) -> Graph {
	let known = story.entries.iter().map(|entry| entry.item.clone()).chain([story.item.clone()]).collect();
	let mut builder = Builder {
		graph: Graph::default(),
		things: HashMap::new(),
		changes: HashMap::new(),
		lines: HashSet::new(),
		known,
		asked: story.item.clone(),
	};
	let mut seen = HashSet::new();
	let events: Vec<&TraceEntry> =
		story.entries.iter().filter(|entry| seen.insert(entry.event.number)).collect();
	builder.thing(story.item);
	for entry in &events {
		builder.event(&entry.event.event);
	}
	builder.write(&events, story);
	let mut graph = builder.graph;
	lay_out(&mut graph);
	graph
}

impl Builder {
	fn add(&mut self, kind: Kind) -> Option<usize> {
		if self.graph.nodes.len() >= MOST_BOXES {
			self.graph.left_out += 1;
			return None;
		}
		self.graph.nodes.push(Node { kind, lines: Vec::new(), full: String::new(), at: [0.0; 4] });
		Some(self.graph.nodes.len() - 1)
	}

	fn thing(&mut self, item: &Item) -> Option<usize> {
		if let Some(known) = self.things.get(item) {
			return *known;
		}
		let kind = match item {
			_ if *item == self.asked => Kind::Asked,
			Item::Sscc { .. } => Kind::Container,
			_ => Kind::Thing,
		};
		let made = self.add(kind);
		self.things.insert(item.clone(), made);
		made
	}

	fn line(&mut self, from: Option<usize>, to: Option<usize>, label: String, carried: bool) {
		let (Some(from), Some(to)) = (from, to) else { return };
		if from != to && self.lines.insert((from, to)) {
			self.graph.edges.push(Edge { from, to, label, carried, points: Vec::new() });
		}
	}

	/// One side of a transformation: things the story knows first, the rest as one box.
	fn side(&mut self, items: &[EventItem], change: Option<usize>, comes_out: bool) {
		let mut ordered: Vec<&EventItem> = items.iter().collect();
		ordered.sort_by_key(|item| !self.known.contains(&item.key));
		let shown = if ordered.len() > MOST_SIDE { MOST_SIDE - 1 } else { ordered.len() };
		let join = |builder: &mut Self, thing: Option<usize>, label: String| {
			let (from, to) = if comes_out { (change, thing) } else { (thing, change) };
			builder.line(from, to, label, false);
		};
		for item in ordered.iter().take(shown) {
			let thing = self.thing(&item.key);
			join(self, thing, item.quantity.as_ref().map(amount).unwrap_or_default());
		}
		let rest = ordered.len().saturating_sub(shown);
		if rest > 0 {
			let more = self.add(Kind::More);
			if let Some(node) = more.and_then(|at| self.graph.nodes.get_mut(at)) {
				node.lines = vec![format!("and {rest} more")];
				let names = ordered.iter().skip(shown).map(|item| plain(&short(&item.key)));
				node.full = names.collect::<Vec<_>>().join(", ");
			}
			join(self, more, String::new());
		}
	}

	fn event(&mut self, event: &TraceEvent) {
		match (event.kind, event.action, &event.parent) {
			(EventType::Transformation, ..) => {
				// Events of one transformation are one box.
				let key = event.transformation.unwrap_or(event.id);
				let known = self.changes.get(&key).copied();
				let change = known.unwrap_or_else(|| self.add(Kind::Change));
				if known.is_none() {
					self.changes.insert(key, change);
					if let Some(node) = change.and_then(|at| self.graph.nodes.get_mut(at)) {
						node.lines = vec!["transformed".into(), when(event.time, event.offset)];
						node.lines.extend(event.read_point.as_ref().map(|at| clip(&place(at), LINE)));
						node.full = node.lines.join(", ");
					}
				}
				self.side(&event.items, change, false);
				self.side(&event.outputs, change, true);
			},
			(EventType::Aggregation | EventType::Association, Some(Action::Add), Some(parent)) => {
				let children: Vec<&EventItem> =
					event.items.iter().filter(|child| self.known.contains(&child.key)).collect();
				let date = when(event.time, event.offset);
				let date = date.split(' ').next().unwrap_or_default();
				let container = if children.is_empty() { None } else { self.thing(parent) };
				for child in children {
					let some = child.quantity.as_ref().map(|quantity| format!("{}, ", amount(quantity)));
					let label = format!("packed {}{date}", some.unwrap_or_default());
					let thing = self.thing(&child.key);
					self.line(thing, container, label, true);
				}
			},
			_ => {},
		}
	}

	/// Writes into the boxes: names, through whose hands, sold, recalled.
	fn write(&mut self, events: &[&TraceEntry], story: &Story<'_>) {
		let mut hands: HashMap<&Item, Vec<String>> = HashMap::new();
		let mut sold: HashMap<&Item, String> = HashMap::new();
		let steps = story.steps();
		for (entry, step) in events.iter().zip(&steps) {
			let event = &entry.event.event;
			let named = event.items.iter().chain(&event.outputs).map(|item| &item.key).chain(&event.parent);
			for item in named.filter(|item| self.things.contains_key(*item)) {
				let way = hands.entry(item).or_default();
				let by = entry.event.by.to_string();
				if way.last() != Some(&by) {
					way.push(by);
				}
				if step.mark == Mark::Sold {
					sold.insert(item, step.when.split(' ').next().unwrap_or_default().to_owned());
				}
				// Who is meant to have it next, until somebody else writes.
				if step.mark == Mark::Handed && event.biz_step.is_some() {
					if let Some(to) = end(&event.destinations).map(|to| format!("GLN {:013}", to.gln)) {
						if way.last() != Some(&to) {
							way.push(to);
						}
					}
				}
			}
		}
		let alert = story.standing.and_then(|item| item.alert).map(|alert| alert.to_string());
		for (item, at) in &self.things {
			let Some(node) = at.and_then(|at| self.graph.nodes.get_mut(at)) else { continue };
			let [first, second] = halves(item);
			let mut lines = vec![first];
			lines.extend(Some(second).filter(|second| !second.is_empty()));
			node.full = plain(&short(item));
			let way = hands.remove(item).unwrap_or_default();
			node.full.extend(Some(format!(", through {}", way.join(", "))).filter(|_| !way.is_empty()));
			let rest = way.len().saturating_sub(MOST_PARTIES);
			for (place, party) in way.iter().take(MOST_PARTIES).enumerate() {
				lines.push(format!("{}{party}", if place > 0 { "→ " } else { "" }));
			}
			if rest > 0 {
				lines.push(format!("→ and {rest} more"));
			}
			if let Some(day) = sold.get(item) {
				lines.push(format!("sold {day}"));
				node.full.push_str(&format!(", sold {day}"));
			}
			if let Some(alert) = alert.as_ref().filter(|_| node.kind == Kind::Asked) {
				lines.push(alert.to_uppercase());
				node.full.push_str(&format!(", {alert}"));
			}
			node.lines = lines.iter().map(|line| clip(line, LINE)).collect();
		}
	}
}

/// A place in a row: a box, or where a long line passes.
#[derive(Clone, Copy)]
struct Spot {
	row: usize,
	width: f64,
	x: f64,
}

/// Gives every box and every line its place.
fn lay_out(graph: &mut Graph) {
	let rows = rows(graph);
	let mut spots: Vec<Spot> = rows.iter().map(|row| Spot { row: *row, width: WIDTH, x: 0.0 }).collect();
	// Every line as steps from row to row.
	let mut chains: Vec<Vec<usize>> = Vec::new();
	for edge in &graph.edges {
		let (from, to) = (row_of(&rows, edge.from), row_of(&rows, edge.to));
		let mut chain = vec![edge.from];
		for row in (from + 1)..to {
			spots.push(Spot { row, width: GAP, x: 0.0 });
			chain.push(spots.len() - 1);
		}
		chain.push(edge.to);
		chains.push(chain);
	}
	let mut neighbours: Vec<Vec<usize>> = vec![Vec::new(); spots.len()];
	for chain in &chains {
		for pair in chain.windows(2) {
			let [above, below] = pair else { continue };
			for (one, other) in [(above, below), (below, above)] {
				if let Some(list) = neighbours.get_mut(*one) {
					list.push(*other);
				}
			}
		}
	}
	let mut order = vec![Vec::new(); spots.iter().map(|spot| spot.row + 1).max().unwrap_or(0)];
	for (at, spot) in spots.iter().enumerate() {
		if let Some(row) = order.get_mut(spot.row) {
			row.push(at);
		}
	}
	// First in a line, then where the neighbours are, down and up.
	for row in &order {
		spread(row, &mut spots, |_, _| None);
	}
	for sweep in 0..8 {
		let rows: Vec<usize> =
			if sweep % 2 == 0 { (0..order.len()).collect() } else { (0..order.len()).rev().collect() };
		for at in rows {
			let Some(row) = order.get_mut(at) else { continue };
			let wanted = |spot: usize, spots: &[Spot]| {
				let own = spots.get(spot)?.row;
				let beside = |other: &&usize| {
					spots.get(**other).is_some_and(|other| {
						sweep >= 6 || (if sweep % 2 == 0 { other.row < own } else { other.row > own })
					})
				};
				let near: Vec<f64> = neighbours
					.get(spot)?
					.iter()
					.filter(beside)
					.filter_map(|other| spots.get(*other).map(|other| other.x))
					.collect();
				(!near.is_empty()).then(|| near.iter().sum::<f64>() / near.len() as f64)
			};
			let key: Vec<f64> = row
				.iter()
				.map(|spot| {
					let here = spots.get(*spot).map_or(0.0, |spot| spot.x);
					wanted(*spot, &spots).unwrap_or(here)
				})
				.collect();
			let mut keyed: Vec<(f64, usize)> = key.into_iter().zip(row.iter().copied()).collect();
			keyed.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
			*row = keyed.into_iter().map(|(_, spot)| spot).collect();
			spread(row, &mut spots, wanted);
		}
	}
	place_all(graph, &spots, &chains, order.len());
}

fn row_of(rows: &[usize], node: usize) -> usize {
	rows.get(node).copied().unwrap_or_default()
}

/// The row of every box: one below the lowest that leads to it. Lines that would close a circle are turned round.
fn rows(graph: &mut Graph) -> Vec<usize> {
	let count = graph.nodes.len();
	let mut below: Vec<Vec<usize>> = vec![Vec::new(); count];
	for edge in &mut graph.edges {
		if reaches(&below, edge.to, edge.from) {
			std::mem::swap(&mut edge.from, &mut edge.to);
		}
		if let Some(list) = below.get_mut(edge.from) {
			list.push(edge.to);
		}
	}
	let mut rows = vec![0; count];
	// A path is at most as long as there are boxes.
	for _ in 0..count {
		let mut changed = false;
		for (from, list) in below.iter().enumerate() {
			let next = row_of(&rows, from) + 1;
			for to in list {
				if let Some(row) = rows.get_mut(*to).filter(|row| **row < next) {
					*row = next;
					changed = true;
				}
			}
		}
		if !changed {
			break;
		}
	}
	// What nothing leads to stands right above what it leads to.
	let led: HashSet<usize> = below.iter().flatten().copied().collect();
	for node in 0..count {
		if led.contains(&node) {
			continue;
		}
		let lowest = below.get(node).into_iter().flatten().map(|to| row_of(&rows, *to)).min();
		if let (Some(row), Some(lowest)) = (rows.get_mut(node), lowest) {
			*row = lowest.saturating_sub(1);
		}
	}
	rows
}

fn reaches(below: &[Vec<usize>], from: usize, to: usize) -> bool {
	let mut seen = HashSet::new();
	let mut open = vec![from];
	while let Some(node) = open.pop() {
		if node == to {
			return true;
		}
		if seen.insert(node) {
			open.extend(below.get(node).into_iter().flatten());
		}
	}
	false
}

/// Puts the spots of a row as near as they can be to where they are wanted, without touching each other.
fn spread(row: &[usize], spots: &mut [Spot], wanted: impl Fn(usize, &[Spot]) -> Option<f64>) {
	let ideal: Vec<Option<f64>> = row.iter().map(|spot| wanted(*spot, spots)).collect();
	let mut places: Vec<(f64, f64)> = Vec::with_capacity(row.len());
	for (spot, ideal) in row.iter().zip(&ideal) {
		let (width, here) = spots.get(*spot).map_or((0.0, 0.0), |spot| (spot.width, spot.x));
		let least = places.last().map_or(f64::NEG_INFINITY, |(x, before)| x + (before + width) / 2.0 + GAP);
		places.push((ideal.unwrap_or(here).max(least), width));
	}
	// The push went to the right only: half of it back, so that a group is centred.
	let shift: f64 = places.iter().zip(&ideal).filter_map(|((x, _), ideal)| Some(x - (*ideal)?)).sum::<f64>();
	let shift = if places.is_empty() { 0.0 } else { shift / places.len() as f64 };
	for (spot, (x, _)) in row.iter().zip(places) {
		if let Some(spot) = spots.get_mut(*spot) {
			spot.x = x - shift;
		}
	}
}

fn place_all(graph: &mut Graph, spots: &[Spot], chains: &[Vec<usize>], rows: usize) {
	let height = |lines: usize| lines as f64 * LINE_HEIGHT + PADDING * 2.0;
	let mut heights = vec![0.0_f64; rows];
	for (node, spot) in graph.nodes.iter().zip(spots) {
		if let Some(row) = heights.get_mut(spot.row) {
			*row = row.max(height(node.lines.len()));
		}
	}
	let mut tops = Vec::with_capacity(rows);
	let mut top = 1.0;
	for height in &heights {
		tops.push(top);
		top += height + ROW_GAP;
	}
	let left = spots.iter().map(|spot| spot.x - spot.width / 2.0).fold(f64::INFINITY, f64::min);
	let right = spots.iter().map(|spot| spot.x + spot.width / 2.0).fold(f64::NEG_INFINITY, f64::max);
	let left = if left.is_finite() { left - 1.0 } else { 0.0 };
	graph.size = [if right.is_finite() { right - left + 1.0 } else { 0.0 }, (top - ROW_GAP + 1.0).max(0.0)];
	let round = |value: f64| (value * 10.0).round() / 10.0;
	let at = |spot: usize| {
		let spot = spots.get(spot)?;
		let top = tops.get(spot.row)?;
		Some((spot.x - left, *top, heights.get(spot.row).copied().unwrap_or_default()))
	};
	for (place, node) in graph.nodes.iter_mut().enumerate() {
		if let Some((x, top, _)) = at(place) {
			node.at = [x - WIDTH / 2.0, top, WIDTH, height(node.lines.len())].map(round);
		}
	}
	for (edge, chain) in graph.edges.iter_mut().zip(chains) {
		let mut points = Vec::new();
		for (step, spot) in chain.iter().enumerate() {
			let Some((x, top, tall)) = at(*spot) else { continue };
			let own = graph.nodes.get(*spot).map_or(tall, |node| node.at.get(3).copied().unwrap_or(tall));
			if step > 0 {
				points.push([x, top]);
			}
			if step + 1 < chain.len() {
				points.push([x, top + own]);
			}
		}
		edge.points = points.into_iter().map(|point| point.map(round)).collect();
	}
	graph.size = graph.size.map(f64::ceil);
}

#[cfg(test)]
mod tests {
	use super::*;

	fn graph(nodes: usize, edges: &[(usize, usize)]) -> Graph {
		let node =
			|at| Node { kind: Kind::Thing, lines: vec![format!("{at}")], full: String::new(), at: [0.0; 4] };
		let edge = |(from, to): &(usize, usize)| Edge {
			from: *from,
			to: *to,
			label: String::new(),
			carried: false,
			points: Vec::new(),
		};
		let mut made = Graph {
			nodes: (0..nodes).map(node).collect(),
			edges: edges.iter().map(edge).collect(),
			..Graph::default()
		};
		lay_out(&mut made);
		made
	}

	fn check(graph: &Graph) {
		for (at, one) in graph.nodes.iter().enumerate() {
			let [x, y, width, height] = one.at;
			assert!(x >= 0.0 && y >= 0.0, "{:?}", one.at);
			assert!(
				x + width <= graph.size[0] && y + height <= graph.size[1],
				"{:?} in {:?}",
				one.at,
				graph.size
			);
			for other in graph.nodes.iter().skip(at + 1) {
				let [left, top, wide, tall] = other.at;
				let apart = x + width < left || left + wide < x || y + height < top || top + tall < y;
				assert!(apart, "{:?} and {:?}", one.at, other.at);
			}
		}
		for edge in &graph.edges {
			let (from, to) = (&graph.nodes[edge.from], &graph.nodes[edge.to]);
			assert!(from.at[1] < to.at[1], "lines lead downwards");
			assert_eq!(edge.points.first().map(|point| point[1]), Some(from.at[1] + from.at[3]));
			assert_eq!(edge.points.last().map(|point| point[1]), Some(to.at[1]));
		}
	}

	#[test]
	fn should_keep_boxes_apart_whatever_the_graph() {
		check(&graph(0, &[]));
		check(&graph(1, &[]));
		check(&graph(4, &[(0, 1), (0, 2), (1, 3), (2, 3), (0, 3)]));
		// A circle, and one of two.
		check(&graph(3, &[(0, 1), (1, 2), (2, 0)]));
		check(&graph(2, &[(0, 1), (1, 0)]));
		// Many kinds of graphs, from a simple generator.
		let mut state = 7_u32;
		for round in 0..40 {
			let mut next = |most: usize| {
				state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
				(state >> 8) as usize % most
			};
			let nodes = 2 + next(25);
			let edges: Vec<(usize, usize)> = (0..next(50))
				.map(|_| (next(nodes), next(nodes)))
				.filter(|(from, to)| from != to)
				.collect::<HashSet<_>>()
				.into_iter()
				.collect();
			let mut edges = edges;
			edges.sort_unstable();
			let made = graph(nodes, &edges);
			check(&made);
			assert_eq!(made.edges.len(), edges.len(), "round {round}");
		}
	}
}
