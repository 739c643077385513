"""程序: one file per legal procedure."""
