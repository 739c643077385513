"""A procedure of two steps, declared the way real ones are, for tests of the engine alone."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta, timezone
from typing import Any

from pydantic import Field

from faheng.engine.dossier import Actor, Dossier, Entry, Organisation, Role
from faheng.engine.findings import Severity
from faheng.engine.forms import Form, read_leniently
from faheng.engine.guards import Breach, gate, guard
from faheng.engine.obligations import Moment, Obligation
from faheng.engine.procedure import Procedure, Step
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.limits import TimeLimit, Unit
from faheng.law.statutes import PENALTIES, PENALTY_RULES

CHINA = timezone(timedelta(hours=8))
OFFICER = Actor("o1", "甲", Role.OFFICER, "A1", date(2030, 1, 1))


class Open(Form):
    opened_on: date = Field(title="登记日期")
    subject: str = Field(title="事由", min_length=1)


class Finish(Form):
    finished_on: date = Field(title="办结日期")
    result: str = Field(title="结果")


@guard("PEN-25", Citation(PENALTIES, 59, 1))
def result_is_stated(_situation: Situation, entry: Entry[Finish]) -> Iterable[Breach]:
    """结果不得为空."""
    if not entry.data.result:
        yield Breach("没有写明结果", "result")


@gate("PEN-11", Citation(PENALTIES, 57, 1), severity=Severity.DEFECT)
def subject_is_known(situation: Situation) -> Iterable[Breach]:
    """事由清楚."""
    opened = situation.dossier.last(OPEN)
    if opened and opened.data.subject == "不明":
        yield Breach("事由不明，不能办结")


OPEN = Step("open", "登记", Open, (Role.OFFICER,), on="opened_on", state="已登记")
FINISH = Step(
    "finish", "办结", Finish, (Role.OFFICER,), on="finished_on", after=("open",), gates=(subject_is_known,),
    guards=(result_is_stated,), state="已办结", closes=True,
)  # fmt: skip
DECIDE_LIMIT = TimeLimit("PEN-23", "作出处理决定", 90, Unit.DAY, "登记之日", (Citation(PENALTY_RULES, 42, 1),))
IN_TIME = Obligation(DECIDE_LIMIT, (Moment("open", "opened_on"),), (Moment("finish", "finished_on"),))
PROCEDURE = Procedure("sample", "样例", (Citation(PENALTIES, 57),), (OPEN, FINISH), (IN_TIME,))


def entry(step: str, number: int = 0, day: date = date(2026, 1, 5), **data: Any) -> Entry[Form]:
    """Return an entry recorded at noon of a day by one officer."""
    form, problems = read_leniently(PROCEDURE.find(step).form, data)
    at = datetime(day.year, day.month, day.day, 12, tzinfo=CHINA)
    return Entry(step, at, (OFFICER,), form, number, problems=problems, raw=dict(data))


def dossier(*entries: Entry[Form]) -> Dossier:
    """Return a dossier of the sample procedure."""
    return Dossier("sample", Organisation("440000", "样例卫生健康局"), entries=entries)
