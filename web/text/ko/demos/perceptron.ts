import type { en } from "../../en/demos/perceptron.ts";

/** 네 출력을 이진수로 읽은 순서, 곧 설정의 순서. */
const tables = {
  never: "항상 0",
  and: "AND",
  x1_and_not_x2: "x₁ AND NOT x₂",
  x1: "x₁ 그대로",
  x2_and_not_x1: "x₂ AND NOT x₁",
  x2: "x₂ 그대로",
  xor: "XOR",
  or: "OR",
  nor: "NOR",
  xnor: "XNOR",
  not_x2: "NOT x₂",
  x2_implies_x1: "x₂이면 x₁",
  not_x1: "NOT x₁",
  x1_implies_x2: "x₁이면 x₂",
  nand: "NAND",
  always: "항상 1",
};
const gates = Object.values(tables);

const corners = ["(0, 0)", "(0, 1)", "(1, 0)", "(1, 1)"];

/** 1인 입력과 함께 움직이는 가중치. */
function weightsOf(corner: number): string {
  return ["", "w₂는", "w₁은", "w₁과 w₂는"][corner] ?? "";
}

function corrected(corner: number, shouldFire: boolean): string {
  const weights = weightsOf(corner);
  const [those, threshold] = shouldFire ? ["올리고", "내려요"] : ["내리고", "올려요"];
  return [weights && `${weights} ${those}`, `θ는 ${threshold}`].filter(Boolean).join(" ");
}

function isWanted(table: number, corner: number): boolean {
  return ((table >> (3 - corner)) & 1) === 1;
}

/** 원하는 출력이 나오는 동그라미의 수. */
function rightOf(right?: string): string {
  return right === "0" ? "동그라미 4개가 하나도 맞지 않아요" : `동그라미 4개 중 ${right}개가 맞아요`;
}

