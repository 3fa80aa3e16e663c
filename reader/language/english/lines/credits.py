"""Lines that say who made an article and its pictures, and what may be done with them (white space folded)."""

from __future__ import annotations

from reader.language.english.lines.article_heads import POSTS

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?,?"
_WEEKDAY = r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?"
_FULL_DATE = rf"(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH} \d{{4}})"
_POST = rf"(?:{'|'.join(POSTS)})s?"
_ARTICLE = r"(?:this|the) (?:report|story|article|post|piece|column|dispatch|analysis)"
_BULLET = r"[-–—•*⦁( ]*"

# Who wrote and edited, on a line that has no sentence.
WRITERS = (
    r"by:? (?-i:(?:[a-z]+ )?[A-Z@])[^!?]{2,90}",
    r"(?:words|text|story|report|reported|reporting|written|compiled|edited|posted|published) by [^!?]{2,120}",
    r"\(?(?:additional |with )?(?:reporting|writing|editing) by [^!?]{2,200}\)?\.?",
)

# When, likewise: a day, a time, and nothing else.
_CALLED = (
    r"(?:(?:this (?:report|story|article|post|page) (?:was )?)?(?:first |last |originally )?"
    r"(?:published|updated?|posted|modified|created|corrected)(?: (?:on|at))?:?)"
)
# A word of a time; of a row of them none is tried again, or a long row would be read in all ways there are.
_TIME = (
    rf"(?:[\d:.,/|·•()–—-]+|\d{{1,2}}(?:st|nd|rd|th),?|\d{{1,2}}(?:[:.]\d\d)?[ap]m|[ap]\.?m\.?,?|noon|midnight|at|on|and|"
    rf"time|{_WEEKDAY}|{_MONTH}|(?<![/|] )(?-i:[A-Z]{{2,4}})[.:,]?|{_CALLED})(?= |$)"
)
_OUTLET = r"(?:(?<=[/|]) (?-i:[A-Z])[\w ]{1,30})?"
DAYS = (
    r"(?:.{0,40} )?(?:an?|\d{1,3}) (?:second|minute|min|hour|hr|day|week|month|year)s? ago",
    r"(?:.{0,20} )?\d{1,3} ?(?:s|secs?|m|mins?|h|hrs?|d) ago",
    r"(?:\+{2,} ?)?(?:\d{1,2}[.:h]\d{2} ?(?:[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)"
    r"(?: (?:gmt|utc|uhr|h|local time|(?-i:[A-Z]{2,4}T)))?(?: ?\+{2,})?",
    rf"{_BULLET}(?=.*\d)(?:{_CALLED}|{_WEEKDAY}(?=.*\d{{4}})|{_FULL_DATE}(?:{_TIME})?|\d{{4}}-\d\d-\d\d\S*|"
    rf"\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{4}})(?: {_TIME})*+{_OUTLET}",
    rf"{_MONTH} \d{{1,2}}",
    r"reading time:? \d+ min(?:ute)?s?|(?:est\. )?\d+[- ]min(?:ute)?s?(?: read| to read)",
)

