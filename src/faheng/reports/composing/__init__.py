"""Composing the annual report (年度报告): prose with figures as references; no figure is ever typed."""
