// SPDX-License-Identifier: Apache-2.0

import type { Leg, ListingView, ShopView } from '@souk/sdk';
import type { Capability } from '@souk/sdk/pure/market';
import type { Category } from '../../pages/market/categories.ts';
import type { ProductVerdict } from '../../pages/market/parts.tsx';
import type { LinkFault } from '../../pages/market/promotion.tsx';
import type { ItemStatus, PenaltyName } from '../../pages/market/types.ts';

const verdicts: Record<ProductVerdict, string> = {
	Unknown: 'Not tested yet',
	Open: 'Being tested',
	Confirmed: 'Claims confirmed',
	Deviates: 'Deviates from its claims',
};

const legs: Record<Leg['to'], string> = {
	buyer: 'Back to the buyer',
	seller: 'Seller',
	promoter: 'Promoter',
	service: 'Service provider',
	platform: 'Platform',
	experience: 'Experience pool',
	commune: 'Commune',
};

const legWhy: Record<Leg['to'], string> = {
	buyer: 'What the seller gave back.',
	seller: 'For the goods.',
	promoter: 'For passing the listing on.',
	service: 'For carrying, storing or inspecting, out of the seller’s part.',
	platform: 'For bringing the order. Without a platform the seller gets it.',
	experience: 'For the people who test products, and the experts who say how.',
	commune: 'For those who secure the network and test products.',
};

const listingStates: Record<ListingView['status']['type'], string> = {
	Active: 'On sale',
	Paused: 'Paused',
	Withdrawn: 'Taken off sale',
};

const shopStates: Record<ShopView['state']['type'], string> = {
	Open: 'Open',
	Closing: 'Closing',
	Suspended: 'Suspended',
};

const capabilities: Record<Capability, string> = {
	Publish: 'publish listings',
	Distribute: 'pay promoters',
	Market: 'run campaigns',
	Network: 'keep a network of promoters',
};

const penalties: Record<PenaltyName, string> = {
	WeightCut: 'What it does counts for less.',
	Downgrade: 'It lost its credit and its power.',
	Confiscation: 'Its unclaimed pay was taken.',
	Limit: 'It may not begin anything new for some time.',
	Deletion: 'It is removed and may never trade again.',
};

const itemStates: Record<ItemStatus, string> = {
	Active: 'exists',
	Consumed: 'made into something else',
	Decommissioned: 'taken out of use',
};

const linkFaults: Record<LinkFault, string> = {
	TooDeep: 'It has more promoters than this listing pays.',
	Expired: 'It has expired.',
	NotSigned: 'It was not signed by its promoter for this listing.',
	Repeated: 'A promoter is on it twice.',
	OtherPlan: 'The seller has changed what promoters get since it was signed.',
	Unreadable: 'It cannot be read. A part of it may be missing.',
	OtherChain: 'It was made for another chain.',
	Party: 'A promoter on it sells or buys here itself.',
	OtherListing: 'It is for another listing.',
};

const categories: Record<Category, string> = {
	'5411': 'Groceries',
	'5422': 'Meat and fish',
	'5441': 'Sweets and nuts',
	'5451': 'Dairy products',
	'5462': 'Bakeries',
	'5499': 'Specialty food',
	'5812': 'Restaurants',
	'5921': 'Wine and spirits',
	'5912': 'Pharmacies',
	'5977': 'Cosmetics',
	'5651': 'Clothing',
	'5661': 'Shoes',
	'5944': 'Watches and jewellery',
	'5712': 'Furniture',
	'5719': 'Home furnishings',
	'5722': 'Household appliances',
	'5732': 'Electronics',
	'5735': 'Records and music',
	'5942': 'Books',
	'5945': 'Toys and games',
	'5941': 'Sports',
	'5261': 'Garden',
	'5533': 'Car parts',
	'5947': 'Gifts',
	'5970': 'Art supplies',
	'5995': 'Pets',
	'5999': 'Other retail',
};

