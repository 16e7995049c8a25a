import type { DemoInput } from "../../web/core/demo.ts";
import type { Demos } from "../../web/core/demos.ts";
import type { StartedDemo } from "../../web/core/startedDemo.ts";

/** A core, with a count of the runs that were started and of those not freed yet. */
export function countingCore(core: Demos, start = core.startDemo) {
  const count = { started: 0, live: 0 };
  const startDemo = (id: string, input?: DemoInput): StartedDemo => {
    const run = start(id, input);
    count.started++;
    count.live++;
    return new Proxy(run, {
      get(target, name) {
        if (name === "free") count.live--;
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
  };
  return { count, core: { ...core, startDemo } };
}
