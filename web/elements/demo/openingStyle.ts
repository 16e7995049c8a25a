import { css } from "lit";

/** About as high as demos become, until they are there. */
export const openingStyle = css`
  .loading { margin: 0; }
  @container (max-width: 860px) { .opening { min-height: var(--room, 52em); } }
  @container (max-width: 480px) { .opening { min-height: var(--room, 70em); } }
`;
