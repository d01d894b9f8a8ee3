import {polygon, polyline, SVG, type LatLngExpression, type Map as LeafletMap, type Polygon, type Polyline} from '#leaflet';
import {coastsOf, type CountryName, type Drawing, type Line} from '../base/drawing.js';
import type {BaseFiles} from '../base/files.js';

/** From here on, the map of the whole world is too coarse. */
const nearZoom = 5;

/** With more cells than this the whole base map would be heavier than its budget (docs/decisions/0020); then the world will do. */
const cellsAtMost = 8;

/** The world is not cut: the one side of it is where both its ends meet, at 180°. */
const wholeWorld = 360;

/** Land, coasts and borders, in three paths that the style sheet colours. */
export class Land {
  private readonly land: Polygon;
  private readonly coasts: Polyline;
  private readonly borders: Polyline;
  private drawn = '';
  private turn = 0;
  private hasSaid = false;

  /** @param say what to do where there is no land to be drawn. */
  constructor(
    private readonly map: LeafletMap,
    private readonly files: BaseFiles,
    private readonly say: () => void,
  ) {
    // Beneath the pictures that a coop may lay over it, and what is drawn over both.
    map.createPane('land');
    const renderer = new SVG({pane: 'land', padding: map.options.renderer!.options.padding!});
    const path = (className: string) => ({className, renderer, pane: 'land', interactive: false, smoothFactor: 0.8});
    this.land = polygon([], path('land')).addTo(map);
    this.coasts = polyline([], {...path('coast'), fill: false}).addTo(map);
    this.borders = polyline([], {...path('border'), fill: false}).addTo(map);
  }

  /** Draws what is in view, with the details that can be seen. */
  async update(): Promise<void> {
    const turn = ++this.turn;
    const isCurrent = () => turn === this.turn;
    try {
      const world = await this.files.world();
      if (!isCurrent()) return;
      if (!this.drawn) this.draw('world', world, wholeWorld);
      const names = await this.cellsInView();
      if (!names.length) return this.draw('world', world, wholeWorld);
      const cells = await Promise.all(names.map((name) => this.files.cell(name)));
      if (isCurrent()) this.draw(names.join(), joined(cells), world.cellSize);
    } catch {
      if (Number.isNaN(this.turn)) return;
      // What is drawn already, coarser or a little beside, is better than nothing.
      if (!this.drawn && !this.hasSaid) this.say();
      this.hasSaid = true;
    }
  }

  /** From now on, nothing is drawn that is still on its way. */
  close(): void {
    this.turn = Number.NaN;
  }

  /** Where the names of countries are written; none where there is no base map. */
  async countries(): Promise<readonly CountryName[]> {
    return (await this.files.world().catch(() => undefined))?.names ?? [];
  }

  /** The cells of the view, with what can be seen while it is moved; none where the whole world is fine enough. */
  private async cellsInView(): Promise<readonly string[]> {
    if (this.map.getZoom() < nearZoom) return [];
    const bounds = this.map.getBounds().pad(0.1);
    const names = await this.files.cellsWithin({
      west: bounds.getWest(),
      south: bounds.getSouth(),
      east: bounds.getEast(),
      north: bounds.getNorth(),
    });
    return names.length > cellsAtMost ? [] : names;
  }

  private draw(name: string, {land, borders}: Drawing, side: number): void {
    if (this.drawn === name) return;
    this.drawn = name;
    this.land.setLatLngs(land.map((ring) => [writable(ring)]));
    this.coasts.setLatLngs(coastsOf(land, side));
    this.borders.setLatLngs(borders.map(writable));
  }
}

const writable = (line: Line) => line as readonly LatLngExpression[] as LatLngExpression[];

function joined(drawings: readonly Drawing[]): Drawing {
  return {land: drawings.flatMap(({land}) => land), borders: drawings.flatMap(({borders}) => borders)};
}
