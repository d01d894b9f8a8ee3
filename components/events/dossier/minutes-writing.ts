import type {LitElement} from 'lit';
import type {Minutes} from '../../../vocab/kinds/dossier/dossier.js';
import type {Occurrence} from '../../../vocab/kinds/event/occurrences.js';
import {dayOf} from '../../../vocab/kinds/registration/registration.js';
import {minutesWork} from '../../../pods/events/minutes.js';
import type {Deed} from '../../../pods/outbox/deed.js';
import {webIdOf} from '../../../pods/session/session.js';
import {Drafts} from '../../data/drafts.js';
import {Submission, type SubmittingForm} from '../../data/submission.js';
import {choiceStyles} from '../../ui/choice.styles.js';
import {formStyles} from '../../ui/form.styles.js';
import type {SavingReport} from '../../ui/saving-report.js';
import {begunDates} from '../details/begun-dates.js';
import type {EventHost} from '../registration/registration-part.js';
import type {DossierSubject} from './dossier-part.js';

/** Longest text that the shape allows. */
export const mostCharacters = 20_000;

/** Under names made of the person's WebID, the event and the date. */
const drafts = /* @__PURE__ */ new Drafts<{readonly text: string; readonly before: Minutes | undefined}>(
  'coop:draft:minutes:',
);

/** The minutes that whoever organises an event writes, for one of the dates that have begun. */
export class MinutesWriting implements SubmittingForm {
  /** The dates that have begun, the latest first. */
  dates: readonly Occurrence[] = [];
  /** The day of the date that is chosen; nothing of an event that is no series. */
  day?: string | undefined;
  /** Whether others have changed what is stored since it was typed. */
  isOvertaken = false;
  private typed?: string | undefined;
  /** On top of what it was typed. */
  private before?: Minutes | undefined;
  private subject?: DossierSubject | undefined;
  private stored: readonly Minutes[] = [];
  private state: SavingReport<string> = {outcome: 'none'};
  private readonly submission = new Submission(this);

  constructor(
    private readonly host: LitElement,
    private readonly page: EventHost,
  ) {
    const sheets = (host.renderRoot as ShadowRoot).adoptedStyleSheets;
    for (const {styleSheet} of [formStyles, choiceStyles]) if (!sheets.includes(styleSheet!)) sheets.push(styleSheet!);
  }

  get report(): SavingReport<string> {
    return this.state;
  }

  set report(report: SavingReport<string>) {
    this.state = report;
    this.host.requestUpdate();
  }

  /** Whether it is a series, of which a date is chosen. */
  get isSeries(): boolean {
    return this.subject?.event.recurrence !== undefined;
  }

  /** What stands in the form. */
  get text(): string {
    return this.typed ?? this.current?.text ?? '';
  }

  get isTooLong(): boolean {
    return this.text.trim().length > mostCharacters;
  }

  /** What is stored of the date that is chosen. */
  private get current(): Minutes | undefined {
    return this.stored.find(({day}) => day === this.day);
  }

  /** Takes up an event, or what is known of it by now. */
  show(subject: DossierSubject, stored: readonly Minutes[]): void {
    const isOther = this.subject?.event.iri !== subject.event.iri;
    this.subject = subject;
    this.stored = stored;
    this.dates = begunDates(subject.event, subject.series);
    const days = this.dates.map(({original}) => dayOf(original));
    if (!isOther && this.day === (this.isSeries ? this.day : undefined)) {
      if (this.day === undefined || days.includes(this.day)) return;
    }
    this.choose(this.isSeries ? days[0] : undefined);
  }

  /** Chooses a date of the series, if it has begun. */
  turnTo(day: string | undefined): void {
    const isThere = this.dates.some(({original}) => dayOf(original) === day);
    if (this.isSeries && isThere && day !== this.day) this.choose(day);
  }

  private choose(day: string | undefined): void {
    this.submission.release();
    this.day = day;
    this.isOvertaken = false;
    const draft = drafts.read(this.draftName);
    this.typed = draft?.text;
    this.before = draft ? draft.before : undefined;
    this.report = {outcome: 'none'};
  }

  /** Takes what is typed; nothing is sent yet. */
  type(text: string): void {
    if (this.typed === undefined) this.before = this.current;
    this.typed = text;
    drafts.keep(this.draftName, {text, before: this.before});
    if (this.report.outcome !== 'saving') this.report = {outcome: 'none'};
  }

  /** Hands it over. */
  save(): void {
    if (this.report.outcome === 'saving' || this.typed === undefined || this.isTooLong)
      return void this.host.requestUpdate();
    this.page.track(this.hand());
  }

  private async hand(): Promise<void> {
    const {subject, day, typed = '', before, isOvertaken, current} = this;
    if (!subject) return;
    this.report = {outcome: 'saving'};
    try {
      const outbox = await subject.community.outbox();
      if (!outbox) return void (this.report = {outcome: 'none', problem: {kind: 'signed-out'}});
      const {iri: event, name} = subject.event;
      const work = minutesWork({event, day}, typed.trim(), isOvertaken ? current : before);
      await this.submission.hand(outbox, work, {title: name});
    } catch (error) {
      // The code comes over the network as well.
      this.report = {outcome: 'none', problem: {kind: 'offline', url: location.href, detail: String(error)}};
    }
  }

  settle(isKept: boolean): Promise<undefined> {
    if (isKept) drafts.drop(this.draftName);
    this.typed = this.before = undefined;
    this.isOvertaken = false;
    return Promise.resolve(undefined);
  }

  restore({work}: Deed): void {
    const edit = work.type === 'edit' ? work.edits.at(-1) : undefined;
    if (edit) this.typed = edit.values.text?.[0] ?? '';
    drafts.keep(this.draftName, {text: this.text, before: this.before});
  }

  ask(): Promise<boolean> {
    this.isOvertaken = true;
    return Promise.resolve(false);
  }

  reportProblem(): void {
    // It is said in its place.
  }

  fill(): void {
    this.choose(this.day);
  }

  /** Whoever wrote is gone, or another event is meant: what was typed is kept for them. */
  leave(): void {
    this.submission.release();
    this.subject = undefined;
  }

  private get draftName(): string {
    const {event, community} = this.subject!;
    return [webIdOf(community.session), event.iri, this.day].filter(Boolean).join(' ');
  }
}
