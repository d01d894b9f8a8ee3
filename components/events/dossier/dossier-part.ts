import type {LitElement, TemplateResult} from 'lit';
import {readDossier, type AttachedDocument, type Dossier} from '../../../vocab/kinds/dossier/dossier.js';
import type {AgendaEvent} from '../../../vocab/kinds/event/event.js';
import type {ExpandSeries} from '../../../vocab/kinds/event/series.js';
import type {Graph} from '../../../vocab/rdf/graph.js';
import type {Problem} from '../../../pods/problem.js';
import {webIdOf} from '../../../pods/session/session.js';
import type {Community} from '../../data/community.js';
import {LanguageController} from '../../data/language.js';
import {loadDossierStrings} from '../../strings/dossier/load.js';
import type {DossierStrings} from '../../strings/dossier/strings.js';
import type {EventWords} from '../details/event-view.js';
import type {EventHost} from '../registration/registration-part.js';
import {dossierStyles} from './dossier.styles.js';
import {renderDossier, type DocumentOpener} from './dossier-view.js';
import type * as Writing from './minutes-form.js';
import type {MinutesWriting} from './minutes-writing.js';

/** What an event is, and who looks at it. */
export interface DossierSubject {
  readonly event: AgendaEvent;
  /** What the event's document says. */
  readonly graph: Graph;
  readonly community: Community;
  /** WebID of the member in whose home the event lies, if it lies in one. */
  readonly organizer: string | undefined;
  /** What follows the rule of a series, once it is there. */
  readonly series: ExpandSeries | undefined;
}

/** Documents and minutes of an event; whoever organises it writes the minutes here. */
export class DossierPart implements DocumentOpener {
  problem: Problem | undefined;
  dossier: Dossier = {documents: [], minutes: [], isPartial: false};
  private subject?: DossierSubject | undefined;
  private writing?: {readonly minutes: MinutesWriting; readonly view: typeof Writing} | undefined;
  private readonly language: LanguageController<DossierStrings>;

  constructor(
    private readonly host: LitElement,
    private readonly page: EventHost,
  ) {
    this.language = new LanguageController(host, loadDossierStrings);
    page.track(this.language.ready);
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(dossierStyles.styleSheet!);
  }

  /** Takes up an event, or what is known of it by now. */
  show(subject: DossierSubject, languages: readonly string[]): void {
    const {event, graph, community, organizer} = subject;
    if (this.subject?.event.iri !== event.iri) this.forget();
    this.problem = undefined;
    this.subject = subject;
    this.dossier = readDossier(graph, event.iri, languages);
    const isOrganizer = organizer !== undefined && webIdOf(community.session) === organizer;
    if (isOrganizer) this.page.track(this.openWriting());
    else this.leaveWriting();
    this.host.requestUpdate();
  }

  /** Somebody has come or gone: what concerns one person leaves the screen first. */
  handleSession(): void {
    this.leaveWriting();
  }

  /** Another event is meant, or none. */
  forget(): void {
    this.subject = undefined;
    this.leaveWriting();
  }

  render(words: EventWords, headingLevel: number): TemplateResult | undefined {
    const {subject, dossier, writing, language} = this;
    const {strings} = language;
    if (!subject || !strings) return undefined;
    const form = writing?.view.renderMinutesForm({...words, dossier: strings}, writing.minutes);
    return renderDossier({...words, dossier: strings}, dossier, {writing: form, opener: this}, headingLevel);
  }

  /**
   * A document that lies beside an event which is not for everybody is none that the browser could open: it does not know who is there. One
   * that lies elsewhere is never asked for in anybody's name.
   */
  needed(file: string): boolean {
    const {event, community} = this.subject!;
    const beside = new URL('.', event.iri).href;
    return community.session.status === 'signed-in' && file.startsWith(beside) && !beside.endsWith('/public/');
  }

  /** Fetches a document in the name of whoever is signed in, and has it saved. */
  open(document: AttachedDocument): void {
    this.page.track(this.fetchDocument(document));
  }

  private async fetchDocument(document: AttachedDocument): Promise<void> {
    const {session} = this.subject!.community;
    const loaded = await this.page.load(import('../../data/save-document.js'));
    if (!loaded || session.status !== 'signed-in') return;
    const saved = await loaded.saveDocument(session.fetch, document);
    this.problem = saved.ok ? undefined : saved.problem;
    this.host.requestUpdate();
  }

  private async openWriting(): Promise<void> {
    const view = this.writing?.view ?? (await this.page.load(import('./minutes-form.js')));
    const {subject} = this;
    if (!view || !subject || webIdOf(subject.community.session) !== subject.organizer) return;
    const minutes = this.writing?.minutes ?? new view.MinutesWriting(this.host, this.page);
    this.writing = {minutes, view};
    minutes.show(subject, this.dossier.minutes);
    this.host.requestUpdate();
  }

  private leaveWriting(): void {
    this.writing?.minutes.leave();
    this.writing = undefined;
  }
}
