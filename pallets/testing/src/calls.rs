// SPDX-License-Identifier: Apache-2.0

//! What a call is charged for.

use frame_support::{
	dispatch::{extract_actual_weight, GetDispatchInfo, PostDispatchInfo},
	weights::Weight,
};
use sp_runtime::{traits::Dispatchable, DispatchResult};

/// Run a call as a transaction does. Returns the weight it is charged for, which is what it declared less what it gave
/// back, and its result.
pub fn charged<Call>(call: Call, origin: Call::RuntimeOrigin) -> (Weight, DispatchResult)
where
	Call: GetDispatchInfo + Dispatchable<PostInfo = PostDispatchInfo>,
{
	let info = call.get_dispatch_info();
	let result = call.dispatch(origin);
	let weight = extract_actual_weight(&result, &info);
	(weight, result.map(|_| ()).map_err(|refused| refused.error))
}

/// Check that a call that was refused is charged at most twice what a call of the same size is charged that did its work.
pub fn assert_fair(refused: Weight, good: Weight) {
	assert!(refused.all_lte(good.saturating_mul(2)), "refused for {refused:?}, done for {good:?}");
}
