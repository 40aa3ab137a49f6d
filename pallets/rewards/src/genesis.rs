// SPDX-License-Identifier: Apache-2.0

//! What the chain starts with.

use frame_support::pallet_macros::pallet_section;

/// A section of the pallet's module.
#[pallet_section]
mod genesis {
	/// The policies and pots that the chain starts with. What the pots hold is minted, and is part of the supply.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// When the first era begins, in milliseconds since the Unix epoch. Zero for the first block with a time.
		pub start: Millis,
		/// Each policy, and what its pot can pay in base units of its asset. The pot gets the least balance of the
		/// asset on top.
		pub policies: Vec<(PolicyTerms, Balance)>,
		/// What the cashback pot can pay, in base units of TIME.
		pub cashback: Balance,
		/// What the referral pot can pay, in base units of TIME.
		pub referral: Balance,
		/// The most there may ever be of each token. Without it the caps of [`Config`] hold.
		pub caps: Option<SupplyCaps>,
		/// The part of one-way fees that is not sealed. Without it all is sealed.
		pub recycling: Option<Recycling>,
		/// How much policies pay that pay by deeds.
		pub mode: EmissionMode,
		/// What the power earned in each role weighs. Without it the default of [`Config::Earning`] holds.
		pub role_weights: Option<ByRole<Perbill>>,
		#[doc(hidden)]
		#[serde(skip)]
		pub _config: core::marker::PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			Self::build_all(self).expect("the genesis of rewards is sound");
		}
	}

	impl<T: Config> GenesisConfig<T> {
		fn build_all(&self) -> DispatchResult {
			if let Some(caps) = self.caps {
				Caps::<T>::put(caps);
			}
			if let Some(weights) = self.role_weights {
				T::BornWeights::set(weights);
			}
			ensure!(self.mode.is_valid(), Error::<T>::BadMode);
			EraModes::<T>::put(Modes { mode: self.mode, next: None });
			for (terms, funds) in &self.policies {
				let policy = Pallet::<T>::do_create_policy(terms.clone())?;
				Pallet::<T>::endow(Pot::Policy(policy), &terms.asset, *funds)?;
			}
			if self.recycling.is_some() {
				Pallet::<T>::do_set_recycling(self.recycling)?;
			}
			Pallet::<T>::endow(Pot::Cashback, &TIME, self.cashback)?;
			Pallet::<T>::endow(Pot::Referral, &TIME, self.referral)?;
			// As the last step: without a clock nothing above asks for the time, which genesis does not have.
			if self.start > 0 {
				EraClock::<T>::put(Clock { era: 0, since: self.start, length: T::EraLength::get().max(1) });
			}
			Ok(())
		}
	}
}
