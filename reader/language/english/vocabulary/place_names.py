"""Countries, American states, great cities and the words for their people, as general data."""

from __future__ import annotations

_COUNTRIES = """
    Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan Bahamas Bahrain
    Bangladesh Barbados Belarus Belgium Belize Benin Bhutan Bolivia Bosnia Botswana Brazil Brunei Bulgaria
    Burundi Cambodia Cameroon Canada Chad Chile China Colombia Comoros Congo Croatia Cuba Cyprus Czechia
    Denmark Djibouti Dominica Ecuador Egypt England Eritrea Estonia Eswatini Ethiopia Fiji Finland France
    Gabon Gambia Georgia Germany Ghana Greece Greenland Grenada Guatemala Guinea Guyana Haiti Honduras Hungary
    Iceland India Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan Jordan Kazakhstan Kenya Kosovo Kuwait
    Kyrgyzstan Laos Latvia Lebanon Lesotho Liberia Libya Liechtenstein Lithuania Luxembourg Madagascar Malawi
    Malaysia Maldives Mali Malta Mauritania Mauritius Mexico Moldova Monaco Mongolia Montenegro Morocco
    Mozambique Myanmar Namibia Nepal Netherlands Nicaragua Niger Nigeria Norway Oman Pakistan Palestine Panama
    Paraguay Peru Philippines Poland Portugal Qatar Romania Russia Rwanda Samoa Scotland Senegal Serbia
    Seychelles Singapore Slovakia Slovenia Somalia Spain Sudan Suriname Sweden Switzerland Syria Taiwan
    Tajikistan Tanzania Thailand Togo Tonga Tunisia Turkey Turkmenistan Uganda Ukraine Uruguay Uzbekistan
    Vanuatu Venezuela Vietnam Wales Yemen Zambia Zimbabwe
""".split()

_LONG_COUNTRIES = (
    "Burkina Faso", "Cape Verde", "Costa Rica", "Côte d’Ivoire", "Czech Republic", "Dominican Republic", "East Timor",
    "El Salvador", "Equatorial Guinea", "Great Britain", "Guinea-Bissau", "Hong Kong", "Ivory Coast",
    "Marshall Islands", "New Zealand", "North Korea", "North Macedonia", "Northern Ireland", "Papua New Guinea",
    "San Marino", "Saudi Arabia", "Sierra Leone", "Solomon Islands", "South Africa", "South Korea", "South Sudan",
    "Soviet Union", "Sri Lanka", "United Arab Emirates", "United Kingdom", "United States", "Vatican City", "West Bank",
    "Gaza Strip",
)  # fmt: skip

US_STATES: dict[str, str] = {
    "Alabama": "Ala", "Alaska": "Alaska", "Arizona": "Ariz", "Arkansas": "Ark", "California": "Calif",
    "Colorado": "Colo", "Connecticut": "Conn", "Delaware": "Del", "Florida": "Fla", "Georgia": "Ga", "Hawaii": "Hawaii",
    "Idaho": "Idaho", "Illinois": "Ill", "Indiana": "Ind", "Iowa": "Iowa", "Kansas": "Kan", "Kentucky": "Ky",
    "Louisiana": "La", "Maine": "Maine", "Maryland": "Md", "Massachusetts": "Mass", "Michigan": "Mich",
    "Minnesota": "Minn", "Mississippi": "Miss", "Missouri": "Mo", "Montana": "Mont", "Nebraska": "Neb", "Nevada": "Nev",
    "New Hampshire": "N.H", "New Jersey": "N.J", "New Mexico": "N.M", "New York": "N.Y", "North Carolina": "N.C",
    "North Dakota": "N.D", "Ohio": "Ohio", "Oklahoma": "Okla", "Oregon": "Ore", "Pennsylvania": "Pa",
    "Rhode Island": "R.I", "South Carolina": "S.C", "South Dakota": "S.D", "Tennessee": "Tenn", "Texas": "Tex",
    "Utah": "Utah", "Vermont": "Vt", "Virginia": "Va", "Washington": "Wash", "West Virginia": "W.Va",
    "Wisconsin": "Wis", "Wyoming": "Wyo",
}  # fmt: skip
"""The states to the abbreviation that newspapers use, without its last point."""

_CITIES = """
    Aleppo Amsterdam Ankara Athens Atlanta Auckland Austin Baghdad Baltimore Bangkok Barcelona Basra Beijing
    Beirut Belfast Belgrade Berlin Boston Brussels Bucharest Budapest Cairo Charlotte Chicago Cincinnati
    Cleveland Copenhagen Dallas Damascus Denver Detroit Dhaka Doha Dubai Dublin Edinburgh Frankfurt Geneva
    Glasgow Hamburg Hanoi Helsinki Houston Indianapolis Islamabad Istanbul Jakarta Jerusalem Johannesburg
    Kabul Karachi Kathmandu Khartoum Kyiv Kiev Lagos Lahore Lisbon Liverpool London Madrid Manchester Manila
    Melbourne Memphis Miami Milan Milwaukee Minneapolis Montreal Moscow Mosul Mumbai Munich Nairobi Naples
    Nashville Oslo Ottawa Paris Philadelphia Pittsburgh Prague Pyongyang Riyadh Rome Rotterdam Sacramento
    Seattle Seoul Shanghai Sofia Stockholm Sydney Taipei Tehran Tokyo Toronto Tripoli Tunis Vancouver Venice
    Vienna Warsaw Yokohama Zurich
""".split()

