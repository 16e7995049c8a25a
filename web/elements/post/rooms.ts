/** How high a figure is in columns narrower than `below`, in CSS pixels; the first has no bound. */
export type Rooms = readonly { below?: number; height: number }[];

/** The columns in which a figure is measured, and for which widths each stands: its layout changes between them. */
const columns = [
  { width: 1264 },
  { below: 1080, width: 900 },
  { below: 820, width: 740 },
  { below: 690, width: 640 },
  { below: 480, width: 344 },
];

/** The column in which the figure is left: about that of a post, for whose readers its picture is made. */
const stillWidth = 740;

/** Measures how high a figure is in columns of any width, by making that of its `place`. */
export async function measureRooms(place: HTMLElement, figure: HTMLElement): Promise<Rooms> {
  const rooms: { below?: number; height: number }[] = [];
  for (const { below, width } of columns) {
    place.style.width = `${width}px`;
    const height = Math.round(await restingHeight(figure));
    if (rooms.at(-1)?.height !== height) rooms.push(below === undefined ? { height } : { below, height });
  }
  place.style.width = `${stillWidth}px`;
  await restingHeight(figure);
  return rooms;
}

/** So many frames without a change, a figure has taken its shape; and after so many it is taken as it is. */
const [still, most] = [4, 60];

async function restingHeight(figure: HTMLElement): Promise<number> {
  let height = Number.NaN;
  for (let frame = 0, same = 0; same < still && frame < most; frame++) {
    await new Promise(requestAnimationFrame);
    const { height: now } = figure.getBoundingClientRect();
    same = now === height ? same + 1 : 0;
    height = now;
  }
  return height;
}
