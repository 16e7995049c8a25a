import { execFileSync } from "node:child_process";
import { pythonWithNumpy } from "./exportedCode.ts";
import { expect, test } from "./lab.ts";

/** Says in a line what each part of the lesson's box "In code" does. */
const script = `
import warnings
import numpy as np

def said(line):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            result = line()
        except Exception as problem:
            return type(problem).__name__ + ": " + str(problem)
    return " ".join([str(result)] + sorted({str(each.message) for each in caught}))

def step_if(x):
    if x > 0:
        return 1
    return 0

def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, 1, e) / (1 + e)

x = np.array([-1.0, 0.0, 2.0])
on = np.array([True])
even = np.arange(-5, 5, 0.1)
ends = np.linspace(-5, 5, 101)
for line in [
    lambda: step_if(x),
    lambda: np.where(x > 0, 1, 0),
    lambda: (x > 0).dtype,
    lambda: True + True,
    lambda: on + on,
    lambda: on - on,
    lambda: (x > 0).astype(int),
    lambda: "%.4g %.1e" % (even[-1], even[50]),
    lambda: (float(ends[0]), float(ends[50]), float(ends[-1])),
    lambda: np.where(x > 0, 1 / x, 0),
    lambda: float(1 / (1 + np.exp(-np.float64(-709.79)))),
    lambda: 1 / (1 + np.exp(-np.float64(-709.78))) > 0,
    lambda: float(1 / (1 + np.exp(-np.float32(-88.73)))),
    lambda: 1 / (1 + np.exp(-np.float32(-88.7))) > 0,
    lambda: sigmoid(np.array([-800.0, 0.0, 800.0])),
]:
    print(said(line))
`;

test("what the box “In code” says of NumPy is what NumPy does", () => {
  const lines = execFileSync(pythonWithNumpy(), ["-c", script], { encoding: "utf8" }).trim().split("\n");
  expect(lines).toEqual([
    expect.stringContaining("The truth value of an array with more than one element is ambiguous"),
    "[0 0 1]",
    "bool",
    "2",
    "[ True]",
    expect.stringMatching(/^TypeError: numpy boolean subtract/),
    "[0 0 1]",
    "4.9 -1.8e-14",
    "(-5.0, 0.0, 5.0)",
    expect.stringMatching(/^\[0\. +0\. +0\.5\] divide by zero/),
    "0.0 overflow encountered in exp",
    "True",
    "0.0 overflow encountered in exp",
    "True",
    "[0.  0.5 1. ]",
  ]);
});
