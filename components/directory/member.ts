import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {documentOf, isWebAddress} from '../../vocab/rdf/iri.js';
import {readMember, type Member} from '../../vocab/kinds/member/member.js';
import {failure, type Problem, type Result} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import type {Community} from '../data/community.js';
import {isOwnInbox, namedInbox} from '../../pods/messages/inbox.js';
import {CoopElement, standalone} from '../data/coop-element.js';
import {LanguageController} from '../data/language.js';
import {adoptStartedReading} from '../data/started-reading.js';
import {define} from '../define.js';
import {loadMemberStrings} from '../strings/member/load.js';
import {baseStyles} from '../ui/base.styles.js';
import {hostOf, renderProblem} from '../ui/problem.js';
import {ContactDoor} from './contact-door.js';
import {memberStyles} from './member.styles.js';
import {renderCardFacts, renderHead, type CardWords} from './member-card.js';
import type {ClosedParts} from './member-parts.js';
import {memberViewStyles} from './member-view.styles.js';
import {findPeopleList} from './people-source.js';

/** Why an address is not shown: it cannot be judged, or it belongs to no member. */
interface Verdict {
  readonly refusal?: Problem;
  readonly foreignHost?: string;
}

/**
 * Shows one member, as far as the member's own profile tells this reader.
 *
 * Everybody sees what is for everybody; members who are signed in also what is for members, and the member everything. The
 * member is the one at `src`, or the one named in the page's address (`src-param`). A member who is named in the address
 * is shown only if the coop's list knows that member: a link must not dress somebody else's words as the coop's. Whoever is
 * signed in can write to a member who takes messages, and never sees where they go.
 *
 * @slot - Shown until the member is there and when scripts are off; kept below the sentence if the profile cannot be read.
 * @fires {ReadyEvent} coop-ready - The member is shown.
 * @fires {ProblemEvent} coop-error - The profile cannot be read.
 * @csspart name - The member's name.
 * @csspart avatar - The letters beside it, where there is no picture.
 * @csspart photo - The member's picture.
 * @csspart facts - What the member tells.
 * @csspart contact - The way to write to the member.
 * @csspart problem - What went wrong.
 */
export class CoopMember extends CoopElement {
  static override styles = [baseStyles, memberStyles, memberViewStyles];

  /** The member's address. Wins over `src-param`. */
  @property() src?: string;

  /** Name of the parameter of the page's address that holds the member's address, as in `membre.html?id=…`. */
  @property({attribute: 'src-param'}) srcParam?: string;

  /** Level of the heading that the name is, 2 to 6; 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** The member to draw, for pages that have one already. Wins over every address; `null` draws nothing. */
  @property({attribute: false}) member?: Member | null;

