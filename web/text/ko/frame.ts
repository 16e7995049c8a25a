import type { en } from "../en/frame.ts";

export const ko: typeof en = {
  empty: "그림 하나만 보여 주는 페이지예요. 주소의 # 뒤에 어떤 그림인지 써 주세요.",
  example: "예를 들면 이렇게 써요.",
  known: (names) => `쓸 수 있는 그림: ${names}. ? 뒤에는 그림의 링크처럼 설정을 써요.`,
  failed: "그림을 불러오지 못했어요. 페이지를 새로 고쳐 다시 시도해 주세요.",
};
