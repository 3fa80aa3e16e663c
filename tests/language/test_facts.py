"""Amounts and dates in the languages that are read by their records, and two accounts of one event in each."""

import pytest

from reader.align.terms import term_of
from reader.language.records import LANGUAGES
from reader.loading import read_text
from reader.model import Kind, Verdict, Weight
from reader.pipeline import compare
from tests.support.articles import read

# ruff: noqa: E501

# The value behind the arrow, with the sign of its hedge where it has one.
AMOUNTS = {
    "de": """zwölf Menschen → 12
        12 Menschen → 12
        1.200 Menschen → 1200
        1200 Menschen → 1200
        siebenundzwanzig Boote → 27
        zweihundertfünfzig Boote → 250
        3,5 Prozent → 7/2 %
        12 % → 12 %
        drei Millionen Euro → 3000000 EUR
        2,5 Mio. Euro → 2500000 EUR
        dreitausend Menschen → 3000
        zwei Stunden → 7200 s
        Dutzende Menschen → dozens""",
    "fr": """douze personnes → 12
        1 200 personnes → 1200
        1200 personnes → 1200
        vingt et un bateaux → 21
        quatre-vingt-dix-sept bateaux → 97
        deux cent cinquante bateaux → 250
        3,5 % → 7/2 %
        3,5 pour cent → 7/2 %
        trois millions d’euros → 3000000 EUR
        2,5 milliards d’euros → 2500000000 EUR
        deux mille personnes → 2000
        deux heures → 7200 s
        des centaines de gens → hundreds""",
    "es": """doce personas → 12
        1.200 personas → 1200
        1,200 personas → 1200
        1200 personas → 1200
        treinta y cinco barcos → 35
        doscientos cincuenta barcos → 250
        3,5 por ciento → 7/2 %
        12 % → 12 %
        tres millones de euros → 3000000 EUR
        dos mil personas → 2000
        dos horas → 7200 s
        miles de personas → thousands""",
    "it": """dodici persone → 12
        1.200 persone → 1200
        1200 persone → 1200
        ventotto barche → 28
        ventitré barche → 23
        duecentocinquanta barche → 250
        3,5 per cento → 7/2 %
        12 % → 12 %
        tre milioni di euro → 3000000 EUR
        duemila persone → 2000
        due ore → 7200 s
        centinaia di persone → hundreds""",
    "pt": """doze pessoas → 12
        1.200 pessoas → 1200
        1200 pessoas → 1200
        vinte e oito barcos → 28
        duzentos e cinquenta barcos → 250
        3,5 por cento → 7/2 %
        12 % → 12 %
        três milhões de euros → 3000000 EUR
        dois mil barcos → 2000
        duas horas → 7200 s
        dezenas de pessoas → dozens""",
    "ru": """двенадцать человек → 12
        двенадцати человек → 12
        1 200 человек → 1200
        1200 человек → 1200
        двадцать восемь лодок → 28
        двести пятьдесят лодок → 250
        3,5 процента → 7/2 %
        12 % → 12 %
        три миллиона рублей → 3000000 RUB
        2,5 млн рублей → 2500000 RUB
        две тысячи человек → 2000
        два часа → 7200 s""",
}
DATES = {
    "de": "am 3. März 2031 → 2031-03-03\nam 3. März → --03-03\nam 03.03.2031 → 2031-03-03\nam Dienstag → W-2\nam Mittwochabend → W-3\n"
    "um 14.30 Uhr → T14:30\nim März 2031 → 2031-03\nim Jahr 2031 → 2031\ngestern → yesterday\nheute → today\n"
    "um 14 Uhr → T14:00",
    "fr": "le 3 mars 2031 → 2031-03-03\nle 1er mars → --03-01\nle 03/03/2031 → 2031-03-03\nmardi → W-2\n"
    "à 14h30 → T14:30\nà 14 h 30 → T14:30\nen mars 2031 → 2031-03\nen 2031 → 2031\nhier → yesterday\n"
    "aujourd’hui → today",
    "es": "el 3 de marzo de 2031 → 2031-03-03\nel 3 de marzo → --03-03\nel 03/03/2031 → 2031-03-03\nel martes → W-2\n"
    "a las 14:30 → T14:30\na las 14.30 → T14:30\nmarzo de 2031 → 2031-03\nen 2031 → 2031\nayer → yesterday\nhoy → today",
    "it": "il 3 marzo 2031 → 2031-03-03\nil 3 marzo → --03-03\nil 03/03/2031 → 2031-03-03\nmartedì → W-2\n"
    "alle 14.30 → T14:30\nalle 14:30 → T14:30\nmarzo 2031 → 2031-03\nnel 2031 → 2031\nieri → yesterday\noggi → today",
    "pt": "a 3 de março de 2031 → 2031-03-03\na 3 de março → --03-03\na 03/03/2031 → 2031-03-03\nna terça-feira → W-2\n"
    "às 14h30 → T14:30\nàs 14:30 → T14:30\nmarço de 2031 → 2031-03\nem 2031 → 2031\nontem → yesterday\nhoje → today",
    "ru": "3 марта 2031 года → 2031-03-03\n3 марта → --03-03\n03.03.2031 → 2031-03-03\nво вторник → W-2\nв 14:30 → T14:30\n"
    "март 2031 → 2031-03\nв 2031 году → 2031\nвчера → yesterday\nсегодня → today\n1 мая → --05-01",
}


