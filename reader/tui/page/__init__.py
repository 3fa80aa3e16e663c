"""The page of a comparison: where its cells stand, and the view of them."""
