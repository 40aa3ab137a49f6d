// SPDX-License-Identifier: Apache-2.0

//! What an account is in the network, and the runtime API that clients read it by.

use alloc::vec::Vec;
use codec::{Codec, Decode, Encode};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// A role of an account (seed S0-01). An account may have several at once, and none is applied for: each follows from what
/// the account did or holds. Whoever may act does not ask for a role but for the thing itself, such as a bond or a shop.
#[derive(
	Clone, Copy, Debug, Decode, Deserialize, Encode, Eq, Ord, PartialEq, PartialOrd, Serialize, TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub enum AccountRole {
	/// It bought something in good faith. The paper's consumer (S0 section 2.4.4).
	Buyer,
	/// It owns a shop. The paper's producer is one whose own goods the shop sells (S0 section 2.4.1).
	Merchant,
	/// It is the producer of a product that a quality model measures (S0 section 2.4.1).
	Producer,
	/// It promoted a sale. The paper's recommender (S0 section 2.4.3).
	Promoter,
	/// It was paid for a service to a sale (S0 section 2.4.5).
	ServiceProvider,
	/// It judges products as an expert of a category. With the tester one of the paper's discoverers (S0 section 2.4.2).
	Expert,
	/// It reported on a product it had bought.
	Tester,
	/// It has a key of the trace registry and records histories of goods.
	TraceParty,
	/// It wants to write blocks.
	Validator,
	/// It backs validators with stake.
	Nominator,
}

sp_api::decl_runtime_apis! {
	/// The roles of accounts, for wallets and explorers.
	#[api_version(1)]
	pub trait RolesApi<AccountId> where AccountId: Codec {
		/// Every role that the account has now, in the order of [`AccountRole`]. No role twice.
		fn roles_of(who: AccountId) -> Vec<AccountRole>;
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_write_a_role_as_one_word() {
		let roles = [AccountRole::Merchant, AccountRole::ServiceProvider, AccountRole::TraceParty];
		let json = serde_json::to_value(roles).unwrap();
		assert_eq!(json, serde_json::json!(["merchant", "serviceProvider", "traceParty"]));
		assert_eq!(serde_json::from_value::<[AccountRole; 3]>(json).unwrap(), roles);
	}
}
