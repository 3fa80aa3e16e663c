"""Italian."""

from __future__ import annotations

from reader.language.function_words import FUNCTION_WORDS
from reader.language.records.record import Language, below_1000, mapped, numbered, valued, words

_BELOW_20 = numbered(
    "zero un|uno|una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici"
    " diciassette diciotto diciannove",
    0,
)
_TENS = numbered("venti trenta quaranta cinquanta sessanta settanta ottanta novanta", 2)
_BELOW_100 = _BELOW_20 | {ten: 10 * tens for ten, tens in _TENS.items()}
# A vowel goes before another one: ventuno, trentotto; and three takes an accent: ventitré.
_BELOW_100 |= {
    f"{ten[:-1] if unit[0] in 'uo' else ten}{unit}": 10 * tens + one
    for ten, tens in _TENS.items()
    for unit, one in (*_BELOW_20.items(), ("tré", 3))
    if 0 < one < 10
}
_HUNDREDS = {f"{unit}cento": 100 * one for unit, one in (*_BELOW_20.items(), ("", 1)) if one > 1 or not unit}
_BELOW_1000 = below_1000(_BELOW_100, {word: value for word, value in _HUNDREDS.items() if value < 1000}, "")
_THOUSANDS = {f"{times}mila": 1000 * many for times, many in _BELOW_1000.items() if many > 1}

