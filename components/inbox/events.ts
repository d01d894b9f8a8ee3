/** Somebody's messages are others than before, or others of them are read. */
export class InboxChangeEvent extends Event {
  static readonly eventName = 'coop-inbox-change';

  constructor(
    /** Messages that lie there. */
    readonly total: number,
    /** Messages that are not marked as read. */
    readonly unread: number,
  ) {
    super(InboxChangeEvent.eventName, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'coop-inbox-change': InboxChangeEvent;
  }
}
