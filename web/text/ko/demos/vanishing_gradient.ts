import type { en } from "../../en/demos/vanishing_gradient.ts";

export const ko: typeof en = {
  title: "기울기 소실",
  about: "깊은 신경망을 순전파와 역전파로 한 번씩 통과해요. 배율을 돌려 그레이디언트가 죽고 되살아나는 모습을 보세요.",
  settings: {
    depth: { name: "깊이", unit: "층" },
    width: { name: "너비", unit: "유닛" },
    gain: { name: "가중치 배율", unit: "배" },
    initialisation: { name: "가중치 초기화" },
    distribution: { name: "가중치 초깃값의 분포" },
    skip: { name: "스킵 연결" },
    examples: { name: "배치", unit: "개" },
    limit: { name: "포화로 볼 기준: |f′| <" },
    layer: { name: "층" },
    unit: { name: "유닛" },
    example: { name: "예제" },
  },
  choices: {
    xavier: "Xavier(Glorot)",
    he: "He",
    lecun: "LeCun",
    fixed: "너비와 상관없이 N(0, 1)",
    zeros: "모두 0",
    normal: "정규 분포",
    uniform: "균등 분포",
  },
  presets: {
    sigmoid: "시그모이드 20층",
    race: "시그모이드, tanh, ReLU",
    explode: "배율 20: 폭주",
    he: "He 초기화를 쓴 ReLU 50층",
    rescue: "스킵 연결로 살리기",
  },
  show: {
    gradient: "∂L/∂z",
    weight_gradient: "∂L/∂W",
    factors: "두 인수",
  },
  verdicts: {
    vanishes: (name, [orders]) => `${name}: 그레이디언트가 1층까지 오는 동안 10의 ${orders}제곱분의 1로 줄었어요.`,
    unsaturated_yet_vanishes: (name, [orders, slope]) =>
      `${name}: 포화된 유닛이 거의 없는데도 10의 ${orders}제곱분의 1로 줄었어요. 층마다 f′(여기서는 평균 ${slope})\u2060을 곱하는데, 작은 수를 여러 번 곱하면 아주 작아져요.`,
    keeps: (name, [orders]) => `${name}: 그레이디언트가 1층까지 거의 그대로 전해져요(10의 ${orders}제곱배 차이).`,
    skip_keeps: (name, [orders]) =>
      `${name}: 스킵 연결이 f′\u2060을 거치지 않고 그레이디언트를 전해 줘서 1층까지 도착해요(10의 ${orders}제곱배 차이).`,
    grows: (name, [orders]) => `${name}: 그레이디언트가 거슬러 가면서 10의 ${orders}제곱배로 커져요.`,
    zero_weights: (name, [layer]) =>
      `${name}: 가중치가 모두 0이라 아무것도 거슬러 가지 못해요. ${layer}층부터 그 아래로는 그레이디언트가 0이에요.`,
    silenced: (name, [layer]) =>
      `${name}: ${layer}층의 모든 유닛이 정의에 따라 f′ = 0인 곳에 있어요. 이 층과 그 아래로는 아무것도 통과하지 못해요.`,
    explodes: (name, [orders]) =>
      `${name}: 기울기 폭주예요. 1층의 그레이디언트가 마지막 층보다 10의 ${orders}제곱배나 커요.`,
    saturated_explodes: (name, [orders, share]) =>
      `${name}: 유닛 대부분(${share}%)\u2060이 포화됐는데도 그레이디언트가 10의 ${orders}제곱배로 폭주해요. 기울기에 상한이 있어도 큰 가중치는 막지 못해요.`,
    underflow: (name, [layer]) =>
      `${name}: ${layer}층부터 그 아래로는 그레이디언트가 정확히 0이에요. 단정밀도로 나타낼 수 있는 가장 작은 수보다도 작아졌어요.`,
    typical_lower: (name, [kept]) =>
      `${name}에 He 초기화를 쓰면 ∂L/\u2060∂z 제곱의 평균이 여러 신경망에 걸쳐서는 유지돼요. 하지만 유난히 큰 몇 개가 그 평균을 끌어올린 것이라, 하나만 보면 대개 그보다 작아요. 여기서는 1층에 ${kept}배가 되어 도착해요.`,
    weights_level: (name) =>
      `${name}: ∂L/\u2060∂z는 1층으로 갈수록 줄지만 ∂L/\u2060∂W는 고르게 유지돼요. 순전파에서 활성화값도 똑같이 줄기 때문이에요.`,
    dead: (name, [share]) => `${name}: 유닛의 ${share}%\u2060가 죽었어요. 배치의 어떤 예제도 이 유닛을 켜지 못해요.`,
  },
  overflow: "층을 지날 때마다 값이 커져요. 이 함수에는 배율이 너무 커요.",
  refusals: {},
  time: (step, last) => `${last} 가운데 ${step}`,
  layer: "층",
  atLayer: (layer) => `${layer}층`,
  unit: "유닛",
  columns: {
    gradient: "|∂L/∂z|\u2060의 평균",
    weight_gradient: "|∂L/∂W|\u2060의 평균",
    weight_factor: "‖Wᵀδ‖/‖δ‖",
    slope_factor: "‖f′∗Wᵀδ‖/‖Wᵀδ‖",
    saturated: "포화 비율",
    dead: "죽은 유닛 비율",
    mean: "a의 평균",
    deviation: "a의 표준편차",
    zeros: "a = 0인 비율",
  },
  lost: "그레이디언트 손실",
  stopped: "멈춤",
  grown: "그레이디언트 증가",
  saturatedUnits: "포화된 유닛",
  flow: "← 오차 신호는 마지막 층에서 첫 층으로 거슬러 가요",
  chart: (what, depth, names) => `${depth}개 층의 ${what}, 로그 축: ${names}. 수치는 아래 표에 있어요.`,
  factorsKey: "빈 표시: 가중치의 몫 ‖Wᵀδ‖/‖δ‖. 채운 표시: 도함수의 몫 ‖f′∗Wᵀδ‖/‖Wᵀδ‖.",
  twoFactors: "가중치 × 기울기: 이 층의 역전파에 곱해지는 두 인수",
  histogram: (name, layer) =>
    `${name}, ${layer}층: 활성화 전 값 z의 분포. 함수 f(실선)\u2060와 도함수 f′(파선) 위에 그렸어요`,
  unitMap: (name, steepest) =>
    `${name}: 칸 하나가 유닛 하나예요. |f′|\u2060의 평균이 클수록 진해요. 가장 큰 값은 ${steepest}`,
  inside: (layer) => `${layer}층 들여다보기: 유닛이 놓인 곳, 두 인수, 손으로 하는 한 단계`,
  byHand: "역전파 한 단계를 손으로 확인하기",
  byHandLead: (layer, unit, example) =>
    `${layer}층, 유닛 ${unit}, 예제 ${example}. 층과 유닛은 위에서, 예제는 설정에서 바꿀 수 있어요.`,
  noStep: "그레이디언트가 끝까지 돌아오기 전에 멈춰서 확인할 단계가 없어요.",
  skipTerm: "스킵 연결로 오는 값",
  allTerms: (count) => `합을 이루는 곱 ${count}개 모두 보기`,
};
