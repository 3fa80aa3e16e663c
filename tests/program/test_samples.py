import re

import pytest

from reader.export import Form, MarkdownStyle, to_markdown
from reader.export.text import to_text
from reader.loading import load
from reader.model import Article, How, Kind, Part, Quotation, Row, Verdict
from reader.pipeline import compare
from tests.support.paths import SAMPLES
from tests.support.sample_events import EVENTS, account, comparison

FILES = sorted(SAMPLES.glob("*/*.txt"))
STRAIGHT = str.maketrans("“”‘’", "\"\"''")


def row_of(event: str, account: int, words: str) -> Row:
    """The one row in which the account has a passage with these words."""
    compared = comparison(event)
    (row,) = [row for row in compared.rows if words in compared.witnesses[account].words(row.cells[account])]
    return row


def quotations(event: str, outlet: str, words: str) -> list[Quotation]:
    return [
        quotation
        for witness in comparison(event).witnesses
        if witness.article.name.endswith(f"{outlet}.txt")
        for quotation in witness.quotations
        if words in quotation.span.of(witness.article.text).translate(STRAIGHT)
    ]


def parts(article: Article) -> list[Part]:
    return [paragraph.part for paragraph in article.paragraphs if paragraph.part.furniture]


def one_line(text: str) -> str:
    return " ".join(text.translate(STRAIGHT).split())


