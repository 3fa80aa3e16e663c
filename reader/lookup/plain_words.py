"""What the app and the documents call things: verdicts, kinds of findings, parts of a page, days, speakers."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from reader.language.english.people.naming import TITLES
from reader.language.language_names import called
from reader.lookup.addresses import lines, lines_of
from reader.model import Article, Comparison, Day, Finding, How, Kind, Metadata, Part, Quotation, Row, Sureness, Verdict
from reader.overview import copies, days, shared_headline
from reader.phrases.unnamed import within_sentence

KIND_NAMES = {
    Kind.NUMBER: "number",
    Kind.DATE: "date",
    Kind.NAME: "name",
    Kind.PLACE: "place",
    Kind.SPEAKER: "speaker",
    Kind.QUOTE_WORDING: "wording of a quotation",
    Kind.NEGATION: "negation",
    Kind.CERTAINTY: "certainty",
    Kind.OTHER: "other words",
    Kind.SPELLING: "spelling of a name",
    Kind.SHORTENED: "shortened quotation",
    Kind.LABEL: "label",
}

VERDICTS = {
    Verdict.AGREE: "Agree",
    Verdict.RELATED: "Possibly related",
    Verdict.DIFFER: "Differ",
    Verdict.SPEAKER: "Speaker conflict",
    Verdict.ONLY: "Only",
    Verdict.UNJUDGED: "Not judged",
    Verdict.ASIDE: "Left out",
}

UNJUDGED = "reader failed to judge this row; compare its accounts yourself."

SCOPES = {
    Verdict.DIFFER: "that differ",
    Verdict.SPEAKER: "that attribute the same words to different speakers",
    Verdict.AGREE: "that agree",
    Verdict.RELATED: "that are possibly related",
    Verdict.ONLY: "that were found in one account only",
    Verdict.UNJUDGED: "that were not judged",
}

FURNITURE = {
    Part.BYLINE: ("byline", "bylines"),
    Part.CAPTION: ("caption", "captions"),
    Part.SHARE: ("link or notice", "links or notices"),
    Part.CORRECTION: ("correction", "corrections"),
    Part.REPEATED: ("repeated line", "repeated lines"),
    Part.SUMMARY: ("line of a summary", "lines of a summary"),
    Part.SIGNATURE: ("signature of a post", "signatures of posts"),
    Part.COMMENT: ("paragraph of reader comments", "paragraphs of reader comments"),
}


def part_name(part: Part) -> str:
    """What a part of a page is called: `body`, `caption`, `link or notice`."""
    return FURNITURE[part][0] if part is Part.SHARE else str(part)


_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_ISO_DAY = 10
"""How many letters of an ISO 8601 time are its day."""
_NUMBERS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine")


def _counted(accounts: int) -> str:
    return _NUMBERS[accounts] if accounts < len(_NUMBERS) else str(accounts)


def title(comparison: Comparison) -> str:
    """The document's title, the headline that has most in common with the others, and the day: `Fire (3 March)`."""
    first, *others = [witness.article.title for witness in comparison.witnesses]
    beside = f" and {_counted(len(others)).lower()} other account{'s' * (len(others) > 1)}" if others else ""
    found = days(comparison)
    return f"{shared_headline(comparison) or first + beside}{f' ({between(found)})' if found else ''}"


def compared(comparison: Comparison) -> str:
    """What the document is: `Three accounts compared`."""
    accounts = len(comparison.witnesses)
    return f"{_counted(accounts)} account{'' if accounts == 1 else 's'} compared"


def between(found: Sequence[Day]) -> str:
    """A day, or the first and the last of several, ascending: `3 March 2031`, `3–5 March`, `30 April – 2 May 2031`."""
    first, last = found[0], found[-1]
    if first == last:
        return day_in_words(last)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day_in_words(last)}"
    return f"{day_in_words(replace(first, year=None) if first.year == last.year else first)} – {day_in_words(last)}"


def day_in_words(day: Day) -> str:
    """`3 March 2031`, or without the year where it is not told."""
    return f"{day.day} {_MONTHS[(day.month or 1) - 1]}{f' {day.year}' if day.year else ''}"


def published(about: Metadata) -> str:
    """When an article was published, to the minute where that is told: `3 March 2031, 18:30`; words as they stand."""
    try:
        moment = datetime.fromisoformat(about.published)
    except ValueError:
        return about.published
    told = day_in_words(Day(moment.year, moment.month, moment.day))
    if len(about.published) <= _ISO_DAY:
        return told
    zone = f" {moment.tzname()}" if moment.tzinfo else ""
    return f"{told}, {moment:%H:%M}{zone}"


