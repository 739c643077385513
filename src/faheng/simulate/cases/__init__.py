"""处罚案件 (the year's cases): how many of which kind (`groups`), their money (`plan`), and how each one goes (`ordinary`, `spared`, `spot`)."""
