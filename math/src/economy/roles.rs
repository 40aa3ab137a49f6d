// SPDX-License-Identifier: Apache-2.0

//! What the power earned in each role weighs (S0-07: "the five roles are given different weights by what they are for").
//! No paper names a number.
//!
//! | economy | seller | promoter | buyer | service provider | why |
//! |---|---|---|---|---|---|
//! | `esc`, `souk` | 40 % | 100 % | 60 % | 80 % | S0 section 2.4: who stands between producer and consumer is the miner of the network, first the recommender, then whoever serves. The consumer's trade is what others are measured by, and it gets the goods. The producer is paid by the sale itself |
//! | `ecom` | 100 % | 100 % | 100 % | 100 % | S1-15 weighs each role by its own sum, so a weight of a role would cancel out |
//! | `bizkey`, `ctt` | 100 % | 100 % | 100 % | 100 % | S2 pays merchants by BizPower and S3 pays no power at all |
//!
//! The paper's fifth role, the discoverer, is a buyer that reports here, and is paid by the experience consensus.

use super::Preset;
use sp_arithmetic::Perbill;

/// A part for each role.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct RoleParts {
	/// For sellers.
	pub seller: Perbill,
	/// For promoters.
	pub promoter: Perbill,
	/// For buyers.
	pub buyer: Perbill,
	/// For service providers.
	pub service: Perbill,
}

impl Preset {
	/// What the power earned in each role weighs.
	pub const fn role_weights(self) -> RoleParts {
		let [seller, promoter, buyer, service] = match self {
			Self::Esc | Self::Souk => [400_000_000, 1_000_000_000, 600_000_000, 800_000_000],
			Self::Ecom | Self::Bizkey | Self::Ctt => [1_000_000_000; 4],
		};
		RoleParts {
			seller: Perbill::from_parts(seller),
			promoter: Perbill::from_parts(promoter),
			buyer: Perbill::from_parts(buyer),
			service: Perbill::from_parts(service),
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_weigh_all_roles_differently_where_the_paper_says_so() {
		for preset in [Preset::Esc, Preset::Souk] {
			let RoleParts { seller, promoter, buyer, service } = preset.role_weights();
			assert!(seller > Perbill::zero() && seller < buyer && buyer < service && service < promoter);
		}
		for preset in [Preset::Ecom, Preset::Bizkey, Preset::Ctt] {
			let RoleParts { seller, promoter, buyer, service } = preset.role_weights();
			assert_eq!([seller, promoter, buyer, service], [Perbill::one(); 4]);
		}
	}
}
