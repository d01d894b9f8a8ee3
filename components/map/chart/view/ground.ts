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

/** What lies beneath the marks: land or pictures of a tile server, the coop's own files, a net of degrees, names and the scale. */
export class Ground {
  /** None beneath pictures of a tile server. */
  private readonly land: Land | undefined;
  private readonly net: Net;
  private readonly names: PlaceNames;
  private countries: readonly CountryName[] = [];
  private own: readonly OwnName[] = [];
  private marked: {readonly towns: readonly Town[]; readonly placed: readonly Placed[]} = {towns: [], placed: []};
  private readonly life = new AbortController();

  constructor(
    private readonly map: LeafletMap,
    private readonly frame: Frame,
    private readonly host: Pick<ChartHost, 'texts' | 'language' | 'base' | 'say'>,
  ) {
    const {base, texts, language} = host;
    if (!addTiles(map, base)) this.land = new Land(map, new BaseFiles(base), () => host.say(texts.noLand));
    this.net = new Net(map);
    this.names = new PlaceNames(map, language);
    this.nameSources(base.attribution);
    if (base.pmtiles) void this.addPictures(base.pmtiles);
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
    this.life.abort();
    this.land?.close();
  }

  private async drawLand(): Promise<void> {
    if (!this.land) return;
    await this.land.update();
    if (this.countries.length) return;
    this.countries = await this.land.countries();
    this.drawNames();
  }

  /** Pictures of a file of the coop's own lie over the land; their reader is loaded where there is one. */
  private async addPictures(address: string): Promise<void> {
    const {map, host, life} = this;
    try {
      const {addPictures} = await import('../pictures/add-pictures.js');
      const credit = await addPictures(map, address, host, life.signal);
      if (!life.signal.aborted) this.nameSources(host.base.attribution ?? credit);
    } catch {
      // The code comes over the network as well.
      if (!life.signal.aborted) host.say(host.texts.pictures.unreadable);
    }
  }

  /** Says whose land and whose pictures or lines these are: as text, whatever is in it. */
  private nameSources(own: string | undefined): void {
    this.frame.credit.textContent = [this.land && this.host.texts.credit, own].filter(Boolean).join(' · ');
  }

  private async drawOwnFile(address: string): Promise<void> {
    this.own = await drawOwnFile(this.map, address, this.host, () => !this.life.signal.aborted);
    this.drawNames();
  }

  private drawNames(): void {
    if (!this.life.signal.aborted) this.names.draw({countries: this.countries, own: this.own, ...this.marked});
  }
}
