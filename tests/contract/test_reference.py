"""docs/reference/ is what the declarations say."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.slow
def test_the_reference_is_up_to_date(root: Path) -> None:
    result = subprocess.run([sys.executable, root / "scripts/reference.py", "--check"], capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout.split()) == (0, []), f"make reference: {result.stdout}{result.stderr}"
