"""The legal procedures, one file each; a new file here is a new procedure, with nothing else to register."""

import pkgutil
from functools import cache
from importlib import import_module

from faheng.engine.procedure import Procedure


@cache
def catalogue() -> dict[str, Procedure]:
    """Return every procedure by key, in order of key."""
    modules = (import_module(found.name) for found in pkgutil.walk_packages(__path__, f"{__name__}."))
    declared = (getattr(module, "PROCEDURE", None) for module in modules)
    return {each.key: each for each in sorted((d for d in declared if d), key=lambda each: each.key)}
