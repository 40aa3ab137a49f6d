// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Call, SignaturesOf, WeightInfo};
use frame_support::{dispatch::GetDispatchInfo, weights::Weight};

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
