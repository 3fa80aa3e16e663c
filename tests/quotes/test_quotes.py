"""Where a text names who says its quoted words: one shape of news English a case."""

from __future__ import annotations

import pytest

from reader.model import Article, How, Part, Quotation
from reader.quotes import find_quotations
from tests.benchmarks.endless import ENDLESS
from tests.support.articles import article
from tests.support.breaking_off import check_breaking_off

CUE, BEFORE, AFTER, CONTINUED = How.CUE, How.BEFORE, How.AFTER, How.CONTINUED
OWN_LINE, TRANSCRIPT, SENTENCE, UNKNOWN = How.OWN_LINE, How.TRANSCRIPT, How.SENTENCE, How.UNKNOWN


def direct(text: str) -> list[Quotation]:
    return [quotation for quotation in find_quotations(article(text)) if quotation.direct]


def said(text: str, quotation: Quotation) -> tuple[str | None, str | None, How]:
    mention = quotation.mention.of(text) if quotation.mention else None
    return mention, quotation.cue.of(text) if quotation.cue else None, quotation.how


BESIDE = {
    "two-behind-a-verb": ("“Rain,” said Ann Lee and Tom Hart in May.", "Ann Lee and Tom Hart", "said"),
    "two-and-when": ("“Rain,” wrote Ann Lee and Tom Hart recently in a note.", "Ann Lee and Tom Hart", "wrote"),
    "another-clause-behind-a-verb": ("“Rain,” said Ann Lee and Tom Hart left.", "Ann Lee", "said"),
    "two-trades-behind-a-verb": (
        "“Rain,” said the pollster and strategist Ann Lee.",
        "the pollster and strategist Ann Lee",
        "said",
    ),
    "accused-of-saying": ("Ann Lee accused Tom Hart of saying that “rain is dry.”", "Tom Hart", "saying"),
    "criticized-for-calling": ("Ann Lee criticized Tom Hart for calling it “a leak” in May.", "Tom Hart", "calling"),
    "to-apologize-for-saying": (
        "Ann Lee called on Tom Hart to apologize for saying “rain is dry.”",
        "Tom Hart",
        "saying",
    ),
    "apologized-herself": ("Ann Lee apologized for saying “rain is dry.”", "Ann Lee", "saying"),
    "accused-of-asking": ("Lee accused the board of asking for “far too much water.”", "Lee", "asking"),
    "past-an-opening-phrase": (
        "In answer to a plan to bar Northmen, Lee’s right-hand woman rallied people, saying: “Stop him.”",
        "Lee’s right-hand woman",
        "saying",
    ),
    "then-spokesman": (
        "“Rain is coming,” then-spokesman Tom Hart said in May, according to Northwire, in a note.",
        "Tom Hart",
        "said",
    ),
    "in-what-one-says": (
        "Saying the board is slow in what it says, thinks and does, Lee named farmers blamed “for their faith.”",
        "Lee",
        "Saying",
    ),
    "in-a-letter-to": (
        "In a letter to new chief Ann Lee, several members of Congress called it “a leak.”",
        "several members of Congress",
        "called",
    ),
    "in-a-report": ("In the original May report, farmers in the town said it was “dry.”", "farmers", "said"),
    "behind-a-dateline": (
        "Salem (KTV) - Mayor Ann Lee left, days after declaring it “a leak.”",
        "Mayor Ann Lee",
        "declaring",
    ),
    "owned-by-another": ("Tom Hart called her out for Lee’s “a leak” remark.", "Lee’s", "remark"),
    "outlet-quotes-as-saying": (
        "KTV quotes Ann Lee, head of the union, as saying, “Rain is coming.”",
        "Ann Lee",
        "saying",
    ),
    "was-quoted-by-an-outlet": ("Ann Lee was quoted by KTV as saying it was “dry.”", "Ann Lee", "saying"),
    "in-which-somebody-calls": (
        "It was a note in which one of the clerks, Ann Lee, called it “a leak.”",
        "Ann Lee",
        "called",
    ),
    "informs-the-paper": ("“Rain is coming,” Ann Lee, a farmer, informs the paper.", "Ann Lee", "informs"),
    "with-two-saying": (
        "Tom Hart stayed calm, with both the council and the agency saying “it will rain.”",
        "the council and the agency",
        "saying",
    ),
    "letter-to-those-named": (
        "Ann Lee sent a letter to more than ten farmers warning it would be “dry.”",
        "Ann Lee",
        "warning",
    ),
    "new-clause-with-participle": (
        "Tom Hart never left, but the agency closed the dam, declaring it “a leak.”",
        "the agency",
        "declaring",
    ),
    "within-a-clause-of-time": (
        "Tom Hart’s campaign woke up when his aide Ann Lee sent out an email calling it “a leak.”",
        "aide Ann Lee",
        "calling",
    ),
    "a-second-participle": (
        "Farmers were quick, with Ann Lee tweeting about rain and asking, “Who knew?”",
        "Ann Lee",
        "asking",
    ),
    "said-it-but-added": ("Ann Lee, 70, said it was too early but added, “Rain is coming.”", "Ann Lee", "added"),
    "despite-what-one-said": (
        "Despite word that one of her aides said it was “a leak,” Tom Hart said nothing had changed.",
        "one of her aides",
        "said",
    ),
    "after-one-spoke": ("After Ann Lee said that it was “dry,” Tom Hart said: “It is wet.”", "Ann Lee", "said"),
    "in-what-one-calls": ("In what Ann Lee called “a leak,” the board called for more.", "Ann Lee", "called"),
    "claim-referred-to": ("Lee spoke, referring to Tom Hart’s claim that the dam is “dry.”", "Tom Hart’s", "claim"),
    "verb-then-number": ("“Rain is coming,” said PC 4417 Ann Lee.", "PC 4417 Ann Lee", "said"),
    "verb-then-name": ("“Rain is coming,” said Ann Lee.", "Ann Lee", "said"),
    "name-then-verb": ("“Rain is coming,” Ann Lee said.", "Ann Lee", "said"),
    "straight-marks": ('"Rain is coming," Ann Lee said.', "Ann Lee", "said"),
    "single-marks": ("‘Rain is coming,’ said Ann Lee.", "Ann Lee", "said"),
    "guillemets": ("«Rain is coming», said Ann Lee.", "Ann Lee", "said"),
    "low-high-marks": ("„Rain is coming“, said Ann Lee.", "Ann Lee", "said"),
    "corner-brackets": ("「Rain is coming」, said Ann Lee.", "Ann Lee", "said"),
    "comma-outside": ("“Rain is coming”, said Ann Lee.", "Ann Lee", "said"),
    "question": ("“Is rain coming?” asked Ann Lee.", "Ann Lee", "asked"),
    "question-name-first": ("“Is rain coming?” Ann Lee asked.", "Ann Lee", "asked"),
    "exclamation": ("“Rain!” shouted Ann Lee.", "Ann Lee", "shouted"),
    "dash-cut-off": ("“Rain is—” Ann Lee said.", "Ann Lee", "said"),
    "pronoun": ("“Rain is coming,” she said.", "she", "said"),
    "pronoun-inverted": ("“Rain is coming,” said he.", "he", "said"),
    "pronoun-contracted": ("He’s calling it “a wet weekend for us all.”", "He", "calling"),
    "pronoun-contracted-twice": ("I’d’ve said it was “a wet weekend for us all.”", "I", "said"),
    "adverb-between": ("“Rain is coming,” Lee later said.", "Lee", "said"),
    "adverb-in-ly": ("“Rain is coming,” Lee quietly said.", "Lee", "said"),
    "auxiliary-between": ("“Rain is coming,” Lee has said.", "Lee", "said"),
    "went-on-to-say": ("“Rain is coming,” Lee went on to say.", "Lee", "went"),
    "present-tense": ("“Rain is coming,” says Lee.", "Lee", "says"),
    "told-hearer": ("“Rain is coming,” Lee told Springfield Radio.", "Lee", "told"),
    "unlisted-verb-inverted": ("“Rain is coming,” grinned Ann Lee.", "Ann Lee", "grinned"),
    "unlisted-verb": ("“Rain is coming,” Ann Lee beamed at the crowd.", "Ann Lee", None),
    "phrasal-verb": ("“Rain is coming,” Lee shot back.", "Lee", "shot"),
    "as-she-put-it": ("It was, as Lee put it, “a very wet weekend.”", "Lee", "put"),
    "tweeted": ("“Rain is coming,” Lee tweeted on Monday.", "Lee", "tweeted"),
    "wrote-in-a-letter": ("“Rain is coming,” Lee wrote in a letter to the council.", "Lee", "wrote"),
    "title-before-name": ("“Rain is coming,” said Mayor Ann Lee.", "Mayor Ann Lee", "said"),
    "long-title-before-name": (
        "“Rain is coming,” Springfield Water Board chairman Tom Hart said.",
        "Springfield Water Board chairman Tom Hart",
        "said",
    ),
    "abbreviated-title": ("“Rain is coming,” said Sen. Tom Hart.", "Sen. Tom Hart", "said"),
    "middle-initial": ("“Rain is coming,” said Tom J. Hart.", "Tom J. Hart", "said"),
    "name-particle": ("“Rain is coming,” said Ana de la Cruz.", "Ana de la Cruz", "said"),
    "apposition-before-verb": (
        "“Rain is coming,” Ann Lee, a farmer from Ogden, told the council.",
        "Ann Lee",
        "told",
    ),
    "apposition-after-name": ("“Rain is coming,” said Ann Lee, a farmer from Ogden.", "Ann Lee", "said"),
    "apposition-in-brackets": ("“Rain is coming,” Ann Lee (Ogden) said.", "Ann Lee", "said"),
    "apposition-in-dashes": ("“Rain is coming,” Ann Lee — a farmer — said.", "Ann Lee", "said"),
    "age-between": ("“Rain is coming,” Ann Lee, 43, said.", "Ann Lee", "said"),
    "two-appositions": (
        "“Rain is coming,” Ann Lee, a farmer, mother of two and former clerk, told the council.",
        "Ann Lee",
        "told",
    ),
    "relative-clause-after": ("“Rain is coming,” said Ann Lee, who farms near Ogden.", "Ann Lee", "said"),
    "relative-clause-between": ("“Rain is coming,” Ann Lee, who farms near Ogden, said.", "Ann Lee", "said"),
    "of-phrase": (
        "“Rain is coming,” said Ann Lee of the Ogden Farmers Union.",
        "Ann Lee of the Ogden Farmers Union",
        "said",
    ),
    "description": ("“Rain is coming,” the bus driver said.", "the bus driver", "said"),
    "description-without-article": ("“Rain is coming,” one commuter said.", "one commuter", "said"),
    "description-inverted": (
        "“Rain is coming,” said a spokesman for the council.",
        "a spokesman for the council",
        "said",
    ),
    "description-of-person-for-person": (
        "“Rain is coming,” a spokesman for Lee said.",
        "a spokesman for Lee",
        "said",
    ),
    "description-then-name": ("“Rain is coming,” said their lawyer, Ann Lee.", "Ann Lee", "said"),
    "description-then-name-before-verb": ("Their lawyer, Ann Lee, said “rain is coming to us.”", "Ann Lee", "said"),
    "description-then-name-in-dashes": ("A farmer -- Ann Lee -- also said “rain is coming to us.”", "Ann Lee", "said"),
    "description-then-name-like-a-trade": ("His agent, Ann Weaver, said “rain is coming to us.”", "Ann Weaver", "said"),
    "description-then-office-and-name": (
        "The leader of the panel, Ohio Secretary of State Ann Lee, said “rain is coming to us.”",
        "Ohio Secretary of State Ann Lee",
        "said",
    ),
    "description-at-a-time-then-name": (
        "“Rain is coming,” wrote the envoy at the time, Max Hart.",
        "Max Hart",
        "wrote",
    ),
    "description-then-name-far-before-verb": (
        "Another farmer on the coast, Ann Lee (R) of Ohio, sold her cattle, saying that “rain is coming.”",
        "Ann Lee",
        "saying",
    ),
    "group": ("“Rain is coming,” residents said.", "residents", "said"),
    "group-named": ("“Rain is coming,” Ogden officials said.", "Ogden officials", "said"),
    "organisation": ("“Rain is coming,” the Ogden Herald reported.", "the Ogden Herald", "reported"),
    "ministry": ("“Rain is coming,” the ministry said.", "the ministry", "said"),
    "document": ("“Rain is coming,” the statement said.", "the statement", "said"),
    "document-reads": ("“Rain is coming,” reads the letter.", "the letter", "reads"),
    "possessive-group": ("“Rain is coming,” Lee’s campaign said.", "Lee’s campaign", "said"),
    "another-alone": ("“Rain is coming,” another wrote.", "another", "wrote"),
    "name-like-an-auxiliary": ("“Rain is coming,” Will urged.", "Will", "urged"),
    "cue-in-the-middle": ("“Rain,” said Lee, “is coming.”", "Lee", "said"),
    "verb-before": ("Lee said, “Rain is coming.”", "Lee", "said"),
    "verb-before-colon": ("Lee said: “Rain is coming.”", "Lee", "said"),
    "verb-before-no-comma": ("Lee said “rain is coming to us.”", "Lee", "said"),
    "verb-before-that": ("Lee said that “rain is coming to us.”", "Lee", "said"),
    "told-hearer-that": ("Ann Lee told the council that “rain is coming.”", "Ann Lee", "told"),
    "told-hearer-colon": ("Ann Lee, a farmer, told the Ogden Herald: “Rain is coming.”", "Ann Lee", "told"),
    "apposition-and-told": (
        "Ann Lee, a farmer from Ogden, Utah, told reporters that “rain is coming.”",
        "Ann Lee",
        "told",
    ),
    "place-phrase-first": ("In Ogden on Monday, Lee said that “rain is coming.”", "Lee", "said"),
    "clause-first": ("When Hart left the room, Lee said that “rain is coming.”", "Lee", "said"),
    "was-quoted-as-saying": ("Lee was quoted as saying “rain is coming to us.”", "Lee", "saying"),
    "statement-colon": ("In a statement, Lee wrote: “Rain is coming.”", "Lee", "wrote"),
    "according-to-before": ("According to Lee, the rain is “coming down the valley.”", "Lee", "According to"),
    "according-to-after": ("The rain is “coming down the valley,” according to Lee.", "Lee", "according to"),
    "name-colon": ("Lee: “Rain is coming.”", "Lee", None),
    "participle-after-clause": ("Lee left the hall early, saying “rain is coming to us.”", "Lee", "saying"),
    "participle-past-an-object": ("Lee praised the clerk, saying “rain is coming to us.”", "Lee", "saying"),
    "participle-calling": ("Lee attacked the plan, calling it “a leaking roof.”", "Lee", "calling"),
    "participle-after-a-quotation": (
        "Lee defended “the old stone roof,” saying the town “has grown fond of it.”",
        "Lee",
        "defended",
    ),
    "participle-first": ("Calling the plan “a leaking roof,” Lee left the hall.", "Lee", "Calling"),
    "coordinated-verb": ("Lee left the hall and said “rain is coming to us.”", "Lee", "said"),
    "statement-saying": ("Lee issued a statement saying the rain is “coming to us.”", "Lee", "saying"),
    "crowd-chanting": ("The hall shook, with farmers chanting “rain, rain, rain.”", "farmers", "chanting"),
    "who-said": ("The prize went to Ann Lee, who said “rain is coming to us.”", "who", "said"),
    "who-has-in-the-past": ("Ann Lee, who has in the past called the plan “a leaking roof,” left.", "who", "called"),
    "which-reads": ("She held a sign, which read “rain is coming to us.”", "which", "read"),
    "partial-label": ("Lee called the plan “a leaking roof.”", "Lee", "called"),
    "partial-described-as": ("Lee described the plan as “a leaking roof.”", "Lee", "described"),
    "partial-in-report": ("Lee said the plan is “a leaking roof” and must go.", "Lee", "said"),
    "partial-surest-verb": ("Lee said she knew Hart “wanted a new roof.”", "Lee", "said"),
    "partial-nested-report": ("Lee said Hart told her the roof is “leaking again.”", "Hart", "told"),
    "partial-trailing": ("The roof is “leaking again and again” in places, Lee said.", "Lee", "said"),
    "partial-trailing-inverted": ("The roof is “leaking again” in places, said Ann Lee, a clerk.", "Ann Lee", "said"),
    "partial-no-verb": ("Lee’s plan for “a dry roof over every head” failed.", "Lee’s", "plan"),
    "dash-name": ("“Rain is coming to us all.” — Ann Lee", "Ann Lee", None),
    "bar-name": ("“Rain is coming to us all.” ― Ann Lee", "Ann Lee", None),
    "dateline": ("OGDEN, Utah — Lee said on Monday that “rain is coming.”", "Lee", "said"),
    "name-known-from-mid-sentence": (
        "Quillon visited the hall of Quillon, saying “rain is coming to us.”",
        "Quillon",
        "saying",
    ),
    "no-name-at-the-start": ("Asked about the sky, Lee said “rain is coming.”", "Lee", "said"),
    "passive-is-no-cue": ("Lee was told to leave and said “rain is coming.”", "Lee", "said"),
    "noun-is-no-cue": ("Lee read the report and said “rain is coming.”", "Lee", "said"),
    "opinion-that": ("Lee believes that “rain is coming to us.”", "Lee", "believes"),
    "two-names-before": ("Ann Lee and Tom Hart met, and Hart said “rain is coming.”", "Hart", "said"),
    "object-of-preposition": ("Another farmer speaking to Hart said “rain is coming.”", "Another farmer", "said"),
    "state-behind-a-town": ("Ann Lee, of Salem, Oregon, said “rain is coming.”", "Ann Lee", "said"),
    "party-and-place": ("Gov. Tom Hart (I-Ogden) said “rain is coming.”", "Gov. Tom Hart", "said"),
    "who-met-somebody": ("The farmer who met Lee said “rain is coming.”", "The farmer", "said"),
    "whom-somebody-calls": (
        "It is one which Ogden historian Ann Lee calls “a wet tale.”",
        "Ogden historian Ann Lee",
        "calls",
    ),
    "past-a-relative-clause": (
        "As for farmers who like rain more than Hart, Lee said “rain is coming.”",
        "Lee",
        "said",
    ),
    "as-she-said-behind": ("The rain is “coming to us,” as Lee said on Monday.", "Lee", "said"),
    "day-behind-a-name": ("Lee later Thursday told the Herald: “Rain is coming.”", "Lee", "told"),
    "month-that-is-a-surname": ("“Rain is coming,” May said.", "May", "said"),
    "state-in-short": ("The mayor of Ogden, Mo., said “rain is coming.”", "The mayor of Ogden", "said"),
    "outlet-that-passes-on": ("The board said rain is “coming down,” the Ogden Herald reported.", "The board", "said"),
    "station-that-passes-on": (
        "The officers left, saying it is “dry as a bone,” KTV-TV said.",
        "The officers",
        "saying",
    ),
    "firm-of-several": ("“It is dry,” Ann Lee of Hart, Penn & Poole told us.", "Ann Lee of Hart, Penn & Poole", "told"),
    "agency-before-a-dash": (
        "(KTV) - Members of the board working on it said “rain is coming.”",
        "Members of the board",
        "said",
    ),
    "quoted-as-saying": ("“Rain is coming,” the Herald quoted Lee as saying.", "Lee", "saying"),
    "nations": ("Three of the island nations say “rain is coming.”", "Three of the island nations", "say"),
    "two-offices": (
        "“It rains,” said Ogden banker and major donor Ann Lee.",
        "Ogden banker and major donor Ann Lee",
        "said",
    ),
    "case-at-law": ("Added Ann Lee, who fought Hart v. Ogden Water Board: “It rains on us all.”", "Ann Lee", "Added"),
    "object-before-a-dash": (
        "Ann Lee claimed that they had left Norland – two years on, said it was “dry.”",
        "Ann Lee",
        "said",
    ),
    "weekday-in-the-name-of-a-paper": (
        "In a memo printed by the Sunday Times, Ann Lee, an envoy, said it was “dry as a bone.”",
        "Ann Lee",
        "said",
    ),
    "compared-with": ("Like Tom Hart, Ann Lee also said that it is “dry for us all.”", "Ann Lee", "said"),
    "who-somebody-called": (
        "It was aimed at Tom Hart, who Ann Lee on Monday called “a dry old man.”",
        "Ann Lee",
        "called",
    ),
    "joined-before-a-description": (
        "In a talk with Tom Hart and Jim Poole, the county mayor said that “rain is coming.”",
        "the county mayor",
        "said",
    ),
    "that-before-another-speaks": (
        "As Ann Lee claimed that “rain is coming,” Tom Hart said it was dry.",
        "Ann Lee",
        "claimed",
    ),
    "cannot-say": ("Ann Lee cannot say that “rain is coming,” Tom Hart said.", "Tom Hart", "said"),
    "that-worked": (
        "An agent for the bureau that worked on old cases said “rain is coming.”",
        "An agent for the bureau",
        "said",
    ),
    "that-has-deemed": ("Lee pointed to a group that has deemed it “a leaking roof.”", "a group", "deemed"),
    "verb-in-capitals": ("Ann Lee Tweeted: “Rain is coming.”", "Ann Lee", "Tweeted"),
    "district-officials": ("District officials said “rain is coming.”", "District officials", "said"),
    "nations-officials": ("U.S. officials said “rain is coming.”", "U.S. officials", "said"),
    "unlisted-source": (
        "It “rained,” according to sources familiar with it.",
        "sources familiar with it",
        "according to",
    ),
    "participle-in-a-source": (
        "According to the charging document, it “rained.”",
        "the charging document",
        "According to",
    ),
    "within-unclosed-marks": ('"Rain is coming, said Lee, R-Ogden. "We need it."', "Lee", "said"),
    "month": ("Ann Lee, a clerk, in May said “rain is coming to us.”", "Ann Lee", "said"),
    "nickname": ("“Rain is coming,” said Ann “Cloud” Lee.", "Ann “Cloud” Lee", "said"),
    "some-of-many": ("Some of the officials said “rain is coming.”", "Some of the officials", "said"),
    "object-of-a-verb": ("Lee hears people complain of “rain and more rain.”", "people", "complain"),
    "source-with-an-unlisted-noun": (
        "It “rained,” according to Ogden Daily figures.",
        "Ogden Daily figures",
        "according to",
    ),
    "source-that-is-owned": ("It “rained,” according to her lawyers on Monday.", "her lawyers", "according to"),
    "body-before-a-colon": ("The Water Board was clear in its findings: “Rain is coming.”", "The Water Board", None),
    "document-run": ("“Rain is coming,” the order released Friday said.", "the order released Friday", "said"),
    "name-that-is-an-adjective": ("Small, who came on Monday, said that “rain is coming.”", "Small", "said"),
    "unclosed": ("Lee said: “Rain is coming.", "Lee", "said"),
    "label-before-a-name": ("Ann Lee, a clerk, called Tom Hart, a farmer, “a very wet man.”", "Ann Lee", "called"),
    "opening-clause": ("After Ann Lee repeated her claim, Tom Hart gave an answer: “Rain.”", "Tom Hart", "gave"),
    "police-officer": ("“Rain is coming,” an Ogden Police officer told us.", "an Ogden Police officer", "told"),
    "who-said-another-said": (
        "It rained, according to a man in the room who said Lee stated that “rain is coming.”",
        "Lee",
        "stated",
    ),
    "year-before-a-title": ("“Rain is coming,” said 2012 nominee Ann Lee this week.", "2012 nominee Ann Lee", "said"),
    "pointed-out-by": ("It is “a wet spring for us,” points out farmer Ann Lee.", "farmer Ann Lee", "points"),
    "pointed-out": ("Lee pointed out, “Rain is coming.”", "Lee", "pointed"),
    "noun-and-person": ("An opinion maker called it “a leaking roof.”", "An opinion maker", "called"),
    "hour-before-the-verb": ("The Water Agency at 11:15 p.m. ET said it “rained a lot.”", "The Water Agency", "said"),
    "participle-behind-an-object": (
        "On Monday the mayor, Ann Lee, attacked her rival, Tom Hart, calling him “a wet man in a dry town.”",
        "Ann Lee",
        "calling",
    ),
    "plural-behind-a-name": ("Harbour executives said “rain is coming.”", "Harbour executives", "said"),
    "asked-by": ("Ann Lee was asked at a long hearing by Tom Hart: “Is rain coming?”", "Tom Hart", "asked"),
    "said-behind-an-opening-clause": (
        "When Ann Lee asked for a roof, “rain was coming” over the town, says Tom Hart.",
        "Tom Hart",
        "says",
    ),
    "suffix-behind-a-comma": ("Tom Hart, Jr. claimed that rain “never came at all.”", "Tom Hart, Jr.", "claimed"),
    "statement-by": (
        "“Rain is coming,” according to a statement by Ann Lee.",
        "a statement by Ann Lee",
        "according to",
    ),
    "letter-to": ("Ann Lee wrote a letter to farmers saying: “Rain is coming.”", "Ann Lee", "saying"),
    "said-that-another-wanted": (
        "Ann Lee confirmed that guards intended to go and said that Hart “gave his word.”",
        "Ann Lee",
        "said",
    ),
    "document-by-somebody": ("A statement issued on Monday by Ann Lee says “rain is coming.”", "Ann Lee", "says"),
    "document-by-nobody": ("A letter sent to the town says “rain is coming.”", "A letter", "says"),
    "what-is-called-so": ("Ann Lee called the KTV demand a “wet rag.”", "Ann Lee", "called"),
    "quoted-by-a-reporter": (
        "The reporter quotes a local farmer and retired banker complaining: “Nobody helps us at all.”",
        "a local farmer and retired banker",
        "complaining",
    ),
    "quoted-behind-a-bracket": (
        "The Herald quotes left-wing Governor Ann Lee (D) saying it “defies all sense.”",
        "Governor Ann Lee",
        "saying",
    ),
    "source-right-behind": (
        "One of the “flaws of the dam,” according to the memo, is a wall built by Tom Hart, who told the town.",
        "the memo",
        "according to",
    ),
    "document-received": ("Tom Hart was sent a memo noting that rain is “on its way.”", "a memo", "noting"),
    "document-sent": ("Tom Hart sent a memo noting that rain is “on its way.”", "Tom Hart", "noting"),
    "end-of-a-governed-name": (
        "The top engineer leading the work on Operation Fast and Steady said rain is “on its way.”",
        "The top engineer",
        "said",
    ),
    "domains-joined": (
        "“Rain,” House Dams and Water Resources Committee Chairman Ann Lee, of Ogden, told KTV.",
        "House Dams and Water Resources Committee Chairman Ann Lee",
        "told",
    ),
    "newly-in-office": (
        "“Rain,” said new Ways and Means Chairman Ann Lee (R-Ogden).",
        "Ways and Means Chairman Ann Lee",
        "said",
    ),
    "qualifier-in-the-plural": (
        "“Rain,” said Town Hall communications director Ann Lee.",
        "Town Hall communications director Ann Lee",
        "said",
    ),
    "capital-of-the-sentence": (
        "Tax reform supporters said it was “a very wet spring.”",
        "Tax reform supporters",
        "said",
    ),
    "two-countries": (
        "British and French ministers said it was “a very wet spring.”",
        "British and French ministers",
        "said",
    ),
    "two-domains": (
        "It was “a very wet spring,” according to the state Department of Health and Senior Services.",
        "the state Department of Health and Senior Services",
        "according to",
    ),
    "comma-without-a-space": ("Ann Lee, a lawmaker,also said it was “a very wet spring.”", "Ann Lee", "said"),
    "unlisted-qualifier": (
        "Leaders of the major conservative outside groups say it was “a very wet spring.”",
        "Leaders of the major conservative outside groups",
        "say",
    ),
    "both-governed": ("Farmers on both sides said it was “a very wet spring.”", "Farmers", "said"),
    "office-before-former": (
        "The lawyer, former Solicitor General Ann Lee, said it was “a very wet spring.”",
        "former Solicitor General Ann Lee",
        "said",
    ),
    "what-he-would-do": (
        "Tom Hart explained that the newly elected Ann Lee would soon announce “our first batch of boats.”",
        "Tom Hart",
        "explained",
    ),
    "petition-demanding": (
        "Ann Lee is fighting back against an online petition demanding rest for “a very wet spring.”",
        "an online petition",
        "demanding",
    ),
    "responded-in-a-statement": ("Ann Lee responded in a statement that rain is “on its way.”", "Ann Lee", "responded"),
    "persons-in-no-list": (
        "The conservative dissenters responded that “one day it may rain on us.”",
        "The conservative dissenters",
        "responded",
    ),
    "office-in-the-plural": (
        "“Rain,” said Ogden Institute elections scholar Ann Lee.",
        "Ogden Institute elections scholar Ann Lee",
        "said",
    ),
    "two-kinds": (
        "The health care and business groups said it was “a very wet spring.”",
        "The health care and business groups",
        "said",
    ),
    "document-before-a-plural": ("“Rain,” reads the river review guidelines.", "the river review guidelines", "reads"),
    "with-another-acting": (
        "The gap has widened, with the mayor last summer publicly rebuking Hart as “very wet and weak.”",
        "the mayor",
        "rebuking",
    ),
    "with-beside-an-object": (
        "The board voted to back Hart, with an adviser saying the plan is “very wet and weak.”",
        "an adviser",
        "saying",
    ),
    "while-behind-an-object": (
        "The board voted to back Hart, while an adviser said the plan was “very wet and weak.”",
        "an adviser",
        "said",
    ),
    "both-in-brackets": (
        "Rain came. (Tom Hart and Ann Lee argued that it was “a very wet spring.”)",
        "Tom Hart and Ann Lee",
        "argued",
    ),
    "checkers-of-a-body": ("“Rain,” KTV fact-checkers wrote.", "KTV fact-checkers", "wrote"),
    "two-places": (
        "Secretaries of state from Ohio and Kansas said it was “a very wet spring.”",
        "Secretaries of state from Ohio and Kansas",
        "said",
    ),
    "domains-in-a-list": (
        "“Rain,” the Bureau of Alcohol, Tobacco, and Firearms reported.",
        "the Bureau of Alcohol, Tobacco, and Firearms",
        "reported",
    ),
    "by-saying": (
        "The flood came after Ann Lee alarmed some farmers by saying it was “a very wet spring.”",
        "Ann Lee",
        "saying",
    ),
    "told-with-which": (
        "On Monday, a broad farm coalition, which has members, sent a letter, urging all to “buy very long boots.”",
        "a broad farm coalition",
        "urging",
    ),
    "two-with-their-states": (
        "Sens. Ann Lee, R-Ogden, and Tom Hart, R-Salem, said it was “a very wet spring.”",
        "Sens. Ann Lee, R-Ogden, and Tom Hart",
        "said",
    ),
    "town-with-a-party": ("Rep. Ann Lee, D-St. Louis, called it “a very wet spring.”", "Rep. Ann Lee", "called"),
    "acting-in-office": (
        "“Rain,” Ogden acting U.S. Attorney Ann Lee said.",
        "Ogden acting U.S. Attorney Ann Lee",
        "said",
    ),
    "two-sources": ("It was “a very wet spring,” according to Lee and Hart.", "Lee and Hart", "according to"),
    "alleged-document": ("“Rain,” the alleged agency document says.", "the alleged agency document", "says"),
    "called-out-saying": ("Ann Lee called out Hart saying, “You do not really care.”", "Ann Lee", "saying"),
    "name-behind-a-description": (
        "The town's top-ranking Democratic, Ann Lee, said it was “a very wet spring.”",
        "Ann Lee",
        "said",
    ),
    "says-between-dashes": (
        "It is just another new town plan, says Mayor Ann Lee — it is a “very wet plan of ours.”",
        "Mayor Ann Lee",
        "says",
    ),
    "two-bodies-behind-and": ("It rained, and KTV and Reuters said it was “very wet.”", "KTV and Reuters", "said"),
    "what-they-know-of-hers": (
        "It was “a very wet spring,” according to a person familiar with her plans.",
        "a person familiar with her plans",
        "according to",
    ),
    "participle-of-the-sentence": (
        "Experienced legal observers said it was “wet.”",
        "Experienced legal observers",
        "said",
    ),
    "whole-report-as-a-source": (
        "It was “a very wet spring,” according to a Top Harbour policy document seen by Lee.",
        "a Top Harbour policy document",
        "according to",
    ),
    "one-of-several-documents": (
        "One of Lee’s Harbour messages said it was “a very wet spring.”",
        "One of Lee’s Harbour messages",
        "said",
    ),
    "some-and-a-number": ("Some 74 Ogden lawmakers said it was “wet.”", "Some 74 Ogden lawmakers", "said"),
    "opening-verb": ("Recall Ann Lee back in March saying, “It may rain.”", "Ann Lee", "saying"),
    "day-before-the-verb": (
        "A day after Lee said the dam is dry, clerk Tom Hart on Friday affirmed that it is “wet.”",
        "clerk Tom Hart",
        "affirmed",
    ),
    "posted-document": (
        "A militia came to town and, in a video posted to a website, called on “patriots.”",
        "A militia",
        "called",
    ),
    "who-when-asked": (
        "This is Lee, who, when asked at noon in town where she gets her rain from, responded: “The sky.”",
        "who",
        "responded",
    ),
    "in-a-parenthesis-of-dashes": (
        "Lee told KTV that the plan -- which the board has been asking the town to drop -- is a “very wet one.”",
        "Lee",
        "told",
    ),
    "of-whom-another-describes": (
        "Ann Lee described clerks who insist on dry roads as being “very wet people.”",
        "Ann Lee",
        "described",
    ),
    "object-of-writing": (
        "The farmers involved in writing the Ogden Rain Act told the court that “it was meant to be wet.”",
        "The farmers",
        "told",
    ),
    "what-evidence-suggests": (
        "Speaking in Ogden, Ann Lee said data from the town suggests a “very wet spring.”",
        "Ann Lee",
        "said",
    ),
    "behind-but-with-a-party": (
        "It tells of rain in the Middle East and Norland, but Sen. Ann Lee, R-Ogden, said it was “very wet.”",
        "Sen. Ann Lee",
        "said",
    ),
    "source-inside": ("A source inside the Water Agency confirms it was “very wet.”", "A source", "confirms"),
    "heard-saying": ("Ann Lee remembers hearing the man shouting “rain.”", "the man", "shouting"),
    "calls-from": (
        "Norland sent boats, prompting calls from farmers to build a “very wet wall.”",
        "farmers",
        "calls",
    ),
    "once-described-by": (
        "Lee said that Hart, once described by the Ogden Herald as a “very wet man of ours,” left.",
        "the Ogden Herald",
        "described",
    ),
    "two-in-plurals": (
        "Dam hawks and moderate Republicans said it was “wet.”",
        "Dam hawks and moderate Republicans",
        "said",
    ),
    "with-a-brother": (
        "In talks, Ann Lee and her brother, Tom Hart, said it was “wet.”",
        "Ann Lee and her brother, Tom Hart",
        "said",
    ),
    "two-beside": (
        "“Rain,” Chairman Ann Lee and Clerk Tom Hart released in a note.",
        "Chairman Ann Lee and Clerk Tom Hart",
        None,
    ),
    "police-report": ("The crash, which a police report said “hurt both men,” ended it.", "a police report", "said"),
    "term-in-brackets": ("Ann Lee spoke well, calling for rain (anyone remember “dry”?) in town.", None, None),
    "read-as-another-word": ("She has great plans (read “dear”) for the dam.", None, None),
    "documents-with-a-verb": ("The Ogden Water emails show her ready to tell the board “no.”", None, None),
    "programme-behind-its-owner": ("Ann Lee, host of KTV's “The Lead,” said it rained.", None, None),
    "often-called": ("More came in May, says the Ogden Survey, often called “the town's report card.”", None, None),
    "this-weekend-alone": (
        "The Democrats, who this weekend alone blasted out “kiss it goodbye,” left.",
        "who",
        "blasted",
    ),
    "both-before-the-verb": ("Ann Lee and Tom Hart both said it was “wet.”", "Ann Lee and Tom Hart", "said"),
    "colleagues-asking": (
        "Ann Lee, R-Ogden, and Hart wrote a letter asking for papers “on all our rain.”",
        "Ann Lee, R-Ogden, and Hart",
        "asking",
    ),
    "noun-behind-a-dash": ("She left the board—cries of “shame” rose in town.", None, None),
    "noun-that-means": ("“Proficient” means students know it.", None, None),
    "both-far-from-a-participle": (
        "Lee and Hart issued a statement describing it as a “very wet step.”",
        "Lee and Hart",
        "describing",
    ),
    "two-before-a-colon": ("More rain - Carl Hart and Ann Lee: “Rain again.”", "Carl Hart and Ann Lee", None),
    "two-behind-what": ("The town used what Lee and Hart called “a very dry art.”", "Lee and Hart", "called"),
    "named-by-is": (
        "One of the clerks in this town is Tom Hart, who is known, and who told us, “I know this dam.”",
        "Tom Hart",
        "told",
    ),
    "list-of-four": (
        "Reporters Ann Lee, Tom Hart, Max Poole, and Eve Dunn wrote that it was “very wet.”",
        "Reporters Ann Lee, Tom Hart, Max Poole, and Eve Dunn",
        "wrote",
    ),
    "described-and-another": (
        "Ann Lee, a clerk, and Tom Hart said it was “very wet.”",
        "Ann Lee, a clerk, and Tom Hart",
        "said",
    ),
    "source-in-an-opening-phrase": (
        "In a note seen and confirmed by the Ogden Herald, Lee called Hart a man of “taste.”",
        "Lee",
        "called",
    ),
    "label-before-another-clause": (
        "Lee blasted Hart for the dam, and the board, where they plan an “opening” to it.",
        None,
        None,
    ),
    "made-to-say": ("Lee blasted the mayor, leading Tom Hart to say that she was “wrong.”", None, None),
    "who-holds-the-words": (
        "A claim that she asked Hart to go led to a rebuke by Tom Poole, who said the remark shows how “weak” it is.",
        "who",
        "said",
    ),
    "question-in-an-opening-clause": (
        "When Lee went on and asked the clerk if it is “still wet,” Hart said the host had left.",
        "Lee",
        "asked",
    ),
    "seems-before-the-verb": ("The dry plan appears to be telling farmers it will “rain.”", "The dry plan", "telling"),
    "sign-that-states": ("She was met by a crowd that held signs stating “Dam or bust.”", None, None),
    "phone-calls": ("The story called Lee’s early phone calls to Hart “very odd.”", "The story", "called"),
    "parenthesis-before-another-verb": ("Lee, who called for the vote, wants people to say “no.”", None, None),
    "farmers-and-a-group": (
        "Farmers and some clerks have made a list, calling for “an end to rain.”",
        "Farmers and some clerks",
        "calling",
    ),
    "behind-a-document": ("In a statement Ogden Director Ann Lee said, “It rains.”", "Ogden Director Ann Lee", "said"),
    "thanks-to": ("Hart’s lead over Lee is bigger than hers over Hart thanks to the “bonus” seats.", None, None),
    "two-others": ("Two other Republicans said it was “a very wet spring.”", "Two other Republicans", "said"),
    "several-others": ("Several other clerks said it was “wet.”", "Several other clerks", "said"),
    "incoming-officer": (
        "“Rain is coming,” incoming Council Leader Ann B. Lee, Ogden Democrat, said.",
        "Council Leader Ann B. Lee",
        "said",
    ),
    "within-anothers-report": ("Lee said Hart concluded it is a “very wet spring.”", None, None),
    "by-saying-within-a-report": ("The board claimed that Hart misled it by saying it only “dripped.”", None, None),
    "refused-by-name": ("Some clerks deny Ann Lee a seat and force a “very wet” vote.", None, None),
    "no-longer-called": ("Hart is no longer derided as “wet.”", None, None),
    "messages-with-a-verb": ("Lee said 90 Hart emails contained secrets, but were “wet.”", "Lee", "said"),
    "term-with-a-source": ("Most were at the “secret” level, according to Ann Lee.", None, None),
    "name-with-a-source": ("According to the Ogden Herald, Lee brought “Wet Nights” to the town.", None, None),
    "late-on-a-day": ("“Rain is coming,” the insurer late on Tuesday said.", "the insurer", "said"),
    "late-alone": ("The insurer late said the spring was “wet.”", "The insurer", "said"),
    "kind-of-law": ("Lee criticized “stand-your-dam” laws, which let it rain.", None, None),
    "kind-of-test": ("Clerks told the town that they applied a “facts and figures” test to it.", None, None),
    "judged-law": ("Lee criticized “very wet” laws.", "Lee", "criticized"),
    "one-word-before-law": ("Lee criticized “copycat” laws.", "Lee", "criticized"),
    "law-before-a-noun": ("Lee called it a “reminder of rain” law officers face.", "Lee", "called"),
    "words-they-had": ("Lee said that they had the words “dam party” or “river club” in their name.", None, None),
    "not-to-use-a-phrase": ("Lee promised to refrain from using the phrase “river folk.”", None, None),
    "use-of-a-term": ("Lee said his use of the term “river folk” was wrong.", None, None),
    "phrase-that-she-used": ("Lee said she used the phrase “river folk” here.", None, None),
    "in-her-own-words": ("Lee called Hart’s words “wet” and left.", "Lee", "called"),
    "phrases-like": ("Hart urged them to avoid phrases like “river folk.”", None, None),
    "headlined": ("Lee said so in an op-ed headlined “It rains: we swim.”", None, None),
    "words-sought": ("Hart data show that searches for “river folk” surged.", None, None),
    "title-behind-its-piece": ("In her piece for the Ogden Herald, “Wet Nights,” Lee said that it rains.", None, None),
    "behind-a-dash": ("Ann Lee says Hart has the dam — a man with many a “good bad idea” of old.", "Ann Lee", None),
    "behind-a-dash-and-more": ("Ann Lee says the dam is dry — and that it has a “good bad” wall.", "Ann Lee", "says"),
    "right-behind-the-second-dash": (
        "Ann Lee warned that if they build a dam — the wall of old — “I will not go with them.”",
        "Ann Lee",
        "warned",
    ),
    "behind-two-dashes": ("Ann Lee says the dam — a wall, no more — is “all too dry.”", "Ann Lee", "says"),
    "behind-an-aside-of-the-one-who-calls-it-so": (
        "Farmers say it would end the leak, which Ann Lee, D-Ogden, called a “civil war.”",
        "Ann Lee",
        "called",
    ),
    "called-by-everybody": ("The board may widen the checks, called “river views,” in May.", None, None),
    "writing-called": ("Lee shared an op-ed called “Wet Nights,” saying that it rains.", None, None),
    "in-what-opens-the-sentence": ("In the 15 “river towns,” Lee said that it rains.", None, None),
    "opening-with-a-verb-behind": ("For the “river towns,” as Lee put it, it rains.", "Lee", "put"),
    "one-of-them-before-a-name": ("A member warned Mayor Lee that “it leaks.”", "A member", "warned"),
    "found-by-a-study": ("A survey found that few “river folk” swim.", None, None),
    "wet-farmers": ("“Wet” farmers from the valley left.", None, None),
    "what-could-be-argued": ("Lee could argue that the “leak” is dry.", None, None),
    "revealed-a-thing": ("The Herald revealed a dam that leaks on a “daily basis.”", None, None),
    "revealed-a-clause": ("Lee revealed the dam was “very wet.”", "Lee", "revealed"),
    "posted-a-message": ("Lee posted a message on the page that said, “Many of us swim.”", "Lee", "posted"),
    "started-chanting": ("Hart left the hall after farmers began chanting “open the dam.”", "farmers", "chanting"),
    "quoted-in-an-outlet": ("Hart was quoted in the Herald saying, “The dam is very wet.”", "Hart", "saying"),
    "revealed-another-saying": ("One letter revealed Hart saying that the dam is “very wet.”", "Hart", "saying"),
    "behind-an-office-in-short": (
        "The union had praise for outgoing Sec. Tom Hart, tweeting that he was “a very good man.”",
        "The union",
        "tweeting",
    ),
    "described-behind-while": (
        "The club stayed, while network legend Ann Lee was fined for telling the town it had “very few” rules.",
        "Ann Lee",
        "telling",
    ),
    "participle-before-a-compound": (
        "Recalling the plan for “very few” Ogden dams, Hart asked for more.",
        "Hart",
        "Recalling",
    ),
    "telling-closed-by-a-day": (
        "The dam broke at noon, the council said Thursday, acknowledging that it was “very old.”",
        "the council",
        "acknowledging",
    ),
    "as-an-outlet-reports": (
        "Hart was less sure, as the Herald reports, calling the plan “too early.”",
        "Hart",
        "calling",
    ),
    "who-without-a-second-comma": (
        "Mayor Ann Lee, who gave the order to close the dams told the Herald it was “a mistake.”",
        "Mayor Ann Lee",
        "told",
    ),
    "main-clause-behind-another": (
        "As the crowd began to chant, Hart rose and joked, “You are fools.”",
        "Hart",
        "joked",
    ),
    "goes-on-a-trip": ("Ann Lee said that once the club goes on tour, “we will all sing.”", "Ann Lee", "said"),
    "took-to-a-place-to-say": ("Hart took to the council floor to call the plan “a leak.”", "Hart", "call"),
    "used-a-thing-to-say": ("Hart used a new town account to announce, “I have been called.”", "Hart", "announce"),
    "label": ("Claim: “It rains more than it ever has in this town.”", None, None),
    "another-calls-it-so": (
        "Norland said it would pay, but a senior aide dismissed the deal as “too late to count.”",
        "a senior aide",
        "dismissed",
    ),
    "what-the-speaker-calls-so": ("Hart says there is no end to what the former mayor calls “a leak.”", "Hart", "says"),
    "a-party-behind-a-name": (
        "Last week, Senator Ann Lee, Republican of Ogden, stood with Tom Hart, the mayor, and said “it has to end.”",
        "Senator Ann Lee",
        "said",
    ),
    "last-of-two-whom-somebody-serves": (
        "A lawyer for Tom Hart and Ann Lee, one of the five, had admitted that the dam was “a mistake.”",
        "A lawyer for Tom Hart and Ann Lee",
        "admitted",
    ),
    "plural-of-a-document": ("As Hart has left town, reports say that it was “a wet spring.”", "reports", "say"),
}


