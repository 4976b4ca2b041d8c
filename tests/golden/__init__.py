"""Gold, a folder a document, and the tests that hold the parser against it."""
