// SPDX-License-Identifier: Apache-2.0

//! The words of experience consensus, and the runtime API that clients read it by.
//!
//! The value of an attribute is a whole number in the attribute's unit at its decimals: 12.5 g with one decimal is 125.

use crate::{
	codes::{GpcBrick, Unit},
	content::Cid,
	gs1::Gtin,
	standing::ProductVerdict,
	text::{checked_decode, text_form},
	AssetId, Balance, Millis,
};
use alloc::vec::Vec;
use codec::{Codec, Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::fmt;
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use souk_math::experience::{Power, Preference, MAX_VALUE};
use sp_core::H256;
use sp_runtime::Perbill;

/// A quality model, numbered by the chain in the order models were published.
pub type ModelId = u32;
/// A version of a quality model. The first is 1.
pub type ModelVersion = u16;
/// A cycle of the consensus, numbered from 0.
pub type CycleNumber = u32;

/// The most attributes of one quality model.
pub const MAX_ATTRIBUTES: u32 = 16;
/// [`MAX_ATTRIBUTES`] as a type-level bound.
pub type MaxAttributes = ConstU32<MAX_ATTRIBUTES>;
/// The longest name of an attribute, in bytes.
pub type MaxLabel = ConstU32<32>;
/// The most decimals of an attribute: a value has 18 digits.
pub const MAX_DECIMALS: u8 = 18;

/// The attributes of a quality model.
pub type Attributes = BoundedVec<Attribute, MaxAttributes>;
/// A value for each attribute of a quality model, in its order.
pub type Values = BoundedVec<i64, MaxAttributes>;

/// Why a text is not the name of an attribute.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum LabelError {
	/// It is empty, or longer than 32 bytes.
	WrongLength,
	/// It is not UTF-8, or has a control character.
	BadCharacter,
}

impl fmt::Display for LabelError {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(match self {
			Self::WrongLength => "wrong length",
			Self::BadCharacter => "bad character",
		})
	}
}

impl core::error::Error for LabelError {}

/// The name of an attribute: a code of a public vocabulary or a short text, 1 to 32 bytes of UTF-8.
#[derive(Clone, Encode, Eq, MaxEncodedLen, Ord, PartialEq, PartialOrd, TypeInfo)]
pub struct Label(BoundedVec<u8, MaxLabel>);

impl Label {
	/// The name of this text.
	///
	/// # Errors
	///
	/// [`LabelError`].
	pub fn parse(text: &str) -> Result<Self, LabelError> {
		BoundedVec::try_from(Vec::from(text.as_bytes()))
			.map_err(|_| LabelError::WrongLength)
			.and_then(Self::from_bounded)
	}

	fn from_bounded(bytes: BoundedVec<u8, MaxLabel>) -> Result<Self, LabelError> {
		let text = core::str::from_utf8(&bytes).map_err(|_| LabelError::BadCharacter)?;
		if text.is_empty() {
			return Err(LabelError::WrongLength);
		}
		if text.chars().any(char::is_control) {
			return Err(LabelError::BadCharacter);
		}
		Ok(Self(bytes))
	}

	/// Its text.
	pub fn as_str(&self) -> &str {
		// The bytes are always UTF-8, so the default is never taken.
		core::str::from_utf8(&self.0).unwrap_or_default()
	}
}

impl fmt::Display for Label {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(self.as_str())
	}
}

impl fmt::Debug for Label {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(f, "Label({self})")
	}
}

checked_decode!(Label, BoundedVec<u8, MaxLabel>, Self::from_bounded, "Not an attribute name");
text_form!(Label, LabelError);

/// One measurable property of a kind of product.
#[derive(
	Clone,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub struct Attribute {
	/// The name of what is measured.
	pub name: Label,
	/// The unit of a value, UN/ECE Recommendation 20.
	pub unit: Unit,
	/// The number of decimals of a value, at most 18.
	pub decimals: u8,
	/// How far a value may be from the claim and still confirm it, and how exactly it must be measured. In the unit, at
	/// the decimals.
	#[serde(with = "crate::json::decimal")]
	pub tolerance: u64,
	/// Its weight among the model's attributes, at least 1.
	pub weight: u32,
	/// The values that are better than a claim.
	pub direction: Preference,
}

impl Attribute {
	/// Whether the numbers are within their bounds.
	pub fn is_valid(&self) -> bool {
		self.decimals <= MAX_DECIMALS && self.weight > 0 && self.tolerance <= MAX_VALUE.unsigned_abs()
	}
}