def test_what_a_reporter_puts_into_english_is_nobodys_words() -> None:
    text = "Hart shouted, “Viva la lluvia,” Spanish for “long live the rain,” and left."
    assert [said(text, one)[0] for one in direct(text)] == ["Hart", None]


@pytest.mark.parametrize(("text", "mention", "cue"), BESIDE.values(), ids=BESIDE)
def test_speaker_in_the_sentence(text: str, mention: str, cue: str | None) -> None:
    assert said(text, direct(text)[0])[:2] == (mention, cue)


def test_single_marks_are_a_headlines_where_speech_has_double_ones() -> None:
    text = "“Rain,” said Ann Lee. “Wet,” she said. Hart says it is a ‘very dry spring’ for us all. ‘Wet,’ said Hart."
    assert [said(text, one)[0] for one in direct(text)] == ["Ann Lee", "she", None, "Hart"]


AROUND = {
    "a-clause-behind-quoted-words": (
        "The club gave a reply saying it was “bad,” and on Friday Lee wrote a letter saying the club “has to go.”",
        ["The club", "Lee"],
    ),
    "about-who-has-spoken": ("“It rains,” said Lee, who gives a tour of “wet” towns.", ["Lee", None]),
    "resumed-past-who-spoke": ("“It rains,” said Lee, who first swam in May, “and we swim.”", ["Lee", "Lee"]),
    "before-a-sentence-of-its-own": ("Lee saw Tom. “Sir! Sir!” His head moved. “You swim.”", [None, None]),
    "past-a-claim-referred-to": (
        "“Rain,” Lee said, referring to Hart’s claim that it was “dry.” “We swim.”",
        ["Lee", "Hart’s", "Lee"],
    ),
    "past-a-sentence-on-the-speaker": ("“Rain,” said Ann Lee. Lee runs the dam. “We swim.”", ["Ann Lee", "Ann Lee"]),
    "past-what-he-did": ("“Rain,” said Tom Hart. He nodded. “We swim.”", ["Tom Hart", "Tom Hart"]),
    "past-what-another-did": ("“Rain,” said Ann Lee. He nodded. “We swim.”", ["Ann Lee", None]),
    "past-two-sentences": ("“Rain,” said Tom Hart. He nodded. He left. “We swim.”", ["Tom Hart", None]),
    "past-a-sentence-on-a-namesake": ("“Rain,” said Ann Lee. Tom Lee nodded. “We swim.”", ["Ann Lee", None]),
    "heading-in-single-marks": ("“Rain,” said Lee. “Wet.”\n\n‘We should be more careful’", ["Lee", "Lee", None]),
    "beside-a-bracket": ("(Lee argued that it rains.) As a result of this “long wet spell,” we swim.", [None]),
    "two-parts-of-one-sentence": ("“Rain,” said Lee, “is coming.”", ["Lee", "Lee"]),
    "next-sentence": ("“Rain is coming,” Lee said. “We need it.”", ["Lee", "Lee"]),
    "third-sentence": ("“Rain is coming,” Lee said. “We need it.” Hart left. “All of us.”", ["Lee", "Lee", None]),
    "next-sentence-other-speaker": ("“Rain is coming,” Lee said. “No,” said Hart.", ["Lee", "Hart"]),
    "sentence-before": ("Lee warned of floods. “Rain is coming.”", ["Lee"]),
    "sentence-before-that-tells-what-another-calls": (
        "Ann Lee told us that the plan was slammed by Hart. “He missed it.”",
        ["Ann Lee"],
    ),
    "sentence-before-that-ends-in-another": ("While Lee writes that it rains, Hart also says: “It is dry.”", ["Hart"]),
    "sentence-between": ("“Rain is coming,” Lee said. Hart disagreed. “We shall see.”", ["Lee", "Hart"]),
    "next-paragraph": ("“Rain is coming,” Lee said.\n\n“We need it.”", ["Lee", "Lee"]),
    "paragraph-unclosed": ("“Rain is coming,” Lee said. “We need it.\n\n“All of us.”", ["Lee", "Lee", "Lee"]),
    "three-paragraphs": ("Lee said: “Rain is coming.\n\n“We need it.\n\n“All of us.”", ["Lee", "Lee", "Lee"]),
    "colon-then-block": ("Lee made a short speech:\n\n“Rain is coming.”", ["Lee"]),
    "said-colon-then-block": ("Hart came late. Lee said:\n\n“Rain is coming.”", ["Lee"]),
    "reported-then-block": (
        "Lee said that floods were likely.\n\n"
        "“Rain is coming to us all, and nobody in this town has done a thing about it.”",
        ["Lee"],
    ),
    "named-behind-then-block": (
        "The dam would hold, said Ann Lee, a farmer.\n\n"
        "“Rain is coming to us all, and nobody in this town has done a thing about it.”",
        ["Ann Lee"],
    ),
    "named-and-then-a-pronoun-then-block": (
        "Though Lee said he knew little of it, he warned that floods were likely.\n\n"
        "“Rain is coming to us all, and nobody in this town has done a thing about it.”",
        ["Lee"],
    ),
    "of-whom-it-is-only-told-then-block": (
        "Tom Hart joined a chorus of farmers who have criticized the plan.\n\n"
        "“Rain is coming to us all, and nobody in this town has done a thing about it.”",
        [None],
    ),
    "source-then-block": ("According to the Herald:\n\n“Rain is coming to us all.”", ["the Herald"]),
    "source-before": ("It rains in May, according to Lee. “We swim.”", ["Lee"]),
    "thought-before": ("Lee thinks that it will rain. “We swim.”", ["Lee"]),
    "behind-but": ("“Rain is coming,” Lee said. But “we may swim in it.”", ["Lee", "Lee"]),
    "with-a-phrase-behind": (
        "“Rain is coming,” Lee said. “We had to clear the ditches, mend the roof and call the neighbors in” for help.",
        ["Lee", "Lee"],
    ),
    "opinion-then-block": (
        "Dr. Lee believes that floods are likely. The river is high.\n\n"
        "“Rain is coming to us all, and nobody in this town has done a thing about it.”",
        ["Dr. Lee"],
    ),
    "plural-that-one-has": (
        "Ann Lee said that after the rain police had fears that it would rise. “We cleared it all that night.”",
        ["Ann Lee"],
    ),
    "reported-then-a-few-words": ("Lee said that floods were likely.\n\n“Rain is coming.”", [None]),
    "two-report-then-block": (
        "Lee said that floods were likely. Hart said that they were not.\n\n"
        "“Rain is coming to us all, and nobody in this town has done a thing about it.”",
        [None],
    ),
    "within-a-sentence-that-names-nobody": (
        "“Rain is coming,” Lee said. The “big dry” ended there and then.",
        ["Lee", None],
    ),
    "subject-of-its-own-sentence": ("“Rain is coming,” Lee said. “Rain or shine” was on the wall.", ["Lee", None]),
    "name-on-its-own-line": ("“Rain is coming to us all.”\n\nAnn Lee", ["Ann Lee"]),
    "name-and-occasion": ("“Rain is coming to us all.”\n\nAnn Lee, dinner of the Farmers Union", ["Ann Lee"]),
    "dash-and-name": ("“Rain is coming to us all.”\n\n— Ann Lee", ["Ann Lee"]),
    "hyphen-and-name": ("“Rain is coming to us all.”\n\n- Ann Lee.", ["Ann Lee"]),
    "name-in-brackets-after": ("“Rain is coming to us all.”\n\nAnn Lee (Ogden)", ["Ann Lee"]),
    "own-line-beats-paragraph-before": (
        "Hart said that floods were likely.\n\n“Rain is coming to us all.”\n\nAnn Lee, Farmers Union",
        ["Ann Lee"],
    ),
    "transcript-in-marks": ("“LEE: Rain is coming to us.\n\n“HART: I doubt it very much.”", ["LEE", "HART"]),
    "title-in-marks-is-no-transcript": (
        "“LEE: Rain Is Coming.”\n\nIt is a book on floods.",
        [None],
    ),
    "transcript": ("LEE: Rain is coming.\n\nHART: I doubt it.\n\nLEE: Wait and see.", ["LEE", "HART", "LEE"]),
    "transcript-full-names": (
        "ANN LEE: Rain is coming.\n\nTOM HART: I doubt it.\n\nANN LEE: Wait.",
        ["ANN LEE", "TOM HART", "ANN LEE"],
    ),
    "transcript-lower-case": ("Lee: Rain is coming.\n\nHart: I doubt it.\n\nLee: Wait.", ["Lee", "Hart", "Lee"]),
    "label-is-no-transcript": ("Update: The rain has come.\n\nNote: It was wet.", []),
    "table-is-no-transcript": ("Lee: 120.\n\nHart: 80.\n\nLee: 200.", []),
    "abbreviation-ends-the-sentence": (
        "Hart said rain was rare in the U.S. He said farmers “have to wait for it.”",
        ["He"],
    ),
    "sentence-after-points-back": ("“Rain is coming.” That is how Lee describes the sky.", ["Lee"]),
    "unknown": ("“Rain is coming to us all.”", [None]),
    "scare-quotes": ("The “roof tax” passed in May.", [None]),
    "title-of-a-work": ("She starred in “The Long Wet Summer” last year.", [None]),
    "title-told-show": ("“Rain is coming,” Lee told “Good Day Ogden.”", ["Lee", None]),
    "title-does-not-break-the-run": (
        "“Rain is coming,” Lee said on “Good Day Ogden.” “We need it.”",
        ["Lee", None, "Lee"],
    ),
    "called-by-nobody": ("A bench dubbed “the old leaking one” fell.", [None]),
    "show": ("Lee said the “Today” team is gone.", [None]),
    "name-of-a-thing": ("Lee wrote on the “Good Night” site that it rained.", [None]),
    "term-far-from-the-verb": (
        "Many urged the town to renew the rules as part of talks of the “dry cliff” soon.",
        [None],
    ),
    "parenthesis": ("Officials, who say it is dry, have worked to get a much-needed “rain for us all.”", ["Officials"]),
    "title-behind-its-kind": ("In her book, “The Long Wet Summer,” Ann Lee described the town.", [None]),
    "of-whom-something-is-told": ("He talks to “real journalists” such as Tom Hart, who asked him.", [None]),
    "slogan-behind-its-kind": ("Lee sighed, adding the board’s slogan, “Rain For All.”", [None]),
    "headline-behind-a-colon": ("Lee said she saw the page with the headline: “The Dam in the Room.”", [None]),
    "title-that-a-verb-follows": ("The Herald said “The Dam” was no film for farmers.", [None]),
    "title-written": ("The clerk who wrote “The Art of the Dam” left.", [None]),
    "played": ("Lee had the band play “Rain on Me.”", [None]),
    "title-behind-a-compound": ("The men hit a dry-land “Rain Against Dams,” Lee said on Monday.", [None]),
    "title-before-its-kind": ("Lee praised men touting “Hart for Mayor” signs.", [None]),
    "title-behind-whose": ("Lee said he met Hart, whose “New Dam for Us” is dead.", [None]),
    "vote": ("Lee urged the farmers to vote “no” on it.", [None]),
    "kind-of-vote": ("Lee announced that one more “yes” vote is needed.", [None]),
    "label-within-a-sentence": ("Lee stars in “RAIN: New Ogden.”", [None]),
    "inside-a-name-with-an-initial": ("Ann P. “Buzz” Lee said that it rains.", [None]),
    "title-with-a-figure": ("Lee sat in a KTV “60 Minutes” interview, Hart said.", [None]),
    "name-far-from-the-verb": ("Lee said the town would hold two “Strong Dam” fairs in May.", [None]),
    "name-of-one-word-far-from-the-verb": ("Lee warned that rain would drive out 600 “Dreamers” at once.", [None]),
    "kind-with-a-capital": ("Lee said that the old dam was a “Moloch” of them all.", ["Lee"]),
    "has-not-said": ("Lee hasn’t said “never” to it.", [None]),
    "title-of-a-show": ("Lee said on the News’ “Good Morning” that it rained.", [None]),
    "who-is-confronted": ("The question confronting the farmers: “how to mend the roof of it all”?", [None]),
    "sign": ("“It rains,” said Lee, holding a sign that said “rain kills us all.”", ["Lee", None]),
    "colon-that-leads-anew": (
        "Lee said: “Rain is coming.” To this: “It never came to us.” “Not at all.”",
        ["Lee", None, None],
    ),
    "unreal": ("Lee might have called it “rain for us all.”", ["Lee"]),
    "label-before-a-clause": ("Lee called it “dry,” and you see what “kind” of roof it is.", ["Lee", None]),
    "heading-in-marks": ("“Rain,” said Lee.\n\n‘Highly Dry’\n\nThe town slept.", ["Lee", None]),
    "inside-a-name": ("We met Ann “Cloud” Lee.", [None]),
    "comments-that-another-calls": ("Hart said Lee’s remarks were “a leaking roof.”", ["Hart"]),
    "label-before-a-colon": ("Opinion: A “leaking roof of a plan” for us all.", [None]),
    "questions-and-answers": ("Q: Rain?\n\nA: It is coming to us.\n\nQ: When?\n\nA: On Monday.", ["A", "A"]),
    "slogan-uttered": ("Farmers chanted “Rain For All.”", ["Farmers"]),
}