def cases(table):
    return [
        pytest.param(code, *[part.strip() for part in line.split(" →")], id=f"{code}: {line.strip()}")
        for code, lines in table.items()
        for line in lines.split("\n")
    ]


def values(code, words, kind):
    return [fact.value for fact in read(code, f"… {words}.").facts if fact.kind is kind]


@pytest.mark.parametrize(("code", "words", "value"), cases(AMOUNTS))
def test_amounts(code, words, value):
    assert values(code, words, Kind.NUMBER) == [value]


@pytest.mark.parametrize(("code", "words", "value"), cases(DATES))
def test_dates(code, words, value):
    assert values(code, words, Kind.DATE) == [value]


# One event told twice: the number, the day and the speaker of a quotation differ, the last sentence does not.
EVENTS = {
    "de": (
        """Am 3. März brannte das alte Lagerhaus im Hafen von Seefeld ab. Bei dem Brand wurden zwölf Menschen verletzt.

„Wir hatten nur vier Minuten, um alle Leute herauszuholen“, sagte Anna Berg.

Rund 1.200 Anwohner mussten ihre Wohnungen verlassen.""",
        """Am 5. März brannte das alte Lagerhaus im Hafen von Seefeld ab. Bei dem Brand wurden 15 Menschen verletzt.

„Wir hatten nur vier Minuten, um alle Leute herauszuholen“, sagte Karl Voss.

Rund 1200 Anwohner mussten am Abend ihre Wohnungen verlassen.""",
    ),
    "fr": (
        """Le 3 mars, le vieil entrepôt du port de Clairval a brûlé. Douze personnes ont été blessées dans l’incendie.

« Nous avions seulement quatre minutes pour faire sortir tout le monde », a déclaré Anne Berg.

Environ 1 200 habitants ont dû quitter leurs logements.""",
        """Le 5 mars, le vieil entrepôt du port de Clairval a brûlé. Quinze personnes ont été blessées dans l’incendie.

« Nous avions seulement quatre minutes pour faire sortir tout le monde », a déclaré Marc Voss.

Environ 1200 habitants ont dû quitter le soir leurs logements.""",
    ),
    "es": (
        """El 3 de marzo ardió el viejo almacén del puerto de Claraval. Doce personas resultaron heridas en el incendio.

«Teníamos solo cuatro minutos para sacar a toda la gente», dijo Ana Berg.

Unos 1.200 vecinos tuvieron que dejar sus casas.""",
        """El 5 de marzo ardió el viejo almacén del puerto de Claraval. Quince personas resultaron heridas en el incendio.

«Teníamos solo cuatro minutos para sacar a toda la gente», dijo Marco Voss.

Unos 1200 vecinos tuvieron que dejar por la noche sus casas.""",
    ),
    "it": (
        """Il 3 marzo è bruciato il vecchio magazzino del porto di Chiaravalle. Dodici persone sono rimaste ferite nel rogo.

«Avevamo soltanto quattro minuti per fare uscire tutta la gente», ha detto Anna Berg.

Circa 1.200 abitanti hanno dovuto lasciare le loro case.""",
        """Il 5 marzo è bruciato il vecchio magazzino del porto di Chiaravalle. Quindici persone sono rimaste ferite nel rogo.

«Avevamo soltanto quattro minuti per fare uscire tutta la gente», ha detto Marco Voss.

Circa 1200 abitanti hanno dovuto lasciare la sera le loro case.""",
    ),
    "pt": (
        """A 3 de março ardeu o velho armazém do porto de Claraval. Doze pessoas ficaram feridas no incêndio.

“Tínhamos apenas quatro minutos para tirar toda a gente”, disse Ana Berg.

Cerca de 1.200 moradores tiveram de deixar as suas casas.""",
        """A 5 de março ardeu o velho armazém do porto de Claraval. Quinze pessoas ficaram feridas no incêndio.

“Tínhamos apenas quatro minutos para tirar toda a gente”, disse Marco Voss.

Cerca de 1200 moradores tiveram de deixar à noite as suas casas.""",
    ),
    "ru": (
        """3 марта сгорел старый склад в порту города Приморска. При пожаре пострадали двенадцать человек.

«У нас было только четыре минуты, чтобы вывести всех людей», — сказала Анна Волкова.

Около 1 200 жителей были вынуждены покинуть свои дома.""",
        """5 марта сгорел старый склад в порту города Приморска. При пожаре пострадали 15 человек.

«У нас было только четыре минуты, чтобы вывести всех людей», — сказал Сергей Морозов.

Около 1200 жителей были вынуждены вечером покинуть свои дома.""",
    ),
}


