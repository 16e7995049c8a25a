import type { en } from "../../en/demos/function_fitting.ts";

const sumOf = (units = "") => (units === "1" ? "유닛 하나의 출력" : `유닛 ${units}개의 합`);
/** Weights set by hand have no step. */
const ofStep = (step?: number) => (step === undefined ? "" : `${step}단계의 `);

export const ko: typeof en = {
  title: "꺾임을 더하면",
  about:
    "유닛마다 직선 w·x + b를 활성화 함수에 넣고, 신경망은 유닛들의 결과를 모두 더해요. 점들은 그 합이 따라가야 할 목표예요. 고리를 끌거나 유닛을 꺼서 무엇이 달라지는지 확인해 보세요.",
  settings: {
    mode: { name: "가중치" },
    target: { name: "목표" },
    units: { name: "유닛 수" },
    learning_rate: { name: "학습률" },
    steps: { name: "학습", unit: "단계" },
    weights: { name: "c, 그다음 유닛마다 w b v" },
    heights: { name: "그린 목표의 높이" },
    unit: { name: "유닛" },
    off: { name: "꺼진 유닛" },
  },
  choices: {
    trained: "학습으로 정함",
    by_hand: "손으로 정함",
    sine: "사인파",
    bump: "봉우리",
    abs: "|x|",
    step: "계단",
    drawn: "직접 그리기",
  },
  presets: {
    line: "항등 함수: 유닛 8개, 직선 하나",
    tent: "손으로: 세 번 꺾어 만든 천막",
    two: "ReLU 두 개면 |x|",
    eight: "ReLU: 유닛 8개로 물결 따라가기",
    many: "유닛 32개: 더 가까이",
    smooth: "tanh: 둥근 계단 8개",
    drawn: "목표 직접 그리기",
  },
  show: {},
  verdicts: {
    line_only: (name, [error, best, units]) =>
      `${name}: 아무것도 꺾지 않아요. 가중치가 무엇이든 ${sumOf(units)}은 직선 하나예요. 오차(제곱평균제곱근): ${error}. 모든 직선 가운데 가장 나은 것의 오차: ${best}.`,
    fits: (name, [error, best, units]) =>
      `${name}: ${sumOf(units)}이 목표에 아주 가까워요. 오차(제곱평균제곱근): ${error}. 가장 나은 직선의 오차: ${best}.`,
    better: (name, [error, best, units]) =>
      `${name}: ${sumOf(units)}이 어떤 직선보다 목표에 가까워요. 오차(제곱평균제곱근): ${error}. 가장 나은 직선의 오차: ${best}.`,
    not_yet: (name, [error, best]) =>
      `${name}: 학습이 끝났는데도 오차가 ${error}(제곱평균제곱근)이에요. 가장 나은 직선의 오차: ${best}.`,
    off_by: (name, [error, best]) =>
      `${name}: 이 가중치에서 오차는 ${error}(제곱평균제곱근)이에요. 가장 나은 직선의 오차: ${best}.`,
    worse: (name, [error, first]) =>
      `${name}: 시작보다 나빠졌어요. 오차가 ${first}에서 ${error}(제곱평균제곱근)까지 커졌어요.`,
    pieces: (name, [pieces, units]) =>
      pieces === "1"
        ? `${name}: 유닛을 모두 켜면 −1과 1 사이에서 곡선이 곧은 조각 하나예요.`
        : `${name}: 유닛을 모두 켜면 −1과 1 사이에서 곡선이 곧은 조각 ${pieces}개로 되어 있어요. 유닛 ${units}개로는 ${Number(units) + 1}개를 넘을 수 없어요. ReLU 하나는 많아야 한 번 꺾으니까요.`,
    smooth: (name) =>
      `${name}: 유닛을 모두 켜면 곡선이 아무리 급하게 휘어도 꺾인 곳이나 끊긴 곳은 없어요. 함수 자체에 그런 곳이 없으니까요.`,
    dead_units: (name, [dead, units]) =>
      `${name}: 유닛 ${units}개 중 ${dead}개는 입력 65개 모두에서 정의상 f′ = 0이에요. 그 w와 b에는 그레이디언트가 전해지지 않아요.`,
  },
  seeds: {
    outcomes: {
      line_only: "곡선이 직선 하나예요",
      fits: "목표에 아주 가까워져요",
      worse: "처음보다 나빠진 채 끝나요",
      better: "어떤 직선보다 가깝지만 아주 가깝지는 않아요",
      not_yet: "가장 좋은 직선보다 뚜렷이 가깝지는 않아요",
    },
    numbers: { curve: "신경망의 곡선" },
    place: "x",
    legend: (seeds) => `띠: 시드 1~${seeds}의 곡선이 끝난 자리, 10~90번째 백분위수. 파선: 중앙값.`,
  },
  overflow: "수가 단정밀도로 나타낼 수 있는 가장 큰 값 3.4×10³⁸을 넘었어요.",
  refusals: {},
  undefined: {
    one_seed_tells_all:
      "seeds 설정은 무시했어요. 손으로 정한 가중치에는 무작위로 뽑는 것이 없어요. 가중치를 학습으로 정할 때 쓸 수 있어요.",
  },
  time: (step, last) => `${last}단계 중 ${step}단계`,
  moment: (step) => `${step}단계`,
  target: "목표",
  offBy: (error) => `오차 ${error}`,
  allOnOffBy: (error) => `모두 켜면 오차 ${error}`,
  plot: (names) =>
    `x가 −1에서 1까지일 때 점으로 그린 목표, ${names} 신경망의 곡선, 그 아래 첫 번째 함수의 유닛마다 −b/w에 선 높이 v·|w|의 막대. 수치는 아래 표에 있어요.`,
  bends: "꺾임: 어디서, 얼마나",
  stems: "유닛: 위치 −b/w, 높이 v·|w|",
  beyond: "▸ ±1 밖",
  numberOf: (letter, unit) => `유닛 ${unit}의 ${letter}`,
  bendOf: (unit) => `유닛 ${unit}의 위치`,
  bendSaid: (bend, strength) => `위치 ${bend}, 세기 ${strength}`,
  unitGroup: "유닛 하나",
  before: "왼쪽 유닛",
  next: "오른쪽 유닛",
  unitOf: (unit, units) => `유닛 ${unit}/${units}`,
  offButton: "끄기",
  switchOff: (unit) => `유닛 ${unit} 끄기`,
  allOn: "모두 켜기",
  noPlace: "−b/w 없음: w = 0",
  clip: (name) => `1. 함수: ${name}(w·x + b)`,
  weigh: "2. v 곱하기, 그리고 더하기",
  shortClip: "1. 함수 f(w·x + b)",
  shortWeigh: "2. v 곱하기",
  shortTime: (step) => `${step}단계`,
  clipChart: (unit) => `유닛 ${unit}의 직선 w·x + b(파선)와 함수를 지난 뒤의 모양`,
  weighChart: (unit) => `유닛 ${unit}의 v·f(w·x + b)와 켜진 다른 유닛들의 v·f(w·x + b)`,
  drawnPoints: "목표의 점",
  drawnPoint: (x) => `x = ${x}에서의 높이`,
  train: "학습으로 바꾸기",
  byHand: "손으로 정함",
  inside: (unit, step) => `${ofStep(step)}유닛 ${unit}: 손으로 확인하기`,
  inputDial: "입력 x",
  answer: (answer, target) => `모든 유닛과 c를 더하면 y ≈ ${answer}. 목표는 t ≈ ${target}.`,
  term: "이 입력의 항:",
  adam: "Adam은 지금까지의 그레이디언트를 평균 내어 그 반대쪽으로 w를 옮기고, 걸음의 크기를 가중치마다 정해요.",
  allTerms: "입력 65개 모두의 항",
  errors: "단계에 따른 오차(제곱평균제곱근)",
  step: "단계",
  unit: "유닛",
  unitTable: (name, step, bias) => `${name}: ${ofStep(step)}유닛, c = ${bias}`,
  state: "상태",
  on: "켜짐",
  off: "꺼짐",
};
