"""文书: legal documents and official letters from a dossier."""
