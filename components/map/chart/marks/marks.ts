import {latLngBounds, type LatLng, type Map as LeafletMap} from '#leaflet';
import {boundsOf} from '../clusters/bounds.js';
import type {Box} from '../../../../vocab/fragments/relation.js';
import type {ChartStrings} from '../../../strings/map-chart/strings.js';
import type {Mark, MarkTiles} from '../chart.js';
import {nearestZoom, type Group} from '../clusters/cluster-index.js';
import {openClusters, type Clusters} from '../clusters/clusters.js';
import type {TileClusters} from '../clusters/tile-clusters.js';
import {clusterButton, markButton} from './buttons.js';
import {MarkLayer, type Placed} from './mark-layer.js';
import {townsOf, type Town} from './towns.js';

/** Were every spot taken, there would be this many buttons in view. Half of that is much already: somebody walks through them by keyboard. */
const spotsInView = 110;
/** Nearer than the first, a finger hits two of them; further apart than the second, a cluster says nothing of where its marks are. */
const nearest = 40;
const furthest = 80;

/** How near a few marks are looked at when they are shown all. */
const nearestFit = 13;
/** How near one mark is looked at. */
const nearestAlone = 14;
/** So many of those on one spot are listed. */
export const listedAtMost = 100;

/** What marks need from the map around them. */
export interface MarksHost {
  readonly texts: ChartStrings;
  /** The map as a whole takes the focus when what had it is gone. */
  readonly view: HTMLElement;
  readonly isAnimated: boolean;
  select(id: string): void;
  /** Several marks lie on the same spot: lists them, beside the button that was pressed. */
  list(marks: readonly Mark[], count: number, button: HTMLElement | undefined): void;
}

/** Marks on a map, those near each other as one. */
export class Marks {
  /** What is drawn now. */
  drawn: readonly Placed[] = [];
  private known: readonly Town[] = [];
  private marks: readonly Mark[] = [];
  private clusters: Clusters | undefined;
  /** The same, where not all marks are known. */
  private tiles: TileClusters | undefined;
  private readonly layer: MarkLayer;
  private turn = 0;
  private generation = 0;

  constructor(
    private readonly map: LeafletMap,
    private readonly host: MarksHost,
  ) {
    this.layer = new MarkLayer(map);
  }

  /** The towns that marks are in. */
  get towns(): readonly Town[] {
    return this.tiles?.towns ?? this.known;
  }

  /** How many marks are in view. */
  get count(): number {
    return this.drawn.reduce((sum, {group}) => sum + group.count, 0);
  }

  /** Takes other marks, and tiles with more of them. Those that lie nowhere on the earth are left out. */
  async set(marks: readonly Mark[], fit: boolean, more?: MarkTiles): Promise<void> {
    const generation = ++this.generation;
    const known = marks.filter(({spot}) => Math.abs(spot.latitude) <= 90 && Math.abs(spot.longitude) <= 180);
    const tiles = more && new (await import('../clusters/tile-clusters.js')).TileClusters(known, more, this.radius());
    const extent = fit ? await (tiles ? tiles.extent() : boundsOf(known)) : undefined;
    const {towns, numbers} = townsOf(known);
    const positions = Float64Array.from(known.flatMap(({spot}) => [spot.longitude, spot.latitude]));
    const clusters = tiles ?? (await openClusters({positions, towns: numbers, radius: this.radius()}));
    if (generation !== this.generation) return clusters.close();
    this.clusters?.close();
    [this.marks, this.known, this.clusters, this.tiles] = [known, towns, clusters, tiles];
    if (extent) this.fit(extent);
    await this.redraw();
  }

