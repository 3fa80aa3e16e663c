"""Lines of a saved page that ask for something or tell of the page itself (white space folded, case ignored)."""

from __future__ import annotations

# From such a line to the end of the page, readers speak and not the article.
COMMENTS_BEGIN = (
    r"(?:\d+|no|one|two|three|four|five|six|seven|eight|nine|ten) (?:thoughts?|comments?|responses?|"
    r"replies) (?:on|to):? [“\"‘'«].*",
    r"\d+ (?:comments?|responses?|replies) (?:on|to)\b.*",
    r"(?:\d+ )?(?:reader |readers['’] )?comments?(?: ?\(\d+\))?:?",
    r"(?:view|show|see|read) (?:all )?(?:the )?(?:\d+ )?comments?(?: ?\(\d+\))?",
    r"(?:leave|post|write|add) (?:a|your) (?:reply|comment|response)\b.{0,40}",
    r"join (?:the|our) (?:conversation|discussion|debate)\b.{0,40}",
    r"(?:your|readers['’]) (?:comments|views|responses)",
    r"what (?:our )?readers (?:say|think|are saying)",
    r"reply to this (?:article|story|post)",
)

# Such a line alone is an invitation to do something with the page.
INVITATIONS = (
    r"share(?: (?:this|on|via|with|to)\b.{0,60})?(?: ?[|:/·] ?.{0,60})?",
    r"(?:tweet|print|e-?mail|copy link|save|like|listen)(?: (?:this|it|now|article|story|page)\b.{0,30})?",
    r"(?:tweet|share|print|e-?mail|facebook|twitter|x|whatsapp|linkedin|listen|post|to|this|article|\d+:\d\d|"
    r"reddit|telegram|copy link|save|[|·•/, ])+",
    r"[-–—•* ]*(?:you can )?(?:follow|like|find|join) (?:us|our|me|the author|@\w+)\b.{0,80}",
    r"[-–—•* ]*(?:you can )?follow .{2,60} on (?:facebook|twitter|x|instagram|threads|bluesky|mastodon|youtube|"
    r"telegram|linkedin)\b.{0,120}",
    r"(?:subscribe|sign up|register|donate)\b.{0,100}",
    r"(?:click|tap) here\b.{0,100}",
    r".{0,120}\b(?:sign up|subscribe) (?:for|to)\b.{0,80}\b(?:newsletters?|alerts?|e-?mails?)\b.{0,120}",
    r"[-– ]*check out (?:the|our|this|these|more)\b.{0,140}",
    r"(?:get|download) (?:the|our) .{0,40}\b(?:app|newsletter|alerts?)\b.{0,80}",
    r"(?:do you have|have|got) a (?:story|tip|news tip|correction)\b.{0,120}",
    r"(?:please )?(?:send|submit|e-?mail) (?:us |your |any )*(?:tips?|comments|letters|feedback|corrections)\b.{0,100}",
    r"(?:get in touch|contact (?:us|the (?:author|reporter|writer|editor|newsroom)))\b.{0,120}",
    r".{0,80}\b(?:share|send|tell us)(?: us)? your (?:comments|thoughts|views|stor(?:y|ies)|photos?|experiences?)\b"
    r".{0,80}",
    r"(?:we )?(?:want|would like|['’]d like) to (?:hear|know) (?:from you|what you)\b.{0,160}",
    r"have you (?:been (?:affected|involved)|witnessed|experienced|seen)\b.{0,160}",
    r".{0,120}\b(?:contact|reach|e-?mail|write to|send|tips?)\b.{0,80}\S+@\S+\.\w+.{0,60}",
    r"follow .{2,40} coverage\b.{0,100}|your support (?:makes|helps|keeps)\b.{0,80}|support the (?-i:[A-Z]).{2,40}",
    r"for (?:confidential )?(?:help|support|advice|more information),? (?:please )?(?:call|contact|visit|go to|ring)\b"
    r".{0,160}",
    r"(?:enter|type) your e-?mail\b.{0,60}",
    r".{0,80}\b(?:straight |direct(?:ly)? |delivered )?(?:in|to) your inbox\b.{0,60}",
    r"(?:thank you|thanks) for (?:your patience|reading|subscribing|signing up)\b.{0,60}",
    r"already (?:a|an) (?:subscriber|member)\b.{0,60}",
    r"support (?:our|independent|local) (?:journalism|reporting|newsroom)\b.{0,80}",
    r"(?:.{0,160}[?:] )?(?:vote|take the poll|take our poll)(?: (?:now|here|below)| in \w+ [\w ]{0,30}poll)+\b.{0,60}",
    r"do you (?:approve|support|agree|think)\b[^.?]{0,120}\?(?: vote .{0,60})?",
)

