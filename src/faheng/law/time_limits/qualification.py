"""执法人员资格 (qualification): QUAL-07. The other rules of this part are thresholds, not time limits."""

from faheng.law.declarations import Mark, TimeLimit
from faheng.law.units import Unit

QUAL_07 = TimeLimit(
    id="QUAL-07", title="执法证件有效期", amount=5, unit=Unit.YEAR, anchor="发证之日", mark=Mark.UNVERIFIED, rolls=False,
    note="地方参数，常见五年",
)  # fmt: skip
