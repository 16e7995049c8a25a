import type { en } from "../../en/demos/output_layer.ts";
import { formatFactor } from "../../formatFactor.ts";

const outputNames = ["A", "B", "C"];

/** 어느 샘플의, 셋 가운데 어느 출력인지. */
const where = (x: string | undefined, output = 0) => `x = ${x}${output ? `, 출력 ${outputNames[output - 1]}` : ""}에서`;

/** δ가 p − y의 몇 분의 일인지. */
const partOf = (error = 0, delta = 0) =>
  delta / error > 0 && delta / error < 0.95 ? ` (${formatFactor(delta / error, "ko").text})` : "";

/** 문제마다 무엇이 필요하고, 어떤 출력 함수가 그것을 내놓는지. */
const suits = [
  "수는 무엇이든 될 수 있고, 항등 함수는 어떤 수든 내놓아요.",
  "예/아니요에는 0과 1 사이의 p 하나가 필요하고, 시그모이드가 그것을 내놓아요.",
  "셋 중 하나에는 합이 1인 확률 셋이 필요하고, 소프트맥스가 그것을 내놓아요.",
  "몇 개든 고르기는 예/아니요를 세 번 묻는 문제예요. 레이블마다 시그모이드 하나예요.",
];

const chances = "확률은 0과 1 사이예요";
const all = "세 클래스의 확률은 0과 1 사이이고 합이 1인데,";
const single = "소프트맥스는 1을 출력끼리 나눠 갖게 하는데, 출력이 하나뿐이면 혼자 다 가져요.";

/** 문제에 필요한 것 가운데 항등 함수, ReLU, 시그모이드, 소프트맥스가 내놓지 못하는 것. */
const unsuited = [
  [
    "",
    "ReLU의 출력은 음수가 될 수 없지만, 수는 음수일 수 있어요.",
    "시그모이드는 0과 1 사이에 머물지만, 수는 무엇이든 될 수 있어요.",
    single,
  ],
  [`항등 함수는 어떤 수든 내놓지만, ${chances}.`, `ReLU의 출력은 1보다 클 수 있지만, ${chances}.`, "", single],
  [
    `${all} 항등 함수는 어느 것도 지켜 주지 않아요.`,
    `${all} ReLU는 어느 것도 지켜 주지 않아요.`,
    "시그모이드는 저마다 따로 답해요. 셋의 합이 1이 되게 하는 것이 없어요.",
    "",
  ],
  [
    `항등 함수는 어떤 수든 내놓지만, ${chances}.`,
    `ReLU의 출력은 1보다 클 수 있지만, ${chances}.`,
    "",
    "소프트맥스는 셋의 합을 1로 만들어요. 하나가 오르면 나머지의 합은 내려가요.",
  ],
];

const further = "δ\u00a0=\u00a0p\u00a0−\u00a0y예요. 많이 틀릴수록 세게 밀어요.";
const matched = [
  `항등 함수의 기울기는 1이고 제곱 오차의 기울기는 p − y라서 ${further}`,
  "",
  `이진 교차 엔트로피가 시그모이드의 기울기 p(1 − p)를 지워서 ${further}`,
  `교차 엔트로피가 소프트맥스의 야코비 행렬을 지워서 ${further}`,
];

/** 손실 함수가 출력 함수의 기울기를 지우지 못할 때 δ가 무엇인지. */
const unmatched = {
  relu: ["ReLU는 z > 0일 때만 p − y를 전해 줘요. 아니면 아무리 틀려도 δ는 0이에요."],
  sigmoid: [
    "제곱 오차에는 시그모이드의 기울기가 남아요: δ = (p − y)·p(1 − p). 아무리 커도 p − y의 ¼이고, p가 0이나 1에 가까우면 거의 0이에요.",
    "",
    "이 교차 엔트로피는 y = 1인 곳만 따져요. y = 0인 곳에서는 δ가 0이고, 어떤 출력도 아래로 밀리지 않아요.",
  ],
  softmax: [
    "제곱 오차에는 소프트맥스의 야코비 행렬이 남아요. p 하나가 1에 가까우면 이 행렬이 거의 0이라, 맞든 틀리든 δ도 거의 0이에요.",
    "이진 교차 엔트로피는 출력마다 따로 예/아니요를 묻는데, 소프트맥스에서는 z 하나가 세 출력을 다 움직여요. 그래서 δ마다 세 출력의 오차가 섞여요.",
    "소프트맥스에 교차 엔트로피를 쓰면 δ\u00a0=\u00a0n·p\u00a0−\u00a0y예요. n은 샘플의 레이블 수이고, n이 1일 때만 p − y와 같아요.",
  ],
  single: "그래서 z가 무엇이든 p는 1이에요. δ가 0이라 아무것도 배우지 못해요.",
};

