// SPDX-License-Identifier: Apache-2.0

use super::*;
use souk_math::economy::PolicyName;

fn project(preset: Preset, growth: i16) -> Projection {
	let scenario = Scenario { sales: 666_667 * TOKEN, fees: 10_000 * TOKEN, growth };
	Projection::new(preset.economy(), scenario)
}

#[test]
fn should_end_with_the_headline_when_results_are_printed() {
	for (preset, last) in [
		(
			Preset::Esc,
			"RESULT economy=esc policy=daily asset=SOUK year_1=109500000 year_3=328500000 year_12=1000000000 \
			 cap=1000000000 plot=p",
		),
		(
			Preset::Ecom,
			"RESULT economy=ecom policy=quadratic asset=SOUK year_1=92846232 year_3=2500000000 \
			 year_12=2500000000 cap=2500000000 plot=p",
		),
		(
			Preset::Bizkey,
			"RESULT economy=bizkey policy=step_decay asset=TIME year_1=400000000 year_3=1200000000 \
			 year_12=3950000000 cap=8000000000 plot=p",
		),
	] {
		assert_eq!(table::results(&project(preset, 0), "p").last().unwrap(), last);
	}
}

#[test]
fn should_agree_with_the_papers_when_the_calendar_decides() {
	for preset in Preset::ALL {
		let projection = project(preset, 0);
		for emission in preset.economy().emissions {
			if !emission.schedule.is_fixed() {
				continue;
			}
			for year in 1..=12 {
				let paid = projection.paid(emission.name, year) - projection.paid(emission.name, year - 1);
				if let Some(paper) = paper::emitted(preset, emission.name, year) {
					assert!(
						(paid / TOKEN).abs_diff(paper.into()) <= 1,
						"{preset:?} {:?} {year}",
						emission.name
					);
				}
			}
		}
	}
}

#[test]
fn should_never_exceed_the_caps_when_projected() {
	for preset in Preset::ALL {
		for growth in [-100, -30, 0, 50, 1_000] {
			let projection = project(preset, growth);
			for (index, token) in souk_math::economy::Token::ALL.into_iter().enumerate() {
				for year in &projection.years {
					let all = &year.tokens[index];
					assert!(all.issued <= preset.economy().cap(token));
					assert_eq!(all.issued, all.pots + all.locked + all.sealed + all.circulating);
				}
			}
		}
	}
}

#[test]
fn should_pay_a_fifth_of_time_when_dividends_are_projected() {
	for preset in [Preset::Bizkey, Preset::Souk] {
		let projection = project(preset, 0);
		let year = &projection.years[1];
		assert_eq!(year.dividends / TOKEN, 80_000_000);
		assert_eq!(year.dividends, projection.paid(PolicyName::Dividends, 1));
	}
	assert_eq!(project(Preset::Ecom, 0).years[12].dividends, 0);
}

/// The paper's policy has no source. Here it pays at most the fees that came back to its pot.
#[test]
fn should_stay_solvent_when_activity_decides() {
	let projection = project(Preset::Ecom, 0);
	let paid = projection.paid(PolicyName::ActivityRatio, 12);
	assert!(paid > 0 && paid <= 5_000 * 12 * 365 * TOKEN);
	assert_eq!(projection.paid(PolicyName::ActivityRatio, 3), 0);
}

#[test]
fn should_name_the_choices_when_the_economy_is_unknown() {
	let cli = Cli::parse_from(["project-economy", "--economy", "gold"]);
	let (code, message) = run(&cli).unwrap_err();
	assert_eq!(code, 2);
	assert_eq!(message, "no economy 'gold'; choose one of esc, ecom, bizkey, ctt, souk");
}
