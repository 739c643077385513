"""界面: server-rendered pages."""
