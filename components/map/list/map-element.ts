import {property, state} from 'lit/decorators.js';
import type {Result} from '../../../pods/problem.js';
import type {Community} from '../../data/community.js';
import type {FoundLists} from '../../data/coop-lists.js';
import {JoinedListElement} from '../../data/joined-list-element.js';
import {LanguageController} from '../../data/language.js';
import type {KeepList} from '../../data/tidy-in-background.js';
import type {MapLayer} from '../../strings/map-chart/strings.js';
import {loadMapStrings} from '../../strings/map/load.js';
import type {BaseMap} from '../chart/chart.js';
import type {MapItem} from './map-item.js';
import {allLayers, findMapList} from './map-lists.js';
import type {MapView} from './map-row.js';

/** Layers come one after the other: one that is there within this time is not said to be late, in milliseconds. */
const patience = 1_500;

/** What a page says of a map and of the list beside it (what is on it, where names lead, and what lies below), and the lists that follow from that. */
export abstract class MapElement extends JoinedListElement<MapItem> {
  /** Level of the heading that each name is, 2 to 6; 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  /** What is shown, with spaces in between: `places`, `groups`, `events`, `members`. Not with `src`, which holds places. */
  @property() layers = 'places';

  /** What visitors can narrow it down by, with spaces in between: `layer`, `category`, `town`. */
  @property() facets?: string;

  /** Address of the page for one group, with `{id}` where its own address goes. */
  @property({attribute: 'group-href'}) groupHref?: string;

  /** Address of the page for one event, with `{id}` where its own address goes. */
  @property({attribute: 'event-href'}) eventHref?: string;

  /** Address of the page for one member, with `{id}` where its own address goes. */
  @property({attribute: 'member-href'}) memberHref?: string;

  /** Opens the map at once; else a button does. */
  @property() view: 'list' | 'map' = 'list';

  /** Address of the folder with the land and the borders, if it is not the one beside the kit's own files. */
  @property({attribute: 'base-map'}) baseMap?: string;

  /** Address of a GeoJSON file of the coop's own, drawn over the land. */
  @property({attribute: 'base-geojson'}) baseGeojson?: string;

  /** Address of a raster PMTiles file of map pictures, laid over the land. The page says that its host is asked, if it is another one. */
  @property({attribute: 'base-pmtiles'}) basePmtiles?: string;

  /** Address of a server of map pictures, with `{z}`, `{x}` and `{y}`. The page says that it is asked. */
  @property() tiles?: string;

  /** Whose data the coop's own file or the map pictures are. */
  @property() attribution?: string;

  /** Whether a layer that is not there by now is said to be late. */
  @state() protected isLate = false;
  private lateness?: ReturnType<typeof setTimeout>;
  protected readonly words = new LanguageController(this, loadMapStrings);

  override connectedCallback(): void {
    super.connectedCallback();
    this.track(this.words.ready);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.lateness);
  }

  protected override findLists(source: Community): Promise<Result<FoundLists<MapItem>>> {
    const titles = () => this.words.strings?.several;
    clearTimeout(this.lateness);
    this.isLate = false;
    this.lateness = setTimeout(() => (this.isLate = true), patience);
    return findMapList(source, this.shownLayers, this.src, this.language.languages, titles);
  }

  protected override async loadKeep(): Promise<KeepList> {
    return (await import('../keep-places-list.js')).keepPlacesList;
  }

  protected get shownLayers(): readonly MapLayer[] {
    const named = this.layers.split(/\s+/);
    return allLayers.filter((layer) => named.includes(layer));
  }

  /** Where the names of things lead. */
  protected get hrefs(): MapView['hrefs'] {
    return {places: this.itemHref, groups: this.groupHref, events: this.eventHref, members: this.memberHref};
  }

  /** What lies below the marks. */
  protected get base(): BaseMap {
    const {baseMap: folder, baseGeojson: geojson, basePmtiles: pmtiles, tiles, attribution} = this;
    return {folder, geojson, pmtiles, tiles, attribution};
  }
}
