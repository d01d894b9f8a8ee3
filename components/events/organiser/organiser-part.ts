import type {LitElement, TemplateResult} from 'lit';
import type {Occurrence} from '../../../vocab/kinds/event/occurrences.js';
import {dayOf} from '../../../vocab/kinds/registration/registration.js';
import {attendanceOf, checkInWork, readAttendance} from '../../../pods/registrations/attendance.js';
import {judgeRegistrations, type Judgement, type Participant} from '../../../pods/registrations/judge.js';
import {findNews, tellNews, type News} from '../../../pods/registrations/news.js';
import {guestWork} from '../../../pods/registrations/register-work.js';
import {strikeClaims} from '../../../pods/registrations/strike.js';
import type {Problem, Result} from '../../../pods/problem.js';
import type {SignedIn} from '../../../pods/session/session.js';
import {LanguageController} from '../../data/language.js';
import {findRoll, trustHome} from '../../data/members-roll.js';
import {readMemberNames} from '../../data/reference-names.js';
import {loadOrganiserStrings} from '../../strings/organiser/load.js';
import {choiceStyles} from '../../ui/choice.styles.js';
import {formStyles} from '../../ui/form.styles.js';
import type {EventWords} from '../details/event-view.js';
import {membersListsFor} from './members-lists.js';
import {OrganiserAnswers} from './organiser-answers.js';
import {showNames} from './organiser-shown.js';
import {organiserStyles} from './organiser.styles.js';
import {renderOrganiser} from './organiser-view.js';
import {OrganiserMessage} from './organiser-message.js';
import {newsText, occasionText} from './organiser-news.js';
import {pastDates} from './past-dates.js';
import {invitationTo, registeringFor, type Invited} from '../registration/invited.js';

/** What the page of whoever organises an event shows and does: who takes part, and what those who take part are to be told. */
export class OrganiserPart {
  judgement?: Judgement | undefined;
  present: ReadonlySet<string> = new Set();
  names: ReadonlyMap<string, string> = new Map();
  problem?: Problem | undefined;
  /** How many were told something, and how many claims were struck out, since the page is open. */
  done = {told: 0, struck: 0};
  /** What those who take part have answered, where something is asked. */
  answers?: OrganiserAnswers | undefined;
  readonly message: OrganiserMessage;
  /** The dates of a series that are over. */
  past: readonly Occurrence[] = [];
  private invited?: Invited | undefined;
  private day?: string | undefined;
  /** The date that is chosen where people register. */
  private followed?: string | undefined;
  private looking?: object;
  private readonly language: LanguageController<Awaited<ReturnType<typeof loadOrganiserStrings>>>;

  constructor(
    private readonly host: LitElement,
    private readonly track: (work: Promise<unknown>) => void,
    /** The reader's languages, best first. */
    private readonly languages: () => readonly string[],
  ) {
    this.language = new LanguageController(host, loadOrganiserStrings);
    this.message = new OrganiserMessage(host);
    track(this.language.ready);
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets.push(formStyles.styleSheet!, choiceStyles.styleSheet!, organiserStyles.styleSheet!);
  }

  /**
   * Takes up an event, or what is known of it by now.
   * @param day the date of a series that is chosen where people register.
   */
  show(invited: Invited, day: string | undefined): void {
    const before = this.invited;
    const isSameEvent = before?.event.iri === invited.event.iri;
    this.invited = invited;
    this.past = pastDates(invited);
    const isTurned = !isSameEvent || day !== this.followed || (this.day === undefined && this.past.length > 0);
    if (isTurned) this.day = day ?? (this.past[0] && dayOf(this.past[0].original));
    this.followed = day;
    const isSame =
      isSameEvent &&
      !isTurned &&
      before.event.capacity === invited.event.capacity &&
      before.event.isCancelled === invited.event.isCancelled;
    if (isSame) return;
    this.judgement = undefined;
    this.refresh();
  }

  /** Another date is chosen where people register, or others have come or gone. */
  follow(day: string | undefined): void {
    const {invited} = this;
    if (!invited) return;
    if (day === this.followed) this.refresh();
    else this.show(invited, day);
  }

  /** Shows a date that is over; without one, that which is chosen where people register. */
  turnTo(day = this.followed): void {
    if (day === this.day) return;
    this.day = day;
    this.judgement = undefined;
    this.refresh();
    this.host.requestUpdate();
  }

  /** The day of the date of a series that is shown. */
  get shownDay(): string | undefined {
    return this.day;
  }

  /** Reads everything again. */
  refresh(): void {
    this.track(this.look());
  }

  /** Whoever organises is gone: nothing of this is for anybody else. */
  forget(): void {
    this.invited = this.judgement = this.problem = this.looking = this.answers = undefined;
    this.message.close();
  }

  render(words: EventWords, headingLevel: number): TemplateResult | undefined {
    const {invited, language} = this;
    const {strings} = language;
    return invited && strings && renderOrganiser({...words, organiser: strings}, this, invited, headingLevel);
  }

  /** What somebody is called. */
  nameOf(participant: Participant): string {
    const guest = participant.status === 'confirmed' ? participant.registration.guest : undefined;
    return guest ?? this.names.get(participant.agent) ?? participant.agent;
  }

  /** Those who have said that they come, and are not struck out. */
  get coming(): readonly Participant[] {
    const all = this.judgement?.participants ?? [];
    return all.filter((one) => one.status === 'confirmed' && one.registration.answer === 'yes' && !one.isStruckOut);
  }

