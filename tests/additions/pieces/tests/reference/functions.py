# @end


@activation("(-1/sqrt alpha,inf)", "strictly", "no", "C^2", sup_at="x >= 0", scale=lambda alpha: 1 / math.sqrt(alpha),
            edges=SQUARES, ends=lambda alpha: ((-1 / mp.sqrt(alpha), 0, 0), (inf, 1, 0)),
            **one("alpha", 1.0, 0.3, 3.0, 0.01, 100.0))
def isrlu(x, alpha):
    return x if x > 0 else x / sqrt(1 + alpha * x * x)