  /** Draws what is in view. */
  async redraw(): Promise<void> {
    const turn = ++this.turn;
    const bounds = this.map.getBounds();
    const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()] as const;
    const generation = this.generation;
    const groups = (await this.clusters?.within(box, Math.min(nearestZoom, Math.round(this.map.getZoom())))) ?? [];
    if (turn !== this.turn) return;
    const before = this.layer.at(this.focused());
    this.drawn = groups.map((group) => this.place(group, generation));
    this.layer.draw(this.drawn);
    if (before && !this.layer.button(before.key)) this.focusNear(before.group);
  }

  /** Shows one mark, near enough to stand alone, and focuses it; in the list of its spot if it shares that. */
  async find(id: string): Promise<void> {
    const point = this.tiles ? this.tiles.find(id) : this.marks.findIndex((mark) => mark.id === id);
    const spot = this.markAt(point)?.spot;
    if (!spot) return;
    await this.tiles?.reach(spot);
    for (const zoom of [nearestAlone, nearestZoom]) {
      this.map.setView([spot.latitude, spot.longitude], zoom, {animate: false});
      await this.redraw();
      const button = this.layer.button(keyOf(this.markAt(point)!));
      if (button) return button.focus({preventScroll: true});
    }
    const cluster = this.nearestTo(spot);
    if (cluster?.group.cluster !== undefined) await this.list(cluster.group, this.layer.button(cluster.key), point);
  }

  close(): void {
    this.generation++;
    this.turn++;
    this.clusters?.close();
  }

  private markAt(point: number | undefined): Mark | undefined {
    if (point === undefined) return undefined;
    return this.tiles ? this.tiles.markAt(point) : this.marks[point];
  }

  private fit({west, south, east, north}: Box): void {
    const bounds = latLngBounds([south, west], [north, east]);
    this.map.fitBounds(bounds, {maxZoom: nearestFit, padding: [36, 36], animate: false});
  }

  /** The larger the map, the further apart its buttons. */
  private radius(): number {
    const {x, y} = this.map.getSize();
    return Math.round(Math.min(furthest, Math.max(nearest, Math.sqrt((x * y) / spotsInView))));
  }

  private place(group: Group, generation: number): Placed {
    const mark = this.markAt(group.point);
    if (mark) {
      const create = () => markButton(mark, this.host.texts, () => this.host.select(mark.id));
      return {key: keyOf(mark), group, within: mark.within, number: mark.number, create};
    }
    const key = `cluster ${generation} ${group.cluster} ${group.count}`;
    const nameTown = (town: number) => this.towns[town - 1]?.name ?? '';
    const create = () => clusterButton(group, nameTown, this.host.texts, () => void this.open(group, key));
    return {key, group, create};
  }

  /** Goes nearer until a cluster falls apart, or lists what lies on one spot. */
  private async open(group: Group, key: string): Promise<void> {
    const zoom = await this.clusters!.expansionZoom(group.cluster!);
    if (zoom > nearestZoom) return this.list(group, this.layer.button(key));
    this.map.setView([group.latitude, group.longitude], zoom, {animate: this.host.isAnimated});
  }

  /** @param first the number of the point that must be in the list. */
  private async list({cluster, count}: Group, button?: HTMLElement, first?: number): Promise<void> {
    const points = await this.clusters!.members(cluster!, listedAtMost);
    const listed = first === undefined ? points : [first, ...points.filter((point) => point !== first)];
    this.host.list(
      listed.slice(0, listedAtMost).map((point) => this.markAt(point)!),
      count,
      button,
    );
  }

  private focused(): Element | null {
    return (this.host.view.getRootNode() as ShadowRoot).activeElement;
  }

  private focusNear(spot: Group): void {
    const next = this.nearestTo(spot);
    ((next && this.layer.button(next.key)) ?? this.host.view).focus({preventScroll: true});
  }

  private nearestTo({latitude, longitude}: {latitude: number; longitude: number}): Placed | undefined {
    const from = this.map.project([latitude, longitude]);
    const far = ({group}: Placed) =>
      from.distanceTo(this.map.project([group.latitude, group.longitude] as unknown as LatLng));
    return this.drawn.reduce<Placed | undefined>((best, one) => (best && far(best) <= far(one) ? best : one), undefined);
  }
}

const keyOf = ({id, spot, name, within, isDoubtful, layer}: Mark) =>
  JSON.stringify([id, spot.latitude, spot.longitude, name, layer, within, isDoubtful]);
