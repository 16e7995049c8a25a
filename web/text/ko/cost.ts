import type { en } from "../en/cost.ts";

export const ko: typeof en = {
  measure: "측정",
  again: "다시 측정",
  stop: "중지",
  fastest: "빠른 순서로",
  progress: "측정 중",
  empty: {
    heading: "아직 측정하지 않았어요",
    body: (functions, seconds) =>
      `함수 ${functions}개와 복사만 하는 반복문, 견주어 볼 밀집층 하나의 시간을 재요. ${seconds}쯤 걸리고, 브라우저의 시계가 덜 정밀하면 더 걸려요.`,
    seconds: (count) => `${count}초`,
  },
  copy: "복사만",
  titles: {
    value: "수 하나의 f에 걸린 시간(ns)",
    derivative: "수 하나의 f와 f′에 걸린 시간(ns)",
    layer: "층의 순전파 시간에서 차지하는 비율(%)",
    training: "층의 순전파·역전파 시간에서 차지하는 비율(%)",
    double: "배정밀도로 f, f′, f″에 걸린 시간(ns)",
  },
  hints: {
    time: "가장 빠른 라운드예요. 가는 선은 중앙값까지예요",
    layer: "밀집층: 입력 256개, 유닛 256개, 샘플 64개",
  },
  picture: (title, rows) => `${title}: ${rows}`,
  none: "측정하지 않음",
  tryThis: "해 보기",
  presets: {
    value: "수 하나: 가장 빠른 함수와 가장 느린 함수",
    derivative: "도함수까지",
    layer: "층 하나의 얼마일까?",
    training: "순전파와 역전파를 합치면?",
    double: "배정밀도로 정확하게",
  },
  said: {
    label: "측정한 것",
    empty:
      "‘측정’을 누르면 바로 이 브라우저가 지금 모든 함수의 시간을 재요. 먼저 짐작해 보세요. exp는 얼마나 걸리고, 그게 중요할까요?",
    running: "측정하고 있어요. 지금까지 가장 빨랐던 라운드를 보여 줘요.",
    coarse: (step) =>
      `이 브라우저는 페이지가 너무 많은 것을 알아내지 못하게 시계를 ${step} ms 단위로 반올림해요. 함수의 시간을 재기에는 정밀도가 모자라요.`,
    missing: "아직 측정하지 않은 함수가 있어요. 다시 측정해 보세요.",
    slower: (slow, fast, factor, a, b) =>
      `지금 여기에서 수 하나에 ${slow} 계산은 ${a} ns, ${fast} 계산은 ${b} ns 걸려요. ${factor}배예요.`,
    alike: (slow, fast, a) =>
      `지금 여기에서 가장 느린 ${slow} 계산과 가장 빠른 ${fast} 계산이 거의 같아요. 수 하나에 ${a} ns예요.`,
    alone: (name, a, copy) => `지금 여기에서 수 하나에 ${name} 계산은 ${a} ns, 복사만 하면 ${copy} ns 걸려요.`,
    ofLayer: (slow, fast) => ` 유닛이 256개인 밀집층에서는 전체 시간의 ${slow}와 ${fast}예요.`,
    aloneOfLayer: (share) => ` 유닛이 256개인 밀집층에서는 전체 시간의 ${share}예요.`,
    share: (slow, a, fast, b) =>
      `층의 전체 시간에서 ${slow} 계산은 ${a}, ${fast} 계산은 ${b}를 차지해요. 나머지는 거의 다 행렬 곱이에요. 층이 넓을수록 출력 하나에 드는 곱셈이 많아져요.`,
    aloneShare: (name, a) =>
      `층의 전체 시간에서 ${name} 계산은 ${a}를 차지해요. 나머지는 거의 다 행렬 곱이에요. 층이 넓을수록 출력 하나에 드는 곱셈이 많아져요.`,
    double: " 곡선을 그릴 때 쓰는 계산이에요. f, f′, f″를 한꺼번에 끝자리까지 정확하게 구해요.",
    uneasy: (factor) =>
      ` 라운드마다 차이가 커요. 중앙값이 가장 빠른 라운드의 ${factor}배예요. 기기가 한가할 때 다시 측정해 보세요.`,
  },
  parts: { adjust: "조정", method: "측정 방법", numbers: "수치" },
  show: "보기",
  order: "순서",
  orders: { catalogue: "목록 순서", time: "빠른 순서" },
  all: "모든 함수",
  method: {
    what: (singles) =>
      `단정밀도에서는 신경망이 쓰는 대로 네 수씩 한꺼번에 계산해요. −6부터 6까지의 수 ${singles}개를 계산하는데, 아래에 나오는 층의 출력 수와 같아요. 배정밀도에서는 곡선을 그릴 때처럼 수 1,024개에서 f, f′, f″를 함께 계산해요. 걸린 시간을 개수로 나눠요.`,
    layer:
      "층은 입력 256개, 유닛 256개, 샘플 64개인 단정밀도 밀집층이에요. 순전파에서는 W a + b를, 역전파에서는 f′과 ∂L/∂a의 곱을 구한 다음 ∂L/∂W, ∂L/∂b, 그리고 아래층의 ∂L/∂a를 계산해요. 함수의 비율은 함수의 시간을 층과 함수의 시간을 더한 값으로 나눈 것이에요. 순전파에는 f의 시간을, 순전파와 역전파를 합친 것에는 f와 f′의 시간을 써요.",
    rounds:
      "라운드마다 모든 것을 한 번씩 재고 가장 빠른 라운드를 써요. 기기가 하는 다른 일은 시간을 늘리기만 하니까요. 프레임 사이에 10 ms쯤씩 나누어 재고, 탭이 가려져 있는 동안에는 쉬어요.",
    clock: (step, round, steps, done, all) =>
      `이 브라우저의 시계는 ${step} ms씩 움직여요. 라운드 하나는 적어도 ${round} ms, 시계 눈금의 ${steps}배예요. 라운드 ${all}번 중 ${done}번을 마쳤어요.`,
    clockFirst: "브라우저는 시계를 반올림하므로 시계부터 재요. 라운드 하나는 적어도 시계 눈금의 50배예요.",
    limits:
      "이 수치는 이 페이지의 C++를 웹어셈블리로 지금 이 기기에서 스레드 하나로 돌린 결과예요. 다른 라이브러리나 그래픽 카드에서 얼마나 빠른지는 이 수치로 알 수 없어요. 다른 탭이나 발열, 절전에 따라 달라져요.",
  },
  table: {
    caption: "수 하나에 걸린 시간이에요. 가장 빠른 라운드(괄호 안은 중앙값)의 ns와 층의 시간에서 차지하는 비율이에요.",
    function: "함수",
    value: "f(ns)",
    derivative: "f와 f′(ns)",
    double: "배정밀도 f, f′, f″(ns)",
    layer: "순전파 비율",
    training: "순전파·역전파 비율",
  },
  layerTimes: (forward, training) => `함수를 뺀 층: 순전파 ${forward} µs, 순전파와 역전파 ${training} µs.`,
  csv: { label: "CSV 복사", copied: "복사했어요", denied: "직접 복사하세요", box: "CSV" },
};
