import type {LitElement, TemplateResult} from 'lit';
import type {AgendaEvent} from '../../../vocab/kinds/event/event.js';
import {dayOf, readRegistration, type Answer, type Registration} from '../../../vocab/kinds/registration/registration.js';
import {documentOf} from '../../../vocab/rdf/iri.js';
import type {Deed} from '../../../pods/outbox/deed.js';
import {mayWait} from '../../../pods/outbox/hint.js';
import {boxParts, isBoxOf, registrationAddress} from '../../../pods/registrations/addresses.js';
import {readOwnRegistration} from '../../../pods/registrations/own.js';
import {readPlaces, standingOf, type BoxReading, type PlaceStanding} from '../../../pods/registrations/read-places.js';
import {registerWork, type Reply} from '../../../pods/registrations/register-work.js';
import type {Problem} from '../../../pods/problem.js';
import {webIdOf} from '../../../pods/session/session.js';
import {findRoll, trustHome} from '../../data/members-roll.js';
import {Submission, type HandedOutcome, type SubmittingForm} from '../../data/submission.js';
import {FocusKeeper} from '../../ui/focus-keeper.js';
import type {SavingReport} from '../../ui/saving-report.js';
import {formStyles} from '../../ui/form.styles.js';
import type {EventWords} from '../details/event-view.js';
import {invitationTo, registeringFor, type Invited} from './invited.js';
import {registrationStyles} from './registration.styles.js';
import {renderRegistration} from './registration-view.js';

/** What is known of whoever looks at the page. */
type Reader = 'nobody' | 'stranger' | 'member';

/**
 * Taking part in an event: how many places are left, where the person stands, and the answer that the person gives. The answer goes through
 * the outbox; that there is a place is said only after the box was read again.
 */
export class RegistrationPart implements SubmittingForm {
  /** The day of the date of a series that is chosen. */
  day?: string | undefined;
  /** Nothing as long as that is not known. */
  reader?: Reader | undefined;
  reading?: BoxReading | undefined;
  /** Why the box could not be read. */
  problem?: Problem | undefined;
  own?: Registration | undefined;
  /** Whether it is known what the person has answered before, if anything. */
  isKnown = false;
  /** How many come along, as it was typed and not handed over. */
  private typed?: number | undefined;
  private invited?: Invited | undefined;
  private home?: string | undefined;
  private looking?: object;
  private unfollow?: (() => void) | undefined;
  private state: SavingReport<string> = {outcome: 'none'};
  private readonly submission = new Submission(this);

  constructor(
    private readonly host: LitElement,
    private readonly track: (work: Promise<unknown>) => void,
    /** Called when another date is chosen, and when others have come or gone. */
    private readonly changed: () => void,
  ) {
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets.push(formStyles.styleSheet!, registrationStyles.styleSheet!);
    FocusKeeper.watch(host);
    host.addController({hostConnected: () => this.look(), hostDisconnected: () => this.stop()});
  }

  /** Whether people can register for an event here at all. An event may name any address as its box. */
  static isOffered({registrationBox, iri}: AgendaEvent): boolean {
    return registrationBox !== undefined && isBoxOf(registrationBox, iri);
  }

  get report(): SavingReport<string> {
    return this.state;
  }

  set report(report: SavingReport<string>) {
    this.state = report;
    this.host.requestUpdate();
  }

  /** Where the person stands. */
  get standing(): PlaceStanding {
    return standingOf(this.own, this.reading);
  }

  /** Takes up an event, or what is known of it by now. */
  show(invited: Invited): void {
    const before = this.invited;
    this.invited = invited;
    const {event, dates, community} = invited;
    const isSame =
      before?.event.iri === event.iri &&
      before.community === community &&
      before.event.registrationBox === event.registrationBox;
    if (!isSame) this.forget();
    if (event.recurrence) this.day ??= dates[0] && dayOf(dates[0].original);
    else this.day = undefined;
    if (!isSame || before.event.capacity !== event.capacity || !this.looking) this.look();
  }

  /** The event is no longer shown, or nobody can register for it here. */
  leave(): void {
    this.invited = undefined;
    this.forget();
  }

  /** Somebody has signed in or out: what concerns one person leaves the screen first. */
  handleSession(): void {
    this.stop();
    this.home = this.reader = undefined;
    this.forgetAnswer();
    this.look();
  }

  /** @param headingLevel that of its heading; 0 for none. */
  render(words: EventWords, headingLevel: number): TemplateResult | undefined {
    const {invited} = this;
    return invited && renderRegistration(words, this, invited, headingLevel);
  }

  /** Chooses a date of a series. */
  chooseDay(day: string): void {
    this.day = day;
    this.reading = undefined;
    this.forgetAnswer();
    this.look();
    this.changed();
  }

  /** How many come along, as the form has it. */
  get companions(): number {
    const most = Number(this.invited?.event.companions ?? 0);
    return Math.min(this.typed ?? this.own?.companions ?? 0, most);
  }

