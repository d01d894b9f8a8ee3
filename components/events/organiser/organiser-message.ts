import type {ReactiveControllerHost} from 'lit';
import {newItemIri} from '../../../pods/boxes/post.js';
import type {Resources} from '../../../pods/documents/resources.js';
import {findInbox} from '../../../pods/messages/find-inbox.js';
import {sendMessage} from '../../../pods/messages/send.js';
import type {Participant} from '../../../pods/registrations/judge.js';
import type {SignedIn} from '../../../pods/session/session.js';
import {inParallel} from '../../../pods/in-parallel.js';

/** To whom a message goes, and in whose name. */
export interface Mailing {
  readonly resources: Resources;
  readonly session: SignedIn;
  readonly to: readonly Participant[];
  readonly name: (participant: Participant) => string;
}

/** What the organiser writes to those who come: to each separately, since none of them knows who else does. */
export class OrganiserMessage {
  isOpen = false;
  isSending = false;
  text = '';
  /** How many have it. */
  sent?: number | undefined;
  /** Names of those whom it did not reach. */
  failed: readonly string[] = [];
  /** Whom it has reached: a second try goes to the others. */
  private readonly reached = new Set<string>();
  private iri = newItemIri();

  constructor(private readonly host: ReactiveControllerHost) {}

  open(): void {
    this.isOpen = true;
    this.sent = undefined;
    this.host.requestUpdate();
  }

  close(): void {
    this.isOpen = false;
    this.host.requestUpdate();
  }

  /** Sends it to everybody whom it has not reached yet; the same message each time, so that nobody reads it twice. */
  async send(text: string, {resources, session, to, name}: Mailing): Promise<void> {
    this.isSending = true;
    this.host.requestUpdate();
    const failed: string[] = [];
    await inParallel(to, async (participant) => {
      const {agent} = participant;
      if (this.reached.has(agent)) return;
      const inbox = await findInbox(resources, agent, session.fetch);
      const message = {iri: this.iri, from: session.webId, to: agent, text, written: new Date()};
      const sent = inbox.ok ? await sendMessage(session.fetch, inbox.value, message) : inbox;
      if (sent.ok) this.reached.add(agent);
      else failed.push(name(participant));
    });
    this.isSending = false;
    this.sent = this.reached.size;
    this.failed = failed;
    if (!failed.length) this.startAnew();
    this.host.requestUpdate();
  }

  private startAnew(): void {
    this.isOpen = false;
    this.text = '';
    this.reached.clear();
    this.iri = newItemIri();
  }
}
