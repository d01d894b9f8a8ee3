import type {About, Deed} from '../../pods/outbox/deed.js';
import type {Outbox, Standing} from '../../pods/outbox/outbox.js';
import type {Work} from '../../pods/outbox/work.js';
import type {FieldConflict, Problem} from '../../pods/problem.js';
import type {SavingReport} from '../ui/saving-report.js';

/** Milliseconds after which whoever has saved is told that it goes on by itself. */
const patience = 4_000;

/** What can have come of what was handed over: see {@link SavingReport}. */
export type HandedOutcome = 'kept' | 'not-announced' | 'saved';

/** A form that hands what was saved to the outbox. */
export interface SubmittingForm {
  /** What the person is told. */
  report: SavingReport<string>;
  /**
   * What was handed over is shown from now on, and is not to be saved again.
   * @param isKept whether nothing else needs to keep the text: no draft, no picture.
   * @param outcome what has come of it.
   * @returns what the person is told instead.
   */
  settle(isKept: boolean, outcome: HandedOutcome): Promise<string | undefined>;
  /** What was handed over is refused: it stands in the form as it was typed, on top of what is stored. */
  restore(deed: Deed): void | Promise<void>;
  /**
   * Asks the person about what was changed on both sides, if there is anything to ask.
   * @param at when the other side was written, if that is known.
   */
  ask(conflicts: readonly FieldConflict[], at?: Date): Promise<boolean>;
  /** Tells the page why it is not saved. */
  reportProblem(problem: Problem): void;
  /** Fills the form in with what is stored. */
  fill(fresh: boolean): void;
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

  constructor(private readonly form: SubmittingForm) {}

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

  /** The same person is there again after the session had ended: what waits is in another outbox by now. */
  async moveTo(outbox: Outbox): Promise<void> {
    const {id} = this;
    if (id !== undefined && outbox !== this.outbox) await this.follow(outbox, id);
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

  private get deed(): Deed | undefined {
    return this.outbox?.state.deeds.find(({id}) => id === this.id);
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
    if (standing === 'done') {
      this.release();
      // In that order: whoever reads that it is saved can go on from what is stored.
      const more = await this.form.settle(true, 'saved');
      this.form.report = {outcome: more ?? 'saved'};
    } else if (standing === 'given-up') this.tellGivenUp();
    else if (standing.state === 'waiting' || standing.done.includes('source')) await this.tellWaiting(standing);
    else await this.tellRefused(standing);
  }

  private async tellWaiting({problem, done}: Deed): Promise<void> {
    const {isOnPageOnly} = this.outbox!.state;
    const outcome = done.includes('source') ? 'not-announced' : 'kept';
    await this.form.settle(!isOnPageOnly, outcome);
    this.form.report = {outcome, problem, isOnPageOnly};
  }

  private async tellRefused(deed: Deed): Promise<void> {
    const {problem = {kind: 'refused'}, work, other} = deed;
    const {form} = this;
    form.report = {outcome: 'none'};
    await form.restore(deed);
    form.reportProblem(problem);
    const isAsked = problem.conflicts?.length && (await form.ask(problem.conflicts, other?.at));
    const recreate = () => void this.recreate();
    const isGone = work.type === 'edit' && problem.kind === 'missing';
    if (!isAsked) form.report = {outcome: 'none', problem, ...(isGone && {recreate})};
  }

  private tellGivenUp(): void {
    const wasShown = this.form.report.outcome === 'kept';
    this.release();
    this.form.report = {outcome: 'none'};
    if (wasShown) this.form.fill(false);
  }
}
