"""Holds requests and answers against the published OpenAPI description of X's interface (data, not committed)."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import jsonschema
from jsonschema import Draft202012Validator

from tests.networks.loopback import Asked, Said

NAME = "x-openapi.json"
ROOT = Path(__file__).parents[3]


@cache
def load() -> dict[str, Any] | None:
    """The description, None where it is not there."""
    for folder in (os.environ.get("INKOM_SPECS"), str(ROOT.parent / "shared" / "specs")):
        if folder and (Path(folder) / NAME).is_file():
            found: dict[str, Any] = json.loads((Path(folder) / NAME).read_text("utf-8"))
            return found
    return None


def operation(spec: dict[str, Any], method: str, path: str) -> dict[str, Any] | None:
    """The description of a request, exact paths before those with a place for an id."""
    if (exact := spec["paths"].get(path, {}).get(method.lower())) is not None:
        return dict(exact)
    for template, methods in spec["paths"].items():
        if re.fullmatch(re.sub(r"\{[^}]*\}", "[^/]+", template), path) and method.lower() in methods:
            return dict(methods[method.lower()])
    return None


def breaches(spec: dict[str, Any], asked: Asked, said: Said) -> Iterator[str]:
    """What in one exchange is not as described. Token and sign-in addresses are not described there."""
    where = f"{asked.method} {asked.path}"
    if asked.path.startswith("/2/oauth2/"):
        return
    described = operation(spec, asked.method, asked.path)
    if described is None:
        yield f"{where}: not described"
        return
    known = {_parameter(spec, p)["name"]: _parameter(spec, p) for p in described.get("parameters") or []}
    for name, values in parse_qs(asked.query).items():
        if name not in known:
            yield f"{where}: the parameter {name} is not described"
            continue
        schema = known[name].get("schema", {})
        if (allowed := schema.get("items", {}).get("enum")) and set(values[0].split(",")) - set(allowed):
            yield f"{where}: {name}={values[0]} is not described"
    kinds = (described.get("requestBody") or {}).get("content") or {}
    if "application/json" in kinds and asked.headers.get("content-type", "").startswith("application/json"):
        yield from _errors(spec, kinds["application/json"]["schema"], asked.json(), f"{where}: request")
    response = described["responses"].get(str(said.status))
    if response is None and said.status < 400:
        yield f"{where}: the status {said.status} is not described"
    elif response is not None and (schema := response.get("content", {}).get("application/json", {}).get("schema")):
        yield from _errors(spec, schema, json.loads(said.raw()), f"{where}: answer")


def _parameter(spec: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
    name = given.get("$ref", "").rsplit("/", 1)[-1]
    return dict(spec["components"]["parameters"][name]) if name else given


def _errors(spec: dict[str, Any], schema: dict[str, Any], value: Any, where: str) -> Iterator[str]:
    whole = {"components": spec["components"], "$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
    checker: jsonschema.protocols.Validator = Draft202012Validator(whole)
    for error in checker.iter_errors(value):
        leaf = jsonschema.exceptions.best_match([error])
        yield f"{where}: {'/'.join(str(p) for p in leaf.absolute_path)}: {leaf.message[:200]}"
