"""报告: annual reports, composed from the records and read back."""
