// SPDX-License-Identifier: Apache-2.0

//! The value lists of the Core Business Vocabulary 2.0, each value with a number for use on chain.
//!
//! A value's number is its place in the list. Lists only ever grow at the end, so a number once written keeps its
//! meaning.

use subxt::ext::{
	codec::{Decode, Encode},
	scale_decode::DecodeAsType,
	scale_encode::EncodeAsType,
};

/// One list of values: bare words in documents, web addresses in the hash, one byte on chain.
#[derive(Debug)]
pub struct Vocabulary {
	/// What precedes a bare value in its web address, e.g. `https://ref.gs1.org/cbv/BizStep-`.
	iri: &'static str,
	/// What precedes a bare value in its older URN, where it had one, e.g. `urn:epcglobal:cbv:bizstep:`.
	urn: Option<&'static str>,
	/// The bare values; the index is the number on chain.
	values: &'static [&'static str],
}

/// What a word in a document is, seen from one vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
	/// A value of the vocabulary, by number.
	Standard(u8),
	/// An identifier from somewhere else, which the standard allows.
	Other,
	/// A bare word, or an identifier inside the vocabulary's own name space, that the vocabulary does not have.
	Unknown,
}

impl Vocabulary {
	/// How many values there are.
	pub fn len(&self) -> usize {
		self.values.len()
	}

	/// Never: every vocabulary has values.
	pub fn is_empty(&self) -> bool {
		self.values.is_empty()
	}

	/// The bare values with their numbers.
	pub fn iter(&self) -> impl Iterator<Item = (u8, &'static str)> + '_ {
		(0u8..).zip(self.values.iter().copied())
	}

	/// The bare value of a number.
	pub fn value(&self, code: u8) -> Option<&'static str> {
		self.values.get(usize::from(code)).copied()
	}

	/// The web address of a number's value.
	pub fn iri(&self, code: u8) -> Option<String> {
		self.value(code).map(|value| format!("{}{value}", self.iri))
	}

	/// What precedes a bare value in its web address.
	pub fn iri_prefix(&self) -> &'static str {
		self.iri
	}

	/// The number of a value written as bare word, web address, compact `cbv:`/`gs1:` form or URN.
	pub fn code(&self, text: &str) -> Option<u8> {
		match self.read(text) {
			Reading::Standard(code) => Some(code),
			Reading::Other | Reading::Unknown => None,
		}
	}

	/// What `text` is in this vocabulary.
	pub fn read(&self, text: &str) -> Reading {
		let bare = match self.strip(text) {
			Some(bare) => bare,
			None if self.is_foreign(text) => return Reading::Other,
			None => text,
		};
		match self.iter().find(|(_, value)| *value == bare) {
			Some((code, _)) => Reading::Standard(code),
			None => Reading::Unknown,
		}
	}

	/// Whether `text` is an identifier from outside the name space this vocabulary is part of.
	fn is_foreign(&self, text: &str) -> bool {
		let own: &[&str] = if self.iri.starts_with(CBV) {
			&[CBV, "cbv:", "urn:epcglobal:cbv:"]
		} else {
			&[GS1, GS1_NOW, "gs1:"]
		};
		text.contains(':') && !own.iter().any(|space| text.starts_with(space))
	}

	/// The value behind any of the vocabulary's own prefixes.
	fn strip<'a>(&self, text: &'a str) -> Option<&'a str> {
		if let Some(bare) = text.strip_prefix(self.iri) {
			return Some(bare);
		}
		if let Some(bare) = self.urn.and_then(|urn| text.strip_prefix(urn)) {
			return Some(bare);
		}
		for (name, space) in [("cbv:", CBV), ("gs1:", GS1), (GS1_NOW, GS1)] {
			let compact = self.iri.strip_prefix(space).zip(text.strip_prefix(name));
			if let Some(bare) = compact.and_then(|(prefix, rest)| rest.strip_prefix(prefix)) {
				return Some(bare);
			}
		}
		None
	}
}

/// The name space of the Core Business Vocabulary.
pub const CBV: &str = "https://ref.gs1.org/cbv/";

/// The name space of the GS1 Web Vocabulary in the EPCIS context 2.0.0.
pub const GS1: &str = "https://gs1.org/voc/";

