import type { en } from "../en/selfTest.ts";

const bracketed = (number = "") => (number.startsWith("−") ? `(${number})` : number);

export const ko: typeof en = {
  questions: {
    table: {
      asks: () =>
        "계단 함수를 쓰는 유닛 하나가 입력 (0, 0), (0, 1), (1, 0), (1, 1)에 차례로 내는 출력이에요. 이 가운데 낼 수 없는 것은 무엇일까요?",
      why: (_, right) => `출력이 ${right}일 때는 1이 나오는 입력과 0이 나오는 입력을 직선 하나로 가를 수 없어요.`,
    },
    layers: {
      asks: ([w, count]) =>
        `항등 함수를 쓰는 층 ${count}개를 이어 놓았어요. 층마다 입력을 ${w}배 하고 1을 더해요. 전체의 기울기는 얼마일까요?`,
      why: ([w, count], right) => `전체도 직선이고 기울기는 곱해져요. ${bracketed(w)}의 ${count}제곱 = ${right}`,
    },
    step: {
      asks: ([w, x, y, rate]) =>
        `입력이 x = ${x}일 때 유닛은 z = w·x를 내요. w = ${w}, 목표 y = ${y}, L = ½(z − y)²이에요. 학습률 ${rate}로 경사 하강법을 한 단계 하면 w는 얼마가 될까요?`,
      why: ([w, x, y, rate], right) =>
        `∂L/∂w = (z − y)·x라서 w − η·∂L/∂w = ${w} − ${rate} · (${w} · ${x} − ${bracketed(y)}) · ${x} = ${right}`,
    },
    slope: {
      asks: ([a]) => `시그모이드 유닛의 출력이 a = ${a}일 때 기울기는 얼마일까요?`,
      why: ([a], right) => `σ′ = a(1 − a) = ${a} · (1 − ${a}) = ${right}`,
    },
    flattest: {
      asks: ([x]) => `x = ${x}에서 기울기가 0에 가장 가까운 함수는 무엇일까요?`,
      why: ([x], right) => `x = ${x}에서 기울기의 크기가 가장 작은 함수: ${right}.`,
    },
    chain: {
      asks: ([w, count]) =>
        `층 ${count}개가 한 줄로 이어져 있고 층마다 시그모이드 유닛이 하나씩 있어요. 가중치는 모두 ${w}, z는 모두 0이에요. 오차 신호가 ${count}층에서 1층까지 가는 동안 몇 배가 될까요?`,
      why: ([w, , slope, steps], right) =>
        `한 단계마다 가중치와 기울기, ${w} · ${slope}가 곱해져서 ${steps}단계 뒤에는 ${right}배가 돼요.`,
    },
    trace: {
      asks: () => "어떤 신경망의 몇몇 층에서 배치 하나로 잰 값이에요. 오차 신호에 무슨 일이 일어났을까요?",
      why: () => "",
    },
    rest: {
      asks: ([z]) => `샘플은 모두 네 개이고, 어떤 ReLU 유닛의 z를 차례로 적으면 z = ${z}. 이 유닛은 어떤 상태일까요?`,
      why: () => "ReLU의 기울기는 z가 양수이면 1, 음수이면 0이에요. 샘플 몇 개에서 꺼져 있는지가 중요해요.",
    },
    pushed: {
      asks: ([inputs, signal]) =>
        `샘플 하나에서 뉴런의 입력 x = ${inputs}, ∂L/∂z = ${signal}. 이때 경사 하강법을 한 단계 하면 가중치 세 개는 어느 쪽으로 밀릴까요?`,
      why: () => "가중치는 저마다 −η · ∂L/∂z · xᵢ만큼 움직여요. 입력의 부호가 모두 같으면 움직이는 쪽도 모두 같아요.",
    },
    output: {
      asks: ([p, target]) =>
        `소프트맥스의 출력은 p = ${p}, 목표는 클래스 ${target}, 온도는 1, 손실은 교차 엔트로피예요. 로짓마다 ∂L/∂z는 얼마일까요?`,
      why: (_, right) => `교차 엔트로피에서는 소프트맥스의 야코비 행렬이 약분돼요. p − y = ${right}`,
    },
  },
  words: {
    vanished: "0에 가까운 기울기는 거의 없는데도 사라졌어요",
    exploded: "폭주했어요",
    dead: "한 층이 통째로 죽었어요. 기울기가 정확히 0이에요",
    saturated: "유닛들이 포화됐어요. 기울기가 대부분 0에 가까워요",
    nan: "수가 오버플로를 일으켰어요",
    active: "모든 샘플에서 켜져 있어요",
    rests: "몇몇 샘플에서 쉬어요",
    "rest.dead": "죽었어요",
    "rest.saturated": "포화됐어요. 기울기가 0에 가깝지만 어디서도 정확히 0은 아니에요",
    up: "모두 위로",
    down: "모두 아래로",
    both: "몇 개는 위로, 몇 개는 아래로",
    none: "어느 쪽으로도 밀지 않아요",
  },
  diagnoses: {
    vanished: "층을 거칠 때마다 줄어드는데 기울기는 0에 가깝지 않아요. 가중치와 기울기를 곱한 값이 너무 작은 거예요.",
    exploded: "층을 거칠 때마다 커져요.",
    dead: "한 층의 기울기가 모든 샘플에서 0이면 그 층부터 입력 쪽으로는 ∂L/∂z가 정확히 0이에요.",
    saturated: "죽은 층은 없지만 기울기가 대부분 0.01보다 작고, 신호가 거의 남지 않았어요.",
    nan: "단정밀도에 담을 수 없을 만큼 큰 수가 생겨서, 그것으로 계산한 값은 수가 아니에요(NaN).",
  },
  heading: (place, all) => `문제 ${place} / ${all}`,
  check: "확인",
  choose: "먼저 답을 하나 고르세요.",
  right: "맞아요.",
  wrong: (right) => `아니에요. 정답: ${right}.`,
  look: "다시 읽기",
  next: "다음 문제",
  finish: "결과 보기",
  result: (right, all) => `${all}문제 가운데 ${right}문제를 맞혔어요.`,
  missed: "다시 볼 만한 것:",
  missedQuestion: (place) => `문제 ${place}`,
  again: "새 숫자로 열 문제",
  columns: { layer: "층", gradient: "|∂L/∂z|의 평균", low: "|f′| < 0.01", dead: "죽은 유닛" },
  failed: "여기서는 문제를 계산할 수 없어요.",
};
