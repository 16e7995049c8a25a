import { type PresetButton, presetButtons } from "../../controls/presets.ts";
import { formatSpec, parseVectorSpec } from "../../core/functionSpec.ts";
import { barsTexts } from "../../text/bars.ts";
import type { BarsContext } from "./context.ts";
import { barsSchema } from "./settings.ts";

const start = barsSchema.inputs.default;

/** The story's states in reading order: a function and its inputs. */
const states = [
  { id: "shares", functions: "softmax", inputs: start },
  { id: "shift", functions: "softmax", inputs: start },
  { id: "cold", functions: "softmax(temperature=0.1)", inputs: start },
  { id: "hot", functions: "softmax(temperature=5)", inputs: start },
  { id: "largest", functions: "maxout", inputs: start },
  { id: "gate", functions: "glu", inputs: [2, -3, 4, -6] },
] as const;

/** Those of the figure's own functions, and all of them where its reader may choose any. */
export function presets(context: BarsContext): unknown {
  const { state, language } = context;
  const text = barsTexts[language];
  const ids = state.functions.map(({ id }) => id);
  const offered = states.filter(({ functions }) => state.explore || ids.includes(parseVectorSpec(functions).id));
  return presetButtons(
    text.tryThis,
    offered.map(({ id, functions, inputs }): PresetButton => {
      const specs = [parseVectorSpec(functions)];
      const name = text.presets[id];
      if (id === "shift") return { name, isOpen: undefined, open: () => addOne(context) };
      return {
        name,
        isOpen:
          specs.map(formatSpec).join() === state.functions.map(formatSpec).join() &&
          inputs.join() === state.inputs.join(),
        open: () => context.change({ functions: specs, inputs }),
      };
    }),
  );
}

/** Adds 1 to every input there is, so that it is seen that nothing moves; to the first state's where another function stands. */
function addOne({ state, change }: BarsContext): void {
  const keepsStill = state.functions.every(({ id }) => id === "softmax");
  if (!keepsStill) change({ functions: [parseVectorSpec("softmax")], inputs: shifted(start, 1) });
  else change({ inputs: shifted(state.inputs, 1) });
}

/** Without the digits that binary arithmetic adds. */
export function shifted(inputs: readonly number[], by: number): number[] {
  return inputs.map((value) => Number((value + by).toPrecision(12)));
}
