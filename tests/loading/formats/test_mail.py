"""Which words of a mail are the article, and what its senders wrote around it."""

from base64 import b64encode

import pytest

from reader.loading import read
from reader.loading.clipping import Clipping
from reader.model import Part, Unit

LEAD = (
    "SKAER, March 4 (Coast Wire) - A ferry with 212 people aboard ran aground off Skaer, and 12 passengers were hurt."
)
REST = (
    "The ferry was built in 1998 and belongs to the island council, which had it repaired in the spring of last year."
)
FIELDS = (
    "From: Coast Wire <copy@coast.example>\nDate: Tue, 4 Mar 2025 at 08:40\nSubject: Ferry aground\nTo: <d@x.example>"
)


def mail(body: str, subject: str = "Fwd: Copy for tonight", kind: str = "text/plain") -> bytes:
    head = (
        f"From: News Desk <desk@wire.example>\nSubject: {subject}\nDate: Wed, 5 Mar 2025 09:12:00 +0100\n"
        f"MIME-Version: 1.0\nContent-Type: {kind}; charset=utf-8"
    )
    return f"{head}\n\n{body}".encode()


def article(body: str, subject: str = "Fwd: Copy for tonight", kind: str = "text/plain"):
    return read(Clipping("x.eml", mail(body, subject, kind), ".eml"))


def body_of(found) -> list[str]:
    return [" ".join(each.span.of(found.text).split()) for each in found.paragraphs if not each.part.furniture][1:]


@pytest.mark.parametrize(
    "above",
    [
        pytest.param("---------- Forwarded message ---------\n", id="dashes"),
        pytest.param("-----Original Message-----\n", id="original message"),
        pytest.param("Begin forwarded message:\n\n", id="a sentence"),
        pytest.param("________________________________\n", id="a line"),
        pytest.param("", id="nothing"),
    ],
)
def test_a_letter_that_is_passed_on_has_its_own_head(above: str) -> None:
    found = article(f"For tonight.\n\nBest, Jo\n\n{above}{FIELDS}\n\n{LEAD}\n\n{REST}\n")
    assert (found.title, found.about.outlet, found.about.published) == ("Ferry aground", "Coast Wire", "2025-03-04")
    assert body_of(found) == [LEAD, REST]


@pytest.mark.parametrize(
    ("fields", "day"),
    [
        (
            "Von: Coast Wire <c@x.example>\nGesendet: Dienstag, 4. März 2025 08:40\nAn: d@x\nBetreff: Ferry aground",
            "2025-03-04",
        ),
        ("De : Coast Wire\nEnvoyé : mardi 4 mars 2025 à 8 h\nÀ : Desk\nObjet : Ferry aground", "2025-03-04"),
        ("De: Coast Wire\nEnviado: 31 de febrero de 2025\nPara: Desk\nAsunto: Ferry aground", ""),
        ("*From:* Coast Wire\n*Sent:* 4 March 2025 08:40\n*To:* Desk\n*Subject:* Ferry aground", "2025-03-04"),
        (
            "From: Coast Wire\nSent: Tuesday, March 4, 2025 8:40 AM\nTo: A;\n  C\nSubject: Ferry aground",
            "2025-03-04",
        ),
    ],
    ids=["German", "French", "Spanish, no day of the calendar", "marked", "Outlook"],
)
def test_heads_as_programs_write_them(fields: str, day: str) -> None:
    found = article(f"{fields}\n\n{LEAD}\n\n{REST}\n")
    assert (found.title, found.about.outlet) == ("Ferry aground", "Coast Wire")
    assert found.about.published == day
    assert body_of(found) == [LEAD, REST]


def test_the_longest_of_letters_that_were_passed_on_one_in_another_is_the_article() -> None:
    again = FIELDS.replace("Coast Wire", "Bo Dahl").replace("Ferry aground", "Fwd: Ferry aground")
    found = article(f"See below.\n\n{again}\n\nThis came in.\n\n{FIELDS}\n\n{LEAD}\n\n{REST}\n")
    assert found.about.outlet == "Coast Wire"
    assert body_of(found) == [LEAD, REST]


def test_what_is_answered_is_no_body() -> None:
    answered = "On Mon, 3 Mar 2025 at 22:10, Desk <d@x.example> wrote:\n> Anything on the ferry?\n> We hear two dead."
    found = article(f"{LEAD}\n\n{REST}\n\n{answered}\n", subject="Re: Ferry aground")
    assert found.title == "Ferry aground"
    assert body_of(found) == [LEAD, REST]
    found = article(f"{LEAD}\n\n{REST}\n\n-----Original Message-----\n{FIELDS}\n\nAnything?\n", subject="Re: Ferry")
    assert body_of(found) == [LEAD, REST]


def test_a_letter_that_is_quoted_whole_is_the_article() -> None:
    quoted = "\n".join(f"> {line}".rstrip() for line in f"{FIELDS}\n\n{LEAD}\n\n{REST}".split("\n"))
    found = article(f"For tonight.\n\n{quoted}\n")
    assert found.about.outlet == "Coast Wire"
    assert body_of(found) == [LEAD, REST]
    place = found.text.index("SKAER")
    assert quoted[found.original(found.paragraphs[3].span).start - len("For tonight.\n\n") :].startswith("SKAER")
    assert found.line(place) == 8


def test_an_article_that_shows_a_letter_stays_whole() -> None:
    shown = f"The captain wrote:\n\n{FIELDS}\n\nWe are aground.\n\nThe tug came at noon."
    told = f"{LEAD}\n\n{REST}\n\n{LEAD} {REST}\n\n{shown}"
    assert body_of(article(told, subject="Ferry aground"))[-2:] == ["We are aground.", "The tug came at noon."]


