"""How fast, how large, how it grows: measured and written to `docs/benchmarks.md` (`make bench`, `make bench-large`)."""
