"""配置: settings, read from the environment once at the start."""