PASSED_ON_PAGES = {
    "breaks": f"<div>---------- Forwarded message ---------<br>{FIELDS.replace('<', '&lt;')}</div>".replace(
        "\n", "<br>"
    ),
    "a division a field": "<div>Begin forwarded message:</div><br><blockquote>"
    + "".join(f"<div><b>{line.replace('<', '&lt;')}</b></div>" for line in FIELDS.split("\n")),
    "paragraphs": "<hr><p><b>From:</b> Coast Wire<br><b>Sent:</b> Tuesday, March 4, 2025 8:40 AM<br><b>To:</b> Desk<br>"
    "<b>Subject:</b> Ferry aground</p>",
}


@pytest.mark.parametrize("head", PASSED_ON_PAGES.values(), ids=PASSED_ON_PAGES)
def test_a_letter_that_is_passed_on_in_a_page_has_its_own_head(head: str) -> None:
    found = article(f"<div>For tonight, please.<br><br>{head}<p>{LEAD}</p><p>{REST}</p></div>", kind="text/html")
    assert (found.title, found.about.outlet, found.about.published) == ("Ferry aground", "Coast Wire", "2025-03-04")
    assert body_of(found) == [LEAD, REST]
    assert found.unit is Unit.PARAGRAPH
    assert found.line(found.text.index("SKAER")) == 4


def attached(kind: str, name: str, payload: bytes) -> bytes:
    head = f"Content-Type: {kind}\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename={name}"
    parts = f"--b\nContent-Type: text/plain\n\nSee attached.\n--b\n{head}\n\n{b64encode(payload).decode()}\n--b--\n"
    return b"MIME-Version: 1.0\nSubject: Copy\nContent-Type: multipart/mixed; boundary=b\n\n" + parts.encode()


@pytest.mark.parametrize(
    ("kind", "name"),
    [("message/rfc822", "x.eml"), ("application/octet-stream", "Ferry.EML")],
    ids=["a mail in base64, which no standard allows", "a file that is a mail by its name"],
)
def test_a_mail_that_is_attached_in_any_way_is_the_article(kind: str, name: str) -> None:
    inner = mail(f"{LEAD}\n\n{REST}\n", subject="Ferry aground").replace(b"News Desk", b"Coast Wire")
    found = read(Clipping("x.eml", attached(kind, name, inner), ".eml"))
    assert (found.title, found.about.outlet, body_of(found)) == ("Ferry aground", "Coast Wire", [LEAD, REST])
    assert found.notices == ()


def test_an_attached_mail_that_is_none_is_said_to_be_left_out() -> None:
    found = read(Clipping("x.eml", attached("message/rfc822", "x.eml", b""), ".eml"))
    assert body_of(found) == ["See attached."]
    assert found.notices == ("Not read: an attached mail.",)


def test_a_blank_that_only_shows_where_a_line_goes_on_is_deleted() -> None:
    words = "A ferry ran agro \nund off  \nSkaer.\nA tug came.\n\n-- \nJo Amery\n"
    found = article(words, "Ferry", "text/plain; format=flowed; delsp=yes")
    assert body_of(found) == ["A ferry ran aground off Skaer.", "A tug came."]
    start, end = found.original(found.paragraphs[1].span)
    assert words[start:end] == "A ferry ran agro \nund off  \nSkaer."


def test_flowed_text_is_unwrapped() -> None:
    words = "A ferry ran \naground off Skaer, \nand 12 were hurt.\nA tug came.\n\nIt was dark.\n"
    found = article(words, "Ferry", 'text/plain; format="flowed"')
    assert body_of(found) == ["A ferry ran aground off Skaer, and 12 were hurt.", "A tug came.", "It was dark."]


def multipart(*parts: str) -> bytes:
    head = "From: a@x.example\nSubject: Copy\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
    return (head + "".join(f"--b\n{part}\n" for part in parts) + "--b--\n").encode()


ATTACHED = f"Content-Type: message/rfc822\n\n{mail(f'{LEAD} {REST}', 'Ferry aground').decode()}"


def test_a_mail_that_is_attached_to_a_few_words_is_the_article() -> None:
    found = read(Clipping("x.eml", multipart("\nArticle attached.", ATTACHED), ".eml"))
    assert (found.title, found.about.outlet, found.notices) == ("Ferry aground", "News Desk", ())
    assert body_of(found) == [f"{LEAD} {REST}"]


def test_what_is_attached_and_not_read_is_said() -> None:
    file = 'Content-Type: application/pdf\nContent-Disposition: attachment; filename="plan.pdf"\n\nx'
    found = read(Clipping("x.eml", multipart(f"\n{LEAD} {REST} {REST}", ATTACHED, file), ".eml"))
    assert found.title == "Copy"
    assert found.notices == ("Not read: plan.pdf, an attached mail.",)


@pytest.mark.parametrize(
    "line",
    [
        "View this email in your browser ( https://larrow.example/v )",
        "Was this email forwarded to you? Sign up here",
        "Was this email forwarded to you?",
        "Our mailing address is: 3 Quay Street, Skaer",
        "You are receiving this because you signed up. Unsubscribe",
        "This email was sent to r@x.example",
        "Unsubscribe ( https://larrow.example/u )",
        "No longer want to receive these emails?",
        "Manage your preferences",
    ],
)
def test_what_a_newsletter_says_of_itself_is_furniture(line: str) -> None:
    found = article(f"{line}\n\n{LEAD}\n\n{REST}\n\n{line}\n", "Ferry aground")
    assert body_of(found) == [LEAD, REST]
    assert [each.part for each in found.paragraphs if each.part.furniture] == [Part.SHARE, Part.SHARE]
