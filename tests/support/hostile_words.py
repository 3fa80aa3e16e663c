"""Words that a format could take for its own marks."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.support.markdown_engines import folded

letters = st.one_of(
    st.sampled_from("\\`*_{}[]()<>#+-.!|~=$&;:\"'/@^%1aB \n\u00a0\u2028é“”’—…≠"),
    st.sampled_from(
        "--- ... == %% $$ `` ~~ &lt; &amp amp; http://a.example/b_c?d=e&copy=f #tag ^id 1. - [x](y)".split()
    ),
    st.characters(exclude_categories=["Cc", "Cs"]),
)
hostile = st.lists(letters, min_size=1, max_size=25).map("".join).map(str.strip).filter(folded)
