import type {FieldConflict} from '../../pods/problem.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import {textFor, type Kind} from '../../vocab/shapes/kind.js';
import type {FormStrings} from '../strings/things/form-strings.js';
import {distinctLabel, findMistakes, type FormMistake} from './form-checks.js';
import {
  emptySubject,
  forgetStored,
  formFields,
  holdsParts,
  subjectAt,
  type FormField,
  type FormSubject,
} from './form-model.js';
import type {Question, ReportedMistake} from './form-report.js';
import type {FormView, Option} from './form-view.js';
import {PictureInputs} from './picture-inputs.js';
import {toTyped} from './typed.js';
import {shownAtOnce, valueText} from './value-view.js';

/** A conflict that the person has to decide, at the subject and field that it is about. */
interface OpenQuestion {
  readonly subject: FormSubject;
  readonly kind: Kind;
  readonly field: FormField;
  readonly conflict: FieldConflict;
  /** What was typed, and the parts that were there, for whoever changes their mind. */
  readonly typed: readonly string[];
  readonly parts: readonly FormSubject[];
  isMine: boolean;
}

interface Surroundings {
  /** Called when the person has changed something. */
  readonly onChange: () => void;
  readonly redraw: () => void;
  /** Puts the focus on what has this id, once it is drawn. */
  readonly focus: (...ids: string[]) => void;
}

/** What stands in a form: what was typed, what is wrong with it, and what has to be decided. */
export class FormContent implements FormView {
  options: (field: FormField) => readonly Option[] = () => [];
  readonly pictures: PictureInputs;
  mistakes: readonly FormMistake[] = [];
  private questions: readonly OpenQuestion[] = [];
  private readonly opened = new Set<string>();
  private readonly numbers = new WeakMap<FormSubject, number>();
  private count = 0;

