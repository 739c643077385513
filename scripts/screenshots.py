"""Take the pictures of the README files and of the how-to pages from the demo: log in, open the pages, write docs/pictures/ and the README lines.

Needs a home with the demo in it (`make demo`, or `faheng demo --no-serve`) and Chromium. Usage: python scripts/screenshots.py [HOME]
"""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from faheng.simulate.accounts import PASSWORD

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs" / "pictures"
FAHENG = Path(sys.executable).with_name("faheng")
#: Invented reports of the tests, whose marks ⟦number|unit|…⟧ are taken off: what the how-to page on reading shows.
REPORTS = [ROOT / "tests" / "reports" / "reading" / "fixtures" / f"{name}.txt" for name in ("linjiang_2024", "beishan_2024")]
MARK = re.compile(r"⟦(?:=\d+:([^|⟧]+)\|[^⟧]+|([^~#|⟧]+)(?:~([^#|⟧]+))?(?:#[\d.]+)?\|([^|⟧]*)\|[^⟧]+)⟧")


@dataclass(frozen=True)
class Picture:
    """One picture: where to go as whom, and what it shows. `follow` is a link on that page to open first."""

    name: str
    user: str
    path: str
    chinese: str
    english: str
    follow: str = ""
    size: tuple[int, int] = (1366, 768)


PICTURED = (
    Picture("inbox", "officer", "/", "待办：按到期日排列，红黄绿", "The inbox: obligations by due date"),
    Picture(
        "dossier",
        "officer",
        "/",
        "案卷：经过、期限、现在能办的与不能办的原因",
        "A dossier: what happened, what is due, which steps are open and why others are not",
        follow='a[href^="/dossier/"]',
    ),
    Picture(
        "board", "leader", "/board/?year=2025", "领导看板：每个数字都打开它的案卷", "The leaders' page: every figure opens its dossiers"
    ),
    Picture("phone", "officer", "/", "手机上的待办", "The inbox on a phone", size=(390, 844)),
)


def main(home: Path) -> int:
    if not (home / "faheng.sqlite3").exists():
        print(f"{home} 里没有演示数据；请先运行 .venv/bin/faheng demo --no-serve。", file=sys.stderr)
        return 2
    PICTURES.mkdir(parents=True, exist_ok=True)
    with served(home) as site, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for picture in PICTURED:
            width, height = picture.size
            context = browser.new_context(viewport={"width": width, "height": height}, locale="zh-CN", timezone_id="Asia/Shanghai")
            take(context.new_page(), site, picture)
            context.close()
        read(browser.new_page(viewport={"width": 1366, "height": 768}, locale="zh-CN", timezone_id="Asia/Shanghai"), site)
        browser.close()
    for readme, language in ((ROOT / "README.md", "english"), (ROOT / "README.zh-CN.md", "chinese")):
        show(readme, language)
    return 0


def enter(page: Page, site: str, user: str) -> None:
    page.goto(f"{site}/accounts/login/")
    page.fill("#login", user)
    page.fill("#password", PASSWORD)
    page.click("button[type=submit]")


def read(page: Page, site: str) -> None:
    """Drop two reports, accept them, and lay them side by side, as docs/howto/read-reports.md tells it."""
    enter(page, site, "officer")
    for report in REPORTS:
        text = MARK.sub(lambda m: "".join(filter(None, m.groups())), report.read_text(encoding="utf-8"))
        page.goto(f"{site}/readings/")
        page.set_input_files("#file", {"name": report.name, "mimeType": "text/plain", "buffer": text.encode()})
        page.get_by_role("button", name="读报告").click()
        page.wait_for_load_state("networkidle")
        page.screenshot(path=PICTURES / "reading.png", animations="disabled")
        if page.locator("#accept").get_by_role("button", name="采用入库").count():
            page.locator("#accept").get_by_role("button", name="采用入库").click()
    page.goto(f"{site}/readings/")
    for box in page.get_by_role("checkbox").all():
        box.check()
    page.get_by_role("button", name="并列比较选定的报告").click()
    page.wait_for_load_state("networkidle")
    page.screenshot(path=PICTURES / "comparing.png", animations="disabled")
    print("docs/pictures/reading.png、comparing.png　/readings/")


def take(page: Page, site: str, picture: Picture) -> None:
    enter(page, site, picture.user)
    page.goto(f"{site}{picture.path}")
    if picture.follow:
        page.locator(picture.follow).first.click()
    page.wait_for_load_state("networkidle")
    page.screenshot(path=PICTURES / f"{picture.name}.png", animations="disabled")
    print(f"docs/pictures/{picture.name}.png　{page.url.removeprefix(site)}")


def show(readme: Path, language: str) -> None:
    """Put the pictures between the two marks of a README."""
    lines = "\n".join(f"![{getattr(picture, language)}](docs/pictures/{picture.name}.png)\n" for picture in PICTURED)
    marked = re.sub(
        r"(<!-- pictures:[^\n]*-->\n).*?(<!-- /pictures -->)",
        lambda found: f"{found[1]}\n{lines}\n{found[2]}",
        readme.read_text(),
        flags=re.DOTALL,
    )
    readme.write_text(marked)


@contextmanager
def served(home: Path) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        site = f"http://127.0.0.1:{probe.getsockname()[1]}"
    server = subprocess.Popen(
        [FAHENG, "serve", "--port", site.rpartition(":")[2], "--workers", "1"], env={**os.environ, "FAHENG_HOME": str(home)}
    )
    try:
        for _ in range(300):
            try:
                urllib.request.urlopen(f"{site}/healthz", timeout=5).close()
                break
            except OSError:
                time.sleep(0.2)
        yield site
    finally:
        server.terminate()
        server.wait(timeout=20)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "var").absolute()))
