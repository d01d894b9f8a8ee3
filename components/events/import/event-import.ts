import type {LitElement, TemplateResult} from 'lit';
import type {Strings} from '../../strings/strings.js';
import type {EventImportStrings} from '../../strings/events-form/import-strings.js';
import {loadEventImportStrings} from '../../strings/events-form/load-import.js';
import type {FormStrings} from '../../strings/things/form-strings.js';
import type {Problem} from '../../../pods/problem.js';
import type {SignedIn} from '../../../pods/session/session.js';
import type {Community} from '../../data/community.js';
import type {FormContent} from '../../data/thing-form/form-content.js';
import type {Place} from '../../data/thing-form/form-place.js';
import type {OpenAudience} from '../../data/thing-form/thing-drafts.js';
import {readCalendarFile, type FoundNote} from './calendar-file.js';
import {importStyles} from './import.styles.js';
import {renderChoosing, renderNotice} from './import-view.js';
import {isOpen, titleOf, type ImportRow} from './import-row.js';
import {fit, subjectOf} from './imported-event.js';
import {findKnownEvents, nameOfImported} from './known-events.js';
import type {Fate} from '../../data/send-deed.js';

/** Rows that a page shows, and adds, at a time: what is announced and not tidied yet, readers open a hundred of. */
const mostRows = 100;
/** As much of a title as tells which event is meant. */
const longestExample = 80;

/** The tag in which a file is taken over. */
export interface ImportHost extends LitElement {
  readonly headingLevel: number;
  /** What is shown of the file. */
  taken?: EventImport | undefined;
}

/** The form for events when a file is chosen. */
export interface ImportingForm {
  readonly community: Community;
  readonly content: FormContent;
  readonly place: Place;
  readonly audience: OpenAudience;
  readonly languages: readonly string[];
  readonly general: Strings;
  /** Whether it is still the form for the same person and the same event. */
  readonly isStill: () => boolean;
  /** Whether something is typed, which must stay. */
  readonly isTyped: () => boolean;
  /** The form holds what was in the file, and writes it under this name. */
  readonly fill: (name: string) => void;
}

/** A calendar file that somebody takes over: one event of it into the form, several into the calendar. */
export class EventImport {
  audience: OpenAudience;
  rows: readonly ImportRow[] = [];
  /** How many rows there is no room for. */
  hidden = 0;
  /** What is said instead of rows. */
  notice = '';
  problem?: Problem | undefined;
  notes: readonly FoundNote[] = [];
  /** Those that are being added. */
  sending: readonly ImportRow[] = [];
  isChoosing = false;
  /** Whether somebody wanted to add none. */
  isNoneChosen = false;

  private constructor(
    readonly host: ImportHost,
    readonly form: ImportingForm,
    readonly words: EventImportStrings,
  ) {
    this.audience = form.audience;
  }

  /** Takes a file over as far as nobody has to choose, and shows what has come of it. */
  static async begin(file: File, host: ImportHost, form: ImportingForm): Promise<void> {
    const taking = new EventImport(host, form, await loadEventImportStrings(form.general.language));
    if (!form.isStill()) return;
    adoptStyles(host.shadowRoot!);
    taking.say(taking.words.reading);
    host.taken = taking;
    await taking.read(file);
    taking.redraw();
    if (taking.isCurrent) await taking.focusOn('taken');
  }

  /** Whether nobody has chosen another file, or left the form, since. */
  private get isCurrent(): boolean {
    return this.host.taken === this && this.form.isStill();
  }

  /** What stands in the place of the form; nothing if it is not needed, or is somebody else's by now. */
  render(formWords: FormStrings): TemplateResult | undefined {
    const isShown = this.isChoosing && this.isCurrent && this.session;
    return isShown ? renderChoosing(this, formWords) : undefined;
  }

  /** Who takes the file over, as long as that person is signed in. */
  get session(): SignedIn | undefined {
    const {session} = this.form.community;
    return session.status === 'signed-in' ? session : undefined;
  }

  /** Goes back to the form. */
  async close(): Promise<void> {
    this.host.taken = undefined;
    await this.focusOn('calendar-file');
  }

  redraw(): void {
    this.host.requestUpdate();
  }

