import type {TemplateResult} from 'lit';
import type {Argument, PackQuestion} from '../../../vocab/kinds/pack/pack.js';
import type {EditWork} from '../../../pods/outbox/work.js';
import {readPollPack} from '../../../pods/polls/pack.js';
import {
  argumentWork,
  documentWork,
  questionWork,
  removalWork,
  type PackField,
  type Removed,
} from '../../../pods/polls/pack-work.js';
import {success, type Problem} from '../../../pods/problem.js';
import type {HandedOutcome} from '../../data/submission.js';
import type {PackItem} from '../../strings/poll-pack/strings.js';
import {formStyles} from '../../ui/form.styles.js';
import {Handing, type HandedForm} from '../handing.js';
import {renderEditedItem, renderEditing} from './pack-editing-view.js';
import type {PackPart} from './pack-part.js';
import {mistakesIn, type TypedField, type TypedTexts} from './pack-typed.js';
import type {PackWords} from './pack-view.js';

/** What is being added, or changed. */
export interface Edited {
  readonly item: PackItem;
  /** What stands there; nothing if it is new. */
  readonly before?: Argument | PackQuestion | undefined;
}

const fields: Readonly<Record<PackItem, PackField>> = {
  document: 'documents',
  argumentFor: 'argumentsFor',
  argumentAgainst: 'argumentsAgainst',
  question: 'questions',
};

/** What those who run a vote change its reading pack with: one thing at a time. */
export class PackEditing implements HandedForm {
  edited?: Edited | undefined;
  typed: TypedTexts = {text: '', more: ''};
  mistakes: ReturnType<typeof mistakesIn> = {};
  /** What is asked about before it is taken out. */
  removing?: string | undefined;
  /** Whether others have changed meanwhile what is typed over. */
  isOvertaken = false;
  readonly handing: Handing;
  /** What was handed over last. */
  private handed?: Edited | undefined;

  constructor(readonly part: PackPart) {
    this.handing = new Handing(part.host, this);
    (part.host.renderRoot as ShadowRoot).adoptedStyleSheets.push(formStyles.styleSheet!);
  }

  render(words: PackWords, headingLevel: number): TemplateResult {
    return renderEditing(words, this, headingLevel);
  }

  /** What is shown with something of the pack: the ways to change it. */
  renderItem(words: PackWords, item: PackItem, thing: Removed, text: string): TemplateResult {
    return renderEditedItem(words, this, item, thing, text);
  }

  /** Opens the form for something new, or for what stands there. */
  open(item: PackItem, before?: Argument | PackQuestion): void {
    if (this.handing.isSaving) return;
    this.edited = {item, before};
    this.typed = {text: before?.text ?? '', more: (before && 'answer' in before && before.answer?.text) || ''};
    this.mistakes = {};
    this.removing = undefined;
    this.isOvertaken = false;
    this.handing.report = {outcome: 'none'};
    void this.focus('#pack-text');
  }

  type(field: TypedField, text: string): void {
    this.typed = {...this.typed, [field]: text};
    this.mistakes = {...this.mistakes, [field]: undefined};
    this.part.host.requestUpdate();
  }

  cancel(): void {
    const {edited} = this;
    if (this.handing.isSaving) return;
    this.edited = undefined;
    void this.focus(openerOf(edited));
  }

  /** Hands it over. */
  save(): void {
    if (!this.edited || this.handing.isSaving) return;
    this.mistakes = mistakesIn(this.edited.item, this.trimmed);
    const [wrong] = Object.keys(this.mistakes);
    if (wrong) void this.focus(`#pack-${wrong}`);
    else this.hand(this.workOf(this.edited), this.edited);
  }

  /** Asks before something is taken out. */
  askToRemove(iri: string | undefined): void {
    const asked = this.removing;
    this.removing = iri;
    this.handing.report = {outcome: 'none'};
    void this.focus(iri ? '.confirm-removal' : `.remove[data-of="${CSS.escape(asked ?? '')}"]`);
  }

  remove(item: PackItem, thing: Removed): void {
    if (this.handing.isSaving) return;
    this.removing = undefined;
    this.hand(removalWork(this.part.context!.poll, fields[item], thing), undefined);
    void this.focus('.pack-title');
  }

  /** Whoever edits is gone, or another poll is meant. */
  leave(): void {
    this.edited = this.removing = undefined;
    this.handing.release();
  }

  settled(_: HandedOutcome): void {
    const {handed} = this;
    this.edited = this.handed = undefined;
    if (handed) void this.part.look().then(() => this.focus(openerOf(handed)));
  }

  async refused(problem: Problem | undefined): Promise<void> {
    this.edited ??= this.handed;
    if (problem?.kind === 'conflict') await this.takeOther();
  }

  /** What others have written meanwhile stands above; whoever saves again replaces that. */
  private async takeOther(): Promise<void> {
    const {edited} = this;
    const {community, poll, languages} = this.part.context!;
    if (!edited?.before) return;
    const {iri} = edited.before;
    const read = await readPollPack(community.resources, poll, {languages, fresh: true, asStored: true});
    if (!read.ok) return;
    const {argumentsFor, argumentsAgainst, questions} = read.value;
    const now = [...argumentsFor, ...argumentsAgainst, ...questions].find((one) => one.iri === iri);
    this.edited = {...edited, before: now};
    this.isOvertaken = true;
  }

  private hand(work: EditWork, edited: Edited | undefined): void {
    const {page, context} = this.part;
    this.handed = edited;
    page.track(
      this.handing.hand(context!.community, () => Promise.resolve(success(work)), {title: context!.poll.question ?? ''}),
    );
  }

  private get trimmed(): TypedTexts {
    return {text: this.typed.text.trim(), more: this.typed.more.trim()};
  }

  private workOf({item, before}: Edited): EditWork {
    const {pack, context} = this.part;
    const {poll, webId = ''} = context!;
    const {text, more} = this.trimmed;
    if (item === 'document') return documentWork(poll, {title: text, file: more});
    if (item === 'question') {
      const typed = {text, answer: more, position: nextPlace(pack.questions)};
      return questionWork(poll, typed, before);
    }
    const side = item === 'argumentFor' ? 'argumentsFor' : 'argumentsAgainst';
    return argumentWork(poll, side, {text, author: webId, position: nextPlace(pack[side])}, before);
  }

  private async focus(selector: string): Promise<void> {
    const {host} = this.part;
    host.requestUpdate();
    await host.updateComplete;
    host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }
}

function nextPlace(all: ReadonlyArray<{readonly position: number}>): number {
  return all.reduce((last, {position}) => (Number.isFinite(position) ? Math.max(last, position) : last), 0) + 1;
}

/** The button that has opened a form. */
function openerOf(edited: Edited | undefined): string {
  if (edited?.before) return `.change[data-of="${CSS.escape(edited.before.iri)}"]`;
  return `.add[data-item="${edited?.item ?? ''}"]`;
}
