"""引文: what the rules quote stands in the texts of the law."""

import re
from pathlib import Path

import pytest

from faheng.law.texts import bare
from faheng.procedures.penalty import rules

QUOTED = re.compile(r"“([^“”{}]{6,})”")
#: Words that the code quotes from files and people, not from the law.
OWN = ("在清单之内",)


@pytest.mark.shared
def test_what_the_messages_quote_stands_in_the_law(shared: Path) -> None:
    law = bare("".join(path.read_text("utf-8") for path in (shared / "laws").glob("*.md")))
    source = "".join(path.read_text("utf-8") for path in Path(rules.__path__[0]).glob("*.py"))
    quoted = {part for words in QUOTED.findall(source) for part in words.split("……") if not words.endswith(OWN)}
    assert len(quoted) > 40
    assert sorted(part for part in quoted if bare(part) not in law) == []
