"""测试之家: a run of the tests keeps its files in a folder of its own, never in the developer's (a pytest plugin, loaded first)."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile

HOME = tempfile.mkdtemp(prefix="faheng-tests-")
os.environ["FAHENG_HOME"] = HOME
atexit.register(shutil.rmtree, HOME, ignore_errors=True)
