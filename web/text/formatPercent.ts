/** A share to whole percents: 0% only for none, 100% only for all. */
export function formatPercent(share: number): string {
  if (!Number.isFinite(share)) return "–";
  const rounded = Math.round(100 * share);
  if (rounded === 0 && share > 0) return "< 1%";
  if (rounded === 100 && share < 1) return "> 99%";
  return `${rounded}%`;
}