# Who helped, also in sentences.
_NAMES = r"(?-i:(?:[A-Z][\w.’'-]+,? (?:and )?){1,6})"
_HELPERS = r"(?-i:(?:(?:[A-Z][\w.’'-]*|and|in|from|of|for|the|de|van|writers?|reporters?|staff)[,;]? ){1,60})"
_THERE = r"(?-i:(?:the )?[A-Z])[^;]{1,60}?"
CONTRIBUTORS = (
    rf".{{2,400}}\bcontributed(?: reporting| research| writing| material)?(?: to| for) {_ARTICLE}\b[^.]{{0,60}}\W*",
    rf"{_BULLET}{_HELPERS}(?:also )?contributed(?: reporting(?: from .{{2,60}})?)?\.?",
    rf"{_BULLET}(?:contributing|contributors?|contributing (?:writers?|reporters?)|additional reporting):? ?"
    r"(?-i:[A-Z(]).{2,300}",
    r"with (?-i:[A-Z]{2,4})",
    rf"{_BULLET}(?:with|and) (?:additional )?(?:assistance|reporting|contributions|files|material) (?:by|from)"
    r" .{2,200}",
    rf"{_BULLET}{_NAMES}reported from {_THERE}(?:[.;] ?{_NAMES}(?:reported )?from {_THERE}){{0,4}}\.?"
    rf"(?: {_HELPERS}(?:also )?contributed\.?)?",
    rf"{_BULLET}{_ARTICLE} (?:contains|includes|is based|was based|draws|uses|was compiled)\b.{{0,60}}"
    r"\b(?:wires?|agenc(?:y|ies)|dispatch(?:es)?|reports?|reporting|material|information|files)\b.{0,100}",
    rf"(?:information|material|reporting|reports|data) from .{{2,160}} (?:was|were) used in {_ARTICLE}\W*",
    rf"(?:the )?(?-i:[A-Z])[^!?]{{2,200}} (?:assisted|helped) (?:with|in|on) {_ARTICLE}\W*",
)

# Whose the text is, and what may be done with it.
RIGHTS = (
    rf"{_BULLET}(?:copyright|©|\(c\)) .{{0,300}}",
    r".{0,160}\ball rights reserved\b.{0,200}",
    r"this material may not be (?:published|broadcast|reproduced|rewritten)\b.{0,100}",
    r"(?:this|our) content (?:may|can) not\b.{0,160}|content created by .{2,60} is available\b.*",
    r"(?:for|to request) (?:licensing|reprint|syndication|republication)\b.{0,200}",
    r"this (?:article|story|post|column|piece|essay|interview) (?:was |is )?(?:first |originally |previously |also )+"
    r"(?:appeared|appears|published|posted|ran|run)\b.{0,100}",
    r"this (?:report|article|story) by .{2,60} was (?:first |originally )?published\b.{0,60}|our standards:.*",
    r".{0,40}\btranscripts? (?:are|is|was|were) (?:created|provided|produced)\b.{0,400}",
    r"(?:we|this (?:web)?site|our (?:web)?site|this page)(?: and our partners)? uses? cookies\b.*",
    r"by (?:continuing|using|clicking|signing up|subscribing)\b.{0,80}\byou (?:agree|accept|consent)\b.*",
    r"this site is protected by\b.*",
)

# Whose views a page gives, often behind the writer's life.
VIEWS = (
    r".*\b(?:opinions?|views?)(?: and opinions)? (?:expressed|presented|stated)"
    r"(?: (?:here|(?:in|on|by) [\w’' ]{2,60}?))? (?:(?:are|is) (?:solely |entirely )?"
    r"(?:his|hers|theirs?|my|mine|those of|not necessarily)|"
    r"do(?:es)? not (?:necessarily )?(?:reflect|represent))\b.*",
)

# Who the writer is, below the article.
_NAME = r"(?-i:(?:(?:Dr|Prof|Mr|Ms|Mrs|Sen|Rep)\. )?[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){1,3})"
_NETWORK = r"(?:twitter|x|facebook|instagram|bluesky|threads|mastodon|linkedin)"
BLURBS = (
    rf"{_BULLET}{_NAME}(?: and {_NAME})?,? (?:is|are|was|writes?|covers?|serves?|reports?)\b.{{0,160}}"
    rf"\b(?:{_POST}|(?:co-?)?authors?|hosts?|bloggers?|commentators?|anchor|fellow|writes|covers|professor|column|"
    r"newsletter|podcast)\b.*",
    rf"[—–-]{{1,2}} ?(?:The )?{_NAME}(?: and {_NAME})?",
    rf"[•⦁] ?{_NAME},? (?:is|was|writes|are)\b.*",
    rf"{_NAME}\b.*\b(?:he|she) is (?:also )?(?:an? |the )?(?:co-?)?author of\b.*",
    r".*\b(?:follow|find|like) (?:him|her|them|me|us|[A-Z]\w+(?: [A-Z]\w+)?) (?:on|at) " + _NETWORK + r"\b.*",
    r".*\b(?:(?:can|may) be reached|(?:reach|contact) (?:him|her|them)|e-?mail (?:him|her|them|the author)) "
    r"(?:at|on|via)\b.*",
    r".*\b(?:his|her|their) (?:(?:latest|new|newest|most recent|forthcoming|next|first|last) )?(?:books?|novel|column)"
    r" (?:is|are|appears|runs|include)\b.*",
)

