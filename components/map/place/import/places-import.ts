import type {LitElement, TemplateResult} from 'lit';
import {geoJsonMaxBytes, readGeoJson, type GeoJsonRead, type SkipReason} from '../../../../vocab/formats/geojson/read.js';
import {kilometresBetween, spotOf} from '../../../../vocab/geo/spot.js';
import type {FieldValues} from '../../../../vocab/shapes/descriptor.js';
import {fold} from '../../../../vocab/text/fold.js';
import type {Problem} from '../../../../pods/problem.js';
import type {SignedIn} from '../../../../pods/session/session.js';
import type {Community} from '../../../data/community.js';
import type {Fate} from '../../../data/send-deed.js';
import type {FormContent} from '../../../data/thing-form/form-content.js';
import type {Place} from '../../../data/thing-form/form-place.js';
import type {OpenAudience} from '../../../data/thing-form/thing-drafts.js';
import type {PlaceFormStrings} from '../../../strings/place-form/strings.js';
import type {Strings} from '../../../strings/strings.js';
import type {KnownSpot} from '../../../data/known-spots.js';
import {subjectOf, type ImportRow} from './import-row.js';
import {renderChoosing, renderNotice} from './import-view.js';

/** Rows that a page shows, and adds, at a time: what is announced and not tidied yet, readers open a hundred of. */
const mostRows = 100;
/** A place of the same name that is nearer than that is the same one, in kilometres. */
const sameWithin = 0.2;

/** The form for places when a file is chosen. */
export interface ImportingForm {
  readonly host: LitElement & {readonly headingLevel: number; taken?: PlacesImport | undefined};
  readonly community: Community;
  readonly content: FormContent;
  readonly place: Place;
  readonly audience: OpenAudience;
  readonly languages: readonly string[];
  readonly words: PlaceFormStrings;
  readonly general: Strings;
  /** Places that are there already. */
  readonly known: readonly KnownSpot[];
  /** Whether it is still the form for the same person. */
  readonly isStill: () => boolean;
  /** Whether something is typed, which must stay. */
  readonly isTyped: () => boolean;
  /** The form holds what was in the file. */
  readonly fill: () => void;
}

/** A file of places that somebody takes over: one place of it into the form, several into the list, looked at before they are added. */
export class PlacesImport {
  audience: OpenAudience;
  rows: readonly ImportRow[] = [];
  /** How many rows there is no room for. */
  hidden = 0;
  skipped: readonly (readonly [SkipReason, number])[] = [];
  /** What is said instead of rows. */
  notice = '';
  problem?: Problem | undefined;
  /** Those that are being added. */
  sending: readonly ImportRow[] = [];
  isNoneChosen = false;
  private isChoosing = false;

  private constructor(readonly form: ImportingForm) {
    this.audience = form.audience;
  }

  /** Takes a file over as far as nobody has to choose, and shows what has come of it. */
  static async begin(file: File, form: ImportingForm): Promise<void> {
    const taking = new PlacesImport(form);
    taking.notice = form.words.import.reading;
    form.host.taken = taking;
    taking.read(file.size > geoJsonMaxBytes ? {ok: false, problem: 'too-large'} : readGeoJson(await file.text()));
    taking.redraw();
    if (taking.isCurrent) await taking.focusOn('taken');
  }

  /** What stands in the place of the form; nothing if it is not needed, or is somebody else's by now. */
  render(): TemplateResult | undefined {
    return this.isChoosing && this.isCurrent && this.session ? renderChoosing(this) : undefined;
  }

  /** What is said above the form. */
  renderNotice(): TemplateResult {
    return renderNotice(this);
  }

  /** Who takes the file over, as long as that person is signed in. */
  get session(): SignedIn | undefined {
    const {session} = this.form.community;
    return session.status === 'signed-in' ? session : undefined;
  }

  get chosen(): readonly ImportRow[] {
    return this.rows.filter(({isChosen}) => isChosen);
  }

  /** The rows that can be chosen. */
  get open(): readonly ImportRow[] {
    return this.rows.filter(({fate}) => !fate || fate.is === 'failed');
  }

  choose(row: ImportRow, isChosen: boolean): void {
    row.isChosen = isChosen;
    this.isNoneChosen = false;
    this.redraw();
  }

  /** Adds what is chosen. Once at a time, however often it is asked for. */
  async add(): Promise<void> {
    const {chosen} = this;
    if (this.sending.length) return;
    this.isNoneChosen = !chosen.length;
    this.sending = chosen;
    this.problem = undefined;
    this.redraw();
    try {
      if (chosen.length) await (await import('./add-places.js')).addPlaces(this, chosen);
    } catch (error) {
      // What sends comes over the network as well.
      this.problem = {kind: 'offline', url: location.href, detail: String(error)};
    }
    this.sending = [];
    this.redraw();
  }

  /** Takes note of how far a place has come. What was refused stays chosen: whoever tries again need not look for it. */
  take(row: ImportRow, fate: Fate): void {
    row.fate = fate;
    row.isChosen = fate.is === 'failed';
    this.redraw();
  }

  /** Goes back to the form. */
  async close(): Promise<void> {
    this.form.host.taken = undefined;
    await this.focusOn('places-file');
  }

  redraw(): void {
    this.form.host.requestUpdate();
  }

  /** Whether nobody has chosen another file, or left the form, since. */
  private get isCurrent(): boolean {
    return this.form.host.taken === this && this.form.isStill();
  }

  private async focusOn(id: string): Promise<void> {
    const {host} = this.form;
    await host.updateComplete;
    host.shadowRoot!.getElementById(id)?.focus();
  }

  private read(read: GeoJsonRead): void {
    const words = this.form.words.import;
    if (!read.ok) {
      this.notice = read.problem === 'other-system' ? words.otherSystem(read.system) : words.refusals[read.problem];
      return;
    }
    this.skipped = Object.entries(read.skipped) as [SkipReason, number][];
    const rows = read.places.map((values): ImportRow => {
      const isKnown = this.isThere(values);
      return {values, isKnown, isChosen: !isKnown};
    });
    const [only] = rows;
    if (!only) this.notice = words.none;
    else if (rows.length > 1 || only.isKnown || this.form.isTyped()) this.offer(rows);
    else this.fill(only);
  }

  private isThere({name = [], latitude, longitude}: FieldValues): boolean {
    const spot = spotOf(latitude?.[0], longitude?.[0])!;
    const isSame = (one: KnownSpot) => fold(one.name) === fold(name[0]!) && kilometresBetween(one.spot, spot) < sameWithin;
    return this.form.known.some(isSame);
  }

  /** Known ones give way to those that are not, so that a long file is taken over in several goes. */
  private offer(rows: readonly ImportRow[]): void {
    const [fresh, known] = [rows.filter(({isKnown}) => !isKnown), rows.filter(({isKnown}) => isKnown)];
    this.rows = [...fresh, ...known].slice(0, mostRows);
    this.hidden = Math.max(0, fresh.length - mostRows);
    this.isChoosing = true;
  }

  private fill({values}: ImportRow): void {
    const {content, words, fill} = this.form;
    Object.assign(content.root.typed, subjectOf(content, values).typed);
    fill();
    this.notice = words.import.filled(values['name']![0]!);
  }
}
