"""演示账号 (accounts of the demonstration): one for each role, all with one password that is printed for everybody."""

from dataclasses import dataclass

from faheng.engine.dossier import Role

PASSWORD = "faheng-demo-2025"  # noqa: S105


@dataclass(frozen=True, slots=True)
class Account:
    """演示账号."""

    username: str
    title: str
    roles: tuple[Role, ...]


ACCOUNTS = (
    Account("officer", "执法人员", (Role.OFFICER,)),
    Account("approver", "机关负责人", (Role.APPROVER,)),
    Account("head", "主要负责人", (Role.HEAD, Role.APPROVER)),
    Account("legal_reviewer", "法制审核人员", (Role.LEGAL_REVIEWER,)),
    Account("clerk", "工作人员", (Role.CLERK,)),
    Account("leader", "领导（只看）", ()),
)