def test_there_are_three_events_of_three_accounts():
    assert tuple(sorted(path.name for path in SAMPLES.iterdir() if path.is_dir())) == EVENTS
    assert [path.parent.name for path in FILES] == [event for event in EVENTS for _ in range(3)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_account_is_a_short_news_article(path):
    text = path.read_text(encoding="utf-8")
    assert 300 <= len(text.split()) <= 500
    assert all(line == "" for line in text.splitlines()[1::2])
    assert load(path).paragraphs[0].part is Part.HEADLINE


@pytest.mark.parametrize(
    ("event", "outlet", "curly", "straight"),
    [
        pytest.param("harbour-fire", "*", True, False, id="curly"),
        pytest.param("museum-theft", "*", False, True, id="straight"),
        pytest.param("river-vote", "*", True, True, id="mixed between accounts"),
        pytest.param("river-vote", "the-eddy", True, True, id="mixed within an account"),
    ],
)
def test_an_event_has_its_own_quotation_marks(event, outlet, curly, straight):
    text = "".join(path.read_text(encoding="utf-8") for path in (SAMPLES / event).glob(f"{outlet}.txt"))
    assert (any(mark in text for mark in "“”"), '"' in text) == (curly, straight)


@pytest.mark.parametrize("event", EVENTS)
def test_the_notes_quote_the_accounts(event):
    accounts = " ".join(one_line(path.read_text(encoding="utf-8")) for path in (SAMPLES / event).glob("*.txt"))
    quoted = re.findall(r'"([^"]+)"', one_line((SAMPLES / f"{event}.md").read_text(encoding="utf-8")))
    assert len(quoted) >= 4
    assert [words for words in quoted if words.removesuffix(" …") not in accounts] == []


@pytest.mark.parametrize(
    ("event", "outlet", "expected"),
    [
        pytest.param("harbour-fire", "meridian-wire", {Part.BYLINE: 1}, id="closing credit"),
        pytest.param("harbour-fire", "skerrow-courier", {Part.BYLINE: 1}, id="byline"),
        pytest.param(
            "harbour-fire", "tideline-news", {Part.CAPTION: 1, Part.SHARE: 1, Part.COMMENT: 9}, id="page with comments"
        ),
        pytest.param("museum-theft", "evening-beacon", {Part.BYLINE: 1, Part.CAPTION: 1}, id="byline with a role"),
        pytest.param(
            "museum-theft", "the-magpie", {Part.BYLINE: 1, Part.SHARE: 1, Part.COMMENT: 9}, id="blog with thoughts"
        ),
        pytest.param("river-vote", "the-eddy", {Part.BYLINE: 1, Part.SHARE: 1, Part.COMMENT: 8}, id="comments"),
    ],
)
def test_what_stands_around_the_article_is_recognised(event, outlet, expected):
    found = parts(account(event, outlet))
    assert {part: found.count(part) for part in set(found)} == expected


@pytest.mark.parametrize(
    ("event", "cells", "kinds"),
    [
        pytest.param(
            "harbour-fire",
            {"A": "closed the coast road", "B": "destroyed by fire before dawn", "C": "closed the coast road"},
            "",
            id="the fire",
        ),
        pytest.param(
            "harbour-fire",
            {"A": "closed the coast road", "B": "The coast road was closed", "C": "closed the coast road"},
            "",
            id="the road, a split sentence",
        ),
        pytest.param(
            "harbour-fire",
            {"A": "At least 12 people", "B": "Fifteen people", "C": "Twelve people"},
            "number",
            id="hedged and plain numbers",
        ),
        pytest.param(
            "harbour-fire",
            {"A": "said Ruth Abernethy", "B": "said Martin Keogh", "C": "told Tideline News"},
            "speaker",
            id="another speaker",
        ),
        pytest.param(
            "harbour-fire",
            {"A": "The blaze broke out", "B": "The fire broke out", "C": "The fire started just after"},
            "",
            id="one sentence or two",
        ),
        pytest.param(
            "harbour-fire", {"A": "Eight engines", "B": "Eight engines", "C": "Ten engines"}, "number", id="engines"
        ),
        pytest.param(
            "harbour-fire",
            {"A": "may have started the fire", "B": "had started the fire", "C": "no sign that the fire"},
            "certainty",
            id="how sure",
        ),
        pytest.param("harbour-fire", {"A": "had not passed", "C": "had passed"}, "negation", id="sprinklers"),
        pytest.param(
            "harbour-fire",
            {"A": "was found asleep", "B": "She turned up", "C": "found safe and well"},
            "",
            id="cleaner found",
        ),
        pytest.param(
            "harbour-fire",
            {"A": "put the damage at", "B": "He put the damage", "C": "put at £6m"},
            "number",
            id="damage",
        ),
        pytest.param("harbour-fire", {"A": "about a fifth", "B": "a fifth of"}, "", id="a fifth"),
        pytest.param(
            "harbour-fire",
            {"A": "31 boats will have", "B": "skippers will have to sell", "C": "are to sell their catch"},
            "",
            id="kellan",
        ),
        pytest.param("harbour-fire", {"B": "It is the fuel", "C": "price of fuel"}, "", id="fuel paraphrased"),
        pytest.param(
            "harbour-fire", {"A": "would send refrigerated lorries", "B": "Refrigerated lorries are"}, "", id="lorries"
        ),
        pytest.param("harbour-fire", {"A": "on Thursday", "C": "on Friday"}, "date", id="inquiry"),
        pytest.param("harbour-fire", {"B": "Keogh went back", "C": "Keough"}, "spelling", id="keogh"),
        pytest.param("harbour-fire", {"A": "second hydrant", "B": "second hydrant for which"}, "", id="hydrant"),
        pytest.param("harbour-fire", {"B": "A fund for the night shift"}, "", id="fund only"),
        pytest.param("harbour-fire", {"A": "Insurers have warned"}, "", id="insurers only"),
        pytest.param("harbour-fire", {"C": "A cordon of 200"}, "", id="cordon only"),
        pytest.param("harbour-fire", {"C": "The sky went orange"}, "", id="light only"),
        pytest.param("museum-theft", {"A": "lifted from its case", "B": "was taken from its case"}, "", id="lifted"),
        pytest.param(
            "museum-theft", {"A": "Two men were", "B": "Two men were", "C": "Three men were"}, "number", id="two men"
        ),
        pytest.param(
            "museum-theft",
            {"A": "It is like coming home", "B": "It is like coming home", "C": "It's like coming home"},
            "quote-wording",
            id="stairs",
        ),
        pytest.param(
            "museum-theft",
            {"A": "found the empty case herself", "B": "found the empty case on", "C": "saw an empty case"},
            "",
            id="found",
        ),
        pytest.param(
            "museum-theft", {"A": "rose by 40%", "B": "rose by 40 percent", "C": "rose by 14%"}, "number", id="visitors"
        ),
        pytest.param(
            "museum-theft",
            {"A": "open as usual on Tuesday", "B": "open again on Tuesday", "C": "on Wednesday, when the museum"},
            "",
            id="open",
        ),
        pytest.param(
            "museum-theft",
            {"A": "a reward of £50,000", "B": "a reward of 50,000 pounds", "C": "reward of £15,000"},
            "number",
            id="reward",
        ),
        pytest.param(
            "museum-theft",
            {"A": "wary of single leaves", "B": "look out for single leaves", "C": "look out for single leaves"},
            "",
            id="leaves",
        ),
        pytest.param(
            "museum-theft",
            {"A": "in 1921, when a public", "B": "in 1921, outbidding", "C": "We bought the thing"},
            "",
            id="1921",
        ),
        pytest.param(
            "museum-theft",
            {"A": "gave more than a third", "B": "came from schoolchildren", "C": "stumped up more than a third"},
            "",
            id="third",
        ),
        pytest.param(
            "museum-theft", {"B": "I have turned those pages", "C": "never wore gloves"}, "", id="gloves paraphrased"
        ),
        pytest.param(
            "museum-theft",
            {"A": "hid in the chapel", "B": "hid in the chapel", "C": "hidden in the chapel"},
            "certainty",
            id="chapel",
        ),
        pytest.param("museum-theft", {"B": "Thefts of manuscripts are rare"}, "", id="study only"),
        pytest.param("museum-theft", {"C": "gentleman in Antwerp"}, "", id="antwerp only"),
        pytest.param("museum-theft", {"A": "We lock that door"}, "", id="pennies only"),
        pytest.param("river-vote", {"A": "voted 5-2", "B": "voted 5-2", "C": "They voted 4-3"}, "number", id="vote"),
        pytest.param(
            "river-vote",
            {"A": "river in a box forever", "B": "river in a box", "C": "river in a box forever"},
            "quote-wording shortened",
            id="box",
        ),
        pytest.param(
            "river-vote",
            {"A": "begin on June 1", "B": "begin July 1", "C": "They start on June 1"},
            "date",
            id="starts",
        ),
        pytest.param(
            "river-vote", {"A": "$3.2 million", "B": "$3.2 million", "C": "$3.8 million"}, "number", id="cost"
        ),
        pytest.param(
            "river-vote",
            {"A": "What I wanted was two more years", "B": "two more years", "C": "two more years"},
            "",
            id="two years",
        ),
        pytest.param(
            "river-vote",
            {"A": "could fail in a flood", "B": "could fail in a flood", "C": "never said"},
            "negation",
            id="engineers",
        ),
        pytest.param(
            "river-vote",
            {"A": "said that the dam is safe", "B": "insists that it is safe", "C": "says that it's safe"},
            "",
            id="safe",
        ),
        pytest.param(
            "river-vote", {"A": "said Noreen Fitch", "B": "The company said in a statement"}, "", id="statement"
        ),
        pytest.param("river-vote", {"A": "never once", "C": "never once"}, "", id="never once"),
        pytest.param("river-vote", {"A": "Ana Wetherbee", "B": "Ana Weatherbee"}, "spelling", id="wetherbee"),
        pytest.param("river-vote", {"B": "My grandmother fished"}, "", id="grandmother only"),
        pytest.param("river-vote", {"C": "Bring a towel"}, "", id="towel only"),
    ],
)
def test_a_row_shows_what_the_notes_promise(event, cells, kinds):
    compared = comparison(event)
    rows = {row_of(event, compared.labels.index(label), words) for label, words in cells.items()}
    assert len(rows) == 1, "the passages stand in several rows"
    (row,) = rows
    told = {label for label, cell in zip(compared.labels, row.cells, strict=True) if cell}
    assert told == set(cells)
    assert {str(finding.kind) for finding in row.findings} == set(kinds.split())


def test_the_demo_opens_with_agreement_a_number_and_a_speaker_conflict():
    told = [row for row in comparison("harbour-fire").rows if row.verdict is not Verdict.ASIDE]
    assert [row.verdict for row in told[:4]] == [Verdict.AGREE, Verdict.AGREE, Verdict.DIFFER, Verdict.SPEAKER]
    assert [{finding.kind for finding in row.findings} for row in told[2:4]] == [{Kind.NUMBER}, {Kind.SPEAKER}]


@pytest.mark.parametrize(
    ("event", "outlet", "words", "surname"),
    [
        pytest.param(
            "harbour-fire", "meridian-wire", "We had four minutes", "Abernethy", id="meridian-wire: We had four minutes"
        ),
        pytest.param(
            "harbour-fire", "skerrow-courier", "We had four minutes", "Keogh", id="skerrow-courier: We had four minutes"
        ),
        pytest.param(
            "harbour-fire", "tideline-news", "We had four minutes", "Abernethy", id="tideline-news: We had four minutes"
        ),
        pytest.param(
            "harbour-fire", "tideline-news", "The sky went orange", "Pender", id="tideline-news: The sky went orange"
        ),
        pytest.param(
            "harbour-fire", "meridian-wire", "We will build again", "Halloran", id="meridian-wire: We will build again"
        ),
        pytest.param(
            "harbour-fire", "skerrow-courier", "Forty miles there", "Tulloch", id="skerrow-courier: Forty miles there"
        ),
        pytest.param(
            "museum-theft", "evening-beacon", "We lock that door", "Vasko", id="evening-beacon: We lock that door"
        ),
        pytest.param(
            "museum-theft",
            "evening-beacon",
            "It is like coming home",
            "Vasko",
            id="evening-beacon: It is like coming home",
        ),
        pytest.param(
            "museum-theft",
            "evening-beacon",
            "They knew which case",
            "Tranter",
            id="evening-beacon: They knew which case",
        ),
        pytest.param(
            "museum-theft",
            "halyard-press",
            "They knew which case",
            "Anstruther-Bell",
            id="halyard-press: They knew which case",
        ),
        pytest.param(
            "museum-theft",
            "halyard-press",
            "It is like coming home",
            "Vasko",
            id="halyard-press: It is like coming home",
        ),
        pytest.param(
            "museum-theft", "the-magpie", "They knew which case", "Tranter", id="the-magpie: They knew which case"
        ),
        pytest.param(
            "museum-theft", "the-magpie", "It's like coming home", "Vasko", id="the-magpie: It's like coming home"
        ),
        pytest.param(
            "river-vote",
            "bell-fork-ledger",
            "I grew up on that lake",
            "Drury",
            id="bell-fork-ledger: I grew up on that lake",
        ),
        pytest.param(
            "river-vote", "bell-fork-ledger", "But I am not going", "Drury", id="bell-fork-ledger: But I am not going"
        ),
        pytest.param("river-vote", "bell-fork-ledger", "What I wanted", "Drury", id="bell-fork-ledger: What I wanted"),
        pytest.param("river-vote", "channel-six", "It is safe tonight", "Kessel", id="channel-six: It is safe tonight"),
        pytest.param("river-vote", "channel-six", "Is the dam safe", "Amsler", id="channel-six: Is the dam safe"),
        pytest.param(
            "river-vote", "the-eddy", "I would sleep under it", "Kessel", id="the-eddy: I would sleep under it"
        ),
        pytest.param("river-vote", "the-eddy", "No one gets to keep", "Amsler", id="the-eddy: No one gets to keep"),
    ],
)
def test_a_quotation_has_its_speaker(event, outlet, words, surname):
    (quotation,) = quotations(event, outlet, words)
    assert quotation.speaker is not None
    assert quotation.speaker.name.endswith(surname)


@pytest.mark.parametrize(
    ("event", "outlet", "words"),
    [
        pytest.param("harbour-fire", "tideline-news", "The sky went orange", id="with a role"),
        pytest.param("museum-theft", "evening-beacon", "We lock that door", id="with a title and a role"),
    ],
)
def test_a_speaker_may_stand_on_a_line_of_its_own(event, outlet, words):
    (quotation,) = quotations(event, outlet, words)
    assert quotation.how is How.OWN_LINE


@pytest.mark.parametrize(("event", "style"), list(zip(EVENTS, list(MarkdownStyle)[1:], strict=True)))
def test_the_documents_of_an_event_are_their_golden_files(event, style, golden):
    golden(f"{event}.md", to_markdown(comparison(event)))
    golden(f"{event}-{style}.md", to_markdown(comparison(event), Form(style=style)))
    golden(f"{event}.txt", to_text(comparison(event)))


@pytest.mark.parametrize(
    "outlets",
    [("meridian-wire", "halyard-press", "channel-six"), ("tideline-news", "evening-beacon", "bell-fork-ledger")],
)
def test_accounts_of_three_events_have_next_to_nothing_in_common(outlets):
    strangers = compare([account(event, outlet) for event, outlet in zip(EVENTS, outlets, strict=True)])
    shared = [row for row in strangers.rows if sum(map(bool, row.cells)) > 1]
    joined = sum(len(cell) for row in shared for cell in row.cells)
    assert joined * 25 <= sum(len(witness.passages) for witness in strangers.witnesses)


@pytest.mark.parametrize("event", EVENTS)
def test_an_account_of_something_else_leaves_the_rows_as_they_are(event):
    alone = comparison(event)
    stranger = account(*(("museum-theft", "halyard-press") if event == "river-vote" else ("river-vote", "channel-six")))
    together = compare([*(witness.article for witness in alone.witnesses), stranger])
    kept = {row.cells[:3] for row in together.rows}
    changed = sum(row.cells not in kept for row in alone.rows)
    assert changed * 50 <= len(alone.rows)
