// SPDX-License-Identifier: Apache-2.0

//! Every strategy of both sides of a dispute, played through the calls. The design note shows the tables that come out, and is
//! compared with them.
//!
//! One unit costs 10 000. It is worth that to the buyer, and it cost the seller 6 000. An honest sale brings the seller 8 500, so
//! 2 500, and the buyer nothing. No arbiter ever rules: one that does only adds to what a liar loses.

use super::*;
use std::fmt::Write;

/// What the unit is worth to the buyer.
const WORTH: i128 = 10_000;
/// What it cost the seller.
const COST: i128 = 6_000;

/// What the dispute is about.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Subject {
	/// The seller sent something. The buyer disputes.
	Delivery,
	/// The buyer sent something back. The seller disputes.
	Return,
	/// The same, but the seller refused the return, and the buyer disputes.
	Refused,
}

/// What came out of the parcel.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Sent {
	Goods,
	EmptyBox,
}

/// What the other side does first.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Answer {
	Silence,
	Plain,
	Evidence,
}

/// What the opener does after an answer with evidence.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Then {
	/// It gave all it had, and waits.
	Waits,
	/// It gives evidence, and waits.
	Evidence,
	/// It says nothing more, although it has to.
	Silence,
	Withdraws,
}

#[derive(Clone, Copy, Debug)]
struct Play {
	subject: Subject,
	sent: Sent,
	/// The sender named a parcel.
	tracked: bool,
	/// The opener gave evidence.
	accused: bool,
	answer: Answer,
	then: Option<Then>,
}

/// How a play ends: how the dispute was decided, and what each side has more than before the sale.
#[derive(Clone, Copy, Debug)]
struct Outcome {
	ruling: Ruling,
	buyer: i128,
	seller: i128,
}

impl Play {
	/// Every play about a subject.
	fn all(subject: Subject) -> Vec<Self> {
		let mut plays = Vec::new();
		for (sent, tracked) in
			[(Sent::Goods, true), (Sent::Goods, false), (Sent::EmptyBox, true), (Sent::EmptyBox, false)]
		{
			for (accused, answer, then) in [
				(true, Answer::Silence, None),
				(true, Answer::Evidence, Some(Then::Waits)),
				(true, Answer::Evidence, Some(Then::Withdraws)),
				(false, Answer::Silence, None),
				(false, Answer::Plain, None),
				(false, Answer::Evidence, Some(Then::Evidence)),
				(false, Answer::Evidence, Some(Then::Silence)),
				(false, Answer::Evidence, Some(Then::Withdraws)),
			] {
				plays.push(Self { subject, sent, tracked, accused, answer, then });
			}
		}
		plays
	}

	/// Whether the opener sent the parcel.
	fn opener_sent(self) -> bool {
		self.subject == Subject::Refused
	}

	/// Whether the side that sent the parcel plays honestly: the goods were in it, it named the parcel, and it stands up for it. It
	/// leaves the decision to the record only where the record speaks for it.
	fn sender_is_honest(self) -> bool {
		let stands = match self.opener_sent() {
			true => self.accused && self.then == Some(Then::Waits) || self.answer == Answer::Silence,
			false => self.answer != Answer::Silence,
		};
		self.sent == Sent::Goods && self.tracked && stands
	}

	/// Whether the side that got the parcel plays honestly: nothing was in it, and it stands up for that.
	fn receiver_is_honest(self) -> bool {
		let stands = match self.opener_sent() {
			true => self.answer == Answer::Evidence || self.answer == Answer::Plain && !self.tracked,
			false => self.accused && self.then != Some(Then::Withdraws),
		};
		self.sent == Sent::EmptyBox && stands
	}

