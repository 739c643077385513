"""别名 (synonyms): other names that offices give to the columns of their ledgers, by the name of the field."""

from __future__ import annotations

from collections.abc import Mapping

from faheng.exchange.ledgers.columns import ADDRESS, AT, BY, CODE, NUMBER, PARTY, PARTY_KIND, REPRESENTATIVE

OF_DOSSIER: Mapping[str, tuple[str, ...]] = {
    NUMBER: ("案号", "案卷编号", "案件编号", "文号", "档案号"),
    PARTY: (
        "当事人", "当事人姓名", "当事人姓名或名称", "行政相对人", "行政相对人名称", "相对人", "相对人名称", "被处罚人", "被处罚单位",
        "被处罚单位（个人）", "被检查单位", "被检查人", "被检查对象", "检查对象", "被监督单位", "单位名称", "申请人", "申请人姓名",
        "申请单位", "机构名称", "姓名", "企业名称",
    ),
    PARTY_KIND: ("当事人类型", "相对人类别", "行政相对人类别", "主体类型", "主体类别"),
    CODE: (
        "统一社会信用代码", "社会信用代码", "信用代码", "统一代码", "身份证号", "身份证号码", "证件号码", "公民身份号码",
        "统一社会信用代码或身份证号", "组织机构代码",
    ),
    ADDRESS: ("住所", "地址", "住址", "单位地址", "注册地址", "经营地址"),
    REPRESENTATIVE: ("法定代表人", "负责人", "法人", "法人代表", "法定代表人或负责人"),
    BY: ("经办人员", "执法人员", "承办人", "承办人员", "办案人员", "记录人", "填报人", "办理人", "登记人"),
    AT: ("录入时间", "登记时间", "记录日期", "录入日期"),
}  # fmt: skip
OF_FIELD: Mapping[str, tuple[str, ...]] = {
    "id": ("工号", "人员编号", "执法人员编号"),
    "name": ("执法人员", "执法人员姓名"),
    "certificate": ("执法证编号", "执法证件号", "证件编号", "证号", "行政执法证号"),
    "valid_from": ("发证日期", "有效期起"),
    "valid_to": ("有效期至", "有效期止", "到期日期"),
    "phone": ("电话", "联系方式"),
    "held_on": ("活动日期", "会议日期", "培训日期", "开展日期", "发布日期", "学习日期"),
    "title": ("名称", "标题", "会议主题", "活动主题", "活动名称", "会议名称", "学习主题", "主题（内容）"),
    "kinds": ("类型", "类别", "活动类型", "会议类型"),
    "unit": ("单位", "部门", "科室", "责任单位", "主办科室", "责任科室"),
    "laws": ("法律法规", "学习内容", "涉及法律法规"),
    "expected": ("应到人数", "应到", "应参加人数"),
    "participants": ("实到人数", "实到", "参加人数", "参会人数", "参训人数", "到会人数"),
    "audience": ("受众人数", "受众人次", "覆盖人数", "参与人数"),
    "materials": ("发放资料份数", "发放资料", "宣传资料份数"),
    "fact": ("案情", "违法行为", "主要违法事实"),
    "decided_on": ("决定时间", "处罚日期", "处罚时间"),
    "fine": ("罚款金额", "罚款数额", "罚款额"),
}
NOT_READ = ("序号", "序", "编号序号", "No", "No.", "#", "拒收原因", "原因", "未导入的原因")
"""Columns that hold nothing to record: the running number, and the reason in a workbook of refused rows."""
