import type {LitElement} from 'lit';
import type {EventQuestion} from '../../../vocab/kinds/event/questions.js';
import {readRegistration, type Answer, type Registration} from '../../../vocab/kinds/registration/registration.js';
import {documentOf} from '../../../vocab/rdf/iri.js';
import type {Deed} from '../../../pods/outbox/deed.js';
import {mayWait} from '../../../pods/outbox/hint.js';
import {registrationAddress} from '../../../pods/registrations/addresses.js';
import {readOwnRegistration} from '../../../pods/registrations/own.js';
import {standingOf, type BoxReading, type PlaceStanding} from '../../../pods/registrations/read-places.js';
import {registerWork, type Reply} from '../../../pods/registrations/register-work.js';
import type {Problem} from '../../../pods/problem.js';
import {webIdOf} from '../../../pods/session/session.js';
import {findRoll, trustHome} from '../../data/members-roll.js';
import {Submission, type HandedOutcome, type SubmittingForm} from '../../data/submission.js';
import {LanguageController} from '../../data/language.js';
import {loadAnsweringStrings} from '../../strings/answering/load.js';
import type {AnsweringStrings} from '../../strings/answering/strings.js';
import {formStyles} from '../../ui/form.styles.js';
import type {SavingReport} from '../../ui/saving-report.js';
import {answeringStyles} from './answering.styles.js';
import {Attendance} from './attendance.js';
import {invitationTo, type Invited} from './invited.js';
import type * as Asked from './questions.js';
import type {Questionnaire} from './questionnaire.js';

/** What is answered to: what everybody sees of an event at which people register. */
export interface Asking {
  readonly host: LitElement;
  readonly invited?: Invited | undefined;
  /** The day of the date of a series that is chosen. */
  readonly day?: string | undefined;
  readonly reading?: BoxReading | undefined;
  track(work: Promise<unknown>): void;
  /** Loads code; nothing if it cannot be had, which is said. */
  load<Code>(code: Promise<Code>): Promise<Code | undefined>;
  /** Reads again which places are taken. */
  readBox(): Promise<void>;
}

/**
 * The answer of whoever is signed in: where the person stands, and what goes through the outbox. That there is a place is said only after
 * the box was read again.
 */
export class Answering implements SubmittingForm {
  /** Whether the person is a member of the coop; nothing as long as that is not known. */
  reader?: 'stranger' | 'member' | undefined;
  own?: Registration | undefined;
  /** Whether it is known what the person has answered before, if anything. */
  isKnown = false;
  /** How many come along, as it was typed and not handed over. */
  private typed?: number | undefined;
  /** Whether the name is to be shown to other members, as it was chosen and not handed over. */
  private chosen?: boolean | undefined;
  /** What the organiser asks, if anything. */
  questionnaire?: Questionnaire | undefined;
  /** What draws that. */
  asked?: typeof Asked | undefined;
  readonly attendance: Attendance;
  private readonly language: LanguageController<AnsweringStrings>;
  private home?: string | undefined;
  private ownAt?: string | undefined;
  private unfollow?: (() => void) | undefined;
  private state: SavingReport<string> = {outcome: 'none'};
  private readonly submission = new Submission(this);

  constructor(private readonly asking: Asking) {
    (asking.host.renderRoot as ShadowRoot).adoptedStyleSheets.push(formStyles.styleSheet!, answeringStyles.styleSheet!);
    this.language = new LanguageController(asking.host, loadAnsweringStrings);
    this.attendance = new Attendance(asking, () => this.language.languages);
    asking.track(this.language.ready);
  }

  get report(): SavingReport<string> {
    return this.state;
  }

  set report(report: SavingReport<string>) {
    this.state = report;
    this.asking.host.requestUpdate();
  }

  /** Nothing as long as they are not loaded. */
  get words(): AnsweringStrings | undefined {
    return this.language.strings;
  }

  /** Where the person stands. */
  get standing(): PlaceStanding {
    return standingOf(this.own, this.asking.reading);
  }

  /** How many may come along. */
  get mostCompanions(): number {
    return Number(this.asking.invited?.event.companions ?? 0);
  }

  /** How many come along, as the form has it. */
  get companions(): number {
    return Math.min(this.typed ?? this.own?.companions ?? 0, this.mostCompanions);
  }

  /** Whether the name is to be shown to other members, as the form has it. */
  get showsName(): boolean {
    return this.chosen ?? this.own?.showsName ?? false;
  }

  /** Whether something else than what was answered before stands in the form. */
  get isChanged(): boolean {
    const {own} = this;
    const isOther = this.companions !== (own?.companions ?? 0) || this.showsName !== (own?.showsName ?? false);
    return isOther || this.questionnaire?.toSend(own) !== undefined;
  }

  /** How many places are left; nothing if there are enough, or nobody knows. */
  get free(): number | undefined {
    return this.asking.reading?.free;
  }

  /** Says how many come along; nothing is sent yet. */
  bring(companions: number): void {
    this.typed = companions;
    this.note();
  }

  /** Chooses whether the name is to be shown to other members. */
  show(showsName: boolean): void {
    this.chosen = showsName;
    this.note();
  }

  /** Answers one of the organiser's questions. */
  reply(question: EventQuestion, text: string): void {
    this.questionnaire?.answer(question, text);
    this.note();
  }

  private note(): void {
    if (this.report.outcome !== 'saving') this.report = {outcome: 'none'};
    else this.asking.host.requestUpdate();
  }

