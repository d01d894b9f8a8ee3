import {nothing} from 'lit';
import {state} from 'lit/decorators.js';
import type {About, Deed} from '../../pods/outbox/deed.js';
import type {Outbox} from '../../pods/outbox/outbox.js';
import type {Work} from '../../pods/outbox/work.js';
import type {FieldConflict, Problem} from '../../pods/problem.js';
import type {FormWords} from '../strings/form-words.js';
import type {Strings} from '../strings/strings.js';
import type {Drawn} from '../ui/form-report.js';
import {renderReport, type SavingReport} from '../ui/saving-report.js';
import {CoopElement} from './coop-element.js';
import type {HandedOutcome, Submission} from './submission.js';

/**
 * What a form does with what was saved: it hands it to the outbox, which keeps it on the device before anything is sent, and says what becomes
 * of it from there. `More` is what else can have become of it.
 */
export abstract class SavingElement<Words extends FormWords, More extends string = never> extends CoopElement {
  /** @internal */
  @state() report: SavingReport<More> = {outcome: 'none'};
  private submission?: Submission;
  private preparing?: Promise<unknown> | undefined;

  /** @internal */
  abstract settle(isKept: boolean, outcome: HandedOutcome): Promise<More | undefined>;

  /** @internal */
  abstract restore(deed: Deed): void | Promise<void>;

  /** Asks the person about what was changed on both sides. @returns whether there is anything to ask. */
  protected abstract question(conflicts: readonly FieldConflict[], at?: Date): Promise<boolean>;

  /** @internal */
  abstract fill(fresh: boolean): void;

  /** Loads what makes a piece of work of the form. @returns of which type the work is. */
  protected abstract loadWriting(): Promise<Work['type']>;

  /** What has become of the saving, where all is well. */
  protected abstract renderOutcome(words: Words): unknown;

  /** Loads what keeps and sends: where there is no network when somebody saves, there is none to load it from. */
  protected prepareToSave(): void {
    this.preparing ??= this.loadAll().catch(() => (this.preparing = undefined));
  }

  private async loadAll(): Promise<void> {
    const [outbox, type] = await Promise.all([this.provider.value?.outbox(), this.loadWriting(), this.open()]);
    await outbox?.prepare(type);
  }

  /** Hands a piece of work to the outbox. Resolves when there is something to say of it. */
  protected async hand(work: Work, about: About): Promise<void> {
    const [outbox, submission] = await Promise.all([this.provider.value!.outbox(), this.open()]);
    if (outbox) await submission.hand(outbox, work, about);
    else this.tellProblem({kind: 'signed-out'});
  }

  /** Follows what was handed over before this form was opened. */
  protected async takeUp(outbox: Outbox, {id}: Deed): Promise<void> {
    await (await this.open()).follow(outbox, id);
  }

  /** The same person is there again. */
  protected async followAgain(): Promise<void> {
    const outbox = this.submission && (await this.provider.value?.outbox());
    if (outbox) await this.submission!.moveTo(outbox);
  }

  /** What is in the form next has nothing to do with what was handed over. */
  protected letGo(): void {
    this.submission?.release();
    this.report = {outcome: 'none'};
  }

  /** Tries once more to tell the list. */
  protected async tellAgain(): Promise<void> {
    this.report = {outcome: 'saving'};
    await this.submission?.tryAgain();
  }

  /** Says why it is not saved. */
  protected tellProblem(problem: Problem): void {
    this.report = {outcome: 'none', problem};
  }

  /** @internal */
  async ask(conflicts: readonly FieldConflict[], at?: Date): Promise<boolean> {
    const isAsked = await this.question(conflicts, at);
    this.requestUpdate();
    if (isAsked) await this.focusSummary();
    return isAsked;
  }

  protected renderSaving(general: Strings, words: Words) {
    return renderReport({general, words}, this.report, this.renderOutcome(words), this.renderWayOn(words));
  }

  /** Where somebody can go from here whose text is out of the form's hands. */
  protected renderWayOn(_words: Words): Drawn {
    return nothing;
  }

  protected async focusSummary(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.summary')?.focus();
  }

  private async open(): Promise<Submission> {
    const {Submission} = await import('./submission.js');
    return (this.submission ??= new Submission(this));
  }
}
