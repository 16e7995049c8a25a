import type { Language } from "../../text/text.ts";
import type { DemoView } from "./view.ts";

/** The views of `views/`, each in a chunk of its own, by the demo that it is named for. */
const loaders = import.meta.glob<{ view: DemoView }>("./views/*.ts");

/**
 * The view of a demo, and its words in one language.
 * @throws Error if there is no view for the demo
 */
export async function loadView(demo: string, language: Language): Promise<DemoView> {
  const load = loaders[`./views/${demo}.ts`];
  if (!load) throw new Error(`no view for ${demo}`);
  const { view } = await load();
  await view.words.load(language);
  return view;
}
