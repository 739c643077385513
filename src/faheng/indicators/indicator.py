"""指标 (indicator): one figure that bureaus report, declared once."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Domain(StrEnum):
    """业务领域: the twelve fields of work of the catalogue."""

    LEADERSHIP = "D01"
    DECISION_NORMS = "D02"
    LICENSING_SERVICES = "D03"
    INSPECTION_COORDINATION = "D04"
    SMART_SUPERVISION = "D05"
    PENALTY = "D06"
    CREDIT_RISK = "D07"
    SECTOR_SUPERVISION = "D08"
    QUALITY_TEAM = "D09"
    DISPUTES = "D10"
    OPENNESS_PUBLICITY = "D11"
    INTEGRITY_HOSPITAL = "D12"


TITLES: dict[Domain, str] = {
    Domain.LEADERSHIP: "党的领导、法治责任与考评报告",
    Domain.DECISION_NORMS: "重大决策、规范性文件、法律顾问与合法性审查",
    Domain.LICENSING_SERVICES: "行政审批与政务服务",
    Domain.INSPECTION_COORDINATION: "涉企检查、双随机与部门协同",
    Domain.SMART_SUPERVISION: "非现场执法与智慧监管",
    Domain.PENALTY: "行政处罚办案与三项制度",
    Domain.CREDIT_RISK: "信用与风险分级",
    Domain.SECTOR_SUPERVISION: "重点行业领域监管",
    Domain.QUALITY_TEAM: "执法监督、案卷评查与队伍建设",
    Domain.DISPUTES: "复议诉讼、信访投诉与医疗纠纷",
    Domain.OPENNESS_PUBLICITY: "政务公开与普法宣传",
    Domain.INTEGRITY_HOSPITAL: "清廉卫健、医院法治与医改协同",
}


class Kind(StrEnum):
    """事实种类: what sort of statement the figure makes."""

    RESULT = "result"
    """结果: a flow over the period."""
    STOCK = "stock"
    """存量: a state at the end of the period."""
    RATIO = "ratio"
    """比率: needs its numerator and its denominator."""
    STANDARD = "standard"
    """标准: a limit the bureau binds itself to, never a result."""
    PLAN = "plan"
    """计划: a target for a later year."""


KIND_TITLES: dict[Kind, str] = {
    Kind.RESULT: "结果",
    Kind.STOCK: "存量",
    Kind.RATIO: "比率",
    Kind.STANDARD: "标准",
    Kind.PLAN: "计划",
}


@dataclass(frozen=True, slots=True)
class Indicator:
    """指标: id, what is counted and how published reports name it.

    `units` are the units in use (empty where reports give none); the first is the usual one. `synonyms` say in the
    language of `faheng.indicators.wording` how a report words the figure; `absent` what it says there was none of
    (then the value is 0), `complete` what it says was done by all (then 100 %), `absent_if_all` what it says happened
    to all, so that there was none of this (均予以维持: none overturned). `rows` are the records that must yield it.
    """

    id: str
    title: str
    units: tuple[str, ...]
    kind: Kind
    definition: str
    domain: Domain
    synonyms: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    complete: tuple[str, ...] = ()
    absent_if_all: tuple[str, ...] = ()
    dims: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()
    source: object | None = None

    @property
    def unit(self) -> str | None:
        """The usual unit, or None where reports give none."""
        return self.units[0] if self.units else None
