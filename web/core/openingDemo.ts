import type { DemoId } from "./demo.ts";

/**
 * The demo that the page opens with. Its wasm module has no other (cpp/bindings/opening.cpp), so that the first picture
 * does not wait for all of them.
 */
export const openingDemo = "vanishing_gradient" satisfies DemoId;
