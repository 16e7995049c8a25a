import type { en } from "../en/export.ts";

export const ko: typeof en = {
  picture: "그림",
  numbers: "수치",
  code: "코드",
  png: "PNG",
  pngTwice: "PNG 2배",
  svg: "SVG",
  csv: "CSV",
  pictureNote: "지금 보이는 그래프에 범례와 x에서의 값을 붙인 그림이에요.",
  numbersNote: "그래프에 그린 모든 점을 자릿수를 줄이지 않고 담았어요.",
  codeNote:
    "이 곡선들을 계산하는 코드예요. NumPy와 C++ 코드의 결과는 |x| ≤ 30에서 12자리까지 일치하고, PyTorch는 자체 식을 쓰기 때문에 x가 0에서 멀어지면 자릿수를 조금씩 잃어요.",
  plainCodeNote: "함수 자체를 계산하는 코드예요. 합성한 함수나 두 함수의 차는 들어 있지 않아요.",
  copy: "코드 복사",
  download: (fileName) => `${fileName} 내려받기`,
  copied: "복사했어요.",
  selected: "이 브라우저에서는 바로 복사할 수 없어요. 코드를 선택해 두었으니 Ctrl+C 또는 ⌘C를 눌러 주세요.",
  saved: (fileName) => `${fileName} 파일로 저장했어요.`,
  lines: {
    value: (symbol) => symbol,
    derivative: (symbol) => `${symbol} 도함수`,
    secondDerivative: (symbol) => `${symbol} 이계도함수`,
  },
  tint: (symbol, limit) => `색칠한 구간: |${symbol}| < ${limit}`,
};
