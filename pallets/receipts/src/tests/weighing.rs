// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Books, Call, Costs, Error, SignaturesOf, Usual, WeightInfo};
use frame_support::{dispatch::GetDispatchInfo, storage::with_storage_layer, weights::Weight};
use sp_runtime::{traits::Zero, DispatchError};

fn weight(call: Call<Test>) -> Weight {
	call.get_dispatch_info().call_weight
}

#[test]
fn should_charge_a_batch_for_its_rows_and_signatures() {
	build_and_execute(|| {
		let ann = customer(0);
		let batch =
			Till::of(SHOP, vec![sale_to(&ann, 1), sale(2), sale_to(&ann, 3)]).sign(0, &ann).sign(2, &ann);
		let call = Call::post_batch {
			shop: batch.shop,
			till: batch.till,
			first: batch.first,
			start: batch.start,
			rows: batch.rows.try_into().unwrap(),
			signatures: SignaturesOf::<Test>::try_from(batch.signatures).unwrap(),
		};
		assert_eq!(weight(call), <() as WeightInfo>::post_batch(3) + <() as WeightInfo>::batch_signatures(2));
	});
}

#[test]
fn should_charge_claims_for_rows_hashes_and_a_signature() {
	build_and_execute(|| {
		let ann = customer(0);
		let batch = Till::of(SHOP, vec![sale_to(&ann, 1), sale(2), sale_to(&ann, 3), sale(4)]);
		let id = batch.posted();
		// One row with two hashes, and two rows with two hashes.
		let claims = vec![batch.claim(id, &[0]), batch.claim(id, &[0, 2])];
		assert_eq!(claims.iter().map(|claim| claim.proof.len()).collect::<Vec<_>>(), [2, 2]);
		let by = on_behalf(&ann, &claims, false);
		let call =
			|on_behalf| weight(Call::countersign { claims: claims.clone().try_into().unwrap(), on_behalf });
		let own = <() as WeightInfo>::countersign(2)
			+ <() as WeightInfo>::claimed_rows(3)
			+ <() as WeightInfo>::proof_hashes(4);
		assert_eq!(call(None), own);
		assert_eq!(call(Some(by)), own + <() as WeightInfo>::verify_signature(3));

		let reversal = weight(Call::reverse_receipts { claim: claims[1].clone() });
		let rows = <() as WeightInfo>::reverse_receipts(2).max(<() as WeightInfo>::reverse_late(2));
		assert_eq!(reversal, rows + <() as WeightInfo>::proof_hashes(2));
	});
}

/// What a call is charged, and what became of it. Nothing of it stays.
fn charged(who: &AccountId, call: Call<Test>) -> (Weight, Result<(), DispatchError>) {
	charged_from(signed(who.clone()), call)
}

fn charged_from(origin: RuntimeOrigin, call: Call<Test>) -> (Weight, Result<(), DispatchError>) {
	let mut seen = None;
	let _ = with_storage_layer(|| -> Result<(), DispatchError> {
		seen = Some(souk_testing::charged(RuntimeCall::Receipts(call), origin));
		Err(DispatchError::Other("nothing stays"))
	});
	seen.unwrap()
}

/// Check that a good call succeeds, and that each of the refused ones is refused for its reason and charged at most twice
/// what the good one is. A good call and its refused ones have arguments of the same size.
fn should_charge_fairly(
	origin: &RuntimeOrigin,
	good: &Call<Test>,
	refused: Vec<(RuntimeOrigin, Call<Test>, DispatchError)>,
) {
	let (most, done) = charged_from(origin.clone(), good.clone());
	assert_eq!(done, Ok(()), "{good:?}");
	assert!(!most.is_zero());
	for (origin, call, reason) in refused {
		let (weight, done) = charged_from(origin, call.clone());
		assert_eq!(done, Err(reason), "{call:?}");
		assert!(weight.all_lte(most.saturating_mul(2)), "{reason:?}: {weight:?} for {most:?}");
	}
}

fn wrong(error: Error<Test>) -> DispatchError {
	error.into()
}

fn post(till: Till) -> Call<Test> {
	Call::post_batch {
		shop: till.shop,
		till: till.till,
		first: till.first,
		start: till.start,
		rows: till.rows.try_into().unwrap(),
		signatures: SignaturesOf::<Test>::try_from(till.signatures).unwrap(),
	}
}

