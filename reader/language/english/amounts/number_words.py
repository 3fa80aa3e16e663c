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
    "dozen": 12, "hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
}  # fmt: skip
"""Words that multiply the number before them."""

SHORT_SCALES: dict[str, int] = {
    "k": 1_000, "m": 1_000_000, "mn": 1_000_000, "b": 1_000_000_000, "bn": 1_000_000_000, "tn": 1_000_000_000_000,
    "trn": 1_000_000_000_000,
}  # fmt: skip
"""Letters set close behind a figure that multiply it: £3m, 1.2bn."""

PARTS: dict[str, Fraction] = {
    "half": Fraction(1, 2), "halves": Fraction(1, 2), "third": Fraction(1, 3), "thirds": Fraction(1, 3),
    "quarter": Fraction(1, 4), "quarters": Fraction(1, 4), "fourth": Fraction(1, 4), "fourths": Fraction(1, 4),
    "fifth": Fraction(1, 5), "fifths": Fraction(1, 5), "sixth": Fraction(1, 6), "sixths": Fraction(1, 6),
    "eighth": Fraction(1, 8), "eighths": Fraction(1, 8), "tenth": Fraction(1, 10), "tenths": Fraction(1, 10),
}  # fmt: skip
"""Parts of a whole, read so only behind a number: two-thirds, a quarter."""

GLYPHS: dict[str, Fraction] = {
    "½": Fraction(1, 2), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "¼": Fraction(1, 4), "¾": Fraction(3, 4),
    "⅕": Fraction(1, 5), "⅛": Fraction(1, 8),
}  # fmt: skip

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
    "dozens": (24, 200), "scores": (40, 400), "hundreds": (200, 1_500), "thousands": (2_000, 20_000),
    "millions": (2_000_000, 1_000_000_000), "billions": (2_000_000_000, 1_000_000_000_000),
}  # fmt: skip
"""Words for a magnitude alone, with the least and the greatest number that they may fairly stand for.

From 20,000 on news says "tens of thousands", from 2,000 on "thousands" or the number.
"""

TIMES: dict[str, int] = {"tens": 10, "dozens": 10, "hundreds": 100, "thousands": 1_000}
"""How many times the magnitude behind it each word before one stands for: "hundreds of thousands"."""

LONG_SPANS: dict[str, str] = {
    "dayslong": "172800..2592000 s",
    "weekslong": "1209600..7776000 s",
    "monthslong": "2..23 months",
    "yearslong": "24..1200 months",
}
"""Words for how long something went on, with the least and greatest time that they may fairly stand for."""

CURRENCIES: dict[str, str] = {
    "$": "USD", "us$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "dollar": "USD", "dollars": "USD", "euro": "EUR",
    "euros": "EUR", "pounds sterling": "GBP", "yen": "JPY", "rubles": "RUB", "roubles": "RUB", "rupees": "INR",
    "francs": "CHF",
}  # fmt: skip

_UNIT_WORDS: dict[str, str] = {
    "%": "%:1 percent:1 pct:1 per_cent:1",
    "points": "percentage_point:1 percentage_points:1",
    "m": "metre:1 metres:1 meter:1 meters:1 km:1000 kilometre:1000 kilometres:1000 kilometer:1000 kilometers:1000"
    " cm:0.01 centimetre:0.01 centimetres:0.01 centimeter:0.01 centimeters:0.01",
    "ft": "foot:1 feet:1 ft:1 mile:5280 miles:5280 yard:3 yards:3 inch:1/12 inches:1/12",
    "m2": "hectare:10000 hectares:10000 square_kilometres:1000000 square_kilometers:1000000 square_metres:1"
    " square_meters:1",
    "ft2": "acre:43560 acres:43560 square_mile:27878400 square_miles:27878400 square_feet:1",
    "kg": "kilogram:1 kilograms:1 kilo:1 kilos:1 kg:1 tonne:1000 tonnes:1000 metric_ton:1000 metric_tons:1000",
    "lb": "pound:1 pounds:1 lb:1 lbs:1 ounce:1/16 ounces:1/16 ton:2000 tons:2000",
    "l": "litre:1 litres:1 liter:1 liters:1",
    "gal": "gallon:1 gallons:1 barrel:42 barrels:42",
    "s": "second:1 seconds:1 minute:60 minutes:60 hour:3600 hours:3600 day:86400 days:86400 week:604800 weeks:604800",
    "months": "month:1 months:1 year:12 years:12 decade:120 decades:120",
    "km/h": "km/h:1 kph:1 kmh:1 kilometres_per_hour:1 kilometers_per_hour:1 kilometres_an_hour:1 kilometers_an_hour:1",
    "mph": "mph:1 miles_per_hour:1 miles_an_hour:1",
    "°C": "celsius:1 degrees_celsius:1 °c:1",
    "°F": "fahrenheit:1 degrees_fahrenheit:1 °f:1",
}

