/** Room for the numbers of the y axis, in CSS pixels; only numbers that need more move the plot's left edge. */
export const yAxisWidth = 46;
/** Room above the plot, in CSS pixels, for the label of the point x. */
export const topMargin = 28;
/** Room to the right of the plot, in CSS pixels. */
export const rightMargin = 12;
/** Between an axis and its numbers, in CSS pixels. */
export const tickGap = 8;