/// The price that a producer asks of its product.
#[derive(
	Clone,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub struct UnitPrice {
	/// The asset it is paid in.
	#[serde(with = "crate::json::asset")]
	pub asset: AssetId,
	/// The price of one unit of the product, in base units of the asset. Not zero.
	#[serde(with = "crate::json::decimal")]
	pub amount: Balance,
}

/// Whether a value is within the bounds of an attribute's value.
pub fn is_value(value: i64) -> bool {
	value.unsigned_abs() <= MAX_VALUE.unsigned_abs()
}

/// The phase of a cycle.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub enum Phase {
	/// Chain randomness younger than the cycle is not known yet, so the panels are not drawn.
	Draw,
	/// Testers buy, measure and commit.
	Commit,
	/// Testers reveal what they committed.
	Reveal,
	/// Its time is over. It closes as soon as the cycle before it is closed.
	Over,
}

/// A value as a string of decimal digits with its sign, because it may not fit a JSON number.
mod signed {
	use alloc::string::String;
	use serde::{de::Error, Deserialize, Deserializer, Serializer};

	pub fn serialize<S: Serializer>(value: &i64, serializer: S) -> Result<S::Ok, S::Error> {
		serializer.collect_str(value)
	}

	pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
		String::deserialize(deserializer)?.parse().map_err(|_| Error::custom("not a whole number"))
	}
}

/// A list of values.
mod signed_list {
	use alloc::{
		string::{String, ToString},
		vec::Vec,
	};
	use serde::{de::Error, Deserialize, Deserializer, Serializer};

	pub fn serialize<S: Serializer>(values: &[i64], serializer: S) -> Result<S::Ok, S::Error> {
		serializer.collect_seq(values.iter().map(ToString::to_string))
	}

	pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<i64>, D::Error> {
		Vec::<String>::deserialize(deserializer)?
			.iter()
			.map(|text| text.parse().map_err(|_| Error::custom("not a whole number")))
			.collect()
	}
}

/// The skill of accounts, for votes, juries and lotteries (seed S3-10). It can be read and never moved.
pub trait ExperiencePower<AccountId> {
	/// The power of an account in a category now, in billionths of a perfect report.
	fn power(who: &AccountId, category: GpcBrick) -> Power;
}

impl<AccountId> ExperiencePower<AccountId> for () {
	fn power(_: &AccountId, _: GpcBrick) -> Power {
		0
	}
}

/// The running cycle.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct CycleView {
	/// Its number.
	pub number: CycleNumber,
	/// Its phase.
	pub phase: Phase,
	/// When it began, in milliseconds since the Unix epoch.
	#[serde(with = "crate::json::decimal")]
	pub began: Millis,
	/// The end of its commit window, in milliseconds since the Unix epoch.
	#[serde(with = "crate::json::decimal")]
	pub commit_until: Millis,
	/// The end of its reveal window, in milliseconds since the Unix epoch.
	#[serde(with = "crate::json::decimal")]
	pub reveal_until: Millis,
	/// The number of reports committed in it so far.
	pub reports: u32,
	/// What its sales paid in so far and what rolled over into it, per asset, in base units.
	#[serde(with = "crate::json::asset_amounts")]
	pub pool: Vec<(AssetId, Balance)>,
	/// The cycle before, while it is being closed.
	pub closing: Option<CycleNumber>,
	/// The randomness of its draws, once it is known.
	pub seed: Option<H256>,
}

/// A version of a quality model.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct ModelView<AccountId> {
	/// Its number.
	pub id: ModelId,
	/// The expert, who published it and earns from it.
	pub expert: AccountId,
	/// The kind of product it is for.
	pub category: GpcBrick,
	/// The version that is shown.
	pub version: ModelVersion,
	/// The newest version.
	pub latest: ModelVersion,
	/// The attributes that are measured.
	pub attributes: Vec<Attribute>,
	/// The full text of the model.
	pub text: Cid,
	/// The number of products bound to it.
	pub products: u32,
	/// Whether it is closed to further products.
	pub retired: bool,
}

/// What an expert published.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct ExpertView<AccountId> {
	/// The expert.
	pub who: AccountId,
	/// The expert's models.
	pub models: Vec<ModelId>,
	/// The number of products bound to them.
	pub products: u32,
}

