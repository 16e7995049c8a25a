"""The 33 scalar activation functions, each as its definition, with what is to be said about it.

At a kink the branch that takes the point decides the derivative.
`choices` are the parameter values the tables use; the first are the defaults.
`scale` tells how far x must be stretched to see the function with unit parameters.
`edges` are x (before that stretch) where straightforward double arithmetic over- or underflows.
`ends` are the limits of f, f', f'' at -inf and +inf; without them the definition itself is taken there.
"""

import math
from dataclasses import dataclass
from typing import Callable

from mpmath import inf, mp, mpf, nan

from jets import Jet, arctan as atan, exp, expm1, log1pexp, logistic, normal_cdf, sin, sqrt, tanh as th

SELU_SCALE = 1.0507009873554805
SELU_ALPHA = 1.6732632423543772

ONCE_EXP = (16.7, 36.7, 37.4, 88.7, 708.3, 709.75, 709.8, 710.5, 744.4, 745.1, 745.2, 751.9, 760.0)
TWICE_EXP = (8.6, 18.4, 19.06, 22.0, 354.2, 354.9, 355.3, 372.2, 372.6, 373.0, 709.8)
SQUARE_EXP = (3.7, 5.9, 6.02, 8.29, 8.6, 26.55, 26.62, 27.2, 27.3, 37.5, 38.47, 38.57, 39.1, 39.5)
CUBE_EXP = (5.3, 6.9, 7.3, 19.0, 20.3, 21.6, 21.9, 22.1, 22.4)
SQUARES = (6.7e7, 9.4e7, 1.3e8, 1e15, 4.8e102, 6.6e107, 5e153, 1.3e154, 1.4e154, 2.7e154, 9e307)


@dataclass(frozen=True, eq=False)
class Function:
    name: str
    definition: Callable
    text: dict
    params: tuple = ()
    choices: tuple = ((),)
    domain: Callable = lambda *params: True
    domain_text: str = ""
    kinks: Callable = lambda *params: ()
    scale: Callable = lambda *params: 1.0
    edges: tuple = ()
    ends: Callable = None
    sup_at: str = ""

    @property
    def defaults(self):
        return self.choices[0]

    def limits(self, x, params):
        """(f, f', f'') at x = -inf or +inf."""
        exact = [mpf(p) for p in params]
        if self.ends is None:
            return self.definition(Jet(x, 1), *exact).columns()
        return self.ends(*exact)[x > 0]


FUNCTIONS = {}


def activation(range, monotone, odd, smoothness, convention="", **more):
    """Puts the definition below it into FUNCTIONS under its own name."""
    text = dict(range=range, monotone=monotone, odd=odd, smoothness=smoothness, convention=convention)

    def register(definition):
        name = definition.__name__
        FUNCTIONS[name] = Function(name, definition, text, **more)
        return definition

    return register


def one(name, *values, positive=True):
    """The keywords of a function with one parameter."""
    keywords = dict(params=(name,), choices=tuple((v,) for v in values))
    if positive:
        keywords.update(domain=lambda p: p > 0, domain_text=f"{name} must be greater than 0")
    return keywords


def at_zero(*params):
    return (0.0,)


RISING = dict(ends=lambda *params: ((0, 0, 0), (inf, 1, 0)))
UNIT_STEP = dict(ends=lambda *params: ((-1, 0, 0), (1, 0, 0)))


@activation("{0,1}", "non-decreasing", "no", "discontinuous",
            "0 belongs to the lower stair and has slope 0", kinks=at_zero, sup_at="everywhere")
def step(x):
    return Jet(1 if x > 0 else 0)


@activation("(-inf,inf)", "strictly", "yes", "C^inf", sup_at="everywhere")
def identity(x):
    return x


@activation("(0,1)", "strictly", "no", "C^inf", scale=lambda steepness: 1 / steepness, edges=ONCE_EXP,
            ends=lambda steepness: ((0, 0, 0), (1, 0, 0)), **one("steepness", 1.0, 0.1, 0.3, 5.0, 30.0, 100.0))
def sigmoid(x, steepness):
    return logistic(steepness * x)


@activation("(-1,1)", "strictly", "yes", "C^inf", edges=TWICE_EXP, **UNIT_STEP)
def tanh(x):
    return th(x)


@activation("[0,inf)", "non-decreasing", "no", "C^0", "slope 0 at 0", kinks=at_zero, sup_at="x > 0")
def relu(x):
    return x if x > 0 else Jet(0)


@activation("(-inf,inf)", "strictly", "no", "C^0", "at 0 the slope of the negative side", kinks=at_zero, sup_at="x > 0",
            params=("slope",), choices=((0.01,), (0.2,), (0.3,), (1.0,), (0.001,)),
            domain=lambda slope: 0 < slope <= 1, domain_text="slope must be in (0, 1]")
def leaky_relu(x, slope):
    return x if x > 0 else slope * x


