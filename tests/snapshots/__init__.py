"""What the parser says of the specimens now, table by table; `python -m tests.snapshots --write` rewrites it."""
