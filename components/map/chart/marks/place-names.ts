import {point, type Map as LeafletMap, type Point} from '#leaflet';
import type {CountryName} from '../base/drawing.js';
import type {OwnName} from '../view/own-layers.js';
import type {Placed} from './mark-layer.js';
import type {Town} from './towns.js';

/** So many names of each kind are written at once: a map, not a list. */
const namesAtMost = {own: 12, countries: 14, towns: 12};
/** Between these zooms, countries are as large as their names, and no larger than the screen. */
const countryZooms = [2, 6] as const;
const townsFrom = 5;

/** A town nearer to the middle of a cluster than this, in pixels, is part of it. */
const ofCluster = 55;

/** Where the name of a town may be, from where it is: below or above its mark, or to its sides. */
const besideMark = [
  [0, 28],
  [0, -40],
  [20, 0],
  [-20, 0],
] as const;

const besideDot = [
  [0, 14],
  [0, -14],
] as const;

/** A name, and where it may be written. */
interface Candidate {
  readonly kind: 'country' | 'town' | 'own-name';
  readonly text: string;
  readonly at: Point;
  /** Where its middle may be, from that point, the best first. */
  readonly offsets: readonly (readonly [number, number])[];
}

/** What has a name, and what is drawn where names could be. */
interface Named {
  readonly countries: readonly CountryName[];
  readonly own?: readonly OwnName[];
  readonly towns?: readonly Town[];
  readonly placed?: readonly Placed[];
}

interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Writes the names of towns that marks are in, and of countries, where there is room. The list says all of it: to screen readers this is silent. */
export class PlaceNames {
  private readonly pane: HTMLElement;
  private readonly regions: Intl.DisplayNames;

  constructor(
    private readonly map: LeafletMap,
    language: string,
  ) {
    this.pane = map.createPane('names');
    this.pane.setAttribute('aria-hidden', 'true');
    this.pane.classList.add('leaflet-zoom-hide');
    this.regions = new Intl.DisplayNames(language, {type: 'region'});
  }

  /** Writes what there is room for, in this order: the coop's own names, towns, countries. */
  draw({countries, own = [], towns = [], placed = []}: Named): void {
    const {x: width, y: height} = this.map.getSize();
    const taken = placed.map(({group}) => this.taken(group));
    const isFree = (place: Rectangle) =>
      place.left > 4 &&
      place.top > 4 &&
      place.right < width - 4 &&
      place.bottom < height - 4 &&
      !taken.some((one) => overlap(one, place));
    const spans: HTMLElement[] = [];
    for (const {kind, text, at, offsets} of [
      ...this.ownIn(own),
      ...this.townsIn(towns, placed),
      ...this.countriesIn(countries),
    ]) {
      const size = [text.length * (kind === 'country' ? 9 : 7.5) + 8, 20] as const;
      const middle = offsets
        .map(([x, y]) => at.add([x && Math.sign(x) * (size[0] / 2 + Math.abs(x)), y]))
        .find((place) => isFree(around(place, ...size)));
      if (!middle) continue;
      taken.push(around(middle, ...size));
      spans.push(this.write(kind, text, middle));
    }
    this.pane.replaceChildren(...spans);
  }

  private write(kind: Candidate['kind'], text: string, middle: Point): HTMLElement {
    const span = document.createElement('span');
    span.className = kind;
    span.textContent = text;
    const {x, y} = this.map.containerPointToLayerPoint(middle);
    span.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px) translate(-50%, -50%)`;
    return span;
  }

  private ownIn(own: readonly OwnName[]): Candidate[] {
    return this.inView(own, ({at}) => this.place(...at), namesAtMost.own).map(({one: {text}, at}) => ({
      kind: 'own-name',
      text,
      at,
      offsets: besideDot,
    }));
  }

  private countriesIn(countries: readonly CountryName[]): Candidate[] {
    const zoom = this.map.getZoom();
    if (zoom < countryZooms[0] || zoom > countryZooms[1]) return [];
    const large = countries.filter(({size}) => Math.sqrt(size) * (256 / 360) * 2 ** zoom > 40);
    return this.inView(large, ({at}) => this.place(...at), namesAtMost.countries).map(({one, at}) => ({
      kind: 'country',
      text: this.regions.of(one.code) ?? '',
      at,
      offsets: [
        [0, 0],
        [0, 24],
        [0, -24],
      ],
    }));
  }

  /** Towns in view, the largest first; not those that are part of what is drawn as another one. */
  private townsIn(towns: readonly Town[], placed: readonly Placed[]): Candidate[] {
    if (this.map.getZoom() < townsFrom) return [];
    const clusters = placed
      .filter(({group}) => group.count > 1)
      .map(({group}) => ({town: group.towns[0], at: this.place(group.latitude, group.longitude)}));
    const largest = towns.map((town, index) => ({...town, number: index + 1})).sort((one, other) => other.count - one.count);
    return this.inView(largest, ({latitude, longitude}) => this.place(latitude, longitude), namesAtMost.towns)
      .filter(({one, at}) =>
        clusters.every((cluster) => cluster.town === one.number || cluster.at.distanceTo(at) > ofCluster),
      )
      .map(({one, at}) => ({kind: 'town', text: one.name, at, offsets: besideMark}));
  }

  private inView<T>(all: readonly T[], place: (one: T) => Point, most: number): {one: T; at: Point}[] {
    const {x: width, y: height} = this.map.getSize();
    return all
      .map((one) => ({one, at: place(one)}))
      .filter(({at: {x, y}}) => x > 0 && y > 0 && x < width && y < height)
      .slice(0, most);
  }

  /** Where a button is drawn: a drop stands above its point, a cluster around it. */
  private taken({latitude, longitude, count}: Placed['group']): Rectangle {
    const at = this.place(latitude, longitude);
    return count > 1 ? around(at, 40, 34) : around(at.subtract([0, 7]), 30, 44);
  }

  private place(latitude: number, longitude: number): Point {
    return this.map.latLngToContainerPoint([latitude, longitude]);
  }
}

function around({x, y}: Point, width: number, height: number): Rectangle {
  const half = point(width / 2, height / 2);
  return {left: x - half.x, top: y - half.y, right: x + half.x, bottom: y + half.y};
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
