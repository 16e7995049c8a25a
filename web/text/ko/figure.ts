import type { FamilyId } from "../../core/catalogue.ts";
import { describeDomain, type Problem, quote, suggestionFor } from "../../core/problem.ts";
import type { en } from "../en/figure.ts";
import { names } from "./names.generated.ts";

const families: Record<FamilyId, string> = {
  elementary: "기본 함수",
  saturating: "포화형",
  rectifier: "ReLU 계열",
  smooth_rectifier: "매끄러운 ReLU 계열",
  shrinkage: "축소 함수",
  gated: "x × 게이트 계열",
  periodic: "주기 함수",
};

/** The Korean words for a problem. */
function problem(it: Problem): string {
  const meant = suggestionFor(it);
  return meant ? `${sentence(it)} 혹시 ${meant}인가요?` : sentence(it);
}

function sentence(it: Problem): string {
  const quoted = quote(it);
  switch (it.code) {
    case "unknownFunction":
      return `${quoted}: 없는 함수예요. 쓸 수 있는 함수: ${it.known.join(", ")}.`;
    case "takesVector":
      return `${it.value}: 벡터 전체를 입력받는 함수라 곡선이 없어요. evaluateVector를 써 주세요.`;
    case "takesNumber":
      return `${it.value}: 벡터가 아니라 수를 하나씩 입력받는 함수예요. evaluate를 써 주세요.`;
    case "malformedSpec":
      return `${quoted}: 함수 표기로 읽을 수 없어요. sigmoid 또는 leaky_relu(slope=0.2)처럼 써 주세요.`;
    case "reservedExpression":
      return `${quoted}: 중괄호는 직접 입력하는 수식을 위해 남겨 둔 표기예요. 지금은 목록에 있는 함수 이름을 써 주세요.`;
    case "unknownParameter":
      return it.known.length
        ? `${it.function}: ${quoted} – 없는 매개변수예요. 쓸 수 있는 매개변수: ${it.known.join(", ")}.`
        : `${it.function}: ${quoted} – 없는 매개변수예요. 이 함수에는 매개변수가 없어요.`;
    case "repeatedParameter":
      return `${it.function}: 매개변수 ${it.value} 값이 두 번 주어졌어요.`;
    case "notANumber":
      return it.value
        ? `${it.name}: 유한한 수여야 하는데 ${quoted} 값을 받았어요.${/[,，]/.test(it.value) ? " 1.5나 1000처럼 쉼표 없이 써 주세요." : ""}`
        : `${it.name}: 유한한 수를 써 주세요.`;
    case "outsideDomain":
      return `${it.name} = ${it.value}: 쓸 수 없는 값이에요. 허용 범위: ${describeDomain(it.name, it.domain)}.`;
    case "notWhole":
      return `${it.name}: 정수여야 하는데 ${it.value} 값을 받았어요.`;
    case "mustExceed":
      return `${it.name} = ${it.value}: ${it.other} = ${it.otherValue}보다 커야 해요.`;
    case "notARange":
      return `${it.name}: "-6 6"처럼 작은 수를 먼저 쓴 두 수여야 하는데 ${quoted} 값을 받았어요.`;
    case "rangeWidth":
      return `range: 폭이 ${it.value}이면 그릴 수 없어요. 이 위치에서는 폭이 ${it.least} 이상 ${it.greatest} 이하여야 해요.`;
    case "unknownChoice":
      return `${it.name}: ${it.known.join(", ")} 중 하나여야 하는데 ${quoted} 값을 받았어요.`;
    case "unknownInLink":
      return `링크의 ${quoted}: 이 그림에 없는 설정이라 무시했어요. 쓸 수 있는 설정: ${it.known.join(", ")}.`;
    case "wrongFunctionCount":
      return `${it.name}: 함수가 정확히 ${it.expected}개 있어야 하는데 ${it.value}개예요.`;
    case "wrongType":
      return `${it.name}: ${it.expected} 대신 ${it.value} 값을 받았어요.`;
    case "tooMany":
      return `${it.name}: 원소가 ${it.value}개예요. 최대 ${it.greatest}개까지 쓸 수 있어요.`;
    case "notAscending":
      return `${it.name}: 작은 것부터 차례로 놓인 유한한 수가 둘 이상이어야 하는데 ${quoted} 값을 받았어요.`;
    case "unknownDemo":
      return `${quoted}: 없는 실험이에요. 쓸 수 있는 실험: ${it.known.join(", ")}.`;
    case "unknownSetting":
      return `${it.owner}: ${quoted} – 없는 설정이에요. 쓸 수 있는 설정: ${it.known.join(", ")}.`;
    case "functionCount":
      return `${it.demo}: 함수를 1개부터 ${it.greatest}개까지 쓸 수 있는데 ${it.value}개예요.`;
    case "doesNotFit":
      return it.sentence ?? `${it.value}: 지금 설정의 ${it.demo}에는 쓸 수 없는 함수예요(${it.reason}).`;
    case "notComputed":
      return `step = ${it.value}: 아직 계산하지 않은 단계예요. 지금까지 0부터 세어 ${it.computed}단계를 계산했어요.`;
    case "nothingInside":
      return `${it.value}: 한 단계의 안을 들여다볼 수 없는 실험이에요.`;
    case "freed":
      return `${it.value}: 이미 해제한 실행이에요. 새로 시작하세요.`;
    case "inputCount":
      return `${it.function}: 입력이 ${it.value}개예요. ${it.even ? "2개 이상" : "1개 이상"} ${it.greatest}개 이하${it.even ? "의 짝수 개" : ""}여야 해요.`;
  }
}

