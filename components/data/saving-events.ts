import type {Member} from '../../vocab/kinds/member/member.js';
import type {FieldValues} from '../../vocab/shapes/descriptor.js';

// What forms tell the page: apart from the other events, since pages without a form do not load it.

const everywhere: EventInit = {bubbles: true, composed: true};

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
