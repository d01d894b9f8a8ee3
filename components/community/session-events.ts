const asked: EventInit = {bubbles: true, composed: true, cancelable: true};

/** Somebody asks to sign in. Cancel it if the page signs people in itself. */
export class SignInRequestEvent extends Event {
  static readonly eventName = 'coop-sign-in-request';

  constructor() {
    super(SignInRequestEvent.eventName, asked);
  }
}

/** Somebody asks to sign out, and has decided on what is not sent yet. Cancel it if the page signs people out itself. */
export class SignOutRequestEvent extends Event {
  static readonly eventName = 'coop-sign-out-request';

  constructor() {
    super(SignOutRequestEvent.eventName, asked);
  }
}

declare global {
  interface HTMLElementEventMap {
    'coop-sign-in-request': SignInRequestEvent;
    'coop-sign-out-request': SignOutRequestEvent;
  }
}
