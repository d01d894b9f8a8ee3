import type {Map as LeafletMap} from '#leaflet';
import type {CountryName} from '../base/drawing.js';
import {BaseFiles} from '../base/files.js';
import type {ChartHost} from '../chart.js';
import type {Placed} from '../marks/mark-layer.js';
import {PlaceNames} from '../marks/place-names.js';
import type {Town} from '../marks/towns.js';
import type {Frame} from './frame.js';
import {Land} from './land.js';
import {Net} from './net.js';
import {addTiles, drawOwnFile, type OwnName} from './own-layers.js';
import {renderScaleLine} from './scale-line.js';

/** What lies beneath the marks: land or pictures of a tile server, the coop's own file, a net of degrees, names and the scale. */
export class Ground {
  /** None beneath pictures of a tile server. */
  private readonly land: Land | undefined;
  private readonly net: Net;
  private readonly names: PlaceNames;
  private countries: readonly CountryName[] = [];
  private own: readonly OwnName[] = [];
  private marked: {readonly towns: readonly Town[]; readonly placed: readonly Placed[]} = {towns: [], placed: []};
  private isClosed = false;

  constructor(
    private readonly map: LeafletMap,
    private readonly frame: Frame,
    private readonly host: Pick<ChartHost, 'texts' | 'language' | 'base' | 'say'>,
  ) {
    const {base, texts, language} = host;
    if (!addTiles(map, base)) this.land = new Land(map, new BaseFiles(base), () => host.say(texts.noLand));
    this.net = new Net(map);
    this.names = new PlaceNames(map, language);
    frame.credit.textContent = [this.land && texts.credit, base.attribution].filter(Boolean).join(' · ');
    if (base.geojson) void this.drawOwnFile(base.geojson);
  }

  /** Draws what has come into view. Nobody waits for the land, which may never come. */
  update(): void {
    renderScaleLine(this.frame.scale, this.map, this.host.language);
    this.net.update();
    void this.drawLand();
  }

  /** Writes the names that there is room for, around what is drawn of the marks. */
  nameAround(towns: readonly Town[] = [], placed: readonly Placed[] = []): void {
    this.marked = {towns, placed};
    this.drawNames();
  }

  close(): void {
    this.isClosed = true;
    this.land?.close();
  }

  private async drawLand(): Promise<void> {
    if (!this.land) return;
    await this.land.update();
    if (this.countries.length) return;
    this.countries = await this.land.countries();
    this.drawNames();
  }

  private async drawOwnFile(address: string): Promise<void> {
    this.own = await drawOwnFile(this.map, address, this.host, () => !this.isClosed);
    this.drawNames();
  }

  private drawNames(): void {
    if (!this.isClosed) this.names.draw({countries: this.countries, own: this.own, ...this.marked});
  }
}
