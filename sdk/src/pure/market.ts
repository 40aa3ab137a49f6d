// SPDX-License-Identifier: Apache-2.0

// Words of shops and orders that need no chain.

/** What a shop can be allowed to do. */
export type Capability = 'Publish' | 'Distribute' | 'Market' | 'Network';

/** A price of two parts, in base units of SOUK. */
export interface Charge {
	/** Given back when it is no longer needed. */
	bond: bigint;
	/** Sealed for good. */
	fee: bigint;
}

/** What a shop says of itself. */
export interface Profile {
	/** An ISO 3166-2 code, such as `US-PA`. */
	region: string;
	/** A merchant category code of ISO 18245. */
	category: number;
	/** Square metres. */
	floorArea: number;
	/** How many work there. */
	staff: number;
	/** CID of a description, as hex of 36 bytes. */
	metadata: string;
}

/** What a service provider does for an order. */
export type ServiceKind =
	| 'Logistics'
	| 'Warehousing'
	| 'QualityControl'
	| 'CustomerService'
	| 'Endorsement'
	| 'OrderManagement'
	| 'Advertising';
