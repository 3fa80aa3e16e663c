.PHONY: setup check test lint format golden benchmarks

setup:            ## make .venv with everything that development needs
	python3 -m venv .venv && .venv/bin/pip install -q -e '.[dev]'
	@echo 'Ready. Next: make check, or .venv/bin/reader demo to see the program; CONTRIBUTING.md says how to add to it.'

check: lint test  ## what has to pass before a change lands

test:
	.venv/bin/pytest

lint:
	.venv/bin/ruff check . && .venv/bin/ruff format --check . && .venv/bin/mypy && .venv/bin/lint-imports

format:
	.venv/bin/ruff format . && .venv/bin/ruff check --fix .

golden:           ## write the expected outputs anew; read the difference before you commit it
	.venv/bin/pytest --update-golden --snapshot-update

benchmarks:
	.venv/bin/python -m tests.benchmarks speed && .venv/bin/python -m tests.benchmarks screen
