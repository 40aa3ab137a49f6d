// SPDX-License-Identifier: Apache-2.0

import type { OrderState } from '@souk/sdk';
import type { ServiceKind } from '@souk/sdk/pure/market';
import type { OrderEvent } from '../../pages/market/events.ts';
import type { Action, Lapse } from '../../pages/market/next.ts';
import type { Ruler } from '../../pages/market/order.tsx';
import type { LegRole, Source } from '../../pages/market/order-legs.tsx';
import type { Dispute, Side } from '../../pages/market/order-model.ts';

const states: Record<OrderState, string> = {
	Placed: 'Placed',
	Accepted: 'Accepted',
	Shipped: 'Shipped',
	Delivered: 'Delivered',
	ReturnRequested: 'Return requested',
	Disputed: 'Disputed',
	Completed: 'Completed',
	Cancelled: 'Cancelled',
	Expired: 'Expired',
	Returned: 'Returned',
	Ruled: 'Ruled',
};

const stateWhat: Record<OrderState, string> = {
	Placed: 'The buyer placed it, and the seller answers.',
	Accepted: 'The seller accepted it, and ships.',
	Shipped: 'It is on its way.',
	Delivered: 'It arrived, and the return window runs.',
	ReturnRequested: 'The buyer wants to return some of it, and the seller answers.',
	Disputed: 'The sides answer each other, and an arbiter may decide.',
	Completed: 'The buyer keeps it, and everybody is paid.',
	Cancelled: 'It was called off before it shipped, and the buyer has everything back.',
	Expired: 'The seller let its time pass, and the buyer has everything back.',
	Returned: 'What came back is refunded, and the rest is paid.',
	Ruled: 'The dispute was decided, and the sum is split so.',
};

/** An action: its name, why it is one’s turn, what it means, and what is said when it is done. */
interface ActionWords {
	name: string;
	lead: string;
	means: string;
	done: string;
}

const actions: Record<Action, ActionWords> = {
	accept: {
		name: 'Accept',
		lead: 'Accept the order, or decline it.',
		means:
			'You promise to ship at the terms of the order. The price is on hold on the buyer’s account and is paid when the order is over.',
		done: 'The order is accepted. Ship it next.',
	},
	decline: {
		name: 'Decline',
		lead: 'Decline the order.',
		means: 'The order ends. The buyer has the price and the deposit back at once.',
		done: 'The order is declined. The buyer has everything back.',
	},
	cancel: {
		name: 'Cancel',
		lead: 'Cancel the order.',
		means: 'The order ends before anything ships. The buyer has the price and the deposit back at once.',
		done: 'The order is cancelled. The buyer has everything back.',
	},
	cancelUnpaid: {
		name: 'Cancel: not paid',
		lead: 'Cancel the order, which was not paid in time.',
		means:
			'The part outside the chain was not confirmed in time. The order ends, and what is on hold goes back to the buyer.',
		done: 'The order is cancelled.',
	},
	confirmPayment: {
		name: 'Confirm the payment',
		lead: 'Did the payment outside the chain arrive? Confirm it, then ship.',
		means: 'You say that the money arrived. From then on all of it is owed back if the order ends otherwise.',
		done: 'The payment is confirmed. Ship next.',
	},
	ship: {
		name: 'Ship',
		lead: 'Ship the goods.',
		means: 'Say what you send. Name the parcel: its record decides a dispute that nobody rules.',
		done: 'The shipment is recorded.',
	},
	refund: {
		name: 'Refund',
		lead: 'Give money back.',
		means:
			'You give the buyer a part of a line back without being asked. It comes out of what is on hold, and everybody’s part of it gets smaller.',
		done: 'The buyer has the refund.',
	},
	confirm: {
		name: 'Confirm delivery',
		lead: 'Did everything arrive? Confirm the delivery.',
		means:
			'You say that the goods are there. The return window begins. In a dispute your confirmation counts as a proof of the delivery.',
		done: 'The delivery is confirmed. The return window runs.',
	},
	complete: {
		name: 'Keep it and pay everybody',
		lead: 'Keep it, or return it while the window is open.',
		means: 'You keep everything. Everybody is paid now, and nothing can be returned or disputed after that.',
		done: 'The order is complete. Everybody is paid.',
	},
	requestReturn: {
		name: 'Return',
		lead: 'Ask to return units.',
		means: 'You ask the seller to take units back. If the seller says nothing, it has agreed.',
		done: 'The return is requested. Send the units back, and name the parcel.',
	},
	approveReturn: {
		name: 'Approve the return',
		lead: 'Answer the return: approve it, or refuse it.',
		means:
			'You take the units back, and the buyer is refunded for them. The rest of the order is paid. The units are put back into your stock.',
		done: 'The return is approved, and the order is over.',
	},
	refuseReturn: {
		name: 'Refuse the return',
		lead: 'Refuse the return.',
		means: 'You do not take the units back. The buyer can dispute that for some days.',
		done: 'The return is refused. The buyer may dispute that.',
	},
	shipBack: {
		name: 'Name the parcel back',
		lead: 'Name the parcel in which the units go back.',
		means:
			'The parcel is what the chain knows of your return. Without one the seller wins a dispute that nobody rules.',
		done: 'The parcel is recorded.',
	},
	dispute: {
		name: 'Dispute',
		lead: 'Dispute it.',
		means: 'You say that the other side is wrong. Both sides put up deposits, and whoever is wrong loses them.',
		done: 'The dispute is open. The other side has to answer.',
	},
	answer: {
		name: 'Answer the dispute',
		lead: 'Answer the dispute. Silence loses it.',
		means: 'You answer what the other side says. You put up the same deposits, if you have not yet.',
		done: 'The answer is recorded.',
	},
	propose: {
		name: 'Propose a settlement',
		lead: 'Propose a settlement.',
		means:
			'You say which part of what is in dispute should go to the buyer. If the other side asks for no more than you offer, the dispute is over, and both sides have their deposits back.',
		done: 'The proposal is recorded.',
	},
	withdraw: {
		name: 'Withdraw the dispute',
		lead: 'Withdraw the dispute.',
		means:
			'Before the other side has answered this costs nothing. After that it is giving in: you pay for the procedure, and an eighth of your deposit for the damage goes to the other side.',
		done: 'The dispute is withdrawn.',
	},
	advance: {
		name: 'Move it on',
		lead: 'The time is over. Move the order on.',
		means:
			'The deadline has passed, so any account may move the order on. The chain also does it by itself in idle time.',
		done: 'The order has moved on.',
	},
};

