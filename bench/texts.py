"""What is measured: the specimens in `raw/`, the documents beside the repository where they are, and generated text."""

from __future__ import annotations

from pathlib import Path

from tests.generate import bulk

ROOT = Path(__file__).parents[1]
SPECIMENS = ROOT / "raw"
BESIDE = ROOT.parent / "shared" / "corpus"


def real() -> tuple[str, list[bytes]]:
    """Where the real documents come from, in words, and their contents."""
    files = sorted(BESIDE.glob("*.txt"))
    if files:
        return f"{len(files)} documents of the corpus beside the repository", [file.read_bytes() for file in files]
    files = sorted(file for file in SPECIMENS.iterdir() if file.suffix == ".txt")
    return f"{len(files)} specimens of `raw/`", [file.read_bytes() for file in files]


def one(chars: int, folder: Path) -> Path:
    """A file with one generated document of so many characters."""
    path = folder / f"{chars}.txt"
    path.write_text(bulk.document(chars), encoding="utf-8")
    return path


def many(number: int, folder: Path) -> Path:
    """A folder with so many generated documents, a thousand in each of its folders; written once."""
    top = folder / f"{number}"
    if top.is_dir():
        return top
    for count, (name, content) in enumerate(bulk.documents(number)):
        inner = top / f"{count // 1000:04}"
        if count % 1000 == 0:
            inner.mkdir(parents=True)
        (inner / name).write_bytes(content)
    return top


def size(folder: Path) -> tuple[int, int]:
    """The characters and the bytes of all files below a folder."""
    chars = total = 0
    for file in folder.rglob("*.txt"):
        content = file.read_bytes()
        total += len(content)
        chars += len(content.decode("utf-8", "replace"))
    return chars, total
