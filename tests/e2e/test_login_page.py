"""The first page that anybody sees."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from playwright.sync_api import Page

pytestmark = [pytest.mark.browser, pytest.mark.slow]
FAHENG = Path(sys.executable).with_name("faheng")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, served: Callable[[Path], AbstractContextManager[str]]) -> Iterator[str]:
    home = tmp_path_factory.mktemp("home")
    subprocess.run([FAHENG, "init"], env={**os.environ, "FAHENG_HOME": str(home)}, check=True, capture_output=True)
    with served(home) as address:
        yield address


def test_whoever_is_not_known_is_asked_to_log_in(site: str, page: Page, serious: Callable[[], list[str]]) -> None:
    page.goto(site)
    assert page.url.startswith(f"{site}/accounts/login/")
    assert page.locator("button[type=submit]").inner_text() == "登录"
    assert serious() == []


def test_a_wrong_password_is_refused_in_chinese(site: str, page: Page) -> None:
    page.goto(f"{site}/accounts/login/")
    page.fill("#login", "nobody")
    page.fill("#password", "wrong")
    page.click("button[type=submit]")
    assert "不正确" in page.locator("[role=alert]").inner_text()


def test_the_page_fits_a_phone(site: str, page: Page) -> None:
    page.set_viewport_size({"width": 375, "height": 667})
    page.goto(f"{site}/accounts/login/")
    assert page.evaluate("document.documentElement.scrollWidth") <= 375
