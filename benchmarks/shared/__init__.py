"""What several benchmarks share: an installation of their own, a large world in it, servers and loads."""