  /** Notes that somebody is there. It is kept and sent by the outbox: there may be no network at the door. */
  checkIn(registration: string, isPresent: boolean): void {
    this.track(this.keepAttendance(registration, isPresent));
  }

  private async keepAttendance(registration: string, isPresent: boolean): Promise<void> {
    const {attendance, invited} = this;
    const outbox = await invited?.community.outbox();
    if (!outbox || !attendance) return;
    await outbox.add(checkInWork(attendance, this.present, registration, isPresent), {title: invited!.event.name});
    await this.readPresent();
  }

  /** Registers somebody who has no account. */
  addGuest(name: string, companions: number): void {
    this.track(this.keepGuest(name, companions));
  }

  private async keepGuest(name: string, companions: number): Promise<void> {
    const {invited, day, session} = this;
    if (!invited || !session) return;
    const {community} = invited;
    const [outbox, invitation, roll] = await Promise.all([
      community.outbox(),
      invitationTo(invited, day),
      findRoll(community),
    ]);
    const home = roll.ok ? trustHome(community, roll.value, session.webId) : undefined;
    if (!outbox || !home) return;
    const id = await outbox.add(guestWork(home, invitation, {answer: 'yes', companions}, {name}), {title: name});
    await outbox.settled(id);
    await this.look();
  }

  private get attendance(): string | undefined {
    const {event} = this.invited ?? {};
    return event && attendanceOf({box: event.registrationBox!, event: event.iri, day: this.day});
  }

  /** With what waits to be sent. */
  private async readPresent(): Promise<void> {
    const {attendance, invited} = this;
    const read = attendance && (await readAttendance(invited!.community.resources, attendance));
    if (read && read.ok && attendance === this.attendance) this.present = read.value;
    this.host.requestUpdate();
  }

  /** Sends a message to everybody who comes. */
  send(text: string): void {
    const {session, invited} = this;
    if (session && invited)
      this.track(
        this.message.send(text, {
          resources: invited.community.resources,
          session,
          to: this.coming,
          name: (one) => this.nameOf(one),
        }),
      );
  }

  private get session(): SignedIn | undefined {
    const state = this.invited?.community.session;
    return state?.status === 'signed-in' && state.webId === this.invited?.organizer ? state : undefined;
  }

  private async look(): Promise<void> {
    const {invited, day, session} = this;
    if (!invited || !session) return;
    const turn = (this.looking = {});
    const {event, community, organizer} = invited;
    const {resources} = community;
    const membersLists = await membersListsFor(community, event);
    const answers = OrganiserAnswers.isAsked(invited) ? new OrganiserAnswers() : undefined;
    const lettersRead = await answers?.read(invited, day);
    const asked = {...registeringFor(event, day), resources, membersLists, organizer, isOrganizer: true};
    const [judged, names] = await Promise.all([judgeRegistrations(asked), readMemberNames(community, this.languages())]);
    if (this.looking !== turn) return;
    this.names = names;
    await this.readPresent();
    this.problem = judged.ok ? undefined : judged.problem;
    if (!judged.ok) return;
    if (lettersRead?.ok === false) this.problem = lettersRead.problem;
    this.answers = answers;
    answers?.take(judged.value);
    this.judgement = judged.value;
    this.host.requestUpdate();
    await this.tidy(judged.value, session);
  }

  /** What a page of the organiser does by itself: claims that nobody stands behind do not count, and who has moved up is told. */
  private async tidy(judgement: Judgement, session: SignedIn): Promise<void> {
    const {community, event} = this.invited!;
    const {resources} = community;
    const box = event.registrationBox!;
    const strike = [...judgement.toStrike.keys()];
    if (strike.length) {
      const struck = await strikeClaims({resources, fetch: session.fetch, box, strike});
      if (!struck.ok) return void (this.problem = struck.problem);
      this.done.struck += strike.length;
      // Places may have become free: whoever has them now is found with the next look.
      return this.look();
    }
    await this.tell(judgement, session);
    await this.keepWord(judgement, session);
  }

  /** What those who answer were promised: the answers go on their day, and other members see who wants that. */
  private async keepWord(judgement: Judgement, session: SignedIn): Promise<void> {
    const {invited, day, answers} = this;
    if (!invited) return;
    const kept = [await answers?.tidy(invited, judgement, session), await showNames(invited, day, judgement, session)];
    if (this.invited !== invited) return;
    for (const one of kept) if (one && !one.ok) this.problem = one.problem;
    this.host.requestUpdate();
  }

  private async tell(judgement: Judgement, {webId, fetch}: SignedIn): Promise<void> {
    await this.language.ready;
    const {strings: words} = this.language;
    const {invited, day} = this;
    // Nobody has a place any more at what is over.
    if (!invited || !words || this.past.some(({original}) => dayOf(original) === day)) return;
    const {community, event, dates} = invited;
    const date = dates.find(({original}) => day === undefined || original.startsWith(day));
    const {box, capacity} = registeringFor(event, day);
    const isCancelled = event.isCancelled || date?.isCancelled === true;
    const options = {resources: community.resources, box, judgement, capacity, isCancelled};
    const news: Result<readonly News[]> = await findNews(options);
    if (!news.ok || !news.value.length) return;
    const text = (one: News) => newsText(words, event, occasionText(this.languages()[0] ?? 'en', date), date, one);
    const told = await tellNews({...options, fetch, from: webId, text, now: new Date()}, news.value);
    if (told.ok) this.done.told += told.value.told.length;
    else this.problem = told.problem;
    this.host.requestUpdate();
  }
}
