"""门户: the pages of the public and of enterprises."""
