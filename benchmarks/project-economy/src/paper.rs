// SPDX-License-Identifier: Apache-2.0

//! The figures of the white papers, in whole tokens a year. They come from the papers' own words, not from the chain's
//! functions.

use souk_math::economy::{PolicyName, Preset};

/// The amount that a policy pays in a year, counted from 1, in its white paper; `None` if the paper does not say.
pub fn emitted(preset: Preset, policy: PolicyName, year: u32) -> Option<u64> {
	match (preset, policy) {
		// "每天产生 30 万枚" of "10 亿枚": nine years of 109.5 million and the rest in the tenth.
		(Preset::Esc | Preset::Souk, PolicyName::Daily) => Some(match year {
			..=9 => 300_000 * 365,
			10 => 1_000_000_000 - 9 * 300_000 * 365,
			_ => 0,
		}),
		// T = d²/Σd² · 2.5 billion: 3.71, 25.94 and 70.35 % of it.
		(Preset::Ecom | Preset::Souk, PolicyName::Quadratic) => Some(match year {
			1 => 92_846_232,
			2 => 648_401_556,
			3 => 1_758_752_211,
			_ => 0,
		}),
		// T = ΣS/ΣS' · T': with equal sales every day, each day pays as much as day 1 095. The paper names no source
		// for it.
		(Preset::Ecom | Preset::Souk, PolicyName::ActivityRatio) => {
			Some(if year <= 3 { 0 } else { 2_496_578_987 })
		},
		// "首五年中每年 4 亿个，第二个五年中每年 3 亿个", a quarter less every five years.
		(Preset::Bizkey | Preset::Souk, PolicyName::StepDecay) => Some(match year {
			..=5 => 400_000_000,
			6..=10 => 300_000_000,
			_ => 225_000_000,
		}),
		// The paper's example: of sales of 20 million in a cycle, 300 000 go to experts and 1.5 million to testers. It
		// does not give the length of a cycle; it is 30 days here.
		(Preset::Ctt | Preset::Souk, PolicyName::Experience) => Some(1_800_000 * 365 / 30),
		_ => None,
	}
}
