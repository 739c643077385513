"""规则 (rules) of the penalty procedures, by theme."""
