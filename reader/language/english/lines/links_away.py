"""Lines that lead away from an article: to other stories, to a film, to the next page (white space folded)."""

from __future__ import annotations

_BULLET = r"[(\[•*>»–—-]*\s*"
_ASKING = (
    r"(?:read|see|watch|listen|hear|more|also|related|learn|go deeper|dig deeper|further reading|icymi|"
    r"in case you missed it)"
)
_NAMING = (
    r"(?:flashback|background|story|stories|column|opinion|editorial|analysis|interactive|timeline|explainer|"
    r"fact check|map|poll|quiz|podcast|videos?|photos?|pictures|gallery|slideshow|graphics?|live|recap|previously|"
    r"exclusive|best of|from the archives?|in (?:photos|pictures|video|depth)|"
    r"(?:full|complete|special|more|our|latest|related) (?:coverage|stor(?:y|ies)|text|transcript|results|report|"
    r"reading|news|articles?|content|topics|links|videos?))"
)
_NEXT = r"(?: (?:more|also|next|now|it|this|the full story|on this|here|too|from|on|in|at)(?: [\w.’' ]{1,30})?)?"
_TOPIC = r"(?:articles?|stories|coverage|content|links|reading|topics)"

# A label, a colon, and the title of another story.
LINKS = (
    rf"{_BULLET}{_ASKING}{_NEXT} ?[:»>|]\s?.{{0,200}}",
    rf"{_BULLET}(?:(?:see also|read also|also see|also read|related)(?: ?[.…]+|:)?|more(?: ?[.…]+|:))"
    r" ?(?-i:[A-Z“\"‘']).{0,160}",
    r"(?:read|see|watch|listen|hear|learn|discover) (?:more|also|next|now)\b.{0,160}|.{4,200} read more",
    r"more on this(?: story| topic)?\b[:….]*.{0,160}",
    rf"related(?: {_TOPIC}\b.{{0,160}}|(?: ?[:|–—-].{{0,160}})?)|(?-i:RELATED [A-Z]).{{0,160}}",
    r"more from (?-i:[A-Z]).{2,40}",
    r"(?:also read|recommended(?: for you)?|up next|don['’]t miss|"
    r"you (?:may|might) (?:also )?(?:like|be interested in))\b:?.{0,160}",
)

# The same with a label that sentences begin with as well, so what ends with a full stop is one.
NAMED_LINKS = (rf"{_BULLET}{_NAMING}{_NEXT} ?[:»>|]\s?.{{0,200}}(?<![.”\"])",)

# In capitals, glued to its title or in brackets a label is always one.
SURE_LINKS = (
    rf"{_BULLET}(?-i:(?:(?:ALSO|READ|SEE|MORE|NOW|Also|Read|See|More|Now) )?"
    r"(?:READ|WATCH|MORE|RELATED|SEE|LISTEN|STORY|COLUMN|OPINION|POLL|PHOTOS|PICTURES|GALLERY|SLIDESHOW|FLASHBACK|"
    r"FULL COVERAGE|SPECIAL COVERAGE|ALSO))(?: [\w.’' ]{1,30})?:.{0,200}",
    r"\(\s*(?:related|also|see also|read|watch|more|photos|pictures|video|full|complete|sign up|click|poll|story|"
    r"exclusive|opinion|listen)\b.{2,200}\)",
    r"(?-i:More|Story|Column|Related|Also|Watch|Read):(?=\d).{2,200}",
    r"(?-i:[A-Z][\w’' -]{2,30}:(?=[A-Z‘“'\"])[^ :]+ ).{4,180}[^.!]",
)

# The same at the end of a paragraph or between two sentences. Case as it is printed.
BRACKETED = (
    r"\(\s?(?:RELATED|ALSO|SEE ALSO|READ|READ MORE|WATCH|MORE|PHOTOS|PICTURES|VIDEO|POLL|STORY|"
    r"Related|Also on|See also)\b[^()]*:[^()]{2,200}\)"
)

# "Also see:", and then titles until the article goes on.
LISTS = (
    r"(?:more on this|more from|more (?:stories|news|coverage|reading)|also (?:see|read)|see also|further reading|"
    rf"read (?:more|also|next|on)|related(?: {_TOPIC})?|you (?:may|might) (?:also )?(?:like|be interested in)|"
    r"recommended(?: for you)?|most (?:read|popular|viewed)|trending|don['’]t miss|latest|urgent|vote now)"
    r"\b.{0,40}?(?:[:…]|\.{2,3})",
    r"(?:(?:this )?(?:article|story|post) )?(?:tagged|filed)(?: under)?:.{0,60}|(?:tags|topics):.{0,60}",
)

# Where the page breaks off, or takes up again.
BREAKS = (
    r"(?:story|article|post|text|column) continue[sd](?: below)?(?: (?:this )?advertisement)?",
    r"advertisement\W{1,3}(?:story|article) continues\b.{0,40}",
    r"(?:advertisement )*(?:continue|keep) reading\b.{0,80}|(?:advertisement ?)+",
    r"[*\s]*(?:our |the )?original (?:post|story|report)(?: (?:continues|follows|below))?[:*\s]*",
    r"[-–— ]*(?:advertisement|advert|ad|scroll (?:down )?(?:to|for) (?:continue|more)(?: reading)?)[-–— :]*",
    r"\[[\w-]+(?: [\w-]+=\S+)*\]",
)

# The controls of a film or a picture show, and the words around them.
PLAYERS = (
    r"(?-i:JUST WATCHED|MUST WATCH)\b.*|.{0,160}\breplay more videos\b.*|.{0,300}\blisten · \d+:\d\d.*",
    r"(?:play|watch|listen|pause|mute)(?: (?:video|audio|now|live|to article))?(?: · | )?(?:\d+:\d\d.{0,160})?",
    r"watch the (?:latest|full) (?:video|interview|episode|clip)\b.{0,120}",
    r"(?:watch|see|view|hear|listen to) (?:(?:the |this )?(?:video|clip|audio|interview|full \w+)|.{2,40})"
    r" (?:above|below|here)\b.{0,80}",
    r"[-– ]*(?:watch|listen to|tune in to) .{4,120} at (?:noon|\d{1,2}(?::\d\d)? ?[ap]\.?m)\b.{0,120}",
    r"(?:click|tap) (?:here|play|on|through|for|to|the)\b.{0,120}",
    r".{4,200} (?-i:Listen)",
    r"(?:now playing|this video (?:can ?not|is not|isn['’]t)\b.{0,40})|[▶►▷].{2,160}|video player is loading\W*",
    r"(?:new ?)?you can now listen to\b.{0,60}",
    r"youtube|vimeo|facebook|twitter|instagram",
)

# Where else to look.
_WHOLE = r"(?:full|complete|entire)"
POINTERS = (
    rf"(?:the |a )?{_WHOLE} (?:interview|transcript|report|story|text|statement|video|poll|list|results?|letter|speech)"
    r" (?:is available|is|can be (?:found|read|seen|viewed)|may be found)\b.{0,60}\b(?:here|online|below|at \S+)\W*",
    rf"(?:read|see|view|watch|find|get) (?:the |our )?(?:{_WHOLE}|original|whole|rest of)\b.{{0,80}}",
    r"read .{2,60} (?:above|below|here)\b.{0,80}",
    r"(?:read or share|share) this (?:story|article|post):? .{0,80}",
    r"(?:[^.!?:]{2,60}: ?)?\S*https?://\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
    r"read (?-i:[A-Z])[\w.]*['’]s? (?:new )?.{0,30}\b(?:magazine|newsletter|blog)\b\W*",
    r"<\w+ [^<>]*>.*",
)
