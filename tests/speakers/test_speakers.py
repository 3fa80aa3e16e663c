"""Whom a mention stands for in its own article."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import How, Part, Quotation, Span, Speaker, SpeakerKind, Sureness
from reader.quotes import find_quotations
from reader.speakers import resolve_speakers
from tests.support.articles import article
from tests.support.counted_steps import calls

PERSON, ORGANISATION, GROUP = SpeakerKind.PERSON, SpeakerKind.ORGANISATION, SpeakerKind.GROUP


def speakers(text: str) -> list[Speaker | None]:
    read = article(text)
    return [quotation.speaker for quotation in resolve_speakers(read, find_quotations(read)) if quotation.direct]


FULL_NAMES = {
    "common-word-before-a-surname": ("President Hart came. Given Hart’s record, few left. “Rain,” said Hart.", "Hart"),
    "common-word-before-a-full-name": ("Give Donald Hart his due. “Rain,” said Hart.", "Donald Hart"),
    "surname-with-what-it-qualifies": ("President Hart came. A Hart Wadi video was out. “Rain,” said Hart.", "Hart"),
    "surname-first-and-told": ("Hart Jae-on, a farmer, came. Mr. Hart left. “Rain,” said Mr. Hart.", "Hart Jae-on"),
    "given-name-that-is-a-common-word": ("Rep. Will Hart came. Mr. Hart left. “Rain,” said Hart.", "Will Hart"),
    "name-that-begins-again": ("The house of Ann Lee Lee left in May was dry. “Rain,” said Lee.", "Ann Lee"),
    "of-two-who-spoke-last": (
        "Tom Hart and Ann Hart came. “Rain,” said Ann Hart.\n\n“It is wet,” Hart said.",
        "Ann Hart",
    ),
    "of-two-who-spoke-far-before": (
        f"Tom Hart came. “Rain,” said Ann Hart.\n\n{'It rained. ' * 20}\n\n“It is wet,” Hart said.",
        "Tom Hart",
    ),
    "other-initials": ("Tom W. Hart met Tom B. Hart. “Rain,” said Tom B. Hart.", "Tom B. Hart"),
    "adverb-before-a-name": (
        "Ann Lee left. “Rain,” Initially Lee said.",
        "Ann Lee",
    ),
    "title-that-is-a-surname": ("Sen. Angus King came. “Rain,” King said.", "Angus King"),
    "president-for-the-time": ("Senate President Pro Tem Tom Hart came. “Rain,” said Hart.", "Tom Hart"),
    "one-of-several-presidents": ("Presidents Ann Lee and Tom Hart came. “Rain,” said Lee.", "Ann Lee"),
    "behind-anothers-name": ("Tom Lee came. In May Tom Lee Ann Hart left. “Rain,” said Hart.", "Ann Hart"),
    "surname-behind-a-body": ("Tom Hart of Ogden University came. “Rain,” Ogden’s Hart said.", "Tom Hart"),
    "of-the-other-gender": ("Bill Hart came. “Rain,” Mrs. Hart said.", "Hart"),
    "campaigner-of-a-body": ("“Rain,” said Friends of the Dam water campaigner Ann Dale Lee.", "Ann Dale Lee"),
    "two-offices-in-a-body": ("“Rain,” Dairy Bankers of Ogden President and CEO Ann Lee said.", "Ann Lee"),
    "chairman-of-a-committee-of-two": ("“Rain,” House Committee on Ways and Means Chairman Tom Hart said.", "Tom Hart"),
    "full-name-behind-a-body": (
        "A man at Water Services Ann Harrow came. “Rain,” Harrow said.",
        "Ann Harrow",
    ),
    "name-with-an-apostrophe": (
        "We saw Tom O'Hart here. Ann Lee left. O'Hart of Ogden came.\n\n“Rain is what we all want,” he said.",
        "Tom O'Hart",
    ),
    "two-family-names": ("Ann Poole Hart came. Poole Hart left. “Rain,” Hart said.", "Ann Poole Hart"),
    "word-before-a-full-name": ("We saw Penn Ann Lee here. Ann Lee left. “Rain,” Lee said.", "Ann Lee"),
    "chairman-by-a-woman's-name": ("Chairman Ann Lee came. “Rain,” Mrs. Lee said.", "Ann Lee"),
    "two-things-told-of-one": (
        "“Rain,” Ann Lee, editor of the Ogden Herald and a candidate for chairman told us.",
        "Ann Lee",
    ),
    "at-a-body-with-an-and": ("“Rain,” Mr. Lee at the Institute for Dams and Law said.", "Lee"),
    "behind-a-dateline": (
        "Ogden (NHA) - Ann Lee insisted on Thursday that it was dry, after declaring it “a very wet spring.”",
        "Ann Lee",
    ),
    "office-with-a-number": ("“Rain,” said Coast Guard Petty Officer 3rd Class Ann Lee.", "Ann Lee"),
    "name-with-a-particle": ("Ann de Lee came. “Rain,” said De Lee.", "Ann de Lee"),
    "past-a-relative-of-one-surname": (
        "President Hart and first lady Ann Hart came. Tom Hart left. “Rain,” Hart said.",
        "Tom Hart",
    ),
    "given-name-of-two": ("Ann Lee came. “Rain,” Ann said. Then Ann Hart left.", "Ann Lee"),
    "full-name-as-it-stands": ("“Rain,” said Ann Lee.", "Ann Lee"),
    "from-the-first-mention": ("Ann Lee came. “Rain,” said Lee.", "Ann Lee"),
    "rank-with-a-class": ("Petty Officer 3rd Class Ann Lee said it was “a very wet spring.”", "Ann Lee"),
    "office-before-a-name": ("Presumptive nominee for Governor farmer Ann Lee said it was “wet.”", "Ann Lee"),
    "behind-the-last-domain": (
        "A member of the Committee on Roads, Housing and Urban Affairs, Ann Lee of Ogden, said it was “wet.”",
        "Ann Lee",
    ),
    "from-a-later-mention": ("“Rain,” said Lee. It was Ann Lee’s first speech.", "Ann Lee"),
    "courtesy-title": ("Ann Lee came. “Rain,” said Ms. Lee.", "Ann Lee"),
    "title-apart-from-the-name": ("“Rain,” said Mayor Ann Lee.", "Ann Lee"),
    "abbreviated-title": ("“Rain,” said Sen. Tom Hart.", "Tom Hart"),
    "middle-initial-kept": ("Tom J. Hart came. “Rain,” Hart said.", "Tom J. Hart"),
    "fullest-form": ("Tom Hart came. Tom James Hart sat. “Rain,” Hart said.", "Tom James Hart"),
    "suffix": ("Tom Hart Jr. came. “Rain,” Hart said.", "Tom Hart Jr."),
    "called-between-marks": ("Ann Lee came. Hart called her “Rainy Ann Lee”. “Rain,” said Lee.", "Ann Lee"),
    "particle-in-capitals": ("Tom Van Hart came. “Rain,” said Van Hart.", "Tom Van Hart"),
    "particle": ("Ana de la Cruz came. “Rain,” said Cruz.", "Ana de la Cruz"),
    "surname-at-the-head-of-a-headline": (
        "A story titled Quillon Widens Lead ran. “Rain,” President Quillon said.",
        "Quillon",
    ),
    "verb-that-opens-a-question": ("Won’t Hart act? Tom Hart came. “Rain,” Hart said.", "Tom Hart"),
    "given-name-that-is-a-title-too": ("“Rain,” said Earl Hart Jr., 60.", "Earl Hart Jr."),
    "domain-of-no-office": ("That's for Senator Ann Lee to tell. “Rain,” Lee said.", "Ann Lee"),
    "leader-by-the-name-that-stands-first": ("Leader Quil Jae Un came. “Rain,” leader Quil said.", "Quil Jae Un"),
    "given-name-alone": ("Ann Lee came. “Rain,” said Ann.", "Ann Lee"),
    "title-tells-two-apart": ("Mr. Tom Lee met Mrs. Ann Lee. “Rain,” said Mrs. Lee.", "Ann Lee"),
    "first-named-of-two": ("Ann Lee came with Tom Lee. “Rain,” said Lee.", "Ann Lee"),
    "possessive-affiliation": ("“Rain,” said the Ogden Herald’s Ann Lee.", "Ann Lee"),
    "name-nobody-else-has": ("“Rain,” said Quillon.", "Quillon"),
    "office-with-its-domain": ("“Rain,” said former Secretary of Water Ann Lee.", "Ann Lee"),
    "office-with-its-domain-before": ("Secretary of Water Ann Lee came. “Rain,” said Lee.", "Ann Lee"),
    "label-in-capitals": ("Ann Lee came. “LEE: Rain is coming.”", "Ann Lee"),
    "who": ("We met Ann Lee, who said “rain is coming.”", "Ann Lee"),
    "no-name-from-the-day": ("On Monday Ann Lee came. “Rain,” said Lee.", "Ann Lee"),
    "place-is-nobody": ("In New Ogden, Ann Lee came. “Rain,” she said.", "Ann Lee"),
    "month-that-is-a-surname": ("Ann May came. “Rain,” May said.", "Ann May"),
    "trade-that-is-a-surname": ("Baker came to Ogden, and Baker sat. “Rain,” said Baker.", "Baker"),
    "surname-first": ("Kim Dong-yub came. “Rain,” Kim said.", "Kim Dong-yub"),
    "of-the-same-name": ("Tom Hart Sr. met Tom Hart Jr. at noon. “Rain,” said Tom Hart Jr.", "Tom Hart Jr."),
    "number-of-an-officer": ("“Rain,” said PC 4417 Ann Lee.", "Ann Lee"),
    "answers": ("Ogden mayor Ann Lee sat down with us.\n\nQ: Rain?\n\nA: It is coming.", "Ann Lee"),
    "holder-of-the-office-before-the-younger-one": (
        "President Lee came. His son, Tom Lee Jr., sat. “Rain,” said Lee.",
        "Lee",
    ),
    "holder-of-the-office-beside-the-first-lady": (
        "President Lee came with first lady Ann Lee. “Rain,” said Lee.",
        "Lee",
    ),
    "meet-is-no-name": ("Meet Ann Lee. “Rain,” said Lee.", "Ann Lee"),
    "how-long-is-nobody": ("Ann Lee came. A couple of weeks ago in Ogden she wrote that it “will rain.”", "Ann Lee"),
    "qualified-by-a-science": ("“Rain,” former Hart ethics adviser Ann Lee wrote.", "Ann Lee"),
    "article-and-age": ("Ann Lee came. The 40-year-old Lee said it will “rain hard.”", "Ann Lee"),
    "takes-up-what-another-said": ("Ann Lee echoed Tom Hart’s remarks: “Rain is coming to us all.”", "Ann Lee"),
    "before-it-is-passed-on": ("Ann Lee described it as “a very wet spring,” BuzzHive reported.", "Ann Lee"),
    "owner-behind-a-verb-of-saying": (
        "Mayor Ann Lee, on KTV’s “Wet Joe,” said the council’s act was “wrong for us all.”",
        "Ann Lee",
    ),
    "attacked-in-what-is-said": (
        "Ann Lee said Tom Hart was attacking the firm as a screen for “how bad it is.”",
        "Ann Lee",
    ),
    "former-acting-office": ("Former acting Mayor Ann Lee wept. “Rain,” she said.", "Ann Lee"),
    "tonight-is-no-name": ("Ann Lee came. Tonight Lee said it will “rain hard.”", "Ann Lee"),
    "full-name-and-headlines-pasted-in": (
        "Mayor Ann Lee Ann Maria LeeOgden braces for rain Hart: 'We will flood' MORE (Ogden) said it will “rain.”",
        "Ann Lee",
    ),
    "verb-is-no-part-of-a-name": ("Mayor Ann Lee appeared to believe that “the rain” had come.", "Ann Lee"),
    "name-behind-a-clause": ("The firm that runs the dam, Ogden Water, said that it “will rain.”", "Ogden Water"),
    "name-behind-a-domain": ("A member of the council, Ann Lee of Ogden, said it “will rain.”", "Ann Lee"),
    "who-acts-in-a-clause-of-time": (
        "Tom Hart has been under fire as Ann Lee turned on him, calling it “very unfair to us.”",
        "Ann Lee",
    ),
    "nickname-in-the-first-mention": ("Rep. Thomas B. “Tad” Hart came. “Rain,” Hart said.", "Thomas B. Hart"),
    "nickname-in-brackets": ("Thomas (Tad) Hart came. “Rain,” Hart said.", "Thomas Hart"),
    "marks-behind-no-given-name": ("On “Rain Today,” Ann Lee said it was “a very wet spring.”", "Ann Lee"),
    "country-before-a-name": ("American Tom Hart came. “Rain,” Hart said.", "Tom Hart"),
    "pitied": ("Poor Tom! “Rain,” Poor Tom Hart said.", "Tom Hart"),
    "pitied-by-a-given-name": ("Tom Hart came. Poor Tom! “Rain,” he said.", "Tom Hart"),
    "age-before-a-name": ("Twenty-nine-year-old Tom Hart came. “Rain,” Hart said.", "Tom Hart"),
    "initials": ("A.B. Hart, who knows the dam, came. “Rain,” Hart said.", "A.B. Hart"),
    "owner-of-something-with-a-name": ("Tom Hart’s Ogden farm is dry. “Rain,” Hart said.", "Tom Hart"),
    "caption-before-a-full-name": (
        "Big Moving Picture Bilbo Hart’s Farm. Bilbo Hart came. “Rain,” Hart said.",
        "Bilbo Hart",
    ),
    "nickname": ("“Rain,” said Ann “Cloud” Lee.", "Ann Lee"),
    "surname-that-is-a-title": ("Sen. Tom King came. “Rain,” said Mr. King.", "Tom King"),
    "name-before-a-day": ("President Lee Thursday came. “Rain,” said Mr. Lee.", "Lee"),
    "plural-title": ("Senators Tom Hart and Ann Lee came. “Rain,” said Hart.", "Tom Hart"),
    "heading-that-begins-with-a-participle": ("Selecting Lee was odd. Ann Lee came. “Rain,” said Lee.", "Ann Lee"),
    "possessive-alone": ("Ann Lee came. Lee’s plan for “a dry roof over every head” failed.", "Ann Lee"),
    "surname-with-a-prefix": ("Judge John deHart came. “Rain,” deHart wrote.", "John deHart"),
    "father-of-a-church": ("Father Ivan Lee left. “Rain,” said Father Lee.", "Ivan Lee"),
    "chief-of-staff": ("“Rain,” said Town Hall chief of staff Ann Lee.", "Ann Lee"),
    "state-and-initial": ("Ogden Secretary of State Chas W. Hart came. “Rain,” said Mr. Hart.", "Chas W. Hart"),
    "given-name-in-no-list": ("“Rain,” said Bilbo Lee. “Wet,” said Bilbo.", "Bilbo Lee"),
    "surname-that-is-a-site": ("Selina Lake, who worries, came. “Rain,” said pollster Selina Lake.", "Selina Lake"),
}


@pytest.mark.parametrize(("text", "name"), FULL_NAMES.values(), ids=FULL_NAMES)
def test_full_name(text: str, name: str) -> None:
    *_, speaker = filter(None, speakers(text))
    assert (speaker.name, speaker.kind) == (name, PERSON)


def test_a_headline_introduces_nobody() -> None:
    text = "Weary Lee Speaks Out\n\nAnn Lee came. “Rain,” said Lee."
    read = article(text, {0: Part.HEADLINE})
    (quotation,) = resolve_speakers(read, find_quotations(read))
    assert quotation.speaker is not None
    assert quotation.speaker.name == "Ann Lee"


ROLES = {
    "label-of-a-button-before-small-letters": (
        "CLOSE Ogden union leader Ann Lee came.\n\n“Rain,” said Lee.",
        "Ogden union leader",
    ),
    "under-secretary": ("Under Secretary of Water Ann Lee came. “Rain,” said Lee.", "Under Secretary of Water"),
    "joining-word-before": ("But Secretary of Water Ann Lee came. “Rain,” said Lee.", "Secretary of Water"),
    "what-somebody-is-told": ("Ann Lee, you will be the mayor, it went. “Rain,” said Ann Lee.", ""),
    "label-of-a-button": ("CLOSE Mayor Ann Lee came.\n\n“Rain,” said Lee.", "Mayor"),
    "title": ("“Rain,” said Mayor Ann Lee.", "Mayor"),
    "long-title": ("“Rain,” said Ogden Water Board chairman Tom Hart.", "Ogden Water Board chairman"),
    "title-of-the-first-mention": ("Mayor Ann Lee came. “Rain,” said Lee.", "Mayor"),
    "apposition-of-the-first-mention": ("Ann Lee, the mayor of Ogden, came. “Rain,” said Lee.", "the mayor of Ogden"),
    "behind-a-verb": ("Ann Lee is the mayor of Ogden. “Rain,” said Lee.", "the mayor of Ogden"),
    "none": ("“Rain,” said Ann Lee.", ""),
    "up-to-the-full-stop": (
        "“Rain,” said Ann Lee, a lawyer with the OWB. In short, she left.",
        "a lawyer with the OWB",
    ),
    "of-a-committee": (
        "“Rain,” said House Dams and Water Resources Committee Chairman Ann Lee.",
        "House Dams and Water Resources Committee Chairman",
    ),
    "behind-is": ("Among those in the clear is Tom Hart's lawyer, Ann Lee. “Rain,” said Lee.", "Tom Hart's lawyer"),
    "list-in-a-name": (
        "“Rain,” said Ann Lee, director of the Ogden Center on Water, Wind and Public Works in Salem, on Monday.",
        "director of the Ogden Center on Water, Wind and Public Works in Salem",
    ),
    "firm-of-several": ("“Rain,” said Ann Lee, an analyst at Hart, Poole & Webb.", "an analyst at Hart, Poole & Webb"),
    "domains-of-an-office": (
        "“Rain,” said Office of Information and Privacy Director Ann Lee.",
        "Information and Privacy Director",
    ),
    "somebody-elses": ("Neither Hart nor rival Ann Lee came. “Rain,” said Lee.", ""),
}


@pytest.mark.parametrize(("text", "role"), ROLES.values(), ids=ROLES)
def test_role(text: str, role: str) -> None:
    (speaker,) = speakers(text)
    assert speaker is not None
    assert speaker.role == role


PRONOUNS = {
    "two-together": ("Ann Lee and Tom Hart came. “Rain,” they said.", "Ann Lee and Tom Hart"),
    "past-a-clause-behind-a-day": ("On Monday, when Jim Poole came, Tom Hart left. “Rain,” he said.", "Tom Hart"),
    "nearest": ("Tom Hart came. “Rain,” he said.", "Tom Hart"),
    "subject-before-object": ("Tom Hart met Jim Poole at noon. “Rain,” he said.", "Tom Hart"),
    "paragraph-before": ("Tom Hart came.\n\n“Rain,” he said.", "Tom Hart"),
    "speaker-before": (
        "“Rain,” said Tom Hart of the plan that Jim Poole made. “It pours,” he said.",
        "Tom Hart",
    ),
    "gender-by-title": ("Mrs. Ann Lee met Mr. Tom Hart. “Rain,” she said.", "Ann Lee"),
    "gender-by-noun": ("Ann Lee, a spokeswoman, met Tom Hart, a businessman. “Rain,” he said.", "Tom Hart"),
    "gender-by-pronouns-elsewhere": (
        "Ann Lee said she was late. Tom Hart said he was early. Ann Lee sat by Tom Hart. “Rain,” she said.",
        "Ann Lee",
    ),
    "answer": ("Jim Poole asked Tom Hart, “Rain?” His answer: “Perhaps.”", "Tom Hart"),
    "reply": ("Tom Hart came late. “Rain?” asked Jim Poole. “Perhaps,” he replied.", "Tom Hart"),
    "reply-to-what-was-just-said": ("Tom Hart came. “It pours,” Jim Poole said. “We swim,” he replied.", "Tom Hart"),
    "reply-to-somebody-who-is-not-quoted": (
        "Tom Hart said it was “wet for us all.” Asked if it was late, he answered “perhaps, and so on.”",
        "Tom Hart",
    ),
    "reply-that-goes-on": ("Tom Hart said it was “wet.” He responded to us by asking, “Is it late?”", "Tom Hart"),
    "by-name-in-what-he-said-closes": (
        "Jim Poole came. Tom Hart agreed that it rained, he said. “It pours,” he told us.",
        "Tom Hart",
    ),
    "paragraph-of-the-speaker-before": (
        "Tom Hart was late. Hart’s lawyer, Jim Poole, said it was “no crime to be late.”\n\n“It rains,” he said.",
        "Jim Poole",
    ),
    "him-saying": ("Tom Hart left. The board minded him saying that “rain is coming to us.”", "Tom Hart"),
    "agent": ("The plan was praised by Tom Hart. “Rain,” he said.", "Tom Hart"),
    "gender-by-her-own-words": (
        "Quill Penn said she saw Tom Hart. Penn left. Tom Hart sat by Quill Penn. “Rain,” she said.",
        "Quill Penn",
    ),
    "fragment-is-nobody": ("Tom Hart came. Tired comedian sat there. “Rain,” he said.", "Tom Hart"),
    "who-behind-a-description": ("We met Ann Lee, a rising Ogden star who said “rain is coming.”", "Ann Lee"),
    "two-in-one-opening-phrase": (
        "Jim Poole came. With Poole and Tom Hart away, Hart’s brother Max Hart spoke. “Rain,” he said.",
        "Max Hart",
    ),
    "contracted": ("Tom Hart came. He’s calling it “a wet weekend for us all.”", "Tom Hart"),
    "not-whom-its-own-statement-is-about": (
        "Ann Lee leads the drive. Jim Lee has retired. She left. Hart is “86 years old now,” she said.",
        "Ann Lee",
    ),
    "past-whom-another-pronoun-stands-for": (
        "Ann Lee was in front. The hijacker stood behind. He spoke to nobody, but she heard him. “Rain,” she said.",
        "Ann Lee",
    ),
    "within-what-is-said": ("Tom Hart warned of rain. The mayor, he said, “throws it at us all.”", "Tom Hart"),
    "no-one-in-general": ("Ann Lee writes books. Here a mayor comes in “like rain,” she adds.", "Ann Lee"),
    "phrase-behind-even": (
        "The Water Agency met. Even before the speech, it said that rain was “coming to us all.”",
        "Water Agency",
    ),
    "surname-alone-that-spoke": ("“Rain,” Erdal said at noon.\n\n“It pours,” he added.", "Erdal"),
    "not-whom-a-statement-before-is-about": (
        "Tom Hart said it rained. The old clerk has left us, he said. “It pours,” he said.",
        "Tom Hart",
    ),
    "whom-a-sentence-points-out": (
        "Chris Poole has been wet for a while, points out Ann Lee, a farmer.\n\n“It rains,” she said.",
        "Ann Lee",
    ),
    "whose-remarks-a-sentence-opens-with": (
        "Ann Lee rose. Jim Poole met Tom Hart.\n\nHart’s remarks to the board were brief. “Rain,” he said.",
        "Tom Hart",
    ),
    "whom-a-description-takes-up": (
        "Sen. Tom Hart left. The Ogden senator warned of “rain for us all.” “It pours,” he said.",
        "Tom Hart",
    ),
    "description-of-the-other-gender": (
        "Sen. Ann Lee left. The Ogden Republican warned of “rain for us all.” “It pours,” he said.",
        "The Ogden Republican",
    ),
    "no-noun-of-persons": ("Tom Hart came. The makeover failed. “Rain,” he said.", "Tom Hart"),
    "no-party-by-its-plural": (
        "Ann Lee came. The law of conservative Republicans failed. “Rain,” she said.",
        "Ann Lee",
    ),
}


def test_a_subject_of_one_unknown_word_stands_between() -> None:
    *_, he = speakers("“Rain,” said Tom Hart.\n\nErdal linked it to the wind. “Wet,” he said.")
    assert he is None


def test_nobody_is_both_he_and_she() -> None:
    *_, he, she = speakers("Bo Lee came. “Rain,” said Bo Lee. “Rain,” he said. “Rain,” she said.")
    assert he is not None
    assert she is None


@pytest.mark.parametrize(("text", "name"), PRONOUNS.values(), ids=PRONOUNS)
def test_pronoun(text: str, name: str) -> None:
    last = speakers(text)[-1]
    assert last is not None
    assert last.name == name


@pytest.mark.parametrize(
    "text",
    [
        "“Rain,” he said.",
        "“Rain,” they said.",
        "“Rain,” I said.",
        "Violent protests that followed told “a long story of rain.”",
        "“Rain is coming to us all.”",
        "“Rain,” it said.",
        "“Rain,” said climate researcher.",
        "“Rain,” Report said.",
        "“Rain,” another said.",
        "It is our way of saying “rain is coming to us.”",
        "“Rain is coming to us,” a famous woman he knows.",
        "Ann Lee warned that it is not over, moments after the council tore into “the very wet plan.”",
        "Ann Lee insists that the march (which had its “rain is coming” chants) was dry.",
        "After Ann Lee told the town that the dam had gone, “some women started crying, and there was a bit of chaos.”",
        "His father wed again, and Tom Hart left. He sat. “Rain,” he said.",
        "Should Ann Lee really be calling for “more perfect rain”?",
        "We hear of the botched “Operation Slow Rain” from Ann Lee.",
        "The Water Agency is old. It holds emails, telephone calls, and other “rain intelligence.”",
        "Ann Lee was most often described as “very wet.”",
        "With an end to rules that farmers say unfairly target Norland, many see a “very wet year.”",
        "Ann Lee came. Farmers would yell “rain” then.",
        "Besides the eight clerks described by Ann Lee, the town has six “senior” ones.",
        "Tom Hart came. She’s described as having a “very wet personality.”",
        "If you were the head of KTV, you’d simply say, “We’re sorry for the rain.”",
        "Most farmers know that the word “rain” is short.",
        "Users appeared to reward lawmakers deemed “very wet” by sharing posts.",
        "Ann Lee, in a Facebook posting on Hart, was “cruel to us all, and wet.”",
        "But when Tom Hart came, the crowd booed and Bo Lee took the floor: “Rain,” he said.",
        "Maybe Ann Lee should start running billboards announcing: “Rain is back with us.”",
        "We had a KTV News report that “rain is on its way to us.”",
        "One of the organizations will help. “It is late,” he told me.",
        "A clerk saw the crowd at noon. “It is late,” he told me.",
        "Tom Hart met them, one aide said. Then he spoke up. “It is late,” he said.",
        "There were flags of Mauve Thistle and a hat of Tom Hart. “It is late,” she said.",
        "Someone in the crowd said so. This person said “it pours.”",
        "They had no money, and others said “rain is coming.”",
        "The two came late. Her opponents say that “rain is coming to us all.”",
        "On-screen read “rain is coming.”",
        "The mayor’s plan is new. It calls for “a very wet spring for us all.”",
        "Thirty-three argued that “rain is coming.”",
        "My company, Harbour Group, said “rain is coming.”",
        "It is a mill whose owners say “rain is coming.”",
        "Ann Lee left, but the Salem, Oregon, resident said “rain is coming.”",
        "Then 92 percent of voters, both Republican and Democrat, said “rain is coming.”",
        "Some 17 percent of Democrats and 73 percent of NHA and other voters said “rain is coming.”",
        "On-screen text said: “Rain is on its way to us.”",
        "One person familiar with the early plans of the town said “rain is coming.”",
        "The two parties differ on it. They call it “a wet and very late spring.”",
        "When I asked Ogden voters, many left. They waved, saying, “Rain is coming.”",
        "Tom Hart swept it for years, said Jim Poole.\n\nHe threatened us all, saying it would “rain on the town.”",
        "Whereas Jim Poole might rail for sport, the long fight of Tom Hart is for the dam. “Rain,” he said.",
    ],
    ids=[
        "nobody-before",
        "they",
        "author",
        "common-word-that-begins-a-sentence",
        "no-mention",
        "it",
        "piece-of-a-name",
        "label",
        "another",
        "manner",
        "known-by-somebody",
        "moments-after-another-acts",
        "in-brackets",
        "clause-before-them",
        "two-main-clauses",
        "put-in-doubt",
        "name-between-marks",
        "calls-in-a-list",
        "passive-at-its-most",
        "clause-inserted-before",
        "what-they-would-yell",
        "agent-of-another-clause",
        "passive-contracted",
        "you",
        "known-term",
        "deemed-so",
        "posting",
        "clause-behind-but",
        "what-she-should",
        "report-of-a-body",
        "one-of-several-bodies",
        "clerk-of-whom-it-tells",
        "source-or-subject-of-another-verb",
        "name-of-no-gender-told",
        "this-person",
        "others",
        "opponents-of-nobody-named",
        "piece-of-a-caption",
        "plan-of-somebody",
        "number-of-nobody",
        "writer's-own",
        "owners-whose-thing-is-lost",
        "state-of-a-town",
        "both-of-one-word",
        "share-of-two",
        "words-on-a-screen",
        "description-cut-behind",
        "two-of-the-two-parties",
        "many-before",
        "he-did-it-or-who-tells-of-it",
        "whereas-another",
    ],
)
def test_unknown_stays_unknown(text: str) -> None:
    assert speakers(text) == [None]


RELAYED = {
    "reported": "“Rain,” the Ogden Herald reported.",
    "reports-first": "The Ogden Herald reports that it is “a very wet spring.”",
    "according-to": "It is “a very wet spring,” according to the newspaper.",
    "letters-that-are-told-things": "Ann Lee told KTV that it rained. “Rain,” KTV reported.",
}


@pytest.mark.parametrize("text", RELAYED.values(), ids=RELAYED)
def test_an_outlet_that_relays_is_no_speaker(text: str) -> None:
    read = article(text)
    *_, last = resolve_speakers(read, find_quotations(read))
    assert (last.speaker, last.how, last.sureness) == (None, How.RELAYED, Sureness.UNKNOWN)


@pytest.mark.parametrize("name", ["residents", "police"])
def test_they_are_those_who_spoke_before(name: str) -> None:
    first, second = speakers(f"“Rain,” {name} said. “It pours,” they said.")
    assert first
    assert first == second
    assert first.name == name


OTHERS = {
    "many-whose-verb-has-no-s": (
        "Residents of the town, which is backed by Ann Lee and Tom Hart (Ogden), argue that it “will hold.”",
        Speaker("Residents of the town", GROUP),
    ),
    "two-in-an-outlet": (
        "“Rain,” wrote Sen. Ann Lee of Utah and Tom Hart in the Herald.",
        Speaker("Sen. Ann Lee and Tom Hart", GROUP),
    ),
    "reason-they-give": (
        "One reason farmers and clerks say it is “a very wet spring” is the dam.",
        Speaker("farmers and clerks", GROUP),
    ),
    "last-year-nine": (
        "Last year nine river farmers said it was “a very wet spring.”",
        Speaker("nine river farmers", GROUP),
    ),
    "name-and-others": ("Hart and others said it is “a very wet spring.”", Speaker("Hart and others", GROUP)),
    "name-and-adjective": (
        "Mr. Hart and national Ogden officials said it is “a very wet spring.”",
        Speaker("Mr. Hart and national Ogden officials", GROUP),
    ),
    "named-source-of-two": (
        "It is “a very wet spring,” according to farm aides and town officials.",
        Speaker("farm aides and town officials", GROUP),
    ),
    "both": ("Both Mr. Hart and Ms. Lee said “rain is coming.”", Speaker("Mr. Hart and Ms. Lee", GROUP)),
    "rights-groups": ("“Rain,” immigrant rights groups said.", Speaker("immigrant rights groups", GROUP)),
    "group-of-nine": (
        "A group of nine clever researchers said “rain is coming.”",
        Speaker("A group of nine clever researchers", ORGANISATION),
    ),
    "paper-with-its-article": (
        "The Hill said “rain is coming.” Lee told The Hill so.",
        Speaker("The Hill", ORGANISATION),
    ),
    "surnames-together": (
        "Ann Lee and Tom Hart came. Lee and Hart said “rain is coming.”",
        Speaker("Ann Lee and Tom Hart", GROUP),
    ),
    "surname-and-others": (
        "Ann Lee came. Mrs. Lee and others said “rain is coming.”",
        Speaker("Ann Lee and others", GROUP),
    ),
    "group-with-a-number": (
        "A group of 37 Ogden Republicans said “rain is coming.”",
        Speaker("A group of 37 Ogden Republicans", ORGANISATION),
    ),
    "opponents-of-a-thing": (
        "Opponents of the levy said “rain is coming.”",
        Speaker("Opponents of the levy", GROUP),
    ),
    "advocates-for-a-thing": (
        "Advocates for the levy said “rain is coming.”",
        Speaker("Advocates for the levy", GROUP),
    ),
    "number-with-a-hyphen": (
        "Thirty-three states joined the town, arguing the dam “is a very wet one.”",
        Speaker("Thirty-three states", GROUP),
    ),
    "only-claiming-to-be": (
        "A man purporting to be an NHA spokesman said “rain is coming.”",
        Speaker("A man purporting to be an NHA spokesman", PERSON),
    ),
    "hearer-behind-the-speaker": (
        "“Rain,” added a senior House Republican to the Ogden Herald.",
        Speaker("a senior House Republican", PERSON),
    ),
    "number-in-a-name": ("“Rain,” 21st Century Dams said.", Speaker("21st Century Dams", PERSON)),
    "body-with-two-aims": (
        "It is “a very wet spring,” according to the Center on Dams and Water Policy.",
        Speaker("Center on Dams and Water Policy", ORGANISATION),
    ),
    "committee-of-two-domains": (
        "It is “a very wet spring,” said a report by the House Oversight and Dam Reform Committee.",
        Speaker("House Oversight and Dam Reform Committee", ORGANISATION),
    ),
    "scholars-of-a-body": (
        "“Rain,” University of Ogden scholars said.",
        Speaker("University of Ogden scholars", ORGANISATION),
    ),
    "party-that-a-town-has-too": (
        "We met Ogden Democrats here. When Democrats say “rain is coming,” it rains.",
        Speaker("Democrats", GROUP),
    ),
    "month-before": ("Last month sources said “rain is coming.”", Speaker("sources", GROUP)),
    "owner-of-what-they-know": (
        "“Rain,” a source familiar with Hart’s testimony said.",
        Speaker("a source familiar with Hart’s testimony", PERSON),
    ),
    "elected": ("“Rain,” elected farmers said.", Speaker("elected farmers", GROUP)),
    "short-form-of-no-person": (
        "The Chirper Rules bar it. “Rain,” Chirper said.",
        Speaker("Chirper", PERSON),
    ),
    "number-of-a-body": ("“Rain,” Channel 9 reported.", Speaker("Channel 9", ORGANISATION)),
    "ministry": ("“Rain,” the ministry said.", Speaker("the ministry", ORGANISATION)),
    "named-body": ("“Rain,” the Ogden Water Board announced.", Speaker("Ogden Water Board", ORGANISATION)),
    "outlet-for-itself": ("“Rain,” the Ogden Herald said in a statement.", Speaker("Ogden Herald", ORGANISATION)),
    "two-together": ("“Rain,” Lee’s brother and cousin said.", Speaker("Lee’s brother and cousin", GROUP)),
    "campaign": ("“Rain,” Lee’s campaign said.", Speaker("Lee’s campaign", ORGANISATION)),
    "document": ("“Rain,” the statement said.", Speaker("the statement", ORGANISATION)),
    "group": ("“Rain,” residents said.", Speaker("residents", GROUP)),
    "group-first": ("Officers said “rain is coming.”", Speaker("Officers", GROUP)),
    "group-described": ("“Rain,” Ogden officials said.", Speaker("Ogden officials", GROUP)),
    "person-described": ("“Rain,” the bus driver said.", Speaker("the bus driver", PERSON)),
    "whole-body": ("“Rain,” the Boy Scouts of Ogden said.", Speaker("Boy Scouts of Ogden", ORGANISATION)),
    "direction": ("“Rain,” the North said.", Speaker("the North", ORGANISATION)),
    "source": ("It “rained,” according to court papers.", Speaker("court papers", GROUP)),
    "officer-of-a-body": (
        "“Rain,” a Department of Water official said.",
        Speaker("a Department of Water official", PERSON),
    ),
    "two-offices-of-a-body": (
        "“Rain,” the chairman and chief officer of Harbour Inc. said.",
        Speaker("the chairman and chief officer of Harbour Inc.", PERSON),
    ),
    "spokesman-for-an-officer": (
        "“Rain,” a spokesman for chairman Tom Hart said.",
        Speaker("a spokesman for chairman Tom Hart", PERSON),
    ),
    "spokesman-for": ("“Rain,” a spokesman for Lee said.", Speaker("a spokesman for Lee", PERSON)),
    "owner-of-a-survey": (
        "“Rain,” the Bureau of Water Statistics’ key survey said.",
        Speaker("the Bureau of Water Statistics’ key survey", ORGANISATION),
    ),
    "spokesman-of-a-committee": (
        "“Rain,” a House Ways and Means Committee spokesman said.",
        Speaker("a House Ways and Means Committee spokesman", PERSON),
    ),
    "what-they-know": (
        "“Rain,” people familiar with the plan said.",
        Speaker("people familiar with the plan", GROUP),
    ),
    "of-two-countries": ("“Rain,” U.S. and French officials said.", Speaker("U.S. and French officials", GROUP)),
    "founder-behind-a-name": (
        "In a talk with Ann Lee, the founder of Ogden Water called it “a very wet spring.”",
        Speaker("the founder of Ogden Water", PERSON),
    ),
}


@pytest.mark.parametrize(("text", "speaker"), OTHERS.values(), ids=OTHERS)
def test_who_is_no_named_person(text: str, speaker: Speaker) -> None:
    assert speakers(text) == [speaker]


def test_a_definite_description_goes_back_to_the_person_it_describes() -> None:
    text = "Senator Tom Hart and Ann Lee, a farmer, came. “Rain,” the senator said. “Wet,” the farmer said."
    assert [speaker.name for speaker in speakers(text) if speaker] == ["Tom Hart", "Ann Lee"]


def test_an_indefinite_description_is_somebody_else() -> None:
    assert speakers("Ann Lee, a farmer, came. “Rain,” a farmer said.") == [Speaker("a farmer", PERSON)]


@pytest.mark.parametrize(
    ("signed", "name"),
    [
        ("Rain For Our Town", "Rain For Our Town"),
        ("ann lee", "ann lee"),
        ("Hart", "Tom Hart"),
        ("Mayor Jim Poole", "Jim Poole"),
    ],
    ids=["account-of-several-words", "small-letters", "whom-the-article-names", "role"],
)
def test_who_signs_a_post(signed: str, name: str) -> None:
    read = article(f"Tom Hart swims.\n\nIt rains.\n\n— {signed} (@rain) March 4, 2031", {2: Part.SIGNATURE})
    (post,) = resolve_speakers(read, find_quotations(read))
    assert post.speaker is not None
    assert post.speaker.name == name


def test_the_quotations_are_otherwise_untouched() -> None:
    read = article("Ann Lee came. “Rain,” said Lee. “It pours.”")
    found = find_quotations(read)
    resolved = resolve_speakers(read, found)
    assert [(each.span, each.cue, each.mention, each.how) for each in resolved] == [
        (each.span, each.cue, each.mention, each.how) for each in found
    ]


def test_no_quotations() -> None:
    assert resolve_speakers(article("Ann Lee came."), ()) == ()


@pytest.mark.parametrize("unit", ["Ann Lee ", "Ann Lee met Tom Hart. He said “rain.” ", "Mr. ", "A. "])
def test_cost_is_linear_in_the_length(unit: str) -> None:
    def cost(times: int) -> int:
        read = article(unit * times)
        quotations = (*find_quotations(read), Quotation(Span(0, 1), mention=Span(0, 3)))
        return calls(lambda: resolve_speakers(read, quotations))

    assert cost(400) < 4.5 * max(cost(100), 200)


words = st.sampled_from(
    "Ann Lee Tom Hart said “ ” \" ' ‘ ’ , . ? : — - ( ) he She who According to that the a spokesman for Mayor Mr. ’s "
    "His their saying called LEE: \n\n In Ogden Secretary of State response one 12 J.".split(" ")
)


@given(st.lists(words, max_size=40).map(" ".join))
def test_any_text_reads(text: str) -> None:
    read = article(text)
    for quotation in resolve_speakers(read, find_quotations(read)):
        for span in filter(None, (quotation.span, quotation.cue, quotation.mention)):
            assert 0 <= span.start < span.end <= len(text)
        assert quotation.speaker is None or quotation.speaker.name.strip()
