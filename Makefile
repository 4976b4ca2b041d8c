# make parse RAW=raw OUT=output   documents → tables          make test    the tests
# make check   ruff and mypy      make score   against gold    make bench   speed      make words   the word model      make clean
# Each target sets up .venv by itself, from Python 3.11 or later alone.

PYTHON ?= python3
RAW ?= raw
OUT ?= output
JOBS ?=
EXTRAS ?= dev
# make score AGAINST=main: the rows gained and lost since a revision; ROWS=1: every row that is wrong.
AGAINST ?=
ROWS ?=
BIN := .venv/bin
READY := .venv/.ready

.DEFAULT_GOAL := help
.PHONY: help parse test check score bench bench-large words docs constraints clean

help:
	@sed -n '1,3s/^# //p' $(firstword $(MAKEFILE_LIST))

$(READY): pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "docparse needs Python 3.11 or later: make PYTHON=python3.12 ...")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[$(EXTRAS)]'
	touch $@

parse: $(READY)
	$(BIN)/docparse parse $(RAW) -o $(OUT) $(if $(JOBS),--jobs $(JOBS))

test: $(READY)
	$(BIN)/python -m pytest -q

check: $(READY)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

score: $(READY)
	$(BIN)/python -m tests.scoring $(if $(AGAINST),--against $(AGAINST)) $(if $(ROWS),--rows)

# Writes docs/benchmarks.md in about ten minutes; bench-large adds a gigabyte of raw text to it (half an hour or more).
bench: $(READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[bench]'
	$(BIN)/python -m bench

bench-large: $(READY)
	$(BIN)/python -m bench --large

# What words say against the rules of roles: learnt from tests/passages and gold, written to src/docparse/lexicon/role_words.tsv.
words: $(READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[words]'
	$(BIN)/python -m tests.passages --write

# The contract's page, written from the schema.
docs: $(READY)
	$(BIN)/python -m docparse.views.contract > docs/tables.md

# The versions that a clean environment resolves to today, written down.
constraints:
	rm -rf .venv-clean
	$(PYTHON) -m venv .venv-clean
	.venv-clean/bin/python -m pip install --quiet --disable-pip-version-check -e '.[dev,spark,words]'
	echo "# Every version of a clean environment (make constraints), so that a fresh clone installs what was tested." > constraints.txt
	.venv-clean/bin/python -m pip freeze --exclude-editable >> constraints.txt
	rm -rf .venv-clean

clean:
	rm -rf .venv .venv-clean .pytest_cache .mypy_cache .ruff_cache .hypothesis dist
	find src tests -name __pycache__ -type d -prune -exec rm -rf {} +
