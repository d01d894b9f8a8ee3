/** The texts around joining: for newcomers, and for those who answer them. */
export interface JoiningStrings {
  readonly ask: {
    readonly title: (coop: string) => string;
    readonly signInFirst: string;
    readonly explain: string;
    readonly inYourSpace: string;
    readonly atTheCoop: string;
    readonly afterwards: string;
    readonly whoCanSee: string;
    readonly submit: string;
    readonly sending: string;
    readonly sent: string;
    readonly failed: string;
    readonly member: (coop: string) => string;
    readonly refused: (coop: string) => string;
    readonly askAgain: string;
    readonly closed: string;
  };
  readonly answer: {
    readonly title: string;
    readonly none: string;
    readonly count: (count: number) => string;
    readonly forModerators: string;
    readonly received: (date: string) => string;
    readonly confirmed: string;
    readonly unconfirmed: string;
    readonly accept: (name: string) => string;
    readonly refuse: (name: string) => string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly sendRefusal: string;
    readonly cancel: string;
    readonly accepted: (name: string) => string;
    readonly refusedDone: (name: string) => string;
    readonly notTold: string;
    readonly failed: string;
  };
}
