// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// An ERC-20 token, as lean as they are written for use.
contract Token {
	event Transfer(address indexed from, address indexed to, uint256 amount);
	event Approval(address indexed owner, address indexed spender, uint256 amount);

	error BalanceTooLow();
	error AllowanceTooLow();

	string public constant name = "Time";
	string public constant symbol = "TIME";
	uint8 public constant decimals = 12;

	// Slots 0, 1 and 2: the setup writes balances into slot 0 by itself.
	mapping(address => uint256) public balanceOf;
	mapping(address => mapping(address => uint256)) public allowance;
	uint256 public totalSupply;

	function approve(address spender, uint256 amount) external returns (bool) {
		allowance[msg.sender][spender] = amount;
		emit Approval(msg.sender, spender, amount);
		return true;
	}

	function transfer(address to, uint256 amount) external returns (bool) {
		_move(msg.sender, to, amount);
		return true;
	}

	function transferFrom(address from, address to, uint256 amount) external returns (bool) {
		uint256 allowed = allowance[from][msg.sender];
		// An allowance without an end is not counted down, as in most tokens.
		if (allowed != type(uint256).max) {
			if (allowed < amount) revert AllowanceTooLow();
			unchecked {
				allowance[from][msg.sender] = allowed - amount;
			}
		}
		_move(from, to, amount);
		return true;
	}

	function _move(address from, address to, uint256 amount) private {
		uint256 balance = balanceOf[from];
		if (balance < amount) revert BalanceTooLow();
		unchecked {
			balanceOf[from] = balance - amount;
			// Never overflows: all balances together are the supply.
			balanceOf[to] += amount;
		}
		emit Transfer(from, to, amount);
	}
}
