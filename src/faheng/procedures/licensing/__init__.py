"""行政许可、执业注册、备案 (licensing): one family of procedures with a common intake, decision and supervision."""
