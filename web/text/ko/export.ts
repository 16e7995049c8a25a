import type { en } from "../en/export.ts";

export const ko: typeof en = {
  numbers: "수치",
  code: "코드",
  numbersNote: "그래프에 그린 모든 점을 자릿수를 줄이지 않고 담았어요.",
  codeNote:
    "이 곡선들을 계산하는 코드예요. NumPy와 C++ 코드의 결과는 |x| ≤ 700에서 12자리까지(0에 가까운 값은 소수점 아래 15자리까지) 일치해요. PyTorch의 결과가 다를 수 있는 곳은 주석에 적어 두었어요.",
  plainCodeNote: "함수 자체를 계산하는 코드예요. 합성한 함수나 두 함수의 차는 들어 있지 않아요.",
  comments: {
    sigmoid: "오버플로가 나지 않게 쓴 시그모이드",
    tanhOfSoftplus: "오버플로가 나지 않게 쓴 tanh(softplus(x))",
    atMostOne: "1을 넘지 않으므로 오버플로가 나지 않는다",
    infinite: "inf * 0이나 inf / inf는 NaN이 된다",
    sech: "1 - tanh(x)^2은 0에서 멀어지면 자릿수를 잃는다",
    expm1: "exp(...) - 1은 0 근처에서 자릿수를 잃는다",
    log1p: "log(1 + e)는 작은 e를 잃는다",
    erfc: "1 + erf(...)는 왼쪽으로 멀어지면 자릿수를 잃는다",
    differenceOfNear: "x + r은 왼쪽으로 멀어지면 자릿수를 잃는다",
    fraction: "0 근처에서 x - tanh(x)는 자릿수를 잃으므로 람베르트의 연분수를 쓴다",
    rounding: "a * b를 반올림할 때 버려지는 부분",
    nanFirst: "std::max, std::min, std::clamp는 첫 인수가 NaN이면 그대로 돌려준다",
  },
  torch: {
    insteadOf: {
      heaviside: "torch.heaviside는 autograd로 미분할 수 없다",
      hardsigmoid: "F.hardsigmoid는 기울기 1/6을 단정밀도로 반올림하고, 두 번 미분할 수도 없다",
    },
    differ: "PyTorch의 f, f', f''이 그래프와 다를 수 있는 곳은 주석에 적었다",
    differences: {
      nan: "NaN에서도 수를 준다",
      infinite: "-inf나 inf에서 극한값을 주지 않는다",
      near: "0 근처에서 자릿수를 잃는다",
      far: "0에서 멀어지면 자릿수를 잃는다",
      beyondTwenty: "beta * x > 20이면 f(x) = x로 계산한다",
      singleAlpha: "alpha를 단정밀도로 반올림한다",
      nanUpTo2_5: "NaN에서도 수를 준다(PyTorch 2.5까지)",
      kinks: "버전에 따라 -3에서 -1/2, 3에서 1이나 3/2이다",
      nearUpTo2_10: "0 근처에서 자릿수를 잃는다(PyTorch 2.10까지)",
    },
  },
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
