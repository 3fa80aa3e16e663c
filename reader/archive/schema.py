"""The JSON Schema of saved comparisons, made from the types themselves."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from pydantic.json_schema import GenerateJsonSchema

PUBLISHED = Path(__file__).with_name("comparison.schema.json")
"""The schema as it is shipped; a test holds it to the code."""

DESCRIPTIONS: Mapping[str, str] = {
    "Document.comparison": "The whole comparison, articles included.",
    "Document.format": "What this document is.",
    "Document.version": "The version of the format; it rises when an older reader could not read a document.",
    "Document.copies": "The accounts, by their numbers from 0, that are one and the same text: one report, not several "
    "witnesses.",
    "Comparison.witnesses": "The accounts, in the order of their columns: A, B, C and so on.",
    "Comparison.rows": "The rows, in reading order; row 1 of the app is the first.",
    "Comparison.voices": "The speakers, joined across the accounts, with all that they are said to have said.",
    "Comparison.thresholds": "From where on something counted when it was made.",
    "Comparison.second_reading": "What a language model points at, where one was asked; nothing else hangs on it.",
    "SecondReading.model": "What the model is called.",
    "SecondReading.endpoint": "Where it was asked, empty where that was on the same machine or its answers were files.",
    "SecondReading.rows": "Passages that it reads as reporting the same thing, in the order of their passages.",
    "SecondReading.pointers": "Differences that it points at, the heaviest first.",
    "SecondReading.dropped": "Pairs of a reason and the number of its pointers that did not pass for it.",
    "PointedRow.cells": "One entry an account: the numbers of its passages, from 0, perhaps none.",
    "PointedRow.about": "What they all report, in the model's words.",
    "Pointer.kind": "What the accounts do to each other's words, as the model sees it.",
    "Pointer.spans": "One entry an account: the words that show the difference, in its `text`.",
    "Pointer.cells": "One entry an account: the numbers of the passages, from 0, that hold these words.",
    "Pointer.weight": "How much it asks of an editor, as the model sees it.",
    "Pointer.about": "The subject of both sides, in the model's words.",
    "Pointer.reason": "Why the model points at it, in its own words.",
    "Thresholds.join": "The likelihood, 0 to 1, from which two passages counted as reporting the same thing.",
    "Thresholds.run": "How many words in a row two accounts must share to be named as taken over.",
    "Witness.article": "The text of the account, and what is known of it.",
    "Witness.passages": "The passages in order; other parts of the document name them by their number from 0.",
    "Witness.quotations": "The quotations in order; statements name them by their number from 0.",
    "Witness.facts": "What can be checked, in order.",
    "Article.name": "The path or the web address that the article was read from.",
    "Article.text": "The whole text, decoded and normalised. Every span of this account counts its code points.",
    "Article.paragraphs": "The paragraphs in order; passages name them by their number from 0.",
    "Article.sha256": "The SHA-256 of the file's bytes, hexadecimal.",
    "Article.shifts": "Pairs of a position in `text` and an amount: from there on, adding the amount gives the code "
    "point in the file as it was decoded. Sorted.",
    "Article.about": "What the article says of itself.",
    "Article.unit": "What the number in a reference such as A:12 counts.",
    "Article.starts": "The positions in `text` where each such place begins, the first being 0; empty where the lines "
    "of `text` are the places.",
    "Article.label": "What the user calls the account, if anything.",
    "Article.language": "The ISO 639 code of its language, `und` for one that could not be told; empty where the text "
    "is too short to tell.",
    "Article.notices": "Sentences that say what of the file was not read, or was mended to be read.",
    "Paragraph.span": "Where the paragraph stands in `text`, without the white space around it.",
    "Paragraph.part": "What the paragraph is to its article.",
    "Paragraph.why": "Why it was read as that part, as the end of “because it …”; empty for body text.",
    "Metadata.title": "The title that the file gives.",
    "Metadata.outlet": "Who published the article.",
    "Metadata.byline": "Who wrote it.",
    "Metadata.dateline": "Where it was written.",
    "Metadata.published": "An ISO 8601 date, perhaps with a time, where one could be told; else the words themselves.",
    "Passage.span": "Where the passage stands in `text`.",
    "Passage.paragraph": "The number of its paragraph, from 0.",
    "Passage.part": "What its paragraph is to the article.",
    "Quotation.span": "The words, without their outer marks.",
    "Quotation.cue": "The words that report speech, such as “said”.",
    "Quotation.mention": "Where the text names the speaker.",
    "Quotation.speaker": "Whom that name stands for.",
    "Quotation.how": "How the speaker was found.",
    "Quotation.sureness": "How sure it is that the speaker said so: `stated` with the words, `clear` or `likely` from "
    "the sentences around, `unknown` where there is none.",
    "Quotation.direct": "Whether the words stand in marks.",
    "Quotation.overruled": "What was read of the speaker before the user named another, or nobody; null elsewhere.",
    "Attribution.speaker": "Whom the words were given to.",
    "Attribution.how": "How that speaker was found.",
    "Attribution.sureness": "How sure it was.",
    "Speaker.name": "The fullest name that the article gives.",
    "Speaker.kind": "What sort of speaker it is.",
    "Speaker.role": "The title or role beside the name.",
    "Fact.kind": "What sort of fact it is.",
    "Fact.span": "The words that state it.",
    "Fact.value": "The normal form, equal where two texts state the same.",
    "Fact.about": "The stems of the words that say what is counted, dated or named.",
    "Fact.hedge": "The word that loosens the value, such as “about”.",
    "Row.cells": "One entry an account: the numbers of its passages in this row, from 0, perhaps none.",
    "Row.confidence": "How likely the passages that are not loose report the same thing, 0 to 1.",
    "Row.anchors": "What ties the cells together, by falling weight.",
    "Row.findings": "The differences. A row with one of kind speaker is a speaker conflict, with another that is not "
    "quiet (shortened) it differs, and else it agrees; those that the user dismissed count for nothing.",
    "Row.aside": "Whether the row holds only furniture, such as bylines and captions.",
    "Row.overruled": "Whether the user joined or split it by hand.",
    "Row.parallels": "Passages of other rows that come near to this one and are no guests, the nearest first.",
    "Row.remark": "What the user wrote on the row.",
    "Row.guests": "Clauses of passages at home in other rows that report part of this row as well, sorted; they "
    "count as reported in this row.",
    "Row.unjudged": "Whether a fault in the program kept the row from being judged in full; that it has no findings "
    "then says nothing.",
    "Row.loose": "Passages of a strong row that are related at best: their accounts and numbers, from 0.",
    "Guest.account": "The account, from 0.",
    "Guest.passage": "The number of its passage, from 0.",
    "Guest.span": "The clause, inside that passage.",
    "Guest.beside": "The account and the number of the passage of this row that it reports part of, both from 0.",
    "Anchor.words": "The word, name, number or quotation.",
    "Anchor.weight": "How much it weighs in the match.",
    "Anchor.spans": "One entry an account: where the words stand.",
    "Finding.kind": "What sort of difference it is.",
    "Finding.spans": "One entry an account: the words that show it, none where it does not concern the account.",
    "Finding.readings": "One entry an account: what it gives, empty where the finding does not concern it.",
    "Finding.weight": "Whether the readings exclude one another, may all be true, or are other words for one thing.",
    "Finding.about": "What figures count (`dead`, `crew members`), where the accounts say it; for no other kind.",
    "Parallel.place": "The account and the number of the passage there, both from 0.",
    "Parallel.beside": "The same for the passage of this row that it comes near to.",
    "Parallel.likelihood": "How likely the two report the same thing, 0 to 1.",
    "Parallel.shared": "Up to three of the words that both have, the rarest first.",
    "Remark.bookmarked": "Whether the user bookmarked the row.",
    "Remark.note": "The user's note.",
    "Remark.check": "The user's own verdict.",
    "Remark.rulings": "What the user makes of single differences, sorted: the kind and the readings of each "
    "(`number: 12 / 15`, in the order of the alphabet), and whether it is confirmed or dismissed.",
    "Voice.name": "The fullest name; empty for the statements that nobody is named for.",
    "Voice.role": "The title or role beside the name.",
    "Voice.names": "One entry an account: how it names the speaker, empty where it does not.",
    "Voice.statements": "All that the speaker is said to have said.",
    "Statement.quotations": "One entry an account: the numbers of its quotations, from 0, perhaps none.",
    "Statement.treatments": "One entry an account: how it gives the statement, null where it leaves it out.",
    "Statement.conflict": "Whether two accounts give it to speakers that cannot be the same.",
}
"""What each property is, with its unit."""

_SPAN = "A range [start, end) of code points in the account's `text`: `start` is included, `end` is not."


class _Schema(GenerateJsonSchema):
    """Properties are told by their descriptions; titles made from their names would only repeat these."""

    def field_title_should_be_set(self, schema: object) -> bool:  # noqa: ARG002
        return False


def schema() -> str:
    """The schema (draft 2020-12) of what `to_json` writes and `from_json` reads, as it is published."""
    from reader.archive import _documents  # noqa: PLC0415 - the document knows nothing of its schema

    made = _documents().json_schema(schema_generator=_Schema)
    definitions = made.pop("$defs")
    definitions["Span"]["description"] = _SPAN
    for name, definition in (("Document", made), *definitions.items()):
        for field, told in definition.get("properties", {}).items():
            told["description"] = DESCRIPTIONS[f"{name}.{field}"]
        if "description" in definition:
            definition["description"] = " ".join(definition["description"].split("\n\n")[0].split())
    made |= {"title": "A saved comparison", "description": "What reader compare -o FILE.json writes."}
    whole = {"$schema": _Schema.schema_dialect, "$id": "urn:reader:comparison:1", **made, "$defs": definitions}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"