  /** Hands the answer over. */
  send(answer: Answer): void {
    if (this.report.outcome === 'saving') return;
    if (answer === 'yes' && this.questionnaire?.check() === false) return;
    const {companions, showsName, own} = this;
    const more = {showsName, answers: this.questionnaire?.toSend(own)};
    this.asking.track(this.hand(answer === 'no' ? {answer, companions: 0} : {answer, companions, ...more}));
  }

  private async hand(reply: Reply): Promise<void> {
    const {home, own} = this;
    const {invited, day} = this.asking;
    if (!invited || !home) return;
    this.report = {outcome: 'saving'};
    const {event, community} = invited;
    try {
      const [outbox, invitation] = await Promise.all([community.outbox(), invitationTo(invited, day)]);
      if (!outbox) return this.tell({kind: 'signed-out'});
      const work = await registerWork(home, invitation, reply, own);
      await this.submission.hand(outbox, work, {title: event.name});
    } catch (error) {
      // The code comes over the network as well.
      this.tell({kind: 'offline', url: location.href, detail: String(error)});
    }
  }

  private tell(problem: Problem): void {
    this.report = {outcome: 'none', problem};
  }

  /** The own registration is shown as it is now; that there is a place, only once the box says so. */
  async settle(_isKept: boolean, outcome: HandedOutcome): Promise<undefined> {
    this.clear();
    this.showOwn();
    if (outcome === 'saved') await this.asking.readBox();
  }

  restore({work}: Deed): void {
    if (work.type !== 'register') return;
    this.typed = work.companions;
    this.chosen = work.showsName;
    const questions = this.questionnaire?.questions ?? [];
    for (const {question, text} of work.answers?.given ?? []) {
      const asked = questions.find(({iri}) => iri === question);
      if (asked) this.questionnaire!.answer(asked, text);
    }
  }

  /** What was typed is handed over. */
  private clear(): void {
    this.typed = this.chosen = undefined;
    this.questionnaire?.settle();
  }

  async ask(): Promise<boolean> {
    await this.readOwn();
    return false;
  }

  reportProblem(): void {
    // It is said in its place.
  }

  fill(): void {
    this.clear();
    this.asking.track(Promise.all([this.asking.readBox(), this.look()]));
  }

  /** Finds out who the person is, and what was answered so far. */
  async look(): Promise<void> {
    const {community} = this.asking.invited!;
    const {session} = community;
    if (session.status !== 'signed-in') return;
    const roll = await findRoll(community);
    if (community.session !== session || this.asking.invited?.community !== community) return;
    this.home = roll.ok ? trustHome(community, roll.value, session.webId) : undefined;
    this.reader = this.home ? 'member' : 'stranger';
    await Promise.all([this.readOwn(), this.home && this.attendance.look()]);
    this.asking.host.requestUpdate();
  }

  private async readOwn(): Promise<void> {
    const registration = await this.ownAddress();
    if (!registration) return;
    const {resources} = this.asking.invited!.community;
    await readOwnRegistration(resources, registration, {fresh: true});
    await this.lookAtQuestions(registration);
    if (registration !== (await this.ownAddress())) return;
    // Where it cannot be read, an answer is kept all the same: what was answered elsewhere is asked about when it is sent.
    this.isKnown = true;
    this.followOwn(registration);
    void this.takeUp(registration);
  }

  /** What asks is only loaded where something is asked, or was. */
  private async lookAtQuestions(registration: string): Promise<void> {
    const {asking} = this;
    const {questions, answersErased} = asking.invited!.event;
    if (!questions.length && !answersErased) return;
    this.asked ??= await asking.load(import('./questions.js'));
    if (!this.asked || registration !== (await this.ownAddress())) return;
    this.questionnaire ??= new this.asked.Questionnaire(asking.host, () => asking.invited);
    await this.questionnaire.look(registration);
  }

  /** Follows what was answered on an earlier page and has not arrived. */
  private async takeUp(registration: string): Promise<void> {
    const {community} = this.asking.invited!;
    if (!mayWait(() => localStorage, webIdOf(community.session))) return;
    const outbox = await community.outbox();
    const deed = outbox?.state.deeds.find(({work}) => work.type === 'register' && work.registration === registration);
    const {outcome, problem} = this.report;
    if (!outbox || !deed || this.ownAt !== registration || outcome !== 'none' || problem) return;
    this.report = {outcome: 'saving'};
    await this.submission.follow(outbox, deed.id);
  }

  private async ownAddress(): Promise<string | undefined> {
    const {home} = this;
    const {invited, day} = this.asking;
    return home && invited && registrationAddress(home, {event: invited.event.iri, day});
  }

  private followOwn(registration: string): void {
    this.unfollow?.();
    this.ownAt = registration;
    const {resources} = this.asking.invited!.community;
    this.unfollow = resources.subscribe(documentOf(registration), () => this.showOwn());
    this.showOwn();
  }

  /** With what waits to be sent laid over it. */
  private showOwn(): void {
    const {ownAt, home} = this;
    const {invited, host} = this.asking;
    if (!ownAt || !invited || !home) return;
    // Nothing is asked of the server here: this is called when its answer has come.
    const {document} = invited.community.resources.peek(documentOf(ownAt));
    this.own = document && readRegistration(document.graph, ownAt);
    host.requestUpdate();
  }

  /** The page is left: what comes of the answer is no longer followed here. */
  stop(): void {
    this.unfollow?.();
    this.unfollow = this.ownAt = undefined;
  }

  /** Another event is meant, another date, or another person. */
  forget(): void {
    this.stop();
    this.own = this.typed = this.chosen = this.home = this.reader = undefined;
    this.questionnaire?.forget();
    this.questionnaire = undefined;
    this.attendance.forget();
    this.isKnown = false;
    this.submission.release();
    this.report = {outcome: 'none'};
  }
}
