import { figuresInSightDrawn } from "../elements/base/drawingQueue.ts";
import { whenIdle } from "../elements/base/whenIdle.ts";

// The prose can be read from the start; what makes it live comes after the first figure.
await figuresInSightDrawn();
await whenIdle();
const { startLesson } = await import("./startLesson.ts");
startLesson();
