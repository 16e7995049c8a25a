import { en } from "./en/post.ts";
import { ko } from "./ko/post.ts";

export const postTexts = { en, ko };
