import type { en } from "../../en/demos/linear_collapse.ts";
import { lineEquation } from "../../lineEquation.ts";

const line = ([slope = 0, intercept = 0]: readonly number[]) => lineEquation(slope, intercept, "ko");

export const ko: typeof en = {
  title: "층을 쌓아도 일차함수",
  about: "층에 층을 넣고 또 층을 넣어요. 아무것도 굽히지 않는 항등 함수를 쓰면 전체도 굽지 않아요.",
  settings: {
    mode: { name: "쌓는 것" },
    a: { name: "기울기 a" },
    b: { name: "편향 b" },
    depth: { name: "층 수" },
    width: { name: "층마다 유닛 수" },
    gain: { name: "가중치 크기" },
    x: { name: "x" },
    x_2: { name: "x₂" },
  },
  choices: { chain: "직선 하나, f(a·y + b)", net: "무작위 신경망", sheet: "평면 위의 종이" },
  presets: {
    lines: "직선에 직선에 직선: 여전히 직선",
    twenty: "직선 스무 개: 직선 하나",
    bias: "편향까지 더해도: 직선 하나",
    bend: "층마다 tanh로 굽히기: 이제 직선이 아님",
    net: "직선만으로 된 깊은 신경망: 직선 하나",
    relu: "같은 신경망에 ReLU: 굽은 선",
    sheet: "종이 한 장: 직선은 돌리고 tanh는 굽힘",
  },
  show: {},
  verdicts: {
    level: (name, [, intercept]) =>
      `${name}: 수평이에요. −4에서 4까지 어느 x를 넣어도 y가 거의 같아요(약 ${intercept}).`,
    one_line: (name, _, values) =>
      `${name}: 여전히 직선 하나예요(${line(values)}). 직선에 직선을 넣으면 몇 번을 넣어도 직선이에요.`,
    straight_here: (name, _, values) =>
      `${name}: x가 −4에서 4까지인 이 범위에서는 이것도 직선 하나예요(${line(values)}).`,
    hardly_bends: (name, [, , percent]) =>
      `${name}: 굽었지만 거의 보이지 않아요. 가장 잘 맞는 직선에서 많아야 높이의 ${percent}% 벗어나요.`,
    bends: (name, [, , percent]) =>
      `${name}: 굽었어요. 가장 많이 벗어난 곳은 가장 잘 맞는 직선에서 높이의 ${percent}%만큼 떨어져 있어요.`,
    collapsed: (name) => `${name}: 종이 전체가 거의 한 점으로 줄었어요.`,
    same_sheet: (name) => `${name}: 여전히 평평한 종이예요. 몇 층을 쌓아도 돌고, 옮겨지고, 크기가 바뀔 뿐이에요.`,
    flat_here: (name) => `${name}: 이 종이 위에서는 굽거나 접힌 데가 없어요. 같은 간격은 그대로 같은 간격이에요.`,
    sheet_bends: (name, [, , percent]) =>
      `${name}: 종이가 굽거나 접혔어요. 가장 많이 벗어난 점은 가장 잘 맞는 평면에서 긴 변의 ${percent}%만큼 떨어져 있어요.`,
  },
  overflow: "층을 지날 때마다 수가 커지다가 더는 담을 수 없게 됐어요.",
  refusals: {},
  time: (step, last) => `${last}층 중 ${step}층`,
  off: (percent) => `최대 ${percent}% 벗어남`,
  flat: "평평함",
  point: "한 점",
  curveChart: (name, layer, reading) =>
    `${name}, ${layer}: x가 −4에서 4까지일 때의 y와 가장 잘 맞는 직선. ${reading}. 수치는 아래 표에 있어요.`,
  sheetChart: (name, layer, reading) =>
    `${name}, ${layer}: 평면 위의 네모난 종이가 옮겨 간 곳. ${reading}. 수치는 아래 표에 있어요.`,
  key: {
    chain:
      "점선: 직선 a·x + b(고리를 끌어 움직여 보세요). 옅은 선: 앞 층들. 파선: 가장 잘 맞는 직선. 막대: 가장 멀리 벗어난 곳(곡선 높이의 %).",
    net: "파선: 가장 잘 맞는 직선. 막대: 가장 멀리 벗어난 곳(곡선 높이의 %).",
    sheet: "층마다 종이를 돌리고 크기를 바꾸고 옮긴 다음 두 좌표에 f를 적용해요. 색칠한 곳: 종이의 4분의 1.",
  },
  inside: (layer) => `${layer}층을 손으로 확인하기`,
  chainLead: "한 층에서 나온 값이 다음 층의 y예요.",
  allInOne: (equation) => `모든 층을 하나로: ${equation}`,
  netLead: (layer, units) =>
    `${layer}층의 유닛은 ${units}개예요. 유닛마다 들어온 값에 가중치 w를 곱해 더하고 편향 b를 더해요. f를 거치면 h예요. 마지막에 가중치 v로 h를 모두 더해요.`,
  unit: "유닛",
  sumOf: "v·h의 합",
  sheetLead: "종이의 한 점, 이 층의 앞과 뒤:",
  layer: "층",
  slope: "기울기",
  intercept: "x = 0에서 직선의 y",
  residual: "가장 멀리 벗어난 거리(높이의 %)",
  sheetResidual: "가장 멀리 벗어난 거리(긴 변의 %)",
  across: (coordinate) => `꼭짓점 (2, 2)의 ${coordinate}`,
  tableOf: (name) => `${name}: 층마다 가장 잘 맞는 직선`,
  sheetTableOf: (name) => `${name}: 층마다 종이의 모습`,
  pointsOf: (name) => `${name}: 층마다 몇몇 x에서의 y`,
  code: {
    draws: "NumPy의 난수는 이 페이지의 난수와 달라요. 종류가 같은 다른 신경망이에요",
    sheetDraws: "NumPy의 난수는 이 페이지의 난수와 달라요. 종류가 같은 다른 종이예요",
    fit: "가장 잘 맞는 직선과, 곡선이 거기서 벗어난 정도",
    flat: "가장 잘 맞는 평평한 종이와, 점들이 거기서 벗어난 정도",
  },
};
