"""`python -m tests.passages`: what the word model is worth on texts it has not seen; `--write` trains it and writes it down (`make words`).

Needs scikit-learn (the extra `words`) and, to write the model that ships, the documents of the gold beside the repository.
"""

from __future__ import annotations

import sys

from tests.passages import train
from tests.passages.examples import all_examples


def main(arguments: list[str]) -> int:
    """Print the figures; write the model where asked."""
    examples = all_examples()
    if "--write" in arguments:
        print(train.write(examples))
    else:
        print(train.figures(examples, train.crossed(examples)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
