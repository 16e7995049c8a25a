import type { en } from "../../en/demos/iteration.ts";

export const ko: typeof en = {
  title: "되풀이",
  about: "함숫값에 같은 함수를 다시 적용해요. 시작점을 끌어 어디로 가는지 보세요.",
  settings: {
    first: { name: "시작 x" },
    steps: { name: "단계 수" },
  },
  choices: {},
  presets: { far: "멀리서 시작하기" },
  show: {},
  verdicts: {
    settled: (name, [x]) => `${name}: ${x}에 자리를 잡았어요.`,
  },
  overflow: "한 단계마다 앞 단계보다 더 멀리 나가요.",
  refusals: {},
  time: (step, last) => `${last}단계 중 ${step}단계`,
  step: "단계",
  chart: (names) => `단계에 따른 x: ${names}. 수는 아래 표에 있어요.`,
};