_LONG_CITIES = (
    "Buenos Aires", "Cape Town", "Hong Kong", "Kuala Lumpur", "Las Vegas", "Los Angeles", "Mexico City", "New Delhi",
    "New Orleans", "New York City", "Salt Lake City", "San Antonio", "San Diego", "San Francisco", "São Paulo",
    "Tel Aviv",
)  # fmt: skip

PLACES: frozenset[str] = frozenset(
    name.casefold() for name in (*_COUNTRIES, *_LONG_COUNTRIES, *US_STATES, *_CITIES, *_LONG_CITIES)
)
"""Names that are a place wherever they stand alone, casefolded; the long ones with their spaces."""

SAME_PLACE: dict[str, str] = {
    "us": "united states",
    "usa": "united states",
    "america": "united states",
    "united states of america": "united states",
    "uk": "united kingdom",
    "britain": "united kingdom",
    "great britain": "united kingdom",
    "uae": "united arab emirates",
    "burma": "myanmar",
    "czech republic": "czechia",
    "ivory coast": "côte d’ivoire",
    "holland": "netherlands",
    "persia": "iran",
    "east timor": "timor-leste",
    "swaziland": "eswatini",
    "kiev": "kyiv",
    "dc": "washington",
    "new york city": "new york",
    **{
        short.casefold().replace(".", ""): state.casefold()
        for state, short in US_STATES.items()
        if len(short) > 2 or "." in short
    },
}
"""Other names of a place, casefolded and without points, to the name it counts under."""

DEMONYMS: dict[str, str] = {
    word.casefold(): place.casefold()
    for word, place in (
        pair.split(":")
        for pair in """
        Afghan:Afghanistan American:United_States Argentine:Argentina Australian:Australia Austrian:Austria
        Belgian:Belgium Brazilian:Brazil British:United_Kingdom Bulgarian:Bulgaria Cambodian:Cambodia
        Canadian:Canada Chilean:Chile Chinese:China Colombian:Colombia Croatian:Croatia Cuban:Cuba
        Czech:Czechia Danish:Denmark Dutch:Netherlands Egyptian:Egypt English:England Estonian:Estonia
        Ethiopian:Ethiopia Finnish:Finland French:France Georgian:Georgia German:Germany Greek:Greece
        Haitian:Haiti Hungarian:Hungary Icelandic:Iceland Indian:India Indonesian:Indonesia Iranian:Iran
        Iraqi:Iraq Irish:Ireland Israeli:Israel Italian:Italy Japanese:Japan Jordanian:Jordan Kenyan:Kenya
        Kuwaiti:Kuwait Latvian:Latvia Lebanese:Lebanon Libyan:Libya Lithuanian:Lithuania Malaysian:Malaysia
        Mexican:Mexico Moroccan:Morocco Nigerian:Nigeria Norwegian:Norway Pakistani:Pakistan
        Palestinian:Palestine Peruvian:Peru Polish:Poland Portuguese:Portugal Romanian:Romania Russian:Russia
        Saudi:Saudi_Arabia Scottish:Scotland Serbian:Serbia Somali:Somalia Spanish:Spain Sudanese:Sudan
        Swedish:Sweden Swiss:Switzerland Syrian:Syria Taiwanese:Taiwan Thai:Thailand Tunisian:Tunisia
        Turkish:Turkey Ugandan:Uganda Ukrainian:Ukraine Venezuelan:Venezuela Vietnamese:Vietnam Welsh:Wales
        Yemeni:Yemen Zimbabwean:Zimbabwe Californian:California Texan:Texas Floridian:Florida
        """.split()
    )
    for place in (place.replace("_", " "),)
}
"""Adjectives and words for people of a place, casefolded, to the place."""

CAPITALS: dict[str, str] = {
    capital.replace("_", " "): country.replace("_", " ")
    for capital, country in (
        pair.split(":")
        for pair in """
        washington:united_states london:united_kingdom moscow:russia beijing:china paris:france berlin:germany
        seoul:south_korea pyongyang:north_korea tokyo:japan tehran:iran baghdad:iraq kabul:afghanistan cairo:egypt
        damascus:syria riyadh:saudi_arabia ankara:turkey jerusalem:israel islamabad:pakistan new_delhi:india
        kyiv:ukraine rome:italy madrid:spain athens:greece warsaw:poland ottawa:canada mexico_city:mexico
        tripoli:libya brussels:belgium hanoi:vietnam
        """.split()
    )
}
"""Capitals to the country that news means by them ("Moscow denied it"), casefolded."""

STATES_IN_SHORT: frozenset[str] = frozenset(
    """
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn
    tex vt va wash wis wyo n.h n.j n.y n.m n.c n.d r.i s.c s.d w.va d.c
    """.split()
)
"""States as a full stop shortens them, lower-cased and without their last one."""

SITES: frozenset[str] = frozenset(
    """
    street road lane avenue boulevard drive square plaza hall park bridge river lake harbor harbour bay beach hill
    mount mountain valley island station airport hospital school church chapel courthouse gym stadium arena hotel
    tower quay pier county district region province
    """.split()
)
"""Nouns that make a name with them the name of a place."""

PREPOSITIONS: frozenset[str] = frozenset("in near at outside inside off around".split())
"""Words that tell where something happened, not from where or whither."""

BEFORE_PLACES: frozenset[str] = SITES | frozenset(
    """
    the a of city town village suburb region province eastern western northern southern central coastal port capital
    neighborhood neighbourhood
    """.split()
)
"""Words in small letters that may stand between such a word and the name: `near the port city of Orley`."""
