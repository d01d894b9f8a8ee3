import type {LitElement} from 'lit';
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
import {formStyles} from '../../ui/form.styles.js';
import type {SavingReport} from '../../ui/saving-report.js';
import {invitationTo, type Invited} from './invited.js';

/** What is answered to: what everybody sees of an event at which people register. */
export interface Asking {
  readonly host: LitElement;
  readonly invited?: Invited | undefined;
  /** The day of the date of a series that is chosen. */
  readonly day?: string | undefined;
  readonly reading?: BoxReading | undefined;
  track(work: Promise<unknown>): void;
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
  private home?: string | undefined;
  private ownAt?: string | undefined;
  private unfollow?: (() => void) | undefined;
  private state: SavingReport<string> = {outcome: 'none'};
  private readonly submission = new Submission(this);

  constructor(private readonly asking: Asking) {
    (asking.host.renderRoot as ShadowRoot).adoptedStyleSheets.push(formStyles.styleSheet!);
  }

  get report(): SavingReport<string> {
    return this.state;
  }

  set report(report: SavingReport<string>) {
    this.state = report;
    this.asking.host.requestUpdate();
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

  /** How many places are left; nothing if there are enough, or nobody knows. */
  get free(): number | undefined {
    return this.asking.reading?.free;
  }

  /** Says how many come along; nothing is sent yet. */
  bring(companions: number): void {
    this.typed = companions;
    if (this.report.outcome !== 'saving') this.report = {outcome: 'none'};
    else this.asking.host.requestUpdate();
  }

  /** Hands the answer over. */
  send(answer: Answer): void {
    if (this.report.outcome === 'saving') return;
    this.asking.track(this.hand({answer, companions: answer === 'no' ? 0 : this.companions}));
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
    this.typed = undefined;
    this.showOwn();
    if (outcome === 'saved') await this.asking.readBox();
  }

  restore({work}: Deed): void {
    if (work.type === 'register') this.typed = work.companions;
  }

  async ask(): Promise<boolean> {
    await this.readOwn();
    return false;
  }

  reportProblem(): void {
    // It is said in its place.
  }

  fill(): void {
    this.typed = undefined;
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
    await this.readOwn();
    this.asking.host.requestUpdate();
  }

  private async readOwn(): Promise<void> {
    const registration = await this.ownAddress();
    if (!registration) return;
    const {resources} = this.asking.invited!.community;
    await readOwnRegistration(resources, registration, {fresh: true});
    if (registration !== (await this.ownAddress())) return;
    // Where it cannot be read, an answer is kept all the same: what was answered elsewhere is asked about when it is sent.
    this.isKnown = true;
    this.followOwn(registration);
    void this.takeUp(registration);
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
    this.own = this.typed = this.home = this.reader = undefined;
    this.isKnown = false;
    this.submission.release();
    this.report = {outcome: 'none'};
  }
}
