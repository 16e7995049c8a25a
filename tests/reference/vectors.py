"""Cases of the functions of a whole vector: outputs and Jacobian, each straight from its definition."""

import math
import random

from mpmath import inf, mp, mpf, nan

from jets import settle

TEMPERATURES = (1.0, 0.5, 2.0, 0.1, 10.0, 1e-3, 1e3)
BETAS = (1.0, 0.5, 1.702)
EDGES = (
    [0.0], [1.0, 2.0, 3.0], [0.0] * 4, [1000.0, 1001.0, 1002.0], [-745.0, 0.0], [0.0, -720.0, -1400.0],
    [1e300, 9e299, -1e300], [1.7e308, -1.7e308], [5e-324, 0.0, -5e-324], [-inf, 1.0, 2.0], [-inf, -inf, 1.0],
)
PAIRS = ([1.0, -750.0], [1e300, -1000.0], [-750.0, 1e300], [-1e-300, 3.0], [2.5, 40.0], [0.0, 0.0], [-40.0, -1e10],
         *([a, b] for a in (-inf, -1e5, -800.0, -1.3, -1.2, 0.0, 2.0, inf) for b in (-inf, -1e5, -800.0, 0.0, 2.0, inf)),
         [-9.231536823711366, -1e300])


def logistic(x):
    return 1 / (1 + mp.exp(-x))


def softmax(xs, temperature):
    weights = [mp.exp((x - max(xs)) / temperature) for x in xs]
    ps = [weight / mp.fsum(weights) for weight in weights]
    rests = [mp.fsum(ps[:i] + ps[i + 1 :]) for i in range(len(ps))]  # 1 - p, of which no bit is lost
    return ps, [[p * (rests[i] if i == j else -q) / temperature for j, q in enumerate(ps)] for i, p in enumerate(ps)]


def log_softmax(xs, temperature):
    ps, _ = softmax(xs, temperature)
    rests = [mp.fsum(ps[:i] + ps[i + 1 :]) for i in range(len(ps))]
    logs = [mp.log(p) if p < 0.5 else mp.log1p(-rest) for p, rest in zip(ps, rests)]
    return [log if p else -inf for p, log in zip(ps, logs)], [
        [(rests[i] if i == j else -q) / temperature for j, q in enumerate(ps)] for i in range(len(ps))
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
        if mp.isinf(a):
            swish, slope = (a, mpf(1)) if a > 0 else (0, 0)
        else:
            swish, slope = a * s, s * (1 + beta * a * logistic(-beta * a))
        if a == -inf and mp.isinf(b):  # swish a goes to 0 while b does not: the limit depends on the way
            return nan, nan, 0
        held = a == 0 or b == 0  # 0, however far the other one goes
        return 0 if held else swish * b, 0 if b == 0 else slope * b, swish

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


def evaluate(function, params, xs):
    """The outputs and the rows of the Jacobian as correctly rounded doubles."""

    def compute(bits):
        with mp.workprec(bits):
            value, jacobian = function([mpf(x) for x in xs], *map(mpf, params))
        return sum(jacobian, value)

    numbers = settle(compute)
    if any(map(math.isnan, xs)):
        numbers = [math.nan] * len(numbers)
    n = len(xs)
    outputs = len(numbers) // (n + 1)
    return numbers[:outputs], [numbers[i : i + n] for i in range(outputs, len(numbers), n)]


def case(function, params, xs):
    """One evaluation as vectors.json holds it; numbers are hexadecimal floats."""
    hexes = lambda numbers: [float.hex(float(number)) for number in numbers]
    value, jacobian = evaluate(function, params, xs)
    return {
        "function": function.__name__,
        "params": hexes(params),
        "x": hexes(xs),
        "value": hexes(value),
        "jacobian": [hexes(row) for row in jacobian],
    }


def cases():
    return [case(function, params, xs) for function, params, xs in inputs()]
