import type { shrinkage as en } from "../../en/functions/shrinkage.ts";

export const shrinkage: typeof en = {
  tanhshrink: {
    name: "Tanhshrink",
    what: "x − tanh x예요. 0 근처에서는 약 x³/3이라 입력이 거의 사라지고, 멀리서는 x ∓ 1에 가까워요.",
    uses: "Torch7(2011)에 들어 있었지만 드물게 써요. Softshrink를 매끄럽게 한 함수로 볼 수 있어요.",
    pros: [
      "몇 번이든 미분할 수 있어서, 꺾이는 점 없이 0 근처의 입력을 0 쪽으로 눌러요.",
      "양쪽에서 기울기가 1에 가까워져서 끝이 평평하지 않아요.",
    ],
    cons: [
      "입력이 가장 많이 모이는 곳이 평평해요. |x|가 0.10보다 작으면 기울기가 0.01보다 작아요.",
      "x = 0 말고는 정확히 0이 되지 않아서 출력이 희소(sparse)하지 않아요.",
    ],
    differences: [
      "네 프레임워크 모두 x에서 tanh x를 빼서 0 근처의 유효 숫자를 잃어요. 64비트에서 |x|가 약 10⁻⁸보다 작으면 결과가 0인데, 참값은 x³/3이에요.",
    ],
  },
  softshrink: {
    name: "Softshrink",
    what: "±λ 안의 입력은 0이 되고, 나머지는 λ만큼 0 쪽으로 옮겨져요.",
    uses: "웨이블릿 잡음 제거(Donoho & Johnstone, 1994)와 희소 부호화(sparse coding)에 써요. ISTA와, 이를 학습하게 만든 LISTA(2010)의 한 단계예요.",
    pros: [
      "크기가 λ 이하인 것은 정확히 0이 되어서, 약한 잡음이 사라지고 출력이 희소해져요.",
      "변수 하나인 최소제곱에 L1 벌점을 더한 문제의 정확한 해라서, 결과의 뜻이 분명해요.",
      "값이 뛰지 않아요. λ를 막 넘은 입력은 0에서 시작해요.",
    ],
    cons: [
      "통과하는 입력이 모두 λ만큼 작아져서, 크기가 큰 입력에 편향이 생겨요.",
      "±λ 안에서는 기울기가 0이라 그 입력에서는 아무것도 배우지 못해요.",
    ],
    differences: [
      "λ를 PyTorch는 lambd, Keras는 threshold라고 부르고, 기본값은 둘 다 0.5예요. JAX에는 이 함수가 없어요.",
    ],
  },
  hardshrink: {
    name: "Hardshrink",
    what: "±λ 안의 입력은 0이 되고, 나머지는 그대로예요.",
    uses: "웨이블릿 계수의 하드 임계 처리(Donoho & Johnstone, 1994)와, 0이 아닌 계수의 개수에 벌점을 주는 희소 부호화(sparse coding)에 써요.",
    pros: [
      "통과하는 입력은 줄어들지 않아서 제 크기를 지켜요.",
      "크기가 λ 이하인 것은 정확히 0이 되어서 출력이 희소해요.",
    ],
    cons: [
      "±λ에서 값이 λ만큼 뛰어요. 그곳에서는 x가 아주 조금만 변해도 출력이 그만큼 달라져요.",
      "±λ 안에서는 기울기가 0이라 그 입력에서는 아무것도 배우지 못해요.",
    ],
    differences: [
      "λ를 PyTorch는 lambd, Keras는 threshold라고 부르고, 기본값은 둘 다 0.5예요. JAX에는 이 함수가 없어요.",
    ],
  },
};
