"""湖: the analytical mirror of the entries, and figures computed from it."""