# Where readers find help; nobody says so in the article.
HELP_LINES = (
    r"if you(?: or someone you know)? (?:have|has|are|is|needs?|were)\b"
    r"(?!.*\b(?:said|says|told|asked|urged|warned|wrote)\b).{0,120}\b(?:call|contact|visit|text|dial)\b.{0,120}",
)

# What belongs to the page as a frame belongs to a picture.
FRAME = (
    r"(?:accept|reject|manage|allow)(?: all)? (?:cookies|preferences)|cookie (?:settings|policy|preferences|notice)",
    r"(?:privacy policy|terms of (?:use|service)|contact us|about us|sign in|log ?in|my account|menu|search|close)",
    r"(?:why (?:you can )?trust us|ad feedback|skip (?:advertisement|ad)|gift (?:this )?article|give this article|"
    r"hide comments|copy to clipboard|link copied!?|topics|reuse this content|explore more\b.{0,40}|top stories|"
    r"latest (?:news|stories|headlines)|in this (?:article|story)|filed under|correction appended|"
    r"opens (?:in )?(?:a )?new (?:window|tab)|#ad|sponsored content|paid (?:content|post)|partner content|"
    r"promoted(?: content| stories)?|trending (?:on|now|topics|stories)\b.{0,40}|"
    r"sponsored|trending|most (?:read|popular|viewed)(?: (?:now|stories|articles))?)",
    r"(?:sign in to|already have an account|create (?:a|an|your) (?:free )?account|become a (?:member|subscriber))\b"
    r".{0,40}",
    r"\d[\d,.]*k? (?:shares|likes|views|retweets)",
    r"loading(?:…|\.\.\.)?",
    r"online:|(?:show )?key events?(?: only)?(?: \(\d+\))?|pinned(?: post)?",
    r"(?:load|show) (?:more|newer|older)(?: (?:posts|updates))?",
    r"(?:skip|jump|back|go) to (?:main |the )?(?:content|navigation|top|main|menu)\b.{0,20}",
    r"(?:home|news|world|politics|business|sport|sports|opinion|local)(?: ?[|>»/·] ?(?:\w+ ?){1,3})+",
    r"(?:filed under|posted in|tags?|topics?|categor(?:y|ies)|keywords?):.{0,160}",
    r"(?:news )?analysis ?/ ?opinion:?|(?:opinion|analysis|commentary|editorial|exclusive|op-ed):?",
    r"(?:updated?|breaking|developing|new):",
    r"(?:for (?:immediate )?release|embargoed (?:until|for)\b.{0,60}|not for (?:immediate )?release)\b.{0,60}",
    r"(?:media |press )?(?:contacts?|inquiries|enquiries):.{0,200}",
    r"[-–—*#\s]*(?:30|end|ends)[-–—*#\s]*",
    r"\((?:adds|updates|updated|recasts|corrects|corrected|changes|rewrites|repeats|refiles|removes|clarifies)\b"
    r"[^()]{0,200}\)",
)

# What it says of its own age.
AGE = (
    r"this (?:article|story) (?:is (?:more than|over) .{1,20} old|was published (?:more than|over) .{1,20} ago\.?)",
    r"[(*]*this is a (?:breaking|developing)(?: news)? story\b.{0,160}",
    r"(?:please )?(?:check|come) back (?:here )?(?:for|soon|later|often)\b.{0,120}|stay tuned\b.{0,60}",
    r"(?:breaking news\. )?(?:this|the) (?:breaking |developing )?(?:news )?(?:article|story|report|post|page)"
    r" (?:will be|is being) updated\b.{0,60}",
)

