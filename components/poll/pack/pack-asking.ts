import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {longestText} from '../../../vocab/kinds/pack/pack.js';
import {newItemIri} from '../../../pods/boxes/post.js';
import {findInbox} from '../../../pods/messages/find-inbox.js';
import {noteTriples} from '../../../pods/messages/note.js';
import type {Work} from '../../../pods/outbox/work.js';
import {failure, success, type Result} from '../../../pods/problem.js';
import {randomName} from '../../../pods/random.js';
import {Drafts} from '../../data/drafts.js';
import type {HandedOutcome} from '../../data/submission.js';
import {formStyles} from '../../ui/form.styles.js';
import {problemSentence} from '../../ui/problem.js';
import {Handing, type HandedForm} from '../handing.js';
import type {PackPart} from './pack-part.js';
import type {PackWords} from './pack-view.js';

/** Under names made of the person's WebID and the poll. */
const drafts = /* @__PURE__ */ new Drafts<{readonly text: string}>('coop:draft:poll-question:');

/** A question of a member about a poll: a letter to one of those who run it. */
export class PackAsking implements HandedForm {
  isOpen = false;
  private text = '';
  /** WebID. */
  private to: string;
  private mistake?: 'empty' | 'tooLong' | undefined;
  private readonly handing: Handing;

  constructor(private readonly part: PackPart) {
    this.handing = new Handing(part.host, this);
    this.to = part.addressees[0] ?? '';
    (part.host.renderRoot as ShadowRoot).adoptedStyleSheets.push(formStyles.styleSheet!);
  }

  async open(): Promise<void> {
    this.isOpen = true;
    this.text = drafts.read(this.draftName)?.text ?? '';
    this.handing.report = {outcome: 'none'};
    await this.focus('#pack-question');
  }

  /** Whoever asks is gone, or another poll is meant: what was typed is kept for them. */
  leave(): void {
    this.isOpen = false;
    this.handing.release();
  }

  settled(_: HandedOutcome, isKept: boolean): void {
    if (isKept) drafts.drop(this.draftName);
    this.isOpen = false;
    void this.focus('.ask');
  }

  refused(): void {
    this.isOpen = true;
  }

  /** What has become of it, in words. */
  said({pack: {ask}}: PackWords): string {
    const {outcome, isOnPageOnly} = this.handing.report;
    if (outcome === 'saving') return ask.sending;
    if (outcome === 'saved') return ask.sent(this.part.nameOf(this.to));
    return outcome === 'kept' ? (isOnPageOnly ? ask.keptByPage : ask.kept) : '';
  }

  render(words: PackWords): TemplateResult {
    const {ask} = words.pack;
    const {mistake} = this;
    return html`<form novalidate aria-label=${ask.title} @submit=${this.handleSubmit} @keydown=${this.handleKey}>
      ${this.renderAddressees(words)}
      <div class="field">
        <label for="pack-question">${ask.label}</label>
        <p id="pack-question-hint" class="muted small">${ask.hint}</p>
        <textarea
          id="pack-question"
          rows="4"
          ?readonly=${this.handing.isSaving}
          aria-describedby=${mistake ? 'pack-question-hint pack-question-error' : 'pack-question-hint'}
          aria-invalid=${mistake ? 'true' : 'false'}
          .value=${live(this.text)}
          @input=${(input: Event) => this.type((input.target as HTMLTextAreaElement).value)}
        ></textarea>
        ${
          mistake
            ? html`<p id="pack-question-error" class="error small" role="alert">
                ${mistake === 'empty' ? ask.empty : ask.tooLong(longestText)}
              </p>`
            : nothing
        }
      </div>
      <p class="actions">
        <button class="primary" aria-disabled=${this.handing.isSaving ? 'true' : 'false'}>${ask.send}</button>
        <button type="button" @click=${() => this.cancel()}>${ask.cancel}</button>
      </p>
      ${this.renderRefusal(words)}
    </form>`;
  }

  private renderAddressees({pack: {ask}}: PackWords): TemplateResult {
    const {addressees} = this.part;
    return html`<div class="field">
      <label for="pack-to">${ask.to}</label>
      <select id="pack-to" @change=${(change: Event) => (this.to = (change.target as HTMLSelectElement).value)}>
        ${addressees.map(
          (one) => html`<option value=${one} .selected=${live(one === this.to)}>${this.part.nameOf(one)}</option>`,
        )}
      </select>
    </div>`;
  }

  private renderRefusal({general, pack: {ask}}: PackWords) {
    const {problem, outcome} = this.handing.report;
    if (!problem || outcome !== 'none') return nothing;
    const isClosed = problem.kind === 'missing' || problem.kind === 'refused' || problem.kind === 'forbidden';
    return html`<div class="problem" part="problem" role="alert">
      <p>${ask.notSent} ${isClosed ? ask.noInbox : problemSentence(general, problem)}</p>
    </div>`;
  }

  private type(text: string): void {
    this.text = text;
    this.mistake = undefined;
    if (text.trim()) drafts.keep(this.draftName, {text});
    else drafts.drop(this.draftName);
    this.part.host.requestUpdate();
  }

  private readonly handleSubmit = (event: Event): void => {
    event.preventDefault();
    if (!this.handing.isSaving) this.part.page.track(this.send(this.text.trim()));
  };

  private readonly handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    this.cancel();
  };

  private async send(text: string): Promise<void> {
    const {context} = this.part;
    this.mistake = !text ? 'empty' : text.length > longestText ? 'tooLong' : undefined;
    if (this.mistake || !context) return this.focus('#pack-question');
    const {community, poll} = context;
    await this.handing.hand(community, () => this.workOf(text), {title: poll.question ?? ''});
  }

  private async workOf(text: string): Promise<Result<Work>> {
    const {to} = this;
    const {community, poll, webId = ''} = this.part.context!;
    const {session, resources} = community;
    if (session.status !== 'signed-in') return failure('signed-out');
    const inbox = await findInbox(resources, to, session.fetch);
    if (!inbox.ok) return inbox;
    const letter = this.part.words!.ask.letter(poll.question ?? '', text);
    const item = noteTriples({iri: newItemIri(), from: webId, to, text: letter, written: new Date()});
    return success({type: 'post', box: inbox.value, item, slug: randomName()});
  }

  private cancel(): void {
    if (this.handing.isSaving) return;
    this.isOpen = false;
    void this.focus('.ask');
  }

  private async focus(selector: string): Promise<void> {
    const {host} = this.part;
    host.requestUpdate();
    await host.updateComplete;
    host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }

  private get draftName(): string {
    const {webId, poll} = this.part.context!;
    return `${webId} ${poll.iri}`;
  }
}
