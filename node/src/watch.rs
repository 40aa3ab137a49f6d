// SPDX-License-Identifier: Apache-2.0

//! Tells an operator when the machine's clock is wrong, for as long as it is. A node whose clock is behind makes no block and
//! takes none. The blocks of a node whose clock is ahead are refused by others. Neither would otherwise say why.
//!
//! A clock is compared with those of the validators. Each block says in which slot its author made it, and its header is
//! announced at once. So a header that arrives before its slot by this machine's clock, or long after it, shows how far the two
//! clocks are apart. A node refuses a block of the future, but it has heard of it before.

use crate::{
	client::FullClient,
	types::{Block, Hash},
};
use futures::{channel::mpsc, FutureExt, StreamExt};
use futures_timer::Delay;
use sp_api::ProvideRuntimeApi;
use sp_blockchain::{BlockStatus, HeaderBackend};
use sp_consensus::block_validation::{BlockAnnounceValidator, DefaultBlockAnnounceValidator, Validation};
use sp_consensus_babe::{
	digests::CompatibleDigestItem, AuthorityId, AuthorityPair, BabeApi, Slot, SlotDuration,
};
use sp_core::Pair;
use sp_runtime::traits::{Block as BlockT, Header as HeaderT};
use sp_timestamp::Timestamp;
use std::{
	collections::VecDeque,
	error::Error,
	future::Future,
	pin::Pin,
	sync::Arc,
	time::{Duration, Instant},
};

type Header = <Block as BlockT>::Header;

/// The time between two looks at the clock.
const INTERVAL: Duration = Duration::from_secs(10);
/// The time between two warnings of the same fault.
const REMIND: Duration = Duration::from_secs(60);
/// How long the authorities of an epoch are taken for the present ones before the runtime is asked again.
const AUTHORITIES: Duration = Duration::from_secs(30);
/// The pause after a header that no authority signed. A peer that sends many of them costs no more than this.
const PAUSE: Duration = Duration::from_millis(50);
/// A best block this many slots ahead of the machine's clock is not one that was just made elsewhere.
const TOLERANCE: u64 = 2;
/// A block is refused if its slot is more than so many slots ahead of the clock of the node that gets it.
const REFUSED: i64 = 1;
/// A header that comes this many slots after its own was not only on its way: a block is made and announced within its slot.
const LATE: i64 = 3;
/// How many authors are compared with: the ones that were heard last.
const AUTHORS: usize = 9;
/// How many authors have to be heard, where there are as many others. One of them may itself have a wrong clock.
const ENOUGH: usize = 3;
/// How many headers are remembered, so that each counts once.
const REMEMBERED: usize = 64;
/// How many headers wait at most. More are left out.
const WAITING: usize = 32;

/// A header that a peer announced.
pub struct Announced {
	header: Header,
	/// When it came, by this machine's clock.
	heard: Timestamp,
}

/// Passes on the headers that peers announce. It takes every announcement that the default takes.
struct Listener {
	client: Arc<FullClient>,
	heard: mpsc::Sender<Announced>,
}

impl BlockAnnounceValidator<Block> for Listener {
	fn validate(
		&mut self,
		header: &Header,
		data: &[u8],
	) -> Pin<Box<dyn Future<Output = Result<Validation, Box<dyn Error + Send>>> + Send>> {
		// A block that is here already is old, or this node's own.
		if matches!(self.client.status(header.hash()), Ok(BlockStatus::Unknown)) {
			// Where none waits for it, or too many wait, this one is left out.
			let announced = Announced { header: header.clone(), heard: Timestamp::current() };
			let _ = self.heard.try_send(announced);
		}
		BlockAnnounceValidator::<Block>::validate(&mut DefaultBlockAnnounceValidator, header, data)
	}
}

/// Makes the listener of the network, out of the client.
pub type ListenerBuilder =
	Box<dyn FnOnce(Arc<FullClient>) -> Box<dyn BlockAnnounceValidator<Block> + Send> + Send>;

/// What tells the network to pass on announced headers, and where they come out.
pub fn listen() -> (ListenerBuilder, mpsc::Receiver<Announced>) {
	let (heard, announced) = mpsc::channel(WAITING);
	(Box::new(move |client| Box::new(Listener { client, heard })), announced)
}

/// What is wrong with a clock.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Skew {
	Right,
	/// Behind by so much at least.
	Behind(Duration),
	/// Ahead by so much at most.
	Ahead(Duration),
}

