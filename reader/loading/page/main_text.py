"""Which lines of a page are its article: those that trafilatura chooses, and what belongs to them.

Trafilatura finds the running text. Around its paragraphs stand parts of the article that it takes for something else:
short lists, headings, the times of posts, captions, whose words a block quotation are.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from functools import reduce
from itertools import chain, takewhile
from typing import TYPE_CHECKING

from reader.loading.page.leaves import Leaf, key_of
from reader.loading.page.quoted import quoted
from reader.model import Part

if TYPE_CHECKING:
    from lxml.etree import _Element

Paragraphs = list[tuple[str, Part | None]]

_LEAST = 0.9
"""Share of the chosen words that are found in the page's lines; below it the two are read too differently."""
_PREFIX = 12
"""Letters by which the first line of several that trafilatura has made one is looked up. Chosen by hand."""
_MOST_LINKED = 0.5
"""Share of a line's letters in links above which it leads elsewhere. Chosen by hand."""
_LONGEST_BYLINE = 160
"""Code points of a line that its page calls a byline. Chosen by hand."""
_HEADINGS = frozenset(("head", "h1", "h2", "h3", "h4", "h5", "h6"))
_ITEMS = frozenset(("item", "row", "li", "dt", "dd", "tr"))
_GROUPS = frozenset(("ul", "ol", "dl", "table", "blockquote"))
_NO_ARTICLE = frozenset(("aside", "dialog", "footer", "form", "menu", "nav"))
_AROUND = re.compile(
    r"(?:^|[\s_-])(?:ads?|advert\w*|breadcrumbs?|carousel|comments?|consent|cookies?|gallery|hidden|menu|more-on|"
    r"most-?(?:popular|read)|nav\w*|newsletter\w*|outbrain|paywall|player|popular|promo\w*|pull-?quotes?|"
    r"read-?(?:more|next)|recirc\w*|recommend\w*|related\w*|share|sharing|sidebar|sign-?up|social\w*|sponsor\w*|"
    r"subscri\w+|taboola|tags?|toc|toolbar|topics?|trending|widget)(?=$|[\s_-])",
    re.IGNORECASE,
)
"""What pages call the parts of themselves that stand around an article."""
_BYLINE = re.compile(r"(?:^|[\s_-])(?:authors?|by-?line|writers?)(?=$|[\s_-])", re.IGNORECASE)
_TIME = re.compile(r"(?:\d{1,2}[.:h]\d{2}(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)(?: [A-Z]{2,4})?", re.IGNORECASE)


def paragraphs_of(page: Sequence[Leaf], chosen: Sequence[Leaf], title: str) -> Paragraphs:
    """The lines of the article with their parts, as far as their elements tell.

    Where the chosen lines are not those of the page, they stand as they are.
    """
    at = _found(page, chosen)
    if not at or sum(len(page[number].key) for number in at) < _LEAST * sum(len(line.key) for line in chosen):
        return [(line.words, _part(line)) for line in chosen]
    told = [page[number] for number in _completed(page, sorted(at), key_of(title))]
    return [(words, _part(leaf)) for leaf, words in zip(told, quoted(told), strict=True)]


def _part(leaf: Leaf) -> Part | None:
    if leaf.tag in _HEADINGS:
        return Part.HEADING
    if leaf.tag == "figcaption":
        return Part.CAPTION
    if _is_time(leaf) or _is_byline(leaf):
        return Part.BYLINE
    return Part.BODY if leaf.tag in _ITEMS else None


def _is_time(leaf: Leaf) -> bool:
    return not leaf.key or _TIME.fullmatch(leaf.words) is not None


def _is_byline(leaf: Leaf) -> bool:
    return len(leaf.words) <= _LONGEST_BYLINE and _BYLINE.search(_named(leaf.block)) is not None


def _named(element: _Element) -> str:
    return f"{element.get('class', '')} {element.get('id', '')} {element.get('rel', '')}"


