import type {LitElement, TemplateResult} from 'lit';
import type {AgendaEvent} from '../../../vocab/kinds/event/event.js';
import {dayOf} from '../../../vocab/kinds/registration/day.js';
import {boxParts, isBoxOf} from '../../../pods/registrations/addresses.js';
import {readPlaces, type BoxReading} from '../../../pods/registrations/read-places.js';
import type {Problem} from '../../../pods/problem.js';
import type {SessionState} from '../../../pods/session/session.js';
import {choiceStyles} from '../../ui/choice.styles.js';
import {FocusKeeper} from '../../ui/focus-keeper.js';
import type {EventWords} from '../details/event-view.js';
import type * as Answers from './answers.js';
import type {Answering, Asking} from './answering.js';
import type {OnlineLink} from './online-link.js';
import {registeringFor, type Invited} from './invited.js';
import {registrationStyles} from './registration.styles.js';
import {renderRegistration} from './registration-view.js';

/** What the page of one event does for a part of it. */
export interface EventHost {
  /** Work that has to be done before the page is complete. */
  readonly track: (work: Promise<unknown>) => void;
  /** Called when another date is chosen, and when others have come or gone. */
  readonly changed: () => void;
  /** Loads code; nothing if it cannot be had, which is said. */
  readonly load: <Code>(code: Promise<Code>) => Promise<Code | undefined>;
}

/**
 * Taking part in an event, as everybody sees it: how many places are left. What answers comes with whoever is signed in: who only reads
 * loads nothing that writes.
 */
export class RegistrationPart implements Asking {
  day?: string | undefined;
  reading?: BoxReading | undefined;
  /** Why the box could not be read. */
  problem?: Problem | undefined;
  invited?: Invited | undefined;
  private answers?: typeof Answers;
  private answer?: Answering;
  private link?: OnlineLink;
  private hasLooked = false;
  /** How many are reading the box at this moment. */
  private reads = 0;
  private unfollow?: (() => void) | undefined;

  constructor(
    readonly host: LitElement,
    private readonly page: EventHost,
  ) {
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets.push(choiceStyles.styleSheet!, registrationStyles.styleSheet!);
    FocusKeeper.watch(host);
    host.addController({hostConnected: () => this.look(), hostDisconnected: () => this.stop()});
  }

  /** Whether people can register for an event here at all. An event may name any address as its box. */
  static isOffered({registrationBox, iri}: AgendaEvent): boolean {
    return registrationBox !== undefined && isBoxOf(registrationBox, iri);
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
    if (!isSame || before.event.capacity !== event.capacity || !this.hasLooked) this.look();
  }

  /** The event is no longer shown, or nobody can register for it here. */
  leave(): void {
    this.invited = undefined;
    this.forget();
  }

  /** Somebody has signed in or out: what concerns one person leaves the screen first. */
  handleSession(): void {
    this.stop();
    this.answer?.forget();
    this.look();
  }

  /** Whether somebody is there who could answer; nothing as long as that is not known. */
  get session(): SessionState['status'] | undefined {
    return this.invited?.community.session.status;
  }

  /** What whoever is signed in answers, and what draws it, once that is there. */
  get answering(): {readonly answer: Answering; readonly view: typeof Answers} | undefined {
    const {answer, answers: view, session} = this;
    return session === 'signed-in' && answer && view ? {answer, view} : undefined;
  }

  /** The address of the video meeting, if it is kept for those who have a place and somebody is there who may. */
  get onlineLink(): OnlineLink | undefined {
    return this.session === 'signed-in' ? this.link : undefined;
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
    this.answer?.forget();
    this.look();
    this.page.changed();
  }

  track(work: Promise<unknown>): void {
    this.page.track(work);
  }

  load<Code>(code: Promise<Code>): Promise<Code | undefined> {
    return this.page.load(code);
  }

  /** Reads the box and the own answer again. */
  look(): void {
    this.link?.forget();
    if (this.invited && this.host.isConnected) this.track(this.lookNow());
  }

  private async lookNow(): Promise<void> {
    this.hasLooked = true;
    this.follow();
    await Promise.all([this.readBox(), this.lookAtAnswer()]);
    this.host.requestUpdate();
  }

  private async lookAtAnswer(): Promise<void> {
    if (this.session !== 'signed-in') return;
    this.answers ??= await this.page.load(import('./answers.js'));
    const {answers} = this;
    if (!answers || !this.invited) return;
    this.answer ??= new answers.Answering(this);
    this.link ??= new answers.OnlineLink(this, this.answer);
    await this.answer.look();
  }

  async readBox(): Promise<void> {
    const {invited, day} = this;
    if (!invited) return;
    const {event, community} = invited;
    this.reads += 1;
    const read = await readPlaces(community.resources, registeringFor(event, day));
    this.reads -= 1;
    if (this.day !== day || this.invited?.event.iri !== event.iri) return;
    this.problem = read.ok ? undefined : read.problem;
    if (read.ok) this.reading = read.value;
    this.host.requestUpdate();
    if (this.isOutdated) this.handleOthers();
  }

  /** Whether somebody has come or gone since the box was read. Reading it brings the listing as well. */
  private get isOutdated(): boolean {
    const {invited, reading, reads} = this;
    if (!invited || reads) return false;
    const {document: now, fetching} = invited.community.resources.peek(claimsOf(invited));
    if (fetching || !now) return false;
    return now !== reading?.listing && now.etag !== reading?.listing.etag;
  }

  private handleOthers(): void {
    void this.readBox();
    this.page.changed();
  }

  /** Others come and go. */
  private follow(): void {
    this.unfollow?.();
    const {resources} = this.invited!.community;
    this.unfollow = resources.subscribe(claimsOf(this.invited!), () => {
      if (this.isOutdated) this.handleOthers();
    });
  }

  private forget(): void {
    this.stop();
    this.reading = this.problem = this.day = undefined;
    this.answer?.forget();
  }

  private stop(): void {
    this.unfollow?.();
    this.unfollow = undefined;
    this.answer?.stop();
  }
}

function claimsOf({event}: Invited): string {
  return boxParts.claims(event.registrationBox!);
}
