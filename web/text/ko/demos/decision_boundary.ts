import type { en } from "../../en/demos/decision_boundary.ts";
import { maps } from "./decision_boundary_maps.ts";

/** Small parts of a whole, to two digits. */
const percentOf = (share: number) => `${Number((100 * share).toPrecision(2))}%`;

const givenUp = (name: string, least = "", greatest = "") =>
  `${name}: 포기했어요. 모든 점에서 p가 거의 같아요(${least === greatest ? `약 ${least}` : `${least}~${greatest}`}).`;

export const ko: typeof en = {
  title: "결정 경계",
  about:
    "신경망이 동그라미와 네모를 가르는 법을 배워요. 색은 그곳에서 얼마나 확신하는지를, 굵은 선은 어느 쪽인지 정하지 못하는 곳을 나타내요. 층 아래에는 그 층에 남은 그레이디언트의 크기가 있어요.",
  settings: {
    data: { name: "데이터" },
    noise: { name: "잡음" },
    layers: { name: "은닉층 수" },
    width: { name: "층마다 유닛 수" },
    learning_rate: { name: "학습률" },
    batch: { name: "배치", unit: "개" },
    epochs: { name: "학습", unit: "에폭" },
    optimiser: { name: "최적화 방법" },
    initialisation: { name: "가중치 초기화" },
    gain: { name: "처음 가중치 크기" },
    points: { name: "직접 찍은 점: 점마다 x₁ x₂ 클래스" },
    edits: { name: "직접 정한 가중치: 시점 층 유닛 입력 값" },
    layer: { name: "층" },
    unit: { name: "유닛" },
  },
  choices: {
    moons: "두 초승달",
    blobs: "네 무리(XOR)",
    circles: "두 원",
    corners: "네 꼭짓점(XOR)",
    spiral: "두 나선",
    drawn: "직접 찍기",
    descent: "경사 하강법",
    momentum: "모멘텀",
    adam: "Adam",
    xavier: "Xavier(Glorot)",
    he: "He",
    lecun: "LeCun",
    fixed: "너비와 상관없이 N(0, 1)",
    zeros: "모두 0",
  },
  presets: {
    line: "항등 함수: 직선 하나로는 안 돼요",
    bend: "tanh 유닛 2개: 꺾으면 돼요",
    still: "시그모이드 6층: 꼼짝하지 않아요",
    learn: "겨루기: tanh와 ReLU는 배워요",
    few: "ReLU 2개, 시드 2: 모자라요",
    rate: "학습률 3: 걸음이 너무 커요",
    drawn: "점 직접 찍기",
  },
  show: { p: "신경망의 p", unit: "유닛 하나" },
  verdicts: {
    solved: (name, [, count, loss, , , epoch]) =>
      `${name}: ${epoch === "0" ? "처음부터" : `${epoch}에폭부터`} 점 ${count}개가 모두 맞는 쪽에 있어요. 손실은 ${loss}에서 끝나요.`,
    one_line: (name, [right, count, loss]) =>
      `${name}: 입력과 출력 사이에서 아무것도 꺾지 않으니 평면을 직선으로만 나눌 수 있어요. 학습이 끝나면 점 ${count}개 중 ${right}개가 맞아요. 손실: ${loss}.`,
    gave_up: (name, [, , loss, , constant, , least, greatest]) =>
      `${givenUp(name, least, greatest)} 손실(${loss})은 어디서나 똑같이 답할 때 가장 작은 손실(${constant})과 비슷해요.`,
    worse: (name, [right, count, loss, first]) =>
      `${name}: 시작보다 나빠졌어요. 손실: ${first} → ${loss}. 점 ${count}개 중 ${right}개가 맞아요.`,
    learns: (name, [right, count, loss, , constant]) =>
      `${name}: 배우고 있어요. 손실이 ${loss}까지 줄었어요. 어디서나 똑같이 답할 때 가장 작은 손실(${constant})의 절반도 안 돼요. 점 ${count}개 중 ${right}개가 맞아요.`,
    not_yet: (name, [right, count, loss, , constant]) =>
      `${name}: 학습이 끝났을 때의 손실: ${loss}. 어디서나 똑같이 답할 때 가장 작은 손실: ${constant}. 점 ${count}개 중 ${right}개가 맞아요.`,
    early_still: (name, [layers], [, change = 0]) =>
      `${name}: ${layers === "1" ? "1층이" : `1층부터 ${layers}층까지`} 꼼짝하지 않았어요. 처음부터 끝까지 가중치가 많아야 약 ${percentOf(change)} 바뀌었고, 출력층 ∂L/\u2060∂z의 20분의 1보다 많이 도착한 순간이 한 번도 없어요.`,
    too_few_alive: (name, [layer, alive, width]) =>
      `${name}: 학습이 끝났을 때 ${layer}층의 유닛 ${width}개 중 ${alive === "0" ? "살아 있는 것이 없어요" : `${alive}개만 살아 있어요`}. 모든 점에서 |f′| < 0.01인 유닛은 죽었거나 포화된 거예요.`,
  },
  headlines: {
    gave_up: (name, [, , , , , , least, greatest]) => givenUp(name, least, greatest),
    early_still: (_name, [layers], [, change = 0]) =>
      `${layers === "1" ? "1층이" : `1층부터 ${layers}층까지`} 꼼짝하지 않았어요. 가중치가 많아야 약 ${percentOf(change)} 바뀌었어요.`,
    too_few_alive: (_name, [layer, alive, width]) =>
      `${layer}층의 유닛 ${width}개 중 ${alive === "0" ? "살아 있는 것이 없어요" : `${alive}개만 살아 있어요`}.`,
  },
  remedies: {
    untouched: "직접 정한 가중치 없이",
    xavier: "Xavier 초기화",
    gain: "처음 가중치 크기 1",
    rate: "학습률 0.1",
    descent: "학습률 0.1의 경사 하강법",
    epochs: "150에폭 학습",
    width: "층마다 유닛 8개",
    tanh: "tanh로 바꾸기",
    he: "ReLU와 He 초기화",
    layer: "은닉층 1개",
    slow: "학습률 0.01",
    weights: "Xavier 초기화, 처음 가중치 크기 1",
    both: "Xavier 초기화, 처음 가중치 크기 1, 학습률 0.01",
    gentle: "Xavier 초기화, 처음 가중치 크기 0.1, 학습률 0.001의 경사 하강법",
    fresh: "같은 점, tanh와 처음 설정",
  },
  remedied: {
    solved: (change) => `${change}: 모든 점을 맞혀요`,
    learns: (change) => `${change}: 배워요`,
  },
  seeds: {
    outcomes: {
      solved: "모든 점이 맞는 쪽에 놓여요",
      one_line: "직선 하나뿐이라 틀리는 점이 남아요",
      gave_up: "학습을 포기해요",
      worse: "처음보다 나빠진 채 끝나요",
      learns: "배우지만 모든 점을 맞히지는 못해요",
      not_yet: "아직 배우지 못했어요",
    },
    numbers: { loss: "손실", accuracy: "맞힌 점의 비율" },
    place: "에폭",
    legend: (seeds) => `띠: 시드 1~${seeds}의 10~90번째 백분위수. 파선: 중앙값.`,
  },
  overflow: "학습률이나 가중치가 너무 커요. 걸음이 최저점을 훌쩍 지나쳐 수가 넘쳤어요.",
  refusals: { no_points: "배울 점이 없어요. 점을 하나 찍어 주세요." },
  time: (step, last) => `${last} 가운데 ${step}`,
  epoch: (epoch, last) => `${last}에폭 중 ${epoch}`,
  functions: "겨루는 신경망",
  showNet: (name) => `${name} 신경망 보기`,
  reached: (loss, right) => `손실 ${loss}, 정답률 ${right}`,
  ofRight: (right) => `정답률 ${right}`,
  plane: (name, loss, right) =>
    `${name}: x₁과 x₂의 평면에 놓인 점과, 곳곳에서 신경망이 클래스 1이라고 보는 확률의 띠. 손실 ${loss}, 정답률 ${right}.`,
  unitPlane: (name, layer, unit) => `${name}: 평면 곳곳에서 ${layer}층 유닛 ${unit}의 출력, 0보다 큰 곳과 작은 곳의 띠`,
  overflowed: "수가 넘쳤어요",
  classOne: "클래스 1",
  classZero: "클래스 0",
  unitKey: "파랑: a > 0, 주황: a < 0, 0에서 멀수록 진해요",
  net: (name, layers, width) =>
    `${name} 신경망: 입력 2개, 유닛 ${width}개짜리 은닉층 ${layers}개, 출력 1개. 화살표 키로 유닛 사이를 오가고 Enter로 크게 봐요. 수치는 아래 표에 있어요.`,
  unitOf: (layer, unit) => `${layer}층 유닛 ${unit}`,
  stoodStill: "꼼짝하지 않음",
  layersStoodStill: (count) => (count === 1 ? "1층이 꼼짝하지 않음" : `1층부터 ${count}층까지 꼼짝하지 않음`),
  leftOf: "출력층과 견준 층마다의 ∂L/∂z 크기",
  sheet: (name) => `${name}: 은닉층이 평면(격자로 그림)과 점을 옮겨 놓은 곳. 출력은 이것을 직선 하나로 잘라요`,
  hiddenSpace: (layers) => (layers === 1 ? "은닉층을 지난 뒤" : `은닉층 ${layers}개를 지난 뒤`),
  timeLines: (names) => `${names}: 에폭에 따른 손실과 정답률`,
  loss: "손실",
  accuracy: "정답률",
  outputUnit: "출력",
  editor: (unit) => `가중치: ${unit}`,
  weight: "가중치",
  bias: "편향 b",
  weightFrom: (input) => `${input}에서`,
  weightFromUnit: (unit) => `유닛 ${unit}에서`,
  weightOf: (unit, from) => `${unit}: ${from}`,
  undoEdits: "바꾼 가중치 되돌리기",
  backToP: "p로 돌아가기",
  drawGroup: "직접 찍은 점",
  drawHint: "누르면 점, 끌면 이동, 점을 누르면 클래스 바꾸기",
  drawnPoints: (count) => `직접 찍은 점 ${count}개: 화살표 키로 옮기고, Enter로 클래스를 바꾸고, Delete로 지워요`,
  drawnPoint: (place, x1, x2, isOne) => `점 ${place}, 위치 ${x1}, ${x2}: 클래스 ${isOne ? 1 : 0}`,
  addOne: "동그라미 추가",
  addZero: "네모 추가",
  clear: "하나만 남기기",
  timeTable: (name) => `${name}: 에폭에 따른 손실과 정답률`,
  epochColumn: "에폭",
  right: "정답률",
  weightTable: (name, epoch) => `${name}: ${epoch}에폭의 가중치`,
  layer: "층",
  unit: "유닛",
  output: "출력",
  maps,
};
