"""复议机关 (where reconsideration lies): against a department of a local government, that government (行政复议法第二十四条第一款)."""

import re

SAME_LEVEL = "本级人民政府"
_DEPARTMENT = re.compile(r"(?P<place>\w*[省市区县旗州盟])(?:卫生健康|卫生和计划生育|疾病预防控制|中医药)\w*")
_NO_GOVERNMENT = re.compile(r"(?:新|开发|管理|示范|合作|保税)区$")


def government_of(organisation: str) -> str:
    """Return the government of a department by its name: 样例县卫生健康局 → 样例县人民政府.

    Where the name does not tell (a development zone has a committee, not a government), 本级人民政府.
    """
    found = _DEPARTMENT.fullmatch(organisation)
    return f"{found['place']}人民政府" if found and not _NO_GOVERNMENT.search(found["place"]) else SAME_LEVEL
