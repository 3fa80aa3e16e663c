import pytest

from reader.export.excerpt import excerpt
from reader.lookup.row_index import Concordance
from reader.lookup.scope import ROW_KINDS, Scope
from reader.model import Span
from reader.preferences import Layout
from reader.tui.page.copied_words import seen_spans, whole_characters
from reader.tui.panels.focus_panel import AccountBlock
from tests.support.app_screens import app_of, look
from tests.support.comparisons import THREE, TWO, finished, witness
from tests.support.key_presses import press
from tests.support.markdown_engines import COMMONMARK, Page, folded

LAYOUTS = [pytest.param(number, id=layout) for number, layout in enumerate(Layout)]


class TestCopying:
    @pytest.mark.parametrize("views", LAYOUTS)
    async def test_the_current_row_as_markdown_with_its_sources(self, views):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, *"v" * views, "p", "tab", "y")
            number = app.reading.rows.current
            assert app.clipboard == excerpt(THREE, number, [0, 1])
            assert (
                "\n> **B:7** “We heard the horn and then the whole deck jumped,” said **Petra Lindqvist**"
                in app.clipboard
            )
            assert "\nSources: **A** lindow-post.txt · **B** harrow-courier.txt\n" in app.clipboard
            assert app.reading.panels.status.message == f"copied row {number + 1} of A, B as Markdown"

    async def test_accounts_that_are_hidden_are_not_copied(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            look(app, hidden=frozenset({0}))
            await press(pilot, "p", "y")
            assert "A:" not in app.clipboard
            assert "Petra" in app.clipboard

    async def test_wide_and_combining_characters_are_copied_as_they_stand(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            article = THREE.witnesses[2].article
            row = Concordance(THREE).row_at(2, article.text.index("報道"))
            app.reading.rows.go(row)
            await press(pilot, "y")
            assert (
                "報道によると、霧のため視界は五十メートル以下だった。 The cafe\u0301 at the pier was closed."
                in app.clipboard
            )

    async def test_right_to_left_text_is_copied_and_selected_in_its_own_order(self):
        words = "הנמל נסגר ביום שלישי."
        accounts = [witness(name, words) for name in ("a.txt", "b.txt")]
        app = app_of(finished(accounts, []))
        async with app.run_test(size=(80, 24)) as pilot:
            await press(pilot, "y")
            assert f"> **A:1** {words}\n" in app.clipboard
            await drag(pilot, app.reading.rows, (3, 0), (6, 0))
            await press(pilot, "y")
            assert app.clipboard == "הנמל\n— a.txt:1"

    @pytest.mark.parametrize("number", range(len(THREE.rows)))
    def test_every_row_can_be_copied(self, number):
        told = [account for account, cell in enumerate(THREE.rows[number].cells) if cell]
        shown = Page(COMMONMARK.render(excerpt(THREE, number, told))).text
        for account in told:
            assert folded(THREE.witnesses[account].words(THREE.rows[number].cells[account])) in shown

    async def test_nothing_is_copied_where_no_row_is_shown(self):
        app = app_of(THREE)
        async with app.run_test() as pilot:
            look(app, chosen=Scope(ROW_KINDS["conflict"], told=frozenset({2})))
            await press(pilot, "y")
            assert app.clipboard == ""


async def drag(pilot, widget, start, end):
    await pilot.mouse_down(widget, offset=start)
    await pilot.hover(widget, offset=end)
    await pilot.mouse_up(widget, offset=end)
    await pilot.pause()


class TestSelecting:
    async def test_a_drag_selects_code_points_within_an_account(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            rows = app.reading.rows
            await drag(pilot, rows, (3, 0), (7, 0))
            assert rows.selected == (0, Span(0, 5))
            await press(pilot, "y")
            assert app.clipboard == "Ferry\n— lindow-post.txt:1"
            await press(pilot, "escape")
            assert rows.selected is None

    async def test_a_click_after_a_drag_clears_and_goes_there_and_the_drag_itself_does_not(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            rows = app.reading.rows
            line = rows.arrangement.place(3).start
            await drag(pilot, rows, (3, line), (7, line))
            assert (rows.selected[0], rows.current) == (0, 0)
            await pilot.click(rows, offset=(45, line))
            await pilot.pause()
            assert rows.selected is None
            assert (rows.current, rows.account) == (3, 1)

    async def test_what_is_selected_in_focus_is_copied(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            await press(pilot, "d", "enter")
            told = app.reading.panels.focus.query(AccountBlock).first()
            await drag(pilot, told, (2, 1), (6, 1))
            words = app.reading.get_selected_text()
            await press(pilot, "y")
            assert app.clipboard == words
            assert words
            assert THREE.witnesses[0].words(THREE.rows[3].cells[0]).startswith(words)
            assert app.reading.panels.status.message == "copied the selection"
            await press(pilot, "escape")
            assert not app.reading.selections
            assert app.reading.stage.view.layout is Layout.FOCUS

    async def test_every_word_can_be_selected_by_its_first_and_last_cell(self):
        for comparison, size in ((THREE, (120, 40)), (THREE, (60, 30)), (TWO, (80, 24))):
            app = app_of(comparison)
            async with app.run_test(size=size):
                rows = app.reading.rows
                for y in range(rows.size.height):
                    x = 0
                    for segment in rows.render_line(y):
                        at, account = segment.style.meta.get("offset", (0, -1))
                        if account >= 0 and segment.text.strip() and x not in gutters(rows):
                            assert segment.text[0] == comparison.witnesses[account].article.text[at]
                        x += segment.cell_length

    async def test_a_drag_that_strays_into_another_account_keeps_what_it_had(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            rows = app.reading.rows
            await pilot.mouse_down(rows, offset=(3, 0))
            await pilot.hover(rows, offset=(7, 0))
            await pilot.hover(rows, offset=(60, 0))
            assert rows.selected == (0, Span(0, 5))
            await pilot.mouse_up(rows, offset=(60, 0))

    @pytest.mark.parametrize("upwards", [False, True], ids=["down", "up"])
    async def test_a_drag_goes_on_over_the_rows_of_its_account(self, upwards):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            rows = app.reading.rows
            ends = [(3, rows.arrangement.place(row).start) for row in (0, 3)]
            await drag(pilot, rows, *(reversed(ends) if upwards else ends))
            account, span = rows.selected
            first, last = (THREE.rows[row].cells[0][0] for row in (0, 3))
            passages = THREE.witnesses[0].passages
            assert (account, span.start) == (0, passages[first].span.start)
            assert span.end == passages[last].span.start + 1

    async def test_a_selection_is_painted(self):
        app = app_of(THREE)
        async with app.run_test(size=(120, 40)) as pilot:
            rows = app.reading.rows
            await drag(pilot, rows, (3, 0), (7, 0))
            assert "".join(one.text for one in rows.paint(0) if one.style.reverse) == "Ferry"

    @pytest.mark.parametrize(
        ("text", "span", "words"),
        [
            pytest.param("cafe\u0301 x", (0, 4), "cafe\u0301", id="a mark after the last letter"),
            pytest.param("e\u0301a", (1, 3), "e\u0301a", id="a mark that the range begins with"),
            pytest.param("a👩\u200d🚒b", (1, 2), "👩\u200d🚒", id="joined characters"),
            pytest.param("שָׁלוֹם", (0, 1), "שָׁ", id="right to left, with points"),
            pytest.param("ab\n\ncd", (1, 2), "b", id="the end of a line takes no more"),
        ],
    )
    def test_characters_stay_whole(self, text, span, words):
        assert whole_characters(text, Span(*span)).of(text) == words

    def test_what_is_not_shown_is_not_copied(self):
        concordance = Concordance(TWO)
        account = TWO.witnesses[0]
        every = Span(0, len(account.article.text))
        shown = {number for number, row in enumerate(TWO.rows) if row.cells[0] and row.cells[1]}
        spans = seen_spans(concordance, 0, every, shown)
        held = sorted(passage for row in shown for passage in TWO.rows[row].cells[0])
        assert " ".join(span.of(account.article.text) for span in spans).split() == account.words(held).split()
        assert seen_spans(concordance, 0, every, range(len(TWO.rows))) == (Span(0, account.passages[-1].span.end),)


def gutters(rows):
    return {column.x + cell for column in rows.page.columns for cell in range(column.gutter)}
