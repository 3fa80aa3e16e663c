"""Accounts of nothing that happened: sentences put together by chance, altered from account to account, and damaged."""

from __future__ import annotations

from random import Random

from reader.loading import Unreadable, read_text
from reader.model import Article

NAMES = (
    "Ann Lee|Lee|Tom Hart|Mr. Öztürk|Ruth Abernethy|Dr. Kim|the mayor|he|She|a spokesman for the port"
    "|Senn River Council|J. P. O’Neill|李明|محمد علي|Анна Берг|the BBC|Ann\u200dLee"
).split("|")
AMOUNTS = (
    "12|twelve|at least 12|15|dozens of|1,200|1.200|£4.5m|$3 billion|40 percent|½|2½|two-thirds of|5-2|12–15|③|²⁄₃|٣"
    "|three million|no|99.9.9|1e400|third|1 000 000|44-year-old|more than 1,000"
).split("|")
MOMENTS = (
    "on Tuesday|last night|yesterday|tonight|on Sept. 5|on Sept. 5, 2031|in 2031|in the 1990s|at noon|at 5 p.m. EDT"
    "|at 17:30|early on Sunday|late Saturday|in May|2031-13-45|gestern|hier|am 5. März 2031|à 17h30|вчера|"
).split("|")
SAID = "said|told reporters|wrote|denied|asked|according to|sagte|a dit|afirmou|сказала|claimed".split("|")
WORDS = (
    "The dam is safe|The dam is not safe|We will mend the old pier by spring|Is it safe?|We had {n} minutes to get "
    "everyone out|Nobody told us|the plan is wholly foolish|Der Damm ist sicher|Le pont est fermé"
).split("|")
SENTENCES = (
    '“{w},” {p} {s} {m}.|"{w}," {p} {s}.|{p} {s}: “{w}.”|{p}: “{w}|The fire killed {n} people {m}.'
    "|{n} people were taken to hospital {m}, {p} {s}.|The company will rebuild the cold store in {p}’s harbour for {n}."
    "|The company did not rebuild the cold store in London for {n}.|{p} apparently left {m}.|Correction: it was {n}."
    "|By {p}|Photo: {p}|* * *|{w}|Das Feuer in Skerrow kostete {n} Millionen Euro.|„{w}“, {s} {p} {m}."
    "|« {w} », {s} {p}.|Le maire a dit que {n} personnes étaient mortes {m}.|{n}. {n} — {m}?"
    "|Two officers, {p} and {p}, met {m}."
).split("|")
ODDITIES = (
    "\x00|\x07|\x1b[31m|\x1b]0;x\x07|\u202e|\u2066|\u200b|\u200d|\ufeff|\u00ad|\u2028|\x85|\ufffe|\U000e0041"
    '|\r|\n|\n\n|\t| |“|”|"|’|<script>alert(1)</script>|<!--|]]>|&#x202e;|&amp;|**|```|==|[x](javascript:alert(1))'
    "|![i](http://e.example/x.png)|{{x}}|=1+1|@SUM(A1)|+1|-1|³|①|\u0301|👩\u200d👩\u200d👧|中|.|…|*|$$x$$|%s|\\n|"
).split("|")


def accounts(chance: Random) -> list[Article]:
    """Two to four accounts that share some of their sentences word for word, some with other values, and some not."""
    pool = [chance.choice(SENTENCES) for _ in range(chance.randint(1, 6))]
    told = [_filled(each, chance) for each in pool]
    found: list[Article] = []
    wanted = chance.randint(2, 4)
    while len(found) < wanted:
        try:
            found.append(read_text(f"{'abcd'[len(found)]}.txt", _account(pool, told, chance).encode()))
        except Unreadable:
            continue
    return found


def _account(pool: list[str], told: list[str], chance: Random) -> str:
    sentences = []
    for pattern, words in zip(pool, told, strict=True):
        roll = chance.random()
        if roll < 0.85:
            sentences.append(words if roll < 0.4 else _filled(pattern, chance))
    sentences += [_filled(chance.choice(SENTENCES), chance) for _ in range(chance.randint(0, 4))]
    chance.shuffle(sentences)
    text = "".join(each + chance.choice((" ", " ", "\n\n", "\n")) for each in sentences) or "It rained."
    for _ in range(chance.choice((0, 0, 1, 3, 8))):
        at = chance.randrange(len(text) + 1)
        text = text[:at] + chance.choice(ODDITIES) + text[at + chance.choice((0, 0, 1)) :]
    return text


def _filled(pattern: str, chance: Random) -> str:
    for hole, values in (("{w}", WORDS), ("{p}", NAMES), ("{s}", SAID), ("{n}", AMOUNTS), ("{m}", MOMENTS)):
        while hole in pattern:
            pattern = pattern.replace(hole, chance.choice(values), 1)
    return pattern
