"""Where a full stop ends no sentence, and which words begin one. Abbreviations in lower case, without the stop."""

from __future__ import annotations

from reader.language.english.amounts.calendar import MONTHS, WEEKDAYS, ZONES

# Before a name: "Gov. Ito", "St. Anne".
BEFORE_NAMES = frozenset(
    "adm ald amb asst atty brig capt cmdr col comdr cpl dep det dir dist dr fr ft gen gov hon insp lt maj messrs mme"
    " mlle mr mrs ms mt mx msgr pfc pres prof pvt rep reps rev sec sen sens sgt sr spc st ste supt treas vice".split()
)

# Before a figure: "No. 4", "approx. 11", "Sept. 3".
BEFORE_FIGURES = frozenset((*MONTHS, *"approx art ca ch cl est fig figs no nos p para pp sec vol vols".split()))

# Behind a figure, before anything: "the 90th min."
UNITS = tuple("ft gal hr hrs in kg km lb lbs mi min mins mm mph oz pt sec secs yd yds".split())

# Before anything: these end no sentence.
BEFORE_ANY = frozenset("cf e.g i.e v viz vs".split())

# Words that begin a sentence and no name, so that a stop before them is an end: "She lives on Main St. They do not."
# Not "He", "An" or "You", which are surnames too, nor "A", "I", "Will" and "May".
OPENERS = tuple(
    "After Although And As At Because Before Both But During Each Even For From Her His How However If In It Its Many"
    " Most Nobody None On Other Our She Since Some That The Their Then There These They This Those Though Three Two"
    " Under Until We What When Where While Who Why With".split()
)

# A clock time runs on over these: "6 p.m. Tuesday", "5 a.m. Eastern".
CLOCK = frozenset(("a.m", "p.m"))
AFTER_CLOCK = frozenset((*MONTHS, *WEEKDAYS, *ZONES, *"eastern central mountain pacific atlantic greenwich".split()))
SHORT_WEEKDAYS = frozenset(name for name in WEEKDAYS if len(name) <= len("thurs"))
