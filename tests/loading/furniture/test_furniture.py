import pytest

from reader.loading import read_text
from reader.model import Part

LEAD = "The outer wall of the harbour at Skerrow gave way on Monday night after two days of storm."
PAGE = f"Storm breaks harbour wall\n\n{LEAD}\n\n"


def parts(text: str) -> list[Part]:
    return [paragraph.part for paragraph in read_text("x.txt", text.encode()).paragraphs]


@pytest.mark.parametrize(
    ("line", "part"),
    [
        pytest.param("By Ann Lee", Part.BYLINE, id="byline"),
        pytest.param("By Ann Lee and Tom Rask, Staff Writers", Part.BYLINE, id="byline of two"),
        pytest.param("By Monday the water had gone, and so had most of the boats.", Part.BODY, id="a sentence with By"),
        pytest.param("Published 4 March 2031 at 10.15", Part.BYLINE, id="date line"),
        pytest.param("(Reporting by Ann Lee in Skerrow; editing by Tom Rask)", Part.BYLINE, id="closing credit"),
        pytest.param("Share this article", Part.SHARE, id="share line"),
        pytest.param("Facebook | Twitter | WhatsApp", Part.SHARE, id="row of buttons"),
        pytest.param("Follow Ann Lee on Bluesky @annlee", Part.SHARE, id="follow the author"),
        pytest.param("Follow the river for a mile and you reach the mill.", Part.BODY, id="a sentence with Follow"),
        pytest.param("Subscribe to our newsletter", Part.SHARE, id="newsletter"),
        pytest.param("Filed under: Harbour, Storms", Part.SHARE, id="tags"),
        pytest.param("(Source: Skerrow Coastguard)", Part.CAPTION, id="source of a picture"),
        pytest.param("Sources at the harbour said so.", Part.BODY, id="a sentence with Sources"),
        pytest.param("READ MORE: Ten years of storms", Part.SHARE, id="link to another story"),
        pytest.param("Share prices of the dredging firm fell by a tenth.", Part.BODY, id="a sentence with Share"),
        pytest.param("Photo: Lena Oduya / Skerrow Archive", Part.CAPTION, id="photo credit"),
        pytest.param("The broken wall on Tuesday. (Lena Oduya/Coast Pictures)", Part.CAPTION, id="caption and agency"),
        pytest.param("The minister on the quay. (CNA via Coastal)", Part.CAPTION, id="caption passed on by an agency"),
        pytest.param(
            "The wall cost 3m (about a third of the budget).", Part.BODY, id="a sentence that ends in brackets"
        ),
        pytest.param("By J. R. Hale", Part.BYLINE, id="byline with initials"),
        pytest.param("By the numbers", Part.HEADING, id="a heading with By"),
        pytest.param("10 hours ago", Part.BYLINE, id="hours ago"),
        pytest.param("Updated 10 minutes ago", Part.BYLINE, id="updated minutes ago"),
        pytest.param("6m ago", Part.BYLINE, id="minutes ago in short"),
        pytest.param("Updated 2h ago", Part.BYLINE, id="updated hours ago in short"),
        pytest.param("12.45pm BST", Part.BYLINE, id="the time of a post"),
        pytest.param("+++ 12:45 Uhr +++", Part.BYLINE, id="the time of a post in German"),
        pytest.param("9am", Part.BYLINE, id="an hour"),
        pytest.param("Key event", Part.SHARE, id="key event"),
        pytest.param("Key events (12)", Part.SHARE, id="key events"),
        pytest.param("Key events of the storm", Part.HEADING, id="a heading with key events"),
        pytest.param("Load more updates", Part.SHARE, id="more posts"),
        pytest.param("The gate was shut 10 hours ago.", Part.BODY, id="a sentence with hours ago"),
        pytest.param("Read more: Ten years of storms", Part.SHARE, id="read more"),
        pytest.param("Read more than one book a week, the teacher told them.", Part.BODY, id="a sentence, Read more"),
        pytest.param("Advertisement", Part.SHARE, id="advertisement"),
        pytest.param("- Advertisement -", Part.SHARE, id="advertisement between dashes"),
        pytest.param("Story continues below", Part.SHARE, id="the story continues"),
        pytest.param("Article continues below this advertisement", Part.SHARE, id="continues below an advertisement"),
        pytest.param("We use cookies to make this site better. Learn more.", Part.SHARE, id="cookies"),
        pytest.param("Accept all cookies", Part.SHARE, id="cookie button"),
        pytest.param("We use cookie tins for the bait.", Part.BODY, id="a sentence with cookie"),
        pytest.param("By continuing to use this site you agree to our terms.", Part.SHARE, id="consent"),
        pytest.param("Get the morning briefing straight to your inbox", Part.SHARE, id="newsletter box"),
        pytest.param("Enter your email address", Part.SHARE, id="newsletter field"),
        pytest.param("Thanks for reading", Part.SHARE, id="thanks"),
        pytest.param("Already a subscriber? Log in", Part.SHARE, id="subscriber"),
        pytest.param("Support local journalism", Part.SHARE, id="support"),
        pytest.param("Support for local journalism has fallen, she said.", Part.BODY, id="a sentence with Support"),
        pytest.param("Related: Ten years of storms", Part.SHARE, id="related link"),
        pytest.param("Skip to main content", Part.SHARE, id="skip link"),
        pytest.param("News | Harbour | Storms", Part.SHARE, id="navigation"),
        pytest.param("Privacy policy", Part.SHARE, id="footer link"),
        pytest.param("1,204 shares", Part.SHARE, id="shares counted"),
        pytest.param("The firm sold 1,204 shares.", Part.BODY, id="a sentence with shares"),
        pytest.param("© 2031 The Skerrow Post. All rights reserved.", Part.SHARE, id="rights"),
        pytest.param("Donate blood now, the hospital asked on Monday.", Part.BODY, id="a sentence with Donate"),
        pytest.param("Like this one, many walls were thin.", Part.BODY, id="a sentence with Like"),
        pytest.param("Sign up for our newsletter.", Part.SHARE, id="an invitation with a stop"),
        pytest.param("Join the debate, he urged.", Part.BODY, id="a sentence with Join"),
        pytest.param("No comment on “the talks” was made.", Part.BODY, id="a sentence with No comment"),
        pytest.param("No response to the letter came from the town.", Part.BODY, id="a sentence with No response"),
        pytest.param("Correction: The wall is 90 years old, not 80.", Part.CORRECTION, id="correction"),
        pytest.param("CORRECTION (March 5): The wall is old.", Part.CORRECTION, id="correction with a day"),
        pytest.param("Clarification: The wall is old. It stands.", Part.CORRECTION, id="clarification"),
        pytest.param("Editor's note: Ann Lee lives in Skerrow.", Part.CORRECTION, id="editor's note"),
        pytest.param(
            "An earlier version of this article gave the wrong age.", Part.CORRECTION, id="an earlier version"
        ),
        pytest.param("This story has been updated.", Part.CORRECTION, id="updated story"),
        pytest.param("An earlier version of the report blamed the mayor.", Part.BODY, id="another report's version"),
        pytest.param("The story was changed by the ministry, she said.", Part.BODY, id="another story changed"),
        pytest.param("Corrections officers opened the gate.", Part.BODY, id="a sentence with Corrections"),
        pytest.param("UPDATE: The wall has been mended.", Part.BODY, id="an update is news"),
        pytest.param("Video-game makers left the town on Monday.", Part.BODY, id="a sentence with a hyphen"),
        pytest.param("The wind blew at 20 knots (36 km/h).", Part.BODY, id="a sentence that ends in a unit"),
        pytest.param("Via the side doors, the crews came in;", Part.BODY, id="a sentence with Via"),
        pytest.param("Picture: the broken wall on Tuesday.", Part.CAPTION, id="picture and its words"),
        pytest.param("Storm breaks harbour wall", Part.REPEATED, id="the headline again"),
        pytest.param("Tom Rask in Harl contributed to this report.", Part.BYLINE, id="contributor"),
        pytest.param("Tom Rask and Lena Oduya contributed.", Part.BYLINE, id="contributors, no more"),
        pytest.param("The thaw contributed to the collapse.", Part.BODY, id="a sentence with contributed"),
        pytest.param("Contributing: Tom Rask, Coast Wire", Part.BYLINE, id="contributing"),
        pytest.param("Rask reported from Harl; Lee from Skerrow.", Part.BYLINE, id="reported from"),
        pytest.param("— With assistance by Tom Rask", Part.BYLINE, id="with assistance"),
        pytest.param("This report contains material from Coast Wire.", Part.BYLINE, id="an agency's material"),
        pytest.param("More:Ten years of storms in pictures", Part.SHARE, id="a label glued to a title"),
        pytest.param("Harl floods:Complete coverage from the Post", Part.SHARE, id="any label glued to a title"),
        pytest.param("More On This... Who paid for the wall", Part.SHARE, id="more on this, and a title"),
        pytest.param("The wall in ten minutes Listen", Part.SHARE, id="listen behind a title"),
        pytest.param("Ann Lee Photographer: Tom Rask/CP via Coast", Part.CAPTION, id="photographer"),
        pytest.param("Photos: The storm Hide Caption 1 of 2 The wall 2 of 2", Part.CAPTION, id="a picture show"),
        pytest.param("[Update: This story was updated at 9:20 p.m.]", Part.CORRECTION, id="an update in brackets"),
        pytest.param("Updated 1 " + "MAY " * 26 + "x", Part.BODY, id="a long row of words of a time, read once"),
        pytest.param("Updated at 9:20 a.m. ET.", Part.BYLINE, id="updated, with a stop"),
        pytest.param("We want to hear what you think about this article.", Part.SHARE, id="want to hear"),
        pytest.param("‘WHY DO WE ALL HAVE TO WAIT?’", Part.BODY, id="words in capitals and marks"),
        pytest.param(
            "Thousands could be signing up who gave no email address, the mayor said.",
            Part.BODY,
            id="signing up is news",
        ),
        pytest.param("Video of the fall spread within hours.", Part.BODY, id="a sentence with Video"),
        pytest.param("Photos showed the wall in pieces.", Part.BODY, id="a sentence with Photos"),
        pytest.param("Credit where it is due: nobody was hurt.", Part.BODY, id="a sentence with Credit"),
        pytest.param("Related costs reached $3m.", Part.BODY, id="a sentence with Related"),
        pytest.param("Poll: 40% want a new wall, 60% do not.", Part.BODY, id="a label that begins a sentence"),
        pytest.param("Poll: Two in three want a new wall", Part.SHARE, id="the same label and a title"),
        pytest.param("The storm contributed.", Part.BODY, id="a sentence that ends so"),
        pytest.param("Ann Lee reported from the scene that it was calm.", Part.BODY, id="reported from, and what"),
        pytest.param("The full report is online, the council said.", Part.BODY, id="a sentence with a full report"),
        pytest.param("The full report is available here.", Part.SHARE, id="where the full report is"),
        pytest.param("Close to 40 people fled.", Part.BODY, id="a sentence with Close"),
        pytest.param("Play was stopped at noon.", Part.BODY, id="a sentence with Play"),
        pytest.param("Updated maps were published on May 3, 2031.", Part.BODY, id="a sentence with Updated"),
        pytest.param("May 3, 2031 / 9:20 AM EDT / Harl News", Part.BYLINE, id="day, time and outlet"),
        pytest.param("Coast Images", Part.CAPTION, id="whose a picture is"),
        pytest.param("View image in fullscreen", Part.CAPTION, id="a picture's button"),
        pytest.param("Contact Ann Lee at lee@post.example", Part.SHARE, id="an address"),
        pytest.param("If you are in crisis, call 988.", Part.SHARE, id="a help line"),
        pytest.param("If you were there, call the police, officers said.", Part.BODY, id="an appeal that is news"),
        pytest.param("▶ Watch the wall fall", Part.SHARE, id="the sign of a film"),
        pytest.param("This breaking news story will be updated.", Part.SHARE, id="will be updated"),
        pytest.param("RELATED: Who pays for the wall?", Part.SHARE, id="a label in capitals"),
        pytest.param("(PHOTOS: Ten years of storms)", Part.SHARE, id="a label in brackets"),
        pytest.param("Also on the Post: Ten years of storms", Part.SHARE, id="also on"),
        pytest.param("Ten years of storms at Skerrow Read more", Part.SHARE, id="read more behind a title"),
        pytest.param("MAYOR OF SKERROW TOLD TO PAY FOR THE WALL", Part.SHARE, id="a title in capitals"),
        pytest.param("WHO PAYS FOR ALL OF THE WALL?", Part.BODY, id="a heading in capitals that asks"),
        pytest.param("THE BROKEN WALL", Part.HEADING, id="a short heading in capitals"),
        pytest.param("Story Continued Below", Part.SHARE, id="continued below"),
        pytest.param("Advertisement Continue reading the main story", Part.SHARE, id="continue reading"),
        pytest.param("[pullquote]", Part.SHARE, id="a place kept for something"),
        pytest.param("JUST WATCHED Wall breaks at Skerrow Replay", Part.SHARE, id="a player's words"),
        pytest.param("Enlarge this image toggle caption Lena Oduya/CP", Part.CAPTION, id="enlarge"),
        pytest.param("The broken wall on Tuesday. COAST/Lena Oduya", Part.CAPTION, id="agency and photographer"),
        pytest.param("The wall at dusk. | CP Photo Who pays", Part.CAPTION, id="a credit behind a bar"),
        pytest.param("The ship sailed for Harl and/or Skerrow.", Part.BODY, id="a sentence with a stroke"),
        pytest.param("CLOSE The wall broke on Monday. (March 4) CP", Part.CAPTION, id="a film's caption"),
        pytest.param("3 years ago", Part.BYLINE, id="years ago"),
        pytest.param("Sat 3 May 2025 10.12 BST", Part.BYLINE, id="weekday, day and time"),
        pytest.param("3rd May 2025", Part.BYLINE, id="an ordinal day"),
        pytest.param("05/13/2025", Part.BYLINE, id="a day in figures"),
        pytest.param("Updated at 9:20 a.m. ET", Part.BYLINE, id="updated at"),
        pytest.param("Update at 9:20 a.m. ET: The Wall Is Mended", Part.HEADING, id="an update with its heading"),
        pytest.param("This article is more than 2 years old", Part.SHARE, id="its age"),
        pytest.param("FOR IMMEDIATE RELEASE", Part.SHARE, id="for release"),
        pytest.param("Contact: Ann Lee, press@skerrow.example", Part.SHARE, id="contact"),
        pytest.param("###", Part.SHARE, id="no words"),
        pytest.param(
            "Harbour Notes newsletter Every week in your inbox. Email Sign Up You can unsubscribe at any time.",
            Part.SHARE,
            id="a box for addresses",
        ),
        pytest.param("The wall at dusk (Reuters: Lena Oduya)", Part.CAPTION, id="agency and photographer in brackets"),
        pytest.param("The wall broke at dusk (Lee: at nine)", Part.BODY, id="another bracket with a colon"),
        pytest.param("The wall at dusk. (CNN)", Part.CAPTION, id="an agency behind the full stop"),
        pytest.param("The wall at dusk. | Getty Mayor: Who pays?", Part.CAPTION, id="an agency behind a bar"),
        pytest.param(
            "The wall | Getty Images. The mayor came at ten.", Part.BODY, id="a credit with a sentence behind it"
        ),
        pytest.param("The wall at dusk. Ann Lee, Harl/Handout via REUTERS", Part.CAPTION, id="a handout"),
        pytest.param("The wall at dusk. Photo: T.J. Rask/Coast Pictures", Part.CAPTION, id="a credit with initials"),
        pytest.param(
            "Ann Lee teaches at Harl. The opinions expressed in this commentary are solely those of the author.",
            Part.SHARE,
            id="whose views these are",
        ),
        pytest.param("The views expressed by the council are sound, he said.", Part.BODY, id="a sentence with views"),
        pytest.param("Ann Lee builds walls. Follow her on Twitter @annlee.", Part.BYLINE, id="a writer to be followed"),
        pytest.param("(Coastpix)", Part.SHARE, id="a name in brackets"),
        pytest.param("Read the council's full statement here.", Part.SHARE, id="read it here"),
        pytest.param("Check back for more as the Post reads the papers.", Part.SHARE, id="check back"),
        pytest.param("- Check out our map of the coast and mend your own wall.", Part.SHARE, id="check out"),
        pytest.param('Watch the mayor on "Harl Tonight" at 6 p.m. ET.', Part.SHARE, id="what is to be seen when"),
        pytest.param(
            "You can read more letters in our daily newsletter. To submit a letter, write.", Part.SHARE, id="letters"
        ),
        pytest.param("Online:", Part.SHARE, id="online"),
        pytest.param("Harbour office: https://skerrow.example/harbour", Part.SHARE, id="a name and an address"),
        pytest.param("lee@skerrow.example", Part.SHARE, id="an address alone"),
        pytest.param("<iframe width=”560″>", Part.SHARE, id="markup"),
        pytest.param("NOW WATCH: ‘The mayor stands up’", Part.SHARE, id="now watch"),
        pytest.param("* Correction: The wall was built in 1941.", Part.CORRECTION, id="a marked correction"),
        pytest.param("[Editor's note: The headline was changed.]", Part.CORRECTION, id="a note in brackets"),
        pytest.param("Updated: An earlier version of this story had it wrong.", Part.CORRECTION, id="updated, and why"),
        pytest.param("*Updated for clarity.", Part.CORRECTION, id="updated for clarity"),
        pytest.param("What happens next", Part.HEADING, id="heading inside the article"),
        pytest.param("Nobody was hurt.", Part.BODY, id="a short sentence"),
    ],
)
def test_line_inside_the_article(line: str, part: Part) -> None:
    assert parts(f"{PAGE}{line}\n\n{LEAD}")[2] is part


