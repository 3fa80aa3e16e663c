"""Lines of a saved page that are not the article, as patterns over one paragraph (white space folded, case ignored)."""

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
SHARE_LINES = (
    r"share(?: (?:this|on|via|with|to)\b.{0,60})?(?: ?[|:/·] ?.{0,60})?",
    r"(?:tweet|print|e-?mail|copy link|save|like|listen|advertisement|sponsored|most (?:read|popular|viewed)|trending)"
    r"(?: (?:this|it|now|article|story|page)\b.{0,30})?",
    r"(?:tweet|share|print|e-?mail|facebook|twitter|x|whatsapp|linkedin|"
    r"reddit|telegram|copy link|save|[|·•/, ])+",
    r"(?:follow|like|find|join) (?:us|our|me|the author|@\w+)\b.{0,80}",
    r"follow .{2,60} on (?:facebook|twitter|x|instagram|threads|bluesky|mastodon|youtube|telegram|linkedin)\b.{0,40}",
    r"(?:subscribe|sign up|register|donate)\b.{0,100}",
    r"(?:read|see|watch|listen|hear|learn|discover) (?:more|also|next|now)\b.{0,160}",
    r"(?:more on this story|related(?: (?:articles?|stories|content|coverage|topics|links))?|also read|"
    r"recommended(?: for you)?|"
    r"you (?:may|might) (?:also )?(?:like|be interested in)|up next|don['’]t miss)\b:?.{0,160}",
    r"(?:continue|keep) reading\b.{0,80}",
    r"(?:filed under|posted in|tags?|topics?|categor(?:y|ies)|keywords?):.{0,160}",
    r"(?:click|tap) here\b.{0,100}",
    r"(?:get|download) (?:the|our) .{0,40}\b(?:app|newsletter|alerts?)\b.{0,80}",
    r"(?:do you have|got) a (?:story|tip|news tip)\b.{0,120}",
    r"(?:story|article) continues(?: below)?(?: (?:this )?advertisement)?",
    r"[-–— ]*(?:advertisement|advert|ad|scroll (?:down )?(?:to|for) (?:continue|more)(?: reading)?)[-–— ]*",
    r"(?:enter|type) your e-?mail\b.{0,60}",
    r".{0,80}\b(?:straight |direct(?:ly)? |delivered )?(?:in|to) your inbox\b.{0,60}",
    r"(?:thank you|thanks) for (?:reading|subscribing|signing up)\b.{0,60}",
    r"already (?:a|an) (?:subscriber|member)\b.{0,60}",
    r"support (?:our|independent|local) (?:journalism|reporting|newsroom)\b.{0,80}",
    r"(?:accept|reject|manage|allow)(?: all)? (?:cookies|preferences)|cookie (?:settings|policy|preferences|notice)",
    r"(?:privacy policy|terms of (?:use|service)|contact us|about us|sign in|log ?in|my account|menu|search|close)",
    r"\d[\d,.]*k? (?:shares|likes|views|retweets)",
    r"(?:play|pause|mute)(?: video| audio)?|loading(?:…|\.\.\.)?",
    r"(?:skip|jump|back|go) to (?:main |the )?(?:content|navigation|top|main|menu)\b.{0,20}",
    r"(?:home|news|world|politics|business|sport|sports|opinion|local)(?: ?[|>»/·] ?(?:\w+ ?){1,3})+",
)

# So does such a line, though it is a sentence.
NOTICES = (
    r"(?:copyright|©|\(c\)) .{0,120}",
    r".{0,80}\ball rights reserved\b.{0,40}",
    r"this (?:article|story|post) (?:first |was |originally )+(?:appeared|published|posted)\b.{0,100}",
    r"(?:we|this (?:web)?site|our (?:web)?site|this page)(?: and our partners)? uses? cookies\b.*",
    r"by (?:continuing|using|clicking|signing up|subscribing)\b.{0,80}\byou (?:agree|accept|consent)\b.*",
    r"this site is protected by\b.*",
)

# What the paper says of its own mistakes.
CORRECTIONS = (
    r"(?:corrections?|clarifications?)(?: (?:appended|added|issued)\b.{0,40}| ?\(.{1,40}\)|,? .{0,12}\d.{0,12})?"
    r"[:.—–].*",
    r"(?:editors?['’]s?|author['’]s|publisher['’]s) note\b.{0,20}[:.—–].*",
    r"(?:an earlier|a previous|the original) version of this "
    r"(?:article|story|report|post|piece|headline|caption|page)\b.*",
    r"this (?:article|story|report|post|piece|headline|page) (?:has been|was) "
    r"(?:updated|corrected|amended|edited|changed|revised)\b.*",
)

# A sentence with one of these reports something, and so is no line of the page: "Share prices, he said, were down."
REPORTING_VERBS = frozenset(
    "said says told tells asked asks added urged wrote warned announced was were is are has had would did will came"
    " went took made fell rose according".split()
)

# Who wrote, edited, and when, on a line that has no sentence.
BYLINES = (
    r"by:? (?-i:(?:[a-z]+ )?[A-Z@])[^!?]{2,90}",
    r"(?:.{0,40} )?(?:an?|\d{1,3}) (?:second|minute|min|hour|hr|day|week|month)s? ago",
    r"(?:words|text|story|report|reported|reporting|written|compiled|edited) by [^!?]{2,120}",
    r"\(?(?:additional |with )?(?:reporting|writing|editing) by [^!?]{2,200}\)?\.?",
    r"(?:(?:first |last )?(?:published|updated|posted|modified|created)(?: (?:on|at))?:? ).{0,80}\d.{0,40}",
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day,? .{0,20}\d{4}.{0,30}",
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? \d{4}.{0,40}",
    r"\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{4}.{0,40}",
    r"\d{4}-\d\d-\d\d.{0,30}",
    r"(?:est\. )?\d+[- ]min(?:ute)?s?(?: read| to read)",
)

# A paragraph that only says what a picture shows, or whose it is.
CAPTIONS = (
    r"(?:photo|photograph|photography|picture|pictured|image|caption|credit|video|graphic|"
    r"file photo|archive photo|illustration)s?"
    r"(?: (?:by|credit|courtesy|caption|above|below|left|right))?(?: ?[:/|].*| [–—-] [^.!?]{2,60})",
    r"(?:photo|photograph|image|picture)s? (?:by|courtesy(?: of)?|credit) .{2,80}",
    r"\((?:source|via):? [^()]{2,80}\)\.?|(?:source|via): [^()]{2,80}",
    r".*\((?:(?:file )?(?:photo|photograph|image|picture|credit|courtesy)\b[^()]{0,80}|"
    r"[^()]{0,60}\b(?:photo|image|picture)s?)\)\.?",
    r".*\((?-i:[A-Z])[^()]{1,40}(?: via | ?/ ?)(?-i:[A-Z])[^()]{1,40}\)\.?",
    r".*[.!?”\"] (?:photo|photograph|image|picture|credit)s?(?: by| courtesy(?: of)?|:) ?[^.]{2,80}\.?",
)
