// SPDX-License-Identifier: Apache-2.0

//! A shop is no way out of a penalty, and no way to a shop for less than its bonds.

use super::*;
use souk_primitives::rewards::Penalty;

const BONDS: Balance = OPEN.bond + PUBLISH.bond + DISTRIBUTE.bond;

fn accept() -> Result<(), DispatchError> {
	Shops::accept_shop(signed(BOB), 0, ANY, seen(0)).map(|_| ()).map_err(|refused| refused.reason())
}

/// After a seizure the rest of the bonds was what the next owner had to place: half of what a shop like that costs.
#[test]
fn should_not_change_hands_for_what_a_seizure_left() {
	// Whether it was offered before the penalty or after the seizure.
	for offered_before in [true, false] {
		stocked().run(|| {
			let offer = || {
				assert_ok!(Shops::offer_shop(signed(ALICE), 0, BOB));
			};
			if offered_before {
				offer();
			}
			punish(ALICE, Penalty::Deletion);
			if offered_before {
				assert_eq!(accept(), Err(Error::<Test>::SeizureDue.into()));
			}
			assert_ok!(Shops::seize_bonds(signed(CHARLIE), ALICE));
			assert_eq!(held(ALICE), BONDS / 2);
			if !offered_before {
				offer();
			}
			assert_eq!(accept(), Err(Error::<Test>::MayNotTrade.into()));
			assert_eq!((shop(0).owner, held(ALICE), held(BOB)), (ALICE, BONDS / 2, 0));
		});
	}
}

/// A limited merchant waits for the end of its limit. Then the next owner places all of the bonds.
#[test]
fn should_not_change_hands_while_its_owner_is_limited() {
	stocked().run(|| {
		assert_ok!(Shops::offer_shop(signed(ALICE), 0, BOB));
		punish(ALICE, Penalty::Limit);
		assert_eq!(accept(), Err(Error::<Test>::MayNotTrade.into()));
		Limited::set(&vec![]);
		assert_ok!(accept());
		assert_eq!((shop(0).owner, held(ALICE), held(BOB)), (BOB, 0, BONDS));
	});
}