@pytest.mark.parametrize(("text", "mentions"), AROUND.values(), ids=AROUND)
def test_speaker_around(text: str, mentions: list[str | None]) -> None:
    assert [said(text, quotation)[0] for quotation in direct(text)] == mentions


HOWS = {
    "beside": ("“Rain is coming,” said Lee.", [CUE]),
    "continued": ("“Rain is coming,” said Lee. “We need it.”", [CUE, CONTINUED]),
    "before": ("Lee warned of floods. “Rain is coming.”", [BEFORE]),
    "issued-before": ("Ann Lee issued a brief statement. “Rain is coming to us all.”", [BEFORE]),
    "after": ("“Rain is coming.” That is how Lee describes the sky.", [AFTER]),
    "own-line-with-a-programme": ("“Rain is coming.”\n\n-- Ann Lee on “The Rain Show.”", [OWN_LINE, UNKNOWN]),
    "own-line": ("“Rain is coming to us all.”\n\nAnn Lee", [OWN_LINE]),
    "transcript": ("LEE: Rain is coming.\n\nHART: I doubt it.\n\nLEE: Wait.", [TRANSCRIPT] * 3),
    "unknown": ("“Rain is coming to us all.”", [UNKNOWN]),
    "before-a-colon": ("Lee had one answer: “Rain is coming to us all.”", [CUE]),
    "object-before-a-colon": ("How about this text, which hits farmers where they live: “Rain again.”", [SENTENCE]),
    "another-clause-before-a-colon": (
        "Lee has left the board, and the writer, Tom Hart, was clear, heading his piece: “Rain again for all of us.”",
        [SENTENCE],
    ),
    "one-of-two-answers": ("Greeks voted on a plan: “Yes” or “No” to the dam?", [UNKNOWN, UNKNOWN]),
    "dash-before-a-colon": ("Farmers share blame in dam report - DamWatch: “Rain is coming to us all.”", [SENTENCE]),
    "object-far-from-a-verb": (
        "The Dam ad hits Lee for taking farm money and claims that “rain made her rich.”",
        [SENTENCE],
    ),
    "closed-before-the-main-clause": (
        "When clerks predicted a dry year, we began to hear talk of “taking back our dam.”",
        [SENTENCE],
    ),
    "refused": ("The board denied him the floor, making it hard to “get a word in.”", [SENTENCE]),
}