const told = (output = 0, loss = 0, outputs = 0) =>
  output === 3 && outputs === 1
    ? unmatched.single
    : (unmatched[output === 1 ? "relu" : output === 2 ? "sigmoid" : "softmax"][loss] ?? "");

/** 문제에 꼭 맞는 짝일 때 그 이유. `pair`는 1부터 센 문제의 번호이고, 다른 짝이면 0. */
const reasonsOf = (pair = 0) => (pair ? ` ${suits[pair - 1]} ${matched[[0, 2, 3, 2][pair - 1] ?? 0]}` : "");

export const ko: typeof en = {
  title: "마지막 층",
  about:
    "문제가 출력 함수를 정하고, 출력 함수가 손실 함수를 정해요. 셋이 서로 맞으면 주황색 화살표가 모두 고리에서 끝나요: δ\u00a0=\u00a0p\u00a0−\u00a0y. 다른 것을 골라 보거나 고리를 끌어 보세요.",
  settings: {
    task: { name: "문제" },
    output: { name: "출력 함수" },
    loss: { name: "손실 함수" },
    learning_rate: { name: "학습률\u00a0η" },
    steps: { name: "학습", unit: "단계" },
    start: { name: "시작할 때의 z (셋이면 z₁)" },
    points: { name: "샘플" },
    point: { name: "샘플" },
  },
  choices: {
    number: "수 하나",
    yes_no: "예/아니요",
    one_of_three: "셋 중 하나",
    any_of_three: "셋 중 몇 개든",
    identity: "항등 함수",
    relu: "ReLU",
    sigmoid: "시그모이드",
    softmax: "소프트맥스",
    squared_error: "제곱 오차",
    binary_cross_entropy: "이진 교차 엔트로피",
    cross_entropy: "교차 엔트로피",
  },
  presets: {
    number: "수 하나: 항등 함수",
    yes_no: "예/아니요: 시그모이드",
    one_of_three: "셋 중 하나: 소프트맥스",
    any_of_three: "셋 중 몇 개든: 시그모이드 셋",
    stuck: "확신하며 틀림, 제곱 오차: 꼼짝 못 함",
    leaves: "같은 시작, 교차 엔트로피: 바로 벗어남",
    line: "예/아니요를 직선으로: 0보다 작거나 1보다 큼",
    rectified: "수를 ReLU로: 음수가 없음",
    three_sigmoids: "셋 중 하나를 시그모이드로: 합이 1이 아님",
    one_label: "셋 중 몇 개든, 소프트맥스로: 둘은 불가능",
  },
  show: {},
  verdicts: {
    suits: (_, __, [task = 0]) => suits[task] ?? "",
    unsuited: (_, __, [task = 0, output = 0]) => unsuited[task]?.[output] ?? "",
    matched: (_, __, [output = 0]) => matched[output] ?? "",
    unmatched: (_, __, [output, loss, outputs]) => told(output, loss, outputs),
    stuck: (_, [step, x, error, delta], [, , e, d, output]) =>
      `꼼짝 못 해요. ${step}단계가 지나도 ${where(x, output)} p − y는 여전히 ${error}인데 δ는 ${delta}뿐이에요${partOf(e, d)}. 손실은 아직 처음의 90% 이상이에요.`,
    one_at_most: (_, [several, none, points]) => {
      const two = `레이블이 둘 이상인 것이 ${several}개`;
      const no = `하나도 없는 것이 ${none}개`;
      const which = none === "0" ? two : several === "0" ? `레이블이 ${no}` : `${two}, ${no}`;
      return `세 출력의 합이 1이라 ½보다 큰 것은 많아야 하나이고, 셋 모두 0에 가까울 수도 없어요. 그런데 샘플 ${points}개 중 ${which}예요.`;
    },
    out_of_reach: (_, [count, points], [, , output]) =>
      output === 1
        ? `목표 ${points}개 중 ${count}개가 음수인데, ReLU의 출력은 음수가 될 수 없어요.`
        : `목표 ${points}개 중 ${count}개가 0보다 작거나 1보다 큰데, 시그모이드는 거기에 닿을 수 없어요.`,
    dead: (_, [dead, outputs]) =>
      `${outputs === "1" ? "ReLU의 출력이" : `ReLU 출력 ${outputs}개 중 ${dead}개가`} 모든 샘플에서 0이고, 거기서는 기울기도 0으로 쳐요. 지금도 나중에도 그레이디언트가 지나가지 못해요.`,
    not_probabilities: (_, [least, greatest]) =>
      `샘플에서 출력은 ${least}부터 ${greatest}까지예요. 0보다 작거나 1보다 크면 확률이 아니에요.`,
    sum_not_one: (_, [least, greatest]) =>
      least === greatest
        ? `샘플에서 세 출력의 합이 1이 아니에요(합: ${least}). 셋 중 하나만 맞을 때의 확률이 될 수 없어요.`
        : `샘플에서 세 출력의 합은 1이 아니라 ${least}부터 ${greatest}까지예요. 셋 중 하나만 맞을 때의 확률이 될 수 없어요.`,
    right: (_, [right, points], [, , pair]) => `샘플 ${points}개 중 ${right}개가 맞아요.${reasonsOf(pair)}`,
    off_by: (_, [error], [, pair]) => `예측은 ${error}만큼 빗나가요(평균 제곱근 오차).${reasonsOf(pair)}`,
  },
  headlines: {
    stuck: (_, [step], [, , , , , output, loss, outputs]) =>
      `꼼짝 못 해요. ${step}단계가 지나도 손실이 처음의 90% 이상이에요. ${told(output, loss, outputs)}`,
  },
  overflow: "단정밀도가 담을 수 있는 가장 큰 수 3.4×10³⁸을 넘었어요.",
  refusals: {
    only_identity: "z는 w·x + b 그대로이고, 출력 함수는 따로 고르는 설정이에요",
  },
  undefined: {
    targets_not_probabilities:
      "교차 엔트로피는 확률을 비교하는데, −1.1 같은 수는 확률이 아니에요. 제곱 오차는 어떤 수든 받아요.",
    identity_not_probabilities:
      "교차 엔트로피는 출력의 로그를 쓰는데, 항등 함수의 출력은 0이나 음수일 수도, 1보다 클 수도 있어요. 시그모이드와는 쓸 수 있어요. 제곱 오차는 어떤 출력 함수와도 쓸 수 있어요.",
    relu_not_probabilities:
      "교차 엔트로피는 출력의 로그를 쓰는데, ReLU의 출력은 0일 수도, 1보다 클 수도 있어요. 시그모이드와는 쓸 수 있어요. 제곱 오차는 어떤 출력 함수와도 쓸 수 있어요.",
    softmax_of_one: "수 하나의 소프트맥스는 늘 1이고, ln(1 − 1)은 무한대예요. 예/아니요에는 시그모이드를 쓰면 돼요.",
  },
  time: (step, last) => `${last}단계 중 ${step}단계`,
  moment: (step) => `${step}단계`,
  outputNames,
  same: (most) => `지금 모든 샘플에서 δ\u00a0=\u00a0p\u00a0−\u00a0y이고, 그 크기는 ${most} 이하예요.`,
  differs: (x, output, error, delta, factor) =>
    `지금 δ ≠ p − y: x = ${x}${output ? `, 출력 ${output}` : ""}에서 p − y = ${error}, δ = ${delta}${factor && ` (${factor})`}`,
  terms: ["회귀", "이진 분류", "다중 클래스", "다중 레이블"],
  wanted: "y, 끌기",
  off: "p − y",
  push: "−δ, z를 미는 힘",
  rings: (name, outputs) => (outputs > 1 ? `${name}의 목표` : "목표"),
  ringName: (point, x) => `샘플 ${point}, x = ${x}: 위아래 키로 목표를, Shift와 좌우 키로 x를 바꿔요`,
  ringSaid: (wanted, given, delta) => (given ? `목표 ${wanted}, 출력 ${given}, δ ${delta}` : `목표 ${wanted}`),
  bare: (name, outputs) => `x에 따른 목표${outputs > 1 ? ` ${name}` : ""}`,
  panel: (name, outputs) =>
    `x에 따른 출력${outputs > 1 ? ` ${name}` : ""}의 곡선, 샘플마다 p − y만큼 긴 막대와 δ만큼 긴 화살표. 수치는 아래 표에 있어요.`,
  sum: "세 출력의 합",
  sumChart: "x에 따른 세 출력의 합, 1은 점선",
  lossLane: "단계에 따른 손실",
  lossChart: "학습 단계에 따른 손실",
  point: "샘플",
  step: "단계",
  pointTable: (step) => `${step}단계의 샘플`,
  timeTable: "학습 과정",
  inside: "어떤 출력에 어떤 손실, 그리고 그 이유: 이 짝에서는 모두 δ\u00a0=\u00a0p\u00a0−\u00a0y",
  pairsTable: "문제마다 맞는 출력 함수와 손실 함수",
  pairColumns: ["문제", "출력 함수", "손실 함수", "지금", "이유", "L"],
  yourTask: "이 문제",
  isYours: "✓ 고른 짝",
  lossFormulas: {
    squared_error: "½ Σ (p − y)²",
    binary_cross_entropy: "−Σ [y ln p + (1 − y) ln(1 − p)]",
    cross_entropy: "−Σ y ln p",
  },
  reasons: {
    number: "어떤 수든 될 수 있으니 아무것도 자르지 않아요.",
    yes_no: "0과 1 사이의 p 하나가 ‘예’의 확률이에요.",
    one_of_three: "셋이 1을 나눠 가져서, 하나가 오르면 나머지의 합은 내려가요.",
    any_of_three: "레이블마다 따로 묻는 예/아니요예요.",
  },
  byHand: (step) => `샘플 하나의 δ를 손으로 계산하기: ${step}단계`,
  gradients: {
    squared_error: "p − y",
    binary_cross_entropy: "(1 − y)/(1 − p) − y/p",
    cross_entropy: "−y/p",
  },
  jacobianWhy: (output) =>
    ({
      identity: "항등 함수의 기울기 ∂p/∂z는 어디서나 1이라 δ는 ∂L/∂p 그대로예요.",
      relu: "ReLU의 기울기 ∂p/∂z는 z > 0이면 1, 아니면 0이에요. 0인 곳에서는 아무것도 전해지지 않아요.",
      sigmoid:
        "시그모이드의 기울기 ∂p/∂z는 p(1 − p)이고, p가 0이나 1에 가까우면 거의 0이에요. 이진 교차 엔트로피의 ∂L/∂p = (p − y)/(p(1 − p))가 그것을 지워요. 단, 이 마지막 층만 그래요. 앞의 층들의 기울기는 그대로 남아요.",
      softmax:
        "p 하나하나가 모든 z에 달려 있어요. ∂pᵢ/∂zⱼ는 i = j이면 pᵢ(1 − pᵢ), 아니면 −pᵢpⱼ예요. 교차 엔트로피의 1/p가 그것을 지워요. 단, 이 마지막 층만 그래요. 앞의 층들의 기울기는 그대로 남아요.",
    })[output],
  code: {
    targets: "출력마다 한 행",
    product: "야코비 행렬의 전치 곱하기 dL/dp",
    logits: "z를 그대로 받아요: 앞에 시그모이드나 소프트맥스를 두지 않아요",
  },
};
