"""命令 (the command `faheng`) called in this process: what a user's call gives, without the start of another Python."""

from __future__ import annotations

import io
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from subprocess import CompletedProcess

from faheng.cli import main


def faheng(*arguments: str | Path) -> CompletedProcess[str]:
    """Return exit code, standard output and standard error of one command."""
    words = [*map(str, arguments)]
    out, err = io.StringIO(), io.StringIO()
    try:
        with redirect_stdout(out), redirect_stderr(err):
            main(words)
    except SystemExit as left:
        return CompletedProcess(words, left.code if isinstance(left.code, int) else 0, out.getvalue(), err.getvalue())
    raise AssertionError("the command did not say how it ended")
