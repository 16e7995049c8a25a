/** A quantity that is not negative, at the points of a square grid: rows along the second coordinate, ends included. */
export interface Field {
  values: Float32Array;
  /** From, to of the first coordinate; from, to of the second. */
  range: Float32Array;
}

export interface Contours {
  levels: number[];
  /** One path for each level, around all that lies below it. */
  areas: string[];
  /** All levels in one path. */
  lines: string;
}

/** So many points of the grid a level must hold to have a shape. */
const leastPoints = 16;

/** Half powers of ten between what the grid resolves and the greatest value. */
export function levelsOf({ values }: Field): number[] {
  const sorted = Float32Array.from(values).sort();
  const least = Math.ceil(2 * Math.log10(sorted[Math.min(leastPoints, sorted.length - 1)] ?? 1));
  const greatest = Math.log10(sorted.at(-1) ?? 1) * 2;
  const levels: number[] = [];
  for (let half = Math.max(least, -12); half < Math.min(greatest, 16); half++) levels.push(10 ** (half / 2));
  return levels;
}

type Point = readonly [number, number];

/**
 * Marching squares. Between two points of the grid the square root is taken as linear: near a minimum a loss is a
 * square of the distance.
 */
export function contoursOf({ values, range }: Field, levels: readonly number[], x: Place, y: Place): Contours {
  const side = Math.sqrt(values.length);
  const roots = values.map(Math.sqrt);
  const [left = 0, right = 0, bottom = 0, top = 0] = range;
  const px = Array.from({ length: side }, (_, i) => x(left + ((right - left) * i) / (side - 1)));
  const py = Array.from({ length: side }, (_, i) => y(bottom + ((top - bottom) * i) / (side - 1)));
  const root = (column: number, row: number) => roots[row * side + column] as number;
  let lines = "";
  const areas = levels.map((value) => {
    const level = Math.sqrt(value);
    let area = "";
    for (let row = 0; row + 1 < side; row++) {
      let full = -1;
      for (let column = 0; column < side; column++) {
        const corners = column + 1 < side ? cornersOf(column, row) : [];
        const below = corners.filter(([i, j]) => root(i, j) < level).length;
        if (below === 4 && full < 0) full = column;
        if (below < 4 && full >= 0) {
          area += shape([full, column].flatMap((i, k) => [at(i, row + k), at(i, row + 1 - k)]));
          full = -1;
        }
        if (below === 0 || below === 4) continue;
        const { outline, crossings } = cut(corners, level);
        area += shape(outline);
        for (let k = 0; k + 1 < crossings.length; k += 2)
          lines += `M${text(crossings[k] as Point)}L${text(crossings[k + 1] as Point)}`;
      }
    }
    return area;
  });
  return { levels: [...levels], areas, lines };

  function at(column: number, row: number): Point {
    return [px[column] as number, py[row] as number];
  }

  /** What of a cell lies below the level, and where the level crosses its edges. */
  function cut(corners: readonly Point[], level: number): { outline: Point[]; crossings: Point[] } {
    const outline: Point[] = [];
    const crossings: Point[] = [];
    corners.forEach(([i, j], k) => {
      const [nextI, nextJ] = corners[(k + 1) % 4] as Point;
      const [here, next] = [root(i, j), root(nextI, nextJ)];
      if (here < level) outline.push(at(i, j));
      if (here < level === next < level) return;
      const share = (level - here) / (next - here);
      const [[x0, y0], [x1, y1]] = [at(i, j), at(nextI, nextJ)];
      const crossing: Point = [x0 + share * (x1 - x0), y0 + share * (y1 - y0)];
      outline.push(crossing);
      crossings.push(crossing);
    });
    return { outline, crossings };
  }
}

type Place = (value: number) => number;

function cornersOf(column: number, row: number): Point[] {
  return [
    [column, row],
    [column + 1, row],
    [column + 1, row + 1],
    [column, row + 1],
  ];
}

function text([x, y]: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

function shape(points: readonly Point[]): string {
  return `M${points.map(text).join("L")}Z`;
}
