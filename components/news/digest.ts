import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Problem} from '../../pods/problem.js';
import type {Community} from '../data/community.js';
import {CoopElement} from '../data/coop-element.js';
import {LanguageController} from '../data/language.js';
import {define} from '../define.js';
import {loadDigestStrings} from '../strings/digest/load.js';
import type {DigestStrings} from '../strings/digest/strings.js';
import type {Strings} from '../strings/strings.js';
import {Announcer} from '../ui/announcer.js';
import {baseStyles} from '../ui/base.styles.js';
import {fieldStyles} from '../ui/field.styles.js';
import {formStyles} from '../ui/form.styles.js';
import {problemSentence, renderProblem} from '../ui/problem.js';
import type {DigestPress} from './digest/digest-press.js';
import {digestStyles} from './digest/digest.styles.js';
import {renderItems, renderSettings, type DigestView} from './digest/digest-view.js';
import type {Gathered, GroupAudience} from './digest/gather.js';
import type {PartName} from './digest/items.js';
import {inPart, chosen, moved} from './digest/selection.js';
import {momentsOf} from './digest/period.js';
import {daysOf, digestDrafts, draftOf, newDigest, type TypedDigest} from './digest/typed-digest.js';

/**
 * Makes a newsletter for paper or for an e-mail: whoever edits it chooses a period and for whom it is, ticks and orders the news, the coming
 * events and the decisions that were found, and writes some words to begin with. Nothing is sent, and nothing is written into anybody's space.
 *
 * Reads the lists of the community around it, and of these only what all readers of the newsletter may read. What was chosen and typed stays on
 * this device.
 *
 * @slot - Shown until the form is there and when scripts are off, and to visitors who are not signed in.
 * @fires {ReadyEvent} coop-ready - The form is shown.
 * @fires {ProblemEvent} coop-error - What is to be chosen from cannot be read.
 * @csspart field - One field with its label.
 * @csspart part - The news, the events or the decisions to choose from.
 * @csspart digest - The newsletter, where it is previewed.
 * @csspart text - Its introduction.
 * @csspart digest-title - Its title.
 * @csspart digest-part - The headings in it.
 * @csspart problem - What went wrong.
 */
export class CoopDigest extends CoopElement {
  static override styles = [baseStyles, formStyles, fieldStyles, digestStyles];

  /** Address of the page that shows an article, with `{id}` where its address goes. Without it, articles for everybody link to their pages without scripts. */
  @property({attribute: 'article-href'}) articleHref?: string;

  /** Address of the page that shows an event, with `{id}` where its address goes. */
  @property({attribute: 'event-href'}) eventHref?: string;

  /** Address of the page that shows a poll, with `{id}` where its address goes. */
  @property({attribute: 'poll-href'}) pollHref?: string;

  /** Level of the heading of the preview, 2 to 4; 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  @state() private digest: TypedDigest = newDigest(new Date());
  @state() private found?: Gathered | undefined;
  @state() private problem?: Problem | undefined;
  @state() private press?: DigestPress | undefined;
  @state() private isSaved = false;
  private groups: readonly GroupAudience[] = [];
  private coopName = '';
  /** Whose draft is in the form. */
  private editor?: string | undefined;
  private gathering?: object;
  private readonly words = new LanguageController(this, loadDigestStrings);
  private readonly announcer = new Announcer(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.track(this.words.ready);
  }

  /** Looks again for what can be chosen from. */
  async refresh(): Promise<void> {
    this.gather();
    await this.complete;
  }

  protected override handleCommunity(): void {
    const editor = this.session?.webId;
    if (editor === this.editor && this.found) return;
    this.editor = editor;
    this.found = this.press = this.problem = undefined;
    this.digest = draftOf(editor === undefined ? undefined : digestDrafts.read(editor), new Date());
    if (editor !== undefined) this.gather();
    else if (this.provider.value?.session.status !== 'unknown') this.track(Promise.resolve());
  }

  private gather(): void {
    const {value: community} = this.provider;
    const period = daysOf(this.digest, new Date());
    if (!community || this.editor === undefined || !momentsOf(period)) return;
    const turn = (this.gathering = {});
    this.found = this.problem = undefined;
    const isStill = () => this.gathering === turn;
    this.track(
      this.gatherFrom(community, isStill).catch((error: unknown) => {
        // The code comes over the network as well.
        if (isStill()) this.tell({kind: 'offline', url: location.href, detail: String(error)});
      }),
    );
  }

  private async gatherFrom(community: Community, isStill: () => boolean): Promise<void> {
    const {gather, readGroupAudiences} = await import('./digest/gather.js');
    const now = new Date();
    const {languages} = this.language;
    const {audience} = this.digest;
    const [found, groups, coop] = await Promise.all([
      gather(community, {period: daysOf(this.digest, now), audience, languages, now}),
      readGroupAudiences(community, languages),
      community.coop(languages),
    ]);
    if (!isStill()) return;
    this.groups = groups;
    this.coopName = (coop.ok && coop.value.name) || location.host;
    if (!found.ok) return this.tell(found.problem);
    this.found = found.value;
    const {strings} = this.words;
    if (strings) this.announcer.say(strings.found(found.value.items.length));
  }

  private tell(problem: Problem): void {
    this.problem = problem;
    this.reportProblem(problem);
  }

