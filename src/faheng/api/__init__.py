"""接口: the typed HTTP API."""
