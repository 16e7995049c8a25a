import type { en } from "../../en/demos/vanishing_gradient.ts";
import { formatCount, formatFactor } from "../../formatFactor.ts";
import { formatGiven } from "../../formatNumber.ts";

const partOf = ([lost = 0]: readonly number[]) => formatCount(10 ** lost, "ko");
const timesOf = ([lost = 0]: readonly number[]) => formatFactor(10 ** -lost, "ko").text;
const changeOf = ([lost = 0]: readonly number[]) => formatFactor(10 ** -lost, "ko").text;
const normalisedBy = (values: readonly number[], place = 1) =>
  values[place] ? `, ${values[place] === 1 ? "층" : "배치"} 정규화(∂L/\u2060∂ẑ)` : "";
const limitOf = ([, , limit = 0]: readonly number[]) => formatGiven(limit, "ko");

export const ko: typeof en = {
  title: "기울기 소실",
  about:
    "깊은 신경망을 순전파와 역전파로 한 번씩 통과해요. 오차 신호(여기서는 무작위 잡음)가 층마다 얼마나 남는지 보세요.",
  settings: {
    depth: { name: "깊이", unit: "층" },
    width: { name: "너비", unit: "유닛" },
    gain: { name: "가중치 크기" },
    initialisation: { name: "가중치 초기화" },
    distribution: { name: "가중치 초깃값의 분포" },
    skip: { name: "스킵 연결" },
    examples: { name: "배치", unit: "개" },
    normalisation: { name: "배치·층 정규화(ε = 0.00001)" },
    limit: { name: "기울기가 작다고 볼 기준: |f′| <" },
    layer: { name: "층" },
    unit: { name: "유닛" },
    example: { name: "샘플" },
  },
  choices: {
    xavier: "Xavier(Glorot)",
    he: "He",
    lecun: "LeCun",
    fixed: "너비와 상관없이 N(0, 1)",
    zeros: "모두 0",
    normal: "정규 분포",
    uniform: "균등 분포",
    none: "없음",
    layer: "층 정규화",
    batch: "배치 정규화",
  },
  presets: {
    lost: "크기 1: 포화 없이도 신호가 사라져요",
    saturated: "크기 13: 유닛 대부분이 포화돼요",
    rescue: "크기 0.1: 스킵 연결이 살려요",
    explode: "ReLU, 큰 가중치: 신호가 폭주해요",
    race: "시그모이드, tanh, ReLU: He 초깃값에서 겨루기",
    batch: "배치 정규화: 신호가 도착해요",
    layer: "층 정규화: 도착하지 못해요",
    pair: "샘플 2개로 배치 정규화: 대부분 사라져요",
  },
  show: {
    left: "남은 양",
    gradient: "남은 양, 로그 눈금",
    weight_gradient: "∂L/∂W, 로그 눈금",
    factors: "두 인수",
  },
  verdicts: {
    vanishes: (name, _, values) =>
      `${name}${normalisedBy(values)}: 기울기 소실이에요. 1층에는 그레이디언트의 ${partOf(values)}분의 1만 도착해요.`,
    examples_alike: (name, _, values) =>
      `${name}, 층 정규화(∂L/\u2060∂ẑ): 1층에는 그레이디언트의 ${partOf(values)}분의 1만 도착해요. 마지막 층에서는 ẑ²의 99% 넘게가 모든 샘플에 공통이에요. 배치의 평균은 이 공통 부분을 빼지만 층의 평균은 빼지 못해요.`,
    before_normalising: (name, _, values) =>
      `${name}: ∂L/\u2060∂ẑ는 f에 들어가는 값의 그레이디언트예요. 정규화하기 전인 z의 그레이디언트 ∂L/\u2060∂z는 다른 양이에요. 마지막 층을 기준으로 1층의 ∂L/\u2060∂z: ${changeOf(values)}.`,
    epsilon: (name, [share, layer]) =>
      `${name}: ${layer}층에서는 z의 분산이 아주 작아서 분산 + ε 가운데 ε이 평균 ${share}%를 차지해요. 그래서 ẑ의 분산이 1보다 작아요.`,
    unsaturated_yet_vanishes: (name, [, slope], values) =>
      `${name}: 포화된(|f′| < ${limitOf(values)}) 유닛이 ${values[3] === 0 ? "하나도" : "거의"} 없는데도 그레이디언트가 사라져요. 층마다 기울기 f′(평균 ${slope})\u2060과 가중치를 곱하는데, 가중치가 줄어든 만큼을 메우지 못해요.`,
    loses: (name, _, values) =>
      `${name}${normalisedBy(values)}: 그레이디언트가 1층으로 가면서 줄어요(${changeOf(values)}).`,
    keeps: (name, _, values) =>
      `${name}${normalisedBy(values)}: 그레이디언트가 1층까지 거의 그대로 전해져요(${changeOf(values)}).`,
    skip_keeps: (name, _, values) =>
      `${name}${normalisedBy(values)}: 스킵 연결이 있는 이 신경망에서는 그레이디언트가 1층까지 거의 그대로 전해져요(${changeOf(values)}).`,
    low_slopes_arrive: (name, [, share], values) =>
      `${name}${normalisedBy(values, 3)}: 기울기 대부분이 작은데도(|f′| < ${limitOf(values)}인 것이 ${share}%) 그레이디언트가 1층까지 도착해요(${changeOf(values)}).`,
    grows: (name, _, values) =>
      `${name}${normalisedBy(values)}: 그레이디언트가 거슬러 가면서 커져요. 1층에서는 마지막 층의 ${timesOf(values)}예요.`,
    explodes: (name, _, values) =>
      `${name}${normalisedBy(values)}: 기울기 폭주예요. 1층의 그레이디언트가 마지막 층의 ${timesOf(values)}예요.`,
    skip_explodes: (name, _, values) =>
      `${name}${normalisedBy(values)}: 스킵 연결이 있는데도 그레이디언트가 폭주해요. 1층의 그레이디언트가 마지막 층의 ${timesOf(values)}예요.`,
    low_slopes_explode: (name, [, share], values) =>
      `${name}${normalisedBy(values, 3)}: 기울기 대부분이 작은데도(|f′| < ${limitOf(values)}인 것이 ${share}%) 그레이디언트가 폭주해요. 1층의 그레이디언트가 마지막 층의 ${timesOf(values)}예요.`,
    silenced: (name, [layer]) =>
      `${name}: ${layer}층의 모든 유닛이 정의에 따라 f′ = 0인 곳에 있어요. 이 층과 그 아래 모든 층에서 ∂L/\u2060∂z가 0이에요.`,
    zero_weights: (name, [layer]) =>
      `${name}: 가중치가 모두 0이라 아무것도 거슬러 가지 못해요. ${layer}층부터 그 아래로는 그레이디언트가 0이에요.`,
    cut_off: (name, [layer]) =>
      `${name}: ${layer}층부터 그 아래로는 그레이디언트가 정확히 0이에요. 거기까지 가는 모든 경로가 단정밀도에서 f′ = 0인 유닛을 지나요.`,
    underflow: (name, [layer]) =>
      `${name}: ${layer}층부터 그 아래로는 그레이디언트가 정확히 0이에요. 단정밀도로 나타낼 수 있는 가장 작은 수보다도 작아졌어요.`,
    nothing: (name, [layer]) => `${name}: ${layer}층부터 그 아래로는 그레이디언트가 남지 않았어요. 정확히 0이에요.`,
    around_last: (name) =>
      `${name}: 마지막 층에서는 ∂L/\u2060∂z가 0이에요. 그 아래 층에 도착하는 것은 마지막 층의 스킵 연결로 건너온 거예요.`,
    typical_lower: (name, [kept]) =>
      `${name}에 He 초기화를 쓰면 ∂L/\u2060∂z 제곱의 평균이 여러 신경망을 평균할 때는 유지돼요. 이 신경망에서는 그보다 작아서 1층에 ${kept}배가 되어 도착해요.`,
    weights_level: (name) =>
      `${name}: ∂L/\u2060∂z는 1층으로 갈수록 줄지만 ∂L/\u2060∂W는 고르게 유지돼요. 함께 곱해지는 활성화값이 순전파에서 같은 만큼 줄어들어요.`,
    dead: (name, [share]) =>
      `${name}: 유닛의 ${share}%\u2060가 죽었어요. 배치의 모든 샘플에서, 정의에 따라 f′ = 0인 곳에 있어요.`,
  },
  seeds: {
    outcomes: {
      nothing: "그레이디언트가 1층에 전혀 닿지 않아요",
      vanishes: "그레이디언트의 1000분의 1도 1층에 닿지 않아요",
      arrives: "그레이디언트가 1000배 넘게 줄거나 늘지 않고 1층에 닿아요",
      explodes: "그레이디언트가 1000배 넘게 커져서 1층에 닿아요",
    },
    numbers: { gradient: "남은 그레이디언트", weight_gradient: "남은 ∂L/\u2060∂W" },
    place: "층",
    legend: (seeds, show) =>
      show === "factors" ? undefined : `괄호: 시드 1~${seeds}의 10~90번째 백분위수. 굵은 선: 중앙값.`,
  },
  overflow: "가중치가 더 작고 배치·층 정규화가 없으면 값이 단정밀도 안에 머물러요.",
  refusals: {
    one_example: "배치 정규화에는 샘플이 2개 이상 있어야 해요. 하나뿐이면 그 값이 곧 평균이에요",
    one_unit: "층 정규화에는 층마다 유닛이 2개 이상 있어야 해요. 하나뿐이면 그 값이 곧 평균이에요",
  },
  dividedOut: "거의 효과가 없어요",
  time: (step, last) => `${last} 가운데 ${step}`,
  layer: "층",
  unit: "유닛",
  columns: {
    gradient: "|∂L/∂z|\u2060의 평균",
    unnormalised_gradient: "정규화하기 전 |∂L/∂z|\u2060의 평균",
    weight_gradient: "|∂L/∂W|\u2060의 평균",
    weight_factor: "‖∂L/∂a‖/‖위층 ∂L/∂z‖",
    slope_factor: "‖∂L/∂z‖/‖∂L/∂a‖",
    saturated: "작은 기울기 비율",
    dead: "죽은 유닛 비율",
    mean: "a의 평균",
    deviation: "a의 표준편차",
    zeros: "a = 0인 비율",
  },
  leftColumn: "남은 ∂L/∂z",
  stopped: "멈춤",
  arrives: {
    nothing: (_, layer) => [`${layer}층에는 `, "아무것도", " 도착하지 않아요"],
    part: (factor, layer) => [`${layer}층에는 `, factor, "만 도착해요"],
    divided: (factor, layer) => [`${layer}층에는 `, factor, "이 도착해요"],
    same: (_, layer) => [`${layer}층까지 `, "그대로", " 도착해요"],
    times: (factor, layer) => [`${layer}층에서는 `, factor, "가 돼요"],
  },
  weightGradient: (factor, layer) => [`${layer}층의 ∂L/∂W: `, factor, ""],
  saturated: (share) => `포화 ${share}`,
  lowSlopes: (share) => `작은 기울기 ${share}`,
  under: (limit) => `(|f′| < ${limit})`,
  send: "다시 보내기",
  scale: "눈금",
  scales: { left: "보통", gradient: "로그 눈금" },
  flow: "← 오차 신호는 1층으로 거슬러 가요",
  flowNormalised: "← ∂L/∂ẑ가 1층으로 거슬러 가요(ẑ: 정규화한 z)",
  charts: {
    left: "층마다 남은 오차 신호(값이 0이 아닌 마지막 층 기준)",
    gradient: "층마다 남은 오차 신호(값이 0이 아닌 마지막 층 기준)",
    weight_gradient: "층마다의 ∂L/∂W(값이 0이 아닌 마지막 층 기준)",
    factors: "층마다 역전파에 곱해지는 인수",
  },
  chart: (what, depth, name) => `${name}: ${what}. 깊이 ${depth}층. 수치는 아래 ‘수치’에 있어요.`,
  factorsKey: (skip, normalised) =>
    `빈 표시: ${normalised ? "위에서 오는 것" : `가중치${skip ? "와 스킵 연결" : ""}`} ‖∂L/∂a‖/‖위층 ∂L/∂z‖. 채운 표시: 기울기 ‖∂L/∂z‖/‖∂L/∂a‖.`,
  inside: (layer) => `${layer}층 들여다보기: 유닛이 놓인 곳, 손으로 하는 역전파 한 단계`,
};