def _found(page: Sequence[Leaf], chosen: Sequence[Leaf]) -> set[int]:
    """The numbers of the page's lines that are these, in the page's order as far as it goes."""
    whole: dict[str, list[int]] = defaultdict(list)
    begun: dict[str, list[int]] = defaultdict(list)
    for number, leaf in enumerate(page):
        whole[leaf.key].append(number)
        begun[leaf.key[:_PREFIX]].append(number)
    found: set[int] = set()
    last = -1
    for line in chosen:
        if line.key and (same := whole.get(line.key)):
            numbers = [same[bisect_right(same, last) % len(same)]]
        else:
            runs = (_run(page, line.key, first) for first in begun.get(line.key[:_PREFIX], ()))
            numbers = next(filter(None, runs), [])
        found.update(numbers)
        last = max([last, *numbers])
    return found


def _run(page: Sequence[Leaf], key: str, first: int) -> list[int]:
    """The lines from this one on that make up `key` together; none where they do not."""
    read = 0
    for number in range(first, len(page)):
        if not key.startswith(page[number].key, read):
            return []
        read += len(page[number].key)
        if read == len(key):
            return list(range(first, number + 1))
    return []


def _completed(page: Sequence[Leaf], at: Sequence[int], title: str) -> list[int]:
    """The numbers of the chosen lines, and of those around and between them that belong to them."""
    blocks = [page[number].block for number in at]
    frame = set(chain.from_iterable(map(_upwards, blocks)))
    container = reduce(_shared, blocks)
    head = max((n for n in range(at[0]) if _heads(page[n], title)), default=at[0])
    lead = next((number for number in at if page[number].tag not in _HEADINGS), at[0])
    lines = [number for number in range(head + 1, len(page)) if not _is_around(page[number], frame)]
    told = {*at, *_in_shape(page, at, lines, container)}
    last = max(told)
    below: Leaf | None = None
    for number in sorted({*lines, *at}, reverse=True):
        leaf = page[number]
        if _belongs(leaf, frame, container, (number < lead, number > last), below):
            told.add(number)
        below = leaf if number in told and not _is_time(leaf) else below
    return sorted(told)


def _heads(leaf: Leaf, title: str) -> bool:
    return leaf.tag == "h1" or leaf.key == title


def _in_shape(page: Sequence[Leaf], at: Sequence[int], lines: Sequence[int], container: _Element) -> list[int]:
    """The lines with the same elements around them as chosen ones have."""
    shapes = {shape for number in at if len(shape := _shape(page[number], container)) > 1}
    return [number for number in lines if _shape(page[number], container) in shapes]


def _shape(leaf: Leaf, container: _Element) -> tuple[str, ...]:
    """The elements around a line within the container, by name and class: the posts of a live blog have the same."""
    around = takewhile(lambda each: each is not container, _upwards(leaf.block))
    return tuple(f"{each.tag}.{each.get('class', '')}" for each in around)


def _upwards(block: _Element) -> list[_Element]:
    return [block, *block.iterancestors()]


def _shared(one: _Element, other: _Element) -> _Element:
    """The innermost element that holds both."""
    around = set(_upwards(other))
    return next(element for element in _upwards(one) if element in around)


def _is_around(leaf: Leaf, frame: set[_Element]) -> bool:
    """Whether a line leads elsewhere, is hidden, or stands in what its page calls a menu or an advertisement."""
    if leaf.linked > _MOST_LINKED and not _is_byline(leaf) and not _is_time(leaf):
        return True
    for element in _upwards(leaf.block):
        if element in frame:
            return False
        hidden = element.get("hidden") is not None or "display:none" in element.get("style", "").replace(" ", "")
        if hidden or element.tag in _NO_ARTICLE or _AROUND.search(_named(element)):
            return True
    return False


def _belongs(
    leaf: Leaf, frame: set[_Element], container: _Element, where: tuple[bool, bool], below: Leaf | None
) -> bool:
    """Whether a line is part of the article, chosen or not; `where` says if it stands before or behind it."""
    before, behind = where
    if any(element in frame for element in leaf.block.iterancestors(*_GROUPS)):
        return True
    if behind:
        return False
    if _is_time(leaf) or leaf.tag == "figcaption" or (before and _is_byline(leaf)):
        return True
    if container not in leaf.block.iterancestors():
        return False
    leads = leaf.tag in _HEADINGS and below is not None and below.tag not in _HEADINGS
    return leaf.tag in _ITEMS or leads