HEADLINES = {
    "de": "Feuer im Hafen",
    "fr": "Incendie au port",
    "es": "Incendio en el puerto",
    "it": "Rogo nel porto",
    "pt": "Incêndio no porto",
    "ru": "Пожар в порту",
}


def articles_of(code, *texts):
    return [read_text(f"{at}.txt", f"{HEADLINES[code]}\n\n{text}".encode()) for at, text in enumerate(texts)]


@pytest.fixture(params=EVENTS)
def comparison(request):
    articles = articles_of(request.param, *EVENTS[request.param])
    assert {article.language for article in articles} == {request.param}
    return compare(articles)


class TestTwoAccounts:
    def test_every_passage_meets_its_twin(self, comparison):
        assert comparison.count(Verdict.ONLY) == 0

    def test_the_planted_differences_are_found_and_no_others(self, comparison):
        found = sorted(finding.kind for row in comparison.rows for finding in row.findings)
        assert found == [Kind.DATE, Kind.NUMBER, Kind.SPEAKER]

    def test_the_same_number_written_otherwise_is_no_difference(self, comparison):
        first = comparison.witnesses[0]
        assert [row.verdict for row in comparison.rows if "200" in first.words(row.cells[0])] == [Verdict.AGREE]

    def test_an_account_agrees_with_itself_but_for_its_last_word(self, comparison):
        text = comparison.witnesses[0].article.text
        again = compare([read_text("a.txt", text.encode()), read_text("b.txt", f"{text}\n".encode())])
        assert not [finding for row in again.rows for finding in row.findings]


