import type { en } from "../../en/demos/vanishing_gradient_inside.ts";

export const ko: typeof en = {
  twoFactors: (skip, normalised) =>
    `${normalised ? "위층의 정규화, " : ""}가중치${skip ? "와 스킵 연결" : ""} × 기울기: 이 층의 역전파에 곱해지는 두 인수`,
  oneFactor: "기울기: 마지막 층의 역전파에 곱해지는 인수는 하나예요. 오차 신호가 그대로 들어와요.",
  histogram: (name, layer, normalised) =>
    `${name}, ${layer}층: ${normalised ? "정규화한 활성화 전 값 ẑ" : "활성화 전 값 z"}의 분포. 함수 f(실선)\u2060와 도함수 f′(파선) 위에 그렸어요`,
  unitMap: (name, steepest) =>
    `${name}: 칸 하나가 유닛 하나예요. |f′|\u2060의 평균이 클수록 많이 차 있어요. 가득 찬 칸은 ${steepest}`,
  byHand: "역전파 한 단계를 손으로 확인하기",
  byHandLead: (layer, unit, example) =>
    `${layer}층, 유닛 ${unit}, 샘플 ${example}. 층과 유닛은 여기에서, 샘플은 설정에서 바꿀 수 있어요.`,
  noStep: "그레이디언트가 끝까지 돌아오기 전에 멈춰서 확인할 단계가 없어요.",
  skipTerm: "스킵 연결로 오는 값",
  means: (isBatch, count) =>
    `⟨ ⟩: ${isBatch ? `이 유닛의 배치 샘플 ${count}개` : `이 샘플의 층 유닛 ${count}개`}에 대한 평균. s = √(⟨(z − ⟨z⟩)²⟩ + ε), ε = 0.00001. δ: 위층의 ∂L/∂z.`,
  cancels: "거의 모두 상쇄돼요. 남는 값은 이 자릿수로 나타낼 수 없을 만큼 작아요",
  allTerms: (count) => `합을 이루는 곱 ${count}개 모두 보기`,
};
