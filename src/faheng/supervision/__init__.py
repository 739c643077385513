"""监督: plans, draws and grades that feed procedures."""
