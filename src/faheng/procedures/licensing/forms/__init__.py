"""许可、注册的表单: what each step records (forms)."""
