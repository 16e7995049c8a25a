export const en = {
  measure: "Measure",
  again: "Measure again",
  stop: "Stop",
  fastest: "Fastest first",
  progress: "Measuring",
  /** Where nothing is measured yet. */
  empty: {
    heading: "Nothing measured yet",
    body: (functions: number, seconds: string) =>
      `${functions === 1 ? "One function" : `${functions} functions`}, a loop that only copies, and a dense layer to compare with: about ${seconds}, longer where the browser’s clock is coarse.`,
    seconds: (count: number) => `${count} seconds`,
  },
  copy: "Only copying",
  /** Over the bars. */
  titles: {
    value: "f of one number, in ns",
    derivative: "f and f′ of one number, in ns",
    layer: "Share of a layer’s time, forward, %",
    training: "Share of a layer, forward and back, %",
    double: "f, f′, f″ in double precision, in ns",
  },
  hints: {
    time: "fastest round; thin line: median round",
    layer: "dense: 256 inputs, 256 units, 64 examples",
  },
  picture: (title: string, rows: string) => `${title}: ${rows}`,
  none: "not measured",
  tryThis: "Try this",
  presets: {
    value: "One number: the fastest and the slowest",
    derivative: "With the derivative",
    layer: "How much of a layer is that?",
    training: "And forward and backward?",
    double: "In double precision, exact",
  },
  said: {
    label: "What was measured",
    empty:
      "Press “Measure” and this very browser times every function, now. Guess first: what does exp cost, and does it matter?",
    running: "Measuring. What is shown is the fastest round so far.",
    coarse: (step: string) =>
      `This browser rounds its clock to ${step} ms, so that pages can’t tell too much from it. That is too coarse to time a function.`,
    missing: "Some of these functions are not measured yet: measure again.",
    slower: (slow: string, fast: string, factor: string, a: string, b: string) =>
      `Here and now ${slow} takes ${factor} times as long as ${fast}: ${a} against ${b} ns for one number.`,
    alike: (slow: string, fast: string, a: string) =>
      `Here and now the slowest, ${slow}, takes about as long as the fastest, ${fast}: ${a} ns for one number.`,
    alone: (name: string, a: string, copy: string) =>
      `Here and now ${name} takes ${a} ns for one number; only copying it takes ${copy} ns.`,
    ofLayer: (slow: string, fast: string) =>
      ` In a dense layer of 256 units that is ${slow} of the time against ${fast}.`,
    aloneOfLayer: (share: string) => ` In a dense layer of 256 units that is ${share} of the time.`,
    share: (slow: string, a: string, fast: string, b: string) =>
      `Of the layer’s time ${slow} takes ${a}, ${fast} ${b}. The rest is nearly all matrix product: the wider the layer, the more of it for each output.`,
    aloneShare: (name: string, a: string) =>
      `Of the layer’s time ${name} takes ${a}. The rest is nearly all matrix product: the wider the layer, the more of it for each output.`,
    double: " These are the rows that draw curves: f, f′ and f″ at once, right to the last digits.",
    uneasy: (factor: string) =>
      ` The rounds differ: the median one took ${factor} times the fastest. Measure again when the machine is calm.`,
  },
  parts: { adjust: "Adjust", method: "How it is measured", numbers: "Numbers" },
  show: "Show",
  order: "Order",
  orders: { catalogue: "As in the catalogue", time: "Fastest first" },
  all: "All functions",
  method: {
    what: (singles: string) =>
      `A kernel in single precision, four numbers at a time as networks use it, runs over ${singles} numbers from −6 to 6: as many as the layer below has outputs. A row in double precision, as curves use it, runs over 1,024 numbers and computes f, f′ and f″ together. The time is divided by the count.`,
    layer:
      "The layer is dense, with 256 inputs, 256 units and 64 examples, in single precision. Forward it computes W a + b; backward f′ times ∂L/∂a, then ∂L/∂W, ∂L/∂b and ∂L/∂a of the layer below. A function’s share is its own time over that plus its own, with f forward, and with f and f′ for forward and backward.",
    rounds:
      "Everything is timed once a round, and the fastest round counts, because whatever else a machine does only adds time. Work is done in slices of about 10 ms between frames; while the tab is hidden it rests.",
    clock: (step: string, round: string, steps: string, done: number, all: number) =>
      `This browser’s clock steps by ${step} ms; a round lasts at least ${round} ms, ${steps} steps. Rounds: ${done} of ${all}.`,
    clockFirst: "The clock, which browsers round, is measured first: a round lasts at least 50 of its steps.",
    limits:
      "The numbers are of this page’s C++ as WebAssembly, in one thread, on this machine, now. They say nothing about another library or a graphics card; other tabs, heat and energy saving change them.",
  },
  table: {
    caption:
      "For one number: nanoseconds of the fastest round, and of the median one in brackets; share of the layer’s time.",
    function: "Function",
    value: "f, ns",
    derivative: "f and f′, ns",
    double: "f, f′, f″ in double, ns",
    layer: "Share forward",
    training: "Share forward and backward",
  },
  layerTimes: (forward: string, training: string) =>
    `The layer without its function: ${forward} µs forward, ${training} µs forward and backward.`,
  csv: { label: "Copy as CSV", copied: "Copied", denied: "Copy this by hand", box: "CSV" },
};