@activation("(-inf,inf) if a>0", "strictly if a>0", "no", "C^0",
            "at 0 the slope of the negative side, a", kinks=at_zero, sup_at="x > 0",
            ends=lambda a: ((-inf * a if a else 0, a, 0), (inf, 1, 0)),
            **one("a", 0.25, -0.5, 1.5, -1.0, 0.001, positive=False))
def prelu(x, a):
    return x if x > 0 else a * x


@activation("(-alpha,inf)", "strictly", "no", "C^1 (alpha=1), else C^0",
            "at 0 the slope of the negative side, alpha, and no curvature", kinks=at_zero, sup_at="x >= 0",
            edges=ONCE_EXP, ends=lambda alpha: ((-alpha, 0, 0), (inf, 1, 0)), **one("alpha", 1.0, 0.5, 2.0, 0.1, 10.0))
def elu(x, alpha):
    if x > 0:
        return x
    return alpha * expm1(x) if x < 0 else Jet(0, alpha, 0)


@activation("(-scale*alpha,inf)", "strictly", "no", "C^0",
            "at 0 the slope of the negative side, scale*alpha, and no curvature", kinks=at_zero, edges=ONCE_EXP,
            ends=lambda: ((-mpf(SELU_SCALE) * SELU_ALPHA, 0, 0), (inf, SELU_SCALE, 0)))
def selu(x):
    scale, alpha = mpf(SELU_SCALE), mpf(SELU_ALPHA)
    if x > 0:
        return scale * x
    return scale * alpha * expm1(x) if x < 0 else Jet(0, scale * alpha, 0)


@activation("(-alpha,inf)", "strictly", "no", "C^1", "no curvature at 0", kinks=at_zero,
            sup_at="x >= 0", scale=lambda alpha: alpha, edges=ONCE_EXP,
            ends=lambda alpha: ((-alpha, 0, 0), (inf, 1, 0)), **one("alpha", 1.0, 0.5, 3.0, 0.1, 10.0))
def celu(x, alpha):
    if x > 0:
        return x
    return alpha * expm1(x / alpha) if x < 0 else Jet(0, 1, 0)


@activation("[{minimum},inf)", "no", "no", "C^inf", edges=SQUARE_EXP, **RISING)
def gelu(x):
    return x * normal_cdf(x)


@activation("[{minimum},inf)", "no", "no", "C^inf", edges=CUBE_EXP + SQUARE_EXP[-5:], **RISING)
def gelu_tanh(x):
    u = mp.sqrt(2 / mp.pi) * (x + mpf(0.044715) * x * x * x)
    return x * logistic(2 * u)  # (1 + tanh u) / 2, which is how the function is usually written


@activation("[{minimum},inf)", "no", "no", "C^inf", edges=ONCE_EXP, **RISING)
def silu(x):
    return x * logistic(x)


@activation("[{minimum}/beta,inf)", "no", "no", "C^inf",
            scale=lambda beta: 1 / beta, edges=ONCE_EXP, **one("beta", 1.0, 0.5, 1.702, 10.0, 0.1), **RISING)
def swish(x, beta):
    return x * logistic(beta * x)


@activation("[{minimum},inf)", "no", "no", "C^inf", edges=ONCE_EXP + TWICE_EXP[4:8], **RISING)
def mish(x):
    return x * th(log1pexp(x))


@activation("(0,inf)", "strictly", "no", "C^inf",
            "never cut off to x, however large beta*x", sup_at="x -> +inf", scale=lambda beta: 1 / beta, edges=ONCE_EXP,
            **one("beta", 1.0, 0.3, 2.0, 10.0, 0.05), **RISING)
def softplus(x, beta):
    return log1pexp(beta * x) / beta


@activation("(-1,1)", "strictly", "yes", "C^1", "no curvature at 0", kinks=at_zero, edges=SQUARES, **UNIT_STEP)
def softsign(x):
    return x / (1 + abs(x))


@activation("[0,1]", "non-decreasing", "no", "C^0",
            "slope 0 at both kinks", kinks=lambda: (-3.0, 3.0), sup_at="-3 < x < 3")
def hard_sigmoid(x):
    if x <= -3:
        return Jet(0)
    return Jet(1) if x >= 3 else (x + 3) / 6


@activation("[min,max]", "non-decreasing", "if min=-max", "C^0", "slope 0 at both kinks",
            kinks=lambda low, high: (low, high), sup_at="min < x < max", params=("min", "max"),
            choices=((-1.0, 1.0), (-0.5, 1.5), (-2.0, 0.1), (0.0, 20.0), (-0.001, 0.001)),
            domain=lambda low, high: low < high, domain_text="min must be less than max")
def hard_tanh(x, low, high):
    if x <= low:
        return Jet(low)
    return Jet(high) if x >= high else x


