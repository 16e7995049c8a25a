import type { elementary as en } from "../../en/functions/elementary.ts";

export const elementary: typeof en = {
  step: {
    name: "계단 함수",
    what: "x가 0 이하면 0, 0보다 크면 1이에요. 켜지거나 꺼지거나 둘 중 하나인 뉴런을 나타내요.",
    uses: "McCulloch & Pitts의 뉴런(1943)과 Rosenblatt의 퍼셉트론(perceptron, 1958)이 썼어요. 지금은 학습을 마친 점수를 예/아니요로 바꿀 때 쓰고, 스파이킹 신경망(spiking neural network)의 스파이크이기도 한데, 이때는 없는 기울기를 다른 함수의 기울기로 대신해 학습해요.",
    pros: [
      "출력이 곧 결정이에요. 1비트라 더 해석할 것이 없어요.",
      "비교 한 번이면 계산되어 이진 하드웨어에 잘 맞아요.",
    ],
    cons: [
      "도함수(derivative)가 존재하는 곳마다 0이라, 경사 하강법(gradient descent)이 어느 쪽으로 움직여야 할지 알 수 없어요.",
      "0에서 값이 뛰어요. 0 근처에서는 x가 아주 조금만 변해도 출력이 뒤집힐 수 있어요.",
    ],
    differences: [
      "0에서의 값은 관례예요. 여기서는 0이고, PyTorch와 NumPy, JAX의 heaviside는 두 번째 인수로 직접 정하게 해요.",
      "torch.heaviside에는 도함수가 없어서, 역전파(backpropagation)하면 0이 나오지 않고 오류가 나요.",
    ],
  },
  identity: {
    name: "항등 함수",
    what: "입력을 그대로 내보내는, 기울기 1인 직선이에요.",
    uses: "회귀의 출력층, ADALINE(Widrow & Hoff, 1960), 선형 오토인코더(autoencoder), MobileNetV2(2018)의 선형 병목 층에 써요.",
    pros: [
      "모든 실수를 낼 수 있어서, 가격이나 온도 차처럼 범위가 정해지지 않은 값을 예측하기에 알맞아요.",
      "기울기가 어디서나 1이라 그레이디언트(gradient)가 변하지 않고 지나가요.",
    ],
    cons: ["항등 함수만 쓰면 층을 아무리 쌓아도 한 층과 같아요. 일차함수를 합성해도 일차함수이기 때문이에요."],
    differences: [
      "Keras에서는 linear라고 부르고, PyTorch에서는 torch.nn.Identity라는 층이에요. JAX에는 최근 버전부터 jax.nn.identity가 있어요.",
    ],
  },
  exponential: {
    name: "지수 함수",
    what: "e의 x제곱이에요. 항상 양수이고, 기울기가 함숫값과 같아요.",
    uses: "출력이 양수여야 할 때 써요. 푸아송 모형의 발생률, 로그로 예측한 분산(변분 오토인코더, 2013), YOLOv3(2018)의 상자 너비와 높이가 그래요. 소프트맥스의 첫 단계이기도 해요.",
    pros: [
      "어떤 x에서든 출력이 0보다 커서, 발생률이나 분산이 있을 수 없는 값이 되지 않아요.",
      "x에 더하면 출력에는 곱해져서, 크기가 여러 자릿수에 걸친 양에 잘 맞아요.",
    ],
    cons: [
      "함숫값과 기울기가 끝없이 커져서, 큰 입력 하나가 한 번의 학습 단계를 좌우할 수 있어요.",
      "x가 약 −4.61보다 작으면 기울기가 0.01보다 작아요. 제곱 오차를 쓰면, 지나치게 작은 출력이 되돌아오는 속도가 느려요.",
    ],
    differences: [
      "PyTorch, TensorFlow, JAX의 기본인 32비트에서는 x ≈ 88.7부터, NumPy의 기본인 64비트에서는 x ≈ 709.8부터 오버플로(overflow)가 일어나 무한대가 돼요.",
    ],
  },
};
