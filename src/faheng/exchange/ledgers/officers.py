"""经办人 (officers): the people named in a ledger, by name or number."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from faheng.engine.dossier import Actor, Role
from faheng.engine.shapes import OFFICERS, ONE_OFFICER
from faheng.exchange.ledgers.columns import BY
from faheng.exchange.ledgers.unreadable import Unreadable
from faheng.records import people
from faheng.records.scope import Viewer


class Officers:
    """本机关的执法人员. Somebody who is none of them is kept by the name in the ledger, without a certificate."""

    def __init__(self, viewer: Viewer, organisation: str) -> None:
        self.viewer = viewer
        self._by_id: dict[str, people.OfficerValue] = {}
        self._by_name: dict[str, list[people.OfficerValue]] = defaultdict(list)
        for officer in people.officers(viewer, organisation=organisation):
            self._by_id[officer.id] = officer
            self._by_name[officer.name].append(officer)
        self.actors = lru_cache(maxsize=4096)(self._actors)
        self.own = lru_cache(maxsize=4096)(self._own)

    def find(self, said: str) -> people.OfficerValue | None:
        """Return the officer of a number or name, None where there is none.

        Raises:
            Unreadable: several have that name.
        """
        number = said.rpartition(" · ")[2].strip()
        if found := self._by_id.get(number):
            return found
        named = self._by_name.get(said, [])
        if len(named) > 1:
            raise Unreadable(f"名为“{said}”的执法人员有{len(named)}人，请写编号：{'、'.join(each.id for each in named)}", at=("", BY))
        return named[0] if named else None

    def _actors(self, names: tuple[str, ...], role: Role, day: date) -> tuple[Actor, ...]:
        found = ((said, self.find(said)) for said in names)
        return tuple(each.actor(role, day) if each else Actor(said, said, role.value) for said, each in found)

    def _own(self, role: Role, day: date) -> Actor:
        return people.actor(self.viewer, role, day)

    def named(self, data: Mapping[str, Any]) -> dict[str, Any]:
        """Return the values of a step with its officers by number, where they are known by name."""
        return {name: self._numbered(name, value) if name in _PEOPLE else value for name, value in data.items()}

    def _numbered(self, name: str, value: Any) -> Any:
        if name in ONE_OFFICER and isinstance(value, str):
            found = self.find(value)
            return found.id if found else value
        if name in OFFICERS and isinstance(value, list):
            return [each.id if (each := self.find(said)) else said for said in value]
        return value


_PEOPLE = ONE_OFFICER | OFFICERS
