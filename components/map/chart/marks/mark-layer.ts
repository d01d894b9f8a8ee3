import {circle, Icon, LayerGroup, Marker, type Map as LeafletMap} from '#leaflet';
import type {Group} from '../clusters/cluster-index.js';

/** One thing on the map: a button, and where it is not known exactly, the area around. */
export interface Placed {
  /** What it is known by from one drawing to the next. */
  readonly key: string;
  readonly group: Group;
  /** How many kilometres around it may be. */
  readonly within?: number | undefined;
  /** Its number on paper. */
  readonly number?: number | undefined;
  readonly create: () => HTMLButtonElement;
}

interface Drawn {
  readonly placed: Placed;
  readonly button: HTMLButtonElement;
  readonly layers: LayerGroup;
}

/** An icon that is a button of our own: Leaflet's own are pictures or markup. */
class ButtonIcon extends Icon {
  constructor(private readonly button: HTMLButtonElement) {
    super({iconUrl: ''});
  }

  override createIcon(): HTMLElement {
    return this.button;
  }

  override createShadow(): HTMLElement {
    return null as unknown as HTMLElement;
  }
}

/** How high a row is, in pixels, when things are put into the order in which they are read. */
const row = 64;

/** A larger number has no room on a mark. */
const largestNumber = 999;

/** How much room a name takes at most, from the middle of its button, in pixels. */
const nameRoom = {x: 110, y: 90};

/** The buttons on a map: those that stay keep their element, and with it the focus. */
export class MarkLayer {
  private readonly drawn = new Map<string, Drawn>();

  constructor(private readonly map: LeafletMap) {}

  /** The button of something that is drawn. */
  button(key: string): HTMLButtonElement | undefined {
    return this.drawn.get(key)?.button;
  }

  /** What is drawn where a button is; nothing if it is none of ours. */
  at(button: Element | null): Placed | undefined {
    return [...this.drawn.values()].find((one) => one.button === button)?.placed;
  }

  /** Draws these and no others, in the order of reading: from north to south in rows, from west to east in each. */
  draw(placed: readonly Placed[]): void {
    const keys = new Set(placed.map(({key}) => key));
    for (const [key, {layers}] of this.drawn) {
      if (keys.has(key)) continue;
      layers.remove();
      this.drawn.delete(key);
    }
    for (const one of placed) {
      if (!this.drawn.has(one.key)) this.drawn.set(one.key, this.add(one));
      this.turnName(one);
      this.number(one);
    }
    this.order(placed);
  }

  private add(placed: Placed): Drawn {
    const {latitude, longitude} = placed.group;
    const button = placed.create();
    const marker = new Marker([latitude, longitude], {icon: new ButtonIcon(button), keyboard: false, interactive: false});
    const layers = new LayerGroup([marker]);
    if (placed.within) {
      const area = {radius: placed.within * 1_000, className: 'area', interactive: false};
      layers.addLayer(circle([latitude, longitude], area));
    }
    layers.addTo(this.map);
    return {placed, button, layers};
  }

  /** The name that is written beside a button stays on the map, also at its edges. */
  private turnName({key, group}: Placed): void {
    const {classList} = this.drawn.get(key)!.button;
    const {x, y} = this.map.latLngToContainerPoint([group.latitude, group.longitude]);
    classList.toggle('at-top', y < nameRoom.y);
    classList.toggle('at-left', x < nameRoom.x);
    classList.toggle('at-right', x > this.map.getSize().x - nameRoom.x);
  }

  /** Where a mark stands in the list may change while the mark stays. */
  private number({key, number}: Placed): void {
    const {dataset} = this.drawn.get(key)!.button;
    if (number !== undefined && number <= largestNumber) dataset.number = String(number);
    else delete dataset.number;
  }

  /** Puts the buttons in order around the one that has the focus: an element that is moved would lose it. */
  private order(placed: readonly Placed[]): void {
    const pane = this.map.getPane('markerPane')!;
    const focused = (pane.getRootNode() as ShadowRoot).activeElement;
    const buttons = this.sorted(placed).map(({key}) => this.drawn.get(key)!.button);
    const kept = buttons.findIndex((button) => button === focused);
    buttons.forEach((button, index) => {
      if (index < kept) pane.insertBefore(button, focused);
      else if (index !== kept) pane.append(button);
    });
  }

  private sorted(placed: readonly Placed[]): Placed[] {
    const places = placed.map((one) => {
      const {x, y} = this.map.latLngToContainerPoint([one.group.latitude, one.group.longitude]);
      return {one, row: Math.floor(y / row), x};
    });
    return places.sort((a, b) => a.row - b.row || a.x - b.x).map(({one}) => one);
  }
}
