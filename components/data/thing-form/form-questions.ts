import {documentOf} from '../../../vocab/rdf/iri.js';
import type {FieldConflict} from '../../../pods/problem.js';
import {valueText} from '../things/value-view.js';
import type {Answer, Question} from '../../ui/form-report.js';
import {forgetStored, subjectAt} from './form-edits.js';
import {formFields, holdsParts, type FormField, type FormSubject} from './form-model.js';
import {kindOf, labelOf, type LabelWords} from './form-paths.js';
import type {FormView} from './form-view.js';
import {toTyped} from './typed.js';

/** A conflict that the person has to decide, at the subject and field that it is about. */
interface OpenQuestion {
  readonly subject: FormSubject;
  readonly field: FormField;
  readonly conflict: FieldConflict;
  /** What was typed, and the parts that were there, for whoever changes their mind. */
  readonly typed: readonly string[];
  readonly parts: readonly FormSubject[];
  /** Both values in words. */
  readonly texts: Readonly<Record<'mine' | 'theirs', string>>;
  isMine: boolean;
}

/**
 * What others have changed meanwhile in the fields of a form. From here on their values are known, so that the person's choice counts as
 * made in their knowledge.
 */
export class OpenQuestions {
  private readonly questions: readonly OpenQuestion[];

  constructor(
    private readonly view: FormView & LabelWords,
    conflicts: readonly FieldConflict[],
    private readonly onChange: () => void,
    /** When the others wrote theirs, if that is known. */
    private readonly at?: Date,
  ) {
    this.questions = conflicts.flatMap((conflict) => this.open(conflict) ?? []);
  }

  private open(conflict: FieldConflict): OpenQuestion | undefined {
    const {root} = this.view;
    const subject = subjectAt(root, conflict.subject ?? root.iri, documentOf(root.iri));
    const kind = subject && kindOf(this.view, subject);
    const field = kind && formFields(kind).find(({key}) => key === conflict.field);
    if (!field) return undefined;
    const typed = subject.typed[field.key] ?? [];
    const parts = subject.parts[field.key] ?? [];
    const texts = {mine: this.inWords(field, parts, conflict.mine), theirs: this.inWords(field, parts, conflict.theirs)};
    subject.base = {...subject.base, [field.key]: conflict.theirs};
    if (holdsParts(field.info)) parts.filter(({iri}) => !conflict.theirs.includes(iri)).forEach(forgetStored);
    return {subject, field, conflict, typed: [...typed], parts: [...parts], texts, isMine: true};
  }

  get asked(): Question[] {
    const {mine, theirs} = this.view.words;
    const other = theirs(this.at);
    return this.questions.map((question) => ({
      label: labelOf(this.view, question.subject, question.field.key),
      answers: [this.answer(question, true, mine), this.answer(question, false, other)],
    }));
  }

  private answer(question: OpenQuestion, isMine: boolean, caption: string): Answer {
    return {
      caption,
      text: question.texts[isMine ? 'mine' : 'theirs'],
      isChosen: question.isMine === isMine,
      choose: () => this.choose(question, isMine),
    };
  }

  private choose(question: OpenQuestion, isMine: boolean): void {
    const {subject, field, conflict, typed, parts} = question;
    question.isMine = isMine;
    if (holdsParts(field.info)) {
      subject.parts[field.key] = parts.filter(({iri}) => isMine || conflict.theirs.includes(iri));
    } else {
      subject.typed[field.key] = isMine
        ? [...typed]
        : conflict.theirs.map((value) => toTyped(field.descriptor, value, subject.zone));
    }
    this.onChange();
  }

  private inWords(field: FormField, parts: readonly FormSubject[], values: readonly string[]): string {
    const {info, descriptor} = field;
    const {words, languages} = this.view;
    const texts = values.map((value) => {
      const part = parts.find(({iri}) => iri === value);
      if (part) return Object.values(part.typed).flat().filter(Boolean).join(', ');
      const option = this.view.options(field)?.find((one) => one.value === value);
      const own = this.view.textOf?.(field, value);
      return own ?? option?.label ?? (valueText(words, info, descriptor, value, languages) || value);
    });
    return texts.filter(Boolean).join('\n');
  }
}
