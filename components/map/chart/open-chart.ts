import type {Spot} from '../../../vocab/geo/spot.js';
import type {Chart, ChartHost, Mark} from './chart.js';
import {Marks} from './marks/marks.js';
import {SpotList} from './marks/spot-list.js';
import {moveByKey, renderControls} from './view/controls.js';
import {createView, showAround, type View} from './view/create-view.js';
import {createFrame, type Frame} from './view/frame.js';
import {Ground} from './view/ground.js';
import {Spoken} from './view/spoken.js';

/** Opens a map in an element of a shadow root that has `baseStyles`, as every tag’s; the rules of the map join them. */
export function openChart(element: HTMLElement, host: ChartHost): Promise<Chart> {
  return Promise.resolve(new OpenChart(element, host));
}

class OpenChart implements Chart {
  private readonly frame: Frame;
  private readonly view: View;
  private readonly ground: Ground;
  private readonly marks: Marks;
  private readonly list: SpotList;
  private readonly spoken: Spoken;
  private isClosed = false;

  constructor(
    element: HTMLElement,
    private readonly host: ChartHost,
  ) {
    const {texts} = host;
    this.frame = createFrame(element, texts);
    this.view = createView(this.frame.view);
    const {map, isAnimated} = this.view;
    this.ground = new Ground(map, this.frame, host);
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
    this.frame.root.addEventListener('keydown', this.handleKey);
    map.on('moveend', () => void this.handleMove());
  }

  async show(marks: readonly Mark[], {fit = false, tiles}: Parameters<Chart['show']>[1] = {}): Promise<void> {
    this.list.close();
    await this.marks.set(marks, fit, tiles);
    await this.refresh();
  }

  async refresh(): Promise<void> {
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
    this.ground.close();
    this.spoken.close();
    this.marks.close();
    this.view.close();
    this.frame.root.remove();
  }

  /** Draws what has come into view, and says how much that is. */
  private async handleMove(): Promise<void> {
    this.ground.update();
    await this.marks.redraw();
    if (this.isClosed) return;
    this.ground.nameAround(this.marks.towns, this.marks.drawn);
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
