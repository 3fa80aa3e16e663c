"""What the app and the documents call a speaker beside their role."""

import pytest

from reader.lookup.plain_words import around_name

ROLES = {
    "none": ("", "Ann Lee"),
    "office": ("mayor", "Ann Lee, mayor"),
    "in-short": ("Col.", "Col. Ann Lee"),
    "in-short-of-a-state": ("Ogden Gov.", "Ogden Gov. Ann Lee"),
    "description-that-ends-in-short": ("an aide to Tom Hart Jr.", "Ann Lee, an aide to Tom Hart Jr."),
}


@pytest.mark.parametrize(("role", "named"), ROLES.values(), ids=ROLES)
def test_a_title_in_short_stands_before_its_name(role: str, named: str) -> None:
    before, behind = around_name(role)
    assert f"{before}Ann Lee{behind}" == named
