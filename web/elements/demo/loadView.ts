import type { DemoView } from "./view.ts";

/** The views of `views/`, each in a chunk of its own, by the demo that it is named for. */
const loaders = import.meta.glob<{ view: DemoView }>("./views/*.ts");

/** @throws Error if there is no view for the demo */
export async function loadView(demo: string): Promise<DemoView> {
  const load = loaders[`./views/${demo}.ts`];
  if (!load) throw new Error(`no view for ${demo}`);
  return (await load()).view;
}
