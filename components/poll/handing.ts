import type {ReactiveControllerHost} from 'lit';
import type {About, Deed} from '../../pods/outbox/deed.js';
import type {Work} from '../../pods/outbox/work.js';
import type {FieldConflict, Problem, Result} from '../../pods/problem.js';
import type {Community} from '../data/community.js';
import {Submission, type HandedOutcome, type SubmittingForm} from '../data/submission.js';
import type {SavingReport} from '../ui/saving-report.js';

/** A form of one text or two, which has no more to say of what becomes of it. */
export interface HandedForm {
  /** It is out of the form's hands. */
  settled(outcome: HandedOutcome, isKept: boolean): void;
  /** It is refused, and stands in the form again. */
  refused(problem: Problem | undefined): void | Promise<void>;
}

/** Hands what somebody has typed to the outbox, and keeps what the person is told of it. */
export class Handing implements SubmittingForm {
  private state: SavingReport<string> = {outcome: 'none'};
  private readonly submission = new Submission(this);

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly form: HandedForm,
  ) {}

  get report(): SavingReport<string> {
    return this.state;
  }

  set report(report: SavingReport<string>) {
    this.state = report;
    this.host.requestUpdate();
  }

  get isSaving(): boolean {
    return this.state.outcome === 'saving';
  }

  /** Resolves when it has arrived, when the person must decide, or when it is known to take longer. */
  async hand(community: Community, work: () => Promise<Result<Work>>, about: About): Promise<void> {
    this.report = {outcome: 'saving'};
    try {
      const [outbox, wanted] = await Promise.all([community.outbox(), work()]);
      if (!outbox) this.report = {outcome: 'none', problem: {kind: 'signed-out'}};
      else if (!wanted.ok) this.report = {outcome: 'none', problem: wanted.problem};
      else await this.submission.hand(outbox, wanted.value, about);
    } catch (error) {
      // The code comes over the network as well.
      this.report = {outcome: 'none', problem: {kind: 'offline', url: location.href, detail: String(error)}};
    }
  }

  /** Follows what was handed over no longer. */
  release(): void {
    this.submission.release();
    this.state = {outcome: 'none'};
  }

  settle(isKept: boolean, outcome: HandedOutcome): Promise<undefined> {
    this.form.settled(outcome, isKept);
    return Promise.resolve(undefined);
  }

  async restore({problem}: Deed): Promise<void> {
    await this.form.refused(problem);
  }

  ask(_: readonly FieldConflict[]): Promise<boolean> {
    return Promise.resolve(false);
  }

  reportProblem(): void {
    // It is said in its place, and is none of the tag.
  }

  fill(): void {
    this.host.requestUpdate();
  }
}
