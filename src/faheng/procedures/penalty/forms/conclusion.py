"""调查终结 (conclusion of the investigation): 程序规定第三十七条; the facts on which 不予、从轻、减轻 turn: 行政处罚法第三十条至第三十三条."""

from datetime import date

from pydantic import Field

from faheng.engine.fields import Texts
from faheng.engine.forms import Form
from faheng.procedures.penalty.fields import Prose
from faheng.procedures.penalty.forms.penalties import DiscretionUsed, ProposedPenalty
from faheng.procedures.penalty.vocabulary import Capacity, Circumstance, Harm


class Conclude(Form):
    """调查终结报告. What bears on the outcome and was not looked into stays empty: the rules then keep silent."""

    concluded_on: date = Field(title="调查终结日期")
    facts: Prose = Field(title="违法事实")
    law: Texts = Field(title="法律依据", min_length=1)
    discretion: DiscretionUsed = Field(title="裁量权适用（档次和理由）")
    proposal: ProposedPenalty = Field(title="处理意见")
    established: bool | None = Field(default=None, title="违法事实是否成立")
    slight: bool | None = Field(default=None, title="违法行为是否轻微")
    harm: Harm | None = Field(default=None, title="危害后果")
    corrected: bool | None = Field(default=None, title="是否及时改正")
    first_offence: bool | None = Field(default=None, title="是否初次违法")
    no_fault_proven: bool | None = Field(default=None, title="当事人是否有证据足以证明没有主观过错")
    age: int | None = Field(default=None, title="违法时年龄（公民）", ge=0, le=150)
    capacity: Capacity | None = Field(default=None, title="责任能力（公民）")
    circumstances: tuple[Circumstance, ...] = Field(default=(), title="从轻、减轻、从重情节")
    complex: bool = Field(default=False, title="是否情节复杂或者有重大分歧、重大影响")
    public_interest: bool = Field(default=False, title="是否涉及重大公共利益")
    several_legal_relations: bool = Field(default=False, title="是否疑难复杂、涉及多个法律关系")
