"""机关文件 (a bureau's file): who the bureau is, which figures it published for a year, and how the year is played."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal, InvalidOperation
from importlib import resources
from pathlib import Path
from typing import Any

from faheng.indicators import ALL
from faheng.indicators.measures import Ratio, Selection, selections
from faheng.indicators.sources import SOURCES
from faheng.law.errors import WrongInput

TEN_THOUSAND = 10_000
FOLDER = "bureaus"


@dataclass(frozen=True, slots=True)
class Target:
    """公布的一个数字, in the unit of its indicator; `dims` narrows it to a campaign."""

    indicator: str
    value: Decimal
    dims: tuple[tuple[str, str], ...] = ()

    @property
    def title(self) -> str:
        return ALL[self.indicator].title

    @property
    def unit(self) -> str:
        return ALL[self.indicator].unit or ""


@dataclass(frozen=True, slots=True)
class Place:
    """一个机关: code, name, level and the letters of its document numbers."""

    code: str
    name: str
    level: str = "县级"
    abbreviation: str = ""


@dataclass(frozen=True, slots=True)
class Bureau:
    """机关文件. `above` from the root down; `government` decides reconsiderations; `key` names the file."""

    key: str
    own: Place
    above: tuple[Place, ...]
    units: tuple[str, ...]
    government: str
    year: int
    report_day: date
    seed: int
    targets: tuple[Target, ...]
    play: Mapping[str, int]

    def value(self, indicator: str, campaign: str = "") -> Decimal | None:
        """Return a published value, None where the bureau published none."""
        dims = (("campaign", campaign),) if campaign else ()
        return next((each.value for each in self.targets if each.indicator == indicator and each.dims == dims), None)

    def count(self, indicator: str, campaign: str = "") -> int:
        """Return a published number, 0 where there is none."""
        return int(self.value(indicator, campaign) or 0)

    def fen(self, indicator: str, campaign: str = "") -> int | None:
        """Return published money in fen (分), None where there is none."""
        value = self.value(indicator, campaign)
        return None if value is None else int(value * (TEN_THOUSAND if ALL[indicator].unit == "万元" else 1) * 100)

    def knob(self, name: str, otherwise: int) -> int:
        """Return how the year is played where the figures leave it open."""
        return self.play.get(name, otherwise)

    @property
    def campaigns(self) -> tuple[str, ...]:
        """Return the campaigns of the year, in the order of the file."""
        return tuple(dict.fromkeys(value for target in self.targets for name, value in target.dims if name == "campaign"))

    def in_year(self, year: int) -> "Bureau":
        """Return the same figures for another year."""
        return replace(self, year=year, report_day=self.report_day.replace(year=year + 1))


def read(name: str) -> Bureau:
    """Read a bureau's file: the name of one that comes with the program, or the path of a TOML file.

    Raises:
        WrongInput: there is no such file, it cannot be read, or it asks for a figure that cannot be played.
    """
    path = Path(name)
    if path.suffix == ".toml":
        if not path.is_file():
            raise WrongInput("没有这个文件", where=name, mend="请检查路径")
        text = path.read_bytes()
    else:
        known = names()
        name = next((each for each in reversed(known) if each == name or each.rpartition("_")[0] == name), name)
        if name not in known:
            raise WrongInput(f"没有名为“{name}”的机关文件", where="--bureau", mend=f"可用：{'、'.join(known)}，或者一个 .toml 文件的路径")
        text = (resources.files(__package__) / FOLDER / f"{name}.toml").read_bytes()
    try:
        return _bureau(Path(name).stem, tomllib.loads(text.decode("utf-8")))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, KeyError, TypeError, ValueError, InvalidOperation) as error:
        said = f"缺少{error}" if isinstance(error, KeyError) else str(error)
        raise WrongInput(f"机关文件不能读取（{said}）", where=name, mend="对照程序自带的 longgang_2025.toml 改正") from None


def names() -> tuple[str, ...]:
    """Return the names of the files that come with the program."""
    return tuple(
        sorted(each.name.removesuffix(".toml") for each in (resources.files(__package__) / FOLDER).iterdir() if each.name.endswith(".toml"))
    )


def _bureau(key: str, raw: Mapping[str, Any]) -> Bureau:
    own = raw["bureau"]
    year = int(own["year"])
    report_day = own.get("report_day", date(year + 1, 1, 9))
    if not isinstance(report_day, date) or report_day <= date(year, 12, 31):
        raise ValueError(f"report_day {report_day} 不在{year}年之后")
    targets = tuple(_target(each) for each in raw.get("figure", ()))
    if len({(each.indicator, each.dims) for each in targets}) < len(targets):
        raise ValueError("同一指标写了两次")
    return Bureau(
        key,
        Place(own["code"], own["name"], own.get("level", "县级"), own["abbreviation"]),
        tuple(Place(each["code"], each["name"], each["level"], each["abbreviation"]) for each in raw.get("above", ())),
        tuple(own.get("units", ())),
        own["government"],
        year,
        report_day,
        int(raw.get("seed", year)),
        targets,
        {name: int(value) for name, value in raw.get("play", {}).items()},
    )


def _target(raw: Mapping[str, Any]) -> Target:
    indicator, value = str(raw["indicator"]), Decimal(str(raw["value"]))
    if indicator not in SOURCES:
        raise WrongInput(f"指标“{indicator}”不能由记录计算", where="机关文件", mend="用 faheng indicators 查看可用的指标")
    dims = tuple(sorted((str(name), str(said)) for name, said in raw.get("dims", {}).items()))
    if unknown := [name for name, _ in dims if name not in _dimensions(indicator)]:
        raise WrongInput(f"指标“{indicator}”没有“{unknown[0]}”这一维度", where="机关文件", mend="去掉这一维度")
    whole = isinstance(SOURCES[indicator], Ratio) or ALL[indicator].unit in ("万元", "%") or value == int(value)
    if value < 0 or not whole:
        raise WrongInput(f"指标“{indicator}”的数值{value}不是零或者正整数", where="机关文件", mend="请改正数值")
    return Target(indicator, value, dims)


def _dimensions(indicator: str) -> set[str]:
    found: list[Selection] = [*selections(SOURCES[indicator])]
    return {name for selection in found for name, _ in selection.by}
