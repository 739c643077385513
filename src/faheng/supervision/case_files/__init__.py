"""案卷评查 (case-file review): all dossiers of a year against every rule, with a tally and a list that can be handed on."""
