import type { en } from "../en/card.ts";

export const ko: typeof en = {
  caption: (names) => `${names.join(", ")}의 성질`,
  property: "성질",
  groups: {
    about: "개요",
    shape: "모양",
    slope: "기울기",
    outputs: "입력이 N(0, σ²)을 따를 때의 출력",
    practice: "실제 사용",
  },
  parts: {
    about: "수식과 출처",
    shape: "모양",
    slope: "기울기",
    outputs: "출력",
    practice: "실제 사용",
    settings: "조정",
  },
  rows: {
    what: "어떤 함수인가",
    formula: "수식",
    family: "계열",
    inputs: "입력과 출력",
    source: "출처",
    range: "치역",
    minimum: "최솟값",
    monotone: "증가와 감소",
    odd: "원점 대칭(기함수)",
    smoothness: "매끄러움",
    kinks: "꺾이거나 뛰는 점",
    signChanges: "부호가 바뀌는 점",
    ends: "x → ±∞일 때의 극한",
    steepest: "가장 가파른 기울기 sup |f′|",
    lowGradient: "기울기가 작은 구간",
    jacobian: "야코비 행렬(Jacobian), ∂출력/∂입력",
    mean: "평균",
    deviation: "표준편차",
    zeros: "정확히 0인 출력",
    names: "코드에서의 이름",
    differences: "구현마다 다른 점",
    uses: "쓰이는 곳",
    pros: "장점",
    cons: "단점",
  },
  source: (source) =>
    source
      .replace("no single source; in Torch7", "하나로 꼽기 어려움. Torch7에 수록")
      .replace(
        "no single source (log-likelihood of logistic regression)",
        "하나로 꼽기 어려움(로지스틱 회귀의 로그 가능도)",
      )
      .replace("no single source", "하나로 꼽기 어려움")
      .replace("temperature:", "온도(temperature):")
      .replace("/6 form", "기울기 1/6인 형태는")
      .replace(" et al.", " 등"),
  sigma: "입력의 표준편차 σ",
  and: (places) => places.join(", "),
  or: (stretches) => stretches.join(" 또는 "),
  again: (fact, period) => `${fact} (주기 ${period}마다 반복)`,
  minimum: {
    at: (value, places) => `${places}에서 ${value}`,
    on: (value, stretch) => `${stretch}인 모든 x에서 ${value}`,
    falls: (ends) => `없어요. ${ends}일 때 f가 한없이 작아져요`,
    approaches: (value, ends) => `없어요. ${ends}일 때 f가 ${value}에 한없이 가까워지지만 닿지는 않아요`,
    besideJump: (value, x) => `없어요. 값이 뛰는 x = ${x}의 바로 오른쪽에서 f가 ${value}에 한없이 가까워져요`,
  },
  monotone: {
    increasing: (strict) =>
      strict ? "증가해요. x가 커지면 f도 반드시 커져요" : "감소하지 않아요. 다만 값이 일정한 구간이 있어요",
    decreasing: (strict) =>
      strict ? "감소해요. x가 커지면 f는 반드시 작아져요" : "증가하지 않아요. 다만 값이 일정한 구간이 있어요",
    constant: "값이 일정해요",
    fallsThenRises: (x) => `단조 함수가 아니에요. x = ${x}에서 감소가 증가로 바뀌어요`,
    risesThenFalls: (x) => `단조 함수가 아니에요. x = ${x}에서 증가가 감소로 바뀌어요`,
    turns: (places) => `단조 함수가 아니에요. ${places}에서 증가와 감소가 바뀌어요`,
    jumps: (places) => `단조 함수가 아니에요. ${places}에서 값이 뚝 떨어지고 다른 곳에서는 감소하지 않아요`,
  },
  odd: { yes: "네, f(−x) = −f(x)예요", no: "아니요" },
  smoothness: {
    3: "몇 번이든 미분할 수 있어요",
    2: "f′은 연속이고 f″은 연속이 아니에요",
    1: "f는 연속이고 f′은 연속이 아니에요",
    0: "f가 연속이 아니에요",
  },
  kinks: {
    none: "없어요",
    jump: (x, symbol, from, to, taken) => `x = ${x}: ${symbol} 값이 뛰어요(${from} → ${to}). 여기서 정한 값: ${taken}`,
  },
  signChanges: {
    at: (symbol, places) => `${symbol}: ${places}`,
    never: (symbol) => `${symbol}: 없어요`,
    positive: "f: 없어요. 언제나 양수예요",
    notNegative: "f: 없어요. 음수가 되지 않아요",
    negative: "f: 없어요. 언제나 음수예요",
    notPositive: "f: 없어요. 양수가 되지 않아요",
    zerosBetween: "f: 한 점이 아니에요. 음수인 구간과 양수인 구간 사이에 0인 구간이 있어요",
  },
  noLimit: (end) => `${end}: 극한이 없어요. f가 계속 진동해요`,
  steepest: {
    at: (slope, places) => `${places}에서 ${slope}`,
    on: (slope, stretches) => `${stretches}에서 ${slope}`,
    everywhere: (slope) => `모든 x에서 ${slope}`,
    towards: (slope, ends) => `${slope} (${ends}일 때의 극한이고, 닿지는 않아요)`,
    besideKink: (slope, x) => `${slope} (꺾이는 점 x = ${x}의 한쪽에서 다가가는 극한이에요)`,
    unbounded: (ends) => `없어요. ${ends}일 때 |f′|이 한없이 커져요`,
    none: "0 (f′이 있는 곳에서는 모두 0이에요)",
    tooSmall: "0보다 크지만, 배정밀도로 나타낼 수 있는 가장 작은 수(약 5×10⁻³²⁴)보다 작아요",
  },
  mean: {
    byOddness: "정확히 0: 기함수여서 σ와 관계없이 0\u00a0중심이에요",
    centred: "0: 이 σ에서 0\u00a0중심이에요",
    above: (mean) => `${mean}: 0\u00a0중심이 아니고, 출력이 평균적으로 0보다 커요`,
    below: (mean) => `${mean}: 0\u00a0중심이 아니고, 출력이 평균적으로 0보다 작아요`,
  },
  tooLarge: "너무 커서 여기서는 계산할 수 없어요",
  zeros: { share: (percent) => `출력의 ${percent}`, none: "없어요. 정확히 0이 나올 확률은 0이에요" },
  noDifferences: "눈여겨볼 차이가 없어요",
  doesNotApply: "이런 함수에는 해당하지 않아요",
};
