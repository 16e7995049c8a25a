/** The dash pattern of f and f′, on every chart and in every legend. Dashes mean nothing else. */
export const dashes = { value: [] as number[], derivative: [7, 5] };
