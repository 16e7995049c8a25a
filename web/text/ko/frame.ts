import type { en } from "../en/frame.ts";

export const ko: typeof en = {
  empty: "그림 하나만 보여 주는 페이지예요. 주소의 # 뒤에 보여 줄 그림의 이름을 써 주세요.",
  example: "예를 들면 이렇게 써요.",
  known: (names) => `쓸 수 있는 이름: ${names}. ? 뒤에는 그림의 링크와 같은 방식으로 설정을 쓸 수 있어요.`,
  failed: "그림을 불러오지 못했어요. 페이지를 새로 고쳐 다시 시도해 주세요.",
};
