import type {ReactiveControllerHost} from 'lit';
import type {Deed} from '../../../pods/outbox/deed.js';
import {mayWait} from '../../../pods/outbox/hint.js';
import type {VoteWork} from '../../../pods/outbox/work.js';
import {ballotOf, voteWork, type Vote} from '../../../pods/polls/vote-work.js';
import type {Ballot} from '../../../vocab/kinds/ballot/ballot.js';
import type {Problem, ProblemKind} from '../../../pods/problem.js';
import type {Submission, SubmittingForm} from '../../data/submission.js';
import type {SavingReport} from '../../ui/saving-report.js';
import type {AtPoll} from './own-ballot.js';

/** What the outbox tries again by itself. */
const passing: ReadonlySet<ProblemKind> = new Set<ProblemKind>(['offline', 'too-slow', 'server', 'signed-out']);

/** The form of a ballot, as far as sending goes. */
export interface CastingForm {
  /** The vote is out of the form's hands: arrived, or kept to be sent. @param isKept whether nothing else needs to keep it. */
  handleCast(isKept: boolean): Promise<void>;
  /** The vote is refused: it stands in the form again. */
  handleRefused(ballot: Ballot | undefined): void;
}

/** Sends a ballot through the outbox, and keeps what the person is told of it. */
export class Casting implements SubmittingForm {
  private state: SavingReport<string> = {outcome: 'none'};
  private submission?: Submission;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly form: CastingForm,
  ) {}

  get report(): SavingReport<string> {
    return this.state;
  }

  set report(report: SavingReport<string>) {
    this.state = report;
    this.host.requestUpdate();
  }

  get isSending(): boolean {
    return this.state.outcome === 'saving';
  }

  /** Whether the vote waits on this device: to be put into the box, if it lies in the own space already. */
  get isWaiting(): boolean {
    return this.state.outcome === 'kept' || this.state.outcome === 'not-announced';
  }

  /** Why the box has not taken a vote that lies in the own space, if that will not pass by itself. */
  get refusal(): Problem | undefined {
    const {outcome, problem} = this.state;
    return outcome === 'not-announced' && problem && !passing.has(problem.kind) ? problem : undefined;
  }

  async tryAgain(): Promise<void> {
    await this.submission?.tryAgain();
  }

  /** Loads what sends once somebody begins: where there is no network when the ballot is sent, there is none to load code from. */
  prepare(): void {
    if (!this.submission) this.loadSubmission().catch(() => undefined);
  }

  /** @param shown the ballot that the page shows as the one that counts, which this one takes the place of. */
  async cast({community, poll, webId, home}: AtPoll, vote: Vote, shown: Ballot | undefined): Promise<void> {
    if (this.isSending) return;
    this.report = {outcome: 'saving'};
    try {
      const [outbox, coop, submission] = await Promise.all([community.outbox(), community.coop([]), this.loadSubmission()]);
      if (!outbox) return this.fail({kind: 'signed-out'});
      // Without the group of moderators, nobody could ever confirm it.
      if (!coop.ok) return this.fail(coop.problem);
      const work = await voteWork({webId, home}, poll, vote, shown, coop.value.moderators);
      await submission.hand(outbox, work, {title: poll.question});
    } catch (error) {
      // The code comes over the network as well.
      this.fail({kind: 'offline', url: location.href, detail: String(error)});
    }
  }

  /** Follows a vote that an earlier page has handed over and that has not arrived. */
  async takeUp({community, poll, webId}: AtPoll): Promise<void> {
    if (!mayWait(() => localStorage, webId)) return;
    const [outbox, submission] = await Promise.all([community.outbox(), this.loadSubmission()]);
    const deed = outbox?.state.deeds.find(({work}) => work.type === 'vote' && work.ballot.poll === poll.iri);
    const {outcome, problem} = this.report;
    if (!outbox || !deed || outcome !== 'none' || problem) return;
    this.report = {outcome: 'saving'};
    await submission.follow(outbox, deed.id);
  }

  /** Follows what was handed over no longer. */
  release(): void {
    this.submission?.release();
    this.state = {outcome: 'none'};
  }

  async settle(isKept: boolean): Promise<undefined> {
    await this.form.handleCast(isKept);
  }

  restore({work}: Deed): void {
    this.form.handleRefused(work.type === 'vote' ? ballotOf(work satisfies VoteWork) : undefined);
  }

  ask(): Promise<boolean> {
    return Promise.resolve(false);
  }

  reportProblem(): void {
    // It is said in its place.
  }

  fill(): void {
    void this.form.handleCast(true);
  }

  private async loadSubmission(): Promise<Submission> {
    const {Submission} = await import('../../data/submission.js');
    return (this.submission ??= new Submission(this));
  }

  private fail(problem: Problem): void {
    this.report = {outcome: 'none', problem};
  }
}
