/** By then the engine has compiled what it will compile, in ms. */
const warm = 100;
/** Much longer than a tick of the browser's clock, and mostly shorter than the machine leaves us alone: in ms. */
const least = 2;

/**
 * What each contestant, a function that does its work so many times, needs for it once, in ms: the least of many
 * rounds, in which they take turns. Whatever else the machine does can only add to that.
 */
export function race(contestants, rounds) {
  const time = (name, times) => {
    contestants[name](1); // brings its numbers back into the caches
    const start = performance.now();
    contestants[name](times);
    return performance.now() - start;
  };
  const entries = Object.keys(contestants).map((name) => {
    let times = 1;
    let took = time(name, times);
    for (; took < warm; took = time(name, times)) times *= 2;
    return { name, times: Math.ceil((times * least) / took), best: Number.POSITIVE_INFINITY };
  });
  for (let round = 0; round < rounds; round++)
    for (const entry of entries) entry.best = Math.min(entry.best, time(entry.name, entry.times) / entry.times);
  return Object.fromEntries(entries.map(({ name, best }) => [name, best]));
}
