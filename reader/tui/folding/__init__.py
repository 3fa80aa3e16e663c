"""Long stretches that one account alone tells, folded to one line."""
