"""演一年 (playing a year): the stages in order, each through the doors of the records, judged by the rules like typed entries."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Protocol

from faheng.law.calendar import published
from faheng.law.errors import WrongInput
from faheng.records import dossiers, imports, organisations
from faheng.records.bulk import Item, record_many
from faheng.records.errors import NotFound
from faheng.records.scope import SYSTEM
from faheng.simulate import (
    filings,
    inspections,
    learning,
    licences,
    lists,
    marker,
    open_work,
    oversight,
    practitioners,
    publicity,
    reconsiderations,
    requests,
    staff,
    yearly_report,
)
from faheng.simulate.bureau import Bureau
from faheng.simulate.cases import defects, groups, ordinary, spot
from faheng.simulate.cases.plan import Case, cases
from faheng.simulate.scene import Scene, at

PLAYS = {
    *learning.PLAYS, *publicity.PLAYS, *practitioners.PLAYS, *filings.PLAYS, *licences.PLAYS, *inspections.PLAYS, *groups.PLAYS, *requests.PLAYS,
    *reconsiderations.PLAYS, *lists.PLAYS, *oversight.PLAYS, "normative-documents-in-force",
}  # fmt: skip


class Told(Protocol):
    """Is told of each stage, how many dossiers of it there are so far, and when it is finished."""

    def __call__(self, title: str, amount: int, *, finished: bool) -> None: ...


@dataclass(frozen=True)
class Stage:
    """一个阶段: its title, and what plays it, yielding the number of each dossier."""

    key: str
    title: str
    play: Callable[[], Iterator[str]]


@dataclass
class Year:
    """一年. Played again it goes on where it stopped, and does nothing where it was finished."""

    scene: Scene
    marker: marker.Marker
    folder: Path

    def stages(self) -> tuple[Stage, ...]:
        """Return the stages in order."""
        scene = self.scene
        return (
            Stage("learning", "学习与培训", lambda: self._record("learning", learning.items(scene))),
            Stage("publicity", "普法与公开活动", lambda: self._record("publicity", publicity.items(scene))),
            Stage("registration", "医师、护士执业注册", lambda: self._record("registration", practitioners.items(scene))),
            Stage("filing", "备案", lambda: self._record("filing", filings.items(scene))),
            Stage("licence", "行政许可", lambda: self._record("licence", licences.items(scene))),
            Stage("case", "行政处罚", self._cases),
            Stage("inspection", "行政检查", lambda: self._record("inspection", inspections.items(scene, self._planned, self._numbers))),
            Stage("request", "政府信息公开", lambda: self._record("information_request", requests.items(scene))),
            Stage("reconsideration", "行政复议", lambda: reconsiderations.play(scene, self._planned, self._numbers)),
            Stage("review", "案卷评查", lambda: self._record("file_review", oversight.reviews(scene))),
            Stage("clue", "线索核查", lambda: self._record("penalty.ordinary", oversight.clues(scene))),
            Stage("report", "年度报告", lambda: self._record("annual_report", yearly_report.items(scene))),
            Stage("open", "在办事项", self._open),
        )

    @property
    def _numbers(self) -> list[str]:
        return self.marker.stages["case"]

    @cached_property
    def _planned(self) -> list[Case]:
        return cases(self.scene)

    def play(self, told: Told) -> int:
        """Play the stages that are not finished; return how many dossiers were recorded or found recorded."""
        amount = 0
        for stage in self.stages():
            numbers: list[str] = []
            if stage.key not in self.marker.stages:
                told(stage.title, 0, finished=False)
                for number in stage.play():
                    numbers.append(number)
                    told(stage.title, len(numbers), finished=False)
                told(stage.title, len(numbers), finished=True)
                self.marker.finish(stage.key, numbers if stage.key == "case" else numbers[-1:])
            amount += len(numbers)
        return amount

    def _record(self, procedure: str, items: Iterable[Item]) -> Iterator[str]:
        """Record dossiers in bulk and yield their numbers.

        Raises:
            WrongInput: a rule refuses one: the simulation itself is at fault, and says with which dossier.
        """
        done = (replace(item, acts=tuple(each for each in item.acts if each.at.date() <= self.scene.today)) for item in items)
        for result in record_many(procedure, done, organisation=self.scene.bureau.own.code, viewer=SYSTEM):
            if result.pk is None:
                why = result.problem or "；".join(f"{each.rule} {each.message}" for each in result.findings)
                raise WrongInput(f"第{result.place + 1}件不能录入（{why}）", where=f"演示 {procedure}", mend="请在空的数据文件夹中重新演示")
            yield result.number

    def _cases(self) -> Iterator[str]:
        scene, planned = self.scene, self._planned
        faulty = defects.chosen(scene, planned)
        numbers: dict[int, str] = {}
        for place, defect in faulty.items():
            numbers[place] = f"{scene.bureau.own.abbreviation}罚补〔{scene.year}〕{len(numbers) + 1}号"
            self._import(planned[place], defect, numbers[place])
        for procedure, course in (("penalty.ordinary", ordinary.acts), ("penalty.summary", spot.acts)):
            of_kind = [each for each in planned if each.spot is (course is spot.acts) and each.place not in faulty]
            found = (Item(tuple(course(scene, case)), case.party, key=scene.key("case", case.place)) for case in of_kind)
            numbers |= zip((case.place for case in of_kind), self._record(procedure, found), strict=True)
        self._tell_the_truth(planned, faulty, numbers)
        yield from (numbers[case.place] for case in planned)

    def _import(self, case: Case, defect: defects.Defect, number: str) -> None:
        kept = defects.dossier(self.scene, case, defect, number)
        organisation, today = self.scene.bureau.own.code, self.scene.today
        key = self.scene.key("case", case.place)
        imports.import_dossier(kept, organisation=organisation, at=at(today), today=today, viewer=SYSTEM, key=key)

    def _tell_the_truth(self, planned: list[Case], faulty: dict[int, defects.Defect], numbers: dict[int, str]) -> None:
        """Write which dossiers have which defect."""
        truth = [
            {"number": numbers[place], "procedure": defects.PROCEDURE, "defect": defect.key, "rule": defect.rule, "what": defect.what}
            for place, defect in faulty.items()
        ]
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / "known_defects.json").write_text(json.dumps(truth, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

    def _open(self) -> Iterator[str]:
        for procedure, found in groupby(open_work.items(self.scene), key=itemgetter(0)):
            yield from self._record(procedure, (item for _, item in found))


def prepare(bureau: Bureau, folder: Path, today: date) -> Year:
    """Enter the bureau with its staff, accounts and lists, and return its year, ready to be played or played on.

    Raises:
        WrongInput: the file asks for a figure that cannot be played.
    """
    unknown = [target.title for target in bureau.targets if target.indicator not in PLAYS]
    if unknown:
        raise WrongInput(f"“{unknown[0]}”还不能演示", where="机关文件", mend="删去这一指标")
    kept = marker.load(folder / "played.json", max(today, bureau.report_day))
    if kept.stages and not _known(bureau, kept):
        kept = marker.Marker(kept.path, max(today, bureau.report_day))
    scene = Scene(bureau, staff.hire(bureau.own.code, bureau.year), published(), kept.today)
    if not kept.stages:
        _establish(bureau, scene)
    return Year(scene, kept, folder)


def _known(bureau: Bureau, kept: marker.Marker) -> bool:
    """Say whether the database still holds what the marker says was played."""
    numbers = [numbers[-1] for numbers in kept.stages.values() if numbers]
    try:
        organisations.get(bureau.own.code, SYSTEM)
        return all(dossiers.find(number, SYSTEM) for number in numbers)
    except NotFound:
        return False


def _establish(bureau: Bureau, scene: Scene) -> None:
    parent = ""
    for place in (*bureau.above, bureau.own):
        organisations.create(code=place.code, name=place.name, level=place.level, abbreviation=place.abbreviation, parent=parent)
        parent = place.code
    for number, name in enumerate(bureau.units, 1):
        organisations.create(code=f"{bureau.own.code}-{number:02d}", name=name, level="单位", parent=bureau.own.code)
    staff.register(scene.staff, bureau.own.code, bureau.year, bureau.count("enforcement-exam-passed"))
    lists.keep(bureau, at(bureau.report_day))