  /** Says how many come along; nothing is sent yet. */
  bring(companions: number): void {
    this.typed = companions;
    if (this.report.outcome !== 'saving') this.report = {outcome: 'none'};
    else this.host.requestUpdate();
  }

  /** Hands the answer over. */
  send(answer: Answer): void {
    if (this.report.outcome === 'saving') return;
    this.track(this.hand({answer, companions: answer === 'no' ? 0 : this.companions}));
  }

  private async hand(reply: Reply): Promise<void> {
    const {invited, home, day, own} = this;
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
    if (outcome === 'saved') await this.readBox();
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
    this.look();
  }

  /** Reads the box and the own answer again. */
  look(): void {
    if (this.invited && this.host.isConnected) this.track(this.lookNow());
  }

  private async lookNow(): Promise<void> {
    const turn = (this.looking = {});
    this.follow();
    await Promise.all([this.readBox(), this.findReader()]);
    if (this.looking === turn) await this.readOwn();
    this.host.requestUpdate();
  }

  private async findReader(): Promise<void> {
    const {community} = this.invited!;
    const {session} = community;
    if (session.status === 'restoring') return;
    if (session.status !== 'signed-in') return void (this.reader = 'nobody');
    const roll = await findRoll(community);
    if (community.session !== session) return;
    this.home = roll.ok ? trustHome(community, roll.value, session.webId) : undefined;
    this.reader = this.home ? 'member' : 'stranger';
  }

  private async readBox(): Promise<void> {
    const {invited, day} = this;
    if (!invited) return;
    const {event, community} = invited;
    const read = await readPlaces(community.resources, registeringFor(event, day));
    if (this.day !== day || this.invited?.event.iri !== event.iri) return;
    this.problem = read.ok ? undefined : read.problem;
    if (read.ok) this.reading = read.value;
    this.host.requestUpdate();
  }

  private async readOwn(): Promise<void> {
    const registration = await this.ownAddress();
    if (!registration) return;
    const {resources} = this.invited!.community;
    await readOwnRegistration(resources, registration, {fresh: true});
    if (registration !== (await this.ownAddress())) return;
    // Where it cannot be read, an answer is kept all the same: what was answered elsewhere is asked about when it is sent.
    this.isKnown = true;
    this.followOwn(registration);
    void this.takeUp(registration);
  }

  /** Follows what was answered on an earlier page and has not arrived. */
  private async takeUp(registration: string): Promise<void> {
    const {community} = this.invited!;
    if (!mayWait(() => localStorage, webIdOf(community.session))) return;
    const outbox = await community.outbox();
    const deed = outbox?.state.deeds.find(({work}) => work.type === 'register' && work.registration === registration);
    const {outcome, problem} = this.report;
    if (!outbox || !deed || this.ownAt !== registration || outcome !== 'none' || problem) return;
    this.report = {outcome: 'saving'};
    await this.submission.follow(outbox, deed.id);
  }

  private async ownAddress(): Promise<string | undefined> {
    const {home, invited, day} = this;
    return home && invited && registrationAddress(home, {event: invited.event.iri, day});
  }

  private ownAt?: string | undefined;
  private unfollowOwn?: (() => void) | undefined;

  private followOwn(registration: string): void {
    this.unfollowOwn?.();
    this.ownAt = registration;
    const {resources} = this.invited!.community;
    this.unfollowOwn = resources.subscribe(documentOf(registration), () => this.showOwn());
    this.showOwn();
  }

  /** With what waits to be sent laid over it. */
  private showOwn(): void {
    const {ownAt, invited, home} = this;
    if (!ownAt || !invited || !home) return;
    // Nothing is asked of the server here: this is called when its answer has come.
    const {document} = invited.community.resources.peek(documentOf(ownAt));
    this.own = document && readRegistration(document.graph, ownAt);
    this.host.requestUpdate();
  }

  /** Others come and go. */
  private follow(): void {
    this.unfollow?.();
    const {event, community} = this.invited!;
    const {resources} = community;
    const url = boxParts.claims(event.registrationBox!);
    let known = resources.peek(url).document;
    this.unfollow = resources.subscribe(url, () => {
      const {document: now, fetching} = resources.peek(url);
      if (fetching || now === known || now?.etag === known?.etag) return;
      known = now;
      void this.readBox();
      this.changed();
    });
  }

  private forget(): void {
    this.stop();
    this.home = this.reading = this.problem = this.day = undefined;
    this.forgetAnswer();
  }

  private forgetAnswer(): void {
    this.own = this.typed = undefined;
    this.isKnown = false;
    this.submission.release();
    this.report = {outcome: 'none'};
  }

  private stop(): void {
    this.unfollow?.();
    this.unfollowOwn?.();
    this.unfollow = this.unfollowOwn = this.ownAt = undefined;
  }
}
