"""Whom a description without a name goes back to in its own article."""

from __future__ import annotations

import pytest

from reader.model import Sureness
from reader.quotes import find_quotations
from reader.speakers import resolve_speakers
from tests.support.articles import article

TAKEN_UP = {
    "official": ("“Rain,” a senior official said. Lee left. “Wet,” the official said.", "a senior official"),
    "that-person": ("“Rain,” a source close to Lee said. That person said “it pours.”", "a source close to Lee"),
    "group-of-what-it-says": ("The Water Agency rules are “very wet,” the group said.", "the group"),
    "association-of": (
        "The Valley Association of Dry Farmers met. “Rain,” the association said.",
        "Valley Association of Dry Farmers",
    ),
    "department-in-short": ("The State Department closed. “Rain,” State said.", "State Department"),
    "official-nearer-than-a-name": (
        "Ann Lee, an adviser, came. “Rain,” a top adviser to Hart said. “Wet,” the adviser said.",
        "a top adviser to Hart",
    ),
    "officials": ("“Rain,” two state aides said. “Wet,” the aides said.", "two state aides"),
    "another-official": ("“Rain,” a state official said. “Wet,” the county official said.", "the county official"),
    "statement": ("Ann Lee said in a statement that it rained.\n\n“Wet,” the statement said.", "Ann Lee"),
    "statement-issued": ("The Harbour Trust issued a statement on Monday. “Wet,” it read.", "Harbour Trust"),
    "statement-of-nobody": ("Ann Lee added her name to a letter. “Wet,” the letter said.", "the letter"),
    "statement-told-of-before": (
        "The Harbour Trust issued a statement. “Wet,” the statement said. Lee left. “Cold,” the statement added.",
        "Harbour Trust",
    ),
    "statement-he-spoke-in": (
        "Ann Lee came. “Rain,” she said in a statement.\n\n“Wet,” the statement said.",
        "Ann Lee",
    ),
    "statement-it-opens-with": (
        "In a letter to the town, Ann Lee called on all to stay.\n\n“Wet,” the letter reads.",
        "Ann Lee",
    ),
    "complaint-by-whom": (
        "The dam is new, according to a complaint filed Monday by Ann Lee. “Wet,” the complaint says.",
        "Ann Lee",
    ),
    "letter-sent-by-one-of-two": (
        "Ann Lee, a clerk, said the Harbour Trust sent a letter. “Wet,” the letter said.",
        "the letter",
    ),
    "spokesman-in-its-sentence": (
        "The Harbour Trust has closed, but a spokesman said “rain is coming.”",
        "a spokesman for the Harbour Trust",
    ),
    "spokeswoman-behind-whom-it-tells-of": (
        "Mayor Ann Lee tried to calm the town. A spokeswoman said “rain is coming.”",
        "a spokeswoman for Ann Lee",
    ),
    "spokesman-of-one-of-two": (
        "Ann Lee praised Tom Hart. A spokesman said “rain is coming.”",
        "A spokesman",
    ),
    "spokesman-of-what-has-no-name": ("The firm closed. A spokesman said “rain is coming.”", "A spokesman"),
    "spokesman-told-more-of": ("Ann Lee left. A spokesman at the dam said “rain is coming.”", "A spokesman"),
    "owned-statement": ("Ann Lee’s statement said “rain is coming.”", "Ann Lee"),
    "his-statement": ("Tom Hart left. His statement said “rain is coming.”", "Tom Hart"),
    "letter-from": ("A letter from Ann Lee said “rain is coming.”", "Ann Lee"),
    "news-of-a-department": ("A sheriff’s department note said “rain is coming.”", "A sheriff’s department note"),
    "his-office": ("Tom Hart left. His office said “rain is coming.”", "Tom Hart’s office"),
    "office-of-whom-it-tells": (
        "Jim Poole, a clerk, saw it. Mayor Max Hart praised “the rain of all rains,” his office said.",
        "Max Hart’s office",
    ),
    "his-named-brother": ("Tom Hart left. “Rain,” his brother Max Hart said.", "Max Hart"),
    "agency-of-that-name": ("The Water Agency closed. Lee left. “Rain,” the agency said.", "Water Agency"),
    "ministry-of-a-country": (
        "Japan’s Health Ministry said “rain is coming.” “Wet,” the ministry said.",
        "Japan’s Health Ministry",
    ),
    "department-of": ("The Department of Water closed. “Rain,” the department said.", "Department of Water"),
    "association-with-its-front": (
        "The National Association of Dam Officers met. “Rain,” the association said.",
        "National Association of Dam Officers",
    ),
    "committee-of-a-president": (
        "The President’s Committee on the Dams met. “Rain,” the committee said.",
        "President’s Committee on the Dams",
    ),
    "half-of-a-country": ("North Korea launched it. “Rain,” the North said.", "North Korea"),
    "two-halves": ("North Korea and North Macedonia met. “Rain,” the North said.", "the North"),
    "president-of-a-group": (
        "President Hart came. “Rain,” the president of the group said.",
        "the president of the group",
    ),
    "office-of-whom-it-names": (
        "Tom Hart came. “Rain,” the office of Ogden’s mayor said.",
        "the office of Ogden’s mayor",
    ),
    "i-as-president": ("President Hart said “as President I want rain.” “Wet,” the president said.", "Hart"),
    "outlet-like-a-trade": ("Ann Lee came. “Rain,” The Economist wrote.", "The Economist"),
    "who-spoke-unnamed-stands-between": (
        "Sen. Tom Hart left. “Rain,” one Democratic insider said. “Wet,” the Republican said.",
        "the Republican",
    ),
    "office-that-another-holds": (
        "Sen. Ann Lee and Sen. Max Poole came. Tom Hart left. “Rain,” the Ogden senator said.",
        "the Ogden senator",
    ),
    "lawmaker-is-no-president": ("President Tom Hart left. “Rain,” the Ogden lawmaker said.", "the Ogden lawmaker"),
    "bureau-of-a-list": (
        "The Bureau of Rain, Hail and Snow met. “Wet,” the bureau said.",
        "Bureau of Rain, Hail and Snow",
    ),
    "court-on-a-day": ("The Supreme Court on Monday met. “Rain,” the court said.", "Supreme Court"),
    "body-for-a-cause-of-something": (
        "The Board for the Ban of Water Guns met. “Rain,” the board said.",
        "Board for the Ban of Water Guns",
    ),
    "court-in-short": ("The Supreme Court met. “Rain,” the Court said.", "Supreme Court"),
    "outlet-in-short": ("The Ogden Herald came. “Rain,” the Herald wrote.", "Ogden Herald"),
    "one-of-two-outlets-in-short": (
        "The Ogden Herald and the Salem Herald came. “Rain,” the Herald wrote.",
        "the Herald",
    ),
    "two-agencies": ("The Water Agency and the Fire Agency met. “Rain,” the agency said.", "the agency"),
    "agency-of-another-name": ("The Water Agency closed. “Rain,” the fire agency said.", "the fire agency"),
    "one-of-two-agencies": (
        "The Fire Agency met. The Water Agency closed. “Rain,” the agency said.",
        "Water Agency",
    ),
    "bureau": ("The FBI closed a road. “Rain,” the bureau said.", "FBI"),
    "company-with-a-name-like-a-person’s": ("Zentra Wave closed a shop. “Rain,” the company said.", "Zentra Wave"),
    "company-and-a-person": ("Tom Hart closed a shop. “Rain,” the company said.", "the company"),
    "company-and-a-person-of-unknown-gender": (
        "Oxley Hart came. He closed a shop. Hart left. “Rain,” the company said.",
        "the company",
    ),
    "company": ("Harbour Inc. closed a shop. “Rain,” the company said.", "Harbour Inc."),
    "campaign-of-another": ("Reuters reported a loss. “Rain,” the campaign said.", "the campaign"),
    "senator-of-the-state": ("Sen. Ann Lee came. “Rain,” the Ogden Republican said.", "Ann Lee"),
    "of-another-party": ("Sen. Ann Lee, D-Salem, came. “Rain,” the Ogden Republican said.", "the Ogden Republican"),
    "of-another-office": ("Sen. Ann Lee came. “Rain,” the Ogden mayor said.", "the Ogden mayor"),
    "no-politician": ("Ann Lee, a farmer, came. “Rain,” the Ogden Republican said.", "the Ogden Republican"),
    "mogul": ("Tom Hart came. “Rain,” the real estate mogul said.", "Tom Hart"),
    "former-president": ("Ann Lee came. “Rain,” the former president said.", "Ann Lee"),
    "president-in-office": ("President Ann Lee came. “Rain,” the former president said.", "the former president"),
    "former-governor": ("Gov. Ann Lee stayed. Tom Hart came. “Rain,” the former Ohio governor said.", "Tom Hart"),
    "courtesy-is-no-trade": ("Tom Hart came. Mr. Hart sat. “Rain,” the former Ohio governor said.", "Tom Hart"),
    "nominee-of-a-party": ("Tom Hart came. “Rain,” the Republican nominee said.", "Tom Hart"),
    "governor-of-whom-it-tells": (
        "Gov. Ann Lee met Gov. Tom Hart in Salem. Lee left. “Rain,” the governor said.",
        "Ann Lee",
    ),
    "nearer-trade-stands-aside": (
        "Sen. Ann Lee came. Tom Hart, a farmer, left. “Rain,” the Ogden Republican said.",
        "Ann Lee",
    ),
    "state-and-party-by-letter": (
        "Sen. Ann Lee (D-Ore.) met Sen. Tom Hart (R-Ore.). Max Poole left. “Rain,” the Oregon Democrat said.",
        "Ann Lee",
    ),
    "state-and-party-in-full": (
        "Sen. Ann Lee, Oregon Democrat, met Sen. Tom Hart, Ohio Democrat. “Rain,” the Ohio Democrat said.",
        "Tom Hart",
    ),
    "senator-of-another-state": ("Sen. Ann Lee, R-Ohio, came. “Rain,” the Oregon senator said.", "the Oregon senator"),
    "president-of-another-country": (
        "President Ann Lee called. “Rain,” the Belgian president said.",
        "the Belgian president",
    ),
    "president": ("President Ann Lee met Vice President Tom Hart. “Rain,” the president said.", "Ann Lee"),
    "president-far-before": (
        f"President Ann Lee came.\n\n{'It rained. ' * 200}\n\n“Rain,” the president said.",
        "Ann Lee",
    ),
}


@pytest.mark.parametrize(("text", "name"), TAKEN_UP.values(), ids=TAKEN_UP)
def test_taken_up(text: str, name: str) -> None:
    read = article(text)
    *_, last = resolve_speakers(read, find_quotations(read))
    assert last.speaker is not None
    assert last.speaker.name == name


def test_a_varied_name_is_no_more_than_likely() -> None:
    read = article("Tom Hart came. “Rain,” the real estate mogul said.")
    (quotation,) = resolve_speakers(read, find_quotations(read))
    assert quotation.sureness is Sureness.LIKELY