/// What was found out about one attribute of a product.
#[derive(
	Clone,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
	/// The value that the producer claims.
	#[serde(with = "signed")]
	pub claimed: i64,
	/// The consensus of the panel.
	#[serde(with = "signed")]
	pub measured: i64,
	/// The weighted median absolute deviation of the values that were kept.
	#[serde(with = "crate::json::decimal")]
	pub spread: u64,
	/// The number of values that were kept.
	pub kept: u32,
	/// The number of values that were cut as outliers.
	pub cut: u32,
	/// The part of the weight that agrees with the consensus about the claim.
	#[serde(with = "crate::json::rate")]
	pub agreement: Perbill,
	/// Whether the claim is confirmed, within the tolerance.
	pub confirmed: bool,
}

/// The verdict on a product.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct VerdictView {
	/// The product.
	pub product: Gtin,
	/// The quality model it was measured by.
	pub model: ModelId,
	/// The version of that model.
	pub version: ModelVersion,
	/// The cycle of the panel.
	pub cycle: CycleNumber,
	/// The finding on each attribute, in the order of the model.
	pub findings: Vec<Finding>,
	/// The number of panel reports.
	pub reports: u32,
	/// The number of open reports: those of buyers who were not drawn. They are scored and do not count.
	pub open_reports: u32,
	/// How far the product can be trusted.
	#[serde(with = "crate::json::rate")]
	pub trust: Perbill,
	/// Whether a larger panel tests again, because this one was split or because of an appeal.
	pub provisional: bool,
}

/// A product that is bound to a quality model.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct ProductView<AccountId> {
	/// The product.
	pub product: Gtin,
	/// The producer, who makes the claims.
	pub producer: AccountId,
	/// The quality model of the claims.
	pub model: ModelId,
	/// The version of that model.
	pub version: ModelVersion,
	/// The claimed values, in the order of the model's attributes.
	#[serde(with = "signed_list")]
	pub claims: Vec<i64>,
	/// The first cycle that may judge these claims.
	pub since: CycleNumber,
	/// The producer's own price now. Only a sale at a governed part of it counts as real.
	pub price: UnitPrice,
	/// The number of panel reports in the running round.
	pub panel: u32,
	/// The number of open reports in the running round.
	pub open: u32,
	/// What its sales paid into the pool since it was last judged, per asset, in base units.
	#[serde(with = "crate::json::asset_amounts")]
	pub contributed: Vec<(AssetId, Balance)>,
	/// The kind of product: the category of its model. Reports on it weigh by power in this category.
	pub category: GpcBrick,
	/// What panels found out about it, as it counts now. A confirmed product is certified.
	pub verdict: ProductVerdict,
	/// The bond of the binding, in base units of SOUK.
	#[serde(with = "crate::json::decimal")]
	pub bond: Balance,
	/// The bond that a binding of it asks for now, in base units of SOUK. It follows the verdict.
	#[serde(with = "crate::json::decimal")]
	pub bond_due: Balance,
}

/// The skill of a tester in one kind of product.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct SkillView {
	/// The kind of product.
	pub category: GpcBrick,
	/// Experience power in it now, in billionths of a perfect report.
	#[serde(with = "crate::json::decimal")]
	pub power: Power,
	/// The weight of a report that it commits now on such a product.
	pub weight: u32,
}

/// A tester's place in the draws for panels.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct EnrolmentView {
	/// The first cycle whose draws it takes part in.
	pub since: CycleNumber,
	/// Whether it is drawn as a veteran.
	pub veteran: bool,
	/// Whether it takes part in no further draw.
	pub leaving: bool,
	/// Whether it is idle: it takes part in no draw until it comes back.
	pub idle: bool,
	/// What is on hold for it, in base units of SOUK.
	#[serde(with = "crate::json::decimal")]
	pub bond: Balance,
	/// BLAKE2-256 of the next secret.
	pub anchor: H256,
}

/// A tester's record.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct TesterView<AccountId> {
	/// The tester.
	pub who: AccountId,
	/// Its place in the draws for panels.
	pub enrolment: Option<EnrolmentView>,
	/// Experience power over all categories now, in billionths of a perfect report.
	#[serde(with = "crate::json::decimal")]
	pub power: Power,
	/// The weight of a report that it commits now on a kind of product in which it has no power.
	pub weight: u32,
	/// Its skill in each kind of product in which it has power, in the order of their codes.
	pub skills: Vec<SkillView>,
	/// The part of the pay it keeps before backers share.
	#[serde(with = "crate::json::rate")]
	pub commission: Perbill,
	/// The stake of its backers after slashes, in base units of SOUK.
	#[serde(with = "crate::json::decimal")]
	pub backing: Balance,
	/// The number of reports it committed as a tester.
	pub reports: u32,
	/// The number of its winning reports that were claimed.
	pub wins: u32,
	/// Whether the arbiter has opened a case against it.
	pub accused: bool,
}

