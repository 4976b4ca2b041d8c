"""Word lists as data files, and the little that reads them."""
