"""已声明的参数与清单: what the procedures let an organisation set, and how a value that was set is read."""

from decimal import Decimal
from typing import Any

from pydantic import TypeAdapter, ValidationError

from faheng import procedures
from faheng.engine.situation import Parameter, Register
from faheng.law.errors import WrongInput


def parameters_by_key() -> dict[str, Parameter[Any]]:
    """Return every parameter that a procedure declares."""
    return {parameter.key: parameter for procedure in procedures.catalogue().values() for parameter in procedure.parameters}


def registers_by_key() -> dict[str, Register[Any]]:
    """Return every register that a procedure declares."""
    return {register.key: register for procedure in procedures.catalogue().values() for register in procedure.registers}


def _adapter(kind: type[Any], each: type[Any] | None) -> TypeAdapter[Any]:
    return TypeAdapter(tuple[each, ...] if each else kind)  # type: ignore[valid-type]


def adapter(parameter: Parameter[Any]) -> TypeAdapter[Any]:
    """Return how values of a parameter are read: they are of the kind of its default."""
    default = parameter.default
    if isinstance(default, tuple):
        return _adapter(tuple, type(default[0]) if default else str)
    return _adapter(type(default), None)


def read_value(parameter: Parameter[Any], value: object) -> Any:
    """Return a value in the kind of the parameter's default.

    Raises:
        WrongInput: it is none.
    """
    if isinstance(value, float):
        value = str(value)
    if isinstance(parameter.default, bool) and not isinstance(value, bool):
        raise WrongInput(f"“{value}”不能作参数“{parameter.title}”的值", mend="请填写是（true）或者否（false）")
    try:
        return adapter(parameter).validate_python(value)
    except ValidationError:
        raise WrongInput(f"“{_said(value)}”不能作参数“{parameter.title}”的值", mend=_how(parameter)) from None


def _said(value: object) -> str:
    return "、".join(str(each) for each in value) if isinstance(value, list | tuple) else str(value)


def _how(parameter: Parameter[Any]) -> str:
    if parameter.vocabulary:
        return f"可选：{'、'.join(label for _, label in parameter.vocabulary.choices())}"
    return "请填写金额或者数字" if isinstance(parameter.default, Decimal | int) else f"请填写如“{parameter.shown_default}”的值"


def plain_value(parameter: Parameter[Any], value: object) -> Any:
    """Return a value of a parameter as JSON."""
    return adapter(parameter).dump_python(value, mode="json")