/// Whether an account can report on a product now, and whether its report would count.
#[derive(Clone, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, TypeInfo)]
#[serde(rename_all = "camelCase")]
pub struct DrawView {
	/// The randomness of the running cycle's draws. `None` while it is not known.
	pub seed: Option<H256>,
	/// The probability with which the account is drawn for the product in the running cycle. Zero if it takes part in
	/// no draw.
	#[serde(with = "crate::json::rate")]
	pub share: Perbill,
	/// Whether it is drawn. `None` without its secret, or while the seed is not known.
	pub drawn: Option<bool>,
	/// How long its purchase lets it report, in milliseconds since the Unix epoch. `None` without a purchase.
	#[serde(with = "crate::json::optional_decimal")]
	pub may_report_until: Option<Millis>,
	/// Whether it committed a report in the running cycle.
	pub committed: bool,
	/// Whether it revealed a report to the running round.
	pub revealed: bool,
}

sp_api::decl_runtime_apis! {
	/// Reads for buyers, testers, experts and producers.
	#[api_version(1)]
	pub trait ExperienceApi<AccountId> where AccountId: Codec {
		/// The running cycle and its deadlines. `None` before the first.
		fn cycle() -> Option<CycleView>;

		/// A version of a quality model. The newest version if `version` is `None`.
		fn model(id: ModelId, version: Option<ModelVersion>) -> Option<ModelView<AccountId>>;

		/// An expert's record.
		fn expert(who: AccountId) -> Option<ExpertView<AccountId>>;

		/// A product bound to a model.
		fn product(product: Gtin) -> Option<ProductView<AccountId>>;

		/// The latest verdict on a product.
		fn verdict(product: Gtin) -> Option<VerdictView>;

		/// A tester's record.
		fn tester(who: AccountId) -> Option<TesterView<AccountId>>;

		/// Experience power in a category, in billionths of a perfect report.
		fn power(who: AccountId, category: GpcBrick) -> Power;

		/// Whether an account is on a product's panel in the running cycle, and what it needs to report. Give the
		/// secret only to your own node: anyone who knows it knows the panels of the account.
		fn draw(who: AccountId, product: Gtin, secret: Option<H256>) -> DrawView;

		/// What a winning report of a closed cycle can claim, its backers' part included, in base units per asset.
		fn claimable(cycle: CycleNumber, product: Gtin, who: AccountId) -> Vec<(AssetId, Balance)>;

		/// What one winner would get if the running cycle closed now and half of its reports won with equal points, in
		/// base units per asset.
		fn estimated_pay() -> Vec<(AssetId, Balance)>;
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_refuse_names_that_are_none() {
		assert_eq!(Label::parse(""), Err(LabelError::WrongLength));
		assert_eq!(Label::parse(&"x".repeat(33)), Err(LabelError::WrongLength));
		assert_eq!(Label::parse("a\nb"), Err(LabelError::BadCharacter));
		assert!(Label::decode(&mut &[4u8, 0xff][..]).is_err());
		let name = Label::parse("净含量").unwrap();
		assert_eq!(Label::decode(&mut &name.encode()[..]), Ok(name.clone()));
		assert_eq!(serde_json::to_string(&name).unwrap(), "\"净含量\"");
	}

	#[test]
	fn should_write_json_as_the_rest_does() {
		let attribute = Attribute {
			name: Label::parse("fat").unwrap(),
			unit: Unit::parse("GRM").unwrap(),
			decimals: 1,
			tolerance: 15,
			weight: 2,
			direction: Preference::LowerBetter,
		};
		assert!(attribute.is_valid());
		let json = serde_json::to_value(&attribute).unwrap();
		assert_eq!(json["tolerance"], "15");
		assert_eq!(json["direction"], "lowerBetter");
		assert_eq!(serde_json::from_value::<Attribute>(json).unwrap(), attribute);
		assert!(!Attribute { weight: 0, ..attribute.clone() }.is_valid());
		assert!(!Attribute { decimals: 19, ..attribute.clone() }.is_valid());
		assert!(!Attribute { tolerance: u64::MAX, ..attribute }.is_valid());
		assert!(is_value(MAX_VALUE) && is_value(-MAX_VALUE) && !is_value(i64::MIN));
	}
}