FOLLOWED = (rf".*[.!?”\"] (?-i:Follow) (?:him|her|them) (?:on|at) {_NETWORK}\b.*",)
_OFFICE = r"(?:an?|the|former|(?-i:[A-Z])[\w.’' -]{2,30}['’]s?|(?-i:(?:[a-z-]+ ){0,4}[a-z]+ (?:of|at|for|with)))"
LIFE = (
    rf"{_BULLET}(?P<name>{_NAME})(?:, [^.,]{{3,60}},)?(?: and {_NAME})?,? (?:is|are|was|served as) {_OFFICE}(?!\w)"
    r".{6,140}\."
)
"""What introduces the writer below an article that has not named them."""

# What a picture shows, or whose it is.
AGENCIES = ("AP", "AFP", "AAP", "CNN", "CP", "DPA", "EPA", "PA", "UPI", "Reuters", "REUTERS")
_AGENCY = rf"(?-i:{'|'.join(AGENCIES)}|Getty(?: Images)?)"
_PICTURE = r"(?:photo|photograph|image|picture)s?"
CAPTIONS = (
    r"(?:(?:file |archive |featured? )?photo|photograph|photography|picture|pictured|image|caption|video|graphic|"
    r"illustration)s?(?: (?:by|credit|courtesy|caption|above|below|left|right))?"
    r"(?: ?[:/|].*| [–—-] [^.!?]{2,60}|(?-i: [A-Z]{2}).*)?",
    r"credits?(?: ?[:/|] ?(?:courtesy|via|by|(?-i:[^a-z\s])).*)?",
    r"(?-i:(?:Image|Photo|Video) [A-Z].*\bCredit\b.*)",
    rf"{_PICTURE} (?:by|courtesy(?: of)?|credit|caption,?) .{{2,300}}",
    r".{0,200}\bphotographers?: ?[^.]{2,80}",
    r"\((?:source|via):? [^()]{2,80}\)\.?|(?:source|via): [^()]{2,80}",
    r"(?:file|archive|handout|undated)(?: (?:photo|picture|image))? ?[-–—:].*",
    r"(?:enlarge this image|(?:hide|toggle|show|view) caption|enlarge)\b.*",
    r"(?:image|media|video|picture) (?:caption|source)\b.*|file (?:photo|picture|image)s? (?:of|shows)\b.*",
    r"(?:photos?|videos?|illustrations?|graphics?|maps?) by [^.!?]{2,80}",
    r"(?-i:(?:[A-Z][\w.]* ){1,3}(?:Images|Photos?|Pictures|Photography))",
    r"view (?:image in full ?screen|\d+ images)|\d+ images|\d+ of \d+ ?\|?",
    r".*\b(?:view|see|open|hide) (?:slideshow|photos|gallery|all photos)\b.{0,100}",
    r"(?-i:(?:CLOSE|PHOTO|IMAGE|VIDEO|GALLERY|SLIDESHOW) [A-Z]).*",
    r"(?:slideshow|slide show|gallery|photos|photo gallery) ?(?:\(\d+ (?:images|photos|pictures)\))?",
    r"(?:next|prev(?:ious)?|first|last) (?:image|photo|slide).{0,20}",
    r".*\((?:(?:file )?(?:photo|photograph|image|picture|credit|courtesy)\b[^()]{0,80}|"
    r"[^()]{0,60}\b(?:photo|image|picture)s?(?:: ?[^()]{2,60})?)\)\.?",
    r".*\((?-i:[A-Z])[^()]{1,40}(?: via | ?/ ?)(?-i:[A-Z])[^()]{1,40}\)\.?",
    rf"[^.!?]*\((?:{_AGENCY}: (?-i:[A-Z])|via (?-i:[A-Z]))[^(),]{{1,40}}\)|.*[.!?”\"] \({_AGENCY}\)",
    r".*[.!?”\"] (?:photo|photograph|image|picture|credit)s?(?: by| courtesy(?: of)?|:) ?(?:[^.]|\.(?=\w)){2,80}\.?",
)

