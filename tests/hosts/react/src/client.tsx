import "activation-lab/define";
import { hydrateRoot } from "react-dom/client";
import { Post } from "./post.tsx";

const root = document.querySelector("#root") as HTMLElement;
hydrateRoot(root, <Post core={root.dataset["core"] ?? ""} />);
document
  .querySelector("activation-curve")
  ?.addEventListener("lab-error", ({ detail }) => console.error(detail.messages));
