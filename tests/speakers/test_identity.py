"""Whether the speakers that two accounts name can be the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Speaker, SpeakerKind
from reader.speakers import Identity, identity

SAME, COMPATIBLE, OTHER = Identity.SAME, Identity.COMPATIBLE, Identity.OTHER


def person(name: str, role: str = "") -> Speaker:
    return Speaker(name, SpeakerKind.PERSON, role)


def body(name: str) -> Speaker:
    return Speaker(name, SpeakerKind.ORGANISATION)


def group(name: str) -> Speaker:
    return Speaker(name, SpeakerKind.GROUP)


CASES = {
    "equal": (person("Ann Lee"), person("Ann Lee"), SAME),
    "capitals": (person("ANN LEE"), person("Ann Lee"), SAME),
    "hyphen": (person("Mun Sol Ka"), person("Mun Sol-ka"), SAME),
    "family-name-alone": (person("Ann Lee"), person("Lee"), SAME),
    "family-name-first": (person("Mun Sol Ka", "leader of Norland"), person("Mun"), SAME),
    "two-of-one-family-name-first": (person("Mun Sol Ka"), person("Mun Sol Ri"), OTHER),
    "name-in-the-other-order": (person("Sol Mun"), person("Mun Sol"), SAME),
    "title-before-the-name": (person("Dr. Ann Lee"), person("Ann Lee"), SAME),
    "middle-initial": (person("Tom J. Hart"), person("Tom Hart"), SAME),
    "two-middle-initials": (person("Tom J. Hart"), person("Tom K. Hart"), OTHER),
    "middle-name": (person("Ann Poole Lee"), person("Ann Lee"), SAME),
    "suffix": (person("Tom Hart Jr."), person("Tom Hart"), SAME),
    "initial-for-the-given-name": (person("T. Hart"), person("Tom Hart"), SAME),
    "short-name": (person("Joe Hart"), person("Joseph Hart"), SAME),
    "accents": (person("José Muñiz"), person("Jose Muniz"), SAME),
    "spelling-of-the-family-name": (person("Oleh Marchenko"), person("Oleh Marchenco"), SAME),
    "spelling-of-a-transcribed-name": (person("Volodar Belenskyy"), person("Volodar Belensky"), SAME),
    "short-names-are-not-spellings": (person("Ann Lee"), person("Ann Lew"), OTHER),
    "two-given-names": (person("Ann Lee"), person("Tom Lee"), OTHER),
    "two-family-names": (person("Ann Lee"), person("Ann Hart"), OTHER),
    "two-family-names-alone": (person("Lee"), person("Hart"), OTHER),
    "gender-of-the-titles": (person("Lee", "Mr."), person("Ann Lee", "Mrs."), OTHER),
    "kinship-beside-an-office": (person("Lee", "President"), person("Ann Lee", "first lady"), OTHER),
    "role-adds-nothing": (person("Lee", "mayor"), person("Ann Lee", "candidate"), SAME),
    "spokesman-for-the-person": (person("Hart"), person("a spokesman for Hart", "spokesman"), OTHER),
    "campaign-of-the-person": (person("Hart"), body("Hart’s campaign"), OTHER),
    "statement-of-the-person": (person("Tom Hart"), body("Hart’s statement"), COMPATIBLE),
    "spokesman-for-another": (
        person("a spokesman for Hart", "spokesman"),
        person("a spokesman for Lee", "spokesman"),
        OTHER,
    ),
    "spokesman-named-elsewhere": (person("a spokesman", "spokesman"), person("Ann Lee", "spokeswoman"), COMPATIBLE),
    "official-named-elsewhere": (person("a senior official", "official"), person("Ann Lee"), COMPATIBLE),
    "description-of-another-gender": (person("Tom Hart", "Mr."), person("a witness", "witness"), COMPATIBLE),
    "office-and-its-holder": (person("the mayor", "mayor"), person("Ann Lee", "Mayor"), COMPATIBLE),
    "another-office": (person("the governor", "governor"), person("Ann Lee", "Mayor"), OTHER),
    "two-offices": (person("the mayor", "mayor"), person("the governor", "governor"), OTHER),
    "two-descriptions": (person("a clerk", "clerk"), person("an official", "official"), COMPATIBLE),
    "police-and-their-chief": (body("police"), person("Jones", "Police Chief"), COMPATIBLE),
    "body-and-its-officer": (body("Ogden Council"), person("Ann Lee", "Ogden Council clerk"), COMPATIBLE),
    "body-and-an-outsider": (body("Ogden Council"), person("Ann Lee", "farmer"), OTHER),
    "body-and-somebody": (body("Ogden Council"), person("Ann Lee"), COMPATIBLE),
    "body-with-article": (body("the Ogden Council"), body("Ogden Council"), SAME),
    "initials-of-a-body": (body("Norland Space Agency"), body("NSA"), SAME),
    "body-cut-short": (body("Water Ministry"), body("the ministry"), COMPATIBLE),
    "capital-of-a-sentence": (body("Police"), body("police"), SAME),
    "capital-of-a-name": (body("the Post"), body("the post"), COMPATIBLE),
    "country-with-and-without-stops": (body("U.S. Water Service"), body("US Water Service"), SAME),
    "stops-in-the-initials-of-a-body": (body("N.S.A."), body("NSA"), SAME),
    "stops-in-a-description": (person("a U.S. official"), person("a US official"), SAME),
    "stops-in-the-initials-of-a-person": (person("J.R. Hart"), person("J. R. Hart"), SAME),
    "officials-of-a-country-and-an-office": (group("U.S. officials"), body("Hart’s office"), OTHER),
    "police-of-two-places": (body("Ogden police"), body("police"), COMPATIBLE),
    "two-bodies": (body("Water Ministry"), body("Ogden Council"), OTHER),
    "same-group": (group("residents"), group("residents"), SAME),
    "group-described-further": (group("residents"), group("angry residents"), COMPATIBLE),
    "vague-group": (group("officials"), group("residents"), COMPATIBLE),
    "two-groups": (group("farmers"), group("teachers"), OTHER),
    "group-and-one-of-it": (group("officials"), person("Ann Lee", "official"), COMPATIBLE),
    "statement-and-a-body": (body("a statement"), body("Ogden Council"), COMPATIBLE),
}


@pytest.mark.parametrize(("a", "b", "expected"), CASES.values(), ids=CASES)
def test_identity(a: Speaker, b: Speaker, expected: Identity) -> None:
    assert identity(a, b) is expected
    assert identity(b, a) is expected


names = st.lists(
    st.sampled_from(
        ["Ann", "Tom", "Lee", "Hart", "the", "a", "clerk", "mayor", "of", "Ogden", "police", "J.", "’s", "-"]
    ),
    max_size=5,
).map(" ".join)
anybody = st.builds(Speaker, names, st.sampled_from(list(SpeakerKind)), names)


@given(anybody, anybody)
def test_the_order_makes_no_difference(a: Speaker, b: Speaker) -> None:
    assert identity(a, b) is identity(b, a)


@given(anybody)
def test_everybody_can_be_who_they_are(speaker: Speaker) -> None:
    assert identity(speaker, speaker) is SAME
