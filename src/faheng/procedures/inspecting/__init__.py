"""行政检查 (inspection): forms, rules and papers by stage of the visit; the procedure itself stands in `inspection.py`."""