# What follows the first account of each event: sentences that say the same in other words.
SAME = {
    "de": """Bei dem Unfall starben zwölf Menschen. | Bei dem Unfall starben 12 Menschen.
        Der Schaden beträgt 2,5 Millionen Euro. | Der Schaden beträgt 2.500.000 Euro.
        Das Haus brannte drei Stunden lang. | Das Gebäude brannte 3 Stunden lang.
        Der Brand im Lager begann um 14 Uhr. | Das Feuer im Lager begann um 14.00 Uhr.""",
    "fr": """Douze personnes sont mortes dans l’accident. | 12 personnes sont mortes dans l’accident.
        Les dégâts atteignent 2,5 millions d’euros. | Les dégâts atteignent 2 500 000 euros.
        La maison a brûlé pendant trois heures. | Le bâtiment a brûlé pendant 3 heures.""",
    "es": """Doce personas murieron en el accidente. | 12 personas murieron en el accidente.
        Los daños ascienden a 2,5 millones de euros. | Los daños ascienden a 2.500.000 euros.
        La casa ardió durante tres horas. | El edificio ardió durante 3 horas.""",
    "it": """Dodici persone sono morte nell’incidente. | 12 persone sono morte nell’incidente.
        I danni ammontano a 2,5 milioni di euro. | I danni ammontano a 2.500.000 euro.
        La casa è bruciata per tre ore. | L’edificio è bruciato per 3 ore.""",
    "pt": """Doze pessoas morreram no acidente. | 12 pessoas morreram no acidente.
        Os danos ascendem a 2,5 milhões de euros. | Os danos ascendem a 2.500.000 euros.
        A casa ardeu durante três horas. | O edifício ardeu durante 3 horas.""",
    "ru": """При аварии погибли двенадцать человек. | При аварии погибли 12 человек.
        Ущерб составил 2,5 миллиона рублей. | Ущерб составил 2 500 000 рублей.
        Дом горел три часа. | Здание горело 3 часа.""",
}


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        pytest.param(code, *line.strip().split(" | "), id=f"{code}: {line.strip()}")
        for code, lines in SAME.items()
        for line in lines.split("\n")
    ],
)
def test_the_same_in_other_words_is_no_difference(code, one, other):
    first = EVENTS[code][0]
    comparison = compare(articles_of(code, f"{first}\n\n{one}", f"{first}\n\n{other}"))
    assert not [finding for row in comparison.rows for finding in row.findings]
    assert comparison.count(Verdict.ONLY) == 0


# What follows the first account of each event: a bound, and a count beyond it.
BOUNDS = {
    "de": "Mindestens zwölf Boote sanken im Hafen. | Fünfzehn Boote sanken im Hafen.",
    "fr": "Au moins douze bateaux ont coulé dans le port. | Quinze bateaux ont coulé dans le port.",
    "es": "Al menos doce barcos se hundieron en el puerto. | Quince barcos se hundieron en el puerto.",
    "it": "Almeno dodici barche sono affondate nel porto. | Quindici barche sono affondate nel porto.",
    "pt": "Pelo menos doze barcos afundaram no porto. | Quinze barcos afundaram no porto.",
    "ru": "Не менее двенадцати лодок затонули в порту. | Пятнадцать лодок затонули в порту.",
}


@pytest.mark.parametrize("code", BOUNDS)
def test_a_bound_and_a_count_beyond_it_differ_but_may_all_be_so(code):
    first, (one, other) = EVENTS[code][0], BOUNDS[code].split(" | ")
    comparison = compare(articles_of(code, f"{first}\n\n{one}", f"{first}\n\n{other}"))
    findings = [finding for row in comparison.rows for finding in row.findings]
    assert [(finding.kind, finding.weight) for finding in findings] == [(Kind.NUMBER, Weight.OPEN)]


# What follows the first account of each event: sentences that share few words and give another number.
OTHERWISE = {
    "de": """Siebzehn Feuerwehrleute wurden verletzt. | Bei dem Einsatz wurden später 14 Feuerwehrleute verletzt.
        Den Schaden schätzt die Stadt auf 4,2 Millionen Euro. | Die Stadt geht von einem Schaden von sechs Millionen Euro aus.
        Der Rat beschloss den Abriss mit 23 zu 18 Stimmen. | Mit 23 gegen 16 Stimmen beschloss der Rat den Abriss.""",
    "fr": """Deux pompiers sont morts. | Quatre pompiers ont perdu la vie.
        Il avait détourné 240 000 euros du club. | Il est condamné pour avoir détourné 260 000 euros du club.
        Le conseil a voté la démolition par 23 voix contre 18. | La démolition a été votée par 23 voix contre 16.""",
    "es": """Los daños suman 4 millones de euros en el puerto. | El puerto sufre daños por seis millones de euros.
        El pleno aprobó la demolición por 12 votos contra 9. | El pleno votó la demolición por 12 votos contra 8.""",
    "it": """Il porto ha debiti per 3,6 milioni di euro. | Debiti per cinque milioni di euro: il porto chiude.
        Quattro pompieri sono morti. | Due pompieri hanno perso la vita.""",
    "pt": """Os prejuízos rondam os dois milhões de euros. | Os prejuízos são de três milhões de euros.
        Dois bombeiros morreram. | Três bombeiros perderam a vida.""",
    "ru": """Пострадали двое пожарных и семнадцать жителей. | Позже пострадали двое пожарных и 14 жителей.
        Ущерб составил «40 миллионов рублей». | Ущерб оценили в 55 миллионов рублей.""",
}


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        pytest.param(code, *line.strip().split(" | "), id=f"{code}: {line.strip()}")
        for code, lines in OTHERWISE.items()
        for line in lines.split("\n")
    ],
)
def test_another_number_in_few_shared_words_is_a_difference(code, one, other):
    first = EVENTS[code][0]
    comparison = compare(articles_of(code, f"{first}\n\n{one}", f"{first}\n\n{other}"))
    assert [finding.kind for row in comparison.rows for finding in row.findings] == [Kind.NUMBER]


