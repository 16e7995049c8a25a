import type { en } from "../en/lesson.ts";

export const ko: typeof en = {
  right: "맞아요.",
  wrong: "아니에요. 결과를 보세요.",
  certainlyWrong: "확신했지만 아니에요. 결과를 보세요.",
  sureFirst: "얼마나 확신하는지 고르면 결과가 나와요.",
  held: "답을 적어 두었어요. 정답은 아직 보여 주지 않아요.",
  guessed: (done, all) => `예측 문제 ${all}개 가운데 ${done}개에 답했어요.`,
  selfTestResult: (right, all) => `지난번에는 ${all}문제 가운데 ${right}문제를 맞혔어요.`,
  beTheLayer: {
    start: (layer) => `지금은 ${layer}층이고, 신호는 1이에요.`,
    passed: (layer, left) => `${layer}층에 도착한 신호: ${left}`,
    arrived: (left) => `1층에 도착한 신호: ${left}. 마지막 걸음이었어요.`,
  },
};
