"""Longer work is told in a file: only who began it sees it; what goes wrong is said in a sentence."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable

import pytest
from django.test import Client
from pytest_django import Settings

from faheng.law.errors import WrongInput
from faheng.records import people
from faheng.records.errors import NotFound
from faheng.web.components import tasks
from faheng.web.components.tasks import Progress, Status, Task


def begin(work: tasks.Work, who: str = "county") -> Task:
    task = tasks.begin("test", "试一试", people.viewer_named(who), work, url=lambda token: f"/review/{token}/")
    return tasks.find(task.token, people.viewer_named(who))


@pytest.mark.usefixtures("bureau", "at_once")
def test_work_that_is_done_leads_to_its_result(county: Client) -> None:
    def work(progress: Progress) -> None:
        progress.told(3, 3, "已评查案卷")
        progress.about(files=3)

    task = begin(work)
    assert (task.status, task.percent, task.about) == (Status.DONE, 100, {"files": 3})
    assert county.get(f"/tasks/{task.token}/")["Location"] == task.url
    assert county.get(f"/tasks/{task.token}/", headers={"HX-Request": "true"})["HX-Redirect"] == task.url


@pytest.mark.usefixtures("bureau", "at_once")
def test_what_goes_wrong_is_said_in_a_sentence(county: Client) -> None:
    def refuse(_progress: Progress) -> None:
        raise WrongInput("没有可评查的案卷", mend="请换一年")

    def fail(_progress: Progress) -> None:
        raise ZeroDivisionError

    assert "没有可评查的案卷；请换一年" in county.get(f"/tasks/{begin(refuse).token}/").content.decode()
    assert "系统出了差错" in county.get(f"/tasks/{begin(fail).token}/").content.decode()


@pytest.mark.usefixtures("bureau", "at_once")
def test_a_task_is_seen_only_by_who_began_it(logged_in: Callable[[str], Client]) -> None:
    task = begin(lambda _progress: None)
    assert logged_in("city").get(f"/tasks/{task.token}/").status_code == 404
    assert logged_in("county").get("/tasks/../").status_code == 404
    assert tasks.latest("test", people.viewer_named("city")) == []
    assert [each.token for each in tasks.latest("test", people.viewer_named("county"))] == [task.token]


@pytest.mark.usefixtures("at_once")
def test_a_task_whose_process_has_ended_says_so(county: Client) -> None:
    task = begin(lambda _progress: None)
    path = task.folder / "state.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "status": "running", "pid": 2**22 + 1}))
    assert "服务中途停止" in county.get(f"/tasks/{task.token}/").content.decode()


@pytest.mark.usefixtures("bureau")
def test_a_task_goes_on_while_its_page_shows_how_far_it_is(county: Client, settings: Settings, tmp_path: object) -> None:
    settings.FAHENG_HOME = tmp_path
    told, go_on = threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        progress.told(1, 4, "已评查案卷")
        told.set()
        go_on.wait(20)

    viewer = people.viewer_named("county")
    task = tasks.begin("test", "试一试", viewer, work, url=lambda token: f"/review/{token}/")
    assert told.wait(20)
    said = county.get(f"/tasks/{task.token}/").content.decode()
    go_on.set()
    assert "已评查案卷：1 / 4" in said
    assert 'value="25"' in said
    tasks._threads().submit(lambda: None).result(20)
    with pytest.raises(NotFound):
        tasks.find("0" * 24, viewer)