# The names of two words or more in a sentence.
NAMES = {
    "de": """Die Bäckerin Anna Berg kam. → Anna Berg
        Die alte Markthalle von Seefeld brannte am Ufer der Erle. →
        Der Schaden liegt bei zwei Millionen Euro. →
        Nach Angaben der Feuerwehr war es kalt. →
        Das Geld des FC Seefeld, das Gericht, die Verteidigung Freispruch. → FC Seefeld
        Gestern kam die Deutsche Seebahn. → Deutsche Seebahn
        Gestern kam Karl Burmeister mit Ursula von der Aue. → Karl Burmeister; Ursula von der Aue""",
    "fr": "Hier, Jean-Luc Voss est venu de Saint-Aubry. → Jean-Luc Voss; Saint-Aubry",
    "ru": "Продавщица Анна Берг плакала. → Анна Берг",
}


@pytest.mark.parametrize(("code", "words", "names"), cases({code: f"{lines} " for code, lines in NAMES.items()}))
def test_names(code, words, names):
    found = read(code, words)
    told = [fact.span.of(found.article.text) for fact in found.facts if fact.kind is Kind.NAME]
    assert "; ".join(told) == names


DENIED = {
    "fr": ("Le pont est fermé après l’incendie.", "Le pont n’est pas fermé après l’incendie."),
    "de": ("Die Brücke ist nach dem Brand gesperrt.", "Die Brücke ist nach dem Brand nicht gesperrt."),
    "es": ("El puente está cerrado tras el incendio.", "El puente no está cerrado tras el incendio."),
    "it": ("Il ponte è chiuso dopo il rogo.", "Il ponte non è chiuso dopo il rogo."),
    "pt": ("A ponte está fechada após o incêndio.", "A ponte não está fechada após o incêndio."),
    "ru": ("Мост после пожара был закрыт.", "Мост после пожара не был закрыт."),
}


@pytest.mark.parametrize("code", DENIED)
def test_a_denial_is_found(code):
    first = EVENTS[code][0]
    comparison = compare(articles_of(code, *(f"{first}\n\n{each}" for each in DENIED[code])))
    assert [finding.kind for row in comparison.rows for finding in row.findings] == [Kind.NEGATION]


def test_names_and_numbers_count_as_the_same_in_any_two_languages():
    assert term_of("1.200", "de") == term_of("1 200", "fr") == term_of("1,200", "en")
    assert term_of("zwölf", "de") == term_of("doce", "es") == term_of("twelve")
    assert term_of("Brandt", "de") == term_of("Brandt", "it") == term_of("Brandt")


def test_chinese_is_aligned_by_its_characters():
    told = "老桥\n\n市议会星期二决定关闭横跨文德河的老桥。目前没有人知道工程将持续多久，但市长表示该桥应在冬季之前重新开放。\n\n"
    one, other = f"{told}渔民抗议。", f"{told}学校也关闭了。"
    comparison = compare([read_text(f"{at}.txt", text.encode()) for at, text in enumerate((one, other))])
    assert comparison.count(Verdict.AGREE) >= 2
    assert comparison.count(Verdict.ONLY) == 2


@pytest.mark.parametrize("table", "AMOUNTS DATES EVENTS HEADLINES SAME BOUNDS OTHERWISE DENIED".split())
def test_every_language_with_a_record_has_its_cases(table):
    assert globals()[table].keys() == LANGUAGES.keys() - {"en"}