UNITS: dict[str, tuple[str, Fraction]] = {
    name.replace("_", " "): (unit, Fraction(factor))
    for unit, names in _UNIT_WORDS.items()
    for name, factor in (pair.split(":") for pair in names.split())
}
"""Unit words to the unit that they are counted in, and how many of that unit one of them is."""

SHARES: frozenset[str] = frozenset({"%", "points"})
"""Units of shares of a hundred."""

CONVERSIONS: dict[str, tuple[str, Fraction, Fraction]] = {
    "ft": ("m", Fraction("0.3048"), Fraction(0)),
    "ft2": ("m2", Fraction("0.09290304"), Fraction(0)),
    "lb": ("kg", Fraction("0.45359237"), Fraction(0)),
    "gal": ("l", Fraction("3.785411784"), Fraction(0)),
    "mph": ("km/h", Fraction("1.609344"), Fraction(0)),
    "°F": ("°C", Fraction(5, 9), Fraction(-160, 9)),
    "share": ("%", Fraction(100), Fraction(0)),
}
"""Units of one system to those of the other, and parts of a whole: the unit there, what to multiply by, what to add."""

COUNTERS: frozenset[str] = frozenset(
    "people persons men women children votes dead killed injured wounded times seats jobs homes troops soldiers".split()
)
"""Words that make a figure before them a count, even where it could be a year."""

HEDGES: dict[str, str] = {
    "at least": ">=", "no fewer than": ">=", "no less than": ">=", "not less than": ">=", "a minimum of": ">=",
    "upwards of": ">=", "more than": ">", "over": ">", "above": ">", "greater than": ">", "exceeding": ">",
    "at most": "<=", "up to": "<=", "as many as": "<=", "as much as": "<=", "no more than": "<=", "not more than": "<=",
    "a maximum of": "<=", "fewer than": "<", "less than": "<", "under": "<", "below": "<", "nearly": "~<",
    "almost": "~<", "close to": "~<", "just under": "~<", "just over": "~>", "a little over": "~>",
    "a little more than": "~>", "about": "~", "around": "~", "roughly": "~", "approximately": "~", "approx": "~",
    "some": "~", "an estimated": "~", "estimated": "~", "circa": "~", "or so": "~", "or more": ">=", "or fewer": "<=",
    "or less": "<=",
}  # fmt: skip
"""What loosens a number, to the relation of the true number to it: `~` is about, `~<` about and not above."""

LATE_HEDGES: frozenset[str] = frozenset({"or so", "or more", "or fewer", "or less"})
"""Hedges that stand behind their number."""

NOT_A_COUNT: frozenset[str] = frozenset(
    "no any every some each this that which another such the other either only not last next first".split()
)
"""Words that make a `one` behind them a pronoun: no one, every one, the other one."""

NOT_COUNTED: frozenset[str] = frozenset(
    """
    of who that which is was has would can could will might may should must another thing day reason way and or but in
    on at to by for with from s
    """.split()
)
"""Words that make a `one` before them a pronoun: one of, one who, one thing, one day."""

COUNTED_AS: dict[str, str] = {
    word: what
    for what, words in {
        "die": "kill kills killed killing dead die dies died death deaths fatality fatalities fatally lives",
        "injure": "injure injured injures injuring injury injuries wound wounded wounds hurt",
        "arrest": "arrest arrested arrests detained custody",
        "miss": "missing unaccounted",
        "magnitude": "magnitude richter",
    }.items()
    for word in words.split()
}
"""What becomes of the people that news counts, and how strong a quake was, each under one word: a count of the dead
meets only a count of the dead."""

MONEY_FOR: dict[str, str] = {
    word: what
    for what, words in {
        "cost": "cost costs costing price priced bill",
        "worth": "worth value valued",
        "reward": "reward rewards bounty",
        "damage": "damage damages",
        "lose": "lose loses lost loss losses",
        "fine": "fine fined fines penalty",
        "budget": "budget budgets budgeted",
        "pay": "pay pays paid paying payment payments",
        "repay": "repay repays repaid repaying",
        "raise": "raise raises raised raising",
        "spend": "spend spends spent spending",
        "bail": "bail bond",
        "debt": "debt debts owe owes owed",
        "loan": "loan loans borrow borrowed lend lent",
        "earn": "earn earns earned salary wages",
        "settle": "settle settled settlement",
        "give": "donate donated donation donations gift gave given",
        "fund": "fund funds funded funding grant grants",
        "ransom": "ransom",
        "steal": "steal stole stolen stealing embezzled misused",
        "funnel": "funnel funneled funneling funnelled funnelling laundered laundering",
        "bribe": "bribe bribes bribed",
        "invest": "invest invests invested investment",
        "sell": "sell sold sale buy bought",
    }.items()
    for word in words.split()
}
"""What news does with money, each under one word: sums in two accounts meet only over one of them."""
