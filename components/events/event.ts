import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {readEvent, type AgendaEvent} from '../../vocab/kinds/event/event.js';
import {occurrencesOf, type Occurrence} from '../../vocab/kinds/event/occurrences.js';
import type {ExpandSeries} from '../../vocab/kinds/event/series.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import type {PodDocument} from '../../pods/documents/resources.js';
import {eventsKind} from '../../pods/lists/events-kind.js';
import type {Problem} from '../../pods/problem.js';
import {AddressedElement, type Look} from '../data/addressed-element.js';
import type {Community} from '../data/community.js';
import {LanguageController} from '../data/language.js';
import {define} from '../define.js';
import {loadEventStrings} from '../strings/event/load.js';
import {loadEventsStrings} from '../strings/events/load.js';
import {baseStyles} from '../ui/base.styles.js';
import {renderHeading} from '../ui/heading.js';
import {renderLine} from '../ui/line.js';
import {hostOf, renderProblem} from '../ui/problem.js';
import {addressesIn} from './calendar/addresses.js';
import {isOver} from './calendar/agenda.js';
import {renderFacts, type EventWords} from './details/event-view.js';
import {eventStyles} from './details/event.styles.js';
import {dayAfter, dayOf} from './calendar/month-grid.js';
import type {SharedEvent} from './details/shared-event.js';
import type {DossierPart} from './dossier/dossier-part.js';
import type {OrganiserPart} from './organiser/organiser-part.js';
import type {Invited} from './registration/invited.js';
import type {EventHost, RegistrationPart} from './registration/registration-part.js';

/** How far ahead dates of a series are looked for, and how far back the last one, in days. */
const horizon = 400;

/**
 * Shows one event: when, where, what it is about, and who invites; with a file for the reader's own calendar.
 *
 * The event is the one at `src`, or the one named in the page's address (`src-param`). An event that is named in the address is shown only
 * if it is in the coop's list of events or in the home of one of its members. What is cancelled stays, with the reason.
 *
 * @slot - Shown until the event is there and when scripts are off; kept below the sentence if it cannot be read.
 * @fires {ReadyEvent} coop-ready - The event is shown.
 * @fires {ProblemEvent} coop-error - The event cannot be read.
 * @csspart name - The title.
 * @csspart status - That it is cancelled, and why.
 * @csspart facts - What it tells.
 * @csspart registration - How many places are left, where the person stands, and the answer.
 * @csspart registration-title - The heading of that.
 * @csspart taking - Who takes part, as far as they show it.
 * @csspart questions - What is asked of those who register.
 * @csspart places - How many places are left.
 * @csspart online - The link of a video meeting that only those who have a place see.
 * @csspart documents - The documents that go with it.
 * @csspart documents-title - The heading of that.
 * @csspart minutes - What was said and decided, and where whoever organises the event writes it.
 * @csspart minutes-title - The heading of that.
 * @csspart organiser - Who takes part, for whoever organises the event.
 * @csspart organiser-title - The heading of that.
 * @csspart participants - The table of those who have answered.
 * @csspart calendar - The button that saves a file for the reader's own calendar.
 * @csspart pending - The line that says that something is not sent yet.
 * @csspart copy - The line that says from when what is shown is, if its server cannot be asked.
 * @csspart problem - What went wrong.
 */
export class CoopEvent extends AddressedElement {
  static override styles = [baseStyles, eventStyles];

  /** Level of the heading that the title is, 2 to 6; 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** Address of the list to which the event belongs. Without it, the coop's own list of events. */
  @property() list?: string;

  /** Address of the page on which whoever organises the event changes it, with `{id}` where its own address goes. */
  @property({attribute: 'edit-href'}) editHref?: string;

  /** Addresses of other coops, with spaces in between: an event that they share with this one is shown, too. */
  @property() others?: string;