export const ko: typeof en = {
  title: "퍼셉트론",
  about:
    "두 입력의 가중합이 임계값 θ보다 크면 유닛이 켜져요. 켜지는 곳은 직선의 한쪽이에요. 직선을 끌고, 돌리고, 원하는 출력을 눌러 보세요.",
  settings: {
    mode: { name: "방법" },
    table: { name: "진리표" },
    weight_1: { name: "가중치 w₁" },
    weight_2: { name: "가중치 w₂" },
    threshold: { name: "임계값 θ" },
    learning_rate: { name: "학습률\u00a0η" },
    passes: { name: "최대 반복 횟수" },
    corner: { name: "입력" },
  },
  choices: { by_hand: "손으로", by_rule: "학습 규칙으로", two_layers: "두 층", ...tables },
  presets: {
    and: "AND: 넷 다 맞을 때까지 직선 끌기",
    or: "OR: 직선을 되돌려 끌기",
    nand: "NAND: 직선 뒤집기",
    xor: "XOR: 어떤 직선이든 많아야 3개",
    rule_and: "규칙이 AND를 스스로 학습",
    rule_xor: "XOR에서는 제자리를 맴도는 규칙",
    two_layers: "두 층이면 XOR도 가능",
  },
  show: {},
  gates,
  corners,
  verdicts: {
    no_line: (_, [right], [, fires]) =>
      `두 가중치가 모두 0이라 직선이 없어요. 가중합은 어디서나 0이고, ${fires ? "θ보다 커서 유닛이 어디서나 켜져요" : "θ보다 크지 않아서 유닛이 어디서도 켜지지 않아요"}. ${rightOf(right)}.`,
    separates: (_, __, [table = 0]) => `동그라미 4개가 모두 맞아요. 진리표 ‘${gates[table]}’에는 직선 하나면 충분해요.`,
    impossible: (_, [right], [, table = 0]) =>
      `${rightOf(right)}. ${gates[table]}에서 네 개를 다 맞히는 직선은 없어요. 두 대각선이 만나는 한가운데는 두 1 사이에 있으니 켜져야 하고, 두 0 사이에 있으니 꺼져야 하거든요.`,
    not_yet: (_, [right], [, wrong = 0, table = 0]) =>
      `${rightOf(right)}. ${corners[wrong]}에서는 ${isWanted(table, wrong) ? "켜져야 하는데 꺼져 있어요" : "꺼져야 하는데 켜져 있어요"}. 직선을 끌거나 돌려 보세요.`,
    starts: () =>
      "w₁, w₂, θ는 0에서 시작해요. 가중합이 어디서나 0이고 θ보다 크지 않아서, 유닛이 어디서도 켜지지 않아요.",
    corrected: (_, __, [corner = 0, shouldFire]) =>
      `${corners[corner]}에서 ${shouldFire ? "켜져야 하는데 안 켜졌어요" : "꺼져야 하는데 켜졌어요"}: ${corrected(corner, shouldFire === 1)}.`,
    came_back: (_, [pass, before, most]) =>
      `${pass}회째 반복이 끝나자 w₁, w₂, θ가 ${before}회째 반복이 끝났을 때의 값으로 돌아왔어요. 같은 실수가 끝없이 되풀이되고, 4개 중 많아야 ${most}개만 맞아요.`,
    learned: (_, [mistakes, pass, bound], [, , , table = 0]) =>
      mistakes === "0"
        ? "배울 것이 없어요. 가중치가 0이면 유닛이 어디서도 켜지지 않는데, 그것이 동그라미 4개에서 모두 맞아요."
        : `‘${gates[table]}’ 학습이 끝났어요. ${pass}회째 반복에서 ${mistakes}번째 실수를 고치자 동그라미 4개가 모두 맞게 됐어요. 이 진리표에서 실수는 ${bound}번을 넘을 수 없어요(Novikoff 1962).`,
    not_learned: (_, [right, passes]) => `반복 ${passes}회를 다 썼어요. ${rightOf(right)}.`,
    put_together: () =>
      "OR는 직선 하나, NAND도 직선 하나예요. 둘 다 켜질 때 AND가 켜지면 XOR가 되고, 동그라미 4개가 모두 맞아요. AND에게는 (0, 1)과 (1, 0)이 똑같아 보여서 직선 하나면 충분해요. 두 층은 직선 하나로 못 하는 일을 해요.",
  },
  overflow: "",
  refusals: { only_step: "퍼셉트론의 유닛은 켜지거나 꺼져요. 그런 함수는 계단 함수뿐이에요." },
  time: (step, last) => (step === "0" ? "시작" : `실수 ${last}번 중 ${step}번째`),
  moment: (step) => (step === "0" ? "시작" : `실수 ${step}`),
  dragLine: "직선을 끌거나 돌리고, 0과 1은 눌러 바꿔요",
  clickCorners: "동그라미를 누르면 원하는 출력이 바뀌어요",
  pickInputs: "동그라미를 누르면 그 입력이 들어가요",
  firesWhere: "켜지는 곳:",
  plane: (right) => `두 입력의 평면과 동그라미 4개, 그중 ${right}개가 맞음. 수치는 아래 표에 있어요.`,
  wantedAt: (corner, wanted, output) =>
    `${corners[corner]}: 원하는 출력 ${wanted ? 1 : 0}, ${output ? "켜짐" : "꺼짐"}, ${wanted === output ? "맞음" : "틀림"}`,
  inputsAt: (corner, output) => `입력 ${corners[corner]}: ${output ? "켜짐" : "꺼짐"}`,
  outside: (fires) => (fires ? "켜짐: 직선은 그림 밖에 있어요" : "꺼짐: 직선은 그림 밖에 있어요"),
  drag: "끌기",
  turn: "돌리기",
  fires: "켜짐",
  rests: "꺼짐",
  right: "맞음",
  verdict: "맞음 또는 틀림",
  lineName: "직선: 임계값 θ",
  lineSaid: (threshold, right) => `θ ${threshold}, 4개 중 ${right}개 맞음`,
  turnName: "직선 돌리기",
  turnSaid: (first, second, threshold, right) => `w₁ ${first}, w₂ ${second}, θ ${threshold}, 4개 중 ${right}개 맞음`,
  noLine: "두 가중치가 모두 0: 직선이 없어요.",
  sums: "가중합 w₁x₁ + w₂x₂와 임계값 θ",
  rowSums: "가중합과 θ",
  sumsChart: "동그라미마다 가중합 막대와 임계값",
  history: "반복마다의 실수",
  historyChart: (first, last, mistakes) =>
    `${first}회부터 ${last}회까지 반복과 동그라미의 표, 지금까지의 실수에 가위표 ${mistakes}개`,
  pass: "반복",
  net: "신경망: 1을 전하는 선이 밝아져요",
  netChart: (inputs, either, notBoth, both) => `입력 ${inputs}: OR ${either}, NAND ${notBoth}, 둘의 AND ${both}`,
  between: "AND가 보는 평면: (OR,\u00a0NAND)",
  betweenChart: "OR와 NAND의 평면: (0, 1)과 (1, 0)이 한 점에 겹치고, 직선 하나가 그 점을 나머지와 가름",
  inside: {
    by_hand: "가중합을 손으로 계산하기",
    two_layers: "가중합 세 개를 손으로 계산하기",
    start: "규칙의 한 단계를 손으로 계산하기: 아직 실수가 없어요. 재생하거나 한 단계 나아가 보세요",
    step: (step) => `규칙의 한 단계를 손으로 계산하기: 실수 ${step}`,
  },
  sumAt: (corner) => `${corner}에서`,
  does: (fires) => (fires ? "켜져요" : "꺼져요"),
  should: (fires) => (fires ? "켜져야 해요. 입력에 η를 곱해 더해요" : "꺼져야 해요. 입력에 η를 곱해 빼요"),
  thresholdIs: "θ는 반대로 움직여요. −θ는 늘 1인 입력의 가중치예요.",
  doesNotCount:
    "규칙은 만난 동그라미 하나를 위해 고칠 뿐, 몇 개가 맞는지는 세지 않아요. XOR와 XNOR에서는 맞는 것이 2개를 넘지 못하지만, 손으로 그은 직선은 3개까지 맞힐 수 있어요.",
  rateScales: "학습률은 w와 θ를 함께 늘이거나 줄일 뿐이에요. 학습률이 얼마이든 직선과 실수는 같아요.",
  corner: "동그라미",
  wanted: "원하는 출력",
  sum: "w₁x₁ + w₂x₂",
  output: "출력",
  mistake: "실수",
  cornersTable: (gate) => `동그라미 4개 – ${gate}`,
  historyTable: (gate) => `규칙이 한 일 – ${gate}`,
  code: {
    rounded: "반올림: 이진수에서 0.1 + 0.2는 0.3보다 조금 커요",
    whole: "학습률의 정수배: 정수라서 합이 정확해요",
  },
};
