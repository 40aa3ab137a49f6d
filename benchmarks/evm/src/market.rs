// SPDX-License-Identifier: Apache-2.0

//! The market that is measured: accounts, the two contracts, orders in escrow, and what every one of them has to pay.

use crate::{
	chain::{Call, Chain, Wallet, BASE_FEE},
	world::World,
};
use alloy_primitives::{
	aliases::{U40, U48, U96},
	keccak256, Address, Bytes, U256,
};
use alloy_sol_types::{sol, SolCall, SolValue};
use rand::{rngs::StdRng, Rng, SeedableRng};
use secp256k1::{Secp256k1, SignOnly};
use serde_json::Value;
use souk_math::{
	commission::CommissionPlan,
	waterfall::{split, Legs, Outcome, SplitTerms},
};
use sp_arithmetic::Perbill;
use std::{collections::BTreeMap, path::Path};

sol! {
	struct Terms {
		address seller;
		uint64 shop;
		address platform;
		uint96 amount;
		uint64 product;
		uint48 listing;
		uint40 deadline;
		uint32 commission;
		uint32 closing;
		uint32 experienceFee;
		uint32 platformSlice;
		uint32 communeFee;
		address[] promoters;
	}
	function approve(address spender, uint256 amount) external returns (bool);
	function place(Terms calldata terms) external returns (uint256 id);
	function settle(uint256 id) external;
	function settleBatch(uint256[] calldata ids) external;
	function split(Terms calldata terms) external pure returns (uint256[7] memory legs);
	function promoter(address who) external view returns (uint128 value, uint64 settled, uint64 active);
	function shop(uint64 which) external view returns (uint128 value, uint64 settled, uint64 active);
}

/// What `npm run compile` wrote.
const COMPILED: &str = include_str!("../contracts/compiled.json");
/// Orders of one batch.
pub const BATCH: usize = 100;
const COIN: U256 = U256::from_limbs([1_000_000_000_000_000_000, 0, 0, 0]);
/// What every account has of the token.
const TOKENS: u128 = 1_000_000_000_000_000_000;
/// The slot of balances, and of the supply, in the token.
const BALANCES: u64 = 0;
const SUPPLY: u64 = 2;
const POOL: Address = Address::repeat_byte(0xe1);
const COMMUNE: Address = Address::repeat_byte(0xc1);
/// Those who are paid by a shop's orders: seller, platform, three promoters.
const ROLES: usize = 5;
/// Calls of one block of the setup.
const SETUP_BLOCK: usize = 500;

/// How large the market is.
#[derive(Clone, Debug)]
pub struct Size {
	/// Accounts with coin and tokens.
	pub accounts: usize,
	/// Shops, each with a seller, a platform and three promoters of its own. Orders go to them in turn.
	pub shops: usize,
	/// Rounds, each with a block of every kind.
	pub rounds: usize,
	/// Transfers, single settlements and settlements in batches of one round.
	pub block: usize,
	/// The seed of all that is random.
	pub seed: u64,
}

/// What an order pays, by the rules of Souk.
struct Due {
	seller: Address,
	platform: Address,
	shop: u64,
	promoters: [Address; 3],
	amount: u128,
	legs: Legs,
}

/// Chain, contracts and orders.
pub struct Market {
	/// The chain.
	pub chain: Chain,
	size: Size,
	curve: Secp256k1<SignOnly>,
	wallets: Vec<Wallet>,
	/// Everybody who has coin and tokens; those who sign come first.
	people: Vec<Address>,
	nonces: Vec<u64>,
	token: Address,
	settlement: Address,
	dues: Vec<Due>,
	supply: U256,
	coin: U256,
}

/// What is compiled: the compiler, its settings, the bytecode by contract.
pub fn compiled() -> Result<Value, String> {
	serde_json::from_str(COMPILED).map_err(|error| error.to_string())
}

fn bytecode(name: &str) -> Result<Vec<u8>, String> {
	let compiled = compiled()?;
	let code =
		compiled["contracts"][name]["bytecode"].as_str().ok_or_else(|| format!("{name} is not compiled"))?;
	alloy_primitives::hex::decode(code).map_err(|error| error.to_string())
}

fn balance_slot(who: Address) -> U256 {
	U256::from_be_bytes(keccak256((who, U256::from(BALANCES)).abi_encode()).0)
}

