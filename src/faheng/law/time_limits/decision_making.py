"""重大行政决策与规范性文件 (decisions and rules): time limits DEC-02 to DEC-06 and DOC-01 to DOC-08.

Law: 《重大行政决策程序暂行条例》, 《优化营商环境条例》, 《公平竞争审查条例实施办法》; they write 工作日 where meant.
Departments apply the first by reference (参照, 第四十二条).
"""

from faheng.law.citations import Citation
from faheng.law.declarations import Mark, Quotation, TimeLimit
from faheng.law.statutes import BUSINESS_ENVIRONMENT, DECISIONS, DOCUMENT_REVIEW, FAIR_COMPETITION_RULES
from faheng.law.units import Unit

_LOCAL = "地方参数"

DEC_02 = TimeLimit(
    id="DEC-02", title="决策草案公开征求意见", amount=30, unit=Unit.DAY, anchor="公开征求意见之日", minimum=True,
    basis=(Citation(DECISIONS, 15, 1),),
    quote="公开征求意见的期限一般不少于30日；因情况紧急等原因需要缩短期限的，公开征求意见时应当予以说明",
)  # fmt: skip
DEC_03 = TimeLimit(
    id="DEC-03", title="缩短后的征求意见期限", amount=7, unit=Unit.DAY, anchor="公开征求意见之日", mark=Mark.UNVERIFIED, minimum=True,
    note="条例没有规定；七日见于部分地方规定",
)  # fmt: skip
DEC_04 = TimeLimit(
    id="DEC-04", title="送达听证会材料", amount=7, unit=Unit.DAY, anchor="召开听证会之日", backward=True,
    basis=(Citation(DECISIONS, 16, 3),), quote="听证会材料应当于召开听证会7日前送达听证参加人",
)  # fmt: skip
DEC_06 = TimeLimit(
    id="DEC-06", title="决策草案合法性审查", amount=7, unit=Unit.WORKDAY, anchor="送请审查之日", minimum=True,
    basis=(Citation(DECISIONS, 26, 2),), quote="应当保证必要的审查时间，一般不少于7个工作日",
)  # fmt: skip
DOC_01 = TimeLimit(
    id="DOC-01", title="涉市场主体文件公开征求意见", amount=30, unit=Unit.DAY, anchor="公开征求意见之日", minimum=True,
    basis=(Citation(BUSINESS_ENVIRONMENT, 62, 2),), quote="向社会公开征求意见的期限一般不少于30日",
)  # fmt: skip
DOC_03 = TimeLimit(
    id="DOC-03", title="规范性文件合法性审核", amount=15, unit=Unit.WORKDAY, anchor="送审之日", mark=Mark.UNVERIFIED,
    see=(Quotation(Citation(BUSINESS_ENVIRONMENT, 63, 2), "应当按照国务院的规定进行合法性审核"),),
    note=f"依据{DOCUMENT_REVIEW.document}，文本未取得；五至十五个工作日",
)  # fmt: skip
DOC_03_SHORTEST = TimeLimit(
    id="DOC-03.shortest", title="规范性文件合法性审核最短时间", amount=5, unit=Unit.WORKDAY, anchor="送审之日",
    mark=Mark.UNVERIFIED, minimum=True, note=f"依据{DOCUMENT_REVIEW.document}，文本未取得；五至十五个工作日",
)  # fmt: skip
DOC_05 = TimeLimit(
    id="DOC-05", title="规范性文件有效期", amount=5, unit=Unit.YEAR, anchor="施行之日", mark=Mark.UNVERIFIED, rolls=False, note=_LOCAL,
)  # fmt: skip
DOC_05_TRIAL = TimeLimit(
    id="DOC-05.trial", title="试行、暂行文件有效期", amount=2, unit=Unit.YEAR, anchor="施行之日", mark=Mark.UNVERIFIED, rolls=False,
    note=f"{_LOCAL}，常见二至三年",
)  # fmt: skip
DOC_05_FILING = TimeLimit(
    id="DOC-05.filing", title="规范性文件备案", amount=15, unit=Unit.DAY, anchor="公布之日", mark=Mark.UNVERIFIED,
    note=f"{_LOCAL}，常见十五日或者三十日",
)  # fmt: skip
DOC_08 = TimeLimit(
    id="DOC-08", title="公平竞争审查举报人补正", amount=7, unit=Unit.WORKDAY, anchor="收到补正要求之日",
    basis=(Citation(FAIR_COMPETITION_RULES, 38),), quote="可以要求举报人在七个工作日内补正",
)  # fmt: skip
DOC_08_VERIFY = TimeLimit(
    id="DOC-08.verify", title="核查公平竞争审查举报", amount=60, unit=Unit.DAY, anchor="收到符合规定的举报材料之日",
    basis=(Citation(FAIR_COMPETITION_RULES, 38),), quote="应当自收到符合规定的举报材料之日起六十日内进行核查并作出核查结论",
    note="情况复杂的，经市场监督管理部门负责人批准，可以适当延长",
)  # fmt: skip
