import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {readMember, type Member} from '../../vocab/kinds/member/member.js';
import {longDay} from '../../vocab/text/long-day.js';
import {failure, type Problem, type Result} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import type {Community} from '../data/community.js';
import {isOwnInbox, namedInbox} from '../../pods/messages/inbox.js';
import {AddressedElement, type Look} from '../data/addressed-element.js';
import {LanguageController} from '../data/language.js';
import {define} from '../define.js';
import {loadMemberStrings} from '../strings/member/load.js';
import {baseStyles} from '../ui/base.styles.js';
import {renderLine} from '../ui/line.js';
import {hostOf} from '../ui/problem.js';
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
 * @csspart pending - The line that says that something is not sent yet.
 * @csspart copy - The line that says from when what is shown is, if its server cannot be asked.
 * @csspart problem - What went wrong.
 */
export class CoopMember extends AddressedElement {
  static override styles = [baseStyles, memberStyles, memberViewStyles];

  /** Level of the heading that the name is, 2 to 6; 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** The member to draw, for pages that have one already. Wins over every address; `null` draws nothing. */
  @property({attribute: false}) member?: Member | null;

  @state() private read?: Member | undefined;
  /** Picture that the browser could not show. */
  @state() private brokenPhoto?: string | undefined;
  /** Why a part of the profile that is for this reader is not here. */
  @state() private partProblem?: Problem | undefined;
  protected override readonly asked = ['src', 'srcParam', 'member'];
  private readonly memberLanguage = new LanguageController(this, loadMemberStrings);
  private readonly contact = new ContactDoor(this, () => this.provider.value);
  /** Where messages go: only ever an inbox in the member's own storage. */
  private inbox?: string | undefined;
  private modified?: Date | undefined;
  private closed?: ClosedParts | undefined;
  /** For whom that is, and of whom. */
  private closedFor?: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.track(this.memberLanguage.ready);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.closeParts();
  }

  protected override handleCommunity(): void {
    // What is for one reader leaves the screen before anything else is asked.
    if (this.session?.webId !== this.closedFor) this.closeParts();
    this.contact.follow(this.provider.value?.session);
    super.handleCommunity();
  }

  protected override get isGiven(): boolean {
    return this.member !== undefined;
  }

  protected override notOfCoop(host: string): string | undefined {
    return this.memberLanguage.strings && this.strings?.members.notOfCoop(host);
  }

  protected override renderFound(): TemplateResult | typeof nothing | undefined {
    if (this.member === null) return nothing;
    const member = this.member ?? this.read;
    return member && this.renderMember({general: this.strings!, member: this.memberLanguage.strings!}, member);
  }

  private renderMember(words: CardWords, member: Member): TemplateResult {
    const {general} = words;
    const name = member.name || general.members.unnamed;
    const photo = member.photo === this.brokenPhoto ? undefined : member.photo;
    const isOld = this.problem && general.members.maybeOld;
    return html`${renderHead(name, this.headingLevel, photo, () => (this.brokenPhoto = member.photo))}
      ${renderCardFacts(words, member, this.member ? [] : (this.closed?.shown ?? []))} ${this.renderContact(words, name)}
      <div class="notes">
        ${this.isPending ? renderLine('pending', general.pending) : nothing} ${this.renderUpdated(words)}
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

  /** Whether something that is shown waits to be sent. */
  private get isPending(): boolean {
    const {address, reader, closed} = this;
    if (this.member || !address || !reader) return false;
    return reader.resources.peek(address).document?.pending !== undefined || closed?.isPending === true;
  }

  private renderUpdated({general, member}: CardWords) {
    const times = [this.modified, this.closed?.modified].filter((time) => time !== undefined);
    if (this.member || !times.length) return nothing;
    const date = new Date(Math.max(...times.map((time) => time.getTime())));
    const text = longDay(general.language, date);
    return html`<p>${member.updated(text)}</p>`;
  }

  private renderContact(words: CardWords, name: string) {
    const {inbox, address} = this;
    const community = this.provider.value;
    if (this.member || !community || !inbox || !address) return nothing;
    return this.contact.render(words, {webId: address, name, inbox}, community.session);
  }

  protected override handleOther(): void {
    this.closeParts();
    this.contact.close();
  }

  protected override async look(source: Community, address: string, look: Look): Promise<void> {
    // Nothing is drawn of an address before it is known to be a member's.
    const {refusal, foreignHost} = this.isJudged ? await this.judge(source, address) : {};
    if (!look.isStill()) return;
    if (refusal || foreignHost !== undefined) {
      this.forget();
      this.foreignHost = foreignHost;
      this.tell(refusal);
      return;
    }
    this.foreignHost = undefined;
    this.follow(source, address, () => this.show(source, address));
    const problem = await this.readFrom(source, address, look.fresh);
    if (!look.isStill()) return;
    this.tell(problem);
    const {session} = this;
    if (!problem && session) await this.openFor(session, source, address, look);
  }

  /** What is only there for whoever is signed in; its code comes when somebody is. */
  private async openFor(session: SignedIn, source: Community, address: string, {fresh, ...look}: Look): Promise<void> {
    const isStill = () => look.isStill() && this.session?.webId === session.webId;
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

  protected override forget(): void {
    super.forget();
    this.read = this.inbox = undefined;
    this.handleOther();
  }

  private async readFrom(source: Community, address: string, fresh: boolean): Promise<Problem | undefined> {
    const read = await source.resources.read(address, {fresh});
    if (!read.ok) return read.problem;
    return this.read ? undefined : {kind: 'malformed', url: address, detail: 'The document does not speak of this address'};
  }

  private show(source: Community, address: string): void {
    const {document} = source.resources.peek(address);
    const isTold = document?.graph.about(address).length;
    this.read = isTold ? readMember(document.graph, address, this.language.languages) : undefined;
    this.modified = document?.modified;
    const named = document && namedInbox(document.graph, address);
    // What the server had to be asked for stays as long as the profile names the same.
    if (named?.isOwn !== undefined || named?.url !== this.inbox) this.inbox = named?.isOwn ? named.url : undefined;
  }

  private async judge(source: Community, address: string): Promise<Verdict> {
    const found = await findPeopleList(source, undefined, this.language.languages);
    if (!found.ok) return {refusal: found.problem};
    const list = found.value;
    const looked = await (list.find?.(address) ?? list.load());
    const {rows, problem} = list.state;
    if (looked && !looked.ok) return {refusal: looked.problem};
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
