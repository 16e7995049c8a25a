import { css } from "lit";

/** How two classes look: blue, discs and whole lines for the one, orange, squares and dashes for the other; and what lies between. */
export const classStyle = css`
  .bands, .wires, .class-points, .sheet-plane { --above: #0069a8; --below: #c75300; }
  @supports (color: light-dark(red, red)) {
    .bands, .wires, .class-points, .sheet-plane { --above: light-dark(#0069a8, #56b4e9); --below: light-dark(#c75300, #ff9147); }
  }
  .bands .above { fill: color-mix(in srgb, var(--above) var(--shade), var(--paper)); }
  .bands .below { fill: color-mix(in srgb, var(--below) var(--shade), var(--paper)); }
  .bands .shade-1 { --shade: 7%; }
  .bands .shade-2 { --shade: 15%; }
  .bands .shade-3 { --shade: 24%; }
  .bands .shade-4 { --shade: 34%; }
  .bands .shade-5 { --shade: 45%; }
  .bands .shade-6 { --shade: 57%; }
  .bands .middle { fill: none; stroke: var(--ink); stroke-width: 2.25; stroke-linejoin: round; }

  .wires path { fill: none; stroke-opacity: 0.75; }
  .wires .above { stroke: var(--above); }
  .wires .below { stroke: var(--below); stroke-dasharray: 5 3; }

  .class-points path { fill: none; }
  .class-points .seam { stroke: var(--paper); }
  .class-points .one path { stroke-linecap: round; }
  .class-points .zero path { stroke-linecap: square; }
  .class-points .one .own { stroke: var(--above); }
  .class-points .zero .own { stroke: var(--below); }
`;
