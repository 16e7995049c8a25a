#!/usr/bin/env python3
"""Holds the core against its definitions at inputs drawn at random, and aimed at where formulas fail.

Draws at least VALUES inputs for each function, tabulates what is true there in parts in the form of the reference
tables, and prints the core's worst error of each function and column. Fails where a bound is exceeded. A part stays
in build/soak and is not computed twice: the same seed goes on where it was interrupted, and the core is compared anew
with the parts that are there.
"""

import argparse
import json
import math
import multiprocessing
import os
import random
import struct
import subprocess
import sys
from pathlib import Path

sys.dont_write_bytecode = True

import vectors
from facts import CURVATURE, SLOPE, sign_changes
from functions import FUNCTIONS
from generate import HEADER, table_row
from points import TINY, sine_roots

PART = 1000  # values
ROOT = Path(__file__).resolve().parents[2]
VECTORS = ("softmax", "log_softmax", "maxout", "glu", "swiglu")

# Where the core goes over from one formula to another, in units of the function's scale.
SWITCHES = {
    "arctan": (1e9,),
    "celu": (2.0**-60, 700.0),
    "elu": (700.0,),
    "exponential": (700.0,),
    "gaussian": (26.457513110645905, 40.0),
    "gelu": (37.0, 40.0),
    "gelu_tanh": (21.3, 100.0),
    "isru": (1e100,),
    "log_sigmoid": (41.58883083359672, 700.0),
    "mish": (700.0, 1e4),
    "selu": (700.0,),
    "silu": (700.0, 1e4),
    "sine": (0.75, math.pi / 4),
    "softplus": (41.58883083359672, 700.0),
    "softsign": (1.0,),
    "swish": (700.0, 1e4),
    "tanh": (350.0,),
    "tanhshrink": (2.0, 350.0),
}


def any_double(draw):
    """Every finite pattern of bits is as likely."""
    while True:
        (x,) = struct.unpack("d", draw.randbytes(8))
        if math.isfinite(x):
            return x


def log_uniform(draw, least, greatest):
    return math.exp(draw.uniform(math.log(least), math.log(greatest)))


def draw_params(draw, function):
    """One of the tables' choices, or something between them, or something far beyond."""
    while True:
        kind = draw.random()
        params = list(draw.choice(function.choices))
        if kind > 0.3:
            for i in range(len(params)):
                sizes = [abs(choice[i]) for choice in function.choices if choice[i]] or [1.0]
                params[i] = log_uniform(draw, min(sizes), max(sizes))
                if kind > 0.9:
                    reach = 300 if kind > 0.97 else 20
                    params[i] *= 10 ** draw.uniform(-reach, reach)
                if min(choice[i] for choice in function.choices) < 0:
                    params[i] *= draw.choice((-1, 1))
        if function.domain(*params):
            return tuple(params)


def targets(function, params):
    """The x beside which formulas fail: kinks, roots, and what over- or underflows or is a seam of the core."""
    scale = function.scale(*params)
    if function.name == "sine":
        roots = sine_roots(*params)
    else:
        defaults = function.defaults
        stretch = scale / function.scale(*defaults)
        roots = [stretch * x for i in (SLOPE, CURVATURE) for x in sign_changes(function, defaults, i)]
    edges = [side * scale * x for x in function.edges + SWITCHES.get(function.name, ()) for side in (-1, 1)]
    return [[0.0, *function.kinks(*params)], roots, edges]


def draw_x(draw, function, params):
    scale = function.scale(*params)
    kind = draw.randrange(10)
    if kind < 2:
        return scale * draw.uniform(-10, 10)
    if kind == 2:
        return scale * draw.choice((-1, 1)) * 10 ** draw.uniform(-3, 3)
    if kind == 3:
        return any_double(draw)
    if kind == 4:
        return draw.choice((-1, 1)) * draw.choice(TINY) * draw.randrange(1, 1000)
    target = draw.choice(draw.choice([group for group in targets(function, params) if group]))
    if kind < 7:  # in the neighbourhood
        return target + draw.uniform(-0.5, 0.5) * (target or scale)
    return target + draw.choice((-1, 1)) * 2.0 ** -draw.uniform(0, 54) * (target or scale)


