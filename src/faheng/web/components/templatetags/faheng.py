"""模板标签: what templates cannot say themselves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import template

from faheng.web.components import money

register = template.Library()
register.filter(money.thousands)


@register.filter
def at(mapping: Mapping[str, Any], key: str) -> Any:
    """Return the value at a key of a mapping, the key where there is none."""
    return mapping.get(key, key)


@register.filter
def place(field: str) -> str:
    """Return the id of the input in a step's form that a finding concerns, to link to it: rows.1.item → data-rows-1-item."""
    name = field if field == "by" or field.startswith("party.") else f"data.{field}"
    return name.replace(".", "-")
