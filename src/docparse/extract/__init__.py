"""Stage 4: Outline to Findings; one module a subject of the guide."""