  protected override render(): TemplateResult {
    const {strings} = this;
    const words = this.words.strings;
    const absence = this.renderAbsence();
    if (absence) return absence;
    if (!strings || !words || this.provider.value?.session.status === 'unknown') return html`<slot></slot>`;
    if (!this.session)
      return html`<p>${words.signInFirst}</p>
        <slot></slot>`;
    return html`<form @submit=${(event: Event) => event.preventDefault()}>
        ${renderSettings(this.view(words, strings.language))} ${this.renderFound(strings, words)}
        <p role="status" class="muted small">${this.announcer.said}</p>
        ${this.found ? this.renderActions(words) : nothing}
      </form>
      ${this.renderPreview(words)}`;
  }

  private renderFound(strings: Strings, words: DigestStrings): TemplateResult | typeof nothing {
    const {found, problem} = this;
    if (problem) return renderProblem(strings, problem, () => void this.refresh());
    if (!found && !momentsOf(daysOf(this.digest, new Date()))) return nothing;
    if (!found) return html`<p class="muted loading" role="status">${strings.loading}</p>`;
    return renderItems(this.view(words, strings.language));
  }

  /** Where nothing at all is to be chosen from, it is said as of any list. */
  private readonly renderMissing = (part: PartName, isEmpty: boolean): TemplateResult | undefined => {
    const {strings} = this;
    const problem = this.found?.problems[part];
    if (!problem || !strings) return undefined;
    if (isEmpty) return renderProblem(strings, problem, () => void this.refresh());
    return html`<p class="problem" part="problem">${this.words.strings?.incomplete(problemSentence(strings, problem))}</p>`;
  };

  private renderActions(words: DigestStrings): TemplateResult {
    const isOpen = this.press?.isOpen === true;
    return html`<div>
      <p class="actions">
        <button type="button" aria-expanded=${isOpen ? 'true' : 'false'} @click=${this.handlePreview}>
          ${isOpen ? words.closePreview : words.preview}
        </button>
        <button type="button" @click=${this.handlePrint}>${words.print}</button>
        <button type="button" class="primary" aria-describedby="save-help" @click=${this.handleSave}>${words.save}</button>
      </p>
      <p id="save-help" class="muted small">${words.saveHint}</p>
      <p role="status">${this.isSaved ? words.saved : nothing}</p>
    </div>`;
  }

  private renderPreview(words: DigestStrings): TemplateResult | typeof nothing {
    const {press} = this;
    if (!press?.isOpen || !this.found) return nothing;
    const preview = press.render(this.composition(), words, this.language.strings!.language, this.headingLevel);
    return html`<section class="preview" tabindex="-1" aria-label=${words.preview}>${preview}</section>`;
  }

  private view(words: DigestStrings, language: string): DigestView {
    const {digest, groups, found} = this;
    return {
      words,
      language,
      digest,
      groups,
      title: this.titleIn(words),
      items: found?.items,
      renderMissing: this.renderMissing,
      change: this.change,
      toggle: (source, isChosen) => this.change(({selection}) => ({selection: chosen(selection, source, isChosen)})),
      move: this.move,
    };
  }

  private titleIn(words: DigestStrings): string {
    return this.digest.typed.title ?? words.usualTitle(this.coopName);
  }

  private composition() {
    const {digest, found, articleHref: news, eventHref: events, pollHref: decisions} = this;
    return {
      title: this.titleIn(this.words.strings!),
      introduction: digest.typed.introduction,
      period: daysOf(digest, new Date()),
      items: found?.items ?? [],
      selection: digest.selection,
      doors: {news, events, decisions},
    };
  }

  private readonly change = (update: (digest: TypedDigest) => Partial<TypedDigest>) => {
    const part = update(this.digest);
    this.digest = {...this.digest, ...part};
    this.isSaved = false;
    if (this.editor !== undefined) digestDrafts.keep(this.editor, this.digest);
    if (part.name ?? part.days ?? part.audience) this.gather();
  };

  private readonly move = (source: string, by: -1 | 1) => {
    const items = this.found!.items;
    this.change(({selection}) => ({selection: moved(items, selection, source, by)}));
    const item = items.find((one) => one.source === source)!;
    const order = inPart(items, item.part, this.digest.selection);
    const words = this.words.strings!;
    this.announcer.say(words.moved(item.title ?? words.untitled, order.indexOf(item) + 1, order.length));
    void this.keepFocus(source, by);
  };

  /** Moving a thing takes its button along in the page: browsers lose the focus then. */
  private async keepFocus(source: string, by: -1 | 1): Promise<void> {
    await this.updateComplete;
    const row = [...this.renderRoot.querySelectorAll<HTMLElement>('.items li')].find((one) => one.dataset.source === source);
    row?.querySelector<HTMLElement>(by < 0 ? '.up' : '.down')?.focus();
  }

  private readonly handlePreview = () => {
    if (this.press?.isOpen) {
      this.press.isOpen = false;
      this.requestUpdate();
    } else this.track(this.openPreview());
  };

  private async openPreview(): Promise<void> {
    const press = await this.loadPress();
    if (!press) return;
    press.isOpen = true;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.preview')?.focus();
  }

  private readonly handlePrint = () => this.track(this.openPreview().then(() => this.press && print()));

  private readonly handleSave = () => {
    this.track(
      this.loadPress().then((press) => {
        press?.save(this.composition(), this.words.strings!, this.language.strings!.language);
        this.isSaved = press !== undefined;
      }),
    );
  };

  private async loadPress(): Promise<DigestPress | undefined> {
    try {
      const {DigestPress} = await import('./digest/digest-press.js');
      this.press ??= new DigestPress(this.renderRoot as ShadowRoot);
    } catch (error) {
      this.tell({kind: 'offline', url: location.href, detail: String(error)});
    }
    return this.press;
  }
}

define('coop-digest', CoopDigest);

declare global {
  interface HTMLElementTagNameMap {
    'coop-digest': CoopDigest;
  }
}
