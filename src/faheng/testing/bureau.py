"""一个机关: a province, a city and two counties with users, and dossiers of the sample procedure, for tests with a database."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from faheng.engine.dossier import Party, PartyKind, Role
from faheng.records import dossiers, organisations, people
from faheng.records.dossiers import Taken
from faheng.records.scope import SYSTEM, Viewer
from faheng.testing.sample import CHINA, OFFICER

CLINIC = Party(PartyKind.ORGANISATION, "样例门诊部", "91440300MA5G00001X", address="样例路1号")
TODAY = date(2026, 1, 5)


def at(day: date = TODAY, hour: int = 12) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=CHINA)


def build() -> None:
    organisations.create(code="990000", name="样例省卫生健康委", level="省级", abbreviation="样卫")
    organisations.create(code="990100", name="样例市卫生健康委", level="市级", abbreviation="样市卫", parent="990000")
    organisations.create(code="990101", name="甲区卫生健康局", level="县级", abbreviation="甲卫", parent="990100")
    organisations.create(code="990102", name="乙区卫生健康局", level="县级", abbreviation="乙卫", parent="990100")
    for name, code in (("province", "990000"), ("city", "990100"), ("county", "990101"), ("beside", "990102")):
        people.create_user(username=name, password=None, organisation=code, roles=[Role.OFFICER, Role.APPROVER], name=name)


def viewer(name: str) -> Viewer:
    return people.viewer_named(name)


def open_sample(viewer: Viewer = SYSTEM, organisation: str = "990101", day: date = TODAY, **more: Any) -> Taken:
    given = {"opened_on": day.isoformat(), "subject": more.pop("subject", "擅自执业")}
    more.setdefault("party", CLINIC)
    return dossiers.open_dossier(
        procedure="sample", step="open", given=given, by=(OFFICER,), at=at(day), today=day, viewer=viewer, organisation=organisation, **more
    )


def finish_sample(pk: int, viewer: Viewer = SYSTEM, day: date = date(2026, 2, 5), **more: Any) -> Taken:
    given = {"finished_on": day.isoformat(), "result": more.pop("result", "已改正")}
    return dossiers.take_step(dossier=pk, step="finish", given=given, by=(OFFICER,), at=at(day), today=day, viewer=viewer, **more)
