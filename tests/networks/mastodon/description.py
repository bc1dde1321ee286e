"""Holds requests and answers against the published OpenAPI description of Mastodon's client API (data, not committed)."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from jsonschema import Draft202012Validator, FormatChecker

from tests.networks.mastodon.standin import Exchange

NAME = "mastodon-openapi.json"
ROOT = Path(__file__).parents[3]


def load() -> dict[str, Any]:
    """The description; skips with a sentence where it is not there."""
    for folder in (os.environ.get("INKOM_SPECS"), str(ROOT.parent / "shared" / "specs")):
        if folder and (Path(folder) / NAME).is_file():
            found: dict[str, Any] = json.loads((Path(folder) / NAME).read_text("utf-8"))
            return found
    pytest.skip(f"{NAME} is neither in INKOM_SPECS nor in ../shared/specs")


def operation(spec: dict[str, Any], method: str, path: str) -> dict[str, Any] | None:
    """The description of a request, exact paths before those with a place for an id."""
    exact = spec["paths"].get(path, {}).get(method.lower())
    if exact is not None:
        return dict(exact)
    for template, methods in spec["paths"].items():
        pattern = re.sub(r"\{[^}]*\}", "[^/]+", template)
        if "{" in template and re.fullmatch(pattern, path) and method.lower() in methods:
            return dict(methods[method.lower()])
    return None


def breaches(spec: dict[str, Any], exchange: Exchange) -> Iterator[str]:
    """What in one exchange is not as described; an undescribed path is one too."""
    where = f"{exchange.method} {exchange.path} -> {exchange.status}"
    described = operation(spec, exchange.method, exchange.path)
    if described is None:
        yield f"{where}: not described"
        return
    known = {p["name"] for p in described.get("parameters") or [] if p.get("in") == "query"}
    for name in exchange.query:
        if name not in known and name.removesuffix("[]") not in known:
            yield f"{where}: query parameter {name} is not described"
    if exchange.status < 400:
        yield from _of_request(spec, described, exchange, where)
    response = described["responses"].get(str(exchange.status))
    if response is None:
        yield f"{where}: this status is not described"
    elif schema := response.get("content", {}).get("application/json", {}).get("schema"):
        yield from _errors(spec, schema, exchange.answer, f"{where}: answer")


def _of_request(spec: dict[str, Any], described: dict[str, Any], exchange: Exchange, where: str) -> Iterator[str]:
    for kind, media in ((described.get("requestBody") or {}).get("content") or {}).items():
        body = exchange.body
        if kind == "multipart/form-data":
            body = {k: "(bytes)" if isinstance(v, tuple) else v for k, v in body.items()}
        schema = dict(media["schema"])
        if "oneOf" in schema:
            # Its kinds of status overlap: text with pictures is both a text status and a media status.
            schema["anyOf"] = schema.pop("oneOf")
        yield from _errors(spec, schema, body, f"{where}: request")


def _errors(spec: dict[str, Any], schema: dict[str, Any], value: Any, where: str) -> Iterator[str]:
    whole = {"components": spec["components"], "$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
    checker: jsonschema.protocols.Validator = Draft202012Validator(whole, format_checker=FormatChecker(["date-time"]))
    for error in checker.iter_errors(value):
        leaf = jsonschema.exceptions.best_match([error])
        yield f"{where}: {'/'.join(str(p) for p in leaf.absolute_path)}: {leaf.message[:200]}"
