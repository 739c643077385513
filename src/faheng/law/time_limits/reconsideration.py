"""行政复议 (reconsideration): time limits REC-01 to REC-20; the health bureau is usually the respondent.

Law: 《行政复议法》, in which 三、五、七、十日 are workdays (第八十八条第二款), other days are not; 《行政复议法实施条例》.
"""

from faheng.law.citations import Citation
from faheng.law.declarations import Extension, Quotation, TimeLimit
from faheng.law.statutes import RECONSIDERATION, RECONSIDERATION_RULES
from faheng.law.units import Unit

REC_01 = TimeLimit(
    id="REC-01", title="申请行政复议", amount=60, unit=Unit.DAY, anchor="知道或者应当知道行政行为之日",
    basis=(Citation(RECONSIDERATION, 20, 1),), quote="自知道或者应当知道该行政行为之日起六十日内提出行政复议申请",
    excludes="不可抗力等耽误的期间；未告知复议前置而误直接起诉的期间",
    see=(Quotation(Citation(RECONSIDERATION_RULES, 26), "不计入行政复议申请期限"), Quotation(Citation(RECONSIDERATION, 20, 2))),
)  # fmt: skip
REC_01_UNTOLD = TimeLimit(
    id="REC-01.untold", title="申请行政复议（未告知救济权利的最长期限）", amount=1, unit=Unit.YEAR,
    anchor="知道或者应当知道行政行为内容之日",
    basis=(Citation(RECONSIDERATION, 20, 3),), quote="自知道或者应当知道行政行为内容之日起最长不得超过一年",
)  # fmt: skip
REC_03 = TimeLimit(
    id="REC-03", title="没有履行期限的，收到履职申请满期", amount=60, unit=Unit.DAY, anchor="收到履职申请之日", minimum=True,
    basis=(Citation(RECONSIDERATION_RULES, 24, 1, 2),), quote="没有履行期限规定的，自行政机关收到申请满60日起计算",
    note="紧急情况不受此限",
)  # fmt: skip
REC_04 = TimeLimit(
    id="REC-04", title="复议最长保护期", amount=5, unit=Unit.YEAR, anchor="行政行为作出之日",
    basis=(Citation(RECONSIDERATION, 21),), quote="其他行政复议申请自行政行为作出之日起超过五年的，行政复议机关不予受理",
)  # fmt: skip
REC_04_LAND = TimeLimit(
    id="REC-04.land", title="复议最长保护期（不动产）", amount=20, unit=Unit.YEAR, anchor="行政行为作出之日",
    basis=(Citation(RECONSIDERATION, 21),), quote="因不动产提出的行政复议申请自行政行为作出之日起超过二十年",
)  # fmt: skip
REC_07 = TimeLimit(
    id="REC-07", title="复议受理审查", amount=5, unit=Unit.WORKDAY, anchor="收到复议申请之日",
    basis=(Citation(RECONSIDERATION, 30, 1),), quote="应当在五日内进行审查",
    see=(Quotation(Citation(RECONSIDERATION, 30, 3), "审查期限届满之日起视为受理"),),
)  # fmt: skip
REC_08 = TimeLimit(
    id="REC-08", title="通知补正复议申请", amount=5, unit=Unit.WORKDAY, anchor="收到复议申请之日",
    basis=(Citation(RECONSIDERATION, 31, 1),), quote="应当自收到申请之日起五日内书面通知申请人补正",
)  # fmt: skip
REC_08_APPLICANT = TimeLimit(
    id="REC-08.applicant", title="申请人补正", amount=10, unit=Unit.WORKDAY, anchor="收到补正通知之日",
    basis=(Citation(RECONSIDERATION, 31, 2),), quote="应当自收到补正通知之日起十日内提交补正材料",
    note="有正当理由的，复议机关可以延长合理的补正期限",
)  # fmt: skip
REC_09 = TimeLimit(
    id="REC-09", title="发送复议申请书副本（普通程序）", amount=7, unit=Unit.WORKDAY, anchor="受理之日",
    basis=(Citation(RECONSIDERATION, 48),), quote="应当自行政复议申请受理之日起七日内",
)  # fmt: skip
REC_09_SUMMARY = TimeLimit(
    id="REC-09.summary", title="发送复议申请书副本（简易程序）", amount=3, unit=Unit.WORKDAY, anchor="受理之日",
    basis=(Citation(RECONSIDERATION, 54, 1),), quote="应当自受理行政复议申请之日起三日内",
)  # fmt: skip
REC_10 = TimeLimit(
    id="REC-10", title="提出书面答复并提交证据、依据", amount=10, unit=Unit.WORKDAY, anchor="收到复议申请书副本之日",
    basis=(Citation(RECONSIDERATION, 48),),
    quote="被申请人应当自收到行政复议申请书副本或者行政复议申请笔录复印件之日起十日内，提出书面答复，并提交作出行政行为的证据、依据和其他有关材料",
    see=(Quotation(Citation(RECONSIDERATION, 70), "视为该行政行为没有证据、依据"),), note="没有延长的规定",
)  # fmt: skip
REC_10_SUMMARY = TimeLimit(
    id="REC-10.summary", title="提出书面答复并提交证据、依据（简易程序）", amount=5, unit=Unit.WORKDAY, anchor="收到复议申请书副本之日",
    basis=(Citation(RECONSIDERATION, 54, 1),), quote="之日起五日内，提出书面答复", note="没有延长的规定",
)  # fmt: skip
REC_14 = TimeLimit(
    id="REC-14", title="复议听证通知", amount=5, unit=Unit.WORKDAY, anchor="举行听证之日", backward=True,
    basis=(Citation(RECONSIDERATION, 51, 1),), quote="应当于举行听证的五日前",
    see=(Quotation(Citation(RECONSIDERATION, 51, 3), "被申请人的负责人应当参加听证"),),
)  # fmt: skip
REC_15 = TimeLimit(
    id="REC-15", title="作出复议决定（普通程序）", amount=60, unit=Unit.DAY, anchor="受理之日",
    basis=(Citation(RECONSIDERATION, 62, 1),), quote="应当自受理申请之日起六十日内作出行政复议决定",
    extensions=(
        Extension("1", 30, Unit.DAY, "经行政复议机构的负责人批准，并书面告知当事人", (Citation(RECONSIDERATION, 62, 1),),
                  quote="延长期限最多不得超过三十日"),
    ),
    excludes="现场勘验、鉴定、报请提级审理和中止的期间",
    see=(
        Quotation(Citation(RECONSIDERATION_RULES, 45), "现场勘验所用时间不计入行政复议审理期限"),
        Quotation(Citation(RECONSIDERATION_RULES, 46), "鉴定所用时间不计入行政复议审理期限"),
    ),
)  # fmt: skip
REC_15_SUMMARY = TimeLimit(
    id="REC-15.summary", title="作出复议决定（简易程序）", amount=30, unit=Unit.DAY, anchor="受理之日",
    basis=(Citation(RECONSIDERATION, 62, 2),), quote="应当自受理申请之日起三十日内作出行政复议决定",
)  # fmt: skip
REC_17 = TimeLimit(
    id="REC-17", title="规范性文件附带审查的书面答复", amount=10, unit=Unit.WORKDAY, anchor="收到书面通知之日",
    basis=(Citation(RECONSIDERATION, 58, 1),), quote="制定机关应当自收到书面通知之日起十日内提交书面答复及相关材料",
)  # fmt: skip
REC_18 = TimeLimit(
    id="REC-18", title="转送有权机关处理规范性文件", amount=7, unit=Unit.WORKDAY, anchor="发现无权处理之日",
    basis=(Citation(RECONSIDERATION, 56),), quote="应当在七日内转送有权处理的行政机关依法处理",
)  # fmt: skip
REC_18_REPLY = TimeLimit(
    id="REC-18.reply", title="回复转送的处理意见", amount=60, unit=Unit.DAY, anchor="收到转送之日",
    basis=(Citation(RECONSIDERATION, 60),), quote="应当自收到转送之日起六十日内，将处理意见回复转送的行政复议机关",
)  # fmt: skip
REC_19 = TimeLimit(
    id="REC-19", title="重新作出行政行为", amount=60, unit=Unit.DAY, anchor="复议决定送达之日",
    basis=(Citation(RECONSIDERATION_RULES, 58, 1),), quote="重新作出行政行为的期限为60日",
    see=(
        Quotation(
            Citation(RECONSIDERATION, 64, 2),
            "被申请人不得以同一事实和理由作出与被申请行政复议的行政行为相同或者基本相同的行政行为",
        ),
    ),
    note="法律、法规、规章规定期限的，依照其规定",
)  # fmt: skip
REC_20 = TimeLimit(
    id="REC-20", title="报送复议意见书的整改情况", amount=60, unit=Unit.DAY, anchor="收到行政复议意见书之日",
    basis=(Citation(RECONSIDERATION, 76),),
    quote="应当自收到行政复议意见书之日起六十日内，将纠正相关违法或者不当行政行为的情况报送行政复议机关",
)  # fmt: skip
