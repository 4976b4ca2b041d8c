"""`python -m tests.generate`: large inputs for measuring, or one document of a seed to look at.

python -m tests.generate --chars 10_000_000 --out FILE
python -m tests.generate --documents 20000 --out FOLDER
python -m tests.generate --seed 7 --layout "wrapped at 29"
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.generate import bulk
from tests.generate.layouts import LAYOUTS, render
from tests.generate.policy import make


def main(arguments: list[str] | None = None) -> int:
    """Write what is asked for."""
    options = _options(arguments)
    if options.documents is not None:
        options.out.mkdir(parents=True, exist_ok=True)
        for name, content in bulk.documents(options.documents, options.seed):
            (options.out / name).write_bytes(content)
    elif options.chars is not None:
        options.out.write_bytes(bulk.document(options.chars, options.seed, options.layout).encode())
    else:
        sys.stdout.write(render(options.layout, make(options.seed).text, options.seed).raw())
    return 0


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.generate", description="Documents of our own invention, made from a seed.")
    size = parser.add_mutually_exclusive_group()
    size.add_argument("--chars", type=int, metavar="N", help="one document of N characters into the file --out")
    size.add_argument("--documents", type=int, metavar="N", help="N documents in all layouts into the folder --out")
    parser.add_argument("--out", type=Path, help="a file for --chars, a folder for --documents")
    parser.add_argument("--seed", type=int, default=0, help="what decides everything (0)")
    parser.add_argument("--layout", choices=LAYOUTS, default="plain", metavar="LAYOUT", help=f"one of: {', '.join(LAYOUTS)} (plain)")
    options = parser.parse_args(arguments)
    if options.out is None and (options.chars is not None or options.documents is not None):
        parser.error("--out is missing")
    return options


if __name__ == "__main__":
    raise SystemExit(main())
