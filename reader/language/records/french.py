"""French."""

from __future__ import annotations

from reader.language.function_words import FUNCTION_WORDS
from reader.language.records.record import Language, below_1000, mapped, numbered, valued, words

_BELOW_20 = numbered(
    "zéro un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix_sept"
    " dix_huit dix_neuf",
    0,
)
_TENS = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80}
_TENS |= {"octante": 80, "nonante": 90}
_BELOW_100 = _BELOW_20 | _TENS | {"soixante et onze": 71, "quatre vingts": 80}
_BELOW_100 |= {f"{ten} et {one}": tens + 1 for ten, tens in _TENS.items() for one in ("un", "une")}
_BELOW_100 |= {
    f"{ten} {unit}": tens + one
    for ten, tens in (*_TENS.items(), ("quatre vingt", 80))
    for unit, one in _BELOW_20.items()
    if 0 < one < 10 or (one > 9 and ten in ("soixante", "quatre vingt"))
}
_HUNDREDS = {"cent": 100} | {
    f"{unit} cent{ending}": 100 * one for unit, one in _BELOW_20.items() if 1 < one < 10 for ending in ("", "s")
}

FRENCH = Language(
    code="fr",
    stop_words=words(FUNCTION_WORDS["fr"])
    | words(
        """afin ailleurs ainsi alors après assez au aucun aucune aujourd'hui auquel aura auraient aurait autant autre
        autres auront aussitôt avaient avais avec ayant beaucoup bien car ce ceci cela celle celles celui cent
        cependant certains certaine ceux chaque chez ci combien contre d dans debout dedans dehors deçà depuis derrière
        dès desquels desquelles dessous dessus devant doit doivent donc dont du durant elles encore enfin ensuite entre
        envers est-ce et eu étaient étant êtes eux fait fait-il faut font furent fut hors hormis ici il j jusque jusqu
        l là laquelle lequel lesquelles lesquels leurs loin lors lorsque lorsqu m ma mais malgré me mes mien moi moins
        mon n ne ni non nos notre nôtre nul on ont or outre parce parmi pendant peu peut peuvent plupart plus plusieurs
        pour pourquoi pourtant près puis puisque qu quand quant que quel quelle quelles quelque quelques quels qui quoi
        rien s sa sans sauf se selon sera seraient serait seront ses seulement si sien sinon soi soit son sont sous
        suite sur t ta tandis tant te tel telle telles tels tes toi ton tous toute toutefois toutes très trop tu va
        vers veut voici voilà vos votre y été déclaré dit disent mme m. monsieur madame environ a-t-il a-t-elle
        toujours a avoir"""
    ),
    prepositions=words(
        """à au aux avec chez contre dans de des du d d' depuis dès devant durant en entre envers par parmi pendant pour
        près sans sauf selon sous sur vers après avant hors malgré"""
    ),
    articles=words("le la l' l les un une des du ce cet cette ces son sa ses leur leurs plusieurs deux trois quelques"),
    pronouns=words("il elle ils elles on t-il t-elle"),
    negations=words("pas jamais aucun aucune"),
    not_denying=words("seulement moins plus"),
    elisions=words("l d j m t s n c qu jusqu lorsqu puisqu quoiqu"),
    stemmer="french",
    abbreviations=words(
        """m mm mme mmes mlle me dr pr prof st ste av bd art al chap cf env ex etc fig hab ibid id
        inf janv févr avr juil
        sept oct nov déc lt cdt col gal maj n no nos op p pp r réf s.a sup suiv t tél vol vs apr arr j.-c p.-s"""
    ),
    dash_dialogue=True,
    comma_asides=True,
    behind_verbs=words("il elle ils elles"),
    verb_joints=words("t"),
    speech_verbs=words(
        """dit disait déclare déclaré déclarait déclara affirme affirmé affirmait affirma explique expliqué expliquait
        expliqua ajoute ajouté ajoutait ajouta annonce annoncé annonça assure assuré assura indique indiqué indiquait
        indiqua précise précisé précisa souligne souligné souligna raconte raconté raconta confie confié confia estime
        estimé estimait estima répond répondu répondit rappelle rappelé rappela insiste insisté insista confirme
        confirmé confirma reconnaît reconnu admet admis regrette regretté critique critiqué dénonce dénoncé dénonça
        réagi réagit lance lancé lança écrit écrivait écrivit martelé martèle promis promet prévient prévenu avertit
        averti plaidé résume résumé témoigne témoigné conclut conclu commente commenté soutient soutenu prétend prétendu
        révèle révélé signale signalé note noté poursuit poursuivi s'exclame exclamé demande demandé réclame réclamé
        juge jugé jugeait rapporte rapporté martela fait_savoir fait_valoir interroge
        félicité félicitée réjoui réjouie indigné indignée inquiété inquiétée étonné étonnée agacé agacée défendu
        déplore déploré déplorait déplora constate constaté constata détaille détaillé détailla tempère tempéré nuance
        nuancé ironise ironisé salue salué fustige fustigé plaide lâche lâché glisse glissé souffle soufflé complète
        complété renchérit renchéri justifie justifié considère considéré observe observé argue argué abonde abondé
        tonne tonné tweete tweeté s'étonne s'inquiète s'indigne s'agace s'emporte s'interroge"""
    ),
    auxiliaries=words("a ont avait avaient a-t aura s'est est ensuite aussi également encore par_ailleurs mardi"),
    sources=words("selon d'après aux_dires_de"),
    openers=words("que qu'"),
    addressing=words("à au aux"),
    participles=("é", "ée", "és", "ées", "u", "ue", "us", "ues", "oint", "ointe", "oints", "ointes"),
    titles=words(
        """m mm mme mmes mlle monsieur madame mademoiselle me maître dr docteur pr professeur capitaine colonel
        général commandant lieutenant juge maire ministre président présidente porte-parole directeur directrice
        procureur procureure préfet préfète avocat avocate adjoint adjointe entraîneur députée député sénateur
        sénatrice"""
    ),
    particles=words("de du des d' d le la van von el ben"),
    numbers={phrase: value for phrase, value in below_1000(_BELOW_100, _HUNDREDS, " ").items() if value != 1},
    scales=valued(
        """1_000: mille millier; 1_000_000: million millions; 1_000_000_000: milliard milliards;
        1_000_000_000_000: billion billions; 12: douzaine; 10: dizaine; 100: centaine"""
    ),
    vague=mapped("dozens: dizaines; hundreds: centaines; thousands: milliers"),
    units=mapped(
        """percent: pour_cent; percentage points: points_de_pourcentage; metres: mètre mètres m; km: kilomètre
        kilomètres km; cm: centimètre centimètres cm; hectares: hectare hectares; square metres: mètres_carrés;
        square kilometres: kilomètres_carrés; kg: kilogramme kilogrammes kilo kilos kg; tonnes: tonne tonnes;
        litres: litre litres; seconds: seconde secondes; minutes: minute minutes; hours: heure heures; days: jour jours;
        weeks: semaine semaines; months: mois; years: an ans année années; celsius: degrés_celsius;
        km/h: km/h kilomètres_heure kilomètres_à_l'heure kilomètres_par_heure; euros: euro euros €;
        dollars: dollar dollars $; francs: franc francs; pounds sterling: livres_sterling; rubles: roubles"""
    ),
    before_units=words("de d des"),
    hedges=mapped(
        """>=: au_moins; >: plus_de plus_d'; <=: au_plus au_maximum jusqu'à; <: moins_de moins_d'; ~<: près_de presque;
        ~: quelque environ autour_de à_peu_près une"""
    ),
    fates=mapped(
        """die: mort morts morte mortes tué tués tuée tuées décédé décédés décès perdu_la_vie trouvé_la_mort; injure:
        blessé blessés blessée blessées; arrest: arrêté arrêtés arrêtée arrêtées interpellé interpellés interpellées
        arrestations; miss: disparu disparus disparue disparues"""
    ),
    money_for=mapped(
        """damage: dégâts dommages préjudice; cost: coût coûts coûte coûtera coûté prix; fine: amende amendes; budget:
        budget; debt: dette dettes; loan: prêt emprunt; fund: subvention subventions; lose: perte pertes déficit; steal:
        détourné détournés détournement volé volés; pay: payé payer paiement versé; spend: dépensé dépenses; earn:
        salaire recettes bénéfice"""
    ),
    against=words("contre"),
    voted=words("voix votes"),
    months=numbered(
        "janvier|janv février|févr|fév mars avril|avr mai juin juillet|juil août septembre|sept octobre|oct"
        " novembre|nov décembre|déc"
    ),
    weekdays=numbered("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    relative_days={"hier": -1, "aujourd'hui": 0, "demain": 1},
    between_dates=words("de d'"),
    day_endings=("er",),
    before_hours=words("à"),
    after_hours=words("heures"),
    before_years=words("en depuis année l'année fin début mi"),
)
