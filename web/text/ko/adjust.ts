import type { en } from "../en/adjust.ts";

export const ko: typeof en = {
  show: "표시",
  value: "함수 f",
  derivative: "도함수 f′",
  secondDerivative: "이계도함수 f″",
  range: {
    label: "x의 범위",
    left: "왼쪽으로 이동",
    right: "오른쪽으로 이동",
    zoomIn: "확대",
    zoomOut: "축소",
    reset: "범위 초기화",
  },
  pointNumber: "x의 값",
  compare: (name) => `${name}: 다른 값으로 하나 더 추가`,
  remove: (name) => `${name} 빼기`,
  functions: "함수",
  more: (count) => `${count}개 더 보기`,
  fewer: "접기",
  search: "함수 검색",
  noMatch: (query) => `‘${query}’에 맞는 함수가 없어요.`,
  lowGradient: {
    never: (size, limit) => `${size} < ${limit}인 구간이 없어요`,
    everywhere: (size, limit, jumps) =>
      `${jumps.length ? `값이 뛰는 점(x = ${jumps.join(", ")})을 뺀 ` : ""}모든 x에서 ${size} < ${limit}`,
    on: (size, limit, intervals, period) =>
      `${size} < ${limit}인 구간: ${intervals.join(", ")}${period === undefined ? "" : `, ${period}마다 반복`}`,
  },
};
