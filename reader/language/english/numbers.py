"""How English writes amounts: number words, scales, currencies, units, and the words that loosen a number."""

from __future__ import annotations

from fractions import Fraction

SMALL: dict[str, int] = {
    word: value
    for value, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen""".split()
    )
}
"""Number words below twenty."""

TENS: dict[str, int] = {
    word: value
    for value, word in zip(
        range(20, 100, 10), "twenty thirty forty fifty sixty seventy eighty ninety".split(), strict=True
    )
}

SCALES: dict[str, int] = {
    "dozen": 12,
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
}
"""Words that multiply the number before them."""

SHORT_SCALES: dict[str, int] = {
    "k": 1_000,
    "m": 1_000_000,
    "mn": 1_000_000,
    "b": 1_000_000_000,
    "bn": 1_000_000_000,
    "tn": 1_000_000_000_000,
    "trn": 1_000_000_000_000,
}
"""Letters set close behind a figure that multiply it: £3m, 1.2bn."""

PARTS: dict[str, Fraction] = {
    "half": Fraction(1, 2),
    "halves": Fraction(1, 2),
    "third": Fraction(1, 3),
    "thirds": Fraction(1, 3),
    "quarter": Fraction(1, 4),
    "quarters": Fraction(1, 4),
    "fourth": Fraction(1, 4),
    "fourths": Fraction(1, 4),
    "fifth": Fraction(1, 5),
    "fifths": Fraction(1, 5),
    "sixth": Fraction(1, 6),
    "sixths": Fraction(1, 6),
    "eighth": Fraction(1, 8),
    "eighths": Fraction(1, 8),
    "tenth": Fraction(1, 10),
    "tenths": Fraction(1, 10),
}
"""Parts of a whole, read so only behind a number: two-thirds, a quarter."""

GLYPHS: dict[str, Fraction] = {
    "½": Fraction(1, 2),
    "⅓": Fraction(1, 3),
    "⅔": Fraction(2, 3),
    "¼": Fraction(1, 4),
    "¾": Fraction(3, 4),
    "⅕": Fraction(1, 5),
    "⅛": Fraction(1, 8),
}

ORDINALS: dict[str, int] = {
    word: value
    for value, word in enumerate(
        """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
        fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""".split(),
        1,
    )
}

MULTIPLES: dict[str, int] = {"twice": 2, "thrice": 3}

VAGUE: dict[str, tuple[int, int]] = {
    "dozens": (24, 200),
    "scores": (40, 400),
    "hundreds": (200, 3_000),
    "thousands": (2_000, 1_000_000),
    "millions": (2_000_000, 1_000_000_000),
    "billions": (2_000_000_000, 1_000_000_000_000),
}
"""Words for a magnitude alone, with the least and the greatest number that they may fairly stand for."""

CURRENCIES: dict[str, str] = {
    "$": "USD",
    "us$": "USD",
    "£": "GBP",
    "€": "EUR",
    "¥": "JPY",
    "dollar": "USD",
    "dollars": "USD",
    "euro": "EUR",
    "euros": "EUR",
    "pounds sterling": "GBP",
    "yen": "JPY",
    "rubles": "RUB",
    "roubles": "RUB",
    "rupees": "INR",
    "francs": "CHF",
}

UNITS: dict[str, tuple[str, Fraction]] = {
    name: (unit, Fraction(factor))
    for unit, names in {
        "%": {"%": "1", "percent": "1", "pct": "1", "per cent": "1"},
        "points": {"percentage point": "1", "percentage points": "1"},
        "m": {
            "metre": "1",
            "metres": "1",
            "meter": "1",
            "meters": "1",
            "kilometre": "1000",
            "kilometres": "1000",
            "kilometer": "1000",
            "kilometers": "1000",
            "km": "1000",
            "mile": "1609.344",
            "miles": "1609.344",
            "foot": "0.3048",
            "feet": "0.3048",
            "ft": "0.3048",
            "yard": "0.9144",
            "yards": "0.9144",
            "inch": "0.0254",
            "inches": "0.0254",
            "centimetres": "0.01",
            "centimeters": "0.01",
            "cm": "0.01",
        },
        "m2": {
            "acre": "4046.8564224",
            "acres": "4046.8564224",
            "hectare": "10000",
            "hectares": "10000",
            "square mile": "2589988.110336",
            "square miles": "2589988.110336",
            "square kilometres": "1000000",
            "square kilometers": "1000000",
            "square feet": "0.09290304",
            "square metres": "1",
            "square meters": "1",
        },
        "kg": {
            "kilogram": "1",
            "kilograms": "1",
            "kilos": "1",
            "kg": "1",
            "pound": "0.45359237",
            "pounds": "0.45359237",
            "lb": "0.45359237",
            "lbs": "0.45359237",
            "ounces": "0.028349523125",
            "ton": "907.18474",
            "tons": "907.18474",
            "tonne": "1000",
            "tonnes": "1000",
            "metric tons": "1000",
        },
        "l": {
            "litre": "1",
            "litres": "1",
            "liter": "1",
            "liters": "1",
            "gallon": "3.785411784",
            "gallons": "3.785411784",
            "barrel": "158.987294928",
            "barrels": "158.987294928",
        },
        "s": {
            "second": "1",
            "seconds": "1",
            "minute": "60",
            "minutes": "60",
            "hour": "3600",
            "hours": "3600",
            "day": "86400",
            "days": "86400",
            "week": "604800",
            "weeks": "604800",
        },
        "months": {
            "month": "1",
            "months": "1",
            "year": "12",
            "years": "12",
            "decade": "120",
            "decades": "120",
        },
        "km/h": {
            "mph": "1.609344",
            "miles per hour": "1.609344",
            "km/h": "1",
            "kph": "1",
            "kilometres per hour": "1",
            "kilometers per hour": "1",
        },
        "°C": {"celsius": "1", "degrees celsius": "1", "°c": "1"},
        "°F": {"fahrenheit": "1", "degrees fahrenheit": "1", "°f": "1"},
    }.items()
    for name, factor in names.items()
}
"""Unit words to the unit that they are counted in, and how many of that unit one of them is. °F and °C are converted apart."""

COUNTERS: frozenset[str] = frozenset(
    "people persons men women children votes dead killed injured wounded times seats jobs homes troops soldiers".split()
)
"""Words that make a figure before them a count, even where it could be a year."""

HEDGES: dict[str, str] = {
    "at least": ">=",
    "no fewer than": ">=",
    "no less than": ">=",
    "not less than": ">=",
    "a minimum of": ">=",
    "upwards of": ">=",
    "more than": ">",
    "over": ">",
    "above": ">",
    "greater than": ">",
    "exceeding": ">",
    "at most": "<=",
    "up to": "<=",
    "as many as": "<=",
    "as much as": "<=",
    "no more than": "<=",
    "not more than": "<=",
    "a maximum of": "<=",
    "fewer than": "<",
    "less than": "<",
    "under": "<",
    "below": "<",
    "nearly": "~<",
    "almost": "~<",
    "close to": "~<",
    "just under": "~<",
    "just over": "~>",
    "a little over": "~>",
    "a little more than": "~>",
    "about": "~",
    "around": "~",
    "roughly": "~",
    "approximately": "~",
    "approx": "~",
    "some": "~",
    "an estimated": "~",
    "estimated": "~",
    "circa": "~",
    "or so": "~",
    "or more": ">=",
    "or fewer": "<=",
    "or less": "<=",
}
"""What loosens a number, to the relation between the true number and the given one; `~` is about, `~<` about and not above."""

LATE_HEDGES: frozenset[str] = frozenset({"or so", "or more", "or fewer", "or less"})
"""Hedges that stand behind their number."""

NOT_A_COUNT: frozenset[str] = frozenset(
    "no any every some each this that which another such the other either only not last next first".split()
)
"""Words that make a `one` behind them a pronoun: no one, every one, the other one."""

NOT_COUNTED: frozenset[str] = frozenset(
    "of who that which is was has would can could will might may should must another thing day reason way and or but in on at to by for with from s".split()
)
"""Words that make a `one` before them a pronoun: one of, one who, one thing, one day."""

COUNTED_AS: dict[str, str] = {
    word: what
    for what, words in {
        "die": "kill kills killed killing dead die dies died death deaths fatality fatalities fatally lives",
        "injure": "injure injured injures injuring injury injuries wound wounded wounds hurt",
        "arrest": "arrest arrested arrests detained custody",
        "miss": "missing unaccounted",
    }.items()
    for word in words.split()
}
"""What becomes of people that news counts, each under one word: a count of the dead meets only a count of the dead."""
