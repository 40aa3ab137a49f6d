# The only front door. Each target is one line into scripts/.
#
#   make run [ECONOMY=souk] [ARGS="--exit --orders N"]   set up, build, start a development chain, replay real purchases on it
#   make test                                            set up and pass every test
#   make check                                           what CI runs: format, lints, docs, the main job, tests
#   make build                                           the node with the runtime in it, and souk-trace
#   make release                                         the same as they are shipped
#   make simulate-experience [SEED=1]                    cartels against experience consensus: table, plot, result line
#   make project [ECONOMY=souk]                          an economy over twelve years: table, plot, result lines
#   make weights [PALLETS="pallet_orders …"]             measure what calls weigh on this machine, into the runtime

ECONOMY ?= souk
SEED ?= 1

.PHONY: run test check build release simulate-experience project weights

run:
	@ECONOMY=$(ECONOMY) scripts/run.sh $(ARGS)

test:
	@scripts/test.sh

check:
	@scripts/check.sh

build:
	@scripts/setup.sh --no-clients && scripts/build.sh $(ARGS)

release:
	@scripts/setup.sh --no-clients && scripts/build.sh --release

simulate-experience:
	@SEED=$(SEED) scripts/simulate-experience.sh $(ARGS)

project:
	@ECONOMY=$(ECONOMY) scripts/project-economy.sh $(ARGS)

weights:
	@PALLETS="$(PALLETS)" scripts/weights.sh
