"""Units of text that never end what they begin; repeated, they show whether cost stays linear."""

ENDLESS = {
    "unbalanced curly marks": "“a b ",
    "unbalanced straight marks": 'x "a b',
    "unbalanced single marks": "‘a b’s ",
    "nested marks": "“a « ",
    "quotations without a full stop": "Lee said “a b c,” and he said ",
    "cues without a full stop": "Lee said and he said ",
    "relative clauses": "Lee, who ",
    "possessives": "Lee’s ",
    "nested phrases": "man of ",
    "full stops": ". ",
    "unclosed paragraphs": "“a b c\n\n",
    "one long word": "abcdefghij",
}
