import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {newItemIri} from '../../pods/boxes/post.js';
import {noteTriples} from '../../pods/messages/note.js';
import type {About, Deed} from '../../pods/outbox/deed.js';
import type {Outbox} from '../../pods/outbox/outbox.js';
import type {PostWork} from '../../pods/outbox/work.js';
import type {Problem} from '../../pods/problem.js';
import {randomName} from '../../pods/random.js';
import type {Community} from '../data/community.js';
import {Submission, type HandedOutcome, type SubmittingForm} from '../data/submission.js';
import {formStyles} from '../ui/form.styles.js';
import {hostOf, problemSentence} from '../ui/problem.js';
import type {Addressee, ContactHost} from './contact-door.js';
import {contactStyles} from './contact.styles.js';
import type {CardWords} from './member-card.js';
import {Drafts} from '../data/drafts.js';
import type {SavingReport} from '../ui/saving-report.js';

/** What somebody has written and not sent. */
interface MessageDraft {
  readonly text: string;
}

/** What has become of a message that is out of the form's hands. */
export type MessageOutcome = 'none' | 'sent' | 'kept' | 'keptByPage';

/** What has opened the form. */
export interface Door {
  /** Takes the form away; called again when what was kept has been sent. */
  close(outcome?: MessageOutcome): void;
  /** Shows the form, with a text that has come back. */
  open(): void;
}

const drafts = new Drafts<MessageDraft>('coop:draft:message:');
const longest = 4_000;

/** A message to one member, in the place of the button that has opened it. The address itself is never shown. */
export class ContactForm implements SubmittingForm {
  private draft: MessageDraft;
  private mistake?: 'empty' | 'tooLong' | undefined;
  private state: SavingReport<string> = {outcome: 'none'};
  private readonly submission = new Submission(this);

  constructor(
    private readonly host: ContactHost,
    /** WebID of who writes. */
    readonly from: string,
    private readonly to: Addressee,
    private readonly community: () => Community | undefined,
    private readonly door: Door,
  ) {
    this.draft = drafts.read(this.name) ?? {text: ''};
    adoptStyles(host);
  }

  /** Goes on with what was refused before, if anything to this person was. */
  takeUp(outbox: Outbox): void {
    const refused = outbox.state.deeds.findLast(
      ({state, about}) => state === 'needs-you' && about?.draft?.form === this.name,
    );
    if (!refused) return;
    this.draft = drafts.read(this.name) ?? (refused.about!.draft!.content as MessageDraft);
    void this.submission.follow(outbox, refused.id);
  }

  get report(): SavingReport<string> {
    return this.state;
  }

  set report(report: SavingReport<string>) {
    this.state = report;
    this.host.requestUpdate();
  }

  settle(isKept: boolean, outcome: HandedOutcome): Promise<undefined> {
    if (isKept) drafts.drop(this.name);
    this.door.close(outcome === 'saved' ? 'sent' : isKept ? 'kept' : 'keptByPage');
    return Promise.resolve(undefined);
  }

  /** The text comes back, also if the form was closed since. */
  restore({about}: Deed): void {
    this.draft = about?.draft?.content as MessageDraft;
    this.door.open();
  }

  ask(): Promise<boolean> {
    return Promise.resolve(false);
  }

  reportProblem(): void {
    // The page is told of problems of tags, and this is none.
  }

  fill(): void {
    this.host.requestUpdate();
  }

  focus(): void {
    this.host.shadowRoot?.querySelector<HTMLElement>('#message')?.focus();
  }

