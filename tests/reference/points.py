"""The x at which the table shows a function."""

import math
import random
import sys

from mpmath import mp, mpf

from facts import CURVATURE, SLOPE, sign_changes
from jets import to_double

LARGEST = sys.float_info.max
TINY = (5e-324, 1.5e-323, 3.3e-318, math.nextafter(sys.float_info.min, 0), sys.float_info.min)
SMALL = (1e-300, 1e-210, 1e-154, 1e-77, 1e-31, 1e-17, 2.0**-53, 1e-9, 1e-5, 1e-3, 0.05)
LARGE = (50.0, 400.0, 1e3, 1e5, 1e9, 2.0**53, 1e31, 1e77, 1e154, 1e210, 1e300, LARGEST)
SEED = "activation reference"
UNIFORM = 14
LOG_SPREAD = 6  # of either sign


BESIDE = (0.8, 0.86, 0.874, 1.126, 1.14, 1.2)  # where the last bits near a root begin to count again

# What a soak found: (function, parameters, x) at which the core was once farther off than it may be.
FOUND = (
    ("gelu", (), -0.89224061101402519),
    ("gelu_tanh", (), -0.8886491230060911),
    ("gelu_tanh", (), -1.2191735672364072),
    ("gelu_tanh", (), -5.093138164454567),
    ("isru", (1.3380591424881369e156,), 5.0987574650816643e-321),
    ("mish", (), 1.7049915027965696),
    ("silu", (), -1.6481334856787146),
    ("silu", (), -2.9478654690486694),
    ("swish", (0.11418421839835918,), -14.31993491556352),
    ("swish", (0.3,), -9.231536823711366),
    ("tanhshrink", (), 0.36578216626894677),
)


def neighbours(x):
    return math.nextafter(x, -math.inf), x, math.nextafter(x, math.inf)


def sine_roots(w):
    """Some x where w cos(w x) or -w^2 sin(w x) changes sign, near and far."""
    with mp.workprec(200):
        return [to_double(k * mp.pi / (2 * mpf(w))) for k in (-3, -2, -1, 1, 2, 3, 4, 1001, 2**30)]


def points(function, params):
    """The x of one function and parameter choice: rising, -0 before 0, nan last."""
    draw = random.Random(f"{SEED} {function.name} {params}")
    scale = function.scale(*params)

    xs = {float(k) for k in range(-10, 11)}
    xs |= {draw.uniform(-10, 10) for _ in range(UNIFORM)}
    xs |= {sign * 10 ** draw.uniform(-12, 3) for sign in (-1, 1) for _ in range(LOG_SPREAD)}
    for size in TINY + SMALL + LARGE + tuple(scale * edge for edge in function.edges):
        xs |= {-size, size}

    special = list(function.kinks(*params))
    if function.name == "sine":
        special += sine_roots(*params)
    else:
        special += sign_changes(function, params, SLOPE) + sign_changes(function, params, CURVATURE)
    for x in special:
        xs |= set(neighbours(x))
        xs |= {side * x for side in BESIDE}

    xs |= {-math.inf, math.inf}
    xs.discard(0.0)
    return sorted([*xs, -0.0, 0.0], key=lambda x: (x, math.copysign(1, x))) + [math.nan]
