import {html, type nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {documentOf, isWebAddress} from '../../vocab/rdf/iri.js';
import type {PodDocument, ReadOptions} from '../../pods/documents/resources.js';
import type {Problem} from '../../pods/problem.js';
import {renderCopyLine, type ShownCopy} from '../ui/copy-line.js';
import {hostOf, renderProblem} from '../ui/problem.js';
import type {Community} from './community.js';
import {CoopElement, standalone} from './coop-element.js';
import {shownCopy} from './shown-copy.js';
import {adoptStartedReading} from './started-reading.js';

/** A look at an address, that may be overtaken by a later one. */
export interface Look extends Pick<ReadOptions, 'asReader' | 'isSteady'> {
  /** Whether the server is asked again although the answer is known. */
  readonly fresh: boolean;
  readonly isStill: () => boolean;
}

/**
 * What a tag does that shows what lies at one address, its own or one in the page's: finds it, follows it, and says why it is not there. An
 * address that comes from a link is shown only if the coop knows it: a link must not dress somebody else's words as the coop's.
 */
export abstract class AddressedElement extends CoopElement {
  /** Address of what is shown. Wins over `src-param`. */
  @property() src?: string;

  /** Name of the parameter of the page's address that holds the address, as in `membre.html?id=…`. */
  @property({attribute: 'src-param'}) srcParam?: string;

  @state() protected problem?: Problem | undefined;
  /** Host of an address that is none of the coop's. */
  @state() protected foreignHost?: string | undefined;
  /** The properties that say what is shown. */
  protected readonly asked: readonly string[] = ['src', 'srcParam'];
  private lookedAt?: string;
  private looking?: object | undefined;
  private unsubscribe?: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.find();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unfollow();
  }

  /** Reads it again from where it lies. */
  async refresh(): Promise<void> {
    this.find(true);
    await this.complete;
  }

  /** Reads what lies at an address that can be one. */
  protected abstract look(source: Community, address: string, look: Look): Promise<void>;

  /** Called before another address is looked at. */
  protected abstract handleOther(): void;

  /** What is there, once it is. */
  protected abstract renderFound(): TemplateResult | typeof nothing | undefined;

  /** What is said instead of something that is none of the coop's; nothing as long as the texts are on their way. */
  protected abstract notOfCoop(host: string): string | undefined;

  /** Whether the page has handed in what is to be shown. */
  protected get isGiven(): boolean {
    return false;
  }

  protected override handleCommunity(): void {
    this.find();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.hasUpdated && this.asked.some((name) => changed.has(name))) this.find();
  }

  protected override render(): TemplateResult | typeof nothing {
    const {strings} = this;
    if (!strings || this.notOfCoop('') === undefined) return html`<slot></slot>`;
    const found = this.renderFound();
    if (found) return html`${renderCopyLine(strings, this.copy, () => void this.refresh())} ${found}`;
    if (this.foreignHost !== undefined) return renderSentence(this.notOfCoop(this.foreignHost));
    if (this.problem) return html`${renderProblem(strings, this.problem, () => void this.refresh())}<slot></slot>`;
    if (!this.address) return renderSentence(strings.noAddress);
    const absence = this.reader ? undefined : this.renderAbsence();
    if (absence) return absence;
    return html`<p class="muted loading" role="status">${strings.loading}</p>
      <slot></slot>`;
  }

  /** The address, if there is one at all. */
  protected get address(): string | undefined {
    const {src, srcParam} = this;
    if (src !== undefined) return URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : src;
    return (srcParam && new URLSearchParams(location.search).get(srcParam)) || undefined;
  }

  /** Whether only a link says what to show. */
  protected get isJudged(): boolean {
    return this.src === undefined;
  }

  /** What the page's author names needs no community. */
  protected get reader(): Community | undefined {
    return this.provider.value ?? (this.isJudged ? undefined : standalone);
  }

  /** What is shown in place of what cannot be read now. */
  private get copy(): ShownCopy | undefined {
    const {reader, lookedAt, isGiven} = this;
    return reader && lookedAt && !isGiven ? shownCopy(reader.resources, lookedAt) : undefined;
  }

  private find(fresh = false): void {
    const {address, reader} = this;
    if (!this.isConnected || this.isGiven) return;
    if (!address) {
      this.forget();
      this.track(Promise.resolve());
    } else if (reader) this.track(this.lookAt(reader, address, fresh));
  }

  private async lookAt(source: Community, address: string, fresh: boolean): Promise<void> {
    if (address !== this.lookedAt) this.handleOther();
    const turn = (this.looking = {});
    this.lookedAt = address;
    if (!isWebAddress(address)) {
      this.forget();
      return this.tell({kind: 'bad-address', url: address});
    }
    adoptStartedReading(this, source.resources);
    const isStill = () => this.looking === turn;
    try {
      await this.look(source, address, {fresh, isStill});
    } catch (error) {
      // The code comes over the network as well.
      if (isStill()) this.tell({kind: 'offline', url: location.href, detail: String(error)});
    }
  }

  /**
   * Reads the document of what is shown, and says why it cannot be.
   * @returns whether it was read, and is what the address promises.
   */
  protected async readDocument(source: Community, address: string, {isStill, ...options}: Look): Promise<boolean> {
    const read = await source.resources.read(address, options);
    if (!isStill()) return false;
    if (!read.ok) {
      this.tell(read.problem);
      return false;
    }
    if (this.isTrusted(address, read.value)) return true;
    this.forget();
    this.foreignHost = hostOf(read.value.url);
    return false;
  }

  /** A redirection must not lead from the home of a member to somebody else's words. */
  protected isTrusted(address: string, {url}: Pick<PodDocument, 'url'>): boolean {
    return !this.isJudged || documentOf(address) === documentOf(url);
  }

  /** Says that a document was read, and does not speak of what is asked for; nothing if it does. */
  protected tellWhetherTold(address: string, isTold: boolean): void {
    const detail = 'The document does not speak of this address';
    this.tell(isTold ? undefined : {kind: 'malformed', url: address, detail});
  }

  /** Shows what changes in the document, be it that a form on this page has saved it. */
  protected follow(source: Community, address: string, update: () => void): void {
    this.unsubscribe?.();
    let wasThere = false;
    const look = () => {
      update();
      const {document: now, problem} = source.resources.peek(address);
      // What may no longer be read, or is gone, goes with its reason.
      if (wasThere && !now && problem) this.tell(problem);
      wasThere = now !== undefined;
    };
    this.unsubscribe = source.resources.subscribe(documentOf(address), look);
    look();
  }

  /** Tells why what is asked for is not there, or may be old; of a server that is away, the line about the copy tells. */
  protected tell(problem: Problem | undefined): void {
    this.problem = this.copy ? undefined : problem;
    if (problem) this.reportProblem(problem);
  }

  /** Shows nothing any more. */
  protected forget(): void {
    this.unfollow();
    this.problem = this.foreignHost = undefined;
  }

  private unfollow(): void {
    this.unsubscribe?.();
    this.unsubscribe = this.looking = undefined;
  }
}

function renderSentence(sentence: string | undefined): TemplateResult {
  return html`<p class="problem" part="problem">${sentence}</p>
    <slot></slot>`;
}
