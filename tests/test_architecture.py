"""Imports point one way: foundation ← stages ← pipeline ← engines, store ← views, laws ← cli."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "docparse"
STAGES = ("read", "clean", "segment", "extract", "resolve", "write")
RANKS = {  # what a module belongs to: a module may import from lower ranks, and from its own package
    **dict.fromkeys(("version", "errors"), 0),
    **dict.fromkeys(("spans", "lexicon", "scratch"), 1),
    **dict.fromkeys(("model", "numerals", "rows"), 2),
    **dict.fromkeys(STAGES, 3),
    "assemble": 4,
    "pipeline": 5,
    **dict.fromkeys(("engines", "store"), 6),
    **dict.fromkeys(("views", "laws"), 7),
    "cli": 8,
    **dict.fromkeys(("__init__", "__main__"), 9),
}
MODULES = sorted(path.relative_to(SOURCE) for path in SOURCE.rglob("*.py"))
HEAVY = {"pandas", "pyarrow", "numpy", "jieba", "cn2an", "rich", "charset_normalizer", "sqlite3"}
ARROW_IN = {"write", "engines", "laws", "views"}  # these work with Arrow; all others import heavy libraries when they use them


def owner(module: Path) -> str:
    """The package of a module, or the module itself at the top."""
    return module.parts[0] if len(module.parts) > 1 else module.stem


def dotted(module: Path) -> str:
    parts = ("docparse", *module.with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(module: Path, only_at_start: bool = False) -> Iterator[str]:
    """What a module imports, as dotted names; imports for the type checker alone do not count."""
    tree = ast.parse((SOURCE / module).read_text(encoding="utf-8"))
    for checked in [node for node in ast.walk(tree) if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)]:
        checked.body = [ast.Pass()]
    for node in tree.body if only_at_start else ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{module}: imports name their whole path"
            yield from (_target(node.module or "", alias.name) for alias in node.names)


def _target(module: str, name: str) -> str:
    """The module that `from module import name` imports."""
    place = SOURCE.joinpath(*module.split(".")[1:], name)
    inner = module.split(".")[0] == "docparse" and (place.with_suffix(".py").exists() or place.is_dir())
    return f"{module}.{name}" if inner else module


def ours(module: Path) -> Iterator[str]:
    """What a module imports of docparse, by owner."""
    for name in imports(module):
        parts = name.split(".")
        if parts[0] == "docparse":
            yield parts[1] if len(parts) > 1 else "__init__"


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_imports_point_one_way(module: Path) -> None:
    mine = owner(module)
    for other in ours(module):
        assert other == mine or RANKS[other] < RANKS[mine], f"{module} imports docparse.{other}"


def test_no_module_imports_itself_through_others() -> None:
    graph = {dotted(module): {name for name in imports(module) if name.startswith("docparse")} for module in MODULES}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(f"a cycle of imports: {' → '.join(error.args[1])}")


@pytest.mark.parametrize("module", [module for module in MODULES if owner(module) not in ARROW_IN], ids=str)
def test_heavy_libraries_are_imported_when_they_are_used(module: Path) -> None:
    assert not HEAVY & {name.split(".")[0] for name in imports(module, only_at_start=True)}


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_modules_say_what_they_are_and_stay_small(module: Path) -> None:
    text = (SOURCE / module).read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(text)), f"{module} has no docstring"
    assert text.count("\n") <= 400 or module.stem.endswith("_table"), f"{module} is longer than a module should be"
    assert module.stem not in {"utils", "helpers", "common", "manager"}


def test_no_test_reads_a_clock() -> None:
    """Speed is measured by `bench/`; a test that times something fails on a busy machine."""
    clocks = re.compile(r"perf_counter|process_time|thread_time|timeit")
    files = [path for path in Path(__file__).parent.rglob("*.py") if path != Path(__file__)]
    assert files
    assert not [path.name for path in files if clocks.search(path.read_text(encoding="utf-8"))]
