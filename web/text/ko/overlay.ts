import type { en } from "../en/overlay.ts";

export const ko: typeof en = {
  landmarks: {
    show: "눈여겨볼 점",
    explained: "가장 가파른 점, 최솟값, 꺾이는 점, 극한을 표시해요. 표시를 가리키거나 초점을 두면 설명이 나와요.",
    label: "곡선의 눈여겨볼 점",
    steepest: (slope, x) => `가장 가파른 점: x = ${x}에서 f′ = ${slope}`,
    steepestBeside: (slope, x) => `가장 가파른 곳은 x = ${x}의 바로 옆: 한쪽에서 f′이 ${slope}에 한없이 가까워져요`,
    steepestStretch: (slope, from, to) => `가장 가파른 구간: ${stretch(from, to)}에서 |f′| = ${slope}`,
    steepestLimit: (end, slope) => `x → ${end}일 때 가장 가팔라요: |f′|이 ${slope}에 한없이 가까워져요`,
    steepestUnbounded: (end) => `x → ${end}일 때 점점 가팔라져요: |f′|이 한없이 커져요`,
    minimum: (value, x) => `최솟값: x = ${x}에서 ${value}`,
    kink: {
      0: (before, after, at, x) => `값이 뛰는 점: f 값 ${before} → ${after}, 관례로 f(${x}) = ${at}`,
      1: (before, after, at, x) => `꺾이는 점: 기울기 ${before} → ${after}, 관례로 f′(${x}) = ${at}`,
      2: (before, after, at, x) =>
        `매끄러워 보이지만 휘는 정도가 갑자기 바뀌는 점: f″ 값 ${before} → ${after}, 관례로 f″(${x}) = ${at}`,
    },
    limit: (end, value) => `x → ${end}일 때의 극한: ${value}`,
  },
  outputs: {
    show: "무작위 입력",
    explained:
      "입력의 분포를 x축에 종 모양으로, 함수를 지난 출력의 분포를 y축에 그려요. 출력이 좁은 범위로 눌리는지, 0에서 치우치는지, 정확히 0이 되는지 볼 수 있어요.",
    sigma: "표준편차 σ",
    label: (sigma) => `x를 N(0, σ²), σ = ${sigma}에서 뽑을 때 나오는 값`,
    inputs: (sigma) => `입력 x, σ = ${sigma}`,
    summary: (mean, deviation, zeros) =>
      `평균 ${mean}, 표준편차 ${deviation}, ${zeros ? `정확히 0인 값 ${zeros}` : "정확히 0인 값은 없음"}`,
    mean: (value) => `평균 ${value}`,
    zeros: (share) => `정확히 0: ${share}`,
  },
};

function stretch(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined) return `${from} ≤ x ≤ ${to}`;
  if (from !== undefined) return `x > ${from}인 모든 곳`;
  return to === undefined ? "모든 x" : `x < ${to}인 모든 곳`;
}
