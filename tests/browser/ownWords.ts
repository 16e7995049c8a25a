/** Words of the field, and names of people, functions and formats, that dictionary-en-gb doesn't know. */
export const ownEnglish = `
  activations autoencoder autoencoders autograd backpropagation binarised bool convolutional covariate denoising
  embeddings exponentials infimum jacobian logit logits maxout perceptron pre-activation pre-activations
  self-normalizing sigmoid sigmoids softmax supremum tanh thresholding variational zero-centered
  arctan elu gelu glu hardshrink heaviside mish relu selu silu softplus softshrink softsign squareplus tanhshrink
  bengio bergstra broomhead carlile clevert collobert courville cybenko donoho dugas elfwing farber fukushima gimpel
  glorot goodfellow hannun hendrycks hochreiter ioffe johnstone kaiming karniadakis kiros klambauer konda krizhevsky
  krueger lapedes leshno léonard lucey maas memisevic misra novikoff papert radford ramachandran ramasinghe rosenblatt
  rumelhart santurkar shazeer szegedy turian unterthiner widrow zoph
  ctrl erf https iframe keras lambd nan naver nemotron script-src src tistory vec velog wasm wasm-unsafe-eval xxᵀ pᵢpⱼ`;

/**
 * Words of the field, and some of every day, that dictionary-ko doesn't know; each list stands beside a word that it
 * knows and that takes the same endings.
 */
export const ownKorean = {
  책: `
    가로선 가우시안 가중합 계열별 함수별 고윳값 고정소수점 극한값 기본값 꺾은선 끝값 끝자리 단계별 대체값 드롭아웃 로젠블랫 로짓 맥스아웃 모멘텀 밀집층
    백본 변분 부동소수점 비선형 상한 선형 생성기 신경망 어텐션 에폭 역제곱근 역치 열린구간 유닛 유닛별 은닉층 이름순 자료형 정의상 정답률
    제곱평균제곱근 지수적 참값 초깃값 최저점 최적점 출력층 치역 퍼셉트론 포화형 하강법 학습률 합성곱 활성화값 임계값 국소적
    비선형적 소프트사인 곱셈 초평면 푸아송 마크다운 쿠르빌 레오나르`,
  나무: `
    계단함수 그레이디언트 근사 기함수 난수 다항함수 단정밀도 대각 도함수 람베르트 레슈노 매컬러 미분계수 민스키 반정밀도 배정밀도
    백분위수 벤지오 사인파 삼차식 소프트맥스 소프트플러스 스레드 스위시 스퀘어플러스 시그모이드 시드 아크탄젠트 야코비
    연분수 오버플로 오토인코더 유계 이계도함수 이상치 이진수 일차함수 자바스크립트 잔차 정수배 조건수 첨자 최소제곱 클래스 클래스끼리
    트랜스포머 프레임워크 피드포워드 하이퍼파라미터 함수끼리 미리보기 임베드 벨로그 노션 워드프레스 항등 항등함수 공변량 아니요 웹어셈블리`,
  물: "곡률 스킵 층별 라벨 웨이블릿 스파이킹 로지스틱 아핀 사인값 논리합 모바일용 암시적",
  정리: "포화 정규화 역전파 순전파 약분 미분 반올림 출력 입력 평평 흐릿 제곱 입력받",
  이루어: "켜 정해 옅어 희미해 가팔라",
  "": "열네 열여섯 열일곱 열아홉 둥글린 굽을지를 줄일지를 여기서 거기서 어디서 멀리서 하나 백분의 억배 있었 나갔 밀려났 임계 넘게가 아니라서가 있느냐에 절반쯤이 절반쯤은 평평해질까요 전해질까요 옮겨질",
};