/// The rates of the product's decisions 4 and 5, and a commission of 20 % of which the closing promoter gets a half.
pub fn rates() -> SplitTerms {
	SplitTerms {
		commission: CommissionPlan::Formula {
			rate: Perbill::from_percent(20),
			closing: Perbill::from_percent(50),
		},
		experience_fee: Perbill::from_percent(15),
		platform_slice: Perbill::from_percent(40),
		commune_fee: Perbill::from_parts(6_000_000),
	}
}

/// The contract's form of an order's terms.
pub fn terms(rates: &SplitTerms, amount: u128, promoters: &[Address]) -> Terms {
	let (commission, closing) = match rates.commission {
		CommissionPlan::Formula { rate, closing } => (rate.deconstruct(), closing.deconstruct()),
		_ => (0, 0),
	};
	Terms {
		seller: Address::ZERO,
		shop: 0,
		platform: Address::ZERO,
		amount: U96::from(amount),
		product: 0,
		listing: U48::ZERO,
		deadline: U40::ZERO,
		commission,
		closing,
		experienceFee: rates.experience_fee.deconstruct(),
		platformSlice: rates.platform_slice.deconstruct(),
		communeFee: rates.commune_fee.deconstruct(),
		promoters: promoters.to_vec(),
	}
}

impl Market {
	/// Set everything up: accounts, contracts, and every order that the rounds settle.
	pub fn new(size: Size, folder: &Path, say: impl Fn(&str)) -> Result<Self, String> {
		let curve = Secp256k1::signing_only();
		let mut random = StdRng::seed_from_u64(size.seed);
		// Every transfer and every order has an account of its own, as in a market. The last sends the batches.
		let (senders, buyers) = (size.rounds * size.block, size.rounds * size.block);
		let wallets: Vec<Wallet> =
			(0..=(senders + buyers) as u64).map(|number| Wallet::new(number, &curve)).collect();
		let mut people: Vec<Address> = wallets.iter().map(|wallet| wallet.address).collect();
		let others = size.accounts.saturating_sub(people.len()) as u64;
		let hashed = |number: u64| {
			Address::from_word(keccak256([b"account".as_slice(), &number.to_be_bytes()].concat()))
		};
		people.extend((0..others).map(hashed));
		let strangers = people.get(wallets.len()..).filter(|strangers| strangers.len() >= size.shops * ROLES);
		let strangers = strangers.ok_or("fewer accounts than signers and those who are paid")?;
		let parties: Vec<[Address; ROLES]> = strangers
			.chunks_exact(ROLES)
			.take(size.shops)
			.map(|roles| std::array::from_fn(|role| roles[role]))
			.collect();

		say(&format!("{} accounts with coin and tokens", people.len()));
		let mut world = World::new(folder).map_err(|error| error.to_string())?;
		let deployer = Wallet::new(u64::MAX, &curve).address;
		for who in people.iter().chain([&deployer]) {
			world.endow(*who, COIN);
		}
		let coin = COIN * U256::from(people.len() + 1);
		let mut chain = Chain::new(world);
		let (token, settlement) = (deployer.create(0), deployer.create(1));
		let create = |input: Vec<u8>| Call { input: input.into(), gas: 10_000_000, ..Default::default() };
		let made = [bytecode("Settlement")?, (token, POOL, COMMUNE).abi_encode()].concat();
		chain.run(vec![(deployer, 0, create(bytecode("Token")?)), (deployer, 1, create(made))])?;
		for who in &people {
			chain.world.write(token, balance_slot(*who), U256::from(TOKENS));
		}
		let supply = U256::from(TOKENS) * U256::from(people.len());
		chain.world.write(token, U256::from(SUPPLY), supply);
		chain.world.seal_setup().map_err(|error| error.to_string())?;

		let nonces = vec![0; wallets.len()];
		let dues = Vec::new();
		let mut market = Self {
			chain,
			size: size.clone(),
			curve,
			wallets,
			people,
			nonces,
			token,
			settlement,
			dues,
			supply,
			coin,
		};
		let mut calls = Vec::new();
		let approve = approveCall { spender: settlement, amount: U256::MAX }.abi_encode();
		for at in senders..senders + buyers {
			calls.push(market.call(at, token, approve.clone()));
		}
		// First the orders that are settled one by one, of which the buyers decide, then those of the batches, which are due.
		for deadline in [U40::MAX, U40::ZERO] {
			for buyer in senders..senders + buyers {
				let shop = market.dues.len() % size.shops;
				let amount = random.gen_range(1_000_000..1_000_000_000_000);
				let [seller, platform, promoters @ ..] = parties[shop];
				let order = Terms {
					seller,
					shop: shop as u64,
					platform,
					product: random.gen(),
					listing: U48::from(random.gen::<u32>()),
					deadline,
					..terms(&rates(), amount, &promoters)
				};
				calls.push(market.call(buyer, settlement, placeCall { terms: order }.abi_encode()));
				let legs =
					split(amount, &rates(), 3, Outcome::Completed).map_err(|error| format!("{error:?}"))?;
				market.dues.push(Due { seller, platform, shop: shop as u64, promoters, amount, legs });
			}
		}
		say(&format!("{} orders in escrow", market.dues.len()));
		while !calls.is_empty() {
			let rest = calls.split_off(calls.len().min(SETUP_BLOCK));
			market.chain.run(calls)?;
			calls = rest;
		}
		market.in_escrow(market.dues.iter().map(|due| due.amount).sum())?;
		say("the database ends what the setup wrote");
		market.chain = market.chain.rest()?;
		Ok(market)
	}

