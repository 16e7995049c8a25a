import type { en } from "../../en/demos/dying_relu.ts";
import { formatAtMost } from "../../formatAtMost.ts";

/** Of how many deaths it can be told what they came of. */
function causes(dead = "0", thrown = "0", drifted = "0", early = "0"): string {
  const others = Number(dead) - Number(thrown) - Number(drifted) - Number(early);
  if (thrown === dead) return ` ${dead === "1" ? "" : "모두 "}큰 걸음 한 번에 튕겨 나갔어요.`;
  if (early === dead) return ` ${dead === "1" ? "" : "모두 "}처음부터 죽어 있었어요.`;
  const told = [
    early !== "0" && `${early}개는 처음부터 죽어 있었`,
    thrown !== "0" && `${thrown}개는 큰 걸음 한 번에 튕겨 나갔`,
    drifted !== "0" && `${drifted}개는 작은 걸음을 거듭하며 밀려났`,
  ].filter(Boolean);
  const end = others > 0 ? `고, 나머지 ${others}개는 다른 식으로 죽었어요.` : "어요.";
  return told.length ? ` ${told.join("고, ")}${end}` : "";
}

export const ko: typeof en = {
  title: "죽은 ReLU",
  about:
    "선 하나가 y = x₁x₂를 배우는 신경망의 유닛 하나이고, ReLU는 선의 한쪽에서만 켜져요. 학습률을 높여 보세요. 걸음이 너무 크면 선이 사각형 밖으로 튕겨 나가고, 모든 샘플에서 꺼진 유닛은 죽은 거예요.",
  settings: {
    experiment: { name: "실험" },
    width: { name: "은닉층", unit: "유닛" },
    learning_rate: { name: "학습률" },
    bias: { name: "편향의 초깃값" },
    steps: { name: "학습", unit: "단계" },
    depth: { name: "은닉층 수" },
    net_width: { name: "층마다 유닛 수" },
    biases: { name: "편향" },
    nets: { name: "뽑을 신경망", unit: "개" },
  },
  choices: {
    training: "학습 중에 죽는 유닛",
    born_dead: "죽은 채 태어나는 신경망",
    zero: "모두 0",
    symmetric: "0을 중심으로 가중치만큼 퍼지게",
  },
  presets: {
    kill: "학습률 0.4: 16개 중 9개 죽음",
    drift: "학습률 0.05, 편향 −1.5: 3개가 서서히 죽음",
    leaky: "Leaky ReLU와 나란히: 하나도 안 죽음",
    bias: "편향 −4: 처음부터 12개 죽음",
    rescue: "편향 −2: ELU와 나란히, ELU는 계속 배움",
    born_dead: "2개씩 10층: 90%가 죽은 채 태어남",
  },
  show: {},
  verdicts: {
    none_can_die: (name) => `${name}: 여기서는 아무 유닛도 죽지 않아요. 정의에 따라 f′ = 0인 구간이 없거든요.`,
    dead_at_start: (name, [dead, width]) =>
      `${name}: 첫 단계도 밟기 전에 유닛 ${width}개 중 ${dead}개가 죽어 있어요. 모든 샘플에서 f′ = 0이에요.`,
    died: (name, [dead, width], [all = 0, , thrown, drifted]) =>
      `${name}: 유닛 ${width}개 중 ${dead}개가 학습 중 처음으로 죽었어요. ${thrown === all ? "큰 걸음 한 번에 튕겨 나가 " : drifted === all ? "작은 걸음을 거듭하며 밀려나 " : ""}그때부터 모든 샘플에서 f′ = 0이에요.`,
    all_dead: (name, [width]) =>
      `${name}: ${width === "1" ? "하나뿐인 유닛이" : `유닛 ${width}개가 모두`} 죽었어요. 그 가중치에는 그레이디언트가 전혀 닿지 않고, 출력층만 학습할 수 있어요.`,
    rescued: (name, [count]) =>
      `${name}: 모든 샘플에서 z ≤ 0이던(ReLU라면 죽었을) 유닛 ${count}개가 일부 샘플에서 z > 0이 됐어요.`,
    dead: (name, [dead, width, thrown, drifted, early]) =>
      `${name}: 결국 유닛 ${width}개 중 ${dead}개가 죽은 채로 끝났어요.${causes(dead, thrown, drifted, early)} 입력이 그대로라면 영영 되살아나지 못해요.`,
    loss_stuck: (name, [loss, constant], [is = 0, best = 0]) =>
      is < best
        ? `${name}: 마지막 손실은 ${loss}. 늘 똑같이 답할 때의 손실(${constant})\u2060보다 나아진 정도가 10%에 못 미쳐요.`
        : `${name}: 마지막 손실은 ${loss}. 늘 똑같이 답할 때의 손실(${constant})\u2060보다 나을 것이 없어요.`,
    may_be_born_dead: (name, _, [bound = 1]) =>
      `${name}: 어느 한 층이 온통 f′ = 0이고 무엇을 넣어도 출력이 같으면, 신경망의 답도 늘 같아요. 죽은 채 태어난 거예요. ReLU라면 그럴 확률은 ${formatAtMost(bound)} 이하예요.`,
    born_dead: (name, [, , nets], [share = 0, bound = 1, drawn = 0]) =>
      `${name}: 뽑은 신경망 ${nets}개 중 ${Math.round(share * drawn)}개가 죽은 채 태어났어요. 이런 신경망은 무엇을 넣어도 출력이 같아요. ReLU라면 그럴 확률은 ${formatAtMost(bound)} 이하예요.${share > bound ? " 표본의 비율은 그보다 클 수 있어요." : ""}`,
  },
  seeds: {
    outcomes: {
      none: "끝에 죽은 유닛이 없어요",
      some: "끝에 일부 유닛이 죽어 있어요",
      all: "끝에 모든 유닛이 죽어 있어요",
    },
    numbers: { dead: "죽은 유닛", loss: "손실" },
    place: "단계",
    legend: (seeds) => `띠: 시드 1~${seeds}의 10~90번째 백분위수. 파선: 중앙값.`,
  },
  overflow: "여기서는 학습률이 너무 커요. 한 걸음이 지나치게 멀리 가서 오버플로가 났어요.",
  refusals: {},
  undefined: {
    one_seed_tells_all:
      "seeds 설정은 무시했어요. 여기서는 시드 하나로도 이미 신경망을 여러 개 뽑아요. ‘학습 중에 죽는 유닛’ 실험에서 쓸 수 있어요.",
  },
  time: (step, last) => `${last}단계 중 ${step}단계`,
  moment: (step) => `${step}단계`,
  unit: (place) => `유닛 ${place}`,
  states: {
    dead: (_, inputs) => `죽음: 샘플 ${inputs}개 모두에서 정의에 따라 f′ = 0이에요.`,
    low: (_, inputs, low) => `기울기가 작지만 죽지 않음: 샘플 ${inputs}개 모두에서 |f′| < ${low}이에요.`,
    sparse: (awake, inputs) => `샘플 ${inputs}개 중 ${awake}개에서 켜지고, 나머지에서는 f′ = 0이에요.`,
    awake: (_, inputs) => `샘플 ${inputs}개 모두에서 켜짐: 정의에 따라 f′ = 0인 샘플이 없어요.`,
    overflowed: () => "오버플로가 났어요.",
  },
  cellKey: {
    share: "일부 샘플에서 켜짐",
    dead: "늘 꺼져 있음: 죽음",
    low: "기울기 작음",
  },
  key: {
    dead: "죽음: 모든 샘플에서 꺼짐",
    low: "기울기가 작음(죽지 않음)",
    sparse: "일부 샘플에서 켜짐(희소 활성화)",
    awake: "모든 샘플에서 켜짐",
    overflowed: "오버플로",
  },
  task: "과제: y\u00a0=\u00a0x₁x₂",
  answers: (name) => `${name}의 답`,
  count: (dead, units) => `유닛 ${units}개 중 ${dead}개 죽음`,
  shortCount: (dead, units) => `${dead}/${units}개 죽음`,
  taskPlane: (inputs) =>
    `배울 것: 격자에 놓인 입력 ${inputs}개에서의 y = x₁x₂. 마주 보는 두 구석에서는 0보다 크고, 나머지 두 구석에서는 0보다 작아요.`,
  valueKey: "색은 −3부터 3까지의 값. 0보다 작은 칸에는 짧은 선이 있어요.",
  plane: (name, units, dead) =>
    `${name}: 입력마다 신경망이 내놓은 답과 유닛 ${units}개의 경계. 그중 ${dead}개가 죽었어요. 유닛별 수치는 아래 표에 있어요.`,
  overflowed: (step) => `${step}단계에서 오버플로`,
  units: (name) => `${name}의 유닛`,
  timeLines: (names) => `단계에 따른 죽은 유닛 수와 손실: ${names}. 수치는 아래 표에 있어요.`,
  deadUnits: "죽은 유닛",
  loss: "손실",
  saturated: (low) => `|f′| < ${low}인 비율`,
  step: "단계",
  constantLoss: (loss) => `최선의 상수 예측: ${loss}`,
  stepTable: (name) => `${name} – 단계별`,
  unitTable: (name, step) => `${name} – ${step}단계의 유닛`,
  unitColumn: "유닛",
  state: "상태",
  awakeShare: "켜는 샘플의 비율",

  shape: (depth, width) => `유닛 ${width}개짜리 은닉층 ${depth}개`,
  bornDeadOf: (name, count, nets) => `${name}: 신경망 ${nets}개 중 ${count}개가 죽은 채 태어남`,
  waffle: (name, count, nets) =>
    `${name}: 뽑은 신경망을 칸으로 그렸어요. ${nets}개 중 ${count}개가 죽은 채 태어났어요. 수치는 아래 표에 있어요.`,
  shareBar: (share, error, bound) =>
    `죽은 채 태어난 비율: ${share}${error && ` ± ${error}`}. ReLU라면 그럴 확률은 ${bound} 이하예요.`,
  shareOf: (share, error) => `비율 ${share}${error && ` ± ${error}`}`,
  boundOf: (bound) => `ReLU의 확률: ${bound} 이하`,
  share: "죽은 채 태어난 비율",
  nets: "뽑은 신경망 수",
  netsOf: (count, nets) => `신경망 ${nets}개 중 ${count}개`,
  depthAndWidth:
    "ReLU에서는 은닉층이 하나 늘 때마다 죽을 위험도 한 번 늘고, 층에 유닛이 하나 늘 때마다 그 위험은 반으로 줄어요. 깊고 좁으면 위험하고, 넓을수록 안전해요.",
  netTable: (name) => `${name} – 죽은 채 태어난 신경망`,
  standardError: "표준 오차",
  boundColumn: "ReLU의 확률의 상한",

  insideUnit: (place) => `유닛 ${place} 들여다보기: 그레이디언트가 0인 까닭, 또는 0이 아닌 까닭`,
  unitDial: "유닛",
  gradientLead: (inputs) =>
    `은닉층 가중치의 그레이디언트는 입력 ${inputs}개에 걸친 합이에요. a는 신경망의 답, y는 정답, v는 이 유닛에서 출력으로 가는 가중치예요. 항마다 f′\u2060(z)\u2060가 곱해져요:`,
  greatest: "모든 입력 중 가장 큰 z:",
  allFlat: (least, greatest, inputs) =>
    `입력 ${inputs}개의 z는 모두 ${least}부터 ${greatest} 사이의, 정의에 따라 f′ = 0인 곳에 있어요. 그래서 a, y, v가 무엇이든 모든 항이 0이에요:`,
  neverBack: "w₂와 b도 마찬가지예요. 유닛을 움직이는 것이 없고 입력도 그대로라서 계속 죽어 있어요.",
  living: (awake, inputs, low) =>
    low
      ? `입력 ${inputs}개 모두에서 |f′| < ${low}이라 항마다 남는 것이 적어요. 하지만 그중 ${awake}개에서는 정의에 따라 f′ = 0인 것이 아니라서, 죽은 유닛이 아니에요.`
      : awake === inputs
        ? `입력 ${inputs}개 중 정의에 따라 f′ = 0인 것이 없어요. 모두 합에 들어가요.`
        : `입력 ${inputs}개 중 ${awake}개에서 켜져 있고, 이들이 합을 이뤄요. 나머지에서는 f′ = 0이라 0을 보태요. 죽은 것이 아니라 희소 활성화예요.`,
  sumIs: "합을 계산하면",
  nextStep: "다음 단계에서 w₁은",
  standsStill: (weight) => `다음 단계에도 w₁은 ${weight} 그대로예요. 걸음이 너무 작아서 단정밀도로는 바뀌지 않아요.`,
  noStep: "여기서는 다음 단계가 없어요.",
  allTerms: (inputs) => `입력 ${inputs}개의 z와 f′\u2060(z)`,
  insideBound: "상한을 손으로 확인하기",
  layerOff: (width) =>
    width === 1
      ? "가중치는 양수일 확률과 음수일 확률이 같아요. 그래서 입력 하나에서 층에 0이 아닌 값이 들어올 때 하나뿐인 ReLU가 꺼질 확률은 ½이에요:"
      : `가중치는 양수일 확률과 음수일 확률이 같아요. 그래서 입력 하나에서 층에 0이 아닌 값이 들어올 때 ReLU마다 ½의 확률로 꺼지고, 층의 ${width}개가 모두 꺼질 확률은`,
  allLayersOn: (depth) =>
    depth === 1 ? "하나뿐인 은닉층이 무언가를 통과시킬 확률은" : `${depth}층이 모두 무언가를 통과시킬 확률은`,
  boundIs: "그래서 신경망이 죽은 채 태어날 확률의 상한은",
  whyAtMost:
    "‘상한’인 까닭: 죽은 층은 입력 하나가 아니라 모든 입력에서 꺼져 있어야 해요. 편향이 0이거나 0을 중심으로 대칭인 ReLU에 대한 결과예요(Lu, Shin, Su & Karniadakis 2020).",
};
