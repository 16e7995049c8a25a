import type { maps as en } from "../../en/demos/decision_boundary_maps.ts";

export const maps: typeof en = {
  layerName: (layer, isOutput) => (isOutput ? "출력층" : `${layer}층`),
  epoch: (epoch) => `${epoch}에폭`,
  mapKeys: "좌우 화살표로 시간을, 위아래 화살표로 층을 옮겨요",
  insideName:
    "층별로 보기: 그레이디언트가 얼마나 오는지, 기울기가 어디서 평평한지, 한 걸음이 얼마나 큰지. 지도를 누르면 시간과 층이 따라와요.",
  gradientTitle: "출력층 대비 ∂L/∂z",
  gradientShort: "층별 ∂L/∂z",
  gradientMap: "에폭에 따라 층마다 오는 그레이디언트 ∂L/∂z의 크기(출력층 대비)",
  gradientKey: "×는 정확히 0. 한 층의 모든 유닛과 모든 점을 합친 크기예요.",
  gradientKeyShort: "지도: 색이 뚜렷할수록 ∂L/∂z가 많이 와요",
  flatTitle: (limit) => `|f′| < ${limit}인 기울기의 비율`,
  flatMap: (limit) => `에폭에 따라 은닉층마다 크기가 ${limit}보다 작은 기울기의 비율과 죽은 유닛의 비율`,
  flatAndDead: (low, dead) => `${low}, 죽은 유닛 ${dead}`,
  flatKey:
    "채운 만큼 평평해요. ×가 있는 부분은 죽은 유닛: 모든 점에서 정의에 따라 평평해요. ReLU는 쉬는 곳에서 평평하니 절반쯤은 보통이에요.",
  updateTitle: "가중치 대비 한 걸음: ‖ΔW‖/‖W‖",
  updateMap: "에폭에 따라 한 걸음이 층마다 바꾸는 가중치의 비율",
  updateKey: "색이 없는 곳이 흔한 걸음 1/1000(log₁₀ = −3), 줄표는 더 작은 걸음, ×는 정확히 0이에요.",
  opened: "이 시점의 한 층",
  layer: (hidden) => `층(${hidden + 1}: 출력층)`,
  unit: "유닛",
  stoppedHere: "이 시점에는 값이 더는 유한하지 않아서 확인할 단계가 없어요. 시간을 되돌려 보세요.",
  histogram: (name, layer) =>
    `${name}, ${layer}: 모든 유닛과 점에서 z의 분포. 함수 f(실선)\u2060와 도함수 f′(파선) 위에 그렸어요`,
  histogramKey: (isOutput) =>
    `막대: 모든 ${isOutput ? "점" : "유닛과 점"}의 z. ${isOutput ? "출력층의 시그모이드" : "f"}(실선)\u2060와 그 기울기(파선) 위에 있고, 옅게 칠한 곳은 평평해요.`,
  flatRow: (limit) => `|f′| < ${limit}인 기울기`,
  deadRow: "죽은 유닛",
  stepLead: (point, batch, x1, x2, label) =>
    `손으로 하는 역전파 한 단계: 첫 배치${batch === 1 ? "의" : ` ${batch}개 중`} 점 ${point}(x₁ ${x1}, x₂ ${x2}, 클래스 ${label}). L은 이 점의 손실이에요.`,
  movesMost: "배치에서 이 유닛을 이보다 크게 움직이는 점은 없어요.",
  nothingMoves: (batch) =>
    batch === 1 ? "이 점은 이 유닛을 움직이지 않아요." : "배치의 어떤 점도 이 유닛을 움직이지 않아요.",
  sigmoid: "시그모이드",
  deltas: (count, layer, isOutput) =>
    `δ는 ${isOutput ? "출력층" : `${layer}층 유닛 ${count}개`}의 ∂L/∂z이고, w는 이 유닛에서 그리로 가는 가중치예요.`,
  fromInput: (input) => `입력 ${input}에서 오는 가중치 w:`,
  fromUnit: (unit, layer) => `${layer}층 유닛 ${unit}에서 오는 가중치 w:`,
  meanOf: (batch) => (batch === 1 ? "배치가 이 점 하나예요." : `배치 ${batch}개의 평균:`),
  nextStep: "다음 걸음 뒤의 w:",
  furtherStep: "한 걸음 더 간다면 w:",
  tooSmall: "걸음이 단정밀도로 나타내기에 너무 작아서 가중치가 그대로예요.",
  momentum: "모멘텀은 바로 앞 걸음의 10분의 9를 더해요. 그 값은 남아 있지 않아서 새 가중치를 여기에서 셈할 수 없어요.",
  adam: "Adam은 지금까지의 그레이디언트 크기로 나눠요. 그 값은 남아 있지 않아서 새 가중치를 여기에서 셈할 수 없어요.",
  allTerms: (count) => (count === 1 ? "합을 이루는 곱 하나 보기" : `합을 이루는 곱 ${count}개 모두 보기`),
  batchTerms: (batch) => (batch === 1 ? "배치의 점 하나 보기" : `배치의 점 ${batch}개 모두 보기`),
  point: "점",
  product: "곱",
  layerTable: (name, epoch) => `${name}: ${epoch}에폭의 층`,
  mapTable: (name) => `${name}: 에폭에 따른 층`,
  epochColumn: "에폭",
  columns: (limit) => ["층", "‖∂L/∂z‖", "출력층 기준", `|f′| < ${limit}`, "죽은 유닛", "‖ΔW‖/‖W‖"],
};
