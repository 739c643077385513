"""文书 (papers) of the penalty procedures, by stage."""
