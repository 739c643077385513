"""What tests of the law share: the published calendar and the slow second opinion."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from faheng.law.calendar import WorkingCalendar, published


@pytest.fixture(scope="session")
def calendar() -> WorkingCalendar:
    return published()


@pytest.fixture(scope="session")
def oracle() -> ModuleType:
    spec = importlib.util.spec_from_file_location("deadline_oracle", Path(__file__).with_name("oracle.py"))
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module