#[test]
fn should_charge_a_refused_batch_no_more_than_a_good_one() {
	build_and_execute(|| {
		let (ann, bob) = (customer(0), customer(1));
		let rows = || (0..100).map(|_| sale_to(&ann, 1_000)).collect::<Vec<_>>();
		let signed_by = |key: &Key| Till::of(SHOP, rows()).sign(0, key).sign(1, key).sign(2, key);
		let good = signed_by(&ann);
		let own = || signed(merchant());
		let mut zero = rows();
		zero[99] = sale_to(&ann, 0);
		let mut voids = rows();
		voids[0] = crate::Row::Void { back: 1, after: 0 };
		let mut mine = rows();
		mine[99] = crate::Row::CustomerSale { customer: merchant(), value: 1, after: 0 };
		let mut ahead = rows();
		ahead[99] = crate::Row::Sale { value: 1, after: 100_000 };
		SiteTable::mutate(|sites| sites.insert(9, place(merchant())));
		let with = |change: &dyn Fn(&mut Till)| {
			let mut till = good.clone();
			change(&mut till);
			post(till)
		};
		let refused = vec![
			(signed(rival()), post(good.clone()), wrong(Error::NotOwner)),
			(own(), with(&|till| till.shop = 99), wrong(Error::ShopNotFound)),
			(own(), with(&|till| till.shop = 9), wrong(Error::BookNotFound)),
			(own(), with(&|till| till.rows.clear()), wrong(Error::NoRows)),
			(own(), with(&|till| till.first = 1), wrong(Error::ReceiptsMissing)),
			(own(), with(&|till| till.start = 0), wrong(Error::TooOld)),
			(own(), with(&|till| till.rows = ahead.clone()), wrong(Error::InTheFuture)),
			(own(), with(&|till| till.rows = zero.clone()), wrong(Error::ZeroValue)),
			(own(), with(&|till| till.rows = mine.clone()), wrong(Error::OwnCustomer)),
			(own(), with(&|till| till.rows = voids.clone()), wrong(Error::NothingToVoid)),
			(own(), with(&|till| till.signatures[2].row = 0), wrong(Error::OutOfOrder)),
			(own(), with(&|till| till.signatures[2].row = 100), wrong(Error::NotCustomer)),
			(own(), post(signed_by(&bob)), wrong(Error::BadSignature)),
		];
		should_charge_fairly(&own(), &post(good.clone()), refused);
		// What is not looked at is not paid for.
		let fixed = <() as WeightInfo>::refused();
		assert_eq!(charged(&merchant(), with(&|till| till.first = 1)).0, fixed);
		let rows_alone = <() as WeightInfo>::post_batch(100);
		assert_eq!(charged(&merchant(), with(&|till| till.rows = zero.clone())).0, rows_alone);

		change_site(SHOP, |site| site.open = false);
		assert_eq!(charged(&merchant(), post(good.clone())), (fixed, Err(wrong(Error::ShopNotOpen))));
		change_site(SHOP, |site| site.open = true);
		Books::<Test>::mutate(SHOP, |book| book.as_mut().unwrap().depositor = rival());
		assert_eq!(charged(&merchant(), post(good.clone())), (fixed, Err(wrong(Error::NotDepositor))));
		Books::<Test>::mutate(SHOP, |book| book.as_mut().unwrap().depositor = merchant());
		frame_support::assert_ok!(good.post());
		assert_eq!(charged(&merchant(), post(good)), (fixed, Err(wrong(Error::AlreadyPosted))));
		Books::<Test>::mutate(SHOP, |book| book.as_mut().unwrap().capacity = 3);
		let full = signed_by(&ann);
		let most = <() as WeightInfo>::post_batch(100) + <() as WeightInfo>::batch_signatures(3);
		let (weight, done) = charged(&merchant(), post(full));
		assert_eq!(done, Err(wrong(Error::BookFull)));
		assert!(weight.all_lte(most));
		Books::<Test>::mutate(SHOP, |book| book.as_mut().unwrap().capacity = 100);
	});
}

