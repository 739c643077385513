"""模拟: a bureau's year, played through the engine."""