const lapses: Record<Lapse, string> = {
	expires: 'If the seller does nothing until then, the order expires and the buyer has everything back.',
	refundsRest: 'If nothing more ships until then, the rest is refunded, and the order counts as shipped.',
	delivers: 'If the buyer says nothing until then, the order counts as delivered.',
	completes: 'If the buyer does nothing until then, the order completes and everybody is paid.',
	returns: 'If the seller does nothing until then, the return is approved.',
	buyerWins: 'If nobody does anything until then, the buyer wins.',
	sellerWins: 'If nobody does anything until then, the seller wins.',
	standoff: 'If nobody rules until then and the record does not decide, it is a standoff: neither side is paid.',
};

const events: Record<OrderEvent, string> = {
	OrderPlaced: 'The order was placed, and the price put on hold.',
	CampaignsEngaged: 'A campaign promised a reward for it.',
	OrderAccepted: 'The seller accepted it.',
	ServicesNamed: 'The seller named service providers.',
	UnitsShipped: 'Units shipped.',
	UnshippedRefunded: 'Units that never shipped were refunded.',
	OrderShipped: 'Everything that ships has shipped.',
	OrderDelivered: 'It was delivered.',
	PartRefunded: 'The seller gave a part back.',
	RefundRecorded: 'The seller noted a refund outside the chain.',
	ReturnRequested: 'The buyer asked to return units.',
	UnitsShippedBack: 'The buyer named the parcel of the return.',
	ReturnRefused: 'The seller refused the return.',
	OrderDisputed: 'A dispute was opened.',
	DisputeAnswered: 'The dispute was answered.',
	DisputeWithdrawn: 'The dispute was withdrawn.',
	DisputeClosed: 'The deposits of the dispute were paid out or back.',
	SettlementProposed: 'A settlement was proposed.',
	OrderRuled: 'The dispute was decided.',
	LegRedirected: 'A payee could not receive its part. It went to another account.',
	OrderSettled: 'The order is over. Everybody was paid.',
	SaleRecorded: 'A sale at the counter was recorded.',
	OrderPostponed: 'It could not be settled. The chain tries again.',
	OrderUnpaid: 'The part outside the chain was not paid in time.',
	OrderSkipped: 'A batch left it out.',
	OrdersPruned: 'The chain removed it after its time.',
	LegOpened: 'A payment outside the chain is expected.',
	PaymentConfirmed: 'The payment outside the chain arrived.',
	LegClosed: 'The part outside the chain ended.',
	ObligationWritten: 'The seller owes the buyer something outside the chain.',
	CloneSuspected: 'An item of it was sold before without coming back. It may be a clone.',
	ItemsDelivered: 'Its items became the buyer’s.',
	ItemsReturned: 'Its items went back to the seller.',
	BonusPaid: 'A bonus rewarded the buyer.',
	BonusUnpaid: 'The buyer could not receive a bonus.',
	FeesReserved: 'Its fees were reserved in a prepaid account.',
	FeesPaid: 'Its fees were paid out of the prepaid account.',
	FeesRedirected: 'A fee could not be paid to its payee.',
	RewardPaid: 'A campaign paid a reward for it.',
	RewardReturned: 'A campaign could not pay its reward.',
};

