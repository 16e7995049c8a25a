import type { en } from "../en/post.ts";

export const ko: typeof en = {
  places: { tag: "태그", frame: "iframe", markdown: "마크다운", picture: "이미지" },
  place: "글에 넣을 수 있는 것",
  hints: {
    tag: "티스토리(HTML 모드), Ghost(HTML 카드), Jekyll, HTML을 그대로 쓰도록 설정한 Hugo처럼 스크립트와 태그를 넣을 수 있는 곳에 써요. 워드프레스의 미리보기에서는 권한이 없어도 보이지만, unfiltered_html 권한이 없으면 글에 남지 않아요.",
    frame:
      "글 안에 넣는 페이지예요. 학습 관리 시스템(LMS)처럼 iframe을 남겨 두는 곳에 써요. 스크립트를 지우는 곳이라면 스크립트를 빼세요. 그러면 높이는 그대로 고정돼요. 노션에는 ‘이미지’에 나오는 주소를 임베드로 붙여 넣으세요. 워드프레스에서는 태그처럼 unfiltered_html 권한이 있어야 글에 남아요.",
    markdown:
      "누르면 조작할 수 있는 그림이 열리는 이미지예요. 벨로그나 GitHub처럼 스크립트와 iframe은 못 넣어도 마크다운은 쓸 수 있는 곳에 써요.",
    picture:
      "직접 올리는 이미지 파일이에요. 네이버 블로그, Medium, 발표 자료에 쓰고, 이미지 아래에 조작할 수 있는 그림의 주소를 적어 주세요.",
  },
  language: "언어",
  theme: "테마",
  asPost: "글과 같게",
  asBrowser: "독자의 브라우저에 따라",
  light: "밝게",
  dark: "어둡게",
  still: "스크립트가 실행되지 않을 때 보일 이미지 넣기",
  sizing: "iframe 높이를 그림에 맞추는 스크립트 넣기",
  upload: (file) =>
    `이미지를 ${file}라는 이름으로 저장해서 올려 주세요. 올린 곳에서 따로 주소를 주면 ${file} 자리에 그 주소를 써 주세요.`,
  noPicture: "지금 상태의 그림은 이미지로 만들 수 없어요. ‘이미지’에 나오는 주소로 조작할 수 있는 그림을 열 수 있어요.",
  local: "이 주소는 이 컴퓨터나 같은 네트워크에서만 열려요. dist/site를 웹에 올린 다음 거기서 복사해 주세요.",
  unknown: "이 페이지에서는 스크립트의 주소를 알 수 없어요. https://your.site/ 자리에 내 사이트의 주소를 써 주세요.",
  box: "붙여 넣을 내용",
  address: "조작할 수 있는 그림의 주소",
  copy: "복사",
  copied: "복사했어요",
  denied: "선택해 두었어요. 직접 복사해 주세요",
  measuring: "그림의 크기를 재고 있어요…",
  failed: "그림을 그리지 못해서 크기를 잴 수 없어요.",
};
