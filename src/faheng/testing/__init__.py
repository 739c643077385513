"""测试构件: builders for tests; the product never imports them."""
