"""交换: ledgers, dossier packages and statute texts, in and out."""
