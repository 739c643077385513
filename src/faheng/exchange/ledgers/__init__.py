"""台账 (ledgers): a table of the office, one row for each dossier, read off the declaration of its kind."""
