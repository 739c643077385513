# 法衡: every command sets up what it needs from a bare clone (Debian 12, Python 3.11, git, make, and root or sudo).
#   make demo         a bureau's year, its report, and the pages to look at
#   make test         everything: checks, all tests on SQLite and PostgreSQL, browser, office, licences
#   make check        the quick loop: lint, format, types, layers, unit tests (under a minute)
#   make lock         renew requirements/*.txt after a change of the dependencies in pyproject.toml
#   make screenshots  renew the pictures of the README files
#   make reference    write docs/reference/ from the declarations
#   make bench        measure the speed marks

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := check
.PHONY: demo test check lock screenshots reference bench clean

VENV := .venv
BIN := $(VENV)/bin
RUNTIME := $(VENV)/.runtime
DEV := $(VENV)/.dev

demo: $(RUNTIME)
	scripts/system-packages fonts
	$(BIN)/faheng demo

check: $(DEV)
	scripts/system-packages fonts
	scripts/check

test: $(DEV)
	scripts/system-packages fonts chromium postgresql office
	scripts/test

bench: $(DEV)
	$(BIN)/faheng bench

screenshots: $(DEV)
	scripts/system-packages fonts chromium
	$(BIN)/python scripts/screenshots.py

reference: $(DEV)
	$(BIN)/python scripts/reference.py

lock: $(DEV)
	scripts/lock

clean:
	rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(VENV)/.made:
	scripts/venv
	touch $@

$(RUNTIME): requirements/runtime.txt pyproject.toml | $(VENV)/.made
	scripts/install runtime
	touch $@

$(DEV): requirements/dev.txt requirements/runtime.txt pyproject.toml | $(VENV)/.made
	scripts/install dev
	touch $(RUNTIME) $@
