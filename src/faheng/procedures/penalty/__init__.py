"""行政处罚 (administrative penalties): 普通程序 (ordinary), 简易程序 (summary) and what both share."""
