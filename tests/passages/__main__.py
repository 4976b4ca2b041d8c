"""`python -m tests.passages`: what the word model is worth on texts it has not seen; `--write` trains it and writes it down (`make words`).

`--fields` prints instead what the parser makes of the marked indicators, purposes, units, citations and fields (`fields.py`).
Without it, scikit-learn is needed (the extra `words`) and, to write the model that ships, the documents of the gold.
"""

from __future__ import annotations

import sys

from tests.passages import fields
from tests.passages.examples import all_examples


def main(arguments: list[str]) -> int:
    """Print the figures; write the model where asked."""
    if "--fields" in arguments:
        print("\n".join(fields.report()))
        return 0
    from tests.passages import train

    examples = all_examples()
    if "--write" in arguments:
        print(train.write(examples))
    else:
        print(train.figures(examples, train.crossed(examples)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
