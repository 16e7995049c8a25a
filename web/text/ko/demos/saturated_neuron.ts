import type { en } from "../../en/demos/saturated_neuron.ts";

export const ko: typeof en = {
  title: "꼼짝 못 하는 뉴런 하나",
  about:
    "입력 1을 받아 0을 내도록 배우는 뉴런이에요. 고리를 끌어 다른 가중치에서 출발시키고 재생해 보세요. 손실이 평평한 곳에서는 거의 움직이지 않아요.",
  settings: {
    weight: { name: "처음 가중치 w" },
    bias: { name: "처음 편향 b" },
    loss: { name: "손실 함수" },
    learning_rate: { name: "학습률\u00a0η" },
    epochs: { name: "에폭 수" },
  },
  choices: { squared_error: "제곱 오차 ½(a − y)²", cross_entropy: "교차 엔트로피" },
  presets: {
    stuck: "w = b = 2: 틀렸는데 150에폭 동안 제자리",
    near: "가까이서 출발: 107에폭 만에 학습",
    freed: "교차 엔트로피: 31에폭 만에 학습",
    race: "시그모이드, tanh, ReLU: 232, 1257, 6에폭 만에 ½ 아래",
    tails: "소프트사인의 꼬리는 300에폭 안에 탈출, tanh는 제자리",
    dead: "하드 시그모이드: 기울기 0, 움직임 0",
  },
  show: { loss: "손실 L", output: "출력 a" },
  verdicts: {
    dead: (name, [z]) =>
      `${name}: 뉴런이 멈췄어요. z = ${z}에서는 정의에 따라 f′ = 0이라 그레이디언트도 0이고, 앞으로도 전혀 움직이지 않아요.`,
    saturated: (name, [slope, gradient]) =>
      `${name}: 곡선이 거의 평평한 곳에서 출발해요. 기울기는 f′\u2060(z) = ${slope}, 그레이디언트는 ∂L/∂w = ${gradient}. 한 단계에 w는 그레이디언트의 η배만큼 움직여요.`,
    level: (name, [slope, gradient]) =>
      `${name}: 양옆이 더 가파른 평평한 자리에서 출발해요. 기울기는 f′\u2060(z) = ${slope}, 그레이디언트는 ∂L/∂w = ${gradient}. 한 단계에 w는 그레이디언트의 η배만큼 움직여요.`,
    awake: (name, [slope, gradient]) =>
      `${name}: 평평한 구간을 벗어났어요. 벗어날 때 기울기는 f′\u2060(z) = ${slope}, 그레이디언트는 ∂L/∂w = ${gradient}.`,
    near_from_start: (name, [, near]) => `${name}: 처음부터 맞아요. 출력이 목표 0에서 ${near} 넘게 벗어나지 않아요.`,
    learned: (name, [, near]) => `${name}: 학습했어요. 출력이 목표 0에서 ${near} 넘게 벗어나지 않아요.`,
    came_and_went: (name, [output, near]) =>
      `${name}: 출력이 목표 0에서 ${near} 안으로 들어왔다가 다시 벗어났어요. 에폭을 다 쓴 지금 출력은 ${output}, 목표는 0이에요.`,
    not_learned: (name, [output]) => `${name}: 에폭을 다 썼는데 출력은 ${output}, 목표는 0이에요.`,
  },
  overflow: "단계마다 목표를 점점 더 크게 지나쳐요. 이 함수에는 학습률이 너무 커요.",
  refusals: {
    outputs_not_between_0_and_1:
      "교차 엔트로피는 a와 1 − a의 로그를 쓰므로 출력이 언제나 0과 1 사이여야 해요. 제곱 오차를 골라 주세요",
  },
  time: (step, last) => `에폭 ${step} / ${last}`,
  moment: (step) => `에폭 ${step}`,
  columns: {
    weight: "w",
    bias: "b",
    preactivation: "z",
    output: "a",
    derivative: "f′(z)",
    loss: "L",
    weight_gradient: "∂L/∂w",
  },
  epoch: "에폭",
  value: "f",
  slope: "기울기 f′",
  task: "뉴런 하나: 입력 1, 목표 0",
  input: "입력",
  output: "출력 a",
  target: "목표 0",
  error: "오차",
  flat: "평평",
  start: "출발",
  weightAxis: "w",
  lossOver: (bias) => `w에 따른 손실 L (${bias ?? "b는 저마다"} 고정)`,
  next: (epochs, change) => `다음 ${epochs}에폭${change}`,
  stays: "그대로",
  overEpochs: (what) => `에폭에 따른 ${what}`,
  neuronChart: (names, alone) =>
    `뉴런: 입력 1이 w를 거쳐 들어오고 b가 더해져요. 함수 f(실선)⁠와 도함수 f′(파선), 그 위의 점${alone ? "과 접선" : ""}, 목표 0 옆의 출력 a: ${names}. 수치는 아래 표에 있어요.`,
  lossChart: (names) =>
    `b를 고정하고 본 w에 따른 손실, 지금의 w에 놓인 공, 보일 만큼 움직이면 다음에 갈 곳을 가리키는 화살표: ${names}.`,
  epochsChart: (what) => `에폭에 따른 ${what}⁠와 지금의 에폭. 수치는 아래 표에 있어요.`,
  timeChart: (what, names) => `에폭에 따른 변화. 위는 ${what}, 아래는 w와 b: ${names}. 수치는 아래 표에 있어요.`,
  weights: "w와 b",
  inside: (epoch) => `에폭 ${epoch}의 경사 하강 한 단계를 손으로 확인하기`,
  lead: (target, rate) => `입력은 x = 1, 목표는 y = ${target}, 학습률은 η = ${rate}.`,
  cancels: (steepness) =>
    steepness
      ? `시그모이드의 가파른 정도가 k = ${steepness}\u2060일 때 f′\u2060(z)\u2060는 k·a(1 − a)\u2060예요. 곡선이 아무리 평평해도 a(1 − a)\u2060는 약분되고 오차의 k배가 남아요.`
      : "시그모이드의 f′\u2060(z)\u2060는 a(1 − a)\u2060라서 약분되고 오차만 남아요. 곡선이 아무리 평평해도 틀린 만큼 배워요.",
};
