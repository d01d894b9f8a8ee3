import type {LitElement, TemplateResult} from 'lit';
import {readDocument, type LibraryItem} from '../../../vocab/kinds/document/document.js';
import type {PodDocument} from '../../../pods/documents/resources.js';
import {moveWork, newVersionWork, removeWork} from '../../../pods/library/document-work.js';
import type {Work} from '../../../pods/outbox/work.js';
import {failure, type Problem, type Result} from '../../../pods/problem.js';
import type {SignedIn} from '../../../pods/session/session.js';
import {contributionOf} from '../../../pods/things/address.js';
import type {Community} from '../../data/community.js';
import {LanguageController} from '../../data/language.js';
import {ThingChangeEvent} from '../../data/saving-events.js';
import {sendDeed, type Fate} from '../../data/send-deed.js';
import {today} from '../../data/today.js';
import type {DocumentDeskStrings} from '../../strings/document-form/desk-strings.js';
import {loadDocumentDeskStrings} from '../../strings/document-form/load-desk.js';
import {renderDesk, type DeskView} from './desk-view.js';
import {shelfOf, type Shelf, type Shelves} from './shelves.js';
import {storeFile} from './store-file.js';

/** What can be done with a document beside changing what is said of it. */
export type DeskDeed = 'replace' | 'move' | 'remove';

/** How far a deed is. */
export type DeskState =
  | {readonly is: 'idle'}
  | {readonly is: 'working'; readonly sent?: number; readonly of?: number}
  | {readonly is: 'done'; readonly deed: DeskDeed; readonly waits: boolean; readonly iri?: string}
  | {readonly is: 'failed'; readonly problem?: Problem | undefined; readonly why?: 'file' | 'picture' | 'unsaved'};

/** The form beside which the desk stands. */
export interface DeskHost {
  readonly host: LitElement;
  readonly community: Community;
  readonly languages: readonly string[];
  session(): SignedIn | undefined;
  /** Whether something was typed that is not saved. */
  isDirty(): boolean;
  track(work: Promise<unknown>): void;
  /** The document is not there any more where the form was filled from. */
  leave(): void;
  /** What is stored has changed beside the form. */
  refill(): void;
}

/** Replaces the file of a document, moves it to other readers, or deletes it: each is asked for, told, and then done at once. */
export class DeskPart {
  state: DeskState = {is: 'idle'};
  opened?: DeskDeed | undefined;
  file?: File | undefined;
  note = '';
  target?: Shelf | undefined;
  keepsOriginal = false;
  private stop?: AbortController | undefined;
  private readonly language: LanguageController<DocumentDeskStrings>;

  constructor(
    private readonly page: DeskHost,
    /** Where the person can put documents, as far as that is known by now. */
    public shelves: Shelves,
    readonly iri: string,
  ) {
    this.language = new LanguageController(page.host, loadDocumentDeskStrings);
    page.track(this.language.ready);
  }

  /** Where the document lies, if it is where the person can write. */
  get shelf(): Shelf | undefined {
    return shelfOf(this.shelves, this.iri);
  }

  /** Where else it could lie. */
  get others(): readonly Shelf[] {
    return this.shelves.all.filter(({key}) => key !== this.shelf?.key);
  }

  get item(): LibraryItem | undefined {
    const {document} = this;
    return document && readDocument(document.graph, this.iri, this.page.languages);
  }

  private get document(): PodDocument | undefined {
    return this.page.community.resources.peek(this.iri).document;
  }

  render(view: Omit<DeskView, 'texts'>): TemplateResult | undefined {
    const texts = this.language.strings;
    return texts && this.shelf && renderDesk(this, {...view, texts});
  }

  /** Opens what asks for a deed, or closes it; the focus goes along. */
  open(deed: DeskDeed | undefined): void {
    const before = this.opened;
    this.opened = deed;
    this.state = {is: 'idle'};
    this.file = undefined;
    this.target = deed === 'move' ? this.others[0] : undefined;
    this.redraw();
    void this.focusOn(deed ? `desk-${deed}-panel` : `desk-${before}`);
  }

