import type {Spot} from '../../../vocab/geo/spot.js';
import type {CountryName} from './base/drawing.js';
import {BaseFiles} from './base/files.js';
import type {Chart, ChartHost, Mark} from './chart.js';
import {Marks} from './marks/marks.js';
import {PlaceNames} from './marks/place-names.js';
import {SpotList} from './marks/spot-list.js';
import {moveByKey, renderControls} from './view/controls.js';
import {createView, showAround, type View} from './view/create-view.js';
import {createFrame, type Frame} from './view/frame.js';
import {Land} from './view/land.js';
import {Net} from './view/net.js';
import {addTiles, drawOwnFile, type OwnName} from './view/own-layers.js';
import {renderScaleLine} from './view/scale-line.js';
import {Spoken} from './view/spoken.js';

/** Opens a map in an element of a shadow root, whose styles the map's own join. */
export function openChart(element: HTMLElement, host: ChartHost): Promise<Chart> {
  return Promise.resolve(new OpenChart(element, host));
}

class OpenChart implements Chart {
  private readonly frame: Frame;
  private readonly view: View;
  /** Nothing beneath pictures of a tile server. */
  private readonly land: Land | undefined;
  private readonly net: Net;
  private readonly marks: Marks;
  private readonly names: PlaceNames;
  private readonly list: SpotList;
  private readonly spoken: Spoken;
  private isClosed = false;
  private countries: readonly CountryName[] = [];
  private ownNames: readonly OwnName[] = [];

  constructor(
    element: HTMLElement,
    private readonly host: ChartHost,
  ) {
    const {texts, base} = host;
    this.frame = createFrame(element, texts);
    this.view = createView(this.frame.view);
    const {map, isAnimated} = this.view;
    if (!addTiles(map, base)) this.land = new Land(map, new BaseFiles(base), () => host.say(texts.noLand));
    this.net = new Net(map);
    this.names = new PlaceNames(map, host.language);
    this.spoken = new Spoken(this.frame.status);
    const select = (id: string) => host.select(id);
    this.list = new SpotList(this.frame.list, texts, select, this.frame.view);
    this.marks = new Marks(map, {
      texts,
      isAnimated,
      view: this.frame.view,
      select,
      list: (marks, count, button) => this.list.open(marks, count, button),
    });
    renderControls(this.frame.controls, map, texts, isAnimated);
    this.frame.credit.textContent = [this.land && texts.credit, base.attribution].filter(Boolean).join(' · ');
    this.frame.root.addEventListener('keydown', this.handleKey);
    map.on('moveend', () => void this.handleMove());
    if (base.geojson) void this.drawOwnFile(base.geojson);
  }

  async show(marks: readonly Mark[], {fit = false}: {readonly fit?: boolean} = {}): Promise<void> {
    this.list.close();
    await this.marks.set(marks, fit);
    if (!this.isClosed) await this.handleMove();
  }

  find(id: string): Promise<void> {
    this.list.close();
    return this.marks.find(id);
  }

  goTo(spot: Spot, kilometres: number): void {
    showAround(this.view.map, spot, kilometres);
  }

  focus(): void {
    this.frame.view.focus();
  }

  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.land?.close();
    this.spoken.close();
    this.marks.close();
    this.view.close();
    this.frame.root.remove();
  }

  private async drawOwnFile(address: string): Promise<void> {
    const {map} = this.view;
    const isOpen = () => !this.isClosed;
    this.ownNames = await drawOwnFile(map, address, this.host, isOpen);
    this.drawNames();
  }

  private drawNames(): void {
    if (this.isClosed) return;
    const {towns, drawn} = this.marks;
    this.names.draw({countries: this.countries, towns, own: this.ownNames, placed: drawn});
  }

  /** Draws what has come into view, and says how much that is. Marks do not wait for the land, which may never come. */
  private async handleMove(): Promise<void> {
    renderScaleLine(this.frame.scale, this.view.map, this.host.language);
    this.net.update();
    void this.drawLand();
    await this.marks.redraw();
    if (this.isClosed) return;
    this.drawNames();
    this.spoken.say(this.host.texts.visible(this.marks.count));
  }

  private async drawLand(): Promise<void> {
    if (!this.land) return;
    await this.land.update();
    if (this.countries.length) return;
    this.countries = await this.land.countries();
    this.drawNames();
  }

  private readonly handleKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      if (this.list.isOpen) this.list.close();
      else this.host.leave();
    } else if (!this.frame.list.contains(event.target as Node)) {
      moveByKey(this.view.map, event, this.view.isAnimated);
    }
  };
}
