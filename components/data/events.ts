import type {Problem} from '../../pods/problem.js';
import type {MemberChangeEvent, SaveRequestEvent, ThingChangeEvent} from './saving-events.js';

export type {MemberChangeEvent, SaveRequestEvent, ThingChangeEvent} from './saving-events.js';

const everywhere: EventInit = {bubbles: true, composed: true};

/** A tag shows what it was asked to show, for the first time. */
export class ReadyEvent extends Event {
  static readonly eventName = 'coop-ready';

  constructor() {
    super(ReadyEvent.eventName, everywhere);
  }
}

/** A tag could not read or write something. The reader has been told; this is for the page. */
export class ProblemEvent extends Event {
  static readonly eventName = 'coop-error';

  constructor(
    /** What went wrong, as plain data. */
    readonly problem: Problem,
  ) {
    super(ProblemEvent.eventName, everywhere);
  }
}

/** Somebody has signed in or out. */
export class SessionChangeEvent extends Event {
  static readonly eventName = 'coop-session-change';

  constructor(
    /** The person's WebID, or `null` when nobody is signed in. */
    readonly webId: string | null,
  ) {
    super(SessionChangeEvent.eventName, everywhere);
  }
}

declare global {
  interface HTMLElementEventMap {
    'coop-ready': ReadyEvent;
    'coop-error': ProblemEvent;
    'coop-session-change': SessionChangeEvent;
    'coop-member-change': MemberChangeEvent;
    'coop-save-request': SaveRequestEvent;
    'coop-thing-change': ThingChangeEvent;
  }
}
