"""表头 (headers): which row of a sheet is its header, and which column of the ledger each cell of it means."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from rapidfuzz import process

from faheng.engine.shapes import Kind
from faheng.exchange.ledgers.columns import CASE, Column
from faheng.exchange.ledgers.kinds import Ledger
from faheng.exchange.ledgers.rosters import PARTIES
from faheng.exchange.ledgers.sheets import Merge, Row, Sheet
from faheng.exchange.ledgers.synonyms import NOT_READ, OF_DOSSIER, OF_FIELD
from faheng.exchange.ledgers.words import bare, plain

LATEST = 30
"""The header is looked for in the first rows; above it stand titles and notes."""
DEEPEST = 3
NO_LEDGERS = ("填写说明", "选项")
"""The sheets of a template that hold no rows."""
IGNORED = frozenset(plain(name) for name in NOT_READ)


@dataclass(frozen=True)
class Header:
    """表头: `row` counts from 0. `columns` leads from the place in the row to the column of the ledger."""

    row: int
    columns: Mapping[int, Column]
    titles: tuple[str, ...]
    """What is written over each column, the group before it."""
    wan: frozenset[int] = frozenset()
    """Columns of money whose header says 万元."""
    ignored: tuple[str, ...] = ()
    unknown: Mapping[str, str] = field(default_factory=dict)
    """Columns that are not read, by title, with why."""
    missing: tuple[Column, ...] = ()


class Names:
    """栏目名: by which names the columns of a ledger are known."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.groups = {plain(column.group): column.group for column in ledger.columns}
        self.exact: dict[str, list[Column]] = defaultdict(list)
        self.loose: dict[str, list[Column]] = defaultdict(list)
        for column in ledger.columns:
            inner = column.label.rpartition("·")[2]
            last = column.path[-1]
            own = OF_FIELD.get(last, ()) if column.step and column.step != PARTIES else OF_DOSSIER.get(last, OF_FIELD.get(last, ()))
            self._add(self.exact, column, column.label, ledger.named(column))
            self._add(self.loose, column, inner, *own)
            for name in {bare(column.label), bare(inner), *(bare(each) for each in own)}:
                swapped = {name.replace("日期", "时间"), name.replace("时间", "日期")}
                self._add(self.loose, column, name, *swapped)

    @staticmethod
    def _add(known: dict[str, list[Column]], column: Column, *names: str) -> None:
        for name in {plain(each) for each in names} - {""}:
            known[name].append(column)

    def find(self, said: str, group: str) -> Column | str:
        """Return the column that a header means, or why none."""
        name, group = plain(said), self.groups.get(plain(group), "")
        if self.ledger.grouped and not group:
            for key, title in self.groups.items():
                if key and name.startswith(key) and (found := self._among(said, key, title)):
                    return found[0]
        for known, key in ((self.exact, name), (self.exact, bare(said)), (self.loose, name), (self.loose, bare(said))):
            found = _within(known.get(key, []), group if self.ledger.grouped else "")
            if len(found) == 1:
                return found[0]
            if found:
                return f"可以是{'、'.join(f'“{self.ledger.named(each)}”' for each in found[:4])}，请写明是哪一环节的"
        near = process.extractOne(name, [*self.exact], score_cutoff=70)
        return f"不认识，是否为“{self.exact[near[0]][0].label}”？" if near else "不认识"

    def _among(self, said: str, key: str, group: str) -> list[Column]:
        for name in (plain(said).removeprefix(key), bare(said).removeprefix(bare(group))):
            if found := _within(self.exact.get(name, []), group) or _within(self.loose.get(name, []), group):
                return found
        return []


def _within(found: Sequence[Column], group: str) -> list[Column]:
    named = group and group != CASE
    kept = [column for column in found if column.group == group] if named else [*found]
    if not named:  # a name without a step above it means the dossier's own column first
        kept = [column for column in kept if not column.step] or kept
    return [*dict.fromkeys(kept)]


def find_header(sheet: Sheet, names: Names) -> Header | None:
    """Return the header of a sheet, None where it is no ledger of this kind."""
    if sheet.name in NO_LEDGERS:
        return None
    first = [row for _, row in zip(range(LATEST), sheet.rows(), strict=False)]
    best, most = None, 0
    for place, row in enumerate(first):
        if sum(1 for cell in row if isinstance(cell, str) and cell.strip()) < 2 and len(names.ledger.columns) > 1:
            continue
        stacked = _stacked(sheet.merges, first, place)
        found = {n: names.find(texts[-1], _group(names, texts)) for n, texts in enumerate(stacked) if texts}
        columns = {n: each for n, each in found.items() if isinstance(each, Column)}
        if len(set(columns.values())) > most:
            best, most = _header(names, place, stacked, found), len(set(columns.values()))
    return best if best and _is_ledger(best, names.ledger) else None


def _group(names: Names, texts: Sequence[str]) -> str:
    return next((text for text in reversed(texts[:-1]) if plain(text) in names.groups), "")


def _is_ledger(header: Header, ledger: Ledger) -> bool:
    """A sheet is a ledger of the kind where two of its columns are, and not too many others stand beside them."""
    known, others = len(header.columns), len(header.unknown)
    return known >= min(2, len(ledger.columns)) and known >= others / (3 if known > 2 else 1)


def _stacked(merges: Sequence[Merge], rows: Sequence[Row], place: int) -> list[list[str]]:
    """Return for each column what stands over it, from the top down to a row; cells merged across count for each column."""
    levels = [_spread(merges, rows, number) for number in range(max(0, place - DEEPEST + 1), place)]
    levels.append([_said(cell) for cell in rows[place]])
    width = max(len(level) for level in levels)
    return [[level[n] for level in levels if n < len(level) and level[n]] for n in range(width)]


def _spread(merges: Sequence[Merge], rows: Sequence[Row], number: int) -> list[str]:
    texts = [_said(cell) for cell in rows[number]]
    across = [merge for merge in merges if merge[0] <= number <= merge[2] and merge[3] > merge[1]]
    for _, start, _, end in across:
        for column in range(max(start, 0) + 1, min(end + 1, len(texts))):
            texts[column] = texts[max(start, 0)]
    if merges or sum(map(bool, texts)) < 2:
        return texts
    for column in range(1, len(texts)):  # no merged cells are known: a title reaches to the next one
        texts[column] = texts[column] or texts[column - 1]
    return texts


def _said(cell: object) -> str:
    return cell.strip() if isinstance(cell, str) else "" if cell is None else str(cell)


def _header(names: Names, place: int, stacked: Sequence[Sequence[str]], found: Mapping[int, Column | str]) -> Header:
    columns: dict[int, Column] = {}
    ignored, unknown, wan = [], {}, set()
    for n, each in found.items():
        said = stacked[n][-1]
        if isinstance(each, str) and plain(said) in IGNORED:
            ignored.append(said)
        elif isinstance(each, str):
            unknown[said] = each
        elif each in columns.values():
            unknown[said] = f"与前面的列都是“{names.ledger.named(each)}”，只读前一列"
        else:
            columns[n] = each
            if each.shape.kind is Kind.MONEY and "万元" in said and "万元" not in each.label:
                wan.add(n)
    missing = tuple(column for column in names.ledger.columns if column.required and column not in columns.values())
    titles = tuple("·".join(_without_titles(names, texts)) for texts in stacked)
    return Header(place, columns, titles, frozenset(wan), tuple(ignored), unknown, missing)


def _without_titles(names: Names, texts: Sequence[str]) -> Iterator[str]:
    group = _group(names, texts)
    if group:
        yield group
    if texts:
        yield texts[-1]