@activation("[{minimum},inf)", "no", "no", "C^0",
            "at -3 and 3 the slope of the outer side, 0 and 1, and no curvature", kinks=lambda: (-3.0, 3.0),
            sup_at="x -> 3 from below")
def hard_swish(x):
    if x <= -3:
        return Jet(0)
    return x if x >= 3 else x * (x + 3) / 6


@activation("[0,6]", "non-decreasing", "no", "C^0", "slope 0 at both kinks",
            kinks=lambda: (0.0, 6.0), sup_at="0 < x < 6")
def relu6(x):
    if x <= 0:
        return Jet(0)
    return Jet(6) if x >= 6 else x


@activation("(-inf,0)", "strictly", "no", "C^inf",
            sup_at="x -> -inf", edges=ONCE_EXP, ends=lambda: ((-inf, 1, 0), (0, 0, 0)))
def log_sigmoid(x):
    return -log1pexp(-x)


@activation("(-inf,inf)", "strictly", "yes", "C^inf", sup_at="|x| -> inf",
            edges=(1e-6, 1e-5, 2e-4, 2.5) + TWICE_EXP, ends=lambda: ((-inf, 1, 0), (inf, 1, 0)))
def tanhshrink(x):
    return x - th(x)


@activation("(-inf,inf)", "non-decreasing", "yes", "C^0",
            "slope 0 at both kinks", kinks=lambda lam: (-lam, lam), sup_at="|x| > lambda",
            **one("lambda", 0.5, 0.1, 1.0, 3.0, 0.001))
def softshrink(x, lam):
    if x > lam:
        return x - lam
    return x + lam if x < -lam else Jet(0)


@activation("(-inf,-lambda) U {0} U (lambda,inf)", "non-decreasing", "yes", "discontinuous", "0 with slope 0 at both jumps", kinks=lambda lam: (-lam, lam),
            sup_at="|x| > lambda", **one("lambda", 0.5, 0.1, 1.0, 3.0, 0.001))
def hardshrink(x, lam):
    return x if x > lam or x < -lam else Jet(0)


@activation("{value} U (threshold,inf)", "non-decreasing if value<=threshold", "no",
            "discontinuous (C^0 if value=threshold)",
            "at the threshold value with slope 0", kinks=lambda threshold, value: (threshold,),
            sup_at="x > threshold", params=("threshold", "value"),
            choices=((1.0, 0.0), (-1.0, -2.0), (0.1, 20.0), (0.0, 0.0), (3.0, 3.0)))
def threshold(x, threshold, value):
    return x if x > threshold else Jet(value)


@activation("(-pi/2,pi/2)", "strictly", "yes", "C^inf", edges=SQUARES,
            ends=lambda: ((-mp.pi / 2, 0, 0), (mp.pi / 2, 0, 0)))
def arctan(x):
    return atan(x)


@activation("[-1,1]", "no", "yes", "C^inf",
            "w*x is not rounded; no limits at infinity, so nan there", sup_at="w x = k pi, where |f'| = w",
            scale=lambda w: 1 / w, edges=(25.1, 355.0, 3.2e5, 1.0e9, 8.1e15, 1e22, 5.3e150),
            ends=lambda w: ((nan,) * 3, (nan,) * 3), **one("w", 1.0, 0.3, 30.0, 2.0, 100.0))
def sine(x, w):
    return sin(w * x)


@activation("(0,1]", "no", "no", "C^inf", edges=SQUARE_EXP, ends=lambda: ((0, 0, 0), (0, 0, 0)))
def gaussian(x):
    return exp(-(x * x))


@activation("[0,inf)", "non-decreasing", "no", "C^1", "no curvature at 0",
            kinks=at_zero, sup_at="x -> +inf", edges=SQUARES, ends=lambda: ((0, 0, 0), (inf, inf, 2)))
def squared_relu(x):
    return x * x if x > 0 else Jet(0)


@activation("(0,inf)", "strictly", "no", "C^inf", sup_at="x -> +inf",
            scale=lambda b: math.sqrt(b), edges=SQUARES, **one("b", 4.0, 1.0, 0.2, 100.0, 0.01), **RISING)
def squareplus(x, b):
    return (x + sqrt(x * x + b)) / 2


@activation("(-1/sqrt alpha,1/sqrt alpha)", "strictly", "yes", "C^inf", scale=lambda alpha: 1 / math.sqrt(alpha),
            edges=SQUARES, ends=lambda alpha: ((-1 / mp.sqrt(alpha), 0, 0), (1 / mp.sqrt(alpha), 0, 0)),
            **one("alpha", 1.0, 0.3, 3.0, 0.01, 100.0))
def isru(x, alpha):
    return x / sqrt(1 + alpha * x * x)


@activation("(0,inf)", "strictly", "no", "C^inf", sup_at="x -> +inf", edges=ONCE_EXP,
            ends=lambda: ((0, 0, 0), (inf, inf, inf)))
def exponential(x):
    return exp(x)
