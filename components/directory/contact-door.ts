import {html, nothing, type ReactiveControllerHost} from 'lit';
import {mayWait} from '../../pods/outbox/hint.js';
import type {SessionState} from '../../pods/session/session.js';
import type {Community} from '../data/community.js';
import type {ContactForm, MessageOutcome} from './contact.js';
import type {CardWords} from './member-card.js';

/** Whom to write to. */
export interface Addressee {
  readonly webId: string;
  readonly name: string;
  /** Where the message goes: an inbox in the addressee's own storage. */
  readonly inbox: string;
}

/** What a tag with a way to write to somebody is. */
export type ContactHost = ReactiveControllerHost & HTMLElement & {readonly updateComplete: Promise<unknown>};

/** The button that opens a message to a member. The form behind it, and what sends, are loaded when it is pressed. */
export class ContactDoor {
  private form?: ContactForm | undefined;
  private outcome: MessageOutcome | 'failed' = 'none';

  constructor(
    private readonly host: ContactHost,
    /** What the tag belongs to at the moment of asking. */
    private readonly community: () => Community | undefined,
  ) {}

  /** Whether somebody is writing. */
  get isOpen(): boolean {
    return this.form !== undefined;
  }

  /** Closes when whoever writes is gone. A session that has ended by itself must not take the text away. */
  follow(state: SessionState | undefined): void {
    const isSame = state?.status === 'signed-in' && state.webId === this.form?.from;
    if (!this.form || isSame || (state?.status === 'signed-out' && state.problem)) return;
    this.close();
  }

  /** Closes, whatever is going on: another member is shown. */
  close(): void {
    this.form = undefined;
    this.outcome = 'none';
  }

  render(words: CardWords, to: Addressee, state: SessionState) {
    const {member} = words;
    const {form, outcome} = this;
    // Nobody writes to themselves; and as long as it is not known who is there, nothing is said.
    const canWrite = state.status === 'signed-in' && state.webId !== to.webId;
    if (!form && !canWrite) {
      return state.status === 'signed-out' ? html`<p class="contact">${member.signInToWrite(to.name)}</p>` : nothing;
    }
    const {sent, kept, keptByPage, failed} = member.contact;
    const sentence = {none: '', sent: sent(to.name), kept: kept(to.name), keptByPage, failed}[outcome];
    return html`<div class="contact" part="contact">
      ${
        form
          ? form.render(words, to)
          : html`<button type="button" class="write primary" @click=${() => void this.open(to)}>
              ${member.write(to.name)}
            </button>`
      }
      <div role="status">
        ${sentence ? html`<p class=${outcome === 'sent' ? 'done' : outcome === 'failed' ? 'problem' : 'muted'}>${sentence}</p>` : nothing}
      </div>
    </div>`;
  }

  private async open(to: Addressee): Promise<void> {
    const from = this.person;
    if (!from) return;
    this.outcome = 'none';
    const form = await this.createForm(from, to).catch(() => undefined);
    // Somebody else has signed in, or another member is shown, meanwhile.
    if (this.person !== from || !this.host.isConnected) return;
    if (form) return this.show(form);
    this.outcome = 'failed';
    this.host.requestUpdate();
  }

  private async createForm(from: string, to: Addressee): Promise<ContactForm> {
    const {ContactForm} = await import('./contact.js');
    const form: ContactForm = new ContactForm(this.host, from, to, this.community, {
      close: (outcome) => void this.leave(outcome),
      open: () => void this.show(form),
    });
    // Whoever has opened it may lose the network before it is sent.
    const opening = this.openOutbox(form).catch(() => undefined);
    if (mayWait(() => localStorage, from)) await opening;
    return form;
  }

  private async openOutbox(form: ContactForm): Promise<void> {
    const outbox = await this.community()?.outbox();
    if (outbox) form.takeUp(outbox);
    await outbox?.prepare('post');
  }

  private get person(): string | undefined {
    const session = this.community()?.session;
    return session?.status === 'signed-in' ? session.webId : undefined;
  }

  private async show(form: ContactForm): Promise<void> {
    if (this.form === form || this.person !== form.from) return;
    this.form = form;
    this.outcome = 'none';
    this.host.requestUpdate();
    await this.host.updateComplete;
    form.focus();
  }

  /** Gives the focus back to where it came from. */
  private async leave(outcome: MessageOutcome = 'none'): Promise<void> {
    const wasOpen = this.form !== undefined;
    this.form = undefined;
    this.outcome = outcome;
    this.host.requestUpdate();
    await this.host.updateComplete;
    if (wasOpen) this.host.shadowRoot?.querySelector<HTMLElement>('.write')?.focus();
  }
}
