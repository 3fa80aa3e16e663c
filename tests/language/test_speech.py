"""Sentences, quotations and their speakers in the languages that are read by their records."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.language.records import LANGUAGES
from reader.loading import read_text
from reader.model import SpeakerKind
from reader.pipeline import compare
from tests.support.articles import read

# Sentences are parted by ` | `.
SENTENCES = {
    "de": """Am 3. März kam Dr. Anna Berg. | Sie blieb bis zum 5. Mai.
        Er kam, z. B. wegen der Arbeit. | Dann ging er.
        Ca. 1.200 Menschen waren da. | Die Polizei zählte nach.
        „Das ist falsch. Wir gehen“, sagte Berg. | Dann ging er.
        Prof. Voss lehrt in Seefeld. | Er ist 61 Jahre alt.
        Der Schaden liegt bei 3,5 Mio. Euro. | Niemand haftet.
        Wer war es? | Das weiß niemand.
        Die Feuerwehr kam um 14.30 Uhr. | Sie blieb lange.
        Sie wohnt in der Hafenstr. 5. | Dort brannte es.
        Er rief: „Halt!“ | Dann lief er davon.""",
    "fr": """M. Berg est arrivé le 1er mars. | Mme Voss était là.
        « Non ! » a dit M. Berg. | Il est parti.
        Le Dr. Voss enseigne ici. | Il a 61 ans.
        Qui l’a fait ? | Personne ne le sait.
        Le feu a pris vers 14 h 30. | Il a duré longtemps.
        Les dégâts s’élèvent à 3,5 millions d’euros. | Personne ne paie.
        Quelque 1 200 personnes étaient là. | La police a compté.
        J. Berg préside le conseil. | Elle vit à Port-Clair.
        La mairie, cf. p. 12, a refusé. | Rien ne change.
        Il a crié : « Arrêtez ! » | Puis il a couru.""",
    "es": """El Sr. Berg llegó el 3 de marzo. | La Dra. Voss estaba allí.
        Volvió de EE.UU. en mayo. | Nadie lo supo.
        ¿Quién fue? | No se sabe.
        ¡Basta! | Eso dijo.
        Los daños suman 3,5 millones de euros. | Nadie paga.
        Había 1.200 personas. | La policía contó.
        El incendio empezó a las 14.30. | Duró mucho.
        La Av. Central está cerrada. | El puente también.
        Gritó: «¡Alto!» | Luego corrió.
        El Prof. Lara enseña aquí. | Tiene 61 años.""",
    "it": """Il sig. Berg è arrivato il 3 marzo. | La dott.ssa Voss era lì.
        L’avv. Voss ha parlato. | Nessuno ha risposto.
        La S.p.A. ha chiuso. | Nessuno sa nulla.
        Chi è stato? | Non si sa.
        I danni sono di 3,5 milioni di euro. | Nessuno paga.
        C’erano 1.200 persone. | La polizia ha contato.
        Il rogo è iniziato alle 14.30. | È durato a lungo.
        Il prof. Lari insegna qui. | Ha 61 anni.
        Ha gridato: «Fermi!» | Poi è corso via.
        È successo vicino al porto. | Poi è tornata la calma.""",
    "pt": """O Sr. Berg chegou a 3 de março. | A Dra. Voss estava lá.
        A av. Central fechou. | A ponte também.
        Quem foi? | Não se sabe.
        Os danos somam 3,5 milhões de euros. | Ninguém paga.
        Havia 1.200 pessoas. | A polícia contou.
        O incêndio começou às 14h30. | Durou muito.
        O Prof. Lara ensina aqui. | Tem 61 anos.
        Voltou dos E.U.A. em maio. | Ninguém soube.
        Gritou: «Parem!» | Depois correu.
        Foi perto do porto. | Depois voltou a calma.""",
    "ru": """В 2031 г. Волков приехал. | Его ждали.
        Ул. Мира, д. 5 закрыта. | Мост тоже.
        Погибли 12 тыс. человек. | Никто не знает почему.
        А. С. Волков молчит. | Он в отпуске.
        Кто это сделал? | Неизвестно.
        Ущерб составил 3,5 млн. рублей. | Никто не платит.
        Было 1200 человек. | Полиция посчитала.
        Пожар начался в 14:30. | Он длился долго.
        Он крикнул: «Стой!» | Потом побежал.
        Это было у порта. | Потом стало тихо.""",
}

# The words of the quotation in the marks that the text has; whom they are given to behind the arrow.
SPEAKERS = {
    "de": """„Wir hatten vier Minuten“, sagte Anna Berg. → Anna Berg
        Anna Berg sagte: „Wir hatten vier Minuten.“ → Anna Berg
        Am Dienstag sagte Anna Berg: „Es reicht.“ → Anna Berg
        „Das ist falsch“, so Feuerwehrsprecher Karl Voss. → Karl Voss
        „Das ist falsch“, erklärte die Polizei. → die Polizei
        „Alle sind sicher“, teilte ein Sprecher der Polizei mit. → ein Sprecher der Polizei
        Laut Anna Berg war das „ein schwerer Fehler“. → Anna Berg
        Laut Polizei war das „ein schwerer Fehler“. → Polizei
        Nach Angaben der Feuerwehr war das „ein schwerer Fehler“. → Feuerwehr
        „Das ist falsch“, versprach Stadträtin Anna Berg von den Liberalen. → Anna Berg
        „Das ist falsch“, sagte Ursula von der Aue. → Ursula von der Aue
        »Niemand wusste davon«, sagte Karl Voss. → Karl Voss
        Bürgermeisterin Anna Berg betonte: „Wir bauen neu.“ → Anna Berg
        „Wir bauen neu“, kündigte Dr. Anna von Berg an. → Anna von Berg
        „Wir bauen neu“, sagte die Bürgermeisterin Anna Berg. → Anna Berg
        „Wir hatten Glück“, fügte Karl Voss hinzu. → Karl Voss
        Auf Anfrage der Agentur AFN sagte Karl Voss: „Es reicht.“ → Karl Voss
        Im Gespräch mit der Harler Post betonte die Bürgermeisterin: „Es reicht.“ → die Bürgermeisterin
        Befragt nach den Kosten, erklärte Bürgermeisterin Anna Berg: „Das weiß niemand.“ → Anna Berg
        Darauf angesprochen, sagte Karl Voss: „Das weiß niemand.“ → Karl Voss
        „Es reicht“, twitterte Karl Voss. → Karl Voss
        „Wir hatten Glück.“ → nobody""",
    "fr": """« Nous avions quatre minutes », a déclaré Anne Berg. → Anne Berg
        Selon Anne Berg, « c’est une erreur ». → Anne Berg
        Selon les pompiers, « c’est une erreur ». → les pompiers
        « Rien ne va », a précisé la préfecture. → la préfecture
        L’opposition dénonce un projet « démesuré ». → L’opposition
        « Rien ne va », s’est félicitée Anne Berg. → Anne Berg
        La maire, Anne Berg, l’assure : « Rien ne va. » → Anne Berg
        Anne Berg a affirmé que « rien ne va ». → Anne Berg
        « Rien ne va », a expliqué la maire, Anne Berg. → Anne Berg
        « Rien ne va », a expliqué la maire Anne Berg. → Anne Berg
        — Nous n’attendrons pas, a dit Anne Berg. → Anne Berg
        « Rien ne va », a indiqué la police. → la police
        « Rien ne va », affirme Jean de Voss. → Jean de Voss
        « Rien ne va », explique à l’AFN Simon Marchal. → Simon Marchal
        « Rien ne va », a dit à l’agence Lusia le maire Simon Marchal. → Simon Marchal
        « Rien ne va », a déclaré à Radio Larray la préfecture. → la préfecture
        Interrogé par Radio Larray, le préfet a assuré que « rien ne va ». → le préfet
        Contactée par l’AFN, la mairie a répondu que « rien ne va ». → la mairie
        « Rien ne va », déplore Anne Berg. → Anne Berg
        « Rien ne va, — explique Anne Berg. — Personne n’écoute. » → Anne Berg
        “Rien ne va”, raconte Anne Berg. → Anne Berg
        Anne Berg l’a dit : « Rien ne va. » → Anne Berg
        « Rien ne va », précise M. Voss. → Voss
        « Rien ne va, tonne Anne Berg devant la presse, et cela doit cesser. » → Anne Berg
        « Rien ne va, a dit M. Voss. Personne n’écoute. » → Voss
        « Quelle honte ! s’exclame Anne Berg. Personne n’écoute. » → Anne Berg
        « Rien ne va – a dit Anne Berg –, et cela doit cesser. » → Anne Berg
        « Rien ne va. » → nobody""",
    "es": """«No podemos esperar», dijo Ana Berg. → Ana Berg
        «No podemos esperar», dijo a la agencia Efa el alcalde Simón Lara. → Simón Lara
        Preguntado por la prensa, el alcalde dijo que «no podemos esperar». → el alcalde
        «No podemos esperar –dijo Ana Berg–, nadie ayuda». → Ana Berg
        —No podemos esperar —dijo Ana Berg. → Ana Berg
        Según Ana Berg, «es un error». → Ana Berg
        Según fuentes del Ayuntamiento, «es un error». → fuentes del Ayuntamiento
        Según la policía, «es un error». → la policía
        La alcaldesa Ana Berg declaró: “Es un error”. → Ana Berg
        “Es un error”, señaló la alcaldesa, Ana Berg. → Ana Berg
        "Es un error", ha dicho Ana Berg. → Ana Berg
        Ana Berg aseguró que «es un error». → Ana Berg
        «Es un error», informó la policía. → la policía
        «Es un error», explicó Juan de la Torre. → Juan de la Torre
        De acuerdo con Ana Berg, «es un error». → Ana Berg
        «Es un error», añadió la Dra. Ana Berg. → Ana Berg
        «Es un error.» → nobody""",
    "it": """«Non possiamo aspettare», ha detto Anna Berg. → Anna Berg
        «Non possiamo aspettare», ha detto all’agenzia Ansi il sindaco Carlo Lari. → Carlo Lari
        «Non possiamo aspettare – ha detto Anna Berg – e non lo faremo». → Anna Berg
        Secondo Anna Berg, «è un errore». → Anna Berg
        Anna Berg ha spiegato che «è un errore». → Anna Berg
        “È un errore”, ha affermato la sindaca Anna Berg. → Anna Berg
        «È un errore», disse Anna Berg. → Anna Berg
        «È un errore», spiega Marco De Luca. → Marco De Luca
        Anna Berg ha dichiarato: «È un errore». → Anna Berg
        «È un errore», ha riferito la polizia. → la polizia
        — Non possiamo aspettare — disse Anna Berg. → Anna Berg
        «È un errore», ha aggiunto il prof. Marco Lari. → Marco Lari
        Secondo i giudici, Berg «è un errore». → i giudici
        Secondo la sindaca, Anna Berg, «è un errore». → Anna Berg
        A detta di Anna Berg è «un errore». → Anna Berg
        «È un errore.» → nobody""",
    "pt": """“Não podemos esperar”, disse Ana Berg. → Ana Berg
        “Não podemos esperar”, disse à agência Lusia o vereador Simão Tavares. → Simão Tavares
        Questionado pela Lusia, o vereador disse que “não podemos esperar”. → o vereador
        — Não podemos esperar — disse Ana Berg. → Ana Berg
        Segundo Ana Berg, “é um erro”. → Ana Berg
        A presidente Ana Berg afirmou: “É um erro.” → Ana Berg
        «É um erro», afirmou a presidente, Ana Berg. → Ana Berg
        Ana Berg garantiu que “é um erro”. → Ana Berg
        “É um erro”, informou a polícia. → a polícia
        “É um erro”, explicou João dos Santos. → João dos Santos
        De acordo com Ana Berg, “é um erro”. → Ana Berg
        “É um erro”, acrescentou o Dr. João Lara. → João Lara
        "É um erro", conta Ana Berg. → Ana Berg
        “É um erro.” → nobody""",
    "ru": """«Мы не можем ждать», — сказала Анна Берг. → Анна Берг
        «Мы не можем ждать, — сказала Анна Берг. — Никто не помог». → Анна Берг
        «Сначала мы ждали, — пояснил Сергей Волков, — а потом ушли». → Сергей Волков
        «Вы нас слышите? — спросила Анна Берг. — Никто не помог». → Анна Берг
        — Мы не можем ждать, — сказала Анна Волкова. → Анна Волкова
        По словам Анны Берг, это «ошибка». → Анна Берг
        По словам Сергея Волкова, это «ошибка». → Сергей Волков
        По словам Ивана Волкова, это «ошибка». Иван Волков молчит. → Иван Волков
        Мэр Анна Берг заявила: «Это ошибка». → Анна Берг
        «Это ошибка», — заявил мэр Сергей Волков. → Сергей Волков
        «Это ошибка», — сообщила полиция. → полиция
        «Это ошибка», — заявили в полиции. → полиции
        «Это ошибка», — сообщило МЧС. → МЧС
        «Это ошибка», — рассказал журналистам мэр Сергей Волков. → Сергей Волков
        «Это ошибка», — рассказала она журналистам. → nobody
        Глава города Сергей Волков отметил: «Это ошибка». → Сергей Волков
        «Это ошибка», — уточнил представитель МЧС. → МЧС
        «Это ошибка», — рассказал очевидец. → очевидец
        «Это ошибка», — говорилось долго. → nobody
        По данным полиции, это «ошибка». → полиции
        По словам очевидцев, это «ошибка». → очевидцев
        Анна Берг подчеркнула, что это «ошибка». → Анна Берг
        «Это ошибка», — отметил Сергей Волков. → Сергей Волков
        „Это ошибка“, — пояснил Сергей Волков. → Сергей Волков
        Сергей Волков рассказал: «Всё кончено». → Сергей Волков
        «Это ошибка», — добавила Анна Волкова. → Анна Волкова
        «Это ошибка». → nobody""",
}


def cases(table):
    return [
        pytest.param(code, line.strip(), id=f"{code}: {line.strip()[:60]}")
        for code, lines in table.items()
        for line in lines.split("\n")
    ]


@pytest.mark.parametrize(("code", "line"), cases(SENTENCES))
def test_sentences(code, line):
    found = read(code, line.replace(" | ", " "))
    passages = [passage.span.of(found.article.text) for passage in found.passages]
    assert " | ".join(passages[1:]) == line


@pytest.mark.parametrize(("code", "line"), cases(SPEAKERS))
def test_speakers(code, line):
    text, speaker = line.split(" → ")
    quotations = read(code, text).quotations
    assert quotations
    assert {quotation.speaker.name if quotation.speaker else "nobody" for quotation in quotations} == {speaker}


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("ru", "«Мы ждали, — сказала Анна Берг. — Никто не помог».", ["Мы ждали", "Никто не помог"]),
        ("ru", "«Мы ждали, — сказала Анна Берг, — а потом ушли».", ["Мы ждали", "а потом ушли"]),
        ("ru", "«Вы слышите? — спросила Анна Берг».", ["Вы слышите?"]),
        ("ru", "«Река — наш дом», — сказала Анна Берг.", ["Река — наш дом"]),
        ("it", "«Aspettiamo – ha detto Anna Berg – e andiamo».", ["Aspettiamo", "e andiamo"]),
        ("fr", "« On attend, tonne Anne Berg, et on part. »", ["On attend", "et on part."]),
        ("fr", "« Assez ! s’exclame Anne Berg. On part. »", ["Assez !", "On part."]),
        ("fr", "« Le préfet, dit-on, et le juge, juge après juge, attendent »", None),
        ("fr", "« On attend – a dit Anne Berg –, et on part. »", ["On attend", "et on part."]),
        ("es", "«Esperamos –dijo Ana Berg–, y nos vamos».", ["Esperamos", "y nos vamos"]),
        ("es", "«Esperamos –todos dicen eso– y nos vamos».", ["Esperamos –todos dicen eso– y nos vamos"]),
    ],
)
def test_the_words_of_the_author_within_the_marks_are_not_quoted(code, text, words):
    account = read(code, text)
    assert [quotation.span.of(account.article.text) for quotation in account.quotations] == (words or [text[2:-2]])


FULL_NAMES = {
    "de": "Anna Berg wohnt in Seefeld.\n\n„Es reicht“, sagte Berg.",
    "fr": "Anna Berg vit à Port-Clair.\n\n« Ça suffit », a dit Berg.",
    "es": "Anna Berg vive en Puerto Claro.\n\n«Basta ya», dijo Berg.",
    "it": "Anna Berg vive a Porto Chiaro.\n\n«Adesso basta», ha detto Berg.",
    "pt": "Anna Berg vive em Porto Claro.\n\n“Já chega”, disse Berg.",
    "ru": "Анна Берг живёт в Приморске.\n\n«Хватит», — сказала Берг.",
}


@pytest.mark.parametrize("code", FULL_NAMES)
def test_a_surname_stands_for_the_full_name_of_the_article(code):
    [quotation] = read(code, FULL_NAMES[code]).quotations
    assert quotation.speaker.name in ("Anna Berg", "Анна Берг")


# A person is named, then a pronoun or a verb alone speaks.
PRONOUNS = {
    "de": """Die Händlerin Anna Berg, die hier verkauft, weinte. „Es reicht“, sagte sie. → Anna Berg
        Anna Berg traf Karl Voss. „Es reicht“, sagte sie. → nobody
        Anna Berg wohnt in Bad Seefeld. „Es reicht“, sagte sie. → Anna Berg
        „Es reicht“, sagte sie. → nobody""",
    "fr": """La bouchère Anne Berg a tout perdu. « Ça suffit », raconte-t-elle. → Anne Berg
        Anne Berg a vu Marc Voss. « Ça suffit », a-t-elle dit. → nobody
        « Ça suffit », a-t-elle dit. → nobody""",
    "es": """Ana Berg perdió su casa en Puerto Claro. «Basta ya», dijo ella. → Ana Berg
        La vecina Ana Berg lo perdió todo. «Basta ya», ha dicho. → Ana Berg
        «Basta ya», dijo. → nobody""",
    "it": """La fornaia Anna Berg ha perso tutto. «Adesso basta», ha detto. → Anna Berg
        Anna Berg ha visto Marco Voss. «Adesso basta», ha detto. → nobody
        La Virtus Chiara rischia. «Adesso basta», ha detto. → nobody""",
    "pt": """A operária Ana Berg perdeu tudo. “Já chega”, disse ela. → Ana Berg
        Ana Berg vive em Porto Claro. “Já chega”, disse. → Ana Berg""",
    "ru": """Продавщица Анна Берг плакала. «Хватит», — рассказала она. → Анна Берг
        Анна Берг увидела Сергея Волкова. «Хватит», — рассказала она. → nobody""",
}


@pytest.mark.parametrize(("code", "line"), cases(PRONOUNS))
def test_a_pronoun_is_the_one_person_named_before(code, line):
    text, speaker = line.split(" → ")
    [quotation] = read(code, text).quotations
    assert (quotation.speaker.name if quotation.speaker else "nobody") == speaker


def test_a_person_named_since_speaks_rather_than_the_speaker_before():
    text = (
        "„Es brennt“, sagte Karl Voss.\n\nDie Händlerin Anna Berg weinte. „Es reicht“, sagte sie.\n\n„Ja“, sagte sie."
    )
    assert [each.speaker.name for each in read("de", text).quotations] == ["Karl Voss", "Anna Berg", "Anna Berg"]


# The role behind the name.
ROLES = {
    "de": """„Es brennt“, sagte Einsatzleiter Karl Voss. → Karl Voss, Einsatzleiter
        Bürgermeisterin Anna Berg kam. „Es reicht“, sagte Berg. „Ja“, sagte Anna Berg. → Anna Berg, Bürgermeisterin
        Verteidiger Jan Voss kam. „Es brennt“, sagte er. → Jan Voss, Verteidiger
        „Es brennt“, sagte Frau Berg. → Berg, """,
    "fr": "« Ça suffit », a dit le maire Luc Berg. → Luc Berg, maire",
    "es": "«Basta ya», dijo la alcaldesa, Ana Berg. → Ana Berg, alcaldesa",
    "it": "«Adesso basta», ha detto il presidente Aldo Berg. → Aldo Berg, presidente",
    "pt": "“Já chega”, disse o comandante Rui Berg. → Rui Berg, comandante",
    "ru": "Мэр Сергей Волков сказал: «Хватит». → Сергей Волков, мэр",
}


@pytest.mark.parametrize(("code", "line"), cases(ROLES))
def test_the_title_beside_a_name_is_its_role(code, line):
    text, speaker = line.strip("\n").split(" → ")
    found = {f"{each.speaker.name}, {each.speaker.role}".strip() for each in read(code, text).quotations}
    assert found == {speaker.strip()}


def test_an_office_is_no_person():
    for code, text in (
        ("de", "Laut Polizei ist das „falsch“."),
        ("pt", "Segundo a Proteção Civil, “é falso”."),
        ("fr", "L’opposition dénonce un projet « démesuré »."),
        ("ru", "«Это ошибка», — сообщило МЧС."),
        ("ru", "«Это ошибка», — уточнил представитель МЧС."),
    ):
        [quotation] = read(code, text).quotations
        assert quotation.speaker.kind is SpeakerKind.DESCRIBED


def test_words_quoted_in_a_sentence_of_their_own_subject_are_not_the_last_speaker_s():
    quotations = read("es", "«Basta ya», dijo Ana Berg. Juan Voss lo calificó de «error».").quotations
    assert [each.speaker.name if each.speaker else "nobody" for each in quotations] == ["Ana Berg", "nobody"]


def test_what_follows_in_the_paragraph_is_said_by_the_same_speaker():
    quotations = read("de", "„Es reicht“, sagte Anna Berg. „Wir gehen.“").quotations
    assert [quotation.speaker.name for quotation in quotations] == ["Anna Berg", "Anna Berg"]


def test_no_english_rule_reads_another_language():
    assert not read("de", "Der Sender said war da, according to Anna Berg. Alle gingen, Smith said.").quotations


def test_a_language_without_a_record_has_quotations_but_no_speakers():
    [quotation] = read("qaa", "“Zorp vesk”, blik Anna Berg.").quotations
    assert quotation.speaker is None


PIECES = (
    *(
        "„",
        "“",
        "«",
        "»",
        "—",
        "–",
        "- ",
        "’",
        '"',
        ".",
        ",",
        ":",
        "!",
        " ",
        "\n\n",
        "31.02.2031",
        "30. Februar 2031",
        "1 200,5",
        "€",
    ),
    *(
        "sagte",
        "a dit",
        "dijo",
        "ha detto",
        "disse",
        "сказала",
        "По словам",
        "Laut",
        "Anna Berg",
        "Анны Волковой",
        "der",
        "la",
        "Dr.",
    ),
    *("zwölf", "vingt et un", "mil", "тысяч", "Mio.", "Dutzende", "Montag", "gestern", "nicht", "l’", "d’euros", "%"),
)


@given(
    st.sampled_from([*sorted(LANGUAGES.keys() - {"en"}), "qaa", "zh", "und"]),
    st.lists(st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join), min_size=2, max_size=2, unique=True),
)
@settings(max_examples=60, deadline=None)
def test_any_text_is_read(code, texts):
    articles = [replace(read_text("a.txt", f"#\n\nx {text}".encode()), language=code) for text in texts]
    comparison = compare(articles)
    for account in comparison.witnesses:
        spans = [quotation.span for quotation in account.quotations]
        assert spans == sorted(spans)
        assert all(one.end <= other.start for one, other in pairwise(spans))
        assert all(0 <= span.start < span.end <= len(account.article.text) for span in spans)
        assert list(account.facts) == sorted(account.facts, key=lambda fact: fact.span)
        assert sum(len(row.cells[0]) for row in comparison.rows) == len(comparison.witnesses[0].passages)


@pytest.mark.parametrize("table", "SENTENCES SPEAKERS FULL_NAMES PRONOUNS ROLES".split())
def test_every_language_with_a_record_has_its_cases(table):
    assert globals()[table].keys() == LANGUAGES.keys() - {"en"}
