"""The project's own scorer: what the parser says of the documents that have gold, measured against it."""
