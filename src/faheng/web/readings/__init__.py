"""读报告: the pages that read published reports, correct what was read, keep a library of them and compare them."""