/// How far the time of the best block is ahead of the machine's clock, if it is further than [`TOLERANCE`] slots.
fn behind(best: Timestamp, now: Timestamp, slot: SlotDuration) -> Option<Duration> {
	let lag = best.as_millis().checked_sub(now.as_millis())?;
	(lag > slot.as_millis().saturating_mul(TOLERANCE)).then(|| Duration::from_millis(lag))
}

/// Who of the authorities signed a header, and for which slot. `None` where none did.
fn author(mut header: Header, authorities: &[AuthorityId]) -> Option<(AuthorityId, Slot)> {
	let digest = sc_consensus_babe::find_pre_digest::<Block>(&header).ok()?;
	let author = authorities.get(usize::try_from(digest.authority_index()).ok()?)?;
	let signature = header.digest_mut().pop()?.as_babe_seal()?;
	AuthorityPair::verify(&signature, header.hash(), author).then(|| (author.clone(), digest.slot()))
}

/// When authors were heard, compared with the slots of their blocks.
#[derive(Default)]
struct Heard {
	/// By author: how many milliseconds after the beginning of its slot its last block came. Negative if it came before. The
	/// newest is the last.
	late: VecDeque<(AuthorityId, i64)>,
}

impl Heard {
	/// Note a block.
	fn note(&mut self, author: AuthorityId, begins: Timestamp, heard: Timestamp) {
		let millis = |time: Timestamp| i64::try_from(time.as_millis()).unwrap_or(i64::MAX);
		self.late.retain(|(other, _)| *other != author);
		self.late.push_back((author, millis(heard).saturating_sub(millis(begins))));
		if self.late.len() > AUTHORS {
			self.late.pop_front();
		}
	}

	/// What the authors say of this machine's clock, of whom there are so many beside this node. The one in the middle speaks for
	/// all, so that it takes more than half of them to be wrong. `None` if too few were heard.
	fn skew(&self, others: usize, slot: SlotDuration) -> Option<Skew> {
		if self.late.len() < others.clamp(1, ENOUGH) {
			return None;
		}
		let mut late: Vec<i64> = self.late.iter().map(|(_, late)| *late).collect();
		late.sort_unstable();
		let middle = *late.get(late.len().checked_div(2)?)?;
		let slots = |count: i64| i64::try_from(slot.as_millis()).unwrap_or(i64::MAX).saturating_mul(count);
		let off = Duration::from_millis(middle.unsigned_abs());
		Some(if middle < slots(REFUSED).saturating_neg() {
			Skew::Behind(off)
		} else if middle > slots(LATE) {
			Skew::Ahead(off)
		} else {
			Skew::Right
		})
	}
}

/// What to tell the operator.
#[derive(Debug, PartialEq)]
enum Word {
	Wrong(Skew),
	/// The clock is right again, after so long.
	RightAgain(Duration),
}

/// What was told so far: since when the clock is wrong, when that was said last, and in which direction.
#[derive(Default)]
struct Told(Option<(Instant, Instant, Skew)>);

impl Told {
	/// What to say at this moment. A fault is said at once, again every [`REMIND`], and when it ends.
	fn next(&mut self, skew: Skew, now: Instant) -> Option<Word> {
		let Some((since, said, was)) = self.0 else {
			return (skew != Skew::Right).then(|| {
				self.0 = Some((now, now, skew));
				Word::Wrong(skew)
			});
		};
		if skew == Skew::Right {
			self.0 = None;
			return Some(Word::RightAgain(now.saturating_duration_since(since)));
		}
		let turned = std::mem::discriminant(&skew) != std::mem::discriminant(&was);
		(turned || now.saturating_duration_since(said) >= REMIND).then(|| {
			self.0 = Some((since, now, skew));
			Word::Wrong(skew)
		})
	}
}

/// Compares the clock, and says what is wrong with it.
struct Watch {
	client: Arc<FullClient>,
	slot: SlotDuration,
	heard: Heard,
	/// The hashes of the headers that came last.
	hashes: VecDeque<Hash>,
	authorities: Option<(Instant, Vec<AuthorityId>)>,
	told: Told,
}

impl Watch {
	/// The time at which the slot of the best block begins.
	fn best_time(&self) -> Option<Timestamp> {
		let header = self.client.header(self.client.info().best_hash).ok()??;
		// The genesis block has no slot.
		let digest = sc_consensus_babe::find_pre_digest::<Block>(&header).ok()?;
		digest.slot().timestamp(self.slot)
	}

