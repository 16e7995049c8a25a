#pragma once

// Numbers held as the unevaluated sum of two doubles: 106 bits where 53 are too few.
namespace lab {

struct DoubleDouble {
  double high;
  double low = 0;  ///< at most half a unit in the last place of `high`
};

/// a + b exactly (Knuth 1969).
inline DoubleDouble twoSum(double a, double b) {
  const double sum = a + b;
  const double partOfB = sum - a;
  return {sum, (a - (sum - partOfB)) + (b - partOfB)};
}

/// a·b exactly (Dekker 1971), unless the low part underflows. An infinite product has no low part.
[[gnu::noinline]] DoubleDouble twoProduct(double a, double b);

inline DoubleDouble operator-(DoubleDouble a) { return {-a.high, -a.low}; }
inline DoubleDouble half(DoubleDouble a) { return {a.high / 2, a.low / 2}; }

// These keep 100 bits. Inlined, they would take 12 KB of the module.
[[gnu::noinline]] DoubleDouble operator+(DoubleDouble a, DoubleDouble b);
[[gnu::noinline]] DoubleDouble operator-(DoubleDouble a, DoubleDouble b);
[[gnu::noinline]] DoubleDouble operator*(DoubleDouble a, DoubleDouble b);
/// a/b. An infinite quotient has no low part.
[[gnu::noinline]] DoubleDouble quotient(DoubleDouble a, DoubleDouble b);
[[gnu::noinline]] DoubleDouble squareRoot(DoubleDouble a);

/// 1 + t/n (1 + t/(n + step) (1 + …)) of 60 terms, of which from the thirteenth on doubles hold all the bits that
/// count.
DoubleDouble nestedSeries(DoubleDouble t, int n, int step);

}  // namespace lab
