import type { Numbers } from "../../demoWords.ts";
import type { en } from "../../en/demos/softmax_saturation.ts";
import { formatCount } from "../../formatFactor.ts";

/** 단정밀도에는 끝이 있어서 0이나 1로 적히는 확률은 그에 가까운 값이에요. */
function about(written: string | undefined, value: number | undefined): string {
  return value === 0 || value === 1 ? `≈ ${value}` : `= ${written}`;
}

const surely = 1e7;

function shorter(factor: number): string {
  if (!Number.isFinite(factor)) return "단정밀도로 나타내기에는 너무 작아요";
  return factor < surely
    ? `같은 로짓에서 교차 엔트로피의 약 ${formatCount(factor, "ko")}분의 1이에요`
    : "같은 로짓에서 교차 엔트로피의 100만분의 1보다 작아요";
}

function faded(size: number | undefined, written: string | undefined): string {
  if (size === undefined || size > 0.05) return "";
  return ` 그 자리의 야코비 행렬에서 가장 큰 성분: ${size === 0 ? "≈ 0" : written}.`;
}

function stays(cross: number, [, left]: Numbers, p: string): string {
  return cross > 0
    ? `교차 엔트로피는 ${left}단계 만에 ½을 넘었어요.`
    : `교차 엔트로피도 아직 ½을 넘지 못했어요: p ${p}.`;
}

