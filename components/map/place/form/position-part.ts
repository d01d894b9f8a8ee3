import type {LitElement} from 'lit';
import {readCoordinates, nearest, type CoordinatesRead} from '../../../../vocab/geo/read-coordinates.js';
import {spotValues} from '../../../../vocab/geo/degrees.js';
import {spotOf, type Spot} from '../../../../vocab/geo/spot.js';
import {fold} from '../../../../vocab/text/fold.js';
import type {Community} from '../../../data/community.js';
import type {FormContent} from '../../../data/thing-form/form-content.js';
import {formFields} from '../../../data/thing-form/form-model.js';
import type {BaseMap} from '../../chart/chart.js';
import {readKnownSpots, type KnownSpot} from '../../../data/known-spots.js';
import type {SpotMap} from './spot-map.js';

/** What the form is to the choice of a position. */
export interface PositionHost {
  readonly host: LitElement;
  /** The reader's language, for numbers. */
  language(): string;
  base(): BaseMap;
  track(work: Promise<unknown>): void;
  /** Tells the page what is not there. */
  report(error: unknown): void;
}

/** What is said of what was done last. */
export type PositionNote =
  | {readonly is: 'taken' | 'unknown'; readonly name: string}
  | {readonly is: 'no-coordinates' | 'out-of-range' | 'map-failed'}
  | {readonly is: 'swapped'; readonly read: Extract<CoordinatesRead, {kind: 'swapped'}>};

/** Farther than that from all that the coop knows is probably a mistake, in kilometres. */
export const farAway = 300;
/** What a map shows around a point that is known, and around one that is not. */
const around = 3;
const aroundAll = 40;

/** Where a place lies: by a known place, by coordinates, or by a point on a map; whichever, two fields of the form hold it. */
export class PositionPart {
  note?: PositionNote | undefined;
  isAtSea = false;
  typed = '';
  map?: SpotMap | undefined;
  known: readonly KnownSpot[] = [];

  constructor(
    readonly page: PositionHost,
    readonly content: FormContent,
  ) {}

  /** Reads what the coop knows, to choose from and to compare with. */
  async learn(community: Community, languages: readonly string[]): Promise<void> {
    this.known = await readKnownSpots(community, languages);
    this.redraw();
  }

  get spot(): Spot | undefined {
    const {typed} = this.content.root;
    return spotOf(typed.latitude?.[0], typed.longitude?.[0]);
  }

  /** Whether it is far from all that the coop knows. */
  get isFar(): boolean {
    const {spot} = this;
    return spot !== undefined && this.known.length > 0 && nearest(spot, this.spots) > farAway;
  }

  private get spots(): readonly Spot[] {
    return this.known.map(({spot}) => spot);
  }

  takeKnown(name: string): void {
    if (!name.trim()) return;
    const found = this.known.find((one) => fold(one.name) === fold(name));
    this.note = found ? {is: 'taken', name: found.name} : {is: 'unknown', name: name.trim()};
    if (found) this.take(found.spot);
    this.redraw();
  }

  takeTyped(text: string): void {
    this.typed = text;
    this.note = undefined;
    if (!text.trim()) return this.redraw();
    const read = readCoordinates(text, this.spots);
    if (read.kind === 'spot') this.take(read.spot);
    else this.note = read.kind === 'swapped' ? {is: 'swapped', read} : {is: read.kind};
    this.redraw();
  }

  /** What was meant, now that somebody has said so. */
  settle(spot: Spot): void {
    this.note = undefined;
    this.take(spot);
    this.redraw();
    void this.focusOn('.position');
  }

  remove(): void {
    this.note = undefined;
    this.typed = '';
    this.write({latitude: [''], longitude: ['']});
    this.redraw();
    void this.focusOn('.position');
  }

  async toggleMap(): Promise<void> {
    if (this.map) return this.closeMap();
    try {
      const {SpotMap} = await import('./spot-map.js');
      const {page} = this;
      const taken = (spot: Spot) => {
        this.closeMap();
        this.typed = '';
        this.settle(spot);
      };
      const leave = () => {
        this.closeMap();
        void this.focusOn('#open-map');
      };
      this.map = new SpotMap({...page, redraw: () => this.redraw(), choose: taken, leave});
      this.note = undefined;
      this.redraw();
      await this.map.open(this.start());
    } catch (error) {
      // The code comes over the network as well.
      this.closeMap();
      this.note = {is: 'map-failed'};
      this.page.report(error);
    }
    this.redraw();
  }

  closeMap(): void {
    this.map?.close();
    this.map = undefined;
    this.redraw();
  }

  /** The point that is chosen so far, else amid what is known. */
  private start(): {spot: Spot; kilometres: number} {
    const {spot, spots} = this;
    if (spot) return {spot, kilometres: around};
    const middle = (of: (one: Spot) => number) => spots.map(of).sort((one, other) => one - other)[spots.length >> 1];
    const [latitude, longitude] = [middle((one) => one.latitude), middle((one) => one.longitude)];
    const isKnown = latitude !== undefined && longitude !== undefined;
    return isKnown
      ? {spot: {latitude, longitude}, kilometres: aroundAll}
      : {spot: {latitude: 46.5, longitude: 2.5}, kilometres: 600};
  }

  private take(spot: Spot): void {
    this.write(spotValues(spot));
    this.page.track(this.warn(spot));
  }

  private write(values: Readonly<Record<'latitude' | 'longitude', readonly string[]>>): void {
    this.isAtSea = false;
    const {content} = this;
    for (const field of formFields(content.kind)) {
      if (field.key === 'latitude' || field.key === 'longitude')
        content.input(content.root, field, 0, values[field.key][0]!);
    }
  }

  /** A warning, and no refusal: whoever was there knows better. */
  private async warn(spot: Spot): Promise<void> {
    const isWet = await this.isWet(spot).catch(() => undefined);
    const {spot: now} = this;
    if (now?.latitude !== Number(spotValues(spot).latitude[0]) || isWet === undefined) return;
    this.isAtSea = isWet;
    this.redraw();
  }

  /** Whether a point is at sea: what tells that, and nothing that draws, is loaded. */
  private async isWet(spot: Spot): Promise<boolean | undefined> {
    const {isAtSea} = await import('../../chart/base/at-sea.js');
    return isAtSea(this.page.base(), spot);
  }

  private redraw(): void {
    this.page.host.requestUpdate();
  }

  private async focusOn(selector: string): Promise<void> {
    await this.page.host.updateComplete;
    this.page.host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