export const market = {
	title: 'Market',
	lead: 'Buy from shops that nobody can close for you, see who gets what of the price, and what buyers measured.',
	search: 'Search',
	searchHint: 'Words of a product or a shop. Each is found by its beginning.',
	filters: 'Filters',
	filtersSet: (n: number) => (n === 1 ? 'Filters (1 set)' : `Filters (${n} set)`),
	clear: 'Clear the filters',
	category: 'Category of the shop',
	anyCategory: 'Any category',
	categoryCode: 'Category',
	asset: 'Price in',
	assetHint: 'Choose one to filter by price.',
	anyAsset: 'Anything',
	priceFrom: 'Price from',
	priceTo: 'Price up to',
	noPrice: 'Write a number such as 12.5, with no more decimals than the unit has.',
	verifiedOnly: 'Only products whose claims buyers confirmed',
	availableOnly: 'Only what can be bought now',
	shops: 'Shops',
	found: (n: number, more: boolean) => (more ? `The newest ${n} listings` : n === 1 ? '1 listing' : `${n} listings`),
	nothingFound: 'No listing fits. Use fewer words or filters.',
	soldOut: 'Sold out',
	notForSale: 'Not on sale',
	needsGateway: 'Search and lists need a gateway, and there is none now. What you know by its number can be opened.',
	number: 'Number',
	noNumber: 'A number has digits alone.',
	openListing: 'Open the listing',
	openShop: 'Open the shop',
	openOrder: 'Open the order',
	shopNumber: (id: string) => `Shop ${id}`,
	listingNumber: (id: string) => `Listing ${id}`,
	comma: ', ',
	called: (name: string) => name,

	noShop: 'There is no such shop',
	profile: 'About the shop',
	owner: 'Owner',
	sells: 'Sells',
	region: 'Region',
	premises: 'Premises',
	premisesOf: (area: number, staff: number) => `${area} m², ${staff === 1 ? '1 person' : `${staff} people`}`,
	premisesHint:
		'Region, category and premises are what the merchant says. BizPower counts them as they are only if an attester checked them.',
	allowed: 'May',
	mayNotTrade: 'May not trade now',
	showcase: 'Showcase',
	noListings: 'The shop offers nothing now.',
	newestListings: (n: number) => `Without a gateway only the newest ${n} listings are shown.`,
	returnsOfNewest: (n: number) => `These are the times of the newest ${n} listings.`,
	policy: 'What a buyer can rely on',
	payment: 'Payment',
	paymentPolicy:
		'The price stays on hold on your own account until you have the goods, or time says so. Then everybody is paid in one step.',
	disputes: 'Disputes',
	disputePolicy: 'Both sides put up a deposit. Evidence or silence decides. Whoever is wrong pays.',
	returns: 'Returns',
	fromTo: (from: string, to: string) => `from ${from} to ${to}, by listing`,
	verifiedUntil: 'Verification lapses',
	shopWithoutGateway: 'Names, pictures, the course of BizPower and the number of settled orders need a gateway.',
	otherContent:
		'The gateway sent another document than the one whose address is on chain. It is not shown. Try another gateway.',
	standing: 'Standing',
	verification: 'Verification',
	notVerified: 'Nobody has checked this merchant.',
	level: (n: number) => `Level ${n}`,
	checkedBy: 'Checked by',
	lapses: 'Lapses',
	bizpower: 'BizPower',
	credit: 'Credit as a seller',
	creditHint:
		'Credit is the number of orders settled without a lost dispute; a lost dispute halves it. No opinion of anybody counts here.',
	settledOrders: 'Settled in 31 days',
	atLeast: (n: string) => `${n} or more`,
	openOrders: 'Open orders',
	today: 'Accepted today',
	acceptedToday: (n: number) => (n === 1 ? '1 order' : `${n} orders`),
	acceptedOf: (n: number, most: number) => `${n} of at most ${most} orders`,
	certified: 'Certified',
	certifiedOf: (n: number) => (n === 1 ? '1 listing of a certified product' : `${n} listings of certified products`),
	bonds: 'Bonds of what it may',
	penalty: 'Penalty',
	seizure: 'To be seized',
	seizureOf: (share: string) => `${share} of its bonds`,
	shopStates,
	capabilities,
	penalties,

	noListing: 'There is no such listing',
	product: 'Product',
	gtin: 'GTIN',
	brand: 'Brand',
	listing: 'Listing',
	listingStates,
	verdicts,
	categories,

	promoted: (n: number) => (n === 1 ? 'A promoter led you here' : `${n} promoters led you here`),
	promotedHint: 'If you keep what you buy, they are paid out of the seller’s part. Your price is the same.',
	linkUntil: 'The link expires',
	linkBad: 'The promotion link is not good',
	linkFaults,
	linkWithout: 'You can buy without it. The price is the same.',
	linkElsewhere: 'Go to the listing that it is for',

	whereItGoes: 'Where the price goes',
	whereItGoesLead: 'Every part of it, as the chain computes it now. The parts sum to the price to the last unit.',
	chooseUnits: 'Say how many units you want.',
	onlyFiatLegs: 'The whole price is paid outside the chain. The fees are paid out of the seller’s prepaid account.',
	legsCaption: 'Everybody who gets a part of the price',
	payee: 'Who',
	why: 'What for',
	part: 'Part',
	amount: 'Amount',
	price: 'Price',
	legs,
	legWhy,
	promoterLevel: (level: number) => `Promoter, level ${level}`,
	notPromoted: 'No promoter led you here, so nobody is paid for promoting: that part stays with the seller.',
	noPlatform: 'No platform brings this order. The platform’s part goes to the seller.',
	youPay: 'You pay',
	feesInIt: 'Fees in it',
	commissionInIt: 'Commission in it',
	sellerGets: 'The seller gets',

	terms: 'Terms',
	termsHint: 'An order keeps these terms. What the seller changes later is for later orders.',
	fiatPart: 'Paid outside the chain',
	fiatHint: 'You pay this part to the seller directly. The price in a currency is good for some time only.',
	accepts: 'Paid in',
	acceptsUpTo: (asset: string, share: string, rate: string, base: string) =>
		`${asset}, up to ${share} of the price, at ${rate} ${asset} for 1 ${base}`,
	discount: 'Discount',
	discountOf: (share: string) => `${share} off what is paid in SOUK`,
	commission: 'Commission',
	noCommission: 'Promoters are not paid.',
	formula: (rate: string, closing: string, depth: number) =>
		`${rate} of the sale for up to ${depth} promoters. The one whose link reached you gets ${closing} of that, the others share the rest.`,
	levels: (rate: string, depth: number) => `${rate} of the sale for up to ${depth} promoters, by level:`,
	experienceFee: 'Experience fee',
	experienceOf: (share: string) => `${share} of the sale, for testing products`,
	returnsOf: (time: string) => `${time} after delivery`,
	noReturns: 'no returns',

	verdict: 'What buyers measured',
	noModel: 'The producer has not bound this product to a quality model, so there are no claims to measure.',
	noVerdict: 'There is no verdict yet. These are the claims alone.',
	verdictCaption: 'Each claim of the producer, and what the panel measured',
	attribute: 'Attribute',
	claimed: 'Claimed',
	measured: 'Measured',
	spread: 'Spread',
	tolerance: 'Tolerance',
	finding: 'Finding',
	isConfirmed: 'confirmed',
	isDeviating: 'deviates',
	kept: (kept: number, cut: number, agreement: string) =>
		`${kept} values counted, ${cut} cut as outliers, ${agreement} of the weight agrees`,
	producer: 'Claims by',
	runningRound: 'Running round',
	reports: (panel: number, open: number) =>
		`${panel === 1 ? '1 report' : `${panel} reports`} of the panel, ${open === 1 ? '1 open report' : `${open} open reports`}`,
	reportsBy: 'Reports',
	trust: 'Trust',
	provisional: 'provisional: tested again',
	cycle: (n: string) => `cycle ${n}`,
	whoMeasured: 'Who measured',
	onPanel: 'drawn for the panel',
	openReport: 'open report',
	notCounted: '(not counted)',
	reportsNeedGateway: 'Who measured is known to a gateway alone.',

	recalledLots: (n: number, more: boolean) =>
		more
			? `${n} or more lots of this product are recalled or on hold`
			: n === 1
				? 'A lot of this product is recalled'
				: `${n} lots of this product are recalled or on hold`,
	heldLots: (n: number, more: boolean) =>
		more
			? `${n} or more lots of this product are on hold`
			: n === 1
				? 'A lot of this product is on hold'
				: `${n} lots of this product are on hold`,
	lotRecalled: 'Recalled: lot',
	lotHeld: 'On hold: lot',
	byAuthority: 'by the authority',
	byProducer: 'by its producer',
	recallReason: 'Read the reason',
	recallWay:
		'Items of these lots cannot be sold. If you have one, do not use it: look at its history, then ask the seller for a refund.',
	recallsNeedGateway:
		'Whether lots of this product are recalled is known to a gateway. An item with a serial number can be looked up without one.',
	itemRecalled: 'This item is recalled. Do not use it.',
	itemBlocked: 'This item is under an alert and cannot be sold.',
	itemFlagged: 'Something that this item was made from is under an alert.',
	itemRecallWay:
		'Its history says which lot it is about. Ask the seller for a refund, or dispute the order while it is open.',
	item: 'The item in your hand',
	itemUnreadable: 'The address of this page names an item that cannot be read.',
	itemUnknown: 'No history of this item is on the chain. It may be new, or not genuine.',
	itemOther: 'This item is of another product than this listing.',
	itemStatus: 'The item',
	itemHolder: 'Who has it',
	itemEvents: 'History',
	events: (n: number) => (n === 1 ? '1 event' : `${n} events`),
	itemSold: 'Sold',
	wasSold: 'to a consumer',
	notSold: 'not yet',
	itemAlarms: 'Alarms',
	alarmsOf: (n: number) =>
		n === 1
			? 'sold again once without coming back: it may be a clone'
			: `sold again ${n} times without coming back: it may be a clone`,
	itemHistory: 'See its whole history',
	itemStates,

	buy: 'Buy',
	buyTitle: 'Buy this',
	buyNow: 'Buy',
	buyConnect: 'Choose an account and buy',
	buyHint:
		'Nothing is sent away: the sum is put on hold on your own account. If the seller does not accept or ship in time, you have it back.',
	stock: (n: number) => (n === 0 ? 'none left' : n === 1 ? '1 left' : `${n} left`),
	quantity: 'How many',
	noQuantity: 'Write a whole number, 1 or more.',
	onlyLeft: (n: number) => (n === 1 ? 'Only 1 is left.' : `Only ${n} are left.`),
	payIn: 'Pay in',
	heldSum: 'Put on hold',
	deposit: 'Deposit, comes back',
	askedItem: 'You ask for item',
	attestedHint:
		'All of this is paid outside the chain, to the seller directly. The chain holds a deposit alone and records what you both sign.',
	lacks: (has: string, needs: string) => `This account has ${has} to spend and needs ${needs}.`,
	cannotBuy: {
		Active: '',
		Paused: 'The merchant has paused this listing.',
		Withdrawn: 'Moderation has taken this listing off sale.',
		soldOut: 'It is sold out.',
		own: 'This is your own listing.',
		noPreview: 'The chain does not say yet what this would cost.',
	},
	what: 'What',
	oneProduct: 'this product',
	promiseHeld: 'The price stays on hold on your account until the order is over. Nobody else can touch it before.',
	promiseBack: 'You have it back if the seller declines, or does not accept or ship in time.',
	promiseDeposit:
		'The deposit pays for the room that the order takes on the chain. It comes back when the order is over.',
	placed: 'You placed order',
	placedNext: 'The seller answers next.',
	myOrders: 'My orders',
};
