import type {LitElement} from 'lit';
import {newItemIri} from '../../../pods/boxes/post.js';
import {isSameDay, readReminded, remind, withoutVote} from '../../../pods/polls/remind.js';
import {readCount} from '../../../pods/polls/read-count.js';
import type {Problem} from '../../../pods/problem.js';
import type {SignedIn} from '../../../pods/session/session.js';
import type {DeskPart} from './desk-part.js';

/** Longest message, in characters. */
export const longestMessage = 2_000;

/** A reminder to those who have not voted: a letter to each, of which nobody else knows. */
export class Reminding {
  isOpen = false;
  isSending = false;
  text = '';
  mistake?: 'empty' | 'tooLong' | undefined;
  problem?: Problem | undefined;
  /** Whether one was sent today already. */
  isSentToday = false;
  /** WebIDs; nothing as long as it is not known. */
  to?: readonly string[] | undefined;
  /** How many have it. */
  sent?: number | undefined;
  /** Those whom it did not reach. */
  missed: readonly string[] = [];
  private message = newItemIri();

  constructor(
    private readonly desk: DeskPart,
    private readonly host: LitElement,
  ) {}

  /** Finds out whom it would go to, and opens the form with a text that can be changed. */
  async open(draft: string): Promise<void> {
    const {context, roll} = this.desk;
    if (!context || !roll) return;
    const {resources} = context.community;
    const [count, last] = await Promise.all([
      readCount(resources, context.poll, roll, {fresh: true}),
      readReminded(resources, context.poll),
    ]);
    this.problem = !count.ok ? count.problem : !last.ok ? last.problem : undefined;
    if (!count.ok || !last.ok) return this.focus('.remind-open');
    this.isSentToday = last.value !== undefined && isSameDay(last.value, new Date());
    this.to = withoutVote(roll.voters, count.value.count, this.desk.confirming.waiting);
    this.sent = undefined;
    this.missed = [];
    this.mistake = undefined;
    this.text ||= draft;
    this.isOpen = !this.isSentToday && this.to.length > 0;
    await this.focus(this.isOpen ? '#remind-text' : '.remind-said');
  }

  close(): void {
    if (this.isSending) return;
    this.isOpen = false;
    void this.focus('.remind-open');
  }

  type(text: string): void {
    this.text = text;
    this.mistake = undefined;
    this.host.requestUpdate();
  }

  /** Sends it; a second time, to those whom it has not reached. */
  async send(session: SignedIn): Promise<void> {
    const {context} = this.desk;
    const text = this.text.trim();
    this.mistake = !text ? 'empty' : text.length > longestMessage ? 'tooLong' : undefined;
    if (this.mistake || this.isSending || !context || !this.to) return this.focus('#remind-text');
    this.isSending = true;
    this.problem = undefined;
    this.host.requestUpdate();
    const isRepeated = this.missed.length > 0;
    const to = isRepeated ? this.missed : this.to;
    const {resources} = context.community;
    const {webId: from, fetch} = session;
    const reminder = {resources, fetch, from, poll: context.poll, to, text, message: this.message, now: new Date()};
    const sent = await remind(reminder, isRepeated);
    this.isSending = false;
    if (sent.ok) this.settle(to.length - sent.value.length, sent.value);
    else if (sent.problem.kind === 'refused') this.handleOther();
    else this.problem = sent.problem;
    await this.focus(this.isOpen ? '#remind-text' : '.remind-said');
  }

  /** Whoever reminds is gone. */
  forget(): void {
    this.isOpen = this.isSentToday = false;
    this.to = this.sent = this.problem = this.mistake = undefined;
    this.missed = [];
    this.text = '';
    this.message = newItemIri();
  }

  private settle(reached: number, missed: readonly string[]): void {
    this.sent = (this.sent ?? 0) + reached;
    this.missed = missed;
    this.isOpen = missed.length > 0;
    if (!missed.length) this.message = newItemIri();
  }

  /** Another teller was faster. */
  private handleOther(): void {
    this.isSentToday = true;
    this.isOpen = false;
  }

  private async focus(selector: string): Promise<void> {
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }
}
