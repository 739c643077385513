"""The description of the API (OpenAPI 3.1): one typed operation for each step of each procedure, read off its form.

It is made when it is asked for, so that a web process does not start with it.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any

from ninja import NinjaAPI
from ninja.openapi.schema import OpenAPISchema

from faheng.api.problems import TITLES
from faheng.api.schema import Taken
from faheng.api.steps import Act, FirstAct
from faheng.engine.procedure import CORRECT, Procedure, Step
from faheng.procedures import catalogue


class TypedAPI(NinjaAPI):
    """接口: what is declared by hand, with the operations of every step added to its description."""

    def get_openapi_schema(self, **given: Any) -> OpenAPISchema:
        """Return the description."""
        described = super().get_openapi_schema(**given)
        root = self.get_root_path(given.get("path_params") or {})
        described["paths"].update({f"{root}{path}": operation for path, operation in step_paths().items()})
        return described


@cache
def step_paths() -> dict[str, dict[str, Any]]:
    """Return the path of each step's operation, relative to the API."""
    found = {}
    for procedure in catalogue().values():
        for step in (*procedure.steps, CORRECT):
            found[f"dossiers/{procedure.key}/{{pk}}/{step.key}"] = {"post": _operation(procedure, step, Act, "")}
            if not step.after and step is not CORRECT:
                found[f"dossiers/{procedure.key}/{step.key}"] = {"post": _operation(procedure, step, FirstAct, "open_by_")}
    return found


def _operation(procedure: Procedure, step: Step[Any], act: type[Act], prefix: str) -> dict[str, Any]:
    name = procedure.key.replace(".", "_")
    pk = {"in": "path", "name": "pk", "required": True, "schema": {"type": "integer", "title": "案卷"}}
    return {
        "operationId": f"{name}__{prefix}{step.key}",
        "summary": f"{procedure.title}：{'以' if prefix else ''}“{step.title}”{'开立案卷' if prefix else ''}",
        "description": "、".join(str(citation) for citation in step.basis),
        "tags": ["办理"],
        "parameters": [] if prefix else [pk],
        "requestBody": {"required": True, "content": {"application/json": {"schema": body(step, act)}}},
        "responses": {
            200: _content("办理结果", Taken.model_json_schema()),
            **{status: _problem(status) for status in (401, 404, 409, 422)},
        },
        "security": [{"Token": []}, {"SessionAuth": []}],
    }


def _content(said: str, schema: Mapping[str, Any]) -> dict[str, Any]:
    return {"description": said, "content": {"application/json": {"schema": schema}}}


def _problem(status: int) -> dict[str, Any]:
    return {
        "description": TITLES[status],
        "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}},
    }


def body(step: Step[Any], act: type[Act]) -> dict[str, Any]:
    """Return the schema of a step's request body: an act whose `data` is the step's form."""
    frame = act.model_json_schema()
    form = step.form.model_json_schema()
    frame["properties"]["data"] = form
    definitions = {**form.pop("$defs", {}), **frame.pop("$defs", {})}
    inlined: dict[str, Any] = _inlined(frame, definitions)
    return inlined


def _inlined(schema: Any, definitions: Mapping[str, Any]) -> Any:
    """Return a schema with its references put in place; no form refers back to itself."""
    if isinstance(schema, dict):
        name = str(schema.get("$ref", "")).rpartition("/")[2]
        if name in definitions:
            return _inlined({**definitions[name], **{key: value for key, value in schema.items() if key != "$ref"}}, definitions)
        return {key: _inlined(value, definitions) for key, value in schema.items()}
    return [_inlined(each, definitions) for each in schema] if isinstance(schema, list) else schema
