"""What a word is, and which words carry no news of their own."""

import re

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
"""A word, with the apostrophes inside it."""

QUOTED_WORD = re.compile(rf"\[[^\[\]\n]{{0,200}}\]|\b(?:[^\W\d_]\.)+[^\W\d_]\b|{WORD.pattern}")
"""A word of a quotation; [brackets] with all that is in them count as one, and so do letters with points between."""

_STOP = """
a about above across after again against all almost along already also although always am amid among an and
another any anybody anyone anything are aren't around as at away back be because been before behind being
below beside besides between beyond both but by can can't cannot could couldn't did didn't do does doesn't
doing don't done down during each either else enough even ever every everybody everyone everything few for
from further get gets getting got had hadn't has hasn't have haven't having he he'd he'll he's hence her
here here's hers herself him himself his how however how's i i'd i'll i'm i've if in indeed instead into is
isn't it it'd it'll it's its itself just least less let let's like ll many may maybe me might mine more
moreover most much must mustn't my myself near neither never no nobody none nor not nothing now of off often
on once one ones only onto or other others otherwise ought our ours ourselves out over own per perhaps quite
rather re really s same shall shan't she she'd she'll she's should shouldn't since so some somebody someone
something sometimes still such than that that'll that's the their theirs them themselves then there there's
therefore these they they'd they'll they're they've this those though through throughout thus to together
too toward towards under until unless up upon us ve very via was wasn't we we'd we'll we're we've well were
weren't what whatever what's when whenever when's where whereas wherever where's whether which whichever
while who whoever who'd who'll whole whom who's whose why why's will with within without won't would
wouldn't yes yet you you'd you'll you're you've your yours yourself yourselves d m t add added adding adds
said say saying says tell telling tells told mr mrs ms miss messrs dr
"""

STOP_WORDS: frozenset[str] = frozenset(_STOP.split())
"""Function words, plain reporting verbs that all use, and courtesy titles: casefolded, apostrophes straight."""

NUMBER_WORDS: dict[str, str] = {
    word: str(number)
    for number, word in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())
}
"""Numbers that newspapers write out, and the digits that others write for them."""