#[test]
fn should_charge_refused_claims_no_more_than_good_ones() {
	build_and_execute(|| {
		let (ann, bob) = (customer(0), customer(1));
		let batch = Till::of(SHOP, (0..16).map(|_| sale_to(&ann, 1_000)).collect());
		let id = batch.posted();
		let wanted = [0, 3, 5, 9];
		let claim = batch.claim(id, &wanted);
		let call = |claim: &crate::ClaimOf<Test>| Call::countersign {
			claims: vec![claim.clone()].try_into().unwrap(),
			on_behalf: None,
		};
		let reverse = |claim: &crate::ClaimOf<Test>| Call::reverse_receipts { claim: claim.clone() };
		let with = |change: &dyn Fn(&mut crate::ClaimOf<Test>)| {
			let mut other = claim.clone();
			change(&mut other);
			other
		};
		let nowhere = with(&|claim| claim.shop = 99);
		let elsewhere = with(&|claim| claim.batch = 99);
		let lie = with(&|claim| claim.rows[0].1 = sale_to(&ann, 7));
		let empty = with(&|claim| claim.rows.clear());
		let by = |key: &Key| signed(key.account());
		let none = Call::countersign { claims: Default::default(), on_behalf: None };
		should_charge_fairly(
			&by(&ann),
			&call(&claim),
			vec![
				(by(&ann), none, wrong(Error::NothingClaimed)),
				(by(&ann), call(&empty), wrong(Error::NothingClaimed)),
				(by(&bob), call(&claim), wrong(Error::NotCustomer)),
				(by(&ann), call(&nowhere), wrong(Error::BookNotFound)),
				(by(&ann), call(&elsewhere), wrong(Error::BatchNotFound)),
				(by(&ann), call(&lie), wrong(Error::BadProof)),
			],
		);
		let behalf = |by: crate::OnBehalf<AccountId, sp_runtime::MultiSignature>| Call::countersign {
			claims: vec![claim.clone()].try_into().unwrap(),
			on_behalf: Some(by),
		};
		let theirs = on_behalf(&ann, std::slice::from_ref(&claim), false);
		let mut forged = on_behalf(&bob, std::slice::from_ref(&claim), false);
		forged.customer = ann.account();
		should_charge_fairly(
			&signed(stranger()),
			&behalf(theirs),
			vec![(signed(stranger()), behalf(forged), wrong(Error::BadSignature))],
		);
		let owner = || signed(merchant());
		should_charge_fairly(
			&owner(),
			&reverse(&claim),
			vec![
				(signed(rival()), reverse(&claim), wrong(Error::NotOwner)),
				(owner(), reverse(&nowhere), wrong(Error::ShopNotFound)),
				(owner(), reverse(&elsewhere), wrong(Error::BatchNotFound)),
				(owner(), reverse(&lie), wrong(Error::BadProof)),
				(owner(), reverse(&empty), wrong(Error::NothingClaimed)),
			],
		);
		// Refused before anything is counted, a claim pays for its proof alone.
		let proof = <() as WeightInfo>::refused()
			+ <() as WeightInfo>::claimed_rows(4)
			+ <() as WeightInfo>::proof_hashes(claim.proof.len() as u32);
		assert_eq!(charged(&ann.account(), call(&lie)).0, proof);
		frame_support::assert_ok!(countersign(&ann, vec![claim.clone()]));
		assert_eq!(charged(&ann.account(), call(&claim)), (proof, Err(wrong(Error::NotOneSided))));
		frame_support::assert_ok!(plain(Receipts::reverse_receipts(owner(), claim.clone())));
		assert_eq!(charged(&merchant(), reverse(&claim)), (proof, Err(wrong(Error::NotReversible))));
		skip(3);
		assert_eq!(charged(&ann.account(), call(&claim)), (proof, Err(wrong(Error::WindowClosed))));
	});
}

