# claim-scrubber: `make` alone explains.
SHELL := /bin/bash
BUILD := swift build -c release --product scrub --static-swift-stdlib
PACKAGES := libcurl4-openssl-dev zlib1g-dev libsimdjson-dev pkg-config curl

.DEFAULT_GOAL := help
.PHONY: help setup build run test lint format docs pages bench clean

help: ## what there is to make
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## install the Debian packages that are missing (asks for root if need be)
	@missing=""; for package in $(PACKAGES); do \
	  dpkg -s $$package >/dev/null 2>&1 || missing="$$missing $$package"; done; \
	if [ -n "$$missing" ]; then \
	  echo "installing$$missing"; \
	  if [ "$$(id -u)" = 0 ]; then as=""; else as=sudo; fi; \
	  $$as apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$as apt-get install -y -qq $$missing; fi

build: setup ## build the release binary, .build/release/scrub
	$(BUILD)

run: build ## serve on 127.0.0.1:8080 with the embedded defaults
	.build/release/scrub serve

test: setup ## build and run every test
	swift test --no-parallel

lint: ## check format and style, strictly
	swift format lint --strict --recursive --configuration .swift-format Package.swift Sources Tests

format: ## format every source file in place
	swift format --in-place --recursive --configuration .swift-format Package.swift Sources Tests

docs: ## write the generated documents anew (Docs/rules.md, the profile schema)
	swift run scrub-dev docs

pages: build ## do what README and Docs say, and compare every byte that they print
	Tests/Pages/pages.py README.md Docs/http-api.md Docs/round-trip.md Docs/operations.md Docs/payer-profiles.md Docs/notes.md

bench: setup ## measure each step, and the server beside nginx
	swift build -c release --static-swift-stdlib
	.build/release/scrub-bench
	Tests/Load/load.sh

clean: ## remove what was built
	rm -rf .build
