"""双公示: penalties and licences as the credit platform takes them."""