def scalar_part(name, draw):
    function = FUNCTIONS[name]
    rows = [",".join(HEADER)]
    while len(rows) <= PART:
        params = draw_params(draw, function)
        x = draw_x(draw, function, params)
        if math.isnan(x):  # an infinity less itself
            continue
        rows.append(",".join(table_row(function, params, x)))
    return "\n".join(rows) + "\n"


def draw_inputs(draw, name):
    count = draw.randrange(1, 4) * 2
    kind = draw.randrange(6)
    if kind == 0:
        return [any_double(draw) for _ in range(count)]
    size = log_uniform(draw, 1e-3, 1e3)
    xs = [draw.gauss(0, size) for _ in range(count)]
    if kind == 1:  # the gate underflows, or nearly does
        xs = [draw.choice((x, draw.choice((-1, 1)) * draw.uniform(690, 1500))) for x in xs]
    if kind == 2:
        xs = [draw.choice((x, -math.inf if name.endswith("softmax") else draw.choice((-math.inf, math.inf)))) for x in xs]
        if max(xs) == -math.inf:
            xs[0] = 0.0
    if kind == 3 and name == "swiglu":  # beside the root of the gate's slope
        xs[0] = -1.2784645427610738 * (1 + draw.choice((-1, 1)) * 2.0 ** -draw.uniform(1, 54))
    return xs


def vector_part(name, draw):
    cases, numbers = [], 0
    while numbers < PART:
        params = ()
        if name.endswith("softmax"):
            params = (draw.choice((1.0, log_uniform(draw, 0.1, 5), log_uniform(draw, 1e-6, 1e6))),)
        if name == "swiglu":
            params = (draw.choice((1.0, log_uniform(draw, 0.1, 10), log_uniform(draw, 1e-6, 1e6))),)
        case = vectors.case(getattr(vectors, name), params, draw_inputs(draw, name))
        numbers += len(case["value"]) * (1 + len(case["x"]))
        cases.append(json.dumps(case))
    return "[\n" + ",\n".join(cases) + "\n]\n"


def part_path(seed, name, index):
    return ROOT / "build" / "soak" / str(seed) / f"{name}.{index}.{'json' if name in VECTORS else 'csv'}"


def make_part(job):
    seed, name, index = job
    draw = random.Random(f"{seed} {name} {index}")
    text = (vector_part if name in VECTORS else scalar_part)(name, draw)
    path = part_path(*job)
    unfinished = path.with_suffix(f".{os.getpid()}")
    unfinished.write_text(text, encoding="ascii")
    unfinished.rename(path)


def main():
    everything = [*FUNCTIONS, *VECTORS]
    parser = argparse.ArgumentParser(prog="scripts/reference", description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--soak", metavar="VALUES", type=int, required=True, help="how many for each function")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("functions", metavar="function", nargs="*", help="all unless named")
    arguments = parser.parse_args()
    unknown = [name for name in arguments.functions if name not in everything]
    if unknown or arguments.soak < 1:
        parser.error(f"no such function: {', '.join(unknown)}" if unknown else "VALUES must be at least 1")

    parts = range(math.ceil(arguments.soak / PART))
    jobs = [(arguments.seed, name, i) for i in parts for name in arguments.functions or everything]
    missing = [job for job in jobs if not part_path(*job).exists()]
    (ROOT / "build" / "soak" / str(arguments.seed)).mkdir(parents=True, exist_ok=True)
    with multiprocessing.Pool(initializer=os.nice, initargs=(10,)) as pool:
        for done, _ in enumerate(pool.imap_unordered(make_part, missing), 1):
            if done % 100 == 0:
                print(f"{done} of {len(missing)} parts", file=sys.stderr, flush=True)
    program = ROOT / "build" / "gcc" / "tests" / "native" / "errors"
    return subprocess.run([program, *(part_path(*job) for job in jobs)]).returncode


if __name__ == "__main__":
    sys.exit(main())
