import type { en } from "../en/catalogue.ts";

export const ko: typeof en = {
  reasons: {
    elementary:
      "가장 단순한 모양이에요. 한 번 뛰거나, 곧게 뻗거나, 끝없이 자라요. 이 함수들로 다른 함수를 만들거나, 다른 함수를 이 함수들과 견주어요.",
    saturating:
      "양쪽 끝이 모두 평평해요. 멀리 나가면 어느 쪽이든 곡선의 기울기가 0에 가까워져, 그레이디언트가 거의 전해지지 않아요.",
    rectifier:
      "ReLU와 그 친척이에요. 왼쪽과 오른쪽에 서로 다른 식을 써요. 오른쪽에서는 그레이디언트가 지나가고(ReLU6는 6까지만), 왼쪽에서는 대개 끊기거나 줄어들어요.",
    smooth_rectifier:
      "ReLU의 모서리를 둥글린 함수예요. 기울기가 한쪽에서 다른 쪽으로 매끄럽게 바뀌어요. 로그 시그모이드는 소프트플러스를 상하좌우로 뒤집은 모양이에요.",
    gated:
      "x에 게이트를 곱한 함수예요. 게이트는 x가 커질수록 0에서 1로 열려요. 모두 0 아래로 내려갔다가 올라가므로 단조 함수가 아니에요.",
    shrinkage:
      "0 근처의 입력은 0이나 0에 가까운 값으로 줄이고 먼 입력은 통과시켜요. 많은 함수가 가파른 한가운데가 오히려 평평해요.",
    periodic: "같은 모양이 되풀이돼요. 끝까지 평평해지는 일이 없고, 0에서 아무리 멀어져도 가파른 구간이 다시 나와요.",
    vector:
      "여러 수를 한꺼번에 받는 함수예요. 출력 하나가 모든 입력에 따라 달라질 수 있어요. 빈 막대는 입력 x, 1, 0, −1이고 채운 막대는 출력이에요. 맥스아웃의 출력은 하나, GLU와 SwiGLU의 출력은 입력의 절반이에요.",
  },
  vector: "벡터를 받는 함수",
  controls: "정렬과 필터",
  search: "함수 검색",
  sort: "정렬",
  sorts: {
    group: "계열별",
    name: "이름순",
    slope: "가장 가파른 것부터",
    infimum: "하한이 낮은 것부터",
    supremum: "상한이 높은 것부터",
    flat: "기울기가 작은 구간이 긴 것부터",
    mean: "출력의 평균이 큰 것부터",
  },
  symbols: { slope: "sup |f′|", infimum: "inf f", supremum: "sup f", flat: "평평", mean: "평균" },
  sorted: {
    name: "모든 함수, 이름순",
    slope: "모든 함수, 가장 가파른 것부터",
    infimum: "모든 함수, 하한이 낮은 것부터",
    supremum: "모든 함수, 상한이 높은 것부터",
    flat: "모든 함수, 그림에서 기울기가 작은 구간이 긴 것부터",
    mean: "모든 함수, 출력의 평균이 큰 것부터",
  },
  computed: "이런 함수만",
  used: "이런 곳에 쓰는 함수만",
  traits: {
    centred: { name: "0 중심", meaning: () => "입력이 N(0, 1)을 따르면 출력의 평균이 0이에요" },
    never_flat: { name: "평평한 곳 없음", meaning: (limit) => `|f′| < ${limit}인 구간이 없어요` },
    bounded: { name: "유계", meaning: () => "함숫값이 유한한 두 수 사이에 있어요" },
    monotone: { name: "단조", meaning: () => "늘다가 줄거나 줄다가 늘지 않아요" },
    smooth: { name: "매끄러움", meaning: () => "f, f′, f″에 끊긴 곳이 없어요" },
    gentle: {
      name: "기울기 1 이하",
      meaning: () => "|f′| ≤ 1이고 값이 뛰지 않아서, 두 출력의 차이가 두 입력의 차이보다 커지지 않아요",
    },
  },
  tags: {
    transformers: "트랜스포머",
    convolutional: "합성곱 신경망",
    recurrent: "순환 신경망",
    output: "출력층과 손실 함수",
    mobile: "모바일용 신경망",
    fields: "암시적 신경 표현",
    sparse: "희소 부호화",
  },
  count: (shown, all) => `함수 ${all}개 중 ${shown}개`,
  none: "조건을 모두 만족하는 함수가 없어요.",
  clear: "필터 지우기",
  axes: (xFrom, xTo, yFrom, yTo) =>
    `모든 그림: x는 ${xFrom}부터 ${xTo}까지, y는 ${yFrom}부터 ${yTo}까지, 가로선은 y가 정수인 곳`,
  plot: (name, low) => `${name}: f는 실선, f′은 파선. ${low}.`,
  bars: (name, inputs, outputs) => `${name}: 입력 ${inputs}, 출력 ${outputs}.`,
  more: "필터와 성질",
  parts: { filters: "필터", table: "성질 표" },
  previous: (name) => `이전: ${name}`,
  next: (name) => `다음: ${name}`,
  compare: () => "비교할 함수",
  both: (names) => names.join(", "),
  close: (name) => `${name} 닫기`,
  move: "모든 그림의 x 옮기기",
  table: "성질을 표로 보기",
  tableCaption: (limit, from, to) =>
    `매개변수가 기본값일 때의 성질. ‘평평’은 x가 ${from}부터 ${to}까지일 때 |f′| < ${limit}인 구간의 비율이고, ‘평균’은 입력이 N(0, 1)을 따를 때 출력의 평균이에요.`,
  name: "함수",
};
