"""German."""

from __future__ import annotations

from reader.language.function_words import FUNCTION_WORDS
from reader.language.records.record import Language, below_1000, mapped, numbered, valued, words

_BELOW_20 = numbered(
    "null ein|eins zwei|zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn"
    " siebzehn achtzehn neunzehn",
    0,
)
_TENS = {
    word: 10 * ten
    for word, ten in numbered("zwanzig dreißig|dreissig vierzig fünfzig sechzig siebzig achtzig neunzig", 2).items()
}
_BELOW_100 = _BELOW_20 | _TENS
_BELOW_100 |= {
    f"{unit}und{ten}": one + tens for unit, one in _BELOW_20.items() if 0 < one < 10 for ten, tens in _TENS.items()
}
_HUNDREDS = {
    f"{times}hundert": 100 * one for times, one in (*_BELOW_20.items(), ("", 1)) if 0 < one < 10 and times != "eins"
}
_BELOW_1000 = below_1000(_BELOW_100, _HUNDREDS, "") | below_1000(_BELOW_100, _HUNDREDS, "und")
_THOUSANDS = {f"{times}tausend": 1000 * many for times, many in _BELOW_1000.items() if many and times != "eins"}
_WEEKDAYS = numbered(
    "montag|montags dienstag|dienstags mittwoch|mittwochs donnerstag|donnerstags freitag|freitags"
    " samstag|sonnabend|samstags sonntag|sonntags"
)

