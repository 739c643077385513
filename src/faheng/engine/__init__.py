"""程序引擎: how any procedure runs; pure functions over values."""
