import pytest

from reader.loading.furniture.dateline import Dateline, read_dateline


@pytest.mark.parametrize(
    ("words", "dateline"),
    [
        pytest.param(
            "LONDON, 24 July 2031 (HPA) - The wall", Dateline("LONDON, 24 July 2031", "", "HPA"), id="day first"
        ),
        pytest.param(
            "HARL, Ohio--(COAST WIRE)-- The wall", Dateline("HARL, Ohio", "", "Coast Wire"), id="dashes glued"
        ),
        pytest.param(
            "HARL, Ohio--(COAST WIRE)--July 24, 2031--The wall",
            Dateline("HARL, Ohio", "July 24, 2031", "Coast Wire"),
            id="the day behind",
        ),
        pytest.param(
            "HARL, July 24, 2031 /CWire/ -- The wall", Dateline("HARL, July 24, 2031", "", "CWire"), id="strokes"
        ),
        pytest.param("HARL, July 24. /HPA/. The wall", Dateline("HARL, July 24", "", "HPA"), id="strokes and stops"),
        pytest.param("Harl. 24 July. HPAWIRE - The wall", Dateline("Harl. 24 July.", "", "HPAWIRE"), id="agency alone"),
        pytest.param("(HPA) — The wall", Dateline("", "", "HPA"), id="an agency and no place"),
        pytest.param("(HPA)The wall", Dateline("", "", "HPA"), id="an agency without a dash"),
        pytest.param("Harl (HPA) The wall", Dateline("Harl", "", "HPA"), id="place and agency without a dash"),
        pytest.param("July 24 (Coast Wire) - The wall", Dateline("July 24", "", "Coast Wire"), id="day and agency"),
        pytest.param("Harl, Ohio — The wall", Dateline("Harl, Ohio"), id="small letters and a state"),
        pytest.param("HARL, Ohio – July 24, 2031 – The wall", Dateline("HARL, Ohio – July 24, 2031"), id="two dashes"),
        pytest.param("GENEVA (24 July 2031) – The wall", Dateline("GENEVA (24 July 2031)"), id="day in brackets"),
        pytest.param("NEW DELHI: The wall", Dateline("NEW DELHI"), id="a known place and a colon"),
        pytest.param("BERLIN (dpa) - The wall", Dateline("BERLIN", "", "dpa"), id="an agency in small letters"),
        pytest.param("SEOUL/TOKYO (HPA) - The wall", Dateline("SEOUL/TOKYO", "", "HPA"), id="two places"),
        pytest.param("WASHINGTON, D.C. - The wall", Dateline("WASHINGTON, D.C."), id="an abbreviated region"),
        pytest.param("LEE: The wall fell.", Dateline(), id="a speaker"),
        pytest.param("NATO — the alliance — agreed.", Dateline(), id="an aside"),
        pytest.param("Speaker Jim Roe (R-Ohio) and his wife", Dateline(), id="a party in brackets"),
        pytest.param("Rescuers (HPA) came.", Dateline(), id="small letters behind"),
        pytest.param("By Ann Lee LONDON (HPA) - The wall", Dateline(), id="a byline"),
    ],
)
def test_where_when_and_who(words: str, dateline: Dateline) -> None:
    assert read_dateline(words) == dateline
