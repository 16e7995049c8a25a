// @before } satisfies Record<MemberId<"rectifier">, FunctionWords>;
  isrlu: {
    name: "ISRLU",
    what: "x for positive inputs, and ISRU below 0: like ELU it levels off on the left, but without an exponential.",
    uses: "Carlile and others (2017), as a cheaper relative of ELU; it is seldom seen.",
    pros: [
      "The slope is 1 on the whole right side, and f″ does not jump at 0.",
      "It takes a square root, no exponential.",
    ],
    cons: ["The left end is flat: far out the slope falls as 1/|x|³."],
    differences: ["No framework has it."],
  },
