import {DomUtil, type Map as LeafletMap, type Point} from '#leaflet';

/** How far a pointer goes before it moves the map rather than presses, in pixels. */
const tolerance = 4;

/**
 * Lets one finger or the mouse move the map. Leaflet's own handler would write classes and styles to the page around it; two fingers are
 * Leaflet's, to zoom.
 * @returns what ends it.
 */
export function moveByPointer(map: LeafletMap, element: HTMLElement): () => void {
  const fingers = new Set<number>();
  let start: {x: number; y: number; pane: Point} | undefined;
  let isMoving = false;

  const stop = () => {
    if (isMoving) map.fire('moveend');
    [start, isMoving] = [undefined, false];
  };
  const begin = (event: PointerEvent) => {
    fingers.add(event.pointerId);
    if (fingers.size > 1) return stop();
    if (event.button || (event.target as Element).closest('button')) return;
    map.stop();
    start = {x: event.clientX, y: event.clientY, pane: DomUtil.getPosition(map.getPane('mapPane')!)};
  };
  const move = (event: PointerEvent) => {
    if (!start || fingers.size !== 1) return;
    const [x, y] = [event.clientX - start.x, event.clientY - start.y];
    if (!isMoving) {
      if (Math.hypot(x, y) < tolerance) return;
      isMoving = true;
      element.setPointerCapture(event.pointerId);
      map.fire('movestart');
    }
    DomUtil.setPosition(map.getPane('mapPane')!, start.pane.add([x, y]));
    map.fire('move');
  };
  const end = (event: PointerEvent) => {
    fingers.delete(event.pointerId);
    stop();
  };

  const listeners = {pointerdown: begin, pointermove: move, pointerup: end, pointercancel: end, pointerleave: end};
  const names = Object.keys(listeners) as (keyof typeof listeners)[];
  names.forEach((name) => element.addEventListener(name, listeners[name]));
  return () => names.forEach((name) => element.removeEventListener(name, listeners[name]));
}
