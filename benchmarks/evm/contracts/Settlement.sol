// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

interface IERC20 {
	function transfer(address to, uint256 amount) external returns (bool);
	function transferFrom(address from, address to, uint256 amount) external returns (bool);
}

/// Orders in escrow, settled by the waterfall of Souk: up to three promoters, platform, experience pool, commune, seller.
///
/// Rates are parts of a thousand million, amounts are base units of the token. The rules and the roundings are those of
/// math/src/waterfall.rs and math/src/commission.rs.
contract Settlement {
	/// What a buyer agrees to.
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

	/// An order in six slots.
	struct Order {
		address buyer;
		uint40 deadline;
		uint8 depth;
		uint48 listing;
		// ---
		address seller;
		uint64 shop;
		uint32 commission;
		// ---
		address platform;
		uint32 experienceFee;
		uint32 platformSlice;
		uint32 communeFee;
		// ---
		address first;
		uint96 amount;
		// ---
		address second;
		uint64 product;
		uint32 closing;
		// ---
		address third;
		uint40 placed;
	}

	/// The legs of a split. They sum to the escrow.
	struct Legs {
		address seller;
		address platform;
		address first;
		address second;
		address third;
		uint256 toSeller;
		uint256 toPlatform;
		uint256 toExperience;
		uint256 toCommune;
		uint256 toFirst;
		uint256 toSecond;
		uint256 toThird;
	}

	/// A list in memory of whom a batch pays. What each is owed is in transient storage.
	struct Payees {
		uint256 count;
		address[] accounts;
	}

	event OrderPlaced(uint256 indexed id, uint64 indexed shop, address indexed buyer, uint256 amount);
	event OrderSettled(
		uint256 indexed id,
		uint64 indexed shop,
		address indexed platform,
		uint256 toSeller,
		uint256 toPlatform,
		uint256 toExperience,
		uint256 toCommune,
		uint256 toFirst,
		uint256 toSecond,
		uint256 toThird
	);

	error NotFound();
	error NotYours();
	error PathTooDeep();
	error RatesExceedWhole();
	error TransferFailed();

	uint256 private constant WHOLE = 1_000_000_000;

	IERC20 public immutable token;
	address public immutable experiencePool;
	address public immutable commune;

	mapping(uint256 => Order) public orders;
	/// What promoters and shops have to show, each in one slot: the value settled (128 bits), the orders settled (64), and when
	/// the last one was (64).
	mapping(address => uint256) private _promoters;
	mapping(uint64 => uint256) private _shops;
	uint256 public next;

	constructor(IERC20 token_, address experiencePool_, address commune_) {
		token = token_;
		experiencePool = experiencePool_;
		commune = commune_;
	}

	/// Place an order of the caller, and take its price into escrow.
	function place(Terms calldata terms) external returns (uint256 id) {
		uint256 depth = terms.promoters.length;
		if (depth > 3) revert PathTooDeep();
		// The platform's slice is a part of the fee, and the closing share a part of the commission.
		if (
			uint256(terms.commission) + terms.experienceFee + terms.communeFee > WHOLE ||
			terms.platformSlice > WHOLE ||
			terms.closing > WHOLE
		) revert RatesExceedWhole();
		unchecked {
			id = next++;
		}
		Order storage order = orders[id];
		(order.buyer, order.deadline, order.depth, order.listing) = (
			msg.sender,
			terms.deadline,
			uint8(depth),
			terms.listing
		);
		(order.seller, order.shop, order.commission) = (terms.seller, terms.shop, terms.commission);
		order.platform = terms.platform;
		order.experienceFee = terms.experienceFee;
		order.platformSlice = terms.platformSlice;
		order.communeFee = terms.communeFee;
		(order.first, order.amount) = (depth > 0 ? terms.promoters[0] : address(0), terms.amount);
		order.second = depth > 1 ? terms.promoters[1] : address(0);
		(order.product, order.closing) = (terms.product, terms.closing);
		(order.third, order.placed) = (depth > 2 ? terms.promoters[2] : address(0), uint40(block.timestamp));
		emit OrderPlaced(id, terms.shop, msg.sender, terms.amount);
		if (!token.transferFrom(msg.sender, address(this), terms.amount)) revert TransferFailed();
	}

	/// Split an order's escrow and pay everybody. The buyer may call it, and anybody once the deadline has passed.
	function settle(uint256 id) external {
		Legs memory legs = _close(id);
		if (legs.toFirst != 0) _pay(legs.first, legs.toFirst);
		if (legs.toSecond != 0) _pay(legs.second, legs.toSecond);
		if (legs.toThird != 0) _pay(legs.third, legs.toThird);
		if (legs.toPlatform != 0) _pay(legs.platform, legs.toPlatform);
		if (legs.toExperience != 0) _pay(experiencePool, legs.toExperience);
		if (legs.toCommune != 0) _pay(commune, legs.toCommune);
		if (legs.toSeller != 0) _pay(legs.seller, legs.toSeller);
	}

	/// Settle many orders. What one payee gets is summed up over all of them, and paid once.
	function settleBatch(uint256[] calldata ids) external {
		Payees memory payees;
		uint256 toExperience;
		uint256 toCommune;
		unchecked {
			// At most five payees an order, besides the pool and the commune.
			payees.accounts = new address[](ids.length * 5);
			// No sum overflows: all escrows together are at most the supply.
			for (uint256 i; i < ids.length; ++i) {
				Legs memory legs = _close(ids[i]);
				_owe(payees, legs.first, legs.toFirst);
				_owe(payees, legs.second, legs.toSecond);
				_owe(payees, legs.third, legs.toThird);
				_owe(payees, legs.platform, legs.toPlatform);
				_owe(payees, legs.seller, legs.toSeller);
				toExperience += legs.toExperience;
				toCommune += legs.toCommune;
			}
			for (uint256 i; i < payees.count; ++i) {
				address payee = payees.accounts[i];
				uint256 amount;
				assembly ("memory-safe") {
					amount := tload(payee)
					tstore(payee, 0)
				}
				_pay(payee, amount);
			}
		}
		if (toExperience != 0) _pay(experiencePool, toExperience);
		if (toCommune != 0) _pay(commune, toCommune);
	}

	/// What a promoter has to show.
	function promoter(address who) external view returns (uint128 value, uint64 settled, uint64 active) {
		return _fields(_promoters[who]);
	}

	/// What a shop has to show.
	function shop(uint64 which) external view returns (uint128 value, uint64 settled, uint64 active) {
		return _fields(_shops[which]);
	}

	/// What each would get of an amount.
	function split(Terms calldata terms) external pure returns (uint256[7] memory legs) {
		Legs memory all;
		_split(
			all,
			terms.amount,
			terms.promoters.length,
			terms.commission,
			terms.closing,
			terms.experienceFee,
			terms.platformSlice,
			terms.communeFee
		);
		legs = [
			all.toSeller,
			all.toPlatform,
			all.toExperience,
			all.toCommune,
			all.toFirst,
			all.toSecond,
			all.toThird
		];
	}

	/// Split an order, count it for its shop and its promoters, and delete it.
	function _close(uint256 id) private returns (Legs memory legs) {
		Order storage stored = orders[id];
		// One read a slot.
		Order memory order = stored;
		if (order.buyer == address(0)) revert NotFound();
		if (msg.sender != order.buyer && block.timestamp < order.deadline) revert NotYours();
		delete orders[id];

		legs.seller = order.seller;
		legs.platform = order.platform == address(0) ? order.seller : order.platform;
		legs.first = order.first;
		legs.second = order.second;
		legs.third = order.third;
		_split(
			legs,
			order.amount,
			order.depth,
			order.commission,
			order.closing,
			order.experienceFee,
			order.platformSlice,
			order.communeFee
		);

		_shops[order.shop] = _counted(_shops[order.shop], order.amount);
		if (order.depth > 0) _promoters[order.first] = _counted(_promoters[order.first], order.amount);
		if (order.depth > 1) _promoters[order.second] = _counted(_promoters[order.second], order.amount);
		if (order.depth > 2) _promoters[order.third] = _counted(_promoters[order.third], order.amount);
		emit OrderSettled(
			id,
			order.shop,
			order.platform,
			legs.toSeller,
			legs.toPlatform,
			legs.toExperience,
			legs.toCommune,
			legs.toFirst,
			legs.toSecond,
			legs.toThird
		);
	}

	/// The waterfall. Placing has shown that the rates can be paid, so nothing underflows.
	function _split(
		Legs memory legs,
		uint256 sale,
		uint256 depth,
		uint256 commission,
		uint256 closing,
		uint256 experienceFee,
		uint256 platformSlice,
		uint256 communeFee
	) private pure {
		unchecked {
			// An amount has 96 bits and a rate 30, so no product overflows.
			uint256 pool = depth == 0 ? 0 : (sale * commission) / WHOLE;
			if (depth == 1) {
				legs.toFirst = pool;
			} else if (depth != 0) {
				uint256 even = (pool * (WHOLE - closing)) / WHOLE / (depth - 1);
				legs.toFirst = even;
				if (depth == 2) {
					legs.toSecond = pool - even;
				} else {
					legs.toSecond = even;
					legs.toThird = pool - 2 * even;
				}
			}
			uint256 fee = (sale * experienceFee) / WHOLE;
			uint256 gross = (fee * platformSlice) / WHOLE;
			uint256 owed = (sale * communeFee) / WHOLE;
			legs.toCommune = owed;
			legs.toExperience = fee - gross;
			legs.toSeller = sale - pool - fee;
			if (gross >= owed) {
				legs.toPlatform = gross - owed;
			} else {
				legs.toSeller -= owed - gross;
			}
		}
	}

	/// The record after one more order.
	function _counted(uint256 record, uint256 amount) private view returns (uint256) {
		unchecked {
			// The sums never leave their bits: a value is at most the supply of the token.
			uint256 sums = record + (amount << 128) + (1 << 64);
			return (sums & ~uint256(type(uint64).max)) | block.timestamp;
		}
	}

	function _fields(uint256 record) private pure returns (uint128 value, uint64 settled, uint64 active) {
		return (uint128(record >> 128), uint64(record >> 64), uint64(record));
	}

	/// Add to what a batch owes a payee. A payee is listed when it is first owed something.
	function _owe(Payees memory payees, address payee, uint256 amount) private {
		if (amount == 0) return;
		uint256 owed;
		assembly ("memory-safe") {
			owed := tload(payee)
			tstore(payee, add(owed, amount))
		}
		if (owed == 0) {
			unchecked {
				payees.accounts[payees.count++] = payee;
			}
		}
	}

	function _pay(address payee, uint256 amount) private {
		if (!token.transfer(payee, amount)) revert TransferFailed();
	}
}
