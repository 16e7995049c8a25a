import type { en } from "../en/post.ts";

export const ko: typeof en = {
  places: { tag: "태그", frame: "iframe", markdown: "마크다운", picture: "그림" },
  place: "글에 넣을 수 있는 것",
  hints: {
    tag: "스크립트와 태그를 넣을 수 있는 곳에 써요. 티스토리(HTML 모드), Ghost(HTML 카드), Jekyll, 원시 HTML을 허용한 Hugo가 그래요. 워드프레스는 미리보기에는 누구에게나 보여 주지만, unfiltered_html 권한이 있어야 글에 남아요.",
    frame:
      "스크립트는 지워도 프레임은 남기는 곳에 써요. 학습 관리 시스템(LMS)이 그래요. 노션에는 src에 있는 주소만 임베드로 붙여 넣으세요. 워드프레스는 태그와 같아요.",
    markdown:
      "누르면 움직이는 그림으로 이어지는 정지 그림이에요. 벨로그나 GitHub처럼 스크립트도 프레임도 못 넣는 곳에 써요.",
    picture:
      "올릴 그림 파일이에요. 네이버 블로그, Medium, 발표 자료에 쓰고, 그림 아래에 움직이는 그림의 주소를 적어 주세요.",
  },
  language: "언어",
  theme: "테마",
  automatic: "자동",
  light: "밝게",
  dark: "어둡게",
  still: "스크립트가 없는 독자에게 보일 그림 넣기",
  sizing: "프레임 높이를 그림에 맞추는 스크립트 넣기",
  upload: (file) => `그림을 ${file}로 저장해서 글과 같은 곳에 올려 주세요.`,
  noPicture: "지금 상태에는 저장할 그림이 없어서 넣을 것이 없어요.",
  local: "이 주소는 이 컴퓨터에서만 열려요. dist/site를 웹에 올린 다음 거기서 복사해 주세요.",
  unknown: "이 페이지는 스크립트의 주소를 알려 주지 않아요. https://your.site/ 자리에 직접 주소를 써 주세요.",
  box: "붙여 넣을 내용",
  address: "움직이는 그림의 주소",
  copy: "복사",
  copied: "복사했어요",
  denied: "선택해 두었어요. 직접 복사해 주세요",
  measuring: "그림이 차지할 자리를 재고 있어요…",
  failed: "그림을 그리지 못해서 자리를 잴 수 없어요.",
};