@pytest.mark.parametrize(("text", "hows"), HOWS.values(), ids=HOWS)
def test_how_the_speaker_was_found(text: str, hows: list[How]) -> None:
    assert [quotation.how for quotation in direct(text)] == hows


def test_the_words_are_spanned_without_their_marks() -> None:
    text = "Lee said: “ Rain is coming. ”"
    (quotation,) = find_quotations(article(text))
    assert quotation.span.of(text) == "Rain is coming."


@pytest.mark.parametrize("credit", ["Ann Lee said.”", "said Ann Lee.", "he said."])
def test_a_credit_within_the_marks_is_no_part_of_the_words(credit: str) -> None:
    text = f"“Rain is coming, {credit}"
    (quotation,) = find_quotations(article(text))
    assert quotation.span.of(text) == "Rain is coming,"


def test_each_paragraph_of_a_long_quotation_is_one() -> None:
    text = "Lee said: “Rain is coming.\n\n“We need it.”"
    assert [quotation.span.of(text) for quotation in find_quotations(article(text))] == [
        "Rain is coming.",
        "We need it.",
    ]


@pytest.mark.parametrize("part", [part for part in Part if part is not Part.BODY])
def test_only_the_body_is_read(part: Part) -> None:
    text = "“Rain is coming,” says Lee\n\n“We need it,” said Hart."
    assert len(find_quotations(article(text, {0: part}))) == 1


