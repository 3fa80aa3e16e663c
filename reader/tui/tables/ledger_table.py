"""Who said what: speakers down, accounts across, and how each account gives every statement."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content

from reader.lookup.known_speakers import Correction, Saying
from reader.lookup.plain_words import around_name, counted, read_as, who
from reader.lookup.row_index import Concordance
from reader.lookup.row_words import told
from reader.model import Comparison, How, Quotation, Statement, Treatment, Verdict, Voice
from reader.overview import Rewording, given_to, homes, quotations_of, rewordings, speaker_of, treated
from reader.tui.keys import CORRECTING, TABLE, key_of
from reader.tui.panels.account_heads import label
from reader.tui.tables.changeable_table import ChangeableTable
from reader.tui.tables.table import ColumnWidths, Line, PlacedColumns, marked
from reader.tui.tables.table_frame import QUIET
from reader.tui.tables.table_words import TableWords

SIGNS: Mapping[Treatment | None, tuple[str, str]] = {
    Treatment.QUOTED: ("=", "$reader-agree"),
    Treatment.SHORTENED: ("−", "$reader-agree"),
    Treatment.ALTERED: ("≠", "$reader-differ"),
    Treatment.PARAPHRASED: ("≈", "$foreground 80%"),
    None: ("·", QUIET),
}
"""The sign of each treatment and its colour; whatever no account says is a dot as everywhere."""
UNTOLD = "no match"
NOBODY = "Nobody is named"


@dataclass(frozen=True, slots=True)
class VoiceLine(Line):
    """A speaker, with the accounts that name them and how."""

    voice: Voice

    heading: ClassVar[bool] = True

    def paint(self, frame: PlacedColumns, account: int) -> Content:  # noqa: ARG002
        """`Mara Voss, mayor   A, B · C as Voss`."""
        voice = self.voice
        title, role = around_name(voice.role)
        told = ((", ".join(map(label, accounts)), name) for name, accounts in voice.called.items())
        who = " · ".join(labels if name == voice.name else f"{labels} as {name}" for labels, name in told)
        name = (voice.name or NOBODY, "bold")
        return Content.assemble(" ", Content(title), name, Content(role), (f"   {who}", QUIET))


@dataclass(frozen=True, slots=True)
class StatementLine(Line):
    """A statement under one of its speakers; `among` are all of them."""

    comparison: Comparison
    concordance: Concordance
    statement: Statement
    voice: Voice
    among: Sequence[Voice]

    @property
    def tellers(self) -> list[int]:
        """The accounts that give it, ascending."""
        return [account for account, cell in enumerate(self.statement.quotations) if cell]

    def teller(self, account: int) -> int:
        """The account at the cursor, or where one alone gives the statement that one."""
        return self.tellers[0] if len(self.tellers) == 1 else account

    def paint(self, frame: PlacedColumns, account: int) -> Content:
        """Its words in every account, after the sign for what the account does to them.

        Words that one account alone gives have the width of all.
        """
        sign = Content.styled(Verdict.SPEAKER.sign if self.statement.conflict else "", "bold $reader-speaker")
        if len(self.tellers) == 1:
            only = self.tellers[0]
            whole = replace(frame, first=0, end=1, cell=(frame.cell + 1) * (frame.end - frame.first) - 1)
            told = Content.assemble((f"{label(only)} ", "bold $reader-agree"), self._cell(only))
            return whole.assemble(sign, Content(""), [marked(told, account >= 0)], Content(""))
        cells = (marked(self._cell(number), number == account) for number in range(frame.first, frame.end))
        return frame.assemble(sign, Content(""), cells, Content(""))

    def row(self, account: int) -> int | None:
        """The row of the words in this account, or in the first that has any."""
        for number in (account, *range(len(self.statement.quotations))):
            for quotation in quotations_of(self.comparison, self.statement, number):
                return self.concordance.row_at(number, quotation.span.start)
        return None

    def _cell(self, account: int) -> Content:
        sign, tone = SIGNS[self.statement.treatments[account]]
        words = " … ".join(self._words(account, one) for one in self._quotations(account))
        return Content.assemble((f"{sign} ", f"bold {tone}"), self._elsewhere(account), Content(words))

    def _quotations(self, account: int) -> list[Quotation]:
        return quotations_of(self.comparison, self.statement, account)

    def _words(self, account: int, quotation: Quotation) -> str:
        words = quotation.span.line_of(self.comparison.witnesses[account].article.text)
        return f"“{words}”" if quotation.direct else words

    def _elsewhere(self, account: int) -> Content:
        """Whom the account gives the words to, where that is another speaker or nobody."""
        if not self.statement.quotations[account] or not self.voice.name:
            return Content("")
        owner = given_to(self.comparison, self.statement, account, self.among)
        if owner is None:
            return Content.styled("no speaker found: ", QUIET)
        if owner == self.voice:
            return Content("")
        speaker = speaker_of(self.comparison, self.statement, account)
        tone = "bold $reader-speaker" if self.statement.conflict else "bold"
        return Content.styled(f"{speaker.name if speaker else owner.name}: ", tone)

    def detail(self, account: int) -> list[Content]:
        """Where and how the accounts give it, what they cut or altered, and their words in full."""
        told = [self._conflict()] if self.statement.conflict else []
        first = self.teller(account)
        others = [teller for teller in self.tellers if teller != first]
        return [*told, *(words for each in (first, *others) for words in self._account(each))]

    def _account(self, account: int) -> Iterator[Content]:
        quotations = self._quotations(account)
        if not quotations:
            yield Content.styled(f"Not found in {label(account)}.", QUIET)
            return
        treatment = self.statement.treatments[account]
        sign, tone = SIGNS[treatment]
        changes = rewordings(self.comparison, self.statement, account)
        article = self.comparison.witnesses[account].article
        lines = ", ".join(dict.fromkeys(str(article.line(one.span.start)) for one in quotations))
        found = dict.fromkeys(_found(one, article.text) for one in quotations)
        yield Content.assemble(
            (f"{label(account)}:{lines} ", "bold"),
            (f"{sign} {treated(treatment, changes)}", f"bold {tone}"),
            f"  {'; '.join(found)}",
        )
        yield Content(" … ".join(self._words(account, one) for one in quotations))
        if treatment is not Treatment.QUOTED:
            yield from _changed(changes)

    def _conflict(self) -> Content:
        labels = self.comparison.labels
        speakers = [speaker_of(self.comparison, self.statement, account) for account in range(len(labels))]
        named = told(zip(labels, (speaker.name if speaker else "" for speaker in speakers), strict=True))
        return Content.styled(f"{Verdict.SPEAKER.sign} different speakers: {named}", "bold $reader-speaker")


def _changed(changes: Sequence[Rewording]) -> Iterator[Content]:
    """What an account leaves out of the fullest words, and what it has instead of some or beside them."""
    if cut := [change.there for change in changes if not change.here]:
        yield Content.assemble(("leaves out: ", QUIET), Content(" · ".join(cut)))
    if other := [f"“{change.here}” for “{change.there}”" for change in changes if change.here and change.there]:
        yield Content.assemble(("altered: ", QUIET), Content(" · ".join(other)))
    if added := [change.here for change in changes if not change.there]:
        yield Content.assemble(("adds: ", QUIET), Content(" · ".join(added)))


def _found(quotation: Quotation, text: str) -> str:
    """Who is named and how that is known: `Mara Voss · cue beside the quotation: said`."""
    if quotation.overruled:
        return f"{who(quotation, text)} · corrected by you; {read_as(quotation, text)}"
    named = f"{who(quotation, text)} · " if quotation.mention or quotation.speaker else ""
    seen = quotation.mention if quotation.how is How.SENTENCE else quotation.cue
    return f"{named}{quotation.how}{f': {seen.line_of(text)}' if seen else ''}"


def _disputed(line: Line) -> bool:
    return isinstance(line, StatementLine) and line.statement.conflict


def _several(line: Line) -> bool:
    return isinstance(line, StatementLine) and len(line.tellers) > 1


class LedgerScreen(ChangeableTable):
    """Who said what."""

    ABOUT = TableWords(
        name="ledger",
        none="No account gives words to anybody.",
        views={
            "conflicts": _disputed,
            "in several accounts": _several,
        },
        legend=(
            *((sign, str(treatment or UNTOLD), tone) for treatment, (sign, tone) in SIGNS.items()),
            ("“", "conflict", "$reader-speaker"),
        ),
        keys=(*TABLE, *CORRECTING),
    )
    BINDINGS: ClassVar[list[BindingType]] = list(ABOUT.keys)

    def shape(self, width: int) -> ColumnWidths:  # noqa: ARG002
        """Words need room."""
        return ColumnWidths(cell=22)

    def lines(self) -> Iterator[Line]:
        """Each speaker, and beneath what they are said to have said."""
        among = homes(self.comparison.voices)
        for voice in self.comparison.voices:
            yield VoiceLine(voice)
            for statement in voice.statements:
                yield StatementLine(self.comparison, self.concordance, statement, voice, among[statement])

    def summary(self) -> Content:
        """How many speakers and statements, how many in dispute."""
        every = homes(self.comparison.voices)
        disputed = sum(statement.conflict for statement in every)
        named = sum(bool(voice.name) for voice in self.comparison.voices)
        counts = f"  {counted(named, 'speaker')} · {counted(len(every), 'statement')}"
        conflicts = f" · {counted(disputed, 'speaker conflict')}" if disputed else ""
        return Content.assemble(("Who said what", "bold"), (counts, QUIET), (conflicts, "bold $reader-speaker"))

    def action_correct(self) -> None:
        """Ask who says the words of the line in the account at the cursor."""
        line = self.current
        if not isinstance(line, StatementLine):
            return
        account = line.teller(self.table.account)
        numbers = line.statement.quotations[account]
        if numbers:
            saying = Saying(account, numbers)
            from reader.tui.dialogs.speaker_dialog import SpeakerScreen  # noqa: PLC0415

            self.app.push_screen(SpeakerScreen(self.comparison, [saying]), self._correct)
        else:
            self._tell(f"not found in {label(account)}")

    def _correct(self, correction: Correction | None) -> None:
        if correction is None:
            return
        account, number = correction.saying.places[0]
        self.change(self.hand.correct(correction))
        holding = (
            at
            for at, line in enumerate(self.table.lines)
            if isinstance(line, StatementLine) and number in line.statement.quotations[account]
        )
        self.table.go(next(holding, self.table.cursor))
        self._tell(f"{correction.words(self.comparison)}; {key_of(self.app, 'match.undo')} undoes")
