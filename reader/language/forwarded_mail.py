"""What mail programs write above and below letters that are passed on or answered, in the languages they speak."""

from __future__ import annotations

# The names of the lines above a letter that is passed on, by what they say; in small letters.
FIELDS = {
    "from": "from von de da от".split(),
    "date": [
        "date",
        "sent",
        "datum",
        "gesendet",
        "date d'envoi",
        "envoyé",
        "fecha",
        "enviado",
        "data",
        "inviato",
        "дата",
    ],
    "subject": "subject betreff objet asunto oggetto assunto тема".split(),
    "to": "to an à para a кому".split(),
    "more": ["cc", "bcc", "reply-to", "kopie", "antwort an", "répondre à", "responder a", "rispondi a", "копия"],
}

# Before a subject: an answer, and a letter that is passed on.
ANSWERED = r"(?:re|aw|antw|sv|rif|ref|r|res)"
PASSED_ON = r"(?:fwd?|wg|wtr|tr|rv|i|enc)"

# Words of the line above such a letter.
FORWARDED = r"forwarded|weitergeleitet|transféré|transfert|réexpédi|reenviad|rinviat|inoltrat|encaminhad|пересыла"

# The line above the words that somebody answers: "On Monday Ann Lee wrote:".
WROTE = (
    r"(?:on|am|le|el|il|em|on\b.{0,60}|\d).{4,200}\b"
    r"(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|escreveu|написал|написала|пишет)\b.{0,80}:"
)
