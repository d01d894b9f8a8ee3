import type {Spot} from '../../../vocab/geo/spot.js';
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
import {renderScaleLine} from './view/scale-line.js';
import {Spoken} from './view/spoken.js';

/** Opens a map in an element, which adopts the rules of `chart.styles.ts`. */
export function openChart(element: HTMLElement, host: ChartHost): Promise<Chart> {
  return Promise.resolve(new OpenChart(element, host));
}

class OpenChart implements Chart {
  private readonly frame: Frame;
  private readonly view: View;
  private readonly files: BaseFiles;
  private readonly land: Land;
  private readonly net: Net;
  private readonly marks: Marks;
  private readonly names: PlaceNames;
  private readonly list: SpotList;
  private readonly spoken: Spoken;

  constructor(
    element: HTMLElement,
    private readonly host: ChartHost,
  ) {
    const {texts, base} = host;
    this.frame = createFrame(element, texts);
    this.view = createView(this.frame.view);
    const {map, isAnimated} = this.view;
    this.files = new BaseFiles(base);
    this.land = new Land(map, this.files, () => host.say(texts.noLand));
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
    this.frame.credit.textContent = texts.credit;
    this.frame.root.addEventListener('keydown', this.handleKey);
    map.on('moveend', () => void this.handleMove());
  }

  async show(marks: readonly Mark[], {fit = false}: {readonly fit?: boolean} = {}): Promise<void> {
    this.list.close();
    await this.marks.set(marks, fit);
    await this.handleMove();
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
    this.spoken.close();
    this.marks.close();
    this.view.close();
    this.frame.root.remove();
  }

  /** Draws what has come into view, and says how much that is. */
  private async handleMove(): Promise<void> {
    renderScaleLine(this.frame.scale, this.view.map, this.host.language);
    this.net.update();
    await Promise.all([this.marks.redraw(), this.land.update()]);
    const world = await this.files.world().catch(() => undefined);
    this.names.draw(world?.names ?? [], this.marks.towns, this.marks.drawn);
    this.spoken.say(this.host.texts.visible(this.marks.count));
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
