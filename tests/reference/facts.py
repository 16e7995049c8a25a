"""Roots of the derivatives, and the numeric facts that follow from them."""

from functools import cache

from mpmath import mp, mpf

from jets import at_precision, to_double

BITS = 400
HALVINGS = 260
REACH = 12  # every root and every crossing of the functions here lies nearer to 0, up to scale
STEPS_PER_UNIT = 32
NEAR_ZERO = mpf(2) ** -200
FLAT = mpf(1) / 100
SLOPE, CURVATURE = 1, 2


def columns(function, params, x):
    return at_precision(function.definition, x, params, BITS)


@cache
def scan(function, params):
    """(x, columns) in rising order of x, an eighth of a step off the whole numbers so that none is a root."""
    scale = mpf(function.scale(*params))
    steps = range(-REACH * STEPS_PER_UNIT, REACH * STEPS_PER_UNIT)
    xs = [scale * (k + mpf(1) / 8) / STEPS_PER_UNIT for k in steps]
    return [(x, columns(function, params, x)) for x in xs]


def crossings(function, params, g):
    """(x, jumps) wherever g of the columns changes sign: the root, or the kink it jumps at."""
    found = []
    points = [(x, g(at)) for x, at in scan(function, params)]
    for (a, at_a), (b, at_b) in zip(points, points[1:]):
        if at_a * at_b >= 0:
            continue
        jumps = [k for k in function.kinks(*params) if a < k < b]
        if jumps:
            found.append((mpf(jumps[0]), True))
            continue
        for _ in range(HALVINGS):
            middle = (a + b) / 2
            if g(columns(function, params, middle)) * at_a > 0:
                a = middle
            else:
                b = middle
        found.append((mpf(0) if abs(a) < NEAR_ZERO else a, False))
    return found


@cache
def roots(function, params, index):
    """Where f' or f'' (by index) passes through 0 without a jump."""
    with mp.workprec(BITS):
        return [x for x, jumps in crossings(function, params, lambda at: at[index]) if not jumps]


def sign_changes(function, params, index):
    """The roots of f' or f'' other than 0, rounded."""
    if function.name == "sine":  # it has no end of them
        return []
    return [to_double(x) for x in roots(function, params, index) if x]


def steepest(function, params):
    """(sup |f'|, where): over the extremes of f', both sides of each kink, and both infinities."""
    xs = list(roots(function, params, CURVATURE))
    for kink in function.kinks(*params):
        xs += [mpf(kink), kink - NEAR_ZERO, kink + NEAR_ZERO]
    sizes = {x: abs(columns(function, params, x)[SLOPE]) for x in xs}
    if function.name != "sine":
        for x in (-mp.inf, mp.inf):
            sizes[x] = abs(mpf(function.limits(x, params)[SLOPE]))
    sup = max(sizes.values())
    # Two roots of a symmetric function are found to 260 bits, not to the same last one.
    where = sorted({to_double(x) for x, size in sizes.items() if size == sup or abs(size - sup) < NEAR_ZERO})
    return sup, where


def flat_intervals(function, params):
    """The open intervals on which |f'| < 1/100."""

    def excess(at):
        return abs(at[SLOPE]) - FLAT

    ends = [to_double(x) for x, _ in crossings(function, params, excess)]
    leftmost, *_, rightmost = scan(function, params)
    if excess(leftmost[1]) < 0:
        ends.insert(0, "-inf")
    if excess(rightmost[1]) < 0:
        ends.append("inf")
    return [list(pair) for pair in zip(ends[::2], ends[1::2])]


def facts(function):
    """Everything facts.json holds about a function, numbers for its default parameters."""
    params = function.defaults
    with mp.workprec(BITS):
        sup, where = steepest(function, params)
        entry = {
            "defaults": dict(zip(function.params, params)),
            "range": function.text["range"],
            "sup_abs_derivative": "inf" if mp.isinf(sup) else to_double(sup),
            "sup_at": function.sup_at or (where[0] if len(where) == 1 else f"+-{where[-1]!r}"),
            "monotone": function.text["monotone"],
            "odd": function.text["odd"],
            "smoothness": function.text["smoothness"],
            "abs_derivative_below_0.01": "only within about 0.01/w of w x = pi/2 + k pi, relative to w"
            if function.name == "sine"
            else flat_intervals(function, params),
            "convention": function.text["convention"],
        }
        first, second = (sign_changes(function, params, index) for index in (SLOPE, CURVATURE))
        changes = {"derivative": first, "second_derivative": second}
        if first:
            [root] = roots(function, params, SLOPE)
            lowest = to_double(columns(function, params, root)[0])
            entry["range"] = entry["range"].format(minimum=f"{lowest:.5g}")
            entry["minimum"] = {"x": first[0], "value": lowest}
        if first or second:
            entry["sign_changes"] = {name: roots for name, roots in changes.items() if roots}
    return entry
