import type { en } from "../../en/demos/zigzag.ts";

export const ko: typeof en = {
  title: "지그재그",
  about:
    "가중치가 두 개인 뉴런 하나가 최적점을 찾아가요. 입력이 모두 양수이면 샘플 하나는 두 가중치를 같은 쪽으로만 밀 수 있어요. 입력의 평균을 0으로 끌면 샘플들이 사방으로 밀어요.",
  settings: {
    batch: { name: "한 단계에 쓰는 샘플" },
    mean: { name: "입력의 평균" },
    learning_rate: { name: "학습률\u00a0η" },
    steps: { name: "단계 수" },
    start_x: { name: "출발점 w₁" },
    start_y: { name: "출발점 w₂" },
    teacher_x: { name: "최적점 w₁" },
    teacher_y: { name: "최적점 w₂" },
    examples: { name: "샘플 수" },
  },
  choices: { one_example: "하나씩", full: "전체 배치" },
  presets: {
    positive: "양수 입력: 경로가 지그재그",
    full: "전체 배치: 곧은 경로",
    centred: "0 중심 입력: 더 곧은 경로, 둥근 그릇, 비슷한 단계 수",
    faster: "0 중심: 학습률 10배도 안전",
    diverge: "양수 입력, 같은 학습률: 폭주",
    race: "항등 함수, tanh, 시그모이드: 같은 부채꼴",
  },
  show: {},
  verdicts: {
    opposite_signs: (name, [first, second]) =>
      `${name}: 여기서 그레이디언트의 두 성분은 부호가 서로 달라요(${first}, ${second}). 한 가중치는 위로, 다른 가중치는 아래로 밀어요.`,
    converged: (name, [steps, loss]) =>
      steps === "0"
        ? `${name}: 처음부터 도착해 있어요. 손실이 ${loss}\u2060뿐이에요.`
        : `${name}: 도착했어요. ${steps}단계 만에 손실이 ${loss}까지 줄었어요.`,
    lost_again: (name, [steps, loss]) =>
      `${name}: ${steps === "0" ? "처음에는 도착해 있었지만" : `${steps}단계 만에 도착했지만`} 머무르지 못했어요. 마지막 손실은 ${loss}.`,
    no_gradient: (name) => `${name}: 모든 단계에서 그레이디언트가 0이라 아무것도 움직이지 않았어요.`,
    same_sign: (name, [steps]) =>
      `${name}: 그레이디언트가 있던 ${steps === "1" ? "한 단계에서" : `${steps}단계 모두에서`} 두 성분의 부호가 같았어요. 두 가중치를 늘 함께 위로, 또는 함께 아래로 밀었어요.`,
    zigzags: (name, [detour, turns, moves]) =>
      `${name}: 지그재그로 움직여요. 처음 ${moves}번 움직이는 동안 ${turns}번 90°보다 크게 꺾였고, 경로가 직선의 ${detour}배예요.`,
    diverged: (name, [loss, first]) => `${name}: 시작보다 나빠졌어요. 손실이 ${first}에서 ${loss}까지 커졌어요.`,
    not_converged: (name, [loss]) => `${name}: 아직 도착하지 못했어요. 손실이 ${loss}만큼 남았어요.`,
  },
  seeds: {
    outcomes: {
      arrived: "최적점에 도착해요",
      lost_again: "도착했다가 다시 벗어나요",
      diverged: "처음보다 나빠진 채 끝나요",
      not_converged: "끝까지 도착하지 못해요",
    },
    numbers: { loss: "손실" },
    place: "단계",
    legend: (seeds) => `띠: 시드 1~${seeds}에서 손실의 10~90번째 백분위수. 파선: 중앙값.`,
  },
  overflow: "여기서는 학습률이 너무 커요. 한 걸음이 지나치게 멀리 가서 오버플로가 났어요.",
  refusals: {},
  time: (step, last) => `${last}단계 중 ${step}단계`,
  moment: (step) => `${step}단계`,
  start: "출발점",
  teacher: "최적점",
  plane: (name, step) =>
    `${step}단계의 두 가중치 평면: 손실의 등고선, ${name}의 경로, 최적점까지의 직선. 수치는 아래 표에 있어요.`,
  lossOf: (name) => (name ? `${name}의 손실: 선을 넘을 때마다 2배` : "두 가중치에 따른 손실: 선을 넘을 때마다 2배"),
  fan: "샘플 하나는 가중치를 자기 입력의 방향(화살표)으로만, 앞이나 뒤로 옮길 수 있어요. 부채꼴은 모든 입력의 방향이에요.",
  noFan: "전체 배치는 모든 샘플이 미는 힘의 평균만큼 가중치를 옮겨요. 어느 입력의 방향과도 다를 수 있어요.",
  inputs: "입력",
  inputsAround: "입력: 평균을 끌어 보세요",
  inputsChart: (mean) => `x₁과 x₂ 평면의 입력, 평균 ${mean}`,
  bowl: (condition, length, rate) =>
    `E[xxᵀ](모든 입력의 x·xᵀ의 평균)의 가장 큰 고윳값이 λ예요. 가장 작은 고윳값의 ${condition}배이고, 이 비가 조건수예요. 항등 함수에서는 그릇의 길이가 너비의 √${condition} = ${length}배이고, 전체 배치는 학습률이 2/λ = ${rate}보다 크면 거의 모든 출발점에서 발산해요.`,
  lossOverSteps: "단계에 따른 손실",
  lossNow: "손실",
  lossChart: (name) => `단계에 따른 ${name}의 손실, 10의 거듭제곱 눈금`,
  loss: (step) => `${step}단계의 손실`,
  results: "함수별 결과",
  pathRatio: "경로 ÷ 직선",
  sameSign: "두 가중치가 같은 쪽으로 움직인 단계",
  stepsToLoss: (low) => `손실 ${low}까지의 단계`,
  notReached: "도달하지 못함",
  inside: (from, to) => `한 단계를 손으로 확인하기: ${from}단계에서 ${to}단계로`,
  example: (index) => `샘플 ${index}`,
  everyExample: (count) => `샘플 ${count}개의 평균이에요. 샘플마다 미는 크기와 방향이 다를 수 있어요.`,
  sameFactor:
    "두 성분에 같은 인수 (a − y)·f′\u2060(z)\u2060가 곱해져요. x₁과 x₂가 양수이면 두 성분의 부호는 이 인수의 부호와 같아요.",
  step: "단계",
  input: "샘플",
  target: (name) => `y(${name})`,
};
