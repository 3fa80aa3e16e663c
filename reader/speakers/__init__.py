"""Speakers: whom a mention stands for, and whether two accounts mean the same one."""

from __future__ import annotations

from reader.speakers.english.resolve import resolve_speakers
from reader.speakers.identity import Identity, identity

__all__ = ["Identity", "identity", "resolve_speakers"]
