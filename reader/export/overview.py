"""The facts and the coverage of a whole comparison, as sections of a Markdown document."""

from collections.abc import Iterator, Sequence

from reader.export.inline import escaped
from reader.export.passages import alone, reference
from reader.export.wording import KINDS
from reader.model import Comparison, Verdict
from reader.overview import Coverage, GridLine, SharedRun, Told, coverage, fact_grid, shared_runs


def facts(comparison: Comparison) -> Iterator[str]:
    """A table of the facts that two accounts or more give; disputed readings are bold and bear the sign."""
    lines = fact_grid(comparison)
    if not lines:
        return
    yield "## Facts"
    table = [f"| | {' | '.join(comparison.labels)} | Row |", f"|---|{'---|' * len(comparison.labels)}--:|"]
    for line in lines:
        cells = [KINDS[line.kind], *_readings(line), str(line.row + 1)]
        table.append(f"| {' | '.join(cells)} |")
    yield "\n".join(table)


def _readings(line: GridLine) -> Iterator[str]:
    for reading in line.readings:
        words = escaped(reading)
        yield f"**{Verdict.DIFFER.sign} {words}**" if reading and line.conflict else words


def tellers(comparison: Comparison) -> Iterator[str]:
    """How much of the whole each account tells, and which words accounts share word for word."""
    covers = coverage(comparison)
    if not covers:
        return
    yield "## Coverage"
    accounts = (_account(comparison, covers, account) for account in range(len(comparison.witnesses)))
    yield "\n".join([*accounts, *(_run(comparison, run) for run in shared_runs(comparison))])


def _account(comparison: Comparison, covers: Sequence[Coverage], account: int) -> str:
    signs = [cover.told[account] for cover in covers]
    told, partly, only = len(signs) - signs.count(Told.NOT), signs.count(Told.PARTLY), len(alone(comparison, account))
    rows = f"all {told} rows" if told == len(signs) else f"{told} of {len(signs)} rows"
    in_part = f", {partly} of them in part" if partly else ""
    here = f"{only or 'no'} passage{'s' if only > 1 else ''} only here"
    return f"- **{comparison.labels[account]}** tells {rows}{in_part}; {here}"


def _run(comparison: Comparison, run: SharedRun) -> str:
    one, other = (comparison.labels[account] for account in run.accounts)
    places = (
        reference(comparison.labels[account], comparison.witnesses[account].article, span)
        for account, span in zip(run.accounts, run.spans, strict=True)
    )
    words = escaped(run.spans[0].of(comparison.witnesses[run.accounts[0]].article.text))
    at = ", ".join(f"**{place}**" for place in places)
    return f"- **{one}** and **{other}** share {run.words} words in a row ({at}), probably from one source: {words}"
