"""The command line: parse · show · explain · check.

Exit codes: 0, all went well; 1, some files failed or a law is broken; 2, wrong usage, or nothing readable was given.
Every message is one line. Commands import what they need when they run, so that `--version` and `--help` are quick.
"""

from __future__ import annotations

import contextlib
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from docparse.errors import DocparseError, ReadError
from docparse.version import SCHEMA_VERSION, __version__

if TYPE_CHECKING:
    from rich.console import Console

    from docparse.engines.local import Progress, Summary
    from docparse.rows import Document

LISTED_AT_MOST = 20
WIDE = 10_000
PATH = click.Path(path_type=Path)
FAILED, WRONG_USAGE = 1, 2


class Commands(click.Group):
    """The commands, with one clear line for whatever goes wrong in them."""

    def invoke(self, ctx: click.Context) -> object:
        """What the command returns; errors become a line and an exit code."""
        try:
            return super().invoke(ctx)
        except ReadError as error:
            self._stop(ctx, str(error), FAILED)
        except (DocparseError, OSError) as error:
            if isinstance(error, BrokenPipeError):
                raise
            self._stop(ctx, str(error), WRONG_USAGE)
        except Exception as error:
            if isinstance(error, click.ClickException | click.exceptions.Exit | click.Abort):
                raise
            from docparse.engines.worker import describe

            stage, message = describe(error)
            self._stop(ctx, f"a defect of docparse, in {stage}: {type(error).__name__}: {message}", FAILED)
        return None

    @staticmethod
    def _stop(ctx: click.Context, message: str, code: int) -> None:
        click.echo(f"docparse: {' '.join(message.split())}", err=True)
        ctx.exit(code)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message=f"docparse %(version)s (schema {SCHEMA_VERSION})")
def main() -> None:
    """Chinese government documents (公文) to normalised Parquet tables, each row traceable to the raw text."""


@main.command()
@click.argument("inputs", nargs=-1, required=True, metavar="IN...")
@click.option("-o", "--output", required=True, metavar="OUT", help="Folder for the tables; what else lies there stays.")
@click.option("-j", "--jobs", type=click.IntRange(min=1), help="Processes; by default one a core. 1 works in this process alone.")
@click.option("--fresh", is_flag=True, help="Parse also what OUT holds from an earlier run; the tables are the same.")
@click.option("--engine", type=click.Choice(["local", "spark"]), default="local", help="Who runs it: this machine, or Spark.")
@click.option("--master", metavar="URL", help="Where Spark runs (local[4], spark://host:7077, yarn …), if it is not set up.")
@click.pass_context
def parse(ctx: click.Context, inputs: tuple[str, ...], output: str, jobs: int | None, fresh: bool, engine: str, master: str | None) -> None:
    """Parse files, and folders searched through for .txt, .text, .html and .htm, into the tables of OUT.

    With Spark, IN and OUT are any paths that it reads (file:, hdfs:, s3a:), and each table is a folder of parts.
    """
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    if engine == "spark" and jobs is not None:
        raise click.UsageError("--jobs is for the engine local: how many processes Spark has, its master says")
    if engine != "spark" and master is not None:
        raise click.UsageError("--master is for --engine spark")
    summary = _with_spark(inputs, output, master) if engine == "spark" else _on_this_machine(inputs, output, jobs, fresh)
    _tell(summary, output)
    ctx.exit(FAILED if summary.failures else 0)


def _on_this_machine(inputs: tuple[str, ...], output: str, jobs: int | None, fresh: bool) -> Summary:
    from docparse.engines.local import build

    with _progress() as progress:
        return build(inputs, output, jobs, progress, fresh)


def _with_spark(inputs: tuple[str, ...], output: str, master: str | None) -> Summary:
    from docparse.engines.spark import build

    return build(inputs, output, master)


@main.command()
@click.argument("file", type=PATH)
def show(file: Path) -> None:
    """Show the outline of FILE with what was found in it."""
    from docparse.views.terminal import outline

    _console().print(outline(_document(file)[0]))


@main.command()
@click.argument("file", type=PATH)
def explain(file: Path) -> None:
    """Show the raw text of FILE with what was removed and what was extracted, in place, and the rule that decided it."""
    from docparse.views.marks import explain as marked

    document, raw = _document(file)
    console = _console()
    for line in marked(raw, document):
        console.print(line, soft_wrap=True)


@main.command()
@click.argument("output", metavar="OUT", type=PATH)
@click.option("--input", "sources", multiple=True, metavar="FOLDER", type=PATH, help="What OUT was made from: checks every span too.")
@click.pass_context
def check(ctx: click.Context, output: Path, sources: tuple[Path, ...]) -> None:
    """Check that OUT is whole: manifest, hashes, keys, cover; with the input files, every text at its place."""
    from docparse.laws import check as laws

    findings = laws(output, sources)
    for finding in findings:
        click.echo(str(finding))
    broken = sum(1 for finding in findings if finding.broken)
    click.echo(f"{output}: {f'{broken} of {len(findings)} laws broken' if broken else f'all {len(findings)} laws hold'}")
    ctx.exit(FAILED if broken else 0)


def _console() -> Console:
    """Where a view is printed: as wide as the terminal, and without cutting lines into a pipe."""
    from rich.console import Console

    width = None if sys.stdout.isatty() else WIDE
    return Console(highlight=False, width=width)


def _document(file: Path) -> tuple[Document, str]:
    """The rows of a file's document, and its raw text."""
    from docparse.read.decode import read
    from docparse.store import parse_file

    return parse_file(file), read(file.read_bytes(), file.name).text


@contextlib.contextmanager
def _progress() -> Iterator[Progress | None]:
    """What draws the bar on a terminal; elsewhere nothing does."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("reading")
        yield lambda what, done, total: bar.update(task, description=what, completed=done, total=total)


def _tell(summary: Summary, output: str) -> None:
    """Print what a run did: its counts, what was passed over, what failed."""
    for row in summary.failures[:LISTED_AT_MOST]:
        click.echo(f"failed: {row.source}: {row.message.removeprefix(f'{row.source}: ')} [{row.stage}, {row.error}]", err=True)
    if len(summary.failures) > LISTED_AT_MOST:
        click.echo(f"failed: … and {len(summary.failures) - LISTED_AT_MOST} more, listed in the table failures", err=True)
    passed = summary.passed_over
    if passed.files:
        click.echo(f"passed over: {passed.files} files ({', '.join(f'{suffix} {count}' for suffix, count in passed.by_suffix.items())})")
    names = ("articles", "quantities", "amounts", "targets", "responsibilities", "citations", "diagnostics")
    counts = ", ".join(f"{summary.rows[name]} {name}" for name in names)
    failed = f", {len(summary.failures)} files failed" if summary.failures else ""
    click.echo(f"{output}: {summary.documents} documents of {summary.files} files{failed}; {counts}")
