"""The polynomials of the single-precision functions, in cpp/math/single and the gelu of cpp/activation, fitted.

Each is the polynomial P for which lead(x) + factor(x) P(u(x)) comes nearest to a function on an interval, by the exchange
of Remez (1934) on the error times weight(x). Prints the coefficients, lowest power first, as the floats nearest to them,
and the greatest weighted error that is left with these.

usage: polynomials.py
"""

import struct

import mpmath
from mpmath import mpf

mpmath.mp.dps = 40


def single(x):
    return mpf(struct.unpack("f", struct.pack("f", float(x)))[0])


def evaluate(coefficients, u):
    return mpmath.polyval(coefficients[::-1], u)


def extremes(error, least, greatest, count):
    """The greatest |error| of every stretch of one sign, the `count` greatest of them, in order."""
    grid = [(least + greatest) / 2 - (greatest - least) / 2 * mpmath.cos(mpmath.pi * i / 1500) for i in range(1501)]
    found = []
    for x in grid:
        e = error(x)
        if found and mpmath.sign(found[-1][0]) == mpmath.sign(e):
            found[-1] = max(found[-1], (e, x), key=lambda pair: abs(pair[0]))
        elif e != 0:
            found.append((e, x))
    while len(found) > count:
        found.pop(0 if abs(found[0][0]) < abs(found[-1][0]) else -1)
    return [x for _, x in found]


def fit(name, degree, least, greatest, target, factor, u, weight, lead=lambda x: mpf(0)):
    count = degree + 2
    middle, half = mpf(least + greatest) / 2, mpf(greatest - least) / 2
    points = [middle - half * mpmath.cos(mpmath.pi * (i + mpf(1) / 2) / count) for i in range(count)]
    for _ in range(12):
        rows = [[weight(x) * factor(x) * u(x) ** k for k in range(degree + 1)] + [(-1) ** i] for i, x in enumerate(points)]
        wanted = [weight(x) * (target(x) - lead(x)) for x in points]
        coefficients = list(mpmath.lu_solve(mpmath.matrix(rows), mpmath.matrix(wanted)))[:-1]
        error = lambda x: weight(x) * (lead(x) + factor(x) * evaluate(coefficients, u(x)) - target(x))
        next_points = extremes(error, mpf(least), mpf(greatest), count)
        if len(next_points) < count:
            break
        points = next_points
    rounded = [single(c) for c in coefficients]
    left = lambda x: weight(x) * (lead(x) + factor(x) * evaluate(rounded, u(x)) - target(x))
    greatest_error = max(abs(left(x)) for x in extremes(left, mpf(least), mpf(greatest), count))
    print(f"{name}: error {mpmath.nstr(greatest_error, 3)}")
    for c in rounded:
        print(f"  {float(c).hex()}")


tiny = mpf(2) ** -40

# e^r = 1 + r + r² P(r), relative to e^r
fit("exp", 4, -0.3470, 0.3470, mpmath.exp, lambda r: r**2, lambda r: r, lambda r: mpmath.exp(-r), lambda r: 1 + r)
# tanh v = v + v³ P(v²) up to ln 2/4, relative
fit("tanh", 1, tiny, 0.1735, mpmath.tanh, lambda v: v**3, lambda v: v**2, lambda v: 1 / mpmath.tanh(v), lambda v: v)
# ln((1 + s)/(1 - s)) = 2s + s³ P(s²), for a sum of 1 to 2 or a significand of √½ to √2, relative
fit("log", 3, tiny, mpf(1) / 3, lambda s: mpmath.log((1 + s) / (1 - s)), lambda s: s**3, lambda s: s**2, lambda s: 1 / s, lambda s: 2 * s)
# sin 2πy = y P(y²) up to a quarter turn, relative
fit("sin", 4, tiny, mpf(1) / 4, lambda y: mpmath.sin(2 * mpmath.pi * y), lambda y: y, lambda y: y**2, lambda y: 1 / mpmath.sin(2 * mpmath.pi * y))
# arctan t = t + t³ P(t²) up to 1, relative
fit("arctan", 7, tiny, 1, mpmath.atan, lambda t: t**3, lambda t: t**2, lambda t: 1 / mpmath.atan(t), lambda t: t)
# e^(a²/2) Φ(-a) = t P(t) with t = 1/(1 + 0.35 a) up to a = 14.5, relative
ratio = lambda t: mpmath.exp(((1 / t - 1) / mpf("0.35")) ** 2 / 2) * mpmath.ncdf(-(1 / t - 1) / mpf("0.35"))
fit("gelu", 8, 1 / (1 + mpf("0.35") * 14.5), 1, ratio, lambda t: t, lambda t: t, lambda t: 1 / ratio(t))
