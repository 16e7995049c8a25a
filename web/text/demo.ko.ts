import type { DemoText } from "./demo.ts";

export const ko: DemoText = {
  loading: "실험을 계산하고 있어요…",
  computing: (percent) => `계산 중: ${percent}%`,
  functions: "함수",
  remove: (name) => `${name} 빼기`,
  add: "함수 추가",
  most: (count) => `한 번에 ${count}개까지 비교할 수 있어요`,
  presets: "해 보기",
  settings: "모든 설정",
  backTo: (value) => `기본값(${value})으로 되돌리기`,
  resetAll: "모두 되돌리기",
  undo: "실행 취소",
  standard: " (기본값)",
  seed: "시드",
  dice: "다른 시드",
  show: "표시",
  verdicts: "방금 일어난 일",
  stopped: {
    overflow: (name, step, layer) =>
      `${name}: ${step}번째 단계의 ${layer}층에서 멈췄어요. 단정밀도로 나타낼 수 있는 가장 큰 수(약 3.4×10³⁸)를 넘었어요.`,
    undefined: (name, step, layer) =>
      `${name}: ${step}번째 단계의 ${layer}층에서 멈췄어요. 무한대끼리 빼거나 0을 곱해 값이 정의되지 않아요(NaN).`,
  },
  rescue: "괜찮은 값으로 바꾸기",
  tables: "수치를 표로 보기",
  time: {
    label: "단계",
    rewind: "처음으로",
    back: "한 단계 뒤로",
    play: "재생",
    pause: "일시 정지",
    on: "한 단계 앞으로",
    speed: "속도",
  },
};
