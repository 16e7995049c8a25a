import type { en } from "../en/bars.ts";

export const ko: typeof en = {
  functions: "함수",
  inputs: "입력",
  halves: { value: "앞쪽 절반 a", gate: "뒤쪽 절반 b" },
  input: (symbol) => `입력 ${symbol}`,
  outputs: "출력",
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
  sum: (value) => `출력의 합은 ${value}이에요.`,
  largest: (value) => `야코비 행렬에서 가장 큰 성분: ${value}.`,
  mostForSoftmax: (bound) => `1/(4T)\u00a0=\u00a0${bound}보다 클 수 없어요.`,
  saturated: "포화됐어요. 그레이디언트가 거의 통과하지 못해요.",
};
