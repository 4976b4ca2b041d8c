"""Stage 3: Clean to Outline."""
