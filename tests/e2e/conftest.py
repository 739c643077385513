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
from typing import Any

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


PASSWORD = "E2e-2026-faheng"
PREPARE = f"""
import django; django.setup()
from datetime import date
from django.core.management import call_command
from faheng.engine.dossier import Role
from faheng.records import organisations, people
from faheng.records.people import CertificateValue
call_command("migrate", verbosity=0)
organisations.create(code="440000", name="样例省卫生健康委员会", level="省级", abbreviation="样卫")
organisations.create(code="440399", name="样例区卫生健康局", level="县级", abbreviation="样卫医", parent="440000")
for number, name in enumerate(("陈一", "林二", "周三"), 1):
    held = CertificateValue(f"测{{number:04}}", date(2020, 1, 1), date(2099, 12, 31))
    people.create_officer(id=f"A{{number}}", name=name, organisation="440399", certificates=[held])
people.create_user(username="officer", password="{PASSWORD}", organisation="440399", roles=[Role.OFFICER], name="陈一", officer="A1")
people.create_user(username="head", password="{PASSWORD}", organisation="440399", roles=[Role.APPROVER, Role.HEAD], name="周三", officer="A3")
"""


SESSIONS: dict[str, Any] = {}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, served: Callable[[Path], AbstractContextManager[str]]) -> Iterator[str]:
    home = tmp_path_factory.mktemp("home")
    environment = {**os.environ, "FAHENG_HOME": str(home), "DJANGO_SETTINGS_MODULE": "faheng.conf.settings"}
    subprocess.run([sys.executable, "-c", PREPARE], env=environment, check=True)
    with served(home) as address:
        yield address


class Desk:
    """What a person does at the desk."""

    def __init__(self, page: Page, site: str) -> None:
        self.page, self.site = page, site

    def log_in(self, name: str) -> None:
        """Log in as a person; who has been here before comes with the cookies of that time."""
        self.page.context.clear_cookies()
        if known := SESSIONS.get(self.site + name):
            self.page.context.add_cookies(known)
            self.page.goto(f"{self.site}/")
            return
        self.page.goto(f"{self.site}/accounts/login/")
        self.page.fill("#login", name)
        self.page.fill("#password", PASSWORD)
        self.page.get_by_role("button", name="登录").click()
        self.page.wait_for_url(f"{self.site}/")
        SESSIONS[self.site + name] = self.page.context.cookies()

    def step(self, dossier: str, key: str, **filled: str | bool | list[str]) -> None:
        self.page.goto(f"{dossier}step/{key}/")
        self.fill(**filled)
        self.submit()

    def fill(self, **filled: str | bool | list[str]) -> None:
        for name, value in filled.items():
            field = f"data.{name.replace('__', '.')}"
            if isinstance(value, bool):
                self.page.check(f'input[name="{field}"][value="{str(value).lower()}"]')
            elif isinstance(value, list):
                for each in value:
                    self.page.check(f'input[name="{field}"][value="{each}"]')
            elif self.page.locator(f'select[name="{field}"]').count():
                self.page.select_option(f'select[name="{field}"]', value)
            else:
                self.page.fill(f'[name="{field}"]', value)

    def by(self, *officers: str) -> None:
        for box in self.page.locator('input[name="by"]').all():
            box.set_checked(box.get_attribute("value") in officers)

    def submit(self) -> None:
        with self.page.expect_navigation():
            self.page.get_by_role("button", name="提交", exact=True).click()

    @property
    def refusals(self) -> list[str]:
        return self.page.locator(".refusal .finding").all_inner_texts()


@pytest.fixture
def desk(page: Page, site: str) -> Desk:
    return Desk(page, site)