@pytest.mark.parametrize(
    "line",
    ["Ann Lee, Staff Writer", "Ann Lee and Tom Rask, Harbour Correspondents", "Ann Lee, Political Editor"],
)
def test_above_the_article_a_name_and_a_post_are_a_byline(line: str) -> None:
    assert parts(f"Storm breaks harbour wall\n\n{line}\n\n{LEAD}") == [Part.HEADLINE, Part.BYLINE, Part.BODY]
    assert parts(f"{PAGE}“We shall build it.”\n\n{line}\n\n{LEAD}")[3] is Part.BODY


@pytest.mark.parametrize("line", ["The Storms Of Spring", "Despite Storm, Penn Wins A Fifth Term As Harbour Chief"])
def test_above_the_article_a_title_is_no_byline(line: str) -> None:
    assert Part.BYLINE not in parts(f"Storm breaks harbour wall\n\n{line}\n\n{LEAD}")


@pytest.mark.parametrize(
    ("line", "part"),
    [
        pytest.param(LEAD, Part.BODY, id="a lead"),
        pytest.param("The wall broke at nine. Nobody was hurt.", Part.BODY, id="two short sentences"),
        pytest.param("“It broke at nine,” Ann Lee said. “We ran.”", Part.BODY, id="sentences with quotations"),
        pytest.param("Die Mauer fiel um neun Uhr. „Wir liefen“, sagte Ann Lee.", Part.BODY, id="two German sentences"),
        pytest.param("Ночью стена рухнула. Никто не пострадал.", Part.BODY, id="two Russian sentences"),
        pytest.param("Storm breaks harbour wall.", Part.HEADLINE, id="a short headline with a stop"),
        pytest.param("Wall breaks. Town floods.", Part.HEADLINE, id="two headlines in one"),
        pytest.param(
            "After Two Days of Storm, the Outer Wall Breaks and the Town Is Told To Leave.",
            Part.HEADLINE,
            id="capitals",
        ),
        pytest.param("Wall falls. Who pays?", Part.HEADLINE, id="a headline that asks"),
        pytest.param("Dr. Ann Lee leaves St. Mary for Washington, D.C.", Part.HEADLINE, id="abbreviations"),
        pytest.param(
            "Mayor of Skerrow tells the council: “" + "no " * 20 + "more”", Part.HEADLINE, id="a long headline"
        ),
    ],
)
def test_prose_at_the_beginning_is_no_headline(line: str, part: Part) -> None:
    assert parts(f"{line}\n\n{LEAD} {LEAD}") == [part, Part.BODY]