  @state() private event?: AgendaEvent | undefined;
  @state() private organizer?: string | undefined;
  protected override readonly asked = ['src', 'srcParam', 'list', 'others'];
  private readonly events = new LanguageController(this, loadEventsStrings);
  private readonly details = new LanguageController(this, loadEventStrings);
  private document?: PodDocument | undefined;
  private expandSeries?: ExpandSeries;
  /** The member in whose home the event lies. */
  private author?: string | undefined;
  /** Name of the coop that shares the event, if it is another one's. */
  private from?: string | undefined;
  private registration?: RegistrationPart | undefined;
  private organiser?: OrganiserPart | undefined;
  private dossier?: DossierPart | undefined;
  private readonly partHost: EventHost = {
    track: (work) => this.track(work),
    changed: () => this.handleRegistration(),
    load: (code) => this.load(code),
  };
  /** Why a part is not there: code comes over the network like everything else. */
  private codeProblem?: Problem | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.track(Promise.all([this.events.ready, this.details.ready]));
  }

  protected override handleCommunity(): void {
    this.registration?.handleSession();
    this.organiser?.forget();
    this.dossier?.handleSession();
    super.handleCommunity();
  }

  protected override notOfCoop(host: string): string | undefined {
    return this.details.strings && this.events.strings?.notOfCoop(host);
  }

  protected override renderFound(): TemplateResult | undefined {
    const {event} = this;
    if (!event) return undefined;
    const words: EventWords = {general: this.strings!, events: this.events.strings!, event: this.details.strings!};
    const {events, general} = words;
    const below = this.headingLevel && Math.min(this.headingLevel + 1, 6);
    const name = html`<span class=${event.isCancelled ? 'cancelled' : ''}>${event.name ?? events.unnamed}</span>`;
    return html`${renderHeading(this.headingLevel, name)}
    ${
      event.isCancelled
        ? html`<p class="status" part="status">${events.cancelled}${event.reason ? events.because(event.reason) : ''}</p>`
        : nothing
    }
    ${this.from && renderLine('line', events.from(this.from))}
    ${this.document?.pending && renderLine('pending', general.pending)}
    ${renderFacts(words, event, {dates: this.datesOf(event), organizer: this.organizer})} ${this.renderEdit(words)}
    ${this.renderCalendar(words, event)} ${this.registration?.render(words, below)} ${this.dossier?.render(words, below)}
    ${this.organiser?.render(words, below)}
    ${this.codeProblem ? renderProblem(general, this.codeProblem, () => void this.refresh()) : nothing}
    ${
      this.problem
        ? html`<p class="notes">
            ${events.maybeOld}
            <button type="button" class="link" @click=${() => void this.refresh()}>${general.retry}</button>
          </p>`
        : nothing
    }`;
  }

  /** The dates from now on; of what is over, the last one; nothing as long as those of a series are not known. */
  private datesOf(event: AgendaEvent): readonly Occurrence[] | undefined {
    if (event.recurrence && !this.expandSeries) return undefined;
    const now = new Date();
    const today = dayOf(now);
    const find = (from: string, to: string) => occurrencesOf(event, {from, to}, this.expandSeries).dates;
    const ahead = find(today, dayAfter(today, horizon)).filter((date) => !isOver(date, now));
    if (ahead.length) return ahead;
    // An event that is not repeated is found whenever it is.
    return event.recurrence ? [] : find('0002-01-01', '9998-12-31');
  }

  private renderCalendar({event: {details}}: EventWords, event: AgendaEvent) {
    if (!event.start) return nothing;
    return html`<p class="calendar" part="calendar">
      <button type="button" aria-describedby="calendar-hint" @click=${() => void this.saveCalendar(event)}>
        ${details.addToCalendar}
      </button>
      <span id="calendar-hint" class="muted small">${details.calendarHint}</span>
    </p>`;
  }

  private renderEdit({event: {details}}: EventWords) {
    const {editHref, address, author, session} = this;
    if (!editHref || !address || !author || author !== session?.webId) return nothing;
    return html`<p><a class="link" href=${editHref.replaceAll('{id}', encodeURIComponent(address))}>${details.edit}</a></p>`;
  }

  private async saveCalendar(event: AgendaEvent): Promise<void> {
    const loaded = await this.load(import('./details/save-calendar.js'));
    loaded?.saveCalendar(event, {modified: this.document?.modified, organizer: this.organizer});
  }

  /** Loads code that only some events need; nothing if it cannot be had, which is said. */
  private async load<Code>(code: Promise<Code>): Promise<Code | undefined> {
    try {
      return await code;
    } catch (error) {
      this.codeProblem = {kind: 'offline', url: location.href, detail: String(error)};
      this.reportProblem(this.codeProblem);
      this.requestUpdate();
      return undefined;
    }
  }

  protected override handleOther(): void {
    this.forget();
  }

  protected override async look(source: Community, address: string, {fresh, isStill}: Look): Promise<void> {
    const {isJudged} = this;
    this.codeProblem = undefined;
    // Nothing is drawn of an address before it is known to be the coop's.
    const {findProvenance} = await import('../data/provenance.js');
    const kind = eventsKind(this.language.languages);
    const provenance = await findProvenance(source, address, isJudged ? {kind, list: this.list} : undefined);
    if (!isStill()) return;
    if (!provenance.ok) return this.tell(provenance.problem);
    const {author, isListed} = provenance.value;
    const shared = isJudged && !author && !isListed ? await this.findShared(source, address) : undefined;
    if (!isStill()) return;
    this.author = author ?? shared?.organizer;
    this.from = shared?.from;
    this.foreignHost = isJudged && !author && !isListed && !shared ? hostOf(address) : undefined;
    if (this.foreignHost !== undefined) return this.forgetEvent();
    this.follow(source, address, () => this.show(source, address));
    await this.read(source, address, {fresh, isStill});
  }

  private async findShared(source: Community, address: string): Promise<SharedEvent | undefined> {
    const coops = addressesIn(this.others);
    if (!coops.length) return undefined;
    const {findSharedEvent} = await import('./details/shared-event.js');
    return findSharedEvent(source, coops, address);
  }

  private async read(source: Community, address: string, look: Look): Promise<void> {
    if (!(await this.readDocument(source, address, look))) return;
    this.tellWhetherTold(address, this.event !== undefined);
    const {readMemberNames} = await import('../data/reference-names.js');
    const names = this.author === undefined ? undefined : await readMemberNames(source, this.language.languages);
    if (!look.isStill()) return;
    this.organizer = names?.get(this.author!);
    await this.offerRegistration(source);
  }

  /** What registering needs is only loaded where people can register. */
  private async offerRegistration(community: Community): Promise<void> {
    if (!this.event?.registrationBox || !this.author) return this.closeRegistration();
    const loaded = await this.load(import('./registration/registration-part.js'));
    // It may be another event by now, or have changed.
    const {event, author: organizer} = this;
    if (!loaded || !event || !organizer || !loaded.RegistrationPart.isOffered(event)) return this.closeRegistration();
    const dates = this.datesOf(event);
    if (!dates) return;
    this.registration ??= new loaded.RegistrationPart(this, this.partHost);
    const invited = {event, organizer, community, dates, series: this.expandSeries};
    this.registration.show(invited);
    if (this.session?.webId === organizer) await this.openDesk(invited);
  }

  private closeRegistration(): void {
    this.registration?.leave();
    this.organiser?.forget();
  }

  /** Another date is meant, or somebody has come or gone. */
  private handleRegistration(): void {
    this.organiser?.follow(this.registration?.day);
  }

  /** What only whoever organises the event sees. */
  private async openDesk(invited: Invited): Promise<void> {
    const loaded = await this.load(import('./organiser/organiser-part.js'));
    if (!loaded || this.session?.webId !== invited.organizer) return;
    this.organiser ??= new loaded.OrganiserPart(
      this,
      (work) => this.track(work),
      () => this.language.languages,
    );
    this.organiser.show(invited, this.registration?.day);
  }

  private show(source: Community, address: string): void {
    const {document} = source.resources.peek(address);
    this.document = document;
    const isTold = document?.graph.about(address).length && this.isTrusted(address, document);
    this.event = isTold ? readEvent(document.graph, address, this.language.languages) : undefined;
    if (this.event?.recurrence && !this.expandSeries) this.track(this.loadSeries());
    if (this.registration) this.track(this.offerRegistration(source));
    this.track(this.offerDossier(source));
  }

  /** Documents and minutes, where there are any, or somebody is there who writes them. */
  private async offerDossier(community: Community): Promise<void> {
    const graph = this.event && this.document?.graph;
    const isOrganizer = this.author !== undefined && this.session?.webId === this.author;
    if (!graph || !(isOrganizer || mayHaveDossier(graph, this.event!.iri))) return this.dossier?.forget();
    const loaded = await this.load(import('./dossier/dossier-part.js'));
    const {event, document, author: organizer, expandSeries: series} = this;
    if (!loaded || !event || !document) return;
    this.dossier ??= new loaded.DossierPart(this, this.partHost);
    this.dossier.show({event, graph: document.graph, community, organizer, series}, this.language.languages);
  }

  private async loadSeries(): Promise<void> {
    const loaded = await this.load(import('../../vocab/kinds/event/series.js'));
    this.expandSeries = loaded?.expandSeries;
    const {event, reader} = this;
    if (event && reader) await Promise.all([this.offerRegistration(reader), this.offerDossier(reader)]);
    this.requestUpdate();
  }

  private forgetEvent(): void {
    this.event = this.document = this.organizer = undefined;
    this.dossier?.forget();
    this.closeRegistration();
  }

  protected override forget(): void {
    super.forget();
    this.forgetEvent();
    this.author = undefined;
  }
}

/** Whether something may go with an event that calendars do not show: what it is, is read by what shows it. */
function mayHaveDossier(graph: Graph, event: string): boolean {
  return [...graph.properties(event).keys()].some((term) => /(?:associatedMedia|attachment|recordedIn)$/.test(term));
}

define('coop-event', CoopEvent);

declare global {
  interface HTMLElementTagNameMap {
    'coop-event': CoopEvent;
  }
}
