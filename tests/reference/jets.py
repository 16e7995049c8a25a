"""Arbitrary-precision numbers that carry two derivatives, and their one rounding to a double.

A function written once, as its definition, gives f, f' and f'' together: every operation below
applies the rules of calculus to all three.
"""

import math

from mpmath import mp, mpf

# Bits of working precision. Two neighbours must agree; where they do not, cancellation has eaten
# the digits and the next pair is tried. 6400 bits outlast the cube of the smallest subnormal.
PRECISIONS = (400, 800, 1600, 3200, 6400)
AGREEMENT = 120
FAR_BELOW_UNDERFLOW = -20_000


class Jet:
    """The value, first and second derivative of a function of x at one point."""

    __slots__ = ("value", "first", "second")

    def __init__(self, value, first=0, second=0):
        self.value = mpf(value)
        self.first = mpf(first)
        self.second = mpf(second)

    def columns(self):
        return self.value, self.first, self.second

    def chain(self, g, g1, g2):
        """g(self), given g and its two derivatives at self.value."""
        return Jet(g, g1 * self.first, g2 * self.first**2 + g1 * self.second)

    def __add__(self, other):
        if not isinstance(other, Jet):
            return Jet(self.value + other, self.first, self.second)
        return Jet(self.value + other.value, self.first + other.first, self.second + other.second)

    def __mul__(self, other):
        if not isinstance(other, Jet):
            return Jet(self.value * other, self.first * other, self.second * other)
        f, g = self, other
        return Jet(
            f.value * g.value,
            f.first * g.value + f.value * g.first,
            f.second * g.value + 2 * f.first * g.first + f.value * g.second,
        )

    def __truediv__(self, other):
        if not isinstance(other, Jet):
            return Jet(self.value / other, self.first / other, self.second / other)
        f, g = self, other
        q = f.value / g.value
        q1 = (f.first - q * g.first) / g.value
        q2 = (f.second - 2 * q1 * g.first - q * g.second) / g.value
        return Jet(q, q1, q2)

    __radd__ = __add__
    __rmul__ = __mul__

    def __neg__(self):
        return self * -1

    def __sub__(self, other):
        return self + -other

    def __abs__(self):
        sign = mp.sign(self.value)
        return self.chain(abs(self.value), sign, 0)

    def __lt__(self, bound):
        return self.value < bound

    def __le__(self, bound):
        return self.value <= bound

    def __gt__(self, bound):
        return self.value > bound

    def __ge__(self, bound):
        return self.value >= bound


def exp(x):
    e = mp.exp(x.value)
    return x.chain(e, e, e)


def expm1(x):
    """e^x - 1"""
    e = mp.exp(x.value)
    return x.chain(mp.expm1(x.value), e, e)


def logistic(x):
    """1 / (1 + e^-x)"""
    slope = (mp.sech(x.value / 2) / 2) ** 2
    return x.chain(1 / (1 + mp.exp(-x.value)), slope, -slope * mp.tanh(x.value / 2))


def log1pexp(x):
    """ln(1 + e^x)"""
    s = logistic(Jet(x.value, 1))
    return x.chain(mp.log1p(mp.exp(x.value)), s.value, s.first)


def tanh(x):
    t = mp.tanh(x.value)
    slope = mp.sech(x.value) ** 2
    return x.chain(t, slope, -2 * t * slope)


def normal_cdf(x):
    """The normal distribution function; its slope is the density e^(-x^2/2) / sqrt(2 pi)."""
    density = mp.exp(-(x.value**2) / 2) / mp.sqrt(2 * mp.pi)
    if abs(x.value) > 1e50:  # where mpmath's erfc fails; what this leaves out is far below 2^-20000
        cdf = mpf(1) if x > 0 else -density / x.value
    else:
        cdf = mp.erfc(-x.value / mp.sqrt(2)) / 2
    return x.chain(cdf, density, -x.value * density)


def arctan(x):
    square = 1 + x.value**2
    return x.chain(mp.atan(x.value), 1 / square, -2 * x.value / square**2)


def sin(x):
    s, c = mp.sin(x.value), mp.cos(x.value)
    return x.chain(s, c, -s)


def sqrt(x):
    root = mp.sqrt(x.value)
    return x.chain(root, 1 / (2 * root), -1 / (4 * root * x.value))


def to_double(number):
    """The double nearest to an mpf, ties to even, with subnormals and overflow to infinity."""
    if not mp.isfinite(number):
        return float(number)
    sign, man, exponent, bits = number._mpf_
    unit = max(exponent + bits - 53, -1074)
    shift = unit - exponent
    if shift > bits + 1:
        return 0.0
    if shift > 0:
        quotient, remainder = divmod(man, 1 << shift)
        half = 1 << (shift - 1)
        quotient += remainder > half or (remainder == half and quotient & 1)
    else:
        quotient = man << -shift
    try:
        magnitude = math.ldexp(int(quotient), unit)
    except OverflowError:
        magnitude = math.inf
    return -magnitude if sign and magnitude else magnitude


def settled(coarse, fine, bits, last):
    """The double both precisions stand for, or None where they do not yet fix one.

    An exact zero and an exact tie are believed only from the last pair: at fewer bits a small
    term may have been absorbed. An int and an infinity are what they are.
    """
    if isinstance(fine, int) or not mp.isfinite(fine):
        return float(fine)
    if coarse == 0 and fine == 0:
        return 0.0 if last else None
    if coarse == 0 or fine == 0:
        return None
    if max(mp.mag(coarse), mp.mag(fine)) < FAR_BELOW_UNDERFLOW:
        return 0.0
    spread = abs(fine - coarse)
    if spread > mp.ldexp(abs(fine), -AGREEMENT):
        return None
    if not last:
        spread = max(spread, mp.ldexp(abs(fine), 16 - bits))
    below, above = to_double(fine - spread), to_double(fine + spread)
    return below if below == above else None


def at_precision(definition, x, params, bits):
    with mp.workprec(bits):
        return definition(Jet(x, 1), *(mpf(p) for p in params)).columns()


def settle(compute):
    """The numbers that compute(bits) lists, as correctly rounded doubles."""
    coarse = compute(PRECISIONS[0])
    settled_numbers = [None] * len(coarse)
    for bits, finer_bits in zip(PRECISIONS, PRECISIONS[1:]):
        fine = compute(finer_bits)
        with mp.workprec(finer_bits):
            for i, number in enumerate(settled_numbers):
                if number is None:
                    last = finer_bits == PRECISIONS[-1]
                    settled_numbers[i] = settled(coarse[i], fine[i], bits, last)
        if None not in settled_numbers:
            return tuple(settled_numbers)
        coarse = fine
    raise ArithmeticError(f"{PRECISIONS[-1]} bits are not enough")


def evaluate(function, x, params):
    """(f, f', f'') at the double x as correctly rounded doubles."""
    if math.isnan(x):
        return (math.nan,) * 3
    if math.isinf(x):
        with mp.workprec(PRECISIONS[0]):
            return tuple(to_double(mpf(limit)) for limit in function.limits(x, params))
    try:
        return settle(lambda bits: at_precision(function.definition, x, params, bits))
    except ArithmeticError as error:
        raise ArithmeticError(f"{function.name} at {x!r}: {error}") from None
