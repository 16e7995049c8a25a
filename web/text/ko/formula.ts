import type { en } from "../en/formula.ts";

export const ko: typeof en = {
  formulasOf: (name) => `${name}의 수식`,
  otherwise: "그 밖의 경우",
  where: "여기서",
  letters: {
    σ: "σ는 시그모이드 함수예요. σ(x) = 1 / (1 + e⁻ˣ)",
    Φ: "Φ(x)는 표준 정규분포를 따르는 값이 x보다 작을 확률이에요.",
    φ: "φ(x)는 표준 정규분포의 x에서의 확률 밀도예요.",
    δ: "δ는 두 첨자가 같으면 1, 다르면 0이에요.",
  },
  copy: "LaTeX 복사:",
  copyOf: (symbol, name) => `LaTeX 복사: ${name}, ${symbol}`,
  copied: "복사했어요.",
  notCopied: "브라우저가 복사를 허용하지 않았어요. 선택된 텍스트를 직접 복사해 주세요.",
};