  constructor(
    readonly kind: Kind,
    readonly root: FormSubject,
    public words: FormStrings,
    public languages: readonly string[],
    private readonly around: Surroundings,
  ) {
    this.pictures = new PictureInputs(around.redraw);
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

  input(subject: FormSubject, {key}: FormField, index: number, text: string): void {
    const values = (subject.typed[key] ??= []);
    if (index || text || values.length) values[index] = text;
    this.mistakes = this.mistakes.filter((one) => one.subject !== subject || one.key !== key);
    this.around.onChange();
  }

  open(subject: FormSubject, key: string): void {
    this.opened.add(this.id(subject, key));
    this.around.redraw();
    const part = subject.parts[key]?.[shownAtOnce];
    const [first] = part ? Object.keys(part.typed) : [];
    this.around.focus(part && first ? this.id(part, first, 0) : this.id(subject, key, shownAtOnce));
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
    const part = emptySubject(`#${crypto.randomUUID().slice(0, 13).replace(/^\d/, 'a')}`);
    (subject.parts[key] ??= []).push(part);
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
    this.mistakes = this.mistakes.filter((one) => one.subject !== subject || one.key !== key);
    this.around.onChange();
    // The next value has taken its place; after the last one, it is the one before, or the way to add one.
    this.around.focus(this.id(subject, key, index), this.id(subject, key, index - 1), this.id(subject, key));
  }

  /**
   * Checks what was typed, also against the shape, whose code is loaded for it.
   * @param unreadable inputs in which the browser itself cannot make sense of what was typed.
   */
  async check(unreadable: ReadonlySet<string> = new Set()): Promise<boolean> {
    const {words, languages, kind, root} = this;
    const {findShapeMistakes} = await import('./form-shape-checks.js');
    const told = {words, languages};
    const found = [...findShapeMistakes(told, kind, root), ...findMistakes(told, kind, root)];
    const places = new Set(unreadable);
    const others = found.filter(({subject, key, index}) => {
      const id = this.id(subject, key, index);
      return !places.has(id) && places.add(id);
    });
    const order = this.order(kind, root);
    const place = ({subject, key}: FormMistake) => order.indexOf(this.id(subject, key));
    this.mistakes = [...this.unreadableIn(kind, root, unreadable), ...others].sort(
      (a, b) => place(a) - place(b) || a.index - b.index,
    );
    // What has to be corrected must be there.
    for (const {subject, key, index} of this.mistakes) if (index >= shownAtOnce) this.opened.add(this.id(subject, key));
    return this.mistakes.every(({isOld}) => isOld);
  }

  /** Every field, in the order in which they are drawn. */
  private order(kind: Kind, subject: FormSubject): string[] {
    return formFields(kind).flatMap(({key, info}) => [
      this.id(subject, key),
      ...(subject.parts[key] ?? []).flatMap((part) => this.order(info.kind!(), part)),
    ]);
  }

  private unreadableIn(kind: Kind, subject: FormSubject, ids: ReadonlySet<string>): FormMistake[] {
    return formFields(kind).flatMap(({key, info}) => {
      const sentence = this.words.mistakes[info.widget === 'number' ? 'no-number' : 'no-date']('');
      const count = Math.max(subject.typed[key]?.length ?? 0, 1);
      const here = Array.from({length: count}, (_, index) => ({subject, key, index, sentence}));
      const below = (subject.parts[key] ?? []).flatMap((part) => this.unreadableIn(info.kind!(), part, ids));
      return [...here.filter(({index}) => ids.has(this.id(subject, key, index))), ...below];
    });
  }

  /** The mistakes as the summary tells them. */
  get reported(): ReportedMistake[] {
    return this.mistakes.map(({subject, key, index, sentence}) => ({
      label: this.labelOf(subject, key),
      sentence,
      go: () => this.around.focus(this.id(subject, key, index), this.id(subject, key)),
    }));
  }

  private labelOf(subject: FormSubject, key: string): string {
    const path = this.pathTo(this.kind, this.root, subject) ?? {kind: this.kind, labels: []};
    const field = formFields(path.kind).find((one) => one.key === key);
    const own = field ? distinctLabel(path.kind, field, this.languages) : textFor(path.kind.label, this.languages);
    return [...path.labels, own ?? ''].join('\u00a0: ');
  }

  /** The fields through which a part is reached, in words. */
  private pathTo(kind: Kind, from: FormSubject, to: FormSubject): {kind: Kind; labels: string[]} | undefined {
    if (from === to) return {kind, labels: []};
    for (const field of formFields(kind)) {
      for (const [index, part] of (from.parts[field.key] ?? []).entries()) {
        const found = this.pathTo(field.info.kind!(), part, to);
        if (!found) continue;
        const label = distinctLabel(kind, field, this.languages);
        const own = field.descriptor.many ? this.words.nth(label, index + 1) : label;
        return {kind: found.kind, labels: [own, ...found.labels]};
      }
    }
    return undefined;
  }

  /**
   * Takes what others have changed meanwhile: from here on their values are known, so that the person's choice counts as made in their
   * knowledge. @returns whether there is anything to decide.
   */
  ask(conflicts: readonly FieldConflict[]): boolean {
    const document = documentOf(this.root.iri);
    this.questions = conflicts.flatMap((conflict) => {
      const subject = subjectAt(this.root, conflict.subject ?? this.root.iri, document);
      const kind = subject && this.pathTo(this.kind, this.root, subject)?.kind;
      const field = kind && formFields(kind).find(({key}) => key === conflict.field);
      if (!field) return [];
      const typed = subject.typed[field.key] ?? [];
      const parts = subject.parts[field.key] ?? [];
      subject.base = {...subject.base, [field.key]: conflict.theirs};
      if (holdsParts(field.info)) parts.filter(({iri}) => !conflict.theirs.includes(iri)).forEach(forgetStored);
      return [{subject, kind, field, conflict, typed: [...typed], parts: [...parts], isMine: true}];
    });
    return this.questions.length > 0;
  }

  /** Nothing is left to decide. */
  settle(): void {
    this.questions = [];
    this.mistakes = [];
  }

  get hasQuestions(): boolean {
    return this.questions.length > 0;
  }

  get asked(): Question[] {
    return this.questions.map((question) => {
      const {subject, field, conflict, isMine} = question;
      return {
        label: this.labelOf(subject, field.key),
        mine: this.inWords(question, conflict.mine),
        theirs: this.inWords(question, conflict.theirs),
        isMine,
        choose: (mine: boolean) => this.choose(question, mine),
      };
    });
  }

  private choose(question: OpenQuestion, isMine: boolean): void {
    const {subject, field, conflict, typed, parts} = question;
    question.isMine = isMine;
    if (holdsParts(field.info)) {
      subject.parts[field.key] = parts.filter(({iri}) => isMine || conflict.theirs.includes(iri));
    } else {
      subject.typed[field.key] = isMine ? [...typed] : conflict.theirs.map((value) => toTyped(field.descriptor, value));
    }
    this.around.onChange();
  }

  private inWords({field, parts}: OpenQuestion, values: readonly string[]): string {
    const {info, descriptor} = field;
    const texts = values.map((value) => {
      const part = parts.find(({iri}) => iri === value);
      if (part) return Object.values(part.typed).flat().filter(Boolean).join(', ');
      const option = this.options(field).find((one) => one.value === value);
      return option?.label ?? (valueText(this.words, info, descriptor, value, this.languages) || value);
    });
    return texts.filter(Boolean).join('\n');
  }
}