  choose(file: File | undefined): void {
    this.file = file;
    this.redraw();
  }

  redraw(): void {
    this.page.host.requestUpdate();
  }

  cancelSending(): void {
    this.stop?.abort();
  }

  /** Does what is open. */
  act(deed: DeskDeed): void {
    if (this.state.is === 'working') return;
    if (this.page.isDirty() && deed !== 'remove') return this.tell({is: 'failed', why: 'unsaved'});
    this.tell({is: 'working'});
    this.page.track(this.perform(deed));
  }

  private async perform(deed: DeskDeed): Promise<void> {
    try {
      const {item, document, shelf} = this;
      if (!item || !document || !shelf) return this.tell({is: 'failed'});
      if (deed === 'replace') await this.replace(item, document, shelf);
      else if (deed === 'move') await this.move(item, shelf);
      else await this.remove(item, shelf);
    } catch (error) {
      // The code comes over the network as well.
      this.tell({is: 'failed', problem: {kind: 'offline', url: location.href, detail: String(error)}});
    }
  }

  private async replace(item: LibraryItem, document: PodDocument, {place}: Shelf): Promise<void> {
    const {file, note} = this;
    if (!file?.size) return this.tell({is: 'failed', why: 'file'});
    const stored = await this.store(file, place);
    if (!stored.ok) {
      const why = stored.problem.kind === 'malformed' ? 'picture' : undefined;
      return this.tell({is: 'failed', problem: stored.problem, ...(why && {why})});
    }
    const told = {note: note.trim() || undefined, dated: today()};
    await this.send('replace', newVersionWork(item, document, stored.value, told, place.list?.address), this.iri);
  }

  private store(content: File, place: Shelf['place']): Promise<Result<{url: string}>> {
    const session = this.page.session();
    if (!session) return Promise.resolve(failure('signed-out'));
    this.stop = new AbortController();
    return storeFile(this.page.community, session, place, {
      content,
      name: content.name,
      keepsOriginal: this.keepsOriginal,
      signal: this.stop.signal,
      onProgress: (sent, of) => this.tell({is: 'working', sent, of}),
    });
  }

  private async move(item: LibraryItem, {place}: Shelf): Promise<void> {
    const {target} = this;
    if (!target) return this.tell({is: 'failed'});
    const work = moveWork(item, place.list?.address, target.place);
    await this.send('move', work, contributionOf(work.to));
  }

  private async remove(item: LibraryItem, {place}: Shelf): Promise<void> {
    const {list, home} = place;
    await this.send('remove', removeWork(item, list?.folder ?? home, list?.address), this.iri);
  }

  private async send(deed: DeskDeed, work: Work, iri: string): Promise<void> {
    const outbox = await this.page.community.outbox();
    if (!outbox) return this.tell({is: 'failed', problem: {kind: 'signed-out'}});
    await outbox.prepare(work.type);
    await sendDeed(outbox, work, this.item?.title, (fate) => this.take(deed, iri, fate));
  }

  private take(deed: DeskDeed, iri: string, fate: Fate): void {
    if (fate.is === 'failed') return this.tell({is: 'failed', problem: fate.problem});
    this.opened = undefined;
    this.tell({is: 'done', deed, waits: fate.is === 'kept', ...(deed === 'move' && fate.is === 'added' && {iri})});
    if (deed !== 'replace') this.page.leave();
    else if (fate.is === 'added') this.page.refill();
    if (fate.is === 'added') this.page.host.dispatchEvent(new ThingChangeEvent(iri, {}, fate.isAnnounced));
    void this.focusOn('desk-outcome');
  }

  private tell(state: DeskState): void {
    this.state = state;
    this.redraw();
  }

  private async focusOn(id: string): Promise<void> {
    await this.page.host.updateComplete;
    this.page.host.shadowRoot!.getElementById(id)?.focus();
  }
}
