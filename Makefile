# The only front door. Each target is one line into scripts/. `make` alone prints this list.
#
#   make run [ECONOMY=souk] [ARGS="--exit --orders N"]   set up, build, start a development chain, replay real purchases on it
#   make test                                            set up and pass every test
#   make check                                           what CI runs: format, licences, lints, docs, the main job, simulations, tests
#   make build                                           the node with the runtime in it, and souk-trace
#   make release                                         the same as they are shipped
#   make format                                          format Rust and TypeScript in place
#   make simulate-experience [SEED=1]                    cartels against experience consensus: table, plot, result line
#   make simulate-economy [SEED=1] [ECONOMY=souk]        honest trade and attacks on an economy: table, plot, result line
#   make project [ECONOMY=souk]                          an economy over twelve years: table, plot, result lines
#   make bench [ARGS="--quick"]                          the scoreboard: every row against a plain transfer, alone on the machine
#   make bench-gateway [ARGS="--quick"]                  the gateway: events indexed a second, every read over a million orders
#   make schemathesis [ARGS="--quick"]                   the gateway against its own description, by requests that are made up
#   make weights [PALLETS="pallet_orders …"]             measure what calls weigh on this machine, into the runtime
#   make weights CHECK=1 [SAMPLES=1000]                  compare written weights with what the calls take
#   make mutants [ARGS="pallet-orders -- --shard 1/8"]   change the code on purpose, see whether a test notices; most of a day
#   make dapp                                            build the dapp into dapp/dist, and hold it to its budget
#   make dapp-test [ARGS="--pictures" | ARGS=till]       the dapp in a browser: every page, journeys, pictures
#   make dapp-lighthouse                                 Lighthouse on its first pages, as a phone sees them
#   make net [ARGS="--no-load"]                          four validators, an archive node, a light client, a live table; until Ctrl-C
#   make test-net [ARGS="--only 'two killed'"]           what networks must bear, twelve journeys. The upgrade of the runtime
#                                                        builds a second one first
#   make test-net-smoke                                  three of them, shortened; four minutes
#   make parachain                                       test the parachain's runtime, build its code and execute a block with it
#   make check-parachain                                 licences, lints and tests of the parachain's runtime, without its code
#   make check-weigh                                     lint and test the program that measures weights
#   make chain-specs [CHECK=1]                           the committed chain specifications, from the built node; or compare them
#   make check-monitoring                                alert rules and their tests, dashboards, names of metrics; needs promtool

ECONOMY ?= souk
SEED ?= 1

.PHONY: help run test check check-parachain check-weigh build release parachain format simulate-experience simulate-economy \
	project bench bench-gateway schemathesis weights mutants net test-net test-net-smoke chain-specs check-monitoring dapp dapp-test \
	dapp-lighthouse

help:
	@sed -n 's/^#   //p' $(MAKEFILE_LIST)

run:
	@ECONOMY=$(ECONOMY) scripts/run.sh $(ARGS)

test:
	@scripts/test.sh

check:
	@scripts/check.sh

check-parachain:
	@scripts/parachain.sh --check

parachain:
	@scripts/parachain.sh

check-weigh:
	@scripts/check-weigh.sh

build:
	@scripts/setup.sh --no-clients && scripts/build.sh $(ARGS)

release:
	@scripts/setup.sh --no-clients && scripts/build.sh --release

format:
	@scripts/format.sh

simulate-experience:
	@SEED=$(SEED) scripts/simulate-experience.sh $(ARGS)

simulate-economy:
	@SEED=$(SEED) ECONOMY=$(ECONOMY) scripts/simulate-economy.sh $(ARGS)

mutants:
	@scripts/mutants.sh $(ARGS)

project:
	@ECONOMY=$(ECONOMY) scripts/project-economy.sh $(ARGS)

weights:
	@PALLETS="$(PALLETS)" scripts/weights.sh

bench:
	@scripts/bench.sh $(ARGS)

bench-gateway:
	@scripts/bench-gateway.sh $(ARGS)

dapp:
	@scripts/setup.sh && scripts/dapp.sh

dapp-test:
	@scripts/dapp-test.sh $(ARGS)

dapp-lighthouse:
	@scripts/dapp-lighthouse.sh

schemathesis:
	@scripts/schemathesis.sh $(ARGS)

net:
	@scripts/net.sh $(ARGS)

test-net:
	@scripts/net-test.sh $(ARGS)

test-net-smoke:
	@scripts/net-test.sh --smoke $(ARGS)

chain-specs:
	@scripts/genesis.py specs $(if $(CHECK),--check)

check-monitoring:
	@scripts/monitoring.py
