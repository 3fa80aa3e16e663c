"""The nouns of a comparison: frozen values over the standard library alone.

Every position is a half-open range of code points into `Article.text`; no value holds a copy of the text.
The stages build them from left to right (article, quotations, passages, facts, rows, findings), and everything
after `Comparison` only reads.
"""

from reader.model.article import (
    NOTHING_SAID,
    Article,
    Metadata,
    Paragraph,
    Part,
    Span,
    Unit,
    account_names,
    called_by_file,
    file_names,
    led_back,
)
from reader.model.clauses import Clause, Held, Phrase, Tense
from reader.model.comparison import Comparison, Passage, Witness
from reader.model.moments import Clock, Day, Decade, Moment, Nearby, Weekday, moment
from reader.model.pointers import PointedRow, Pointer, SecondReading
from reader.model.remarks import NOTHING, Check, Remark, Ruling
from reader.model.rows import STRONG, TOLD, Anchor, Fact, Finding, Guest, Kind, Parallel, Row, Verdict, Weight
from reader.model.speech import Attribution, How, Quotation, Speaker, SpeakerKind, Statement, Sureness, Treatment, Voice

__all__ = [
    "NOTHING",
    "NOTHING_SAID",
    "STRONG",
    "TOLD",
    "Anchor",
    "Article",
    "Attribution",
    "Check",
    "Clause",
    "Clock",
    "Comparison",
    "Day",
    "Decade",
    "Fact",
    "Finding",
    "Guest",
    "Held",
    "How",
    "Kind",
    "Metadata",
    "Moment",
    "Nearby",
    "Paragraph",
    "Parallel",
    "Part",
    "Passage",
    "Phrase",
    "PointedRow",
    "Pointer",
    "Quotation",
    "Remark",
    "Row",
    "Ruling",
    "SecondReading",
    "Span",
    "Speaker",
    "SpeakerKind",
    "Statement",
    "Sureness",
    "Tense",
    "Treatment",
    "Unit",
    "Verdict",
    "Voice",
    "Weekday",
    "Weight",
    "Witness",
    "account_names",
    "called_by_file",
    "file_names",
    "led_back",
    "moment",
]
