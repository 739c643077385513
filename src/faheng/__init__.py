"""法衡 Faheng: every official act is a dossier that a legal procedure carries from step to step."""

__version__ = "0.1.0"
