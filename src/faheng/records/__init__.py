"""记录: storage, the only place that writes the database."""
