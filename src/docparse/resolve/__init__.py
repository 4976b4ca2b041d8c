"""Stage 5: what needs more than one document. Reads: the rows of all documents. Writes: organisations, links."""
