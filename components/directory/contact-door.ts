import {html, nothing, type ReactiveControllerHost} from 'lit';
import type {SessionState, SignedIn} from '../../pods/session/session.js';
import type {ContactForm} from './contact.js';
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
  private outcome: 'none' | 'sent' | 'failed' = 'none';

  constructor(
    private readonly host: ContactHost,
    /** Who is signed in at the moment of asking. */
    private readonly session: () => SignedIn | undefined,
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
    const sentence = {none: '', sent: member.contact.sent(to.name), failed: member.contact.failed}[outcome];
    return html`<div class="contact" part="contact">
      ${
        form
          ? form.render(words, to)
          : html`<button type="button" class="write primary" @click=${() => void this.open(to)}>
              ${member.write(to.name)}
            </button>`
      }
      <div role="status">
        ${sentence ? html`<p class=${outcome === 'sent' ? 'done' : 'problem'}>${sentence}</p>` : nothing}
      </div>
    </div>`;
  }

  private async open(to: Addressee): Promise<void> {
    const from = this.session()?.webId;
    if (!from) return;
    this.outcome = 'none';
    const loaded = await import('./contact.js').catch(() => undefined);
    // Somebody else has signed in, or another member is shown, meanwhile.
    if (this.session()?.webId !== from || !this.host.isConnected) return;
    if (loaded) this.form = new loaded.ContactForm(this.host, from, to, this.session, (isSent) => void this.leave(isSent));
    else this.outcome = 'failed';
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.form?.focus();
  }

  /** Gives the focus back to where it came from. */
  private async leave(isSent: boolean): Promise<void> {
    this.form = undefined;
    this.outcome = isSent ? 'sent' : 'none';
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.shadowRoot?.querySelector<HTMLElement>('.write')?.focus();
  }
}