@pytest.mark.parametrize(
    ("line", "part"),
    [
        pytest.param("Ann Lee", Part.BYLINE, id="a name"),
        pytest.param("Ann Lee, Tom Rask and Lena Oduya", Part.BYLINE, id="names"),
        pytest.param("SKERROW TODAY", Part.BYLINE, id="an outlet, told as names are"),
        pytest.param("Harbour", Part.SHARE, id="a section"),
        pytest.param("What the storm took", Part.HEADING, id="a heading"),
        pytest.param("Poor Ann Lee.", Part.BODY, id="a sentence"),
        pytest.param("The wall at dusk. Storm breaks harbour wall", Part.REPEATED, id="caption and headline"),
        pytest.param("The wall at dusk. Storm that broke a town", Part.SUMMARY, id="a sentence and another title"),
    ],
)
def test_a_line_between_headline_and_lead(line: str, part: Part) -> None:
    assert parts(f"Storm breaks harbour wall\n\n{line}\n\n{LEAD}") == [Part.HEADLINE, part, Part.BODY]
    assert parts(f"{PAGE}{line}\n\n{LEAD}")[2] in (Part.HEADING, Part.BODY)


@pytest.mark.parametrize(
    ("line", "part"),
    [
        pytest.param("Opinion: Who pays for the wall", Part.HEADLINE, id="a label"),
        pytest.param("MAYOR OF SKERROW TOLD TO PAY FOR THE WALL", Part.HEADLINE, id="capitals"),
        pytest.param(
            "OPINION: The wall fell, and it will fall again. Who will pay for it, and when.", Part.BODY, id="prose"
        ),
        pytest.param("Share this article", Part.SHARE, id="a button"),
    ],
)
def test_a_headline_may_look_as_links_do(line: str, part: Part) -> None:
    assert parts(f"{line}\n\n{LEAD}\n\n{LEAD}")[0] is part


