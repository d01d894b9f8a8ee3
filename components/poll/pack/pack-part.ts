import {nothing, type LitElement, type TemplateResult} from 'lit';
import {emptyPack, type Pack, type PackDocument} from '../../../vocab/kinds/pack/pack.js';
import {placeOf, pollParts} from '../../../pods/polls/addresses.js';
import {readPollPack} from '../../../pods/polls/pack.js';
import type {Problem} from '../../../pods/problem.js';
import {LanguageController} from '../../data/language.js';
import {loadPollPackStrings} from '../../strings/poll-pack/load.js';
import type {PollPackStrings} from '../../strings/poll-pack/strings.js';
import type {PartHost, PollContext, PollPart, PollWords} from '../poll-context.js';
import type {PackAsking} from './pack-asking.js';
import type {PackEditing} from './pack-editing.js';
import {readNames} from '../read-around.js';
import {packStyles} from './pack.styles.js';
import {renderPack} from './pack-view.js';

/** What to read before voting. Members ask questions here, and those who run the vote add to it while it lasts. */
export class PackPart implements PollPart {
  pack: Pack = emptyPack;
  problem?: Problem | undefined;
  names: ReadonlyMap<string, string> = new Map();
  /** The form for a question, once somebody has opened it. */
  asking?: PackAsking | undefined;
  /** What those who run the vote change the pack with. */
  editing?: PackEditing | undefined;
  context?: PollContext | undefined;
  private unfollow?: (() => void) | undefined;
  private readonly language: LanguageController<PollPackStrings>;

  constructor(
    readonly host: LitElement,
    readonly page: PartHost,
  ) {
    this.language = new LanguageController(host, loadPollPackStrings);
    page.track(this.language.ready);
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(packStyles.styleSheet!);
    host.addController({hostConnected: () => this.follow(), hostDisconnected: () => this.stop()});
  }

  /** Takes up a poll, or what is known of it by now. */
  show(context: PollContext): void {
    const before = this.context;
    const isSame =
      before?.poll.iri === context.poll.iri &&
      before.community === context.community &&
      before.webId === context.webId &&
      before.isTeller === context.isTeller;
    if (!isSame) this.forget();
    this.context = context;
    if (isSame) return;
    this.follow();
    this.page.track(this.look());
    if (context.isTeller) this.page.track(this.openEditing());
  }

  /** Another poll is meant, or somebody has come or gone. */
  forget(): void {
    this.stop();
    this.asking?.leave();
    this.editing?.leave();
    this.context = this.asking = this.editing = this.problem = undefined;
    this.pack = emptyPack;
  }

  render(words: PollWords, headingLevel: number): TemplateResult | typeof nothing {
    const {strings} = this.language;
    return this.context && strings ? renderPack({...words, pack: strings}, this, headingLevel) : nothing;
  }

  /** The texts, once they are there. */
  get words(): PollPackStrings | undefined {
    return this.language.strings;
  }

  /** What somebody is called. */
  nameOf(webId: string): string {
    return this.names.get(webId) ?? webId;
  }

  /** Those to whom a question can go. */
  get addressees(): readonly string[] {
    const {webId, poll, phase} = this.context ?? {};
    return webId && poll && phase !== 'closed' ? poll.tellers.filter((teller) => teller !== webId) : [];
  }

  /** Opens the form for a question: the code behind it comes when it is needed. */
  ask(): void {
    this.page.track(this.openAsking());
  }

  /** A document that lies beside the poll is none that the browser could open: it does not know who is there. */
  needed(file: string): boolean {
    const {poll, community} = this.context!;
    return community.session.status === 'signed-in' && file.startsWith(placeOf(poll));
  }

  /** Fetches a document in the name of whoever is signed in, and has it saved. */
  open(document: PackDocument): void {
    this.page.track(this.fetchDocument(document));
  }

  /** Reads the pack again. */
  async look(): Promise<void> {
    const {context} = this;
    if (!context) return;
    const {community, poll, languages} = context;
    const read = await readPollPack(community.resources, poll, {languages});
    const names = read.ok && namesSomebody(read.value) ? await readNames(community, languages) : undefined;
    if (this.context?.poll.iri !== poll.iri) return;
    if (names) this.names = names;
    this.problem = read.ok ? undefined : read.problem;
    if (read.ok) this.pack = read.value;
    this.host.requestUpdate();
  }

  private async openAsking(): Promise<void> {
    const loaded = await this.page.load(import('./pack-asking.js'));
    if (!loaded || !this.context) return;
    this.asking ??= new loaded.PackAsking(this);
    await this.asking.open();
  }

  private async openEditing(): Promise<void> {
    const loaded = await this.page.load(import('./pack-editing.js'));
    if (!loaded || !this.context?.isTeller) return;
    this.editing ??= new loaded.PackEditing(this);
    this.host.requestUpdate();
  }

  private async fetchDocument(document: PackDocument): Promise<void> {
    const loaded = await this.page.load(import('../../data/save-document.js'));
    const session = this.context?.community.session;
    if (!loaded || session?.status !== 'signed-in') return;
    const saved = await loaded.saveDocument(session.fetch, document);
    this.problem = saved.ok ? undefined : saved.problem;
    this.host.requestUpdate();
  }

  /** Others add to it, and what is typed here shows at once. */
  private follow(): void {
    this.unfollow?.();
    const {context} = this;
    if (!context || !this.host.isConnected) return;
    const {resources} = context.community;
    const url = pollParts.pack(context.poll);
    let shown = resources.peek(url).document;
    this.unfollow = resources.subscribe(url, ({document, fetching}) => {
      if (fetching || document === shown) return;
      shown = document;
      void this.look();
    });
  }

  private stop(): void {
    this.unfollow?.();
    this.unfollow = undefined;
  }
}

function namesSomebody({argumentsFor, argumentsAgainst}: Pack): boolean {
  return [...argumentsFor, ...argumentsAgainst].some(({author}) => author !== undefined);
}
