"""The laws of every alignment.

The accounts are invented: sentences of a small vocabulary, so that chance makes them share, repeat and part.
"""

from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.align import align
from reader.align.space import Space
from reader.loading import read_text
from reader.pipeline import witness


def read(text, name="x.txt"):
    return witness(read_text(name, text.encode()))


PEOPLE = ("Ines Aldous", "Pia Orme", "Rowan Pike", "the harbour board", "Norland Lines", "a diver", "she", "they")
DEEDS = ("denied", "found", "promised", "lost", "will sell", "blamed", "never saw", "counted")
THINGS = ("212 tickets", "the radar", "14 lorries", "a full inquiry", "oil on the beach", "refunds", "the seals", "it")
TIMES = ("on Tuesday", "in March", "before dawn", "after the storm", "", "for 3 years")

SENTENCES = st.builds(
    lambda who, deed, thing, time: f"{who[0].upper()}{who[1:]} {deed} {thing} {time}".strip() + ".",
    *map(st.sampled_from, (PEOPLE, DEEDS, THINGS, TIMES)),
)
TEXTS = st.lists(SENTENCES, min_size=1, max_size=12).map(lambda told: "\n\n".join(["Ferry runs aground", *told]))
ACCOUNTS = st.lists(TEXTS, min_size=2, max_size=4).map(
    lambda texts: [read(text, f"{number}.txt") for number, text in enumerate(texts)]
)


@settings(max_examples=60, deadline=None)
@given(ACCOUNTS)
def test_every_passage_stands_in_exactly_one_row(accounts):
    rows = align(accounts)
    for number, each in enumerate(accounts):
        assert sorted(n for row in rows for n in row.cells[number]) == list(range(len(each.passages)))
    assert all(any(row.cells) and len(row.cells) == len(accounts) for row in rows)
    assert all(list(cell) == sorted(cell) for row in rows for cell in row.cells)
    assert all(0 <= row.confidence <= 1 for row in rows)


@settings(max_examples=40, deadline=None)
@given(ACCOUNTS, st.data())
def test_the_order_of_the_arguments_permutes_the_cells_and_nothing_else(accounts, data):
    order = data.draw(st.sampled_from(list(permutations(range(len(accounts))))))
    plain, permuted = align(accounts), align([accounts[n] for n in order])
    assert [tuple(row.cells[n] for n in order) for row in plain] == [row.cells for row in permuted]
    assert [row.confidence for row in plain] == [row.confidence for row in permuted]
    assert [[a.words for a in row.anchors] for row in plain] == [[a.words for a in row.anchors] for row in permuted]


@settings(max_examples=40, deadline=None)
@given(TEXTS, st.integers(2, 3))
def test_an_account_against_itself_is_aligned_one_to_one(text, copies):
    each = read(text)
    rows = align([each] * copies)
    assert sorted(row.cells for row in rows) == [((n,),) * copies for n in range(len(each.passages))]
    assert all(row.confidence == 1.0 for row in rows)


@settings(max_examples=40, deadline=None)
@given(ACCOUNTS)
def test_rows_follow_the_order_of_the_leading_account(accounts):
    rows = align(accounts)
    firsts = [[row.cells[n][0] for row in rows if row.cells[n]] for n in range(len(accounts))]
    assert any(order == sorted(order) for order in firsts)


@given(st.lists(st.frozensets(st.text("abcdef", min_size=1, max_size=2)), min_size=2, max_size=8), st.randoms())
def test_a_weight_hangs_on_the_terms_and_not_on_their_order(passages, chance):
    space = Space([passages[:1], passages[1:]])
    terms = sorted(frozenset().union(*passages))
    anew = chance.sample(terms, len(terms))
    assert space.weight(anew) == space.weight(terms)