  @state() private read?: Member;
  @state() private problem?: Problem;
  /** Host of an address that belongs to no member. */
  @state() private foreignHost?: string;
  /** Picture that the browser could not show. */
  @state() private brokenPhoto?: string;
  /** Why a part of the profile that is for this reader is not here. */
  @state() private partProblem?: Problem;
  private readonly memberLanguage = new LanguageController(this, loadMemberStrings);
  private readonly contact = new ContactDoor(this, () => this.session);
  /** Where messages go: only ever an inbox in the member's own storage. */
  private inbox?: string;
  private modified?: Date;
  private closed?: ClosedParts;
  /** For whom that is, and of whom. */
  private closedFor?: string;
  private lookedAt?: string;
  private looking?: object;
  private unsubscribe?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.track(this.memberLanguage.ready);
    this.find();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unsubscribe?.();
    this.unsubscribe = this.looking = undefined;
    this.closeParts();
  }

  /** Reads the profile again from where it lies. */
  async refresh(): Promise<void> {
    this.find(true);
    await this.complete;
  }

  protected override handleCommunity(): void {
    // What is for one reader leaves the screen before anything else is asked.
    if (this.session?.webId !== this.closedFor) this.closeParts();
    this.contact.follow(this.provider.value?.session);
    this.find();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if ((changed.has('src') || changed.has('srcParam') || changed.has('member')) && this.hasUpdated) this.find();
  }

  protected override render(): TemplateResult | typeof nothing {
    const {strings} = this;
    const words = this.memberLanguage.strings;
    if (!strings || !words) return html`<slot></slot>`;
    if (this.member === null) return nothing;
    const member = this.member ?? this.read;
    if (member) return this.renderMember({general: strings, member: words}, member);
    if (this.foreignHost !== undefined) return this.renderSentence(strings.members.notOfCoop(this.foreignHost));
    if (this.problem) return html`${renderProblem(strings, this.problem, () => void this.refresh())}<slot></slot>`;
    if (!this.address) return this.renderSentence(strings.noAddress);
    const absence = this.reader ? undefined : this.renderAbsence();
    if (absence) return absence;
    return html`<p class="muted loading" role="status">${strings.loading}</p>
      <slot></slot>`;
  }

  private renderSentence(sentence: string): TemplateResult {
    return html`<p class="problem" part="problem">${sentence}</p>
      <slot></slot>`;
  }

  private renderMember(words: CardWords, member: Member): TemplateResult {
    const {general} = words;
    const name = member.name || general.members.unnamed;
    const photo = member.photo === this.brokenPhoto ? undefined : member.photo;
    const isOld = this.problem && general.members.maybeOld;
    return html`${renderHead(name, this.headingLevel, photo, () => (this.brokenPhoto = member.photo))}
      ${renderCardFacts(words, member, this.member ? [] : (this.closed?.shown ?? []))} ${this.renderContact(words, name)}
      <div class="notes">
        ${this.renderUpdated(words)}
        ${[isOld, this.partProblem && words.member.partUnread].map((sentence) =>
          sentence
            ? html`<p>
                ${sentence}
                <button type="button" class="link" @click=${() => void this.refresh()}>${general.retry}</button>
              </p>`
            : nothing,
        )}
      </div>`;
  }

  private renderUpdated({general, member}: CardWords) {
    const times = [this.modified, this.closed?.modified].filter((time) => time !== undefined);
    if (this.member || !times.length) return nothing;
    const date = new Date(Math.max(...times.map((time) => time.getTime())));
    const text = new Intl.DateTimeFormat(general.language, {dateStyle: 'long'}).format(date);
    return html`<p>${member.updated(text)}</p>`;
  }

  private renderContact(words: CardWords, name: string) {
    const {inbox, address} = this;
    const community = this.provider.value;
    if (this.member || !community || !inbox || !address) return nothing;
    return this.contact.render(words, {webId: address, name, inbox}, community.session);
  }

  /** The member's address, if there is one at all. */
  private get address(): string | undefined {
    if (this.src !== undefined)
      return URL.canParse(this.src, document.baseURI) ? new URL(this.src, document.baseURI).href : this.src;
    return (this.srcParam && new URLSearchParams(location.search).get(this.srcParam)) || undefined;
  }

  /** A member who is named by the page's author needs no community. */
  private get reader() {
    return this.provider.value ?? (this.src === undefined ? undefined : standalone);
  }

  private find(fresh = false): void {
    const {address} = this;
    const source = this.reader;
    if (!this.isConnected || this.member !== undefined) return;
    if (!address) {
      this.forget();
      this.track(Promise.resolve());
    } else if (source) this.track(this.look(source, address, fresh));
  }

  private async look(source: Community, address: string, fresh: boolean): Promise<void> {
    const turn = (this.looking = {});
    if (address !== this.lookedAt) {
      this.closeParts();
      this.contact.close();
    }
    this.lookedAt = address;
    adoptStartedReading(this, source.resources);
    // Nothing is drawn of an address before it is known to be a member's.
    const {refusal, foreignHost} = await this.judge(source, address);
    if (this.looking !== turn) return;
    if (refusal || foreignHost !== undefined) {
      this.forget();
      this.foreignHost = foreignHost;
      this.tell(refusal);
      return;
    }
    this.foreignHost = undefined;
    this.follow(source, address);
    const problem = await this.readFrom(source, address, fresh);
    if (this.looking !== turn) return;
    this.tell(problem);
    const {session} = this;
    if (!problem && session) await this.openFor(session, source, address, fresh, turn);
  }

  /** What is only there for whoever is signed in; its code comes when somebody is. */
  private async openFor(session: SignedIn, source: Community, address: string, fresh: boolean, turn: object): Promise<void> {
    const isStill = () => this.looking === turn && this.session?.webId === session.webId;
    if (session.webId !== address) await this.confirmInbox(source, address, isStill);
    if (!this.closed) {
      const opened = await this.openParts(session, source, address);
      if (!isStill()) return opened.ok ? opened.value?.stop() : undefined;
      this.partProblem = opened.ok ? undefined : opened.problem;
      this.closed = opened.ok ? opened.value : undefined;
      this.closedFor = session.webId;
    }
    const {closed} = this;
    await closed?.read(fresh);
    if (isStill() && closed) this.partProblem = closed.problem;
  }

  private async openParts(session: SignedIn, source: Community, address: string): Promise<Result<ClosedParts | undefined>> {
    try {
      const {openClosedParts} = await import('./member-parts.js');
      const languages = () => this.language.languages;
      return await openClosedParts(source, session, address, languages, () => this.requestUpdate());
    } catch (error) {
      // The code comes over the network as well.
      return failure('offline', {url: location.href, detail: String(error)});
    }
  }

  /** A profile that names no storage leaves it to the server to say where that begins. */
  private async confirmInbox(source: Community, address: string, isStill: () => boolean): Promise<void> {
    const {document} = source.resources.peek(address);
    const named = document && namedInbox(document.graph, address);
    if (!named || named.isOwn !== undefined) return;
    const {findStorage} = await import('../../pods/coop/storage.js');
    const isOwn = await isOwnInbox(named, () => findStorage(source.resources, address, fetch));
    if (isOwn && isStill()) this.inbox = named.url;
  }

  private closeParts(): void {
    this.closed?.stop();
    this.closed = this.closedFor = this.partProblem = undefined;
  }

  private tell(problem: Problem | undefined): void {
    this.problem = problem;
    if (problem) this.reportProblem(problem);
  }

  /** Shows nobody any more. */
  private forget(): void {
    this.unsubscribe?.();
    this.unsubscribe = this.looking = this.read = this.problem = this.foreignHost = this.inbox = undefined;
    this.closeParts();
    this.contact.close();
  }

  private async judge(source: Community, address: string): Promise<Verdict> {
    if (!isWebAddress(address)) return {refusal: {kind: 'bad-address', url: address}};
    return this.src === undefined ? this.judgeMembership(source, address) : {};
  }

  private async readFrom(source: Community, address: string, fresh: boolean): Promise<Problem | undefined> {
    const read = await source.resources.read(address, {fresh});
    if (!read.ok) return read.problem;
    return this.read ? undefined : {kind: 'malformed', url: address, detail: 'The document does not speak of this address'};
  }

  /** Shows what changes in the document, be it that the member's own form on this page has saved it. */
  private follow(source: Community, address: string): void {
    this.unsubscribe?.();
    const update = () => {
      const {document} = source.resources.peek(address);
      const isTold = document?.graph.about(address).length;
      this.read = isTold ? readMember(document.graph, address, this.language.languages) : undefined;
      this.modified = document?.modified;
      const named = document && namedInbox(document.graph, address);
      // What the server had to be asked for stays as long as the profile names the same.
      if (named?.isOwn !== undefined || named?.url !== this.inbox) this.inbox = named?.isOwn ? named.url : undefined;
    };
    this.unsubscribe = source.resources.subscribe(documentOf(address), update);
    update();
  }

  private async judgeMembership(source: Community, address: string): Promise<Verdict> {
    const found = await findPeopleList(source, undefined, this.language.languages);
    if (!found.ok) return {refusal: found.problem};
    await found.value.load();
    const {rows, problem} = found.value.state;
    if (!rows.length && problem) return {refusal: problem};
    return rows.some((row) => row.source === address) ? {} : {foreignHost: hostOf(address)};
  }
}

define('coop-member', CoopMember);

declare global {
  interface HTMLElementTagNameMap {
    'coop-member': CoopMember;
  }
}
