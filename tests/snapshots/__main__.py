"""`python -m tests.snapshots`: show what changed since the snapshot was written; `--write` writes it."""

from __future__ import annotations

import argparse

from tests.snapshots.snapshot import difference, tables, write


def main() -> int:
    """Print the differences, or write them down; 1 where there are some and they are not written."""
    parser = argparse.ArgumentParser(prog="python -m tests.snapshots", description="The snapshot of all tables of the specimens.")
    parser.add_argument("--write", action="store_true", help="write what the program says now; read the diff row by row")
    if parser.parse_args().write:
        print(f"written: {', '.join(write()) or 'nothing changed'}")
        return 0
    differences = [text for name in tables() if (text := difference(name))]
    print("\n".join(differences) or "nothing changed")
    return int(bool(differences))


if __name__ == "__main__":
    raise SystemExit(main())
