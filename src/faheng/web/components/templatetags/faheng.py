"""模板标签: what templates cannot say themselves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import template

register = template.Library()


@register.filter
def at(mapping: Mapping[str, Any], key: str) -> Any:
    """Return the value at a key of a mapping, the key where there is none."""
    return mapping.get(key, key)
