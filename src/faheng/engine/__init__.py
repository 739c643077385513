"""How any legal procedure runs: pure functions over values. The engine knows no law, no file, no clock."""