/// The name space of the GS1 Web Vocabulary since the EPCIS context 2.0.1.
pub const GS1_NOW: &str = "https://ref.gs1.org/voc/";

/// Business steps (CBV 2.0 §7.1).
pub static BIZ_STEP: Vocabulary = Vocabulary {
	iri: "https://ref.gs1.org/cbv/BizStep-",
	urn: Some("urn:epcglobal:cbv:bizstep:"),
	values: &[
		"accepting",
		"arriving",
		"assembling",
		"collecting",
		"commissioning",
		"consigning",
		"creating_class_instance",
		"cycle_counting",
		"decommissioning",
		"departing",
		"destroying",
		"disassembling",
		"dispensing",
		"encoding",
		"entering_exiting",
		"holding",
		"inspecting",
		"installing",
		"killing",
		"loading",
		"other",
		"packing",
		"picking",
		"receiving",
		"removing",
		"repackaging",
		"repairing",
		"replacing",
		"reserving",
		"retail_selling",
		"sampling",
		"sensor_reporting",
		"shipping",
		"staging_outbound",
		"stock_taking",
		"stocking",
		"storing",
		"transporting",
		"unloading",
		"unpacking",
		"void_shipping",
	],
};

/// Dispositions (CBV 2.0 §7.2).
pub static DISPOSITION: Vocabulary = Vocabulary {
	iri: "https://ref.gs1.org/cbv/Disp-",
	urn: Some("urn:epcglobal:cbv:disp:"),
	values: &[
		"active",
		"available",
		"completeness_inferred",
		"completeness_verified",
		"conformant",
		"container_closed",
		"container_open",
		"damaged",
		"destroyed",
		"dispensed",
		"disposed",
		"encoded",
		"expired",
		"in_progress",
		"in_transit",
		"inactive",
		"mismatch_class",
		"mismatch_instance",
		"mismatch_quantity",
		"needs_replacement",
		"no_pedigree_match",
		"non_conformant",
		"non_sellable_other",
		"partially_dispensed",
		"recalled",
		"reserved",
		"retail_sold",
		"returned",
		"sellable_accessible",
		"sellable_not_accessible",
		"stolen",
		"unavailable",
		"unknown",
	],
};

/// Business transaction types (CBV 2.0 §7.3).
pub static BIZ_TRANSACTION_TYPE: Vocabulary = Vocabulary {
	iri: "https://ref.gs1.org/cbv/BTT-",
	urn: Some("urn:epcglobal:cbv:btt:"),
	values: &[
		"bol",
		"cert",
		"desadv",
		"inv",
		"pedigree",
		"po",
		"poc",
		"prodorder",
		"recadv",
		"rma",
		"testprd",
		"testres",
		"upevt",
	],
};

/// Source and destination types (CBV 2.0 §7.4).
pub static SOURCE_DESTINATION_TYPE: Vocabulary = Vocabulary {
	iri: "https://ref.gs1.org/cbv/SDT-",
	urn: Some("urn:epcglobal:cbv:sdt:"),
	values: &["location", "owning_party", "possessing_party"],
};

/// Error reasons (CBV 2.0 §7.5).
pub static ERROR_REASON: Vocabulary = Vocabulary {
	iri: "https://ref.gs1.org/cbv/ER-",
	urn: Some("urn:epcglobal:cbv:er:"),
	values: &["did_not_occur", "incorrect_data"],
};

/// Components of a sensor's vector values (CBV 2.0).
pub static COMPONENT: Vocabulary = Vocabulary {
	iri: "https://ref.gs1.org/cbv/Comp-",
	urn: None,
	values: &[
		"altitude",
		"axial_distance",
		"azimuth",
		"easting",
		"elevation_angle",
		"height",
		"latitude",
		"longitude",
		"northing",
		"polar_angle",
		"spherical_radius",
		"x",
		"y",
		"z",
	],
};

