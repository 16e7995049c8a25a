// Where there are no elements, on a server, importing this does nothing.
if ("customElements" in globalThis) import("../define.ts").then(({ define }) => define());