export const ko: typeof en = {
  names,
  families,
  parameters: {
    slope: "기울기 s",
    steepness: "가파른 정도 k",
    alpha: "α",
    beta: "β",
    lambda: "λ",
    min: "최솟값",
    max: "최댓값",
    threshold: "임계값",
    value: "대체값",
    temperature: "온도 T",
  },
  problem,
  problemsHeading: "이 그림의 설정 가운데 쓸 수 없는 값이 있어요. 나머지는 그대로 그렸어요.",
  blocked: {
    heading: "이 그림을 계산하지 못했어요",
    body: "이 그림은 웹어셈블리(WebAssembly)로 계산하는데, 불러오거나 실행하지 못했어요. 네트워크 연결이나 브라우저, 페이지의 보안 정책 때문일 수 있어요.",
    hint: "직접 운영하는 페이지라면 script-src에 'wasm-unsafe-eval'을 허용하고, .wasm 파일을 스크립트와 같은 곳에 두세요.",
    retry: "다시 시도",
  },
  limit: "기울기가 작다고 볼 기준: |f′| <",
  parameterReset: (value) => `기본값(${value})으로 되돌리기`,
  lastOne: "함수는 하나 이상 남아 있어야 해요",
  panels: {
    label: "이 함수들 더 알아보기",
    loading: "불러오고 있어요…",
    failed: "이 부분을 불러오지 못했어요.",
  },
  link: {
    copy: "링크 복사",
    copied: "복사했어요",
    byHand: "이 주소를 직접 복사해 주세요",
    none: "이 프레임에는 따로 주소가 없어요",
    missing: (id) => `링크가 가리키는 ‘${id}’ 항목이 이 페이지에 없어요.`,
  },
  save: {
    open: "이미지로 저장",
    png: "PNG",
    twice: "두 배 크기 PNG",
    svg: "SVG",
    saved: (fileName) => `${fileName} 파일로 저장했어요`,
    failed: {
      png: "여기서는 PNG를 만들지 못했어요. 이 페이지의 보안 정책 때문일 수 있어요. SVG로 저장해 보세요.",
      svg: "이미지를 만들지 못했어요. 다시 시도해 주세요.",
    },
  },
  post: { open: "글에 넣기", close: "닫기" },
  skip: "이 그림 건너뛰기",
  undo: "실행 취소",
};
