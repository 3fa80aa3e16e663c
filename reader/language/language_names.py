"""What languages are called."""

from __future__ import annotations

UNDETERMINED = "und"
"""What ISO 639-2 writes for a language that could not be told."""

NAMES: dict[str, str] = {
    "en": "English", "de": "German", "fr": "French", "es": "Spanish", "it": "Italian", "pt": "Portuguese",
    "ru": "Russian", "af": "Afrikaans", "ar": "Arabic", "be": "Belarusian", "bg": "Bulgarian", "ca": "Catalan",
    "cs": "Czech", "cy": "Welsh", "da": "Danish", "el": "Greek", "eo": "Esperanto", "et": "Estonian", "eu": "Basque",
    "fa": "Persian", "fi": "Finnish", "ga": "Irish", "gl": "Galician", "he": "Hebrew", "hi": "Hindi",
    "hr": "Serbo-Croatian", "hu": "Hungarian", "hy": "Armenian", "id": "Indonesian", "is": "Icelandic",
    "ja": "Japanese", "ka": "Georgian", "ko": "Korean", "la": "Latin", "lb": "Luxembourgish", "lt": "Lithuanian",
    "lv": "Latvian", "mk": "Macedonian", "nb": "Norwegian", "nl": "Dutch", "oc": "Occitan", "pl": "Polish",
    "ro": "Romanian", "sk": "Slovak", "sl": "Slovene", "sq": "Albanian", "sr": "Serbian", "sv": "Swedish",
    "sw": "Swahili", "th": "Thai", "tl": "Tagalog", "tr": "Turkish", "uk": "Ukrainian", "vi": "Vietnamese",
    "zh": "Chinese",
    UNDETERMINED: "a language that is not known here",
}  # fmt: skip
"""ISO 639 codes to the English names of the languages that can be told."""


def called(code: str) -> str:
    """The name of a language, or its code where it has none here."""
    return NAMES.get(code, code)
