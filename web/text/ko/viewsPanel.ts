import type { en } from "../en/viewsPanel.ts";

export const ko: typeof en = {
  composed: (name, depth) => `${name} ${depth}번 합성`,
  inRange: (words) => `이 범위에서 ${words}`,
  manyLow: (slope, limit, stretches) => `|${slope}| < ${limit}인 구간이 ${stretches}개`,
  largest: (difference, value, places) => `이 범위에서 |${difference}|의 최댓값: ${value} (${places.join(", ")})`,
  onlyPlain: "합성한 함수나 두 함수의 차를 그리는 동안에는 나타나지 않아요.",
  depth: {
    label: "합성 횟수",
    explained:
      "함숫값을 같은 함수에 다시 넣어요. 가중치가 1인 층을 쌓는 것과 같아요. 전체의 기울기는 지나온 곳의 기울기를 모두 곱한 값이에요. 이것이 연쇄 법칙이에요.",
    times: (depth) => `${depth}번`,
  },
  difference: {
    label: "두 함수의 차 f − g",
    explained: "첫째 함수에서 둘째 함수를 뺀 값을 그려요. 비슷한 두 함수가 얼마나 다른지 볼 수 있어요.",
    needsTwo: "함수가 정확히 두 개일 때 쓸 수 있어요.",
  },
};