def test_a_summary_goes_on_until_the_article_begins() -> None:
    told = parts(
        "Storm breaks harbour wall\n\nStory highlights Wall was 90 years old\n\nMayor says nobody knew"
        f"\n\n{LEAD}\n\nWhat happens next\n\n{LEAD}"
    )
    assert told[1:] == [Part.SUMMARY, Part.SUMMARY, Part.BODY, Part.HEADING, Part.BODY]


def test_a_list_of_other_stories_goes_on_until_the_article_does() -> None:
    told = parts(f"{PAGE}Also see:\n\nTen years of storms\n\nWho pays?\n\n{LEAD}\n\nWhat happens next\n\n{LEAD}")
    assert told[2:] == [Part.SHARE, Part.SHARE, Part.SHARE, Part.BODY, Part.HEADING, Part.BODY]


def test_each_part_but_body_text_says_why() -> None:
    article = read_text("x.txt", f"{PAGE}Share this\n\nWhat happens next\n\n{LEAD}".encode())
    assert [bool(paragraph.why) for paragraph in article.paragraphs] == [True, False, True, True, False]


def test_an_advertisement_is_a_break_and_no_invitation() -> None:
    article = read_text("x.txt", f"{PAGE}ADVERTISEMENT\n\nShare this\n\n{LEAD}".encode())
    assert [paragraph.why for paragraph in article.paragraphs[2:4]] == [
        "marks a break in the page",
        "invites the reader to do something",
    ]