	fn call(&mut self, wallet: usize, to: Address, input: Vec<u8>) -> (Address, u64, Call) {
		let nonce = self.next_nonce(wallet);
		let call = Call { to, input: input.into(), gas: 2_000_000, ..Default::default() };
		(self.wallets[wallet].address, nonce, call)
	}

	fn next_nonce(&mut self, wallet: usize) -> u64 {
		let nonce = self.nonces[wallet];
		self.nonces[wallet] += 1;
		nonce
	}

	fn signed(&mut self, wallet: usize, call: Call) -> Vec<u8> {
		let nonce = self.next_nonce(wallet);
		self.wallets[wallet].sign(call, nonce, &self.curve)
	}

	/// A round's transfers of native coin, signed.
	pub fn transfers(&mut self, round: usize) -> Vec<Vec<u8>> {
		let block = self.size.block;
		let first = round * block;
		let mut random = StdRng::seed_from_u64(self.size.seed ^ (round as u64 + 1) << 32);
		let sign = |at: usize| {
			let to = self.people[random.gen_range(0..self.people.len())];
			self.signed(at, Call { to, value: U256::from(1), gas: 21_000, ..Default::default() })
		};
		(first..first + block).map(sign).collect()
	}

	/// A round's single settlements, signed by the buyers.
	pub fn settles(&mut self, round: usize) -> Vec<Vec<u8>> {
		let block = self.size.block;
		let (first, senders) = (round * block, self.size.rounds * block);
		let sign = |order: usize| {
			let input = Bytes::from(settleCall { id: U256::from(order) }.abi_encode());
			let call = Call { to: self.settlement, input, gas: 1_000_000, ..Default::default() };
			self.signed(senders + order, call)
		};
		(first..first + block).map(sign).collect()
	}

	/// A round's settlements in batches, all signed by one account: these orders are due.
	pub fn batches(&mut self, round: usize) -> Vec<Vec<u8>> {
		let block = self.size.block;
		let first = (self.size.rounds + round) * block;
		let sender = self.wallets.len() - 1;
		let sign = |at: usize| {
			let ids = (first + at..first + at + BATCH).map(U256::from).collect();
			let input = Bytes::from(settleBatchCall { ids }.abi_encode());
			let call = Call { to: self.settlement, input, gas: 100_000_000, ..Default::default() };
			self.signed(sender, call)
		};
		(0..block).step_by(BATCH).map(sign).collect()
	}

	/// What the contract makes of an amount: seller, platform, experience, commune, and three promoters.
	pub fn split(&mut self, terms: Terms) -> Result<[u128; 7], String> {
		let output = self.chain.view(self.settlement, splitCall { terms }.abi_encode().into())?;
		let legs = splitCall::abi_decode_returns(&output).map_err(|error| error.to_string())?;
		Ok(legs.map(|leg| leg.to::<u128>()))
	}

