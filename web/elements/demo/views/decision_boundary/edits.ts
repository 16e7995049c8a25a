import type { DemoContext } from "../../view.ts";

/** Numbers of one weight that the reader set: moment, layer, unit, input, value. */
const perEdit = 5;
/** The oldest are dropped where there are more. */
const most = 20;

/** The reader's weights with one more: the last one of the same moment and place counts. */
export function edited(
  { run }: Pick<DemoContext, "run">,
  moment: number,
  { layer, unit, input }: { layer: number; unit: number; input: number },
  value: number,
): number[] {
  const all = run.settings.edits as readonly number[];
  const place = [moment, layer + 1, unit + 1, input];
  const others = Array.from({ length: Math.floor(all.length / perEdit) }, (_, i) =>
    all.slice(perEdit * i, perEdit * (i + 1)),
  ).filter((edit) => place.some((part, i) => edit[i] !== part));
  return [...others, [...place, Number(value.toFixed(3)) + 0]].slice(-most).flat();
}

export const withoutEdits = { edits: [] as number[] };