def test_a_heading_behind_a_lead_without_a_title_stays_a_heading() -> None:
    assert parts(f"{LEAD}\n\nWhat happens next\n\n{LEAD}") == [Part.BODY, Part.HEADING, Part.BODY]


def test_the_headers_of_printed_sheets_are_repeated_lines() -> None:
    sheets = f"Storm breaks harbour wall\n\n{LEAD}" + f"\n\nThe Skerrow Post\n\n{LEAD}" * 3
    assert parts(sheets) == [Part.HEADLINE, Part.BODY, *[Part.REPEATED, Part.BODY] * 3]


def test_a_title_that_stands_twice_above_the_article_is_repeated() -> None:
    assert parts(f"Storm breaks harbour wall\n\nStorm breaks harbour wall\n\n{LEAD}")[1] is Part.REPEATED


@pytest.mark.parametrize(
    "line",
    [
        "One thought on “Storm breaks harbour wall”",
        "3 Comments",
        "Comments (12)",
        "Leave a Reply",
        "Join the conversation",
        "READERS' COMMENTS",
    ],
)
def test_from_here_on_readers_speak(line: str) -> None:
    assert parts(f"{PAGE}{line}\n\nI was there and saw it all.\n\nReply")[2:] == [Part.COMMENT] * 3


def test_a_comment_count_above_the_article_does_not_swallow_it() -> None:
    assert parts(f"Storm breaks harbour wall\n\n12 comments\n\n{LEAD}") == [Part.HEADLINE, Part.SHARE, Part.BODY]


def test_a_speaker_below_a_block_quotation_is_no_heading() -> None:
    assert parts(f"{PAGE}“We shall build it higher.”\n\nAnn Lee, harbour master\n\n{LEAD}")[3] is Part.BODY


def test_a_text_of_one_paragraph_has_no_headline() -> None:
    article = read_text("x.txt", LEAD.encode())
    assert [p.part for p in article.paragraphs] == [Part.BODY]
    assert article.title == "x.txt"


def test_nothing_is_dropped() -> None:
    article = read_text("x.txt", f"{PAGE}Share this\n\n2 comments\n\nFirst!".encode())
    assert [p.span.of(article.text) for p in article.paragraphs][2:] == ["Share this", "2 comments", "First!"]
