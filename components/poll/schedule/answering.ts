import type {ReactiveControllerHost} from 'lit';
import {answerSchedulePoll} from '../../../pods/polls/foreign/schedule-poll.js';
import type {Problem, Result} from '../../../pods/problem.js';
import type {Schedule} from '../../../vocab/formats/solidos-schedule/read.js';
import type {Community} from '../../data/community.js';

/** What can be said of a date, in the order in which it stands everywhere. */
export const answerNames = ['yes', 'ifNeedBe', 'no'] as const;

/** By the IRI of the date; 2 for one that is possible, 1 if need be, 0 if not. */
export type Marks = ReadonlyMap<string, number>;

/** What became of the last attempt to send. */
export type AnsweringStage = 'none' | 'empty' | 'sending' | 'sent' | 'failed';

/** One person's answer to a schedule: what is chosen in the form, and what became of sending it. */
export class Answering {
  stage: AnsweringStage = 'none';
  /** Why it was not sent. */
  problem?: Problem | undefined;
  private chosen = new Map<string, number>();
  private turn = {};
  /** What the choices belong to: one person and one schedule. */
  private owner?: string | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly answered: (schedule: Schedule) => void,
  ) {}

  /** Takes up a person; what another one has chosen is gone. Who comes back, after a session has run out, finds the own choices again. */
  takeUp(schedule: string, webId: string): void {
    const owner = `${webId} ${schedule}`;
    if (this.owner === owner) return;
    this.owner = owner;
    this.chosen = new Map();
    this.turn = {};
    this.stage = 'none';
    this.problem = undefined;
  }

  choose(option: string, mark: number): void {
    this.chosen.set(option, mark);
    if (this.stage !== 'sending') this.stage = 'none';
    this.host.requestUpdate();
  }

  /** What the form shows: what is chosen now, and for the other dates what was answered before. */
  marksOver(before: Marks | undefined): Marks {
    return new Map([...(before ?? []), ...this.chosen]);
  }

  /** @param before what the person has answered before: a date that is not sent along would lose its answer. */
  async send(community: Community, schedule: string, before: Marks | undefined): Promise<void> {
    const {session, resources} = community;
    if (this.stage === 'sending' || session.status !== 'signed-in') return;
    const marks = this.marksOver(before);
    if (!marks.size) return this.tell('empty');
    const turn = (this.turn = {});
    const sent = new Map(this.chosen);
    this.tell('sending');
    const {webId, fetch} = session;
    const result = await attempt(answerSchedulePoll({resources, fetch, webId, schedule, marks}));
    // Somebody else may be there by now.
    if (this.turn !== turn) return;
    if (!result.ok) return this.tell('failed', result.problem);
    this.release(sent);
    this.answered(result.value);
    this.tell('sent');
  }

  /** What has arrived need not be kept; what was chosen meanwhile stays. */
  private release(sent: Marks): void {
    for (const [option, mark] of sent) if (this.chosen.get(option) === mark) this.chosen.delete(option);
  }

  private tell(stage: AnsweringStage, problem?: Problem): void {
    this.stage = stage;
    this.problem = problem;
    this.host.requestUpdate();
  }
}

/** What goes wrong without being foreseen must not leave the form waiting for ever. */
async function attempt<Value>(work: Promise<Result<Value>>): Promise<Result<Value>> {
  try {
    return await work;
  } catch (error) {
    return {ok: false, problem: {kind: 'offline', url: location.href, detail: String(error)}};
  }
}
