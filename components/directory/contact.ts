import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {newItemIri} from '../../pods/boxes/post.js';
import {sendMessage} from '../../pods/messages/send.js';
import type {Problem} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import {formStyles} from '../ui/form.styles.js';
import {hostOf, problemSentence} from '../ui/problem.js';
import type {Addressee, ContactHost} from './contact-door.js';
import {contactStyles} from './contact.styles.js';
import type {CardWords} from './member-card.js';
import {Drafts} from '../data/drafts.js';

/** What somebody has written and not sent, or tried to send. */
interface MessageDraft {
  readonly text: string;
  /** The last try. It may have arrived without an answer: the same text is sent again as the same message. */
  readonly tried?: {readonly text: string; readonly iri: string; readonly written: string} | undefined;
}

const drafts = new Drafts<MessageDraft>('coop:draft:message:');
const longest = 4_000;

/** A message to one member, in the place of the button that has opened it. The address itself is never shown. */
export class ContactForm {
  private draft: MessageDraft;
  private isSending = false;
  private mistake?: 'empty' | 'tooLong' | undefined;
  private problem?: Problem | undefined;

  constructor(
    private readonly host: ContactHost,
    /** WebID of who writes. */
    readonly from: string,
    private readonly to: Addressee,
    private readonly session: () => SignedIn | undefined,
    private readonly close: (isSent: boolean) => void,
  ) {
    this.draft = drafts.read(this.name) ?? {text: ''};
    adoptStyles(host);
  }

  focus(): void {
    this.host.shadowRoot?.querySelector<HTMLElement>('#message')?.focus();
  }

  render({general, member}: CardWords, to: Addressee): TemplateResult {
    const {contact: words} = member;
    const {mistake, problem, isSending} = this;
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
        problem
          ? html`<div class="problem" part="problem" role="alert">
              <p>${words.notSent} ${sentenceOf(general, words.refused, problem)}</p>
            </div>`
          : nothing
      }
    </form>`;
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
    if (!this.isSending) this.close(false);
  }

  private handleSubmit(event: Event): void {
    event.preventDefault();
    if (!this.isSending) void this.send(this.draft.text.trim());
  }

  private async send(text: string): Promise<void> {
    this.problem = undefined;
    this.mistake = !text ? 'empty' : text.length > longest ? 'tooLong' : undefined;
    this.host.requestUpdate();
    if (this.mistake) return this.focus();
    const session = this.session();
    if (session?.webId !== this.from) {
      this.problem = {kind: 'signed-out'};
      return;
    }
    const {tried} = this.draft;
    const attempt = tried?.text === text ? tried : {text, iri: newItemIri(), written: new Date().toISOString()};
    this.keep({text: this.draft.text, tried: attempt});
    this.isSending = true;
    const {to, from} = this;
    const message = {iri: attempt.iri, from, to: to.webId, text, written: new Date(attempt.written)};
    const sent = await sendMessage(session.fetch, to.inbox, message);
    this.isSending = false;
    if (!sent.ok) this.problem = sent.problem;
    else drafts.drop(this.name);
    this.host.requestUpdate();
    if (sent.ok) this.close(true);
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
