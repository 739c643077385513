"""机关: the tree of organisations. One sees the own organisation and what lies below it, and nothing beside it."""

import re
from dataclasses import dataclass

from django.db import transaction

from faheng.engine import dossier as engine
from faheng.law import identifiers
from faheng.law.errors import WrongInput
from faheng.records import models
from faheng.records.errors import NotFound
from faheng.records.scope import Viewer, visible

LEVELS = ("国家", "省级", "市级", "县级", "单位")


@dataclass(frozen=True, slots=True)
class Bureau:
    """机关. `abbreviation` is what its document numbers begin with (龙卫医)."""

    pk: int
    code: str
    name: str
    level: str
    abbreviation: str
    path: str
    leaf: bool
    uscc: str = ""
    """统一社会信用代码, for the uploads to the credit platform."""

    @property
    def parent_code(self) -> str:
        """Return the code of the organisation above, empty for a root."""
        return self.path.strip("/").rpartition("/")[0].rpartition("/")[2]

    def organisation(self) -> engine.Organisation:
        """Return the organisation as the engine knows it."""
        return engine.Organisation(self.code, self.name, self.uscc)


def value(row: models.Organisation) -> Bureau:
    """Return the plain value of a row."""
    return Bureau(row.pk, row.code, row.name, row.level, row.abbreviation, row.path, row.leaf, row.uscc)


@transaction.atomic
def create(*, code: str, name: str, level: str = "县级", abbreviation: str = "", parent: str = "", uscc: str = "") -> Bureau:
    """Add an organisation below `parent` (a code), or a root; one that exists by that code keeps all but its credit code.

    Raises:
        WrongInput: the code cannot be one, the level is unknown, the parent does not exist, or the credit code is none.
    """
    code = code.strip().upper()
    if not re.fullmatch(r"[0-9A-Z-]{1,30}", code):
        raise WrongInput(f"“{code}”不能作机关代码", mend="代码由数字、大写字母和连字符组成，例如行政区划代码 440307")
    if level not in LEVELS:
        raise WrongInput(f"没有“{level}”这一层级", mend=f"可用：{'、'.join(LEVELS)}")
    uscc = identifiers.uscc(uscc) if uscc else ""
    existing = models.Organisation.objects.filter(code=code).first()
    if existing:
        if uscc and existing.uscc != uscc:
            models.Organisation.objects.filter(pk=existing.pk).update(uscc=uscc)
            existing.uscc = uscc
        return value(existing)
    above = models.Organisation.objects.filter(code=parent.strip().upper()).first() if parent else None
    if parent and above is None:
        raise WrongInput(f"没有代码为“{parent}”的上级机关", mend="请先建立上级机关")
    path = f"{above.path if above else '/'}{code}/"
    row = models.Organisation.objects.create(
        code=code, name=name, level=level, abbreviation=abbreviation, parent=above, path=path, uscc=uscc
    )
    if above and above.leaf:
        models.Organisation.objects.filter(pk=above.pk).update(leaf=False)
    return value(row)


def add_unit(*, code: str, name: str, level: str, abbreviation: str, parent: str, viewer: Viewer, uscc: str = "") -> Bureau:
    """Add an organisation below one that the viewer may see.

    Raises:
        NotFound: the viewer may not see the organisation above.
        WrongInput: the code is taken or cannot be one, there is no name, or the credit code is none.
    """
    above = get(parent, viewer)
    if not name.strip():
        raise WrongInput("没有填写名称", where="名称", mend="请填写机关或者单位的全称")
    if taken := models.Organisation.objects.filter(code=code.strip().upper()).first():
        whose = f"（{taken.name}）" if taken.path.startswith(viewer.path) else ""
        raise WrongInput(f"代码“{code}”已经使用{whose}", where="代码", mend="请换一个代码")
    return create(code=code, name=name.strip(), level=level, abbreviation=abbreviation, parent=above.code, uscc=uscc)


def get(code: str, viewer: Viewer) -> Bureau:
    """Return an organisation by code.

    Raises:
        NotFound: there is none that the viewer may see.
    """
    row = models.Organisation.objects.filter(visible(viewer), code=code).first()
    if row is None:
        raise NotFound(code)
    return value(row)


def below(viewer: Viewer) -> tuple[Bureau, ...]:
    """Return the viewer's organisation and those below it, from the top down."""
    return tuple(value(row) for row in models.Organisation.objects.filter(visible(viewer)).order_by("path"))


@transaction.atomic
def rename(code: str, viewer: Viewer, *, name: str, abbreviation: str | None = None) -> Bureau:
    """Give an organisation another name; what was recorded keeps the digest chain, pages show the new name."""
    bureau = get(code, viewer)
    changes = {"name": name} if abbreviation is None else {"name": name, "abbreviation": abbreviation}
    models.Organisation.objects.filter(pk=bureau.pk).update(**changes)
    return get(code, viewer)


@transaction.atomic
def move(code: str, viewer: Viewer, *, parent: str) -> Bureau:
    """Put an organisation, with all below it and their dossiers, under another (机构改革).

    Raises:
        NotFound: one of the two is not visible to the viewer.
        WrongInput: the new parent is the organisation itself or lies below it.
    """
    moved, above = get(code, viewer), get(parent, viewer)
    if above.path.startswith(moved.path):
        raise WrongInput(f"“{above.name}”在“{moved.name}”之下，不能作它的上级")
    was_below = moved.parent_code
    models.Organisation.objects.filter(pk=moved.pk).update(parent=above.pk)
    start = f"{above.path}{moved.code}/"
    for table in (models.Organisation, models.DossierRecord, models.ObligationRecord):
        old = sorted(set(table.objects.filter(path__startswith=moved.path).values_list("path", flat=True)))
        for path in old:
            table.objects.filter(path=path).update(path=start + path.removeprefix(moved.path))
    models.Organisation.objects.filter(pk=above.pk).update(leaf=False)
    models.Organisation.objects.filter(code=was_below, children=None).update(leaf=True)
    return get(code, viewer)