	/// The authorities of the epoch that the best block is in.
	fn authorities(&mut self) -> &[AuthorityId] {
		let fresh = self.authorities.as_ref().is_some_and(|(read, _)| read.elapsed() < AUTHORITIES);
		if !fresh {
			let best = self.client.info().best_hash;
			if let Ok(epoch) = self.client.runtime_api().current_epoch(best) {
				let authorities = epoch.authorities.into_iter().map(|(authority, _)| authority).collect();
				self.authorities = Some((Instant::now(), authorities));
			}
		}
		self.authorities.as_ref().map_or(&[], |(_, authorities)| authorities)
	}

	/// Note a header. False if no authority signed it.
	fn note(&mut self, Announced { header, heard }: Announced) -> bool {
		let hash = header.hash();
		if self.hashes.contains(&hash) {
			return true;
		}
		let Some((author, slot)) = author(header, self.authorities()) else { return false };
		self.hashes.push_back(hash);
		if self.hashes.len() > REMEMBERED {
			self.hashes.pop_front();
		}
		if let Some(begins) = slot.timestamp(self.slot) {
			self.heard.note(author, begins, heard);
		}
		true
	}

	/// Say what there is to say.
	fn look(&mut self) {
		let ahead = self.best_time().and_then(|best| behind(best, Timestamp::current(), self.slot));
		let others = self.authorities().len().saturating_sub(1);
		let skew = ahead.map(Skew::Behind).or_else(|| self.heard.skew(others, self.slot));
		let Some(word) = skew.and_then(|skew| self.told.next(skew, Instant::now())) else { return };
		match word {
			Word::Wrong(Skew::Behind(off)) => log::warn!(
				target: "clock",
				"⏰ This machine's clock is {} s behind the chain. Until it is right the node makes no blocks and refuses those \
				 of others. Set the clock (timedatectl, chrony).",
				off.as_secs(),
			),
			Word::Wrong(Skew::Ahead(off)) => log::warn!(
				target: "clock",
				"⏰ This machine's clock is {} s ahead of the other validators', or their blocks take that long to come here. \
				 Until it is right the others refuse the blocks of this node. Set the clock (timedatectl, chrony).",
				off.as_secs(),
			),
			Word::Wrong(Skew::Right) => {},
			Word::RightAgain(after) => log::info!(
				target: "clock",
				"⏰ This machine's clock is right again. It was wrong for {} s.",
				after.as_secs(),
			),
		}
	}
}