	/// The bytes of the deployed contracts: token and settlement.
	pub fn code_bytes(&self) -> [usize; 2] {
		[self.token, self.settlement].map(|contract| self.chain.world.code(contract).len())
	}

	fn tokens(&self, who: Address) -> U256 {
		self.chain.world.slot(self.token, balance_slot(who))
	}

	/// Check what the contract holds.
	fn in_escrow(&self, expected: u128) -> Result<(), String> {
		equal("escrow", self.tokens(self.settlement), U256::from(expected))
	}

	/// Check, once every order is settled, that every payee has to the unit what the rules of Souk give it, that records and rows
	/// are right, that no token and no coin came or went, and that the database has what memory has.
	pub fn check(&mut self) -> Result<(), String> {
		let mut expected: BTreeMap<Address, (u128, u128)> = BTreeMap::new();
		let mut records: BTreeMap<Address, (u128, u64)> = BTreeMap::new();
		let mut shops: BTreeMap<u64, (u128, u64)> = BTreeMap::new();
		let senders = self.size.rounds * self.size.block;
		for (order, due) in self.dues.iter().enumerate() {
			if due.legs.total() != Some(due.amount) {
				return Err("the legs of the rules do not sum to the escrow".into());
			}
			let buyer = self.wallets[senders + order % senders].address;
			expected.entry(buyer).or_default().1 += due.amount;
			let others = [
				(due.seller, due.legs.seller),
				(due.platform, due.legs.platform),
				(POOL, due.legs.experience),
				(COMMUNE, due.legs.commune),
			];
			for (who, amount) in
				due.promoters.into_iter().zip(due.legs.promoters.iter().copied()).chain(others)
			{
				expected.entry(who).or_default().0 += amount;
			}
			for promoter in due.promoters {
				let record = records.entry(promoter).or_default();
				*record = (record.0 + due.amount, record.1 + 1);
			}
			let shop = shops.entry(due.shop).or_default();
			*shop = (shop.0 + due.amount, shop.1 + 1);
		}
		self.in_escrow(0)?;
		for (who, (earned, paid)) in &expected {
			let before = if [POOL, COMMUNE].contains(who) { 0 } else { TOKENS };
			equal("tokens of a payee", self.tokens(*who), U256::from(before + earned - paid))?;
		}
		// A row of the token is a balance, an allowance or the supply.
		let rows = self.chain.world.storage_of(self.token).count();
		// Accounts, pool and commune; an allowance a buyer; the supply.
		equal("rows of the token", rows, self.size.accounts + 2 + senders + 1)?;
		// Of the orders nothing is left but the number of the next one.
		let rows = self.chain.world.storage_of(self.settlement).count();
		equal("rows of the settlement", rows, records.len() + shops.len() + 1)?;
		for (who, (value, orders)) in records {
			let output = self.chain.view(self.settlement, promoterCall { who }.abi_encode().into())?;
			let record = promoterCall::abi_decode_returns(&output).map_err(|error| error.to_string())?;
			equal("record of a promoter", (record.value, record.settled), (value, orders))?;
		}
		for (which, (value, orders)) in shops {
			let output = self.chain.view(self.settlement, shopCall { which }.abi_encode().into())?;
			let record = shopCall::abi_decode_returns(&output).map_err(|error| error.to_string())?;
			equal("record of a shop", (record.value, record.settled), (value, orders))?;
		}
		// Neither the supply nor an allowance, which has no end here.
		let balance = |&(slot, value): &(U256, U256)| slot != U256::from(SUPPLY) && value != U256::MAX;
		let balances = self.chain.world.storage_of(self.token).filter(balance);
		equal("tokens", balances.map(|(_, value)| value).sum::<U256>(), self.supply)?;
		let (coin, fees) = (self.chain.world.coin(), U256::from(self.chain.gas()) * U256::from(BASE_FEE));
		equal("coin", coin + fees, self.coin)?;
		for contract in [self.token, self.settlement] {
			if !self.chain.world.stored(contract).map_err(|error| error.to_string())? {
				return Err("the database has other rows than memory".into());
			}
		}
		Ok(())
	}
}

fn equal<T: PartialEq + std::fmt::Debug>(what: &str, found: T, expected: T) -> Result<(), String> {
	if found == expected {
		Ok(())
	} else {
		Err(format!("{what}: {found:?} instead of {expected:?}"))
	}
}