#[test]
fn should_charge_other_refused_calls_no_more_than_good_ones() {
	build_and_execute(|| {
		let owner = || signed(merchant());
		// Closing takes as many tills as its caller says, and no more are charged. Sixty-four were.
		let close = |shop, tills| Call::close_book { shop, tills };
		should_charge_fairly(
			&owner(),
			&close(SHOP, 4),
			vec![
				(owner(), close(99, 4), wrong(Error::BookNotFound)),
				(owner(), close(OTHER, 4), wrong(Error::NotDepositor)),
			],
		);
		let all = <() as WeightInfo>::close_book(0);
		assert_eq!(charged(&merchant(), close(SHOP, 4)), (all, Ok(())));
		frame_support::assert_ok!(Till::of(SHOP, vec![sale(1)]).post());
		assert_eq!(charged(&merchant(), close(SHOP, 0)), (all, Err(wrong(Error::BadWitness))));
		assert_eq!(charged(&merchant(), close(SHOP, 1)), (all, Err(wrong(Error::BookNotEmpty))));

		// A limit of a thousand is a thousand times what there was to do. All of it was charged.
		let prune = |shop, limit| Call::prune_book { shop, limit };
		let nothing = <() as WeightInfo>::prune_book(0);
		assert_eq!(charged(&merchant(), prune(SHOP, 1_000)), (nothing, Err(wrong(Error::NothingToPrune))));
		assert_eq!(charged(&merchant(), prune(99, 1_000)), (nothing, Err(wrong(Error::BookNotFound))));

		let named =
			|count: usize| -> crate::BoundedVec<AccountId, frame_support::traits::ConstU32<MAX_ROWS>> {
				(0..count).map(|who| customer(who).account()).collect::<Vec<_>>().try_into().unwrap()
			};
		let forget = |shop, count| Call::prune_customers { shop, customers: named(count) };
		let pledge = |count| Call::pledge { customers: named(count) };
		let release = |count| Call::release_pledges { customers: named(count) };
		let ann = customer(0);
		frame_support::assert_ok!(Till::signed(SHOP, vec![(&ann, sale_to(&ann, 1))]).post());
		let early = charged(&merchant(), release(5));
		assert_eq!(early.1, Err(wrong(Error::NothingToRelease)));
		let known = charged(&merchant(), pledge(5));
		assert_eq!(known.1, Err(wrong(Error::NothingToPledge)));
		let here = charged(&merchant(), forget(SHOP, 5));
		assert_eq!(here.1, Err(wrong(Error::NothingToPrune)));
		skip(40);
		should_charge_fairly(
			&owner(),
			&prune(SHOP, 2),
			vec![(owner(), prune(99, 2), wrong(Error::BookNotFound))],
		);
		let gone = charged(&merchant(), forget(SHOP, 5));
		assert_eq!((gone.1, here.0.all_lte(gone.0)), (Ok(()), true));
		let freed = charged(&merchant(), release(5));
		assert_eq!((freed.1, early.0.all_lte(freed.0)), (Ok(()), true));
		frame_support::assert_ok!(Receipts::release_pledges(owner(), named(5)));
		let held = charged(&merchant(), pledge(5));
		assert_eq!((held.1, known.0.all_lte(held.0)), (Ok(()), true));

		SiteTable::mutate(|sites| sites.insert(9, place(merchant())));
		let open = |shop, capacity| Call::open_book { shop, currency: cny(), capacity };
		should_charge_fairly(
			&owner(),
			&open(9, 10),
			vec![
				(owner(), open(99, 10), wrong(Error::ShopNotFound)),
				(signed(rival()), open(9, 10), wrong(Error::NotOwner)),
				(owner(), open(SHOP, 10), wrong(Error::AlreadyOpen)),
				(owner(), open(9, u32::MAX), wrong(Error::BadCapacity)),
			],
		);
		let resize = |shop, capacity| Call::set_capacity { shop, capacity };
		should_charge_fairly(
			&owner(),
			&resize(SHOP, 90),
			vec![
				(owner(), resize(99, 90), wrong(Error::ShopNotFound)),
				(signed(rival()), resize(SHOP, 90), wrong(Error::NotOwner)),
				(owner(), resize(9, 90), wrong(Error::BookNotFound)),
				(owner(), resize(SHOP, 0), wrong(Error::BadCapacity)),
			],
		);
		let pay = |shop, amount| Call::pay_fees { shop, amount };
		should_charge_fairly(
			&owner(),
			&pay(SHOP, 5),
			vec![
				(owner(), pay(99, 5), wrong(Error::ShopNotFound)),
				(signed(rival()), pay(SHOP, 5), wrong(Error::NotOwner)),
				(owner(), pay(9, 5), wrong(Error::BookNotFound)),
				(owner(), pay(SHOP, 0), wrong(Error::ZeroAmount)),
			],
		);
		let cost = |costs| Call::set_costs { region: region("CN"), currency: cny(), costs: Some(costs) };
		let root = RuntimeOrigin::root;
		should_charge_fairly(
			&root(),
			&cost(costs()),
			vec![
				(owner(), cost(costs()), DispatchError::BadOrigin),
				(root(), cost(Costs { money: 0, ..costs() }), wrong(Error::BadCosts)),
			],
		);
		let usual =
			|usual| Call::set_usual { region: region("CN"), currency: cny(), group: 58, usual: Some(usual) };
		should_charge_fairly(
			&root(),
			&usual(costs().usual),
			vec![
				(owner(), usual(costs().usual), DispatchError::BadOrigin),
				(root(), usual(Usual { cost: 0, ticket: 1 }), wrong(Error::BadCosts)),
			],
		);
	});
}