	fn play(self) -> Outcome {
		build_and_execute(|| {
			let named = parcel().filter(|_| self.tracked);
			let id = place(vec![line(0, 1, &[])]);
			assert_ok!(Orders::accept_order(by(SELLER), id, size(id)));
			let (opener, other) = match self.subject {
				Subject::Delivery => {
					assert_ok!(Orders::ship_order(by(SELLER), id, ship_all(id), false, named, size(id)));
					(BUYER, SELLER)
				},
				Subject::Return | Subject::Refused => {
					assert_ok!(Orders::ship_order(by(SELLER), id, ship_all(id), false, parcel(), size(id)));
					assert_ok!(Orders::confirm_delivery(by(BUYER), id, size(id)));
					assert_ok!(Orders::request_return(by(BUYER), id, returned(&[(0, 1)]), None));
					if let Some(parcel) = named {
						assert_ok!(Orders::ship_back(by(BUYER), id, parcel));
					}
					if self.subject == Subject::Refused {
						assert_ok!(Orders::refuse_return(by(SELLER), id, None));
						(BUYER, SELLER)
					} else {
						(SELLER, BUYER)
					}
				},
			};
			let evidence = |given: bool| proof().filter(|_| given);
			assert_ok!(Orders::dispute_order(by(opener), id, evidence(self.accused)));
			if self.answer != Answer::Silence {
				let given = evidence(self.answer == Answer::Evidence);
				assert_ok!(Orders::answer_dispute(by(other), id, given, size(id)));
			}
			match self.then {
				Some(Then::Evidence) => {
					assert_ok!(Orders::answer_dispute(by(opener), id, evidence(true), size(id)));
				},
				Some(Then::Withdraws) => {
					assert_ok!(Orders::withdraw_dispute(by(opener), id, size(id)));
				},
				_ => {},
			}
			if state_of(id) == OrderState::Disputed {
				pass(AnswerPeriod::get().max(RulingPeriod::get()));
				assert_ok!(advance(id));
			}
			assert_eq!(state_of(id), OrderState::Ruled);
			assert_eq!((staked(BUYER, SOUK), staked(SELLER, SOUK), escrowed(BUYER, SOUK)), (0, 0, 0));
			let gained = |who| total(who, SOUK) as i128 - RICH as i128;
			let goods = match (self.subject, self.sent) {
				(Subject::Delivery, Sent::Goods) => BUYER,
				(Subject::Delivery, Sent::EmptyBox) => SELLER,
				(_, Sent::Goods) => SELLER,
				(_, Sent::EmptyBox) => BUYER,
			};
			let (worth, cost) = if goods == BUYER { (WORTH, COST) } else { (0, 0) };
			let ruling = ListenersTold::get()[0].ruling.expect("it was ruled");
			Outcome { ruling, buyer: gained(BUYER) + worth, seller: gained(SELLER) - cost }
		})
	}
}

/// What a ruling says, in words.
fn said(Ruling { buyer_bp, by }: Ruling) -> String {
	let won = if buyer_bp == 10_000 { "buyer" } else { "seller" };
	match by {
		RulingSource::Default => "standoff".into(),
		RulingSource::Silence => format!("{won}, by silence"),
		RulingSource::Record => format!("{won}, by the record"),
		RulingSource::Agreement => format!("{won}, given in"),
		RulingSource::Arbiter => format!("{won}, by the arbiter"),
	}
}

/// A side that lies to an honest one never has more than if it had been honest: 0 for the buyer, and for the seller 2 500 of a
/// sale or 0 of a return. It does not even have more than without any sale.
#[test]
fn should_gain_nothing_by_lying_to_an_honest_side() {
	for subject in [Subject::Delivery, Subject::Return, Subject::Refused] {
		let (mut liars, mut honest) = (0, 0);
		for play in Play::all(subject) {
			let outcome = play.play();
			let (sender, receiver) = match subject {
				Subject::Delivery => (outcome.seller, outcome.buyer),
				Subject::Return | Subject::Refused => (outcome.buyer, outcome.seller),
			};
			// Goods came, and the side that got them says that they did not.
			let lies = if play.opener_sent() { play.answer != Answer::Silence } else { true };
			if play.sender_is_honest() && lies {
				liars += 1;
				assert!(receiver < 0, "{play:?}: {outcome:?}");
			}
			if play.receiver_is_honest() {
				honest += 1;
				assert!(sender <= 0, "{play:?}: {outcome:?}");
			}
		}
		assert!(liars > 0 && honest > 0, "{subject:?} has plays with an honest side");
	}
}

/// Without a fee on the shares both liars gain: a buyer with the goods 4 450, a seller of an empty box 3 700, more than the
/// 2 500 of an honest sale.
#[test]
fn should_gain_by_lying_when_a_standoff_pays_the_shares() {
	StandoffForfeit::set(Perbill::zero());
	let standoff = |sent| {
		let play = Play {
			subject: Subject::Delivery,
			sent,
			tracked: true,
			accused: true,
			answer: Answer::Evidence,
			then: Some(Then::Waits),
		};
		play.play()
	};
	let (goods, empty) = (standoff(Sent::Goods), standoff(Sent::EmptyBox));
	StandoffForfeit::set(Perbill::one());
	assert_eq!((goods.buyer, empty.seller), (4_450, 3_700));
	assert_eq!((standoff(Sent::Goods).buyer, standoff(Sent::EmptyBox).seller), (-550, -550));
}

