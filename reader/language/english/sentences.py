"""Where a full stop ends no sentence. Lower case, without the stop."""

from __future__ import annotations

# Before a name: "Gov. Ito", "St. Anne".
BEFORE_NAMES = frozenset(
    "adm amb asst atty brig capt cmdr col comdr cpl dep det dir dr fr gen gov hon insp lt maj messrs mme mlle mr mrs ms"
    " mx msgr mt pfc pres prof pvt rep reps rev sec sen sens sgt sr spc st ste supt treas vice".split()
)

# Before a figure: "No. 4", "approx. 11".
BEFORE_FIGURES = frozenset("approx art ca ch cl fig figs no nos p para pp sec vol vols".split())

# A clock time runs on over these: "6 p.m. Tuesday", "5 a.m. Eastern".
CLOCK = frozenset(("a.m", "p.m"))
AFTER_CLOCK = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december eastern central mountain pacific atlantic greenwich gmt utc bst cet cest est"
    " edt cst cdt mst mdt pst pdt ist jst".split()
)
