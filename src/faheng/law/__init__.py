"""法: what the law says, without any input or output."""