# A caption that calls itself one; the line above it may say whose the picture is.
CALLED_CAPTION = r"(?:image|picture|photo|media|video) (?:caption|source)\b.*"

# A whole picture show, of any length.
GALLERY = r"photos?:.*\b\d+ of \d+\b.*|(?-i:Photos:) .*|.{0,300}\bhide caption \d+ of \d+\b.*"

# How a caption ends: "Ann Lee/Coast Pictures", "| CP Photo", "(March 4) CP". Case as it is printed.
_WORD = r"[A-Z][\w.’'-]*"
_WORDS = rf"{_WORD}(?: {_WORD}){{0,3}}"
PICTURE_CREDIT = (
    rf"(?:^{_WORDS} ?/ ?{_WORDS}(?: ?(?:via|/|-|–) ?{_WORDS}){{0,3}}"
    rf"|(?:^|[.!?”\"’)\]…] ?)(?:(?:{_WORDS})? ?)(?:{_WORD}|[A-Z]{{2,}} {_WORD})/{_WORDS}(?:/{_WORDS}){{0,3}}"
    rf"|\| ?(?:{_WORDS}/)?{_WORDS} ?(?:[Pp]hoto|[Ii]llustration|[Gg]etty|[Ss]creengrab|/|(?i:for) [A-Z])\w*(?: .*)?"
    rf"|\| ?{_AGENCY}\b(?:[^.]|(?<=\b[A-Z])\.|\.(?=\S))*"
    r"|\w/(?:[Hh]andout|[Pp]ool|[Ff]ile [Pp]hoto)\b[\w ]{0,40}"
    rf"|\(\w+\.? \d{{1,2}}\) {_WORDS})$"
)

# What an agency sets before a headline when it sends a report again: "UPDATE 2-Storm breaks wall".
WRITING = r"^(?:(?:UPDATE|WRAPUP|CORRECTED|REFILE|RPT|REPEAT|RECAST|EXCLUSIVE|FACTBOX)(?: \d+)?-)+(?=[^\W\d])"

# Who posted what stands above, and when: "— Ann Lee (@annlee) March 4, 2031", with the addresses before it.
_HOUR = r"\d{1,2}[:.]\d{2}(?: ?[AaPp]\.?[Mm]\.?)?"
POSTED = (
    r"(?:(?:https?://\S+|pic\.\w+\.\w+/\w+)\s+)*(?:[—–]|--)\s?[^—–()\n]{1,60}"
    r"\(@[\w.-]{1,60}(?:@[\w.-]{1,60})?\)\s+(?:on )?"
    rf"(?:{_HOUR}(?: [-·–—])? )?(?:[A-Z][a-z]{{2,8}}\.? \d{{1,2}}, \d{{4}}|\d{{1,2}} [A-Z][a-z]{{2,8}}\.? \d{{4}})"
    rf"(?:,? (?:at )?{_HOUR})?"
)
POSTED_BY = r"(?<=\S )Posted by [A-Z][^.!?\n]{1,80}? on (?:[A-Z][a-z]{5,8}, )?[A-Z][a-z]{2,8} \d{1,2}, \d{4}$"
POSTED_PICTURE = r"pic\.\w+\.\w+/\w+$"
