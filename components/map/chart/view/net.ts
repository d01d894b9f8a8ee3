import {polyline, type LatLngTuple, type Map as LeafletMap, type Polyline} from '#leaflet';

/** From here on there may be nothing but land in view: by the net one sees how far the map has moved. */
const from = 7;
/** How far apart its lines may be, in degrees. */
const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2];
/** How far apart they are on the screen, in pixels, at least. */
const apart = 130;

/** A net of parallels and meridians, at round numbers of degrees. */
export class Net {
  private readonly lines: Polyline;

  constructor(private readonly map: LeafletMap) {
    this.lines = polyline([], {className: 'net', interactive: false, fill: false}).addTo(map);
  }

  update(): void {
    const zoom = this.map.getZoom();
    const pixels = (256 / 360) * 2 ** zoom;
    const step = steps.find((one) => one * pixels > apart);
    this.lines.setLatLngs(zoom < from || !step ? [] : this.draw(step));
  }

  private draw(step: number): LatLngTuple[][] {
    const bounds = this.map.getBounds().pad(0.5);
    const [west, south, east, north] = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
    return [
      ...multiples(step, west, east).map((x): LatLngTuple[] => [
        [south, x],
        [north, x],
      ]),
      ...multiples(step, south, north).map((y): LatLngTuple[] => [
        [y, west],
        [y, east],
      ]),
    ];
  }
}

function multiples(step: number, above: number, below: number): number[] {
  const first = Math.ceil(above / step);
  return Array.from({length: Math.max(0, Math.floor(below / step) - first + 1)}, (_, index) => (first + index) * step);
}