  private async focusOn(id: string): Promise<void> {
    await this.host.updateComplete;
    this.host.shadowRoot!.getElementById(id)?.focus();
  }

  /** What is said above the form. */
  renderNotice(): TemplateResult {
    return renderNotice(this);
  }

  get chosen(): readonly ImportRow[] {
    return this.rows.filter(({isChosen}) => isChosen);
  }

  choose(rows: readonly ImportRow[], isChosen: boolean): void {
    for (const row of rows) if (isOpen(row)) row.isChosen = isChosen;
    this.isNoneChosen = false;
    this.redraw();
  }

  /** The rows that can be chosen. */
  get open(): readonly ImportRow[] {
    return this.rows.filter(isOpen);
  }

  /** Adds what is chosen. Once at a time, however often it is asked for. */
  async add(): Promise<void> {
    const {chosen} = this;
    if (this.sending.length) return;
    this.isNoneChosen = !chosen.length;
    this.sending = chosen;
    this.problem = undefined;
    for (const row of chosen) row.fate = undefined;
    this.redraw();
    try {
      if (chosen.length) await (await import('./add-events.js')).addEvents(this, chosen);
    } catch (error) {
      // What sends comes over the network as well.
      this.problem = {kind: 'offline', url: location.href, detail: String(error)};
    }
    this.sending = [];
    this.redraw();
  }

  /** Takes note of how far an event has come. */
  take(row: ImportRow, fate: Fate): void {
    row.fate = fate;
    // What was refused stays chosen: whoever tries again need not look for it.
    row.isChosen = fate.is === 'failed';
    this.redraw();
  }

  private async read(file: File): Promise<void> {
    const {form, words} = this;
    const {refusal, events, notes} = await readCalendarFile(file);
    this.notes = notes;
    if (refusal) return this.say(words.refusals[refusal]);
    const {community, place, languages} = form;
    const known = await findKnownEvents({community, home: place.home, list: place.list, languages});
    if (!known.ok) {
      this.problem = known.problem;
      return this.say(words.notCompared);
    }
    const {kind} = form.content;
    const rows: ImportRow[] = [];
    const seen = new Set<string>();
    for (const one of events) {
      const event = fit(kind, one);
      // Some files hold several calendars, and one event in each.
      if (seen.has(event.uid)) continue;
      seen.add(event.uid);
      const isKnown = await known.value(event.uid);
      rows.push({event, isPrivate: one.isPrivate, isKnown, isChosen: !isKnown && !one.isPrivate});
    }
    const cut = rows.filter(({event}) => event.isCut);
    if (cut.length)
      this.notes = [...notes, {note: 'cut-text', count: cut.length, example: titleOf(cut[0]!).slice(0, longestExample)}];
    if (rows.length > 1) this.offer(rows);
    else await this.fill(rows[0]!);
  }

  /** Known ones give way to those that are not, so that a long file is taken over in several goes. */
  private offer(rows: readonly ImportRow[]): void {
    const fresh = rows.filter(({isKnown}) => !isKnown);
    const shown = new Set([...fresh, ...rows.filter(({isKnown}) => isKnown)].slice(0, mostRows));
    this.rows = rows.filter((row) => shown.has(row));
    this.hidden = fresh.filter((row) => !shown.has(row)).length;
    this.isChoosing = true;
  }

  /** Fills the form in with one event, unless it is there already, or something else stands in the form. */
  private async fill(row: ImportRow): Promise<void> {
    const {form, words} = this;
    const name = titleOf(row);
    if (row.isKnown) return this.say(words.isKnown(name));
    const address = await nameOfImported(form.place.home, row.event.uid);
    if (!this.isCurrent) return;
    if (form.isTyped()) return this.offer([row]);
    if (row.isPrivate) this.notes = [...this.notes, {note: 'private', count: 1}];
    const {kind, root} = form.content;
    const {zone, base, typed, parts} = subjectOf(kind, row.event);
    Object.assign(root, {zone, base, typed, parts});
    form.fill(address);
    this.say(words.filled(name));
  }

  private say(sentence: string): void {
    this.notice = sentence;
  }
}

function adoptStyles({adoptedStyleSheets}: ShadowRoot): void {
  const styleSheet = importStyles.styleSheet!;
  if (!adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
}