ITALIAN = Language(
    code="it",
    stop_words=words(FUNCTION_WORDS["it"])
    | words(
        """abbia abbiamo adesso agli ai al allo allora altra altre altri altro ancora anzi appena avere avesse aveva
        avevano avrà avrebbe avuto bene ben c chi ci ciascuno ciò cioè circa colui coloro con contro cosa d dagli dai
        dallo dei dello dentro deve devono di dietro dove dovrà dovrebbe due durante e è ed egli ella entro era erano
        eravamo essa esse essi essendo esserci fa fare fatto fino fosse fossero fra fu fuori furono gente già giù gli
        ha hai hanno ho i il in infatti inoltre insieme invece io l là lei li lì loro lui ma mai me meglio meno mentre
        mia mie mio molta molti mi n ne neanche negli nei nella nelle nello nemmeno neppure nessun nessuna nessuno
        niente noi nonostante nostra nostro nulla o ogni oltre oppure ora ormai otto parte per però perciò piuttosto
        poca pochi poco poi possa possono presso proprio può puoi qua qual quale quali qualche qualcuno quanta quanti
        quanto quasi quel quella quelle quelli quello queste questi qui quindi s sarà saranno sarebbe se sé secondo
        sempre senza si sia siamo siano sopra sotto sta stanno stata state stati sugli sui sullo suoi sue t tale tali
        tanto te ti tra troppo tu tutta tutte tutti tutto un uno v va verso vi via voi volta signor signora
        detto dice"""
    ),
    addressing=words("a ad al allo alla ai agli alle all"),
    participles=("ato", "ata", "ati", "ate", "uto", "uta", "uti", "ute", "ito", "ita", "iti", "ite"),
    prepositions=words(
        """a ad al allo alla ai agli alle all con contro da dal dalla dallo dai dagli dalle dall di del della dello dei
        degli delle dell d durante fra in nel nella nello nei negli nelle nell per presso secondo senza su sul sulla
        sullo sui sugli sulle sull tra verso"""
    ),
    articles=words("il lo la l' l i gli le un uno una un' il_suo la_sua questo questa due tre alcuni alcune diversi"),
    pronouns=words("lui lei egli ella loro"),
    negations=words("non mai nessun nessuna nessuno neppure nemmeno"),
    not_denying=words("solo soltanto meno più"),
    elisions=words("l un d all dell nell sull dall quell quest bell sant c v n s m t anch coll com dov"),
    stemmer="italian",
    abbreviations=words(
        """sig sigg sig.ra sig.na dott dott.ssa dr dr.ssa prof prof.ssa avv ing arch geom rag on
        sen gen col cap ten mons
        don s ss st art artt es ecc pag pagg p pp n nn c.a ca cfr fig vol ed cap tel v vs min max s.p.a s.r.l a.c d.c
        p.es egr gent spett"""
    ),
    dash_dialogue=True,
    speech_verbs=words(
        """detto dice dicono diceva disse dissero dichiarato dichiara dichiarò affermato afferma affermano affermò
        spiegato spiega spiegano spiegò aggiunto aggiunge aggiungono aggiunse annunciato annuncia annunciò assicurato
        assicura sottolineato sottolinea ricordato ricorda raccontato racconta raccontano raccontò riferito riferisce
        riferiscono riferì sostenuto sostiene sostengono sostenne commentato commenta commentò confermato conferma
        confermano confermò precisato precisa precisò osservato osserva ribadito ribadisce risposto risponde rispose
        replicato replica scritto scrive scrisse avvertito avverte ammesso ammette ammise ha_fatto_sapere denunciato
        denuncia criticato critica chiesto chiede chiedono domandato concluso conclude evidenziato evidenzia rivelato
        rivela promesso promette lamentato lamenta smentito smentisce esclamato insistito insiste segnalato segnala
        comunicato comunica informato ritenuto ritiene parlato fatto_sapere testimoniato testimonia"""
    ),
    auxiliaries=words("ha hanno aveva avevano si anche poi ieri oggi inoltre"),
    sources=words("secondo a_detta_di stando_a a_giudizio_di per"),
    openers=words("che"),
    drops_subjects=True,
    titles=words(
        """signor signora sig dott dottor dottoressa dr prof professor professoressa avvocato avv ingegner onorevole
        generale colonnello capitano comandante giudice don suor monsignor padre sindaco sindaca presidente
        ministro ministra portavoce assessore assessora direttore direttrice procuratore procuratrice questore
        prefetto allenatore allenatrice avvocata"""
    ),
    particles=words("di de del della dei degli da dal dalla la lo van von d'"),
    numbers={phrase: value for phrase, value in _BELOW_1000.items() if value != 1} | _THOUSANDS,
    scales=valued(
        """1_000: mille mila migliaio; 1_000_000: milione milioni mln; 1_000_000_000: miliardo miliardi mld;
        12: dozzina; 10: decina; 20: ventina; 30: trentina; 50: cinquantina; 100: centinaio"""
    ),
    vague=mapped("dozens: decine dozzine; hundreds: centinaia; thousands: migliaia"),
    units=mapped(
        """percent: per_cento percento; percentage points: punti_percentuali; metres: metro metri m; km: chilometro
        chilometri km; cm: centimetro centimetri cm; hectares: ettaro ettari; square metres: metri_quadrati
        metri_quadri;
        square kilometres: chilometri_quadrati; kg: chilogrammo chilogrammi chilo chili kg; tonnes: tonnellata
        tonnellate; litres: litro litri; seconds: secondo secondi; minutes: minuto minuti; hours: ora ore; days: giorno
        giorni; weeks: settimana settimane; months: mese mesi; years: anno anni; celsius: gradi_centigradi
        gradi_celsius;
        km/h: km/h chilometri_orari chilometri_all'ora; euros: euro €; dollars: dollaro dollari $; francs: franchi;
        pounds sterling: sterline; rubles: rubli"""
    ),
    before_units=words("di d"),
    hedges=mapped(
        """>=: almeno; >: più_di oltre; <=: al_massimo fino_a; <: meno_di; ~<: quasi; ~: circa intorno_a all'incirca
        una un"""
    ),
    fates=mapped(
        """die: morto morti morta morte uccisi uccise ucciso uccisa vittime deceduti decessi perso_la_vita; injure:
        ferito feriti ferita ferite; arrest: arrestato arrestati arrestata arrestate fermati fermato; miss: disperso
        dispersi dispersa disperse scomparsi"""
    ),
    money_for=mapped(
        """damage: danni danno; cost: costo costi costa costerà prezzo; fine: multa sanzione ammenda; budget: bilancio;
        debt: debito debiti; loan: prestito mutuo; fund: contributo fondi; lose: perdita perdite disavanzo; steal:
        sottratto rubato rubati; pay: pagato pagare pagherà; spend: speso spese; earn: stipendio incassi utile"""
    ),
    against=words("contro"),
    voted=words("voti voti_a_favore"),
    months=numbered(
        "gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|set"
        " ottobre|ott novembre|nov dicembre|dic"
    ),
    weekdays=numbered("lunedì martedì mercoledì giovedì venerdì sabato domenica"),
    relative_days={"ieri": -1, "oggi": 0, "domani": 1},
    between_dates=words("di d' de del"),
    before_hours=words("alle ore"),
    before_years=words("nel del dal anno l'anno fine inizio al"),
)