GERMAN = Language(
    code="de",
    stop_words=words(FUNCTION_WORDS["de"])
    | words(
        """am ans beim bin bist da dabei dadurch dafür dagegen daher dahin damals damit danach daran darauf daraus darf
        darin darüber darum davon davor dazu dein deine dem demnach denen denn deren derer desen dessen deswegen dich
        dies diesem diesen dieses doch dort dürfen ebenfalls ebenso eigentlich einander einem einer einige einigen
        einmal etwa etwas euch euer falls fast ganz gar gewesen habe hatte hatten hätte hätten hier hin hinter ich ihm
        ihn ihnen ihrem ihren ihrer ihres indem ins irgend ist jede jedem jeden jeder jedes jedoch jene jetzt kein
        keinem keinen keiner kommt konnte konnten könnte könnten lassen lässt machen macht mal man manche mein mich mir
        mit mitte muss müssen musste nachdem neben obwohl ohne samt sehr sei seien seinem seinen seiner seines selbst
        seit seitdem sich sobald sodass sogar solche sollen sollte sollten sondern sonst soviel soweit trotz um und uns
        unser unsere vieles viele vielen voll vor vorher während wann war waren warum was weg wegen weil weiter weitere
        welche welcher wem wen wenig wenige wer weshalb wessen wir wo wobei wohl wollen wollte worden worüber würde
        würden zudem zwar zwischen sagen sagt gesagt sagten herr herrn frau laut demzufolge nun bereits etwa rund wie"""
    ),
    prepositions=words(
        """am an auf aus bei beim bis durch für gegen hinter im in ins mit nach neben ohne seit trotz über um unter vom
        von vor während wegen zu zum zur zwischen gegenüber per pro dank innerhalb außerhalb"""
    ),
    articles=words(
        "der die das den dem des ein eine einer einem einen eines sein seine ihr ihre unser unsere dieser diese"
        " zwei drei"
        " mehrere viele einige"
    ),
    pronouns=words("er sie"),
    negations=words("nicht kein keine keinen keinem keiner keines nie niemals"),
    not_denying=words("nur mehr weniger zuletzt allein"),
    stemmer="german",
    abbreviations=words(
        """abs abt allg art aufl bd betr bez bsp bspw bzw ca co d.h dgl dipl dr ebd einschl engl etc evtl exkl fam ff
        fig frl geb gem ges gest ggf gr hl hr hrn hrsg i.d.r inkl ing insb jh jhd jr kap kath lfd lt max med min mind
        mio mrd mr mrs nr o.ä o.g phil prof prot rd red ref s.o s.u sen sog sr st std str tel u.a u.ä usf usw u.u v.a
        vgl vol vors z.b z.t z.z zzgl zt inh kfz rer nat jur"""
    ),
    nouns_capital=True,
    adjective_endings=("e", "en", "er", "es", "em"),
    speech_verbs=words(
        """sagt sagte sagten gesagt erklärt erklärte erklärten betont betonte betonten berichtet berichtete berichteten
        mitteilte mitgeteilt teilte teilten äußerte äußerten geäußert meint meinte meinten fügte hinzu kündigte
        angekündigt ankündigte warnt warnte warnten gewarnt forderte forderten gefordert fordert kritisierte
        kritisierten kritisiert schrieb schreibt schrieben geschrieben versicherte versicherten versichert behauptete
        behaupteten behauptet bestätigte bestätigten bestätigt ergänzte ergänzten ergänzt antwortete antworteten
        erzählte erzählten erzählt erinnerte rief ruft klagte lobte räumte so zitierte unterstrich verkündete
        verkündeten begründete urteilte mahnte entgegnete erwiderte wiederholte stellte bekräftigte beteuerte hieß
        zitiert lautet lautete sprach hielt bemerkte verriet dementierte bestritt vermutete beklagte freute versprach
        versprochen verspricht fragte fragt schilderte schildert lobt sprachen twitterte twittert getwittert postete
        postet gepostet"""
    ),
    verb_second=True,
    participles=("fragt", "sprochen", "frontiert", "taktiert", "reicht"),
    auxiliaries=words("hat haben hatte hatten habe am auch dazu zuvor später noch weiter dann abend"),
    sources=words(
        "laut nach_angaben_von nach_angaben_der nach_angaben_des nach_angaben nach_worten_von nach_aussage_von"
        " nach_den_worten_von zitierte gemäß"
    ),
    sources_behind=words("zufolge"),
    openers=words("dass daß ob"),
    titles=words(
        """herr herrn frau dr prof professor professorin doktor kanzler kanzlerin graf gräfin pfarrer kommissar
        kommissarin general oberst hauptmann anwalt anwältin richter richterin sheriff zeuge zeugin anwohner anwohnerin
        landrat landrätin pastor bischof papst könig königin prinz prinzessin feuerwehrmann"""
    ),
    title_endings=tuple(
        """sprecher sprecherin meister meisterin minister ministerin rat rätin chef chefin leiter leiterin präsident
        präsidentin direktor direktorin führer führerin vorsitzender vorsitzende vorsitzenden sekretär sekretärin
        kommandant kommandantin inhaber inhaberin besitzer besitzerin trainer trainerin forscher forscherin
        arbeiter arbeiterin händler händlerin lehrer lehrerin anwalt anwältin richter richterin ingenieur
        ingenieurin kapitän kapitänin geordneter geordnete geordneten beauftragter beauftragte verteidiger
        verteidigerin kläger klägerin ermittler ermittlerin experte expertin""".split()
    ),
    particles=words("von van zu de di da del la le von_der von_dem van_der van_den de_la"),
    numbers={word: value for word, value in _BELOW_1000.items() if value != 1} | _THOUSANDS,
    scales=valued(
        """1_000: tausend; 1_000_000: million millionen mio; 1_000_000_000: milliarde milliarden mrd;
        1_000_000_000_000: billion billionen; 12: dutzend"""
    ),
    vague=mapped(
        "dozens: dutzende dutzenden; hundreds: hunderte hunderten; thousands: tausende tausenden;"
        " millions: abermillionen"
    ),
    units=mapped(
        """percent: prozent; percentage points: prozentpunkte prozentpunkten; metres: meter metern m; km: kilometer
        kilometern km; cm: zentimeter zentimetern cm; hectares: hektar; square metres: quadratmeter quadratmetern;
        square kilometres: quadratkilometer quadratkilometern; kg: kilogramm kilo kg; tonnes: tonne tonnen;
        litres: liter litern; seconds: sekunde sekunden; minutes: minute minuten; hours: stunde stunden; days: tag tage
        tagen; weeks: woche wochen; months: monat monate monaten; years: jahr jahre jahren;
        celsius: grad grad_celsius; km/h: kilometer_pro_stunde km/h stundenkilometer stundenkilometern;
        euros: euro €; dollars: dollar us-dollar $; francs: franken; pounds sterling: pfund; rubles: rubel"""
    ),
    hedges=mapped(
        """>=: mindestens wenigstens; >: mehr_als über; <=: höchstens maximal bis_zu; <: weniger_als unter; ~<: fast
        knapp nahezu beinahe; ~>: gut; ~: etwa rund ungefähr circa ca um_die schätzungsweise"""
    ),
    fates=mapped(
        """die: tote toten toter getötet tot gestorben starben starb sterben ums_leben todesopfer leichen;
        injure: verletzt verletzte verletzten verletzter verwundet verwundete;
        arrest: festgenommen verhaftet festnahmen; miss: vermisst vermisste vermissten"""
    ),
    money_for=mapped(
        """damage: schaden schäden sachschaden; cost: kosten kostet kostete baukosten preis; fine: geldstrafe bußgeld
        strafe; budget: haushalt etat; debt: schulden; loan: kredit darlehen; fund: zuschuss fördermittel förderung;
        lose: verlust verluste minus fehlbetrag; steal: unterschlagen veruntreut gestohlen erbeutet erbeuteten; pay:
        gezahlt zahlt zahlen zahlte; spend: ausgegeben ausgaben; earn: gehalt einnahmen umsatz gewinn"""
    ),
    against=words("zu gegen"),
    voted=words("stimmen jastimmen ja-stimmen"),
    months=numbered(
        "januar|jänner|jan februar|feber|feb märz|mär april|apr mai juni|jun juli|jul august|aug september|sept|sep"
        " oktober|okt november|nov dezember|dez"
    ),
    weekdays=_WEEKDAYS
    | {
        f"{day}{part}": number
        for day, number in _WEEKDAYS.items()
        for part in ("früh", "morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht")
    },
    relative_days={"gestern": -1, "heute": 0},
    before_hours=words("um"),
    after_hours=words("uhr"),
    before_years=words("jahr jahre jahres seit anfang ende mitte märz mai"),
)
