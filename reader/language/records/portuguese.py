"""Portuguese."""

from __future__ import annotations

from reader.language.function_words import FUNCTION_WORDS
from reader.language.records.record import Language, below_1000, mapped, numbered, valued, words

_BELOW_20 = numbered(
    "zero um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze"
    " dezasseis|dezesseis dezassete|dezessete dezoito dezanove|dezenove",
    0,
)
_TENS = {
    ten: 10 * tens
    for ten, tens in numbered("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa", 2).items()
}
_BELOW_100 = _BELOW_20 | _TENS
_BELOW_100 |= {
    f"{ten} e {unit}": tens + one for ten, tens in _TENS.items() for unit, one in _BELOW_20.items() if 0 < one < 10
}
_HUNDREDS = {"cem": 100, "cento": 100} | {
    f"{stem}{ending}": 100 * times
    for stem, times in (
        ("duzent", 2),
        ("trezent", 3),
        ("quatrocent", 4),
        ("quinhent", 5),
        ("seiscent", 6),
        ("setecent", 7),
        ("oitocent", 8),
        ("novecent", 9),
    )
    for ending in ("os", "as")
}

PORTUGUESE = Language(
    code="pt",
    stop_words=words(FUNCTION_WORDS["pt"])
    | words(
        """acerca agora ainda além algo alguém algum alguma algumas alguns ali ambos antes apenas após aquela aquele
        aqui assim através bastante bem cada cerca cerca certo com contra contudo cujo daquele de debaixo dela dele
        deles demais dentro depois desde dessa desse desta deste deve devem disso diz dizem dito dizer dos
        embora enquanto
        então esta este estes estas estar estará estava estavam esteve fazer faz fez ficou fim foram fora haver havia
        hoje houve isto já lá lhe lhes logo longe mal mediante menos mim muita muitas muitos nada naquela nem nenhum
        nenhuma nessa nesse nesta neste ninguém nisso nós nossa nosso nunca onde outra outras outro outros para parte
        perante perto pode podem pois porém porque portanto pouca pouco poucos pode quais qual qualquer quando quanto
        quantos quase quê quer se seja sejam sempre sendo ser será serão seria sido sob sobre somos sua tal talvez
        também tanto tão te teve tinham tiveram toda todas todo todos tudo tua última um umas uns vai várias vários vez
        vezes você vós senhor senhora disseram entretanto onde"""
    ),
    addressing=words("à ao aos às"),
    participles=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
    prepositions=words(
        """a à ao aos às ante após até com contra de da do das dos desde em na no nas nos num numa entre para perante
        por pela pelo pelas pelos segundo sem sob sobre durante conforme"""
    ),
    articles=words("o a os as um uma uns umas seu sua este esta esse essa vários várias dois duas três alguns algumas"),
    pronouns=words("ele ela eles elas"),
    negations=words("não nunca jamais nenhum nenhuma"),
    not_denying=words("só apenas menos mais somente"),
    stemmer="portuguese",
    abbreviations=words(
        """sr sra srs srta d dr dra drs prof profa eng arq gen cel cap ten maj pe exmo exma v.exa av r rua art al apto
        cap cf cia ed etc ex fig fls jr ltda máx mín n no nº núm obs p pág págs pp s.a séc tel trav vol vs a.c d.c eua
        aprox st sto sta min"""
    ),
    dash_dialogue=True,
    speech_verbs=words(
        """disse disseram diz dizem dito dizia declarou declararam declara declarado afirmou afirmaram afirma afirmado
        explicou explicaram explica explicado garantiu garante garantiram acrescentou acrescentaram acrescenta anunciou
        anunciaram anuncia anunciado contou contaram conta informou informaram informa informado confirmou confirmaram
        confirma confirmado sublinhou sublinha salientou salienta destacou destaca ressaltou ressalta admitiu admite
        reconheceu reconhece respondeu responde responderam alertou alerta avisou avisa lembrou lembra recordou recorda
        escreveu escreve referiu refere referiram adiantou adianta frisou frisa defendeu defende criticou critica
        denunciou denuncia comentou comenta observou observa revelou revela relatou relata lamentou lamenta insistiu
        insiste pediu pede exigiu perguntou prometeu concluiu conclui reiterou reitera negou nega considerou considera
        esclareceu esclarece apontou aponta indicou indica"""
    ),
    auxiliaries=words("tinha havia tem têm se lhe também depois ainda ontem"),
    sources=words("segundo de_acordo_com conforme nas_palavras_de na_opinião_de para"),
    openers=words("que"),
    drops_subjects=True,
    titles=words(
        """senhor senhora sr sra dom dona d dr dra doutor doutora professor professora general coronel capitão
        comandante juiz juíza padre frei presidente ministro ministra porta-voz vereador vereadora diretor
        diretora advogado advogada prefeito prefeita autarca governador governadora treinador treinadora
        procurador procuradora"""
    ),
    particles=words("de da do das dos e d' van von"),
    numbers={phrase: value for phrase, value in below_1000(_BELOW_100, _HUNDREDS, " e ").items() if value != 1},
    scales=valued(
        """1_000: mil milhar; 1_000_000: milhão milhões; 1_000_000_000: bilhão bilhões; 1_000_000_000_000: bilião
        biliões trilhão trilhões; 12: dúzia; 10: dezena; 100: centena"""
    ),
    vague=mapped("dozens: dezenas dúzias; hundreds: centenas; thousands: milhares"),
    units=mapped(
        """percent: por_cento; percentage points: pontos_percentuais; metres: metro metros m; km: quilómetro quilómetros
        quilômetro quilômetros km; cm: centímetro centímetros cm; hectares: hectare hectares;
        square metres: metros_quadrados; square kilometres: quilómetros_quadrados quilômetros_quadrados;
        kg: quilograma quilogramas quilo quilos kg; tonnes: tonelada toneladas; litres: litro litros;
        seconds: segundo segundos; minutes: minuto minutos; hours: hora horas; days: dia dias; weeks: semana semanas;
        months: mês meses; years: ano anos; celsius: graus_celsius; km/h: km/h quilómetros_por_hora
        quilômetros_por_hora;
        euros: euro euros €; dollars: dólar dólares $; francs: francos; pounds sterling: libras_esterlinas;
        rubles: rublos"""
    ),
    before_units=words("de"),
    hedges=mapped(
        """>=: pelo_menos ao_menos no_mínimo; >: mais_de; <=: no_máximo até; <: menos_de; ~<: quase perto_de;
        ~: cerca_de aproximadamente uns umas em_torno_de uma"""
    ),
    fates=mapped(
        """die: morto mortos morta mortas morreu morreram óbitos perderam_a_vida perdeu_a_vida; injure: ferido feridos
        ferida feridas; arrest: detido detidos detida detidas preso presos presa presas; miss: desaparecido
        desaparecidos desaparecida desaparecidas"""
    ),
    money_for=mapped(
        """damage: prejuízo prejuízos danos estragos; cost: custo custos custa custará custou preço; fine: multa coima;
        budget: orçamento; debt: dívida dívidas; loan: empréstimo; fund: subsídio apoio; lose: perdas perda défice
        déficit; steal: desviado desviou desviados roubado roubados; pay: pago pagou pagar pagará; spend: gasto gastou
        gastos; earn: salário receitas lucro"""
    ),
    against=words("contra"),
    voted=words("votos votos_a_favor"),
    months=numbered("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
    weekdays=numbered(
        "segunda-feira|segunda_feira terça-feira|terça_feira quarta-feira|quarta_feira quinta-feira|quinta_feira"
        " sexta-feira|sexta_feira sábado domingo"
    ),
    relative_days={"ontem": -1, "hoje": 0, "amanhã": 1},
    between_dates=words("de"),
    before_hours=words("às à"),
    before_years=words("em desde ano de até"),
)
