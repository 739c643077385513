"""A browser and a site of its own: Debian's Chromium against `faheng serve` in a process of its own."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

VENDOR = Path(__file__).parent / "vendor"
FAHENG = Path(sys.executable).with_name("faheng")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Debian's Chromium, once for all tests."""
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"  # the loop of playwright stays open while later tests use the database
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """A page of 1366×768 in Chinese, without cookies of another test; an error in its console fails the test."""
    context = chromium.new_context(viewport={"width": 1366, "height": 768}, locale="zh-CN", timezone_id="Asia/Shanghai")
    page = context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda message: wrong.append(message.text) if "Content Security Policy" in message.text else None)
    yield page
    context.close()
    assert wrong == []


@pytest.fixture(scope="session")
def served() -> Callable[[Path], AbstractContextManager[str]]:
    """How to serve an installation: `with served(home) as address`."""
    return _served


@contextmanager
def _served(home: Path) -> Iterator[str]:
    """Serve the installation in `home`; give its address, and end it afterwards."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    environment = {**os.environ, "FAHENG_HOME": str(home)}
    with (home / "serve.log").open("w") as log:
        server = subprocess.Popen([FAHENG, "serve", "--port", str(port), "--workers", "1"], env=environment, stdout=log, stderr=log)
    try:
        wait_for(f"{address}/healthz")
        yield address
    finally:
        server.terminate()
        server.wait(timeout=20)


def wait_for(url: str, patience: float = 60) -> None:
    """Return once the site answers."""
    end = time.monotonic() + patience
    while True:
        try:
            urllib.request.urlopen(url, timeout=5).close()
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.2)
        else:
            return


@pytest.fixture
def serious(page: Page) -> Callable[[], list[str]]:
    """What axe finds serious or critical on the page as it stands, one line each, in Chinese."""

    def found() -> list[str]:
        page.evaluate((VENDOR / "axe.min.js").read_text())
        chinese = json.loads((VENDOR / "axe.zh_CN.json").read_text())
        result = page.evaluate("chinese => { axe.configure({locale: chinese}); return axe.run() }", chinese)
        return [
            f"{violation['id']}: {violation['help']}: {node['html'][:120]}"
            for violation in result["violations"]
            if violation["impact"] in {"serious", "critical"}
            for node in violation["nodes"]
        ]

    return found
