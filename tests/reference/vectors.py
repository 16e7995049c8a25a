"""Cases of the functions of a whole vector: outputs and Jacobian, each straight from its definition."""

import math
import random

from mpmath import inf, mp, mpf

from jets import to_double

BITS = 6400  # (1 - p) of a p within e^-1500 of 1 still has its digits
TEMPERATURES = (1.0, 0.5, 2.0, 0.1, 10.0, 1e-3, 1e3)
BETAS = (1.0, 0.5, 1.702)
EDGES = (
    [0.0], [1.0, 2.0, 3.0], [0.0] * 4, [1000.0, 1001.0, 1002.0], [-745.0, 0.0], [0.0, -720.0, -1400.0],
    [1e300, 9e299, -1e300], [1.7e308, -1.7e308], [5e-324, 0.0, -5e-324], [-inf, 1.0, 2.0], [-inf, -inf, 1.0],
)
PAIRS = ([1.0, -750.0], [1e300, -1000.0], [-750.0, 1e300], [-1e-300, 3.0], [2.5, 40.0], [0.0, 0.0], [-40.0, -1e10])


def logistic(x):
    return 1 / (1 + mp.exp(-x))


def softmax(xs, temperature):
    weights = [mp.exp((x - max(xs)) / temperature) for x in xs]
    ps = [weight / mp.fsum(weights) for weight in weights]
    return ps, [[p * ((i == j) - q) / temperature for j, q in enumerate(ps)] for i, p in enumerate(ps)]


def log_softmax(xs, temperature):
    ps, _ = softmax(xs, temperature)
    return [mp.log(p) if p else -inf for p in ps], [
        [((i == j) - q) / temperature for j, q in enumerate(ps)] for i in range(len(ps))
    ]


def maxout(xs):
    first = xs.index(max(xs))
    return [xs[first]], [[int(i == first) for i in range(len(xs))]]


def halves(xs, unit):
    n = len(xs) // 2
    value, jacobian = [], []
    for i in range(n):
        y, by_a, by_b = unit(xs[i], xs[n + i])
        value.append(y)
        jacobian.append([by_a if j == i else by_b if j == n + i else 0 for j in range(2 * n)])
    return value, jacobian


def glu(xs):
    return halves(xs, lambda a, b: (a * logistic(b), logistic(b), a * logistic(b) * logistic(-b)))


def swiglu(xs, beta):
    def unit(a, b):
        s = logistic(beta * a)
        return a * s * b, b * s * (1 + beta * a * logistic(-beta * a)), a * s

    return halves(xs, unit)


def inputs():
    """(function, parameters, x) of every case."""
    draw = random.Random("vector reference")
    vectors = [*EDGES, *([draw.gauss(0, size) for _ in range(n)] for n in (2, 3, 10) for size in (0.1, 1, 10, 300))]
    for xs in vectors:
        for temperature in TEMPERATURES:
            yield softmax, (temperature,), xs
            yield log_softmax, (temperature,), xs
        yield maxout, (), xs
    for xs in [*PAIRS, *([draw.gauss(0, size) for _ in range(n)] for n in (2, 4, 8) for size in (1, 10))]:
        yield glu, (), xs
        for beta in BETAS:
            yield swiglu, (beta,), xs
    for function, params in ((softmax, (1.0,)), (log_softmax, (1.0,)), (maxout, ()), (glu, ()), (swiglu, (1.0,))):
        yield function, params, [math.nan, 1.0]


def cases():
    """What vectors.json holds; numbers are hexadecimal floats."""
    for function, params, xs in inputs():
        with mp.workprec(BITS):
            value, jacobian = function([mpf(x) for x in xs], *map(mpf, params))
        if any(map(math.isnan, xs)):
            value, jacobian = [math.nan for _ in value], [[math.nan for _ in row] for row in jacobian]
        hexes = lambda numbers: [float.hex(to_double(mpf(number))) for number in numbers]
        yield {
            "function": function.__name__,
            "params": [float.hex(p) for p in params],
            "x": hexes(xs),
            "value": hexes(value),
            "jacobian": [hexes(row) for row in jacobian],
        }
