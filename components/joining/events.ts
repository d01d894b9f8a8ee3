/** Somebody is a member now, or no longer: the coop has agreed and its list says so. */
export class MembershipChangeEvent extends Event {
  static readonly eventName = 'coop-membership-change';

  constructor(
    /** The person's WebID. */
    readonly webId: string,
    /** Whether that person is a member from now on. */
    readonly isMember: boolean,
  ) {
    super(MembershipChangeEvent.eventName, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'coop-membership-change': MembershipChangeEvent;
  }
}