const sides: Record<Side, string> = { Buyer: 'the buyer', Seller: 'the seller' };

const stages: Record<Dispute['stage'], string> = {
	Answer: 'The other side answers.',
	Reply: 'The opener has to give evidence.',
	Hearing: 'Both gave evidence. An arbiter may rule.',
};

const services: Record<ServiceKind, string> = {
	Logistics: 'Carries it',
	Warehousing: 'Stores it',
	QualityControl: 'Inspects it',
	CustomerService: 'Answers the buyer',
	Endorsement: 'Stands up for it',
	OrderManagement: 'Handles the order',
	Advertising: 'Advertises it',
};

const rulers: Record<Ruler, string> = {
	Arbiter: 'the arbiter',
	Agreement: 'the parties',
	Default: 'nobody: a standoff',
	Silence: 'the silence of a side',
	Record: 'the record of the delivery',
};

const sources: Record<Source, string> = {
	waterfall: 'the escrow',
	prepaid: 'a prepaid account',
	campaign: 'a campaign',
	bonus: 'a bonus',
	stake: 'deposits of the dispute',
};

const legRoles: Record<LegRole, string> = {
	buyer: 'the buyer',
	seller: 'the seller',
	promoter: 'a promoter',
	service: 'a service provider',
	platform: 'the platform',
	experience: 'the experience pool',
	commune: 'the commune',
	forfeited: 'lost in a standoff',
	back: 'back to its owner',
	other: 'to the other side',
	treasury: 'to the treasury',
};

const ends: Record<OrderState, string> = {
	...stateWhat,
	Completed: 'The order is complete. Everybody is paid.',
	Cancelled: 'The order was cancelled. The buyer has everything back.',
	Expired: 'The order expired. The buyer has everything back.',
	Returned: 'The order is over: what came back is refunded.',
	Ruled: 'The dispute is decided, and the order is over.',
};

const waitBuyer: Record<OrderState, string> = {
	...ends,
	Shipped: 'The goods are on their way. The buyer confirms the delivery.',
	Delivered: 'The buyer keeps the goods, returns them, or disputes.',
	Disputed: 'The buyer has to answer in the dispute.',
};

const waitSeller: Record<OrderState, string> = {
	...ends,
	Placed: 'The seller accepts or declines.',
	Accepted: 'The seller ships.',
	ReturnRequested: 'The seller answers the return.',
	Disputed: 'The seller has to answer in the dispute.',
};

