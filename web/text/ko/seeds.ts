import type { en } from "../en/seeds.ts";

export const ko: typeof en = {
  computing: (done, all) => `시드 ${all}개 중 ${done}개를 계산했어요.`,
  all: (name, count, outcome) => `${name}: ${count === 1 ? "시드 1에서" : `시드 ${count}개 모두에서`} ${outcome}.`,
  most: (name, count, [[most, outcome] = [0, ""], ...rest]) =>
    `${name}: 대부분의 시드(${count}개 중 ${most}개)에서 ${outcome}.${rest.map(([seeds, each]) => ` ${seeds}개에서는 ${each}.`).join("")}`,
  split: (name, count, all) =>
    `${name}: 시드에 따라 달라요. ${all.map(([seeds, each], i) => `${i ? "" : `${count}개 중 `}${seeds}개에서는 ${each}.`).join(" ")}`,
  like: (seed) => `지금 시드(${seed})는 대부분과 같아요.`,
  unlike: (seed) => `지금 시드(${seed})는 예외예요.`,
  same: "어느 시드에서나 수치가 같아요. 시드는 아무 차이도 만들지 않았어요.",
  stopped: "오버플로가 나요",
  leftOut: "오버플로가 난 실행은 그때부터 빼요.",
  table: (name, what, count) => `${name}: 시드 1~${count}의 ${what}`,
  columns: ["10번째 백분위수", "중앙값", "90번째 백분위수"],
};
