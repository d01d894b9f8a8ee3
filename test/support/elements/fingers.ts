/** Fingers on a screen: touches as the browser itself makes them, so that it also scrolls, and presses what is tapped. The runner provides them. */

/** A point of the window, in pixels. */
export type Point = readonly [x: number, y: number];

const runner = globalThis as unknown as {
  touch(type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly {x: number; y: number; id: number}[]): Promise<void>;
};
const on = (fingers: readonly Point[]) => fingers.map(([x, y], id) => ({x, y, id}));

/** Until what is in the page is on the screen: fingers touch what is seen. */
const seen = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Puts fingers on the screen, moves each from its first to its second point, and lifts them. */
export async function drag(...fingers: readonly (readonly [from: Point, to: Point])[]): Promise<void> {
  const steps = 8;
  const at = (share: number) =>
    fingers.map(([[x1, y1], [x2, y2]]): Point => [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share]);
  await seen();
  await runner.touch('touchStart', on(at(0)));
  for (let step = 1; step <= steps; step++) await runner.touch('touchMove', on(at(step / steps)));
  await runner.touch('touchEnd', []);
}

/** Touches a point for a moment. */
export async function tap(point: Point): Promise<void> {
  await seen();
  await runner.touch('touchStart', on([point]));
  await runner.touch('touchEnd', []);
}