/// Compare the clock with the headers that are announced, and say again and again what is wrong with it. Ends with the node.
pub async fn clock(client: Arc<FullClient>, slot: SlotDuration, mut announced: mpsc::Receiver<Announced>) {
	let mut watch = Watch {
		client,
		slot,
		heard: Heard::default(),
		hashes: VecDeque::new(),
		authorities: None,
		told: Told::default(),
	};
	let mut tick = Delay::new(INTERVAL).fuse();
	loop {
		futures::select! {
			announced = announced.select_next_some() => {
				if !watch.note(announced) {
					Delay::new(PAUSE).await;
				}
			},
			() = tick => {
				watch.look();
				tick = Delay::new(INTERVAL).fuse();
			},
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use sp_consensus_babe::digests::{PreDigest, SecondaryPlainPreDigest};
	use sp_keyring::Sr25519Keyring;
	use sp_runtime::DigestItem;

	const SLOT: SlotDuration = SlotDuration::from_millis(3_000);

	fn at(best: u64, now: u64) -> Option<u64> {
		let lag = behind(Timestamp::new(best), Timestamp::new(now), SLOT);
		lag.map(|lag| lag.as_secs())
	}

	fn authority(of: Sr25519Keyring) -> AuthorityId {
		of.public().into()
	}

	/// What is known after blocks of these authors came so many milliseconds after their slots.
	fn heard(late: &[(Sr25519Keyring, i64)]) -> Heard {
		let mut heard = Heard::default();
		for (author, late) in late {
			let begins = 1_000_000_u64;
			let came = begins.checked_add_signed(*late).expect("small");
			heard.note(authority(*author), Timestamp::new(begins), Timestamp::new(came));
		}
		heard
	}

	fn header(signer: Sr25519Keyring, authority_index: u32, slot: u64) -> Header {
		let mut header = Header::new(7, Hash::zero(), Hash::zero(), Hash::zero(), Default::default());
		let digest = SecondaryPlainPreDigest { authority_index, slot: slot.into() };
		header.digest_mut().push(DigestItem::babe_pre_digest(PreDigest::SecondaryPlain(digest)));
		let signature = signer.pair().sign(header.hash().as_ref());
		header.digest_mut().push(DigestItem::babe_seal(signature.into()));
		header
	}

	use Sr25519Keyring::{Alice, Bob, Charlie, Dave};

	#[test]
	fn should_say_nothing_when_the_best_block_is_not_of_the_future() {
		assert_eq!(at(30_000, 30_000), None);
		assert_eq!(at(30_000, 90_000), None);
		assert_eq!(at(36_000, 30_000), None);
	}

	#[test]
	fn should_tell_the_seconds_when_the_best_block_is_of_the_future() {
		assert_eq!(at(36_001, 30_000), Some(6));
		assert_eq!(at(50_000, 30_000), Some(20));
	}

	#[test]
	fn should_find_the_clock_right_when_blocks_come_soon_after_their_slots() {
		let heard = heard(&[(Alice, 400), (Bob, -2_000), (Charlie, 3_100)]);
		assert_eq!(heard.skew(3, SLOT), Some(Skew::Right));
	}

	#[test]
	fn should_find_the_clock_behind_when_blocks_come_before_their_slots() {
		let heard = heard(&[(Alice, -19_000), (Bob, -18_500), (Charlie, -19_500)]);
		assert_eq!(heard.skew(3, SLOT), Some(Skew::Behind(Duration::from_secs(19))));
	}

	#[test]
	fn should_find_the_clock_ahead_when_blocks_come_long_after_their_slots() {
		let heard = heard(&[(Alice, 20_500), (Bob, 22_000), (Charlie, 21_000)]);
		assert_eq!(heard.skew(3, SLOT), Some(Skew::Ahead(Duration::from_secs(21))));
	}

	#[test]
	fn should_not_believe_one_author_when_others_disagree() {
		for off in [-20_000, 20_000] {
			assert_eq!(heard(&[(Dave, off), (Alice, 300), (Bob, 700)]).skew(3, SLOT), Some(Skew::Right));
			assert_eq!(heard(&[(Dave, off)]).skew(3, SLOT), None, "one of three is too few");
			assert_eq!(heard(&[(Dave, off), (Dave, off), (Dave, off)]).skew(3, SLOT), None);
		}
		assert!(heard(&[(Alice, -20_000)]).skew(1, SLOT).is_some(), "there is no other");
	}

	#[test]
	fn should_judge_by_what_each_author_said_last() {
		let late = [(Alice, -20_000), (Bob, -20_000), (Charlie, -20_000), (Alice, 100), (Bob, 200)];
		assert_eq!(heard(&late).skew(3, SLOT), Some(Skew::Right));
		let many: Vec<_> = Sr25519Keyring::iter().map(|author| (author, -20_000)).collect();
		assert!(many.len() > AUTHORS);
		assert_eq!(heard(&many).late.len(), AUTHORS);
	}

	#[test]
	fn should_believe_only_what_an_authority_signed() {
		let authorities = [Alice, Bob].map(authority);
		assert_eq!(author(header(Bob, 1, 9), &authorities), Some((authority(Bob), 9.into())));
		assert_eq!(author(header(Charlie, 1, 9), &authorities), None, "of another");
		assert_eq!(author(header(Bob, 2, 9), &authorities), None, "of no authority");
		let mut changed = header(Bob, 1, 9);
		changed.set_number(8);
		assert_eq!(author(changed, &authorities), None, "changed since");
		let mut bare = header(Bob, 1, 9);
		bare.digest_mut().pop();
		assert_eq!(author(bare, &authorities), None, "without a seal");
	}

	#[test]
	fn should_warn_as_long_as_the_clock_is_wrong_and_tell_the_end() {
		let mut told = Told::default();
		let begin = Instant::now();
		let behind = Skew::Behind(Duration::from_secs(20));
		let mut said = Vec::new();
		for seconds in (0..300).step_by(10) {
			let skew = if (20..180).contains(&seconds) { behind } else { Skew::Right };
			if let Some(word) = told.next(skew, begin + Duration::from_secs(seconds)) {
				said.push((seconds, word));
			}
		}
		let wrong = |at| (at, Word::Wrong(behind));
		let right_again = (180, Word::RightAgain(Duration::from_secs(160)));
		assert_eq!(said, [wrong(20), wrong(80), wrong(140), right_again]);
	}

	#[test]
	fn should_warn_at_once_when_the_fault_turns() {
		let mut told = Told::default();
		let now = Instant::now();
		let (behind, ahead) = (Skew::Behind(INTERVAL), Skew::Ahead(INTERVAL));
		assert_eq!(told.next(behind, now), Some(Word::Wrong(behind)));
		assert_eq!(told.next(behind, now + INTERVAL), None);
		assert_eq!(told.next(ahead, now + INTERVAL), Some(Word::Wrong(ahead)));
	}
}