export const ko: typeof en = {
  title: "확신하는 소프트맥스",
  about:
    "로짓 세 개, 소프트맥스가 로짓으로 만드는 확률, 같은 곳에서 출발해 로짓을 움직이는 두 손실 함수예요. 고리를 끌고 목표를 고른 다음 재생해 보세요.",
  settings: {
    logit_1: { name: "처음 로짓 z₁" },
    logit_2: { name: "처음 로짓 z₂" },
    logit_3: { name: "처음 로짓 z₃" },
    temperature: { name: "온도 T" },
    target: { name: "목표 클래스" },
    learning_rate: { name: "학습률\u00a0η" },
    steps: { name: "단계 수" },
    loss: { name: "손으로 계산할 손실 함수" },
    row: { name: "야코비 행렬의 행" },
    column: { name: "야코비 행렬의 열" },
  },
  choices: {},
  presets: {
    confident: "확신하며 틀림: 하나는 55단계 만에 탈출, 하나는 제자리",
    mild: "살짝 틀림: 둘 다 탈출, 22단계와 90단계",
    cold: "낮은 온도 T = ¼: 살짝 틀려도 확신",
    warm: "높은 온도 T = 2: 둘 다 탈출, 124단계와 1479단계",
    right: "확신하며 맞음: 야코비 행렬은 똑같이 거의 0, 벗어날 실수는 없음",
    rate: "학습률 100: 또 다른 틀린 클래스로",
  },
  show: {},
  verdicts: {
    wrong_at_start: (_, [target, p, entry], [, value, size, factor = 0]) =>
      `처음에 목표인 클래스 ${target}의 확률은 p ${about(p, value)}.${faded(size, entry)} 여기서 제곱 오차의 그레이디언트는 ${shorter(factor)}.`,
    right_at_start: (_, [target, p, entry], [, value, size]) =>
      `처음부터 맞아요. 처음에 목표인 클래스 ${target}의 확률은 p ${about(p, value)}.${faded(size, entry)} 그레이디언트가 작다는 것만으로는 맞았는지 갇혔는지 알 수 없어요.`,
    cross_entropy_left: (_, [target]) =>
      `교차 엔트로피가 ½을 넘었어요. 이제부터 클래스 ${target}의 확률 p는 계속 ½보다 커요.`,
    squared_error_left: (_, [target]) =>
      `제곱 오차가 ½을 넘었어요. 이제부터 클래스 ${target}의 확률 p는 계속 ½보다 커요.`,
    squared_error_went_astray: (_, [target, astray, p], [, , value]) =>
      `제곱 오차가 또 다른 틀린 답으로 뛰었어요. 그때 클래스 ${astray}의 확률은 p ${about(p, value)}, 목표인 클래스: ${target}.`,
    both_left: (_, [target, cross, squared]) =>
      `둘 다 ½을 넘었어요. 클래스 ${target}의 확률 p가 교차 엔트로피로는 ${cross}단계부터, 제곱 오차로는 ${squared}단계부터 ½보다 커요.`,
    squared_error_stays: (_, numbers, [, cross = 0, , value, size, , other]) => {
      const [target, , steps, p, entry, , crossP] = numbers;
      return `${steps}단계가 지나도 제곱 오차에서 클래스 ${target}의 확률은 p ${about(p, value)}.${faded(size, entry)} ${stays(cross, numbers, about(crossP, other))}`;
    },
    squared_error_stands_still: (_, numbers, [, cross = 0, , , , , other]) => {
      const [target, , steps, , , , crossP] = numbers;
      return `제곱 오차는 ${steps}단계 동안 전혀 움직이지 않았어요. 한 단계가 너무 작아서 단정밀도에서는 로짓이 바뀌지 않고, 클래스 ${target}의 확률은 아직 ½을 넘지 못해요. ${stays(cross, numbers, about(crossP, other))}`;
    },
  },
  overflow: "",
  refusals: { only_identity: "로짓은 항등 함수의 출력이에요. 그것을 확률로 바꾸는 것이 소프트맥스예요." },
  time: (step, last) => `${last}단계 중 ${step}단계`,
  moment: (step) => `${step}단계`,
  losses: { cross_entropy: "교차 엔트로피", squared_error: "제곱 오차" },
  className: (number) => `클래스 ${number}`,
  isTarget: (number) => `클래스 ${number}: 목표`,
  target: "목표",
  makeTarget: (number) => `목표: 클래스 ${number}`,
  rows: "로짓 z(끌기), 화살표 −∂L/∂z, 확률 p",
  triangle: "꼭짓점: 그 p가 1",
  map: "야코비 행렬 ∂p/∂z",
  overTime: (target) => `단계에 따른 클래스 ${target}(목표)의 p`,
  rowsChart: "클래스마다 두 손실의 로짓 막대, 그레이디언트가 미는 쪽을 가리키는 화살표, 확률. 수치는 아래 표에 있어요.",
  triangleChart:
    "꼭짓점이 클래스인 삼각형과 두 손실이 확률 사이를 지나온 길. 목표의 p가 ½보다 큰 꼭짓점 둘레는 옅게 칠해져 있어요. 수치는 아래 표에 있어요.",
  mapChart: (loss) => `${loss}의 자리에서 본 야코비 행렬. 수치는 아래 표에 있어요.`,
  timeChart: (target) =>
    `단계에 따른 클래스 ${target}(목표)의 p를 두 손실로 나타낸 선과 p가 ½을 넘는 단계. 수치는 아래 표에 있어요.`,
  leftAfter: (step) => `½ 넘음: ${step}`,
  factor: (factor) => {
    if (Number.isNaN(factor)) return "제곱 오차의 자리에서는 두 그레이디언트가 모두 ≈ 0이에요.";
    return `제곱 오차의 그레이디언트는 ${shorter(factor)}.`;
  },
  inside: (step) => `${step}단계의 두 그레이디언트를 손으로 계산하기`,
  pickRun: "손실 함수",
  pickRow: "행",
  pickColumn: "열",
  whereItStands: (loss) => `${loss}의 자리`,
  diagonalOnly:
    "p(1 − p)/T는 대각 성분일 뿐이에요. 로짓 하나가 세 확률을 모두 움직이므로 한 열에 성분이 세 개 있고, 더하면 0이에요.",
  onceMore:
    "둘 다 야코비 행렬을 거쳐요. 교차 엔트로피의 ∂L/∂p는 목표에서 −1/p라서 그 행 앞의 p와 약분돼요. 제곱 오차의 p − y는 아무것도 약분하지 않아요.",
  twoLogits: "두 클래스끼리만 보면 소프트맥스는 시그모이드예요.",
  thirdFarBelow: "셋째 로짓이 훨씬 작아서 p₃이 거의 0이면 이 값이 곧 p₁이에요.",
  class: "클래스",
  step: "단계",
  nowTable: (step) => `${step}단계의 두 손실`,
  mapTable: (step) => `${step}단계에서 두 손실의 야코비 행렬`,
  timeTable: (target) => `단계에 따른 클래스 ${target}의 p와 손실`,
};
