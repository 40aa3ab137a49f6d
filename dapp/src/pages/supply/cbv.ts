// SPDX-License-Identifier: Apache-2.0

// The lists of the Core Business Vocabulary 2.0, in the order in which the chain counts them. A test compares them with those of
// souk-trace.

/** Business steps. */
export const BIZ_STEPS = [
	'accepting',
	'arriving',
	'assembling',
	'collecting',
	'commissioning',
	'consigning',
	'creating_class_instance',
	'cycle_counting',
	'decommissioning',
	'departing',
	'destroying',
	'disassembling',
	'dispensing',
	'encoding',
	'entering_exiting',
	'holding',
	'inspecting',
	'installing',
	'killing',
	'loading',
	'other',
	'packing',
	'picking',
	'receiving',
	'removing',
	'repackaging',
	'repairing',
	'replacing',
	'reserving',
	'retail_selling',
	'sampling',
	'sensor_reporting',
	'shipping',
	'staging_outbound',
	'stock_taking',
	'stocking',
	'storing',
	'transporting',
	'unloading',
	'unpacking',
	'void_shipping',
] as const;

/** Dispositions. */
export const DISPOSITIONS = [
	'active',
	'available',
	'completeness_inferred',
	'completeness_verified',
	'conformant',
	'container_closed',
	'container_open',
	'damaged',
	'destroyed',
	'dispensed',
	'disposed',
	'encoded',
	'expired',
	'in_progress',
	'in_transit',
	'inactive',
	'mismatch_class',
	'mismatch_instance',
	'mismatch_quantity',
	'needs_replacement',
	'no_pedigree_match',
	'non_conformant',
	'non_sellable_other',
	'partially_dispensed',
	'recalled',
	'reserved',
	'retail_sold',
	'returned',
	'sellable_accessible',
	'sellable_not_accessible',
	'stolen',
	'unavailable',
	'unknown',
] as const;

/** Types of business transactions. */
export const TRANSACTION_TYPES = [
	'bol',
	'cert',
	'desadv',
	'inv',
	'pedigree',
	'po',
	'poc',
	'prodorder',
	'recadv',
	'rma',
	'testprd',
	'testres',
	'upevt',
] as const;

/** A business step. */
export type BizStep = (typeof BIZ_STEPS)[number];
/** A disposition. */
export type Disposition = (typeof DISPOSITIONS)[number];
/** A type of a business transaction. */
export type TransactionType = (typeof TRANSACTION_TYPES)[number];