export const order = {
	title: 'My orders',
	lead: 'What you bought, sold and promoted, with the one thing that comes next.',
	choose: 'Choose an account',
	chooseLead: 'Orders are shown for an account. Choose one.',
	roles: 'Your part in the orders',
	as: { buyer: 'As a buyer', seller: 'As a seller', promoter: 'As a promoter' },
	caption: { buyer: 'Orders that you placed', seller: 'Orders of your shops', promoter: 'Orders that you promoted' },
	none: {
		buyer: 'You have bought nothing yet.',
		seller: 'Nobody has ordered from you yet.',
		promoter: 'Nothing was ordered over your links yet.',
	},
	toMarket: 'Go to the market',
	number: 'Order',
	numbered: (id: string) => `Order ${id}`,
	state: 'State',
	anyState: 'Any state',
	shop: 'Shop',
	sum: 'Price',
	placedAt: 'Placed',
	deadline: 'Deadline',
	over: 'over',
	states,
	stateWhat,
	notThere: 'There is no order of this number.',
	notKept: 'The chain has no order of this number, or keeps it no more. A gateway would still have it.',
	onlyRows: 'The chain keeps this order no more. What you see is what the gateway has of it.',

	nextYours: 'It is your turn',
	nextWait: 'What comes next',
	nextOver: 'It is over',
	next: 'Next',
	turnOf: {
		Buyer: 'The buyer',
		Seller: 'The seller',
		Arbiter: 'An answer or a ruling',
		Anyone: 'Move it on',
		Nobody: 'Nothing',
	},
	timeLeft: 'Time',
	payOutside: 'Pay the seller outside the chain:',
	paymentComes: 'The buyer pays you outside the chain:',
	lateWhy:
		'The time of this state is over. The parties are late, and the order can only be moved on. Any account may do that.',
	lapses,
	actions,
	ends,
	waitBuyer,
	waitSeller,
	waitArbiter: 'Both sides gave evidence. An arbiter may rule.',

	way: 'Where it stands',
	notYet: 'not yet',
	parties: 'Parties and sums',
	buyer: 'Buyer',
	seller: 'Seller',
	platform: 'Platform',
	mode: 'Money',
	modes: { Escrow: 'On hold on the buyer’s account, split on chain', Attested: 'Moves outside the chain' },
	price: 'Price',
	due: 'Due outside the chain',
	refunded: 'given back',
	fiat: 'Paid outside the chain',
	deposit: 'Deposit, comes back',
	depositBack: 'Deposit that comes back',
	ruling: 'Ruling',
	rulingOf: (share: string, by: string) => `${share} % to the buyer, by ${by}`,
	rulers,
	services,

	lines: (n: number) => (n === 1 ? 'What was ordered' : `What was ordered: ${n} lines`),
	line: 'Line',
	partly: 'A part of it has shipped. The rest is still to come, or is refunded when its time is over.',
	partlyOver: 'Only a part of it shipped. The rest was refunded.',
	carrier: 'Carrier',
	sentBack: 'The buyer named the parcel of the return.',
	confirmedByBuyer: 'The buyer confirmed the delivery.',
	shippedOf: (n: number, all: number) => `${n} of ${all} shipped`,
	cameBack: (n: number) => (n === 1 ? '1 came back' : `${n} came back`),
	toReturn: (n: number) => (n === 1 ? '1 to return' : `${n} to return`),
	product: 'GTIN',
	items: 'Items',
	promoters: 'Promoters',
	returnWindow: 'Returns',
	noReturns: 'none',
	afterDelivery: (time: string) => `${time} after delivery`,

	legs: 'Who was paid',
	legsExpected: 'Who will be paid',
	legsPaid: 'As the chain paid it when the order ended.',
	legsOpen: 'If the buyer keeps what is left of the order. Computed from the terms that the order keeps.',
	legsComputed: 'Computed from the terms of the order. What was really paid is known to a gateway.',
	attestedLegs: 'The money of this order moves outside the chain. Fees are paid out of a prepaid account when it ends.',
	besides: 'Paid besides',
	source: 'Out of',
	sources,
	for: 'For',
	legRoles,
	atLevel: (role: string, level: number) => `${role}, level ${level}`,
	payee: 'Who',
	several: 'several accounts',

	history: 'History',
	historyCaption: 'Everything that happened to the order',
	historyNeedsGateway: 'The history of an order needs a gateway.',
	happened: 'What happened',
	by: 'By',
	byItself: 'the chain itself',
	time: 'When',
	block: 'Block',
	events,

	dispute: 'Dispute',
	sides,
	openedBy: (side: string) => `It was opened by ${side}.`,
	aboutReturn: 'It is about the units to return alone.',
	aboutOrder: 'It is about the whole order.',
	inDispute: 'In dispute',
	stage: 'Stage',
	stages,
	turn: 'Whose turn',
	arbiter: 'an arbiter',
	until: 'Until',
	silence: 'If nobody acts',
	wins: (side: string) => `${side} wins`,
	standoff: 'a standoff: neither side is paid',
	putUp: 'Put up',
	wouldPutUp: 'Would put up',
	forDamage: 'For the damage',
	forProcedure: 'For the procedure',
	evidence: 'Evidence',
	noEvidence: 'none yet',
	openEvidence: 'Open the document',
	buyerAsks: 'The buyer asks for',
	sellerOffers: 'The seller offers',
	shareToBuyer: (share: string) => `${share} % to the buyer`,
	agreement: 'Agreement',
	agreementHow:
		'As soon as the buyer asks for no more than the seller offers, the dispute is over at what the buyer asks.',
	arbiterHow: 'The arbiter is an origin of governance: a referendum on the track of moderation rules on the order.',

	unitsToShip: (most: number) => `Units to ship, at most ${most}`,
	unitsFault: (most: number) => `Write a whole number from 0 to ${most}.`,
	unitsMend: 'Mend the number of units first.',
	serials: 'Serial numbers',
	serialsHint: 'Apart by spaces or commas. Each serial becomes the buyer’s when the order is delivered.',
	serialsFault: 'A serial has at most 20 letters, digits and signs of GS1, and stands here once.',
	serialsTooMany: 'There are more serial numbers than units.',
	carrierHint: 'Its code, such as DHL: 2 to 16 capital letters and digits.',
	carrierFault: 'A code has 2 to 16 letters A to Z and digits.',
	tracking: 'Tracking number',
	trackingHint: 'Of the tracking number only a hash is on chain. Keep it: it shows an arbiter what was sent.',
	noParcel: 'Without a parcel you cannot show that you sent anything. A dispute that nobody rules is then lost.',
	parcelMend: 'Give a carrier’s code and a tracking number, both.',
	lastShipment: 'This is the last shipment: refund what does not ship.',
	shipMend: 'Mend the lines first.',
	shipNothing: 'Nothing would ship.',
	shipOf: (units: number, serials: number) =>
		`${units === 1 ? '1 unit' : `${units} units`}${serials === 0 ? '' : `, ${serials === 1 ? '1 serial number' : `${serials} serial numbers`}`}`,
	shipLast: 'After this everything that ships has shipped. Units that never shipped are refunded.',
	shipMore: 'More can ship later, until the deadline.',

	refundIn: (asset: string) => `Refund in ${asset}`,
	atMost: (sum: string) => `At most ${sum}`,
	amountFault: 'Write an amount that is no more than what is left, with at most 12 decimals.',
	amountNeeded: 'Write how much goes back.',
	refundAll: 'Nothing of the price is left after this, so the order ends.',
	buyerGetsBack: 'The buyer gets back',

	returnOnce: 'A return can be requested once. Name everything that goes back.',
	unitsToReturn: (most: number) => `Units to return, at most ${most}`,
	unitsOf: (n: number) => (n === 1 ? '1 unit' : `${n} units`),
	returnNothing: 'Say how many units go back.',
	reason: 'Reason',
	reasonHint: 'Leave out names and addresses of people.',

	evidenceHint: 'Say what happened, or choose a document. Leave out names and addresses of people.',
	evidenceNeeded: 'The other side gave evidence. It has to be answered with evidence.',
	withoutEvidence:
		'Without evidence the record of the delivery decides, if the other side gives none either. You can give evidence later only if the other side does.',
	answerWithout: 'If neither side gives evidence, the record of the delivery decides at once.',
	chooseFile: 'Choose a file',
	noFile: 'Without the file',
	tooLarge: 'The document is too large: 1 MiB is the most.',
	public: 'The document is given to the gateway under your signature. Whoever knows its address can read it.',
	keepYourself:
		'There is no gateway, so only the address goes on chain. Keep the document, and show it to whoever asks.',
	addressOf: 'Its address:',
	stakeBack: 'You have both deposits back if you are right, or if you agree.',
	stakeLost:
		'If you are wrong, the deposit for the damage goes to the other side and that for the procedure to the treasury.',
	lacks: (has: string, needs: string) => `This account has ${has} to spend and needs ${needs}.`,
	percentToBuyer: 'Part that goes to the buyer, in percent',
	percentFault: 'Write a number from 0 to 100 with at most two decimals.',
	toBuyer: 'To the buyer',
};
