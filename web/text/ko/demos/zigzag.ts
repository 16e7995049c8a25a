import type { en } from "../../en/demos/zigzag.ts";

export const ko: typeof en = {
  title: "지그재그",
  about:
    "가중치가 두 개인 뉴런 하나가 최적점을 찾아가요. 입력이 모두 양수이면 예제 하나는 두 가중치를 같은 쪽으로만 밀 수 있어요. 입력의 평균을 0으로 끌어 경로가 곧아지는 모습을 보세요.",
  settings: {
    batch: { name: "한 단계에 쓰는 예제" },
    mean: { name: "입력의 평균" },
    learning_rate: { name: "학습률\u00a0η" },
    steps: { name: "단계 수" },
    start_x: { name: "출발점 w₁" },
    start_y: { name: "출발점 w₂" },
    teacher_x: { name: "최적점 w₁" },
    teacher_y: { name: "최적점 w₂" },
    examples: { name: "예제 수" },
  },
  choices: { one_example: "하나씩", full: "전체 배치" },
  presets: {
    positive: "양수 입력: 지그재그",
    centred: "0 중심 입력",
    full: "전체 배치",
    race: "항등 함수, tanh, 시그모이드",
    diverge: "너무 큰 학습률",
  },
  show: {},
  verdicts: {
    opposite_signs: (name, [first, second]) =>
      `${name}: 여기서 그레이디언트의 두 성분은 부호가 서로 달라요(${first}, ${second}). 한 가중치는 커지고 다른 가중치는 작아져요.`,
    converged: (name, [loss]) => `${name}: 도착했어요. 손실이 ${loss}까지 줄었어요.`,
    no_gradient: (name) => `${name}: 모든 단계에서 그레이디언트가 0이라 아무것도 움직이지 않았어요.`,
    same_sign: (name, [steps]) =>
      `${name}: 그레이디언트가 있던 ${steps}단계 모두에서 두 성분의 부호가 같았어요. 두 가중치는 함께 커지거나 함께 작아졌어요.`,
    zigzags: (name, [detour]) => `${name}: 지그재그로 움직여요. 경로가 처음과 끝을 잇는 직선의 ${detour}배나 돼요.`,
    diverged: (name, [loss]) => `${name}: 발산해요. 손실이 ${loss}까지 커졌어요.`,
    not_converged: (name, [loss]) => `${name}: 아직 도착하지 못했어요. 손실이 ${loss}만큼 남았어요.`,
  },
  overflow: "단계마다 앞 단계보다 더 크게 지나쳐요. 이 함수에는 학습률이 너무 커요.",
  refusals: {},
  time: (step, last) => `${last}단계 중 ${step}단계`,
  moment: (step) => `${step}단계`,
  start: "출발점",
  teacher: "최적점",
  plane: (name, step) =>
    `${step}단계의 두 가중치 평면: 손실의 등고선, ${name}의 경로, 최적점까지의 직선. 수치는 아래 표에 있어요.`,
  contours: (name, least, greatest) =>
    `등고선: ${name}의 손실, ${least}부터 ${greatest}까지. 한 선은 바로 안쪽 선의 √10배예요.`,
  reachable: "색칠한 곳: 지금 예제 하나로 갈 수 있는 곳이에요. 두 가중치가 함께 커지거나 함께 작아져요.",
  inputs: "입력",
  inputsChart: (mean) => `x₁과 x₂ 평면의 입력, 평균 ${mean}`,
  condition: "조건수",
  loss: (step) => `${step}단계의 손실`,
  pathRatio: "경로 ÷ 최적점까지의 직선",
  sameSign: "부호가 같은 단계",
  stepsToLoss: (low) => `손실 ${low}까지의 단계`,
  notReached: "도달하지 못함",
  inside: (from, to) => `한 단계를 손으로 확인하기: ${from}단계에서 ${to}단계로`,
  example: (index) => `예제 ${index}`,
  everyExample: (count) => `예제 ${count}개의 평균이에요. 예제마다 미는 크기와 방향이 달라요.`,
  sameFactor:
    "두 성분에 같은 인수 (a − y)·f′\u2060(z)\u2060가 곱해져요. x₁과 x₂가 양수이면 두 성분의 부호는 이 인수의 부호와 같아요.",
  step: "단계",
  input: "예제",
  target: (name) => `y(${name})`,
};