/// Types of measurement in sensor reports (GS1 Web Vocabulary).
pub static MEASUREMENT_TYPE: Vocabulary = Vocabulary {
	iri: "https://gs1.org/voc/",
	urn: None,
	values: &[
		"AbsoluteHumidity",
		"AbsorbedDose",
		"AbsorbedDoseRate",
		"Acceleration",
		"Altitude",
		"AmountOfSubstance",
		"AmountOfSubstancePerUnitVolume",
		"Angle",
		"AngularAcceleration",
		"AngularMomentum",
		"AngularVelocity",
		"Area",
		"Capacitance",
		"Conductance",
		"Conductivity",
		"Count",
		"Density",
		"Dimensionless",
		"DoseEquivalent",
		"DoseEquivalentRate",
		"DynamicViscosity",
		"ElectricCharge",
		"ElectricCurrent",
		"ElectricCurrentDensity",
		"ElectricFieldStrength",
		"Energy",
		"Exposure",
		"Force",
		"Frequency",
		"Illuminance",
		"Inductance",
		"Irradiance",
		"KinematicViscosity",
		"Length",
		"LinearMomentum",
		"Luminance",
		"LuminousFlux",
		"LuminousIntensity",
		"MagneticFlux",
		"MagneticFluxDensity",
		"MagneticVectorPotential",
		"Mass",
		"MassConcentration",
		"MassFlowRate",
		"MassPerAreaTime",
		"MemoryCapacity",
		"MolalityOfSolute",
		"MolarEnergy",
		"MolarMass",
		"MolarVolume",
		"Power",
		"Pressure",
		"RadiantFlux",
		"RadiantIntensity",
		"Radioactivity",
		"RelativeHumidity",
		"Resistance",
		"Resistivity",
		"SolidAngle",
		"SpecificVolume",
		"Speed",
		"SurfaceDensity",
		"SurfaceTension",
		"Temperature",
		"Time",
		"Torque",
		"Voltage",
		"Volume",
		"VolumeFlowRate",
		"VolumeFraction",
		"VolumetricFlux",
		"Wavenumber",
	],
};

/// Exceptions in sensor reports (GS1 Web Vocabulary).
pub static SENSOR_ALERT: Vocabulary =
	Vocabulary { iri: "https://gs1.org/voc/", urn: None, values: &["ALARM_CONDITION", "ERROR_CONDITION"] };

/// The event types of EPCIS 2.0; the discriminant is the number on chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Encode, Decode, EncodeAsType, DecodeAsType)]
#[codec(crate = ::subxt::ext::codec)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
#[repr(u8)]
pub enum EventType {
	/// Something was seen, made or destroyed.
	Object = 0,
	/// Things were packed into or taken out of a container.
	Aggregation = 1,
	/// Things were attached to or removed from an asset or a place.
	Association = 2,
	/// Inputs became outputs.
	Transformation = 3,
	/// Things were tied to or untied from a business transaction.
	Transaction = 4,
}

impl EventType {
	/// All of them, in number order.
	pub const ALL: [EventType; 5] =
		[Self::Object, Self::Aggregation, Self::Association, Self::Transformation, Self::Transaction];

	/// The word in documents.
	pub fn name(self) -> &'static str {
		match self {
			Self::Object => "ObjectEvent",
			Self::Aggregation => "AggregationEvent",
			Self::Association => "AssociationEvent",
			Self::Transformation => "TransformationEvent",
			Self::Transaction => "TransactionEvent",
		}
	}

	/// From the word in documents, bare or with the `epcis:` prefix or its web address.
	pub fn from_name(text: &str) -> Option<Self> {
		let bare = text
			.strip_prefix("epcis:")
			.or_else(|| text.strip_prefix("https://ref.gs1.org/epcis/"))
			.unwrap_or(text);
		Self::ALL.into_iter().find(|kind| kind.name() == bare)
	}

	/// The number on chain.
	pub fn code(self) -> u8 {
		self as u8
	}

	/// From the number on chain.
	pub fn from_code(code: u8) -> Option<Self> {
		Self::ALL.get(usize::from(code)).copied()
	}
}

/// What an event does to what it names; the discriminant is the number on chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Encode, Decode, EncodeAsType, DecodeAsType)]
#[codec(crate = ::subxt::ext::codec)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
#[repr(u8)]
pub enum Action {
	/// Neither adds nor takes away.
	Observe = 0,
	/// Comes into being, into a container, into a transaction.
	Add = 1,
	/// Goes out of it.
	Delete = 2,
}

impl Action {
	/// All of them, in number order.
	pub const ALL: [Action; 3] = [Self::Observe, Self::Add, Self::Delete];