def counted(count: int, one: str) -> str:
    """`1 row`, `2 rows`."""
    return f"{count} {one}{'' if count == 1 else 's'}"


def verdict_and_kinds(row: Row) -> str:
    """The row's heading: `Agree`, `Differ: number, place`, `Speaker conflict; differ: date`."""
    found = {finding.kind for finding in row.standing if not finding.kind.quiet}
    kinds = ", ".join(words for kind, words in KIND_NAMES.items() if kind in found and kind is not Kind.SPEAKER)
    words = VERDICTS[row.verdict]
    if not kinds:
        return words
    return f"{words}: {kinds}" if row.verdict is Verdict.DIFFER else f"{words}; differ: {kinds}"


def listed(words: Sequence[str], last: str = "and") -> str:
    """The words as a list in a sentence: `numbers, dates or names`."""
    return f" {last} ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def letters(comparison: Comparison, accounts: Iterable[int], last: str = "and") -> str:
    """The letters of accounts, given by their numbers from 0, as a list in a sentence: `A, B and C`."""
    return listed([comparison.labels[account] for account in accounts], last)


def readings(finding: Finding, labels: Sequence[str]) -> dict[str, list[str]]:
    """Each reading with the labels of the accounts that have it, in the order of the accounts."""
    grouped: dict[str, list[str]] = {}
    for label, reading in zip(labels, finding.readings, strict=True):
        if reading:
            grouped.setdefault(reading, []).append(label)
    return grouped


def furniture(article: Article) -> str:
    """What stands around the article, and where: `1 byline (line 3); 2 captions (lines 9, 14)`."""
    return "; ".join(_furniture(article, part, at) for part in FURNITURE if (at := lines_of(article, part)))


def _furniture(article: Article, part: Part, at: Sequence[int]) -> str:
    one, many = FURNITURE[part]
    if len(at) == 1:
        return f"1 {one} ({article.unit} {at[0]})"
    parts = [paragraph.part for paragraph in article.paragraphs]
    together = parts.count(part) == len(parts) - parts.index(part)
    # Comments of readers are all that follows the article; anything else stands here and there.
    named = lines(at[0], at[-1]) if part is Part.COMMENT and together else ", ".join(map(str, at))
    return f"{len(at)} {many} ({article.unit}s {named})"


def who(quotation: Quotation, text: str) -> str:
    """Whom words are given to, as surely as that is known: `Ann Lee`, `probably Ann Lee`, `“he”, unidentified`."""
    if quotation.speaker:
        likely = "probably " if quotation.sureness is Sureness.LIKELY else ""
        return f"{likely}{quotation.speaker.name}"
    if quotation.overruled:
        return "nobody named"
    if quotation.mention is None or quotation.how in (How.RELAYED, How.SENTENCE):
        return "unknown"
    return f"“{quotation.mention.line_of(text)}”, unidentified"


def around_name(role: str) -> tuple[str, str]:
    """What a role is before a name and behind it: `, mayor` behind it, but `Col. ` before it, as a title in short."""
    if role.endswith(".") and role.lower().split()[-1] in TITLES:
        return f"{role} ", ""
    return "", f", {within_sentence(role)}" if role else ""


def read_as(quotation: Quotation, text: str) -> str:
    """Whom a quotation was given to before the user corrected it: `read as Ann Lee`."""
    return f"read as {who(quotation.as_read, text)}"


def language(article: Article) -> str:
    """The name of the language where it is another than English, which needs no word."""
    return "" if article.english else called(article.language)


def same_text(comparison: Comparison) -> str:
    """Which accounts are one text, in a sentence for each group; empty where none are."""
    sentences = []
    for group in copies(comparison):
        who = letters(comparison, group.accounts)
        headlines = "" if group.headlines else " under other headlines"
        sentences.append(
            f"{who} are the same text{headlines}: one report, not {_counted(len(group.accounts)).lower()} witnesses."
        )
    return " ".join(sentences)


def speakers_not_read(articles: Iterable[Article]) -> str:
    """In one line, which languages are read without speakers; empty where there is none such."""
    others = dict.fromkeys(article.language for article in articles if not article.english)
    if not others:
        return ""
    from reader.language.records import LANGUAGES  # noqa: PLC0415 - most articles do without

    names = [called(code) for code in others if code not in LANGUAGES]
    if not names:
        return ""
    told = " and ".join(names)
    return f"reader does not recognise speakers in {told}; it matches passages by names, numbers and words only."


def length(article: Article) -> str:
    """How long the file is, in what its places count: `12 lines`, `1 page`."""
    return f"{article.lines} {article.unit}{'' if article.lines == 1 else 's'}"
