"""Checks notebooks against the schema of nbformat and parses their Python cells.

Reads paths from standard input; prints a JSON list with one object a notebook:
`path`, `problem` (empty when valid), `broken` (ids of Python cells that do not parse).
"""

import ast
import json
import sys

import nbformat


def is_python(source: str) -> bool:
    return not any(line.lstrip().startswith(("!", "%")) for line in source.split("\n"))


def parses(source: str) -> bool:
    try:
        ast.parse(source)
        return True
    except SyntaxError:
        return False


def check(path: str) -> dict:
    notebook = nbformat.read(path, as_version=nbformat.NO_CONVERT)
    problem = ""
    try:
        nbformat.validate(notebook)
    except nbformat.ValidationError as error:
        problem = str(error)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    python = [cell for cell in code if is_python(cell.source)]
    broken = [cell.id for cell in python if not parses(cell.source)]
    return {"path": path, "problem": problem, "python": len(python), "broken": broken}


print(json.dumps([check(path) for path in sys.stdin.read().split()]))