	/// The word in documents.
	pub fn name(self) -> &'static str {
		match self {
			Self::Observe => "OBSERVE",
			Self::Add => "ADD",
			Self::Delete => "DELETE",
		}
	}

	/// From the word in documents.
	pub fn from_name(text: &str) -> Option<Self> {
		Self::ALL.into_iter().find(|action| action.name() == text)
	}

	/// The number on chain.
	pub fn code(self) -> u8 {
		self as u8
	}

	/// From the number on chain.
	pub fn from_code(code: u8) -> Option<Self> {
		Self::ALL.get(usize::from(code)).copied()
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	const ALL: [&Vocabulary; 8] = [
		&BIZ_STEP,
		&DISPOSITION,
		&BIZ_TRANSACTION_TYPE,
		&SOURCE_DESTINATION_TYPE,
		&ERROR_REASON,
		&COMPONENT,
		&MEASUREMENT_TYPE,
		&SENSOR_ALERT,
	];

	#[test]
	fn should_have_the_standards_counts() {
		assert_eq!(BIZ_STEP.len(), 41);
		assert_eq!(DISPOSITION.len(), 33);
		assert_eq!(BIZ_TRANSACTION_TYPE.len(), 13);
		assert_eq!(SOURCE_DESTINATION_TYPE.len(), 3);
		assert_eq!(ERROR_REASON.len(), 2);
	}

	#[test]
	fn should_come_back_when_every_value_goes_to_its_number() {
		for vocabulary in ALL {
			for (code, value) in vocabulary.iter() {
				assert_eq!(vocabulary.value(code), Some(value));
				assert_eq!(vocabulary.code(value), Some(code));
				let iri = vocabulary.iri(code).unwrap();
				assert_eq!(vocabulary.code(&iri), Some(code));
				assert_eq!(vocabulary.code(&iri.replace(GS1, GS1_NOW)), Some(code));
				let compact = iri.replace(CBV, "cbv:").replace(GS1, "gs1:");
				assert_eq!(vocabulary.code(&compact), Some(code));
				if let Some(urn) = vocabulary.urn {
					assert_eq!(vocabulary.code(&format!("{urn}{value}")), Some(code));
				}
			}
			assert_eq!(vocabulary.value(vocabulary.len() as u8), None);
		}
		for kind in EventType::ALL {
			assert_eq!(EventType::from_code(kind.code()), Some(kind));
			assert_eq!(EventType::from_name(kind.name()), Some(kind));
		}
		for action in Action::ALL {
			assert_eq!(Action::from_code(action.code()), Some(action));
			assert_eq!(Action::from_name(action.name()), Some(action));
		}
	}

	#[test]
	fn should_keep_its_number_when_lists_grow() {
		// Numbers on chain: these never change.
		for (vocabulary, code, value) in [
			(&BIZ_STEP, 0, "accepting"),
			(&BIZ_STEP, 32, "shipping"),
			(&BIZ_STEP, 40, "void_shipping"),
			(&DISPOSITION, 32, "unknown"),
			(&BIZ_TRANSACTION_TYPE, 12, "upevt"),
			(&SOURCE_DESTINATION_TYPE, 2, "possessing_party"),
			(&ERROR_REASON, 1, "incorrect_data"),
		] {
			assert_eq!(vocabulary.value(code), Some(value));
		}
	}

	#[test]
	fn should_tell_foreign_from_unknown() {
		assert_eq!(BIZ_STEP.read("shiping"), Reading::Unknown);
		assert_eq!(BIZ_STEP.read("cbv:BizStep-shiping"), Reading::Unknown);
		assert_eq!(BIZ_STEP.read("https://ref.gs1.org/cbv/BizStep-"), Reading::Unknown);
		assert_eq!(BIZ_STEP.read("cbv:Disp-active"), Reading::Unknown);
		assert_eq!(MEASUREMENT_TYPE.read("gs1:Temparature"), Reading::Unknown);
		assert_eq!(MEASUREMENT_TYPE.read("https://ref.gs1.org/voc/Temparature"), Reading::Unknown);
		assert_eq!(MEASUREMENT_TYPE.read("cbv:Temperature"), Reading::Other);
		assert_eq!(BIZ_STEP.read("https://example.com/steps/frying"), Reading::Other);
		assert_eq!(BIZ_STEP.read("ex:frying"), Reading::Other);
	}
}