# What a newsletter says of itself as a mail.
MAILED = (
    r"(?:view|read|open|see) (?:this|it)(?: (?:e-?mail|newsletter|message))? (?:in|on) (?:your|a|the) (?:web ?)?browser"
    r"\b.{0,160}",
    r"(?:(?:having )?trouble|can['’]?t) (?:viewing|reading|view|read|see) (?:this|the) (?:e-?mail|newsletter)\b"
    r".{0,160}",
    r"(?:was|is|got) this (?:e-?mail|newsletter) forwarded to you\b.{0,200}",
    r"you(?:['’]re| are| were)? (?:receiving|receive|received|getting|got|sent|subscribed)\b.{0,60}\b"
    r"(?:because|as you)\b.{0,200}",
    r"this (?:e-?mail|newsletter|message) (?:is|was|has been) sent to\b.{0,200}",
    r"(?:if you )?(?:no longer (?:want|wish)|(?:do not|don['’]t) (?:want|wish)) to (?:receive|get)\b.{0,200}",
    r"(?:unsubscribe|opt out|(?:manage|update|change) (?:your )?(?:e-?mail )?(?:preferences|subscriptions?|profile))\b"
    r".{0,200}",
    r"(?:please )?add .{3,60} to your (?:address book|contacts|safe senders).{0,60}",
    r"forward (?:this|to a friend)\b.{0,120}",
    r"our (?:mailing|postal) address is\b.{0,160}",
)

# The words of a box that wants an address: one of these and any other, said to the reader, make a paragraph one.
ADDRESS_WANTED = (
    "newsletter", "inbox", "unsubscribe", "your email", "your e-mail", "email address", "receive email", "email sign",
    "breaking news alert", "not a robot", "please re-enter",
)  # fmt: skip
SPEAKING_TO = frozenset("you your our we us".split())
SIGN_UP = (
    *ADDRESS_WANTED, "sign up", "signing up", "opt-out", "opt out", "privacy policy", "terms of service",
    "terms of use", "subscribe to", "subscribing", "special offers", "promotional offers", "submit a letter",
    "respond to a column", "submit a comment",
)  # fmt: skip

# What such a line calls: a summary above the article.
SUMMARY_BEGINS = (
    r"(?:story|article|report) highlights\b|highlights(?=[:—]|$)|"
    r"key (?:points|takeaways|findings)|(?:at a glance|in brief|the bottom line|quick take)(?=[:—]|$)"
)

_BULLET = r"[-–—•*(\[ ]*"

# What the paper says of its own mistakes.
CORRECTIONS = (
    rf"{_BULLET}(?:corrections?|clarifications?)(?: (?:appended|added|issued)\b.{{0,40}}| ?\(.{{1,40}}\)|"
    r",? .{0,12}\d.{0,12})?[:.—–].*",
    rf"{_BULLET}(?:editors?['’]s?|author['’]s|publisher['’]s) note\b.{{0,20}}[:.—–].*",
    rf"{_BULLET}(?:(?:updated?|note)[:.] )?(?:an earlier|a previous|the (?:original|initial)) version of this "
    r"(?:article|story|report|post|piece|headline|caption|page)\b.*",
    rf"{_BULLET}(?:update:? |note: )?this (?:article|story|report|post|piece|headline|page) (?:has been|was) "
    r"(?:updated|corrected|amended|edited|changed|revised)\b.*",
    rf"{_BULLET}updated (?:for clarity|to (?:reflect|correct|clarify|include|add))\b.*",
)

# A note in brackets behind a dateline: "(This March 4 story corrects the age of the wall in the first paragraph)".
CORRECTED_ABOVE = (
    r"\((?:this|in|adds?|corrects?|fixes|removes|updates?|clarifies|refiles|recasts|repeats)\b[^()]{0,60}"
    r"(?:\b(?:corrects?|corrected|clarif(?:y|ies)|fix(?:es)?|removes?|story|paragraph|headline|version)\b)[^()]{0,300}\)"
)

# A sentence with one of these reports something, and so is no line of the page: "Share prices, he said, were down."
REPORTING_VERBS = frozenset(
    "said says told tells asked asks added urged wrote warned announced was were is are has had would did will came"
    " went took made fell rose according".split()
)
