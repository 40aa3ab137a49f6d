#!/usr/bin/env bash
# The settlement of Souk as a Solidity contract, measured. Builds what is not built. Arguments go to souk-evm: --quick, --json PATH.
set -euo pipefail
. "$(dirname "$0")/../../scripts/lib.sh"
use_toolchain || have cargo || die "no Rust toolchain: run scripts/setup.sh"
cd "$SOUK_ROOT/benchmarks/evm"
export CARGO_TARGET_DIR="$CARGO_TARGET_DIR/evm"
# The bytecode is part of the repository. Where the compiler is installed (npm ci), it says whether the bytecode is what the contracts
# compile to.
if [ -d node_modules/solc ]; then
	npm run --silent compile -- --check
fi
cargo build --quiet --release --locked
exec "$CARGO_TARGET_DIR/release/souk-evm" "$@"
