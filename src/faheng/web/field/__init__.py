"""现场: the pages of officers on the spot, phone first."""
