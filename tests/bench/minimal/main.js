// A curve as anyone would draw it with Chart.js and an embind module: what the first chart of our page is compared with.

import Chart from "chart.js/auto";
import createModule from "../../../build/wasm/minimal.mjs";

const { sigmoid } = await createModule();
const xs = Array.from({ length: 481 }, (_, i) => -6 + i / 40);
new Chart(document.querySelector("canvas"), {
  type: "line",
  data: { datasets: [{ label: "sigmoid", data: xs.map((x) => ({ x, y: sigmoid(x) })), pointRadius: 0 }] },
  options: { animation: false, scales: { x: { type: "linear" } } },
});
requestAnimationFrame(() => setTimeout(() => performance.mark("first-chart")));