POSTS = {
    "post": ("It rains.", "— Ann Lee (@annlee) March 4, 2031", ["Ann Lee"], ["It rains."]),
    "quoting-a-word": ("A “wet” day.", "— Ann Lee (@annlee) March 4, 2031", ["Ann Lee"], ["A “wet” day."]),
    "passing-on": (
        "Hart: “It rains in the town.”",
        "— Ann Lee (@annlee) March 4, 2031",
        ["Hart"],
        ["It rains in the town."],
    ),
    "in-marks": ("“It rains.”", "— Ann Lee (@annlee) March 4, 2031", ["Ann Lee"], ["It rains."]),
    "picture": ("It rains.", "pic.example.org/a7", [], []),
}


@pytest.mark.parametrize(("words", "signature", "mentions", "spoken"), POSTS.values(), ids=POSTS)
def test_posts_without_marks(words: str, signature: str, mentions: list[str | None], spoken: list[str]) -> None:
    text = f"{words}\n\n{signature}"
    found = find_quotations(article(text, {1: Part.SIGNATURE}))
    assert [said(text, one)[0] for one in found] == mentions
    assert [one.span.of(text) for one in found] == spoken


def test_no_paragraphs() -> None:
    assert find_quotations(Article("test", "", (), "")) == ()


@pytest.mark.parametrize("unit", ENDLESS.values(), ids=ENDLESS)
def test_text_that_never_ends_what_it_begins_still_reads(unit: str) -> None:
    text = article(unit * 500 + "\n\n“We all left,” he said.")
    quotations = find_quotations(text)
    assert quotations[-1].span.of(text.text).endswith("left,")


def test_each_text_may_break_off_anywhere() -> None:
    check_breaking_off(text for table in (BESIDE, AROUND, HOWS) for text, *_ in table.values())
