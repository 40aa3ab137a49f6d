// SPDX-License-Identifier: Apache-2.0

//! What a call is charged for.

use frame_support::{
	dispatch::{extract_actual_weight, GetDispatchInfo, PostDispatchInfo},
	storage::with_storage_layer,
	weights::Weight,
};
use sp_runtime::{traits::Dispatchable, DispatchError, DispatchResult};

/// Run a call as a transaction does. Returns the weight it is charged for, which is what it declared less what it gave
/// back, and its result. A call that fails changes nothing.
pub fn charged<Call>(call: Call, origin: Call::RuntimeOrigin) -> (Weight, DispatchResult)
where
	Call: GetDispatchInfo + Dispatchable<PostInfo = PostDispatchInfo>,
{
	let info = call.get_dispatch_info();
	let mut weight = Weight::zero();
	let result = with_storage_layer::<_, DispatchError, _>(|| {
		let result = call.dispatch(origin);
		weight = extract_actual_weight(&result, &info);
		result.map_err(|refused| refused.error)
	});
	(weight, result.map(|_| ()))
}

/// Check that a call that was refused is charged at most twice what a call of the same size is charged that did its work.
pub fn assert_fair(refused: Weight, good: Weight) {
	assert!(refused.all_lte(good.saturating_mul(2)), "refused for {refused:?}, done for {good:?}");
}
