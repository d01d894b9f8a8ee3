import type {Kind} from '../../../vocab/shapes/kind.js';
import type {FieldConflict} from '../../../pods/problem.js';
import type {Community} from '../community.js';
import type {FormStrings} from '../../strings/things/form-strings.js';
import type {Question, ReportedMistake} from '../../ui/form-report.js';
import type {FoundMistake} from './form-checks.js';
import type {FormInputs} from './form-extras.js';
import type {Drawing} from './form-filling.js';
import type {FormMistake} from './form-mistakes.js';
import {emptySubject, formFields, holdsParts, newPartName, type FormField, type FormSubject} from './form-model.js';
import type {OpenQuestions} from './form-questions.js';
import {shownAtOnce, type FormView, type Option} from './form-view.js';

/** What a form's content calls of the form. */
export interface Surroundings {
  /** Called when the person has changed something. */
  readonly onChange: () => void;
  readonly redraw: () => void;
  /** Puts the focus on the first of these that is there, once it is drawn. */
  readonly focus: (...ids: string[]) => void;
}

/** What stands in a form: what was typed, what is wrong with it, and what has to be decided. */
export class FormContent implements FormView {
  options: (field: FormField) => readonly Option[] | undefined = () => [];
  suggestions?: (field: FormField) => readonly string[];
  textOf?: (field: FormField, value: string) => string | undefined;
  private mistakes: readonly FormMistake[] = [];
  private questions?: OpenQuestions | undefined;
  private readonly opened = new Set<string>();
  private readonly numbers = new WeakMap<FormSubject, number>();
  private count = 0;

  words: FormStrings;
  languages: readonly string[];
  private readonly around: Surroundings;

  constructor(
    readonly kind: Kind,
    readonly root: FormSubject,
    readonly inputs: FormInputs,
    {words, languages, around}: Drawing,
  ) {
    this.words = words;
    this.languages = languages;
    this.around = around;
  }

  id(subject: FormSubject, key: string, index?: number): string {
    if (!this.numbers.has(subject)) this.numbers.set(subject, this.count++);
    return ['f', this.numbers.get(subject), key, index].filter((part) => part !== undefined).join('-');
  }

  mistake(subject: FormSubject, key: string, index: number): string | undefined {
    return this.mistakes.find((one) => one.subject === subject && one.key === key && one.index === index)?.sentence;
  }

  isOpened(subject: FormSubject, key: string): boolean {
    return this.opened.has(this.id(subject, key));
  }

  redraw(): void {
    this.around.redraw();
  }

  input(subject: FormSubject, {key}: FormField, index: number, text: string): void {
    const values = (subject.typed[key] ??= []);
    if (index || text || values.length) values[index] = text;
    this.change(subject, key);
  }

  open(subject: FormSubject, key: string): void {
    this.opened.add(this.id(subject, key));
    this.around.redraw();
    const part = subject.parts[key]?.[shownAtOnce];
    const [first = ''] = Object.keys(part?.typed ?? {});
    this.around.focus(part ? this.id(part, first, 0) : this.id(subject, key, shownAtOnce));
  }

  add(subject: FormSubject, field: FormField): void {
    if (holdsParts(field.info)) return this.addPart(subject, field);
    const values = (subject.typed[field.key] ??= []);
    if (!values.length) values.push('');
    values.push('');
    this.opened.add(this.id(subject, field.key));
    this.around.onChange();
    this.around.focus(this.id(subject, field.key, values.length - 1));
  }

  private addPart(subject: FormSubject, {key, info}: FormField): void {
    const part = {...emptySubject(newPartName()), zone: subject.zone};
    (subject.parts[key] ??= []).push(part);
    this.opened.add(this.id(subject, key));
    this.around.onChange();
    const [first] = formFields(info.kind!());
    if (first) this.around.focus(this.id(part, first.key, 0), this.id(part, first.key));
  }

  remove(subject: FormSubject, field: FormField, index: number): void {
    const {key, info} = field;
    if (holdsParts(info)) {
      const [part] = subject.parts[key]?.splice(index, 1) ?? [];
      if (part && !part.iri.startsWith('#')) subject.removed.push({key, part});
    } else {
      subject.typed[key]?.splice(index, 1);
    }
    this.change(subject, key);
    // The next value has taken its place; after the last one, it is the one before, or the way to add one.
    this.around.focus(this.id(subject, key, index), this.id(subject, key, index - 1), this.id(subject, key));
  }

  /** What was wrong with a field is to be judged anew. */
  private change(subject: FormSubject, key: string): void {
    this.mistakes = this.mistakes.filter((one) => one.subject !== subject || one.key !== key);
    this.around.onChange();
  }

  /**
   * Checks what was typed, also against the shape, by code that is loaded for it. @returns whether it can be saved.
   * @param unreadable inputs in which the browser itself cannot make sense of what was typed.
   * @param others what is wrong beside what the shape says.
   */
  async check(unreadable: ReadonlySet<string> = new Set(), others: readonly FoundMistake[] = []): Promise<boolean> {
    const {findAllMistakes} = await import('./form-mistakes.js');
    this.mistakes = findAllMistakes(this, unreadable, others);
    // What has to be corrected must be there.
    for (const {subject, key, index} of this.mistakes) if (index >= shownAtOnce) this.opened.add(this.id(subject, key));
    return this.mistakes.every(({isOld}) => isOld);
  }

  /**
   * Marks what is wrong with what is stored, if something seems to be; what is not seen so is told on saving.
   * @param plain the kind without what the document has beside it.
   */
  async mark(plain: Kind): Promise<void> {
    try {
      const {isSuspicious} = await import('./form-stored.js');
      if (isSuspicious(this.kind, plain, this.root)) await this.check();
      this.redraw();
    } catch {
      // The code comes over the network; saving will tell.
    }
  }

  /** Reads what fields can point to, if there are any that do. */
  async readOptions(community: Community): Promise<void> {
    if (!this.inputs.renderReference) return;
    const {readOptions} = await import('./reference-options.js');
    const found = await readOptions(community, this.kind, this.languages);
    this.options = ({info}) => found.get(info);
    this.redraw();
  }

  /** The mistakes as the summary tells them. */
  get reported(): ReportedMistake[] {
    return this.mistakes.map(({subject, key, index, label, sentence, at = ''}) => ({
      label,
      sentence,
      go: () => this.around.focus(this.id(subject, key, index) + at, this.id(subject, key, index), this.id(subject, key)),
    }));
  }

  /** Asks what others have changed meanwhile, at a time if that is known. @returns whether there is anything to decide. */
  async ask(conflicts: readonly FieldConflict[], at?: Date): Promise<boolean> {
    const {OpenQuestions} = await import('./form-questions.js');
    this.questions = new OpenQuestions(this, conflicts, this.around.onChange, at);
    return this.hasQuestions;
  }

  /** Nothing is left to decide. */
  settle(): void {
    this.questions = undefined;
    this.mistakes = [];
  }

  get hasQuestions(): boolean {
    return this.asked.length > 0;
  }

  get asked(): readonly Question[] {
    return this.questions?.asked ?? [];
  }
}
