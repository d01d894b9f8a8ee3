import type {About, Deed} from '../../pods/outbox/deed.js';
import type {Outbox, Standing} from '../../pods/outbox/outbox.js';
import type {Work} from '../../pods/outbox/work.js';

/** Milliseconds after which whoever has saved is told that it goes on by itself. */
const patience = 4_000;

/** A form that hands what was saved to the outbox. */
export interface Submitter {
  /** Everything is where it belongs. */
  handleArrival(): void | Promise<void>;
  /** It is kept, and takes longer. @param isOnPageOnly whether the device keeps nothing. */
  handleDelay(deed: Deed, isOnPageOnly: boolean): void | Promise<void>;
  /** Nothing more happens before the person decides. */
  handleRefusal(deed: Deed): void | Promise<void>;
  /** The person has given it up, somewhere else on the page. */
  handleSurrender(): void;
}

/** What a form has handed to the outbox last, and what becomes of it. */
export class Submission {
  private outbox?: Outbox;
  private id?: string | undefined;
  /** Whether nothing more is awaited before the form says that it takes longer. */
  private isLate = false;
  private timer?: ReturnType<typeof setTimeout> | undefined;
  private unfollow?: () => void;
  private telling = Promise.resolve();

  constructor(private readonly submitter: Submitter) {}

  /** The deed that is followed, as long as it is in the outbox. */
  get deed(): Deed | undefined {
    return this.outbox?.state.deeds.find(({id}) => id === this.id);
  }

  /**
   * Hands over a piece of work, in the place of what was refused before. Resolves when it has arrived, when the person must decide, or when it
   * is known to take longer.
   */
  async hand(outbox: Outbox, work: Work, about: About): Promise<void> {
    const {deed} = this;
    this.release();
    const refused = deed?.state === 'needs-you' ? deed.id : undefined;
    if (refused !== undefined) await outbox.replace(refused, work, about);
    await this.follow(outbox, refused ?? (await outbox.add(work, about)));
  }

  /** Follows a deed, also one from before the form was opened. Resolves as {@link hand} does. */
  follow(outbox: Outbox, id: string): Promise<void> {
    this.release();
    Object.assign(this, {outbox, id});
    return new Promise((resolve, reject) => {
      const look = (standing: Standing) => this.look(standing).then((isKnown) => isKnown && resolve(), reject);
      this.timer = setTimeout(() => {
        this.isLate = true;
        if (this.deed) void look(this.deed);
      }, patience);
      this.unfollow = outbox.follow(id, (standing) => void look(standing));
    });
  }

  /** Tries now what waits, or was refused. */
  async tryAgain(): Promise<void> {
    const {outbox, deed} = this;
    if (deed) await (deed.state === 'waiting' ? outbox!.resume() : outbox!.retry(deed.id));
  }

  /** Writes anew what was changed here and is gone there. */
  async recreate(): Promise<void> {
    if (this.id !== undefined) await this.outbox?.recreate(this.id);
  }

  /** Follows it no longer: the form is about something else. */
  release(): void {
    clearTimeout(this.timer);
    this.unfollow?.();
    this.id = undefined;
    this.isLate = false;
  }

  /** @returns whether the form can say by now what has come of it. */
  private async look(standing: Standing): Promise<boolean> {
    const {id} = this;
    const isOnItsWay = typeof standing !== 'string' && standing.state === 'waiting' && !standing.problem;
    if (isOnItsWay && !this.isLate && navigator.onLine) return false;
    clearTimeout(this.timer);
    // One after the other, as they come.
    this.telling = this.telling.then(() => (this.id === id ? this.tell(standing) : undefined));
    await this.telling;
    return true;
  }

  private async tell(standing: Standing): Promise<void> {
    const {submitter, outbox} = this;
    if (standing === 'done' || standing === 'given-up') {
      this.release();
      if (standing === 'done') await submitter.handleArrival();
      else submitter.handleSurrender();
    } else if (standing.state === 'needs-you') await submitter.handleRefusal(standing);
    else await submitter.handleDelay(standing, outbox!.state.isOnPageOnly);
  }
}
