"""Spanish."""

from __future__ import annotations

from reader.language.function_words import FUNCTION_WORDS
from reader.language.records.record import Language, below_1000, mapped, numbered, valued, words

_BELOW_30 = numbered(
    "cero un|uno|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis"
    " diecisiete dieciocho diecinueve veinte veintiuno|veintiún|veintiuna veintidós veintitrés veinticuatro veinticinco"
    " veintiséis veintisiete veintiocho veintinueve",
    0,
)
_TENS = {"treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90}
_BELOW_100 = _BELOW_30 | _TENS
_BELOW_100 |= {
    f"{ten} y {unit}": tens + one for ten, tens in _TENS.items() for unit, one in _BELOW_30.items() if 0 < one < 10
}
_HUNDREDS = {"cien": 100, "ciento": 100} | {
    f"{stem}{ending}": 100 * times
    for stem, times in (
        ("doscient", 2),
        ("trescient", 3),
        ("cuatrocient", 4),
        ("quinient", 5),
        ("seiscient", 6),
        ("setecient", 7),
        ("ochocient", 8),
        ("novecient", 9),
    )
    for ending in ("os", "as")
}

SPANISH = Language(
    code="es",
    stop_words=words(FUNCTION_WORDS["es"])
    | words(
        """acuerdo además ahora algo alguien algún alguna algunas alguno algunos allí ambos antes aquel aquella aquí aún
        bajo bastante bien cada casi cerca cierto cual cuales cualquier cuyo debe deben del demás dentro dice dicen
        dicho dio donde ella ellas esa esas ese esos estaban estado estamos estar estará estas éste estoy estuvo él fin
        fueron gran ha haber había habían habrá hace hacer hacia han hasta hecho hemos hizo igual incluso ir junto la
        lado les luego mal mas me mediante menos mi mientras mis misma mismo mucha muchas muchos nada nadie ninguna
        ninguno nosotros nuestra nuestro nunca os otra otras otro parte pero poca poco podrá podría puede pueden pues
        qué quién quienes se sea sean ser será serán sería si sido siempre sino sobre somos son su sus suya tal también
        tampoco tan tanto te tenía tendrá tener tiene tienen toda todas todavía tu tuvo última unas unos usted va van
        varias varios veces ver vez y yo él señor señora unos unas dijeron"""
    ),
    addressing=words("a al"),
    participles=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
    prepositions=words(
        "a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras"
    ),
    articles=words(
        "el la los las un una unos unas su sus este esta estos estas ese esa varios varias dos tres algunos"
    ),
    pronouns=words("él ella ellos ellas"),
    negations=words("no nunca jamás ningún ninguna ninguno tampoco"),
    not_denying=words("solo sólo menos más solamente"),
    stemmer="spanish",
    abbreviations=words(
        """sr sra srta sres d dña dr dra prof profa lic ing arq gral cnel tte cap sto sta ee.uu a.m p.m aprox art av
        avda c cía cap cf dpto ed ej etc fig gob hno hnos izq núm no nro pág págs p pp pdte pdta s.a s.l ss tel tfno
        ud uds vd vol vs excmo ilmo mons máx mín kg km"""
    ),
    dash_dialogue=True,
    speech_verbs=words(
        """dijo dijeron dice dicen dicho decía declaró declararon declara declarado afirmó afirmaron afirma afirmado
        aseguró aseguraron asegura asegurado explicó explicaron explica explicado señaló señalaron señala señalado
        indicó indicaron indica indicado añadió añadieron añade añadido agregó agregaron agrega manifestó manifestaron
        manifestado sostuvo sostiene sostuvieron anunció anunciaron anuncia anunciado comentó comentaron comenta
        comentado contó cuenta contaron contado advirtió advirtieron advierte advertido subrayó subraya subrayado
        destacó destaca destacaron destacado informó informaron informa informado confirmó confirmaron confirma
        confirmado admitió admite admitieron reconoció reconoce reconocido respondió responde respondieron contestó
        insistió insiste insistido precisó precisa precisado denunció denuncia denunciaron denunciado criticó critica
        criticado recordó recuerda recordado escribió escribe escrito expresó expresa expresado apuntó apunta apuntado
        relató relata lamentó lamenta lamentado pidió pide pidieron exigió exige preguntó pregunta prometió concluyó
        concluye reiteró reitera negó niega consideró considera opinó opina aclaró aclara detalló detalla"""
    ),
    auxiliaries=words("ha han había habían se le les también después ayer luego además"),
    sources=words("según de_acuerdo_con en_palabras_de a_juicio_de conforme_a"),
    openers=words("que"),
    drops_subjects=True,
    titles=words(
        """señor señora sr sra don doña d dña dr dra doctor doctora profesor profesora general coronel capitán
        comandante juez jueza fray sor monseñor padre alcalde alcaldesa concejal concejala portavoz presidente
        presidenta ministro ministra director directora abogado abogada fiscal gobernador gobernadora consejero
        consejera entrenador entrenadora jefe jefa"""
    ),
    particles=words("de del la las los y e da dos van von i"),
    numbers={phrase: value for phrase, value in below_1000(_BELOW_100, _HUNDREDS, " ").items() if value != 1},
    scales=valued(
        """1_000: mil millar; 1_000_000: millón millones; 1_000_000_000_000: billón billones; 12: docena; 10: decena;
        100: centenar"""
    ),
    vague=mapped("dozens: decenas docenas; hundreds: centenares cientos; thousands: miles millares"),
    units=mapped(
        """percent: por_ciento; percentage points: puntos_porcentuales; metres: metro metros m; km: kilómetro kilómetros
        km; cm: centímetro centímetros cm; hectares: hectárea hectáreas; square metres: metros_cuadrados;
        square kilometres: kilómetros_cuadrados; kg: kilogramo kilogramos kilo kilos kg; tonnes: tonelada toneladas;
        litres: litro litros; seconds: segundo segundos; minutes: minuto minutos; hours: hora horas; days: día días;
        weeks: semana semanas; months: mes meses; years: año años; celsius: grados_centígrados grados_celsius;
        km/h: km/h kilómetros_por_hora; euros: euro euros €; dollars: dólar dólares $; francs: francos;
        pounds sterling: libras_esterlinas; rubles: rublos"""
    ),
    before_units=words("de"),
    hedges=mapped(
        """>=: al_menos por_lo_menos como_mínimo; >: más_de; <=: como_máximo hasta; <: menos_de; ~<: casi cerca_de;
        ~: unos unas alrededor_de aproximadamente en_torno_a una un"""
    ),
    fates=mapped(
        """die: muerto muertos muerta muertas fallecido fallecidos fallecida fallecidas murió murieron fallecieron
        víctimas_mortales perdieron_la_vida perdió_la_vida; injure: herido heridos herida heridas lesionado lesionados;
        arrest: detenido detenidos detenida detenidas arrestados; miss: desaparecido desaparecidos desaparecida
        desaparecidas"""
    ),
    money_for=mapped(
        """damage: daños daño; cost: coste costes costo costos costará cuesta precio; fine: multa multas multó; budget:
        presupuesto presupuestos; debt: deuda deudas; loan: préstamo crédito; fund: subvención ayudas; lose: pérdidas
        pérdida déficit; steal: malversado malversó desviado robado robaron; pay: pagado pagó pagará pagar; spend:
        gastado gasto gastos; earn: salario ingresos beneficios"""
    ),
    against=words("contra frente_a"),
    voted=words("votos votos_a_favor"),
    comma_groups=True,
    months=numbered(
        "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre"
    ),
    weekdays=numbered("lunes martes miércoles jueves viernes sábado domingo"),
    relative_days={"ayer": -1, "hoy": 0},
    between_dates=words("de del"),
    before_hours=words("las"),
    before_years=words("en desde año de hasta"),
)
