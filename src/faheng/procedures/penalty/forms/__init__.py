"""表单 (forms) of the penalty steps, by stage."""
