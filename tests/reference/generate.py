#!/usr/bin/env python3
"""Writes the reference tables next to this file, or checks tables found elsewhere."""

import argparse
import csv
import json
import math
import sys
from pathlib import Path

sys.dont_write_bytecode = True

try:
    import mpmath  # noqa: F401
except ImportError:
    sys.exit("generate.py: mpmath is missing; install python3-mpmath, or run: python3 -m pip install mpmath")

from facts import facts
from functions import FUNCTIONS
from jets import evaluate
from points import FOUND, points
from vectors import cases

COLUMNS = ("value", "derivative", "second_derivative")
HEADER = ("function", "params", "x", *COLUMNS)
TABLE = "activations.csv"
FACTS = "facts.json"
VECTORS = "vectors.json"
NUMERIC_FACTS = ("defaults", "sup_abs_derivative", "sup_at", "abs_derivative_below_0.01", "minimum", "sign_changes")


class BadInput(Exception):
    """What is wrong with the files to check, for the reader."""


def params_text(function, params):
    return ";".join(f"{name}={value!r}" for name, value in zip(function.params, params))


def table_row(function, params, x):
    numbers = (x, *evaluate(function, x, params))
    return function.name, params_text(function, params), *map(float.hex, numbers)


def table_rows():
    for function in FUNCTIONS.values():
        for params in function.choices:
            for x in points(function, params):
                yield table_row(function, params, x)
        for name, params, x in FOUND:
            if name == function.name:
                yield table_row(function, params, x)


def write_tables(folder):
    rows = list(table_rows())
    everything = {name: facts(function) for name, function in FUNCTIONS.items()}
    with open(folder / TABLE, "w", encoding="ascii", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([HEADER, *rows])
    (folder / FACTS).write_text(json.dumps(everything, indent=1) + "\n", encoding="ascii")
    write_vectors(folder)
    print(f"{len(rows)} rows of {len(everything)} functions written to {folder}")


def write_vectors(folder):
    lines = ",\n".join(json.dumps(case) for case in cases())
    (folder / VECTORS).write_text(f"[\n{lines}\n]\n", encoding="ascii")


def read_text(path):
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise BadInput(f"{path}: no such file") from None
    except UnicodeDecodeError:
        raise BadInput(f"{path}: not a text file") from None
    except OSError as error:
        raise BadInput(f"{path}: {error.strerror}") from None


def parse_number(text, column):
    try:
        if text.lstrip("+-") not in ("inf", "nan") and not text.lstrip("+-").startswith("0x"):
            raise ValueError
        return float.fromhex(text)
    except (ValueError, OverflowError):
        raise BadInput(f"{column} is {text!r}, not a hexadecimal float") from None


def parse_params(function, text):
    params = []
    pairs = [pair.partition("=") for pair in text.split(";")] if text else []
    for name, _, value in pairs:
        if name not in function.params:
            raise BadInput(f"unknown parameter {name!r} of {function.name}")
        try:
            params.append(float(value))
        except ValueError:
            raise BadInput(f"parameter {name} of {function.name} is {value!r}, not a number") from None
    if tuple(name for name, _, _ in pairs) != function.params:
        raise BadInput(f"params of {function.name} are {text!r}, expected {params_text(function, function.defaults)!r}")
    if not all(map(math.isfinite, params)):
        raise BadInput(f"params of {function.name} are {text!r}, expected finite numbers")
    if not function.domain(*params):
        raise BadInput(f"params of {function.name} are {text!r}: {function.domain_text}")
    return tuple(params)


def parse_row(row):
    if len(row) != len(HEADER):
        raise BadInput(f"{len(row)} fields, expected {len(HEADER)}: {','.join(row)!r}")
    name, params, *numbers = row
    if name not in FUNCTIONS:
        raise BadInput(f"unknown function {name!r}")
    function = FUNCTIONS[name]
    return function, parse_params(function, params), *map(parse_number, numbers, HEADER[2:])


def same(got, want):
    """Equal, with 0 and -0 taken for one number and nan for itself."""
    return got == want or (got != got and want != want)


def check_rows(path):
    """(rows, disagreements) of the table at path; prints each disagreement."""
    lines = csv.reader(read_text(path).splitlines(), strict=True)
    rows = disagreements = 0
    try:
        if tuple(next(lines, ())) != HEADER:
            raise BadInput(f"the first line is not {','.join(HEADER)!r}")
        for row in lines:
            function, params, x, *got = parse_row(row)
            rows += 1
            for column, g, w in zip(COLUMNS, got, evaluate(function, x, params)):
                if not same(g, w):
                    disagreements += 1
                    at = f"{function.name} {params_text(function, params)} x={x.hex()} ({x!r})"
                    print(f"{at} {column}: got {g.hex()} want {w.hex()}")
    except (BadInput, ArithmeticError, csv.Error) as error:
        raise BadInput(f"{path}:{lines.line_num}: {error}") from None
    if not rows:
        raise BadInput(f"{path}: no rows")
    return rows, disagreements


def agrees(got, want):
    """Whether a fact is the computed one, in full or rounded to 8 digits; texts always agree."""
    if isinstance(want, dict):
        return isinstance(got, dict) and got.keys() == want.keys() and all(agrees(got[k], want[k]) for k in want)
    if isinstance(want, list):
        return isinstance(got, list) and len(got) == len(want) and all(map(agrees, got, want))
    if isinstance(want, str):
        return got == want if want.lstrip("-") == "inf" else isinstance(got, str)
    if isinstance(got, bool) or not isinstance(got, (int, float)):
        return False
    return got in (want, float(f"{want:.8g}"))


def check_facts(path):
    """(facts, disagreements) of the numeric facts at path; prints each disagreement."""
    try:
        found = json.loads(read_text(path))
    except json.JSONDecodeError as error:
        raise BadInput(f"{path}:{error.lineno}: {error.msg}") from None
    if not isinstance(found, dict) or not all(isinstance(entry, dict) for entry in found.values()):
        raise BadInput(f"{path}: expected one object per function")
    for name in found:
        if name not in FUNCTIONS:
            raise BadInput(f"{path}: unknown function {name!r}")
    checked = disagreements = 0
    for name, function in FUNCTIONS.items():
        want = facts(function)
        got = found.get(name, {})
        for key in NUMERIC_FACTS:
            if key not in want and key not in got:
                continue
            checked += 1
            if key not in want or key not in got or not agrees(got[key], want[key]):
                disagreements += 1
                print(f"{name} {key}: got {got.get(key)} want {want.get(key)}")
    return checked, disagreements


def check_tables(folder):
    if not folder.is_dir():
        raise BadInput(f"{folder}: no such folder")
    rows, wrong_rows = check_rows(folder / TABLE)
    checked, wrong_facts = check_facts(folder / FACTS)
    print(f"{rows} rows and {checked} facts checked, {wrong_rows + wrong_facts} disagreements")
    return 1 if wrong_rows or wrong_facts else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", metavar="FOLDER", type=Path, help="recompute the tables in FOLDER and compare")
    arguments = parser.parse_args()
    try:
        if arguments.check is not None:
            return check_tables(arguments.check)
        write_tables(Path(__file__).resolve().parent)
        return 0
    except (BadInput, OSError) as error:
        print(f"generate.py: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
