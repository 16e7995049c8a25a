import { css } from "lit";

/** How what lies over the curves looks. */
export const overlayStyle = css`
  .hover .line { position: absolute; width: 0; border-left: 1px solid var(--accent); pointer-events: none; }
  .hover table, .explanation {
    position: absolute; z-index: 2; box-sizing: border-box; color: var(--ink); background: var(--paper);
    border: 1px solid var(--line); border-radius: 8px; box-shadow: 0 2px 10px rgb(0 0 0 / 0.16); font-size: 0.8125em; line-height: 1.4;
  }
  .hover table { pointer-events: none; max-width: 100%; border-spacing: 0; border-collapse: separate; padding: 0.25em 0; }
  .hover :is(th, td) { padding: 0.1em 0.6em; text-align: end; }
  .hover th { text-align: start; font-weight: 600; color: var(--ink); }
  .hover tbody th { font-weight: 400; white-space: normal; }
  .hover thead :is(th, td) { border: 0; color: var(--muted); }
  .hover thead th { color: var(--ink); }
  .hover .sign { display: inline-block; width: 12px; height: 12px; vertical-align: -1px; }

  .outputs:not(:empty) { margin: 0.75em 0 0; font-size: 0.875em; } /* no room before there is something to say */
  .outputs p { margin: 0; color: var(--muted); }
  .outputs ul { list-style: none; margin: 0.2em 0 0; padding: 0; }
  .outputs li { display: flex; gap: 0.45em; }
  .outputs .sign { flex: none; margin-top: 0.2em; }

  .landmark { --size: 24px; position: absolute; width: var(--size); height: var(--size); margin: calc(var(--size) / -2) 0 0 calc(var(--size) / -2); }
  .landmark button { display: grid; place-items: center; width: var(--size); height: var(--size); min-width: 0; min-height: 0; padding: 0; border: 0; border-radius: 50%; color: var(--ink); cursor: help; }
  .landmark button svg { display: block; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
  .landmark circle { fill: var(--paper); }
  .landmark button:is(:hover, :focus-visible) circle { fill: var(--soft); }
  .landmark text { fill: currentColor; stroke: none; font: 700 10px system-ui, sans-serif; }
  .explanation { left: calc(var(--size) / 2); width: max-content; max-width: min(22em, 60cqi); padding: 0.4em 0.7em; transform: translateX(var(--share)); }
  .explanation.below { top: var(--size); }
  .explanation.above { bottom: var(--size); }
  .explanation p { display: flex; gap: 0.45em; margin: 0.1em 0; }
  .explanation .sign { flex: none; width: 12px; height: 12px; margin-top: 0.25em; }
  @media (pointer: coarse) {
    .landmark { --size: 44px; }
  }
`;
