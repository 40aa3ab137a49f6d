# The only front door. Each target is one line into scripts/.
#
#   make run [ARGS="--exit --orders N"]   set up, build, start a development chain, replay real purchases on it
#   make test                             set up and pass every test
#   make check                            what CI runs: format, lints, docs, the main job, tests
#   make build                            the node and the runtime in it

.PHONY: run test check build

run:
	@scripts/run.sh $(ARGS)

test:
	@scripts/test.sh

check:
	@scripts/check.sh

build:
	@scripts/setup.sh --no-clients && scripts/build.sh $(ARGS)
