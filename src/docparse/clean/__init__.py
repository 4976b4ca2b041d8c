"""Stage 2: Raw to Clean."""
