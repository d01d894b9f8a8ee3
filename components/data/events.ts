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

<<<<<<< HEAD
/** A member's profile has changed, and the member's own server has agreed. */
export class MemberChangeEvent extends Event {
  static readonly eventName = 'coop-member-change';

  constructor(
    /** The member as saved. */
    readonly member: Member,
  ) {
    super(MemberChangeEvent.eventName, everywhere);
  }
}

/** Somebody is about to save a thing. Cancel it to keep that from happening, for example to save it in another way. */
export class SaveRequestEvent extends Event {
  static readonly eventName = 'coop-save-request';

  constructor(
    /** Address of the thing; none if it is new. */
    readonly iri: string | undefined,
    /** What is to be saved, by field. */
    readonly values: FieldValues,
  ) {
    super(SaveRequestEvent.eventName, {...everywhere, cancelable: true});
  }
}

/** A thing was saved, and its server has agreed. */
export class ThingChangeEvent extends Event {
  static readonly eventName = 'coop-thing-change';

  constructor(
    /** Address of the thing. */
    readonly iri: string,
    /** What was saved, by field. */
    readonly values: FieldValues,
    /** False if the coop's list could not be told of it yet. */
    readonly isAnnounced = true,
  ) {
    super(ThingChangeEvent.eventName, everywhere);
  }
}

=======
>>>>>>> lists
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
