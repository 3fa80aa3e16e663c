"""What is a digit, in any language."""

from __future__ import annotations

RAISED = "²³¹⁰⁴-⁹₀-₉①-⒛⓪-⓿❶-➓㉈-㉏㉑-㉟㊱-㊿"
"""Raised, lowered and circled digits, for a class of a pattern: marks of notes and lists, no part of a word or number.

A digit is what Unicode calls a decimal digit (`\\d`, `str.isdecimal`), of whatever script; these are none.
"""
