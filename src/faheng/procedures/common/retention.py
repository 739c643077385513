"""保管期限: how long a case file is kept. Each bureau's own table says so (机关文件材料归档范围和保管期限表); none has been verified here."""

from faheng.engine.procedure import Procedure
from faheng.engine.situation import Parameter

ENDING = ".retention"


def retention(procedure: str, default: str = "30年") -> Parameter[str]:
    """Return the parameter of a procedure's files: 永久, 30年 or 10年 as a bureau's table has it."""
    return Parameter(
        f"{procedure}{ENDING}", "案卷保管期限", default, help="按本机关的归档范围和保管期限表填写，如 永久、30年、10年；印在卷宗封面上"
    )


def retention_of(procedure: Procedure) -> Parameter[str] | None:
    """Return the parameter that a procedure declares, None where it keeps no case files."""
    return next((parameter for parameter in procedure.parameters if parameter.key.endswith(ENDING)), None)
