"""领导看板: the pages of the leaders."""