  render({general, member}: CardWords, to: Addressee): TemplateResult {
    const {contact: words} = member;
    const {mistake, isSending} = this;
    const {problem, outcome} = this.state;
    const sentences = {empty: words.empty, tooLong: words.tooLong(longest)};
    return html`<form
      class="message"
      novalidate
      aria-label=${member.write(to.name)}
      @submit=${(event: Event) => this.handleSubmit(event)}
      @keydown=${(event: KeyboardEvent) => this.handleKey(event)}
    >
      <div>
        <label for="message">${words.label}</label>
        <p id="message-hint" class="muted small">${words.hint(hostOf(to.inbox))}</p>
        <textarea
          id="message"
          rows="6"
          ?readonly=${isSending}
          .value=${live(this.draft.text)}
          aria-describedby=${mistake ? 'message-hint message-error' : 'message-hint'}
          aria-invalid=${mistake ? 'true' : 'false'}
          @input=${(event: InputEvent) => this.handleInput((event.target as HTMLTextAreaElement).value)}
        ></textarea>
        ${mistake ? html`<p id="message-error" class="error small" role="alert">${sentences[mistake]}</p>` : nothing}
      </div>
      <div class="actions">
        <button class="primary" aria-disabled=${isSending ? 'true' : 'false'}>${words.send}</button>
        <button type="button" @click=${() => this.handleCancel()}>${words.cancel}</button>
        ${isSending ? html`<span class="muted" role="status">${words.sending}</span>` : nothing}
      </div>
      ${
        problem && outcome === 'none'
          ? html`<div class="problem" part="problem" role="alert">
              <p>${words.notSent} ${sentenceOf(general, words.refused, problem)}</p>
            </div>`
          : nothing
      }
    </form>`;
  }

  private get isSending(): boolean {
    return this.state.outcome === 'saving';
  }

  /** For whom a draft is kept: both, since one person may write to several, and several may write at one device. */
  private get name(): string {
    return `${this.from} ${this.to.webId}`;
  }

  private handleInput(text: string): void {
    this.keep({...this.draft, text});
    this.mistake = undefined;
    this.host.requestUpdate();
  }

  private keep(draft: MessageDraft): void {
    this.draft = draft;
    if (draft.text.trim()) drafts.keep(this.name, draft);
    else drafts.drop(this.name);
  }

  private handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    this.handleCancel();
  }

  /** What is on its way cannot be called back. The text of what is not stays for the next time. */
  private handleCancel(): void {
    if (!this.isSending) this.door.close();
  }

  private handleSubmit(event: Event): void {
    event.preventDefault();
    if (!this.isSending) void this.send(this.draft.text.trim());
  }

  private async send(text: string): Promise<void> {
    this.mistake = !text ? 'empty' : text.length > longest ? 'tooLong' : undefined;
    this.report = {outcome: 'none'};
    if (this.mistake) return this.focus();
    this.report = {outcome: 'saving'};
    try {
      const outbox = await this.community()?.outbox();
      if (this.community()?.session.status !== 'signed-in' || !outbox) this.tell({kind: 'signed-out'});
      else await this.submission.hand(outbox, this.workOf(text), this.aboutOf(text));
    } catch (error) {
      // The code comes over the network as well.
      this.tell({kind: 'offline', url: location.href, detail: String(error)});
    }
  }

  private tell(problem: Problem): void {
    this.report = {outcome: 'none', problem};
  }

  private workOf(text: string): PostWork {
    const {from, to} = this;
    const item = noteTriples({iri: newItemIri(), from, to: to.webId, text, written: new Date()});
    return {type: 'post', box: to.inbox, item, slug: randomName()};
  }

  private aboutOf(text: string): About {
    return {title: this.to.name, draft: {form: this.name, content: {text}}};
  }
}

/** What a reader may not read is another matter than a letter box that takes nothing. */
function sentenceOf(general: CardWords['general'], refused: string, problem: Problem): string {
  if (problem.kind === 'signed-out') return general.signIn.expired;
  return problem.kind === 'forbidden' || problem.kind === 'missing' ? refused : problemSentence(general, problem);
}

/** Styles come with the code that needs them. */
function adoptStyles({shadowRoot}: ContactHost): void {
  for (const {styleSheet} of [formStyles, contactStyles]) {
    if (styleSheet && shadowRoot && !shadowRoot.adoptedStyleSheets.includes(styleSheet)) {
      shadowRoot.adoptedStyleSheets.push(styleSheet);
    }
  }
}
