# Everything a contributor types. Needs Python 3.11 or newer, make and a package index;
# each target installs what it needs into .venv and says so.

PYTHON ?= python3
VENV ?= .venv
OUT ?= out
PYTEST_ARGS ?=

BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
LOCK := requirements/dev.txt

# An empty file records each finished installation; it is renewed when what it depends on changes.
PACKAGE := $(VENV)/.package-installed
TOOLS := $(VENV)/.tools-installed

# A project is a folder with a project.yaml, or a single file.
EXAMPLES := $(patsubst %/project.yaml,%,$(wildcard examples/*/project.yaml)) \
            $(wildcard examples/*.yaml)

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo test lint bench check-outputs docs reference gallery lock clean distclean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' Makefile

demo: $(PACKAGE) ## Build the examples into out/, in French and in English
	@for example in $(EXAMPLES); do \
	  target=$(OUT)/$$(basename "$$example" .yaml); \
	  printf '\n%s -> %s\n' "$$example" "$$target"; \
	  $(BIN)/journeykit build "$$example" -o "$$target" --lang fr --lang en || exit 1; \
	done

test: $(TOOLS) ## Run the whole test suite; PYTEST_ARGS='-k emotion' for a part of it
	@# By file: the examples of a page build on one another.
	@$(BIN)/python -m pytest -n auto --dist loadfile $(PYTEST_ARGS)

lint: $(TOOLS) ## Check style, formatting, types and layers
	@failed=0; \
	$(BIN)/ruff check . || failed=1; \
	$(BIN)/ruff format --check . || failed=1; \
	$(BIN)/mypy || failed=1; \
	$(BIN)/lint-imports --no-logo || failed=1; \
	exit $$failed

bench: $(TOOLS) ## Measure decks, loading and import time, as ratios of one run
	@$(BIN)/python -m benchmarks

check-outputs: $(TOOLS) ## Build the examples and open them with programs that we did not write
	@$(BIN)/python -m scripts.check_outputs --output $(OUT)/check

docs: $(TOOLS) ## Build the documentation into docs/_build/html
	@$(BIN)/sphinx-build --quiet --fail-on-warning --keep-going docs docs/_build/html
	@echo "docs/_build/html/index.html"

reference: $(TOOLS) ## Renew what the model states itself: the reference and the JSON Schema
	@$(BIN)/python -m scripts.build_schema
	@$(BIN)/python -m scripts.build_reference

gallery: $(TOOLS) ## Make the pictures of the README and the documentation anew
	@$(BIN)/python -m scripts.build_gallery

lock: ## Renew the pinned tools; run it with the oldest supported Python
	@rm -rf build/lock && $(PYTHON) -m venv build/lock
	@build/lock/bin/python -m pip install -qq --upgrade pip
	@build/lock/bin/python -m pip install -qq --editable . --group dev
	@{ sed '/^[^#]/,$$d' $(LOCK); \
	   build/lock/bin/python -m pip freeze --all --exclude-editable --exclude setuptools; \
	 } > build/lock/dev.txt && mv build/lock/dev.txt $(LOCK) && rm -r build/lock

clean: ## Remove what was built and measured; .venv stays
	@rm -rf $(OUT) build dist docs/_build .coverage .hypothesis \
	  .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	@find src tests scripts benchmarks docs -name __pycache__ -prune -exec rm -rf {} +

distclean: clean ## Remove .venv too
	@rm -rf $(VENV)

# pip is what `venv` writes last: an interrupted run is started again.
$(BIN)/pip:
	@command -v $(PYTHON) > /dev/null || \
	  { echo "There is no '$(PYTHON)' here. Name your Python 3.11 or newer: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "journeykit needs Python 3.11 or newer, $(PYTHON) is $$($(PYTHON) -V 2>&1): make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	@echo "Creating $(VENV) with $$($(PYTHON) -V)"
	@$(PYTHON) -m venv --clear $(VENV)

$(PACKAGE): pyproject.toml $(LOCK) | $(BIN)/pip
	@echo "Installing journeykit into $(VENV)"
	@$(PIP) install -qq --constraint $(LOCK) --upgrade pip
	@$(PIP) install -qq --constraint $(LOCK) --editable .
	@touch $@

$(TOOLS): $(PACKAGE)
	@echo "Installing the development tools into $(VENV)"
	@$(PIP) install -qq --constraint $(LOCK) --group dev
	@touch $@
