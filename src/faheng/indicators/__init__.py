"""指标: the catalogue of figures, each one declared once."""
