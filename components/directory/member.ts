import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {documentOf, isWebAddress} from '../../vocab/rdf/iri.js';
import {readMember, type Member} from '../../vocab/kinds/member/member.js';
import type {Problem} from '../../pods/problem.js';
import {CoopElement, standalone} from '../data/coop-element.js';
import {adoptStartedReading} from '../data/started-reading.js';
import {define} from '../define.js';
import type {Strings} from '../strings/strings.js';
import {baseStyles} from '../ui/base.styles.js';
import {renderHeading} from '../ui/heading.js';
import {hostOf, renderProblem} from '../ui/problem.js';
import {memberStyles} from './member.styles.js';
import {initials, renderFacts} from './member-view.js';
import {memberViewStyles} from './member-view.styles.js';
import {findPeopleList} from './people-source.js';

/** Why an address is not shown: it cannot be judged, or it belongs to no member. */
interface Verdict {
  readonly refusal?: Problem;
  readonly foreignHost?: string;
}

/**
 * Shows one member, as the member's own profile tells it.
 *
 * The member is the one at `src`, or the one named in the page's address (`src-param`). A member who is named in the address
 * is shown only if the coop's list knows that member: a link must not dress somebody else's words as the coop's.
 *
 * @slot - Shown until the member is there and when scripts are off; kept below the sentence if the profile cannot be read.
 * @fires {ReadyEvent} coop-ready - The member is shown.
 * @fires {ProblemEvent} coop-error - The profile cannot be read.
 * @csspart name - The member's name.
 * @csspart avatar - The letters beside it.
 * @csspart facts - What the member tells.
 * @csspart photo - The member's picture.
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
  private looking?: object;
  private unsubscribe?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.find();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unsubscribe?.();
    this.unsubscribe = this.looking = undefined;
  }

  /** Reads the profile again from where it lies. */
  async refresh(): Promise<void> {
    this.find(true);
    await this.complete;
  }

  protected override handleCommunity(): void {
    this.find();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if ((changed.has('src') || changed.has('srcParam') || changed.has('member')) && this.hasUpdated) this.find();
  }

  protected override render(): TemplateResult | typeof nothing {
    const {strings} = this;
    if (!strings) return html`<slot></slot>`;
    if (this.member === null) return nothing;
    const member = this.member ?? this.read;
    if (member) return this.renderMember(strings, member);
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

  private renderMember(strings: Strings, member: Member): TemplateResult {
    const name = member.name || strings.members.unnamed;
    return html`<div class="head">
        <span class="avatar" part="avatar" aria-hidden="true">${initials(name)}</span>
        ${renderHeading(this.headingLevel, name)}
      </div>
      ${renderFacts(strings, member)}
      ${
        this.problem
          ? html`<p class="muted small">
              ${strings.members.maybeOld}
              <button type="button" class="link" @click=${() => void this.refresh()}>${strings.retry}</button>
            </p>`
          : nothing
      }`;
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

  private async look(source: NonNullable<typeof this.reader>, address: string, fresh: boolean): Promise<void> {
    const turn = (this.looking = {});
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
    if (this.looking === turn) this.tell(problem);
  }

  private tell(problem: Problem | undefined): void {
    this.problem = problem;
    if (problem) this.reportProblem(problem);
  }

  /** Shows nobody any more. */
  private forget(): void {
    this.unsubscribe?.();
    this.unsubscribe = this.looking = this.read = this.problem = this.foreignHost = undefined;
  }

  private async judge(source: NonNullable<typeof this.reader>, address: string): Promise<Verdict> {
    if (!isWebAddress(address)) return {refusal: {kind: 'bad-address', url: address}};
    return this.src === undefined ? this.judgeMembership(source, address) : {};
  }

  private async readFrom(
    source: NonNullable<typeof this.reader>,
    address: string,
    fresh: boolean,
  ): Promise<Problem | undefined> {
    const read = await source.resources.read(address, {fresh});
    if (!read.ok) return read.problem;
    return this.read ? undefined : {kind: 'malformed', url: address, detail: 'The document does not speak of this address'};
  }

  /** Shows what changes in the document, be it that the member's own form on this page has saved it. */
  private follow(source: NonNullable<typeof this.reader>, address: string): void {
    this.unsubscribe?.();
    const update = () => {
      const {document} = source.resources.peek(address);
      const isTold = document?.graph.about(address).length;
      this.read = isTold ? readMember(document.graph, address, this.language.languages) : undefined;
    };
    this.unsubscribe = source.resources.subscribe(documentOf(address), update);
    update();
  }

  private async judgeMembership(source: NonNullable<typeof this.reader>, address: string): Promise<Verdict> {
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
