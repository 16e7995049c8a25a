import type { en } from "../../en/demos/saturated_neuron.ts";

export const ko: typeof en = {
  title: "꼼짝 않는 뉴런 하나",
  about:
    "입력 1을 받아 0을 내도록 배우는 뉴런이에요. 재생해 보세요. 곡선의 평평한 끝에서는 크게 틀렸는데도 거의 움직이지 않아요.",
  settings: {
    weight: { name: "처음 가중치 w" },
    bias: { name: "처음 편향 b" },
    loss: { name: "손실 함수" },
    learning_rate: { name: "학습률\u00a0η" },
    epochs: { name: "에폭 수" },
  },
  choices: { squared_error: "제곱 오차 ½(a − y)²", cross_entropy: "교차 엔트로피" },
  presets: {
    stuck: "w = b = 2: 꼼짝 않기",
    near: "w = 0.6, b = 0.9",
    freed: "교차 엔트로피로 풀어 주기",
    race: "시그모이드, tanh, ReLU",
    tails: "tanh와 소프트사인",
    dead: "포화인가, 죽음인가",
  },
  show: { loss: "손실 L", output: "출력 a" },
  verdicts: {
    dead: (name, [z]) =>
      `${name}: 뉴런이 죽었어요. z = ${z}에서는 정의에 따라 f′ = 0이라 그레이디언트도 0이고, 앞으로도 전혀 움직이지 않아요.`,
    saturated: (name, [slope, gradient]) =>
      `${name}: 포화된 채로 출발해요. 이곳의 기울기는 겨우 f′\u2060(z) = ${slope}, 그레이디언트는 ∂L/∂w = ${gradient}.`,
    awake: (name, [slope, gradient]) =>
      `${name}: 평평한 구간을 벗어났어요. f′\u2060(z) = ${slope}, ∂L/∂w = ${gradient}. 이제부터 출력이 빠르게 움직여요.`,
    learned: (name, [output, near]) => `${name}: 학습했어요. 출력 ${output}, 목표 0과의 차이가 ${near}보다 작아요.`,
    not_learned: (name, [output]) => `${name}: 에폭을 다 썼는데도 출력이 ${output}에 머물러요. 목표는 0이에요.`,
  },
  overflow: "단계마다 앞 단계보다 더 크게 지나쳐요. 이 함수에는 학습률이 너무 커요.",
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
  neuron: "f(z), f′(z)",
  neuronChart: (names) =>
    `함수 f(실선)\u2060와 도함수 f′(파선), 그 위에 놓인 뉴런의 점과 접선, w와 b의 합인 z: ${names}. 수치는 아래에 있어요.`,
  timeChart: (what, names) => `에폭에 따른 변화. 위는 ${what}, 아래는 w와 b: ${names}. 수치는 아래 표에 있어요.`,
  weights: "w와 b",
  handles: "고리를 끌면 다른 w와 b에서 출발해요.",
  inside: (epoch) => `에폭 ${epoch}의 경사 하강 한 단계를 손으로 확인하기`,
  lead: (target, rate) => `입력은 x = 1, 목표는 y = ${target}, 학습률은 η = ${rate}.`,
  cancels:
    "시그모이드의 f′\u2060(z)\u2060는 a(1 − a)\u2060라서 약분되고 오차만 남아요. 곡선이 아무리 평평해도 틀린 만큼 배워요.",
};
