import type { en } from "../en/bars.ts";

export const ko: typeof en = {
  functions: "함수",
  inputs: "입력",
  drag: "막대를 위아래로 끌어 보세요",
  keys: "입력: 왼쪽과 오른쪽 화살표로 고르고 위쪽과 아래쪽 화살표로 바꿔요",
  halves: { value: "앞쪽 절반 a", gate: "뒤쪽 절반 b" },
  input: (symbol) => `입력 ${symbol}`,
  kinds: { probabilities: "합이 1인 비율", "log probabilities": "비율의 로그", numbers: "출력" },
  output: "출력",
  value: "값",
  outputsOf: (name) => `${name}의 출력`,
  outputs: (name, values) => `${name}의 출력: ${values}`,
  map: "야코비 행렬",
  mapHint: "입력이 출력을 바꾸는 정도",
  key: { falls: "감소", rises: "증가" },
  parameters: { temperature: "온도 T", beta: "β" },
  tryThis: "해 보기",
  presets: {
    shares: "소프트맥스: 전체를 나눠 갖기",
    shift: "모두 1씩 더하기: 출력은 그대로",
    cold: "온도 0.1: 하나가 거의 독차지, 야코비 행렬은 거의 0",
    hot: "온도 5: 비율이 비슷해짐",
    largest: "맥스아웃: 가장 큰 입력만 통과",
    gate: "GLU: 닫힌 게이트는 거의 통과시키지 않음",
  },
  said: {
    label: "보이는 것",
    part: (count) => `${count}분의 1`,
    shares: (largest, most) =>
      `출력을 모두 더하면 1이에요. 하나가 커지면 나머지가 그만큼 작아져요. 야코비 행렬에서 가장 큰 성분은 ${largest}이고, 어떤 성분도 1/(4T)\u00a0=\u00a0${most}보다 클 수 없어요.`,
    saturated: (output, largest) =>
      `포화됐어요. ${output} 하나가 거의 전부를 차지해서 그레이디언트가 거의 통과하지 못해요. 야코비 행렬에서 가장 큰 성분도 ${largest}밖에 안 돼요.`,
    softmaxOfOne: "입력이 하나면 나눌 것이 없어요. 입력이 무엇이든 출력은 1이고, 그레이디언트는 통과하지 못해요.",
    logarithm: (largest, least) =>
      `소프트맥스가 그레이디언트를 잃는 곳에서도 로그를 씌우면 남아 있어요. 야코비 행렬에서 가장 큰 성분은 ${largest}이고, 1/(2T)\u00a0=\u00a0${least}보다 작아지지 않아요.`,
    logOfOne: "입력이 하나면 나눌 것이 없어요. 입력이 무엇이든 출력은 0이고, 그레이디언트는 통과하지 못해요.",
    largest: (symbol, isTie, count) =>
      count === 1
        ? "하나뿐인 입력이 그대로 나와요."
        : isTie
          ? `가장 큰 입력이 여럿이에요. 그중 첫째인 ${symbol}만 그레이디언트를 받는다고 약속해요.`
          : `가장 큰 입력 ${symbol}만 통과해요. 다른 입력은 출력을 바꾸지 못하고 그레이디언트도 받지 못해요.`,
    gates: (least, greatest) =>
      `b는 게이트예요. 짝이 되는 a와 그 그레이디언트를 σ(b)만큼만 통과시켜요. 지금 σ(b): ${least === greatest ? least : `${least}~${greatest}`}.`,
    closed: (a, b, part) => `게이트 ${b}는 거의 닫혀 있어요. ${a}와 그 그레이디언트를 ${part}만큼만 통과시켜요.`,
    product: (largest) =>
      `두 절반이 서로의 그레이디언트를 정해요. ∂y/∂a는 swish′(a)에 b를 곱한 값이고 ∂y/∂b는 swish(a)예요. 야코비 행렬에서 가장 큰 성분은 ${largest}이고, 한계가 없어요.`,
  },
  parts: { adjust: "조정", formulas: "수식", numbers: "수치" },
  add: "입력 추가",
  remove: "마지막 입력 빼기",
  shift: (by) => `모든 입력에 ${by} 더하기`,
  reset: "처음 입력으로",
  jacobian: (name) => `${name}의 야코비 행렬`,
  caption: "행은 출력, 열은 입력이에요. 입력이 조금 변할 때 출력이 얼마나 변하는지를 나타내요.",
  entry: {
    rises: (output, input) => `${input} 값이 커지면 ${output} 값도 커져요`,
    falls: (output, input) => `${input} 값이 커지면 ${output} 값은 작아져요`,
    stays: (output, input) => `${input} 값이 변해도 ${output} 값은 그대로예요`,
  },
  choose: "성분을 가리키거나 화살표 키로 옮겨 다니면 어떻게 계산한 값인지 볼 수 있어요.",
};
