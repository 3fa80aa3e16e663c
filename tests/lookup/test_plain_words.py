"""What the app and the documents call a speaker beside their role."""

import pytest

from reader.lookup.plain_words import around_name, who
from reader.model import How, Quotation, Span

ROLES = {
    "none": ("", "Ann Lee"),
    "office": ("mayor", "Ann Lee, mayor"),
    "that-began-a-sentence": ("The weir's keeper", "Ann Lee, the weir's keeper"),
    "in-short": ("Col.", "Col. Ann Lee"),
    "in-short-of-a-state": ("Ogden Gov.", "Ogden Gov. Ann Lee"),
    "description-that-ends-in-short": ("an aide to Tom Hart Jr.", "Ann Lee, an aide to Tom Hart Jr."),
}


@pytest.mark.parametrize(("role", "named"), ROLES.values(), ids=ROLES)
def test_a_title_in_short_stands_before_its_name(role: str, named: str) -> None:
    before, behind = around_name(role)
    assert f"{before}Ann Lee{behind}" == named


WHO = {
    "pronoun": (How.CUE, "“Harte”, unidentified"),
    "only-the-subject": (How.SENTENCE, "unknown"),
    "relayed": (How.RELAYED, "unknown"),
}


@pytest.mark.parametrize(("how", "called"), WHO.values(), ids=WHO)
def test_what_is_seen_is_named_only_where_it_speaks(how: How, called: str) -> None:
    assert who(Quotation(Span(6, 10), mention=Span(0, 5), how=how), "Harte rain") == called