/// A side that gives in after the answer loses less than one that lets it come to a standoff. So nobody can threaten with one.
#[test]
fn should_lose_less_by_giving_in_than_by_a_standoff() {
	for subject in [Subject::Delivery, Subject::Return, Subject::Refused] {
		for sent in [Sent::Goods, Sent::EmptyBox] {
			let play = |then| {
				let (tracked, accused, answer) = (true, true, Answer::Evidence);
				Play { subject, sent, tracked, accused, answer, then: Some(then) }.play()
			};
			let (waits, withdraws) = (play(Then::Waits), play(Then::Withdraws));
			assert_eq!(waits.ruling.by, RulingSource::Default);
			let of = |outcome: Outcome| match subject {
				Subject::Return => outcome.seller,
				_ => outcome.buyer,
			};
			let (waits, withdraws) = (of(waits), of(withdraws));
			let lies = (sent == Sent::Goods) != (subject == Subject::Refused);
			if lies {
				assert!(withdraws > waits, "{subject:?} {sent:?}: {withdraws} against {waits}");
			}
		}
	}
}

/// The tables as the design note prints them.
fn tables() -> String {
	let mut text = String::new();
	let mut line = |values: String| writeln!(text, "{values}").unwrap();
	line("| in the parcel | named | the buyer disputes | the seller answers | then the buyer | decided for | buyer | seller |".into());
	line("|---|---|---|---|---|---|---|---|".into());
	for play in Play::all(Subject::Delivery) {
		let Play { sent, tracked, accused, answer, then, .. } = play;
		let outcome = play.play();
		let sent = if sent == Sent::Goods { "the goods" } else { "nothing" };
		let tracked = if tracked { "yes" } else { "no" };
		let accused = if accused { "with evidence" } else { "without" };
		let answer = match answer {
			Answer::Silence => "not",
			Answer::Plain => "without evidence",
			Answer::Evidence => "with evidence",
		};
		let then = match then {
			None => "–",
			Some(Then::Waits) => "waits",
			Some(Then::Evidence) => "gives evidence",
			Some(Then::Silence) => "is silent",
			Some(Then::Withdraws) => "gives in",
		};
		let ruled = said(outcome.ruling);
		let (buyer, seller) = (outcome.buyer, outcome.seller);
		line(format!(
			"| {sent} | {tracked} | {accused} | {answer} | {then} | {ruled} | {buyer} | {seller} |"
		));
	}
	line(String::new());
	line("| dispute about | who lies to an honest side | the least it loses | the most it loses |".into());
	line("|---|---|---|---|".into());
	for subject in [Subject::Delivery, Subject::Return, Subject::Refused] {
		let about = match subject {
			Subject::Delivery => "the delivery",
			Subject::Return => "a return, opened by the seller",
			Subject::Refused => "a refused return, opened by the buyer",
		};
		let outcomes: Vec<_> = Play::all(subject).into_iter().map(|play| (play, play.play())).collect();
		let lying = |honest: fn(Play) -> bool, of: fn(Outcome) -> i128| {
			let lost = outcomes
				.iter()
				.filter(|(play, _)| honest(*play) && !(play.opener_sent() && play.answer == Answer::Silence))
				.map(|(_, outcome)| -of(*outcome));
			let (least, most) = (lost.clone().min().unwrap(), lost.max().unwrap());
			format!("{least} | {most}")
		};
		let (sender, receiver): (fn(Outcome) -> i128, fn(Outcome) -> i128) = match subject {
			Subject::Delivery => (|outcome| outcome.seller, |outcome| outcome.buyer),
			_ => (|outcome| outcome.buyer, |outcome| outcome.seller),
		};
		let (sends, gets) =
			if subject == Subject::Delivery { ("seller", "buyer") } else { ("buyer", "seller") };
		line(format!(
			"| {about} | the {gets}, who has the goods | {} |",
			lying(Play::sender_is_honest, receiver)
		));
		line(format!(
			"| {about} | the {sends}, who sent an empty box | {} |",
			lying(Play::receiver_is_honest, sender)
		));
	}
	text
}

#[test]
fn should_be_in_the_design_note_as_it_is_played() {
	let note = include_str!("../../../../docs/design/orders.md");
	let tables = tables();
	assert!(note.contains(&tables), "the design note should show:\n{tables}");
}
