"""组件: the parts that all pages share."""
