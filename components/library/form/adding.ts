import type {LitElement} from 'lit';
import type {SignedIn} from '../../../pods/session/session.js';
import type {Community} from '../../data/community.js';
import type {FormContent} from '../../data/thing-form/form-content.js';
import {formFields, isChosen, type FormField, type FormSubject} from '../../data/thing-form/form-model.js';
import {today} from '../../data/today.js';
import type {FilledFormStrings} from '../../strings/document-form/sending-strings.js';
import type {FileRefusal} from '../../strings/document-form/strings.js';
import {noteOf, rowsOf, setNote, textOf, type AddedDocument, type RowState} from './adding-row.js';
import {ChosenFiles, mostBytes} from './chosen-files.js';
import {mostRows, rowsField} from './document-kinds.js';
import type {Shelf, Shelves} from './shelves.js';
import {isActive} from '../file-types.js';

/** The form in which documents are added. */
export interface AddingHost {
  readonly host: LitElement;
  readonly community: Community;
  words(): FilledFormStrings;
  session(): SignedIn | undefined;
  /** Something was typed or chosen. */
  changed(): void;
  redraw(): void;
  track(work: Promise<unknown>): void;
}

/** As much of a name as a title holds. */
const longestTitle = 160;

/** Several documents that somebody adds at once: what was chosen, and how far each is. */
export class Adding {
  readonly states = new Map<FormSubject, RowState>();
  readonly lost = new Set<FormSubject>();
  readonly notKept = new Set<FormSubject>();
  refused: readonly {readonly why: FileRefusal; readonly name: string}[] = [];
  added: readonly AddedDocument[] = [];
  readonly files: ChosenFiles;
  private readonly stops = new Map<FormSubject, AbortController>();

  constructor(
    readonly form: AddingHost,
    readonly content: FormContent,
    readonly shelves: Shelves,
    draft: string,
  ) {
    this.files = new ChosenFiles(draft);
  }

  get rows(): readonly FormSubject[] {
    return rowsOf(this.content.root);
  }

  /** Brings back the files of a draft. */
  async restore(): Promise<void> {
    for (const row of this.rows) {
      for (const key of ['file', 'accessibleVersion']) {
        const name = textOf(row, key);
        if (!isChosen(name) || (await this.files.restore(name))) continue;
        row.typed[key] = [];
        if (key === 'file') this.lost.add(row);
      }
    }
  }

  /** Where a document goes: its own choice, or that for all, or the first there is. */
  shelfFor(row: FormSubject): Shelf {
    const {all} = this.shelves;
    const key = noteOf(row, 'shelf') || noteOf(this.content.root, 'shelf');
    return all.find((shelf) => shelf.key === key) ?? all[0]!;
  }

  /** Takes files of the device; those that cannot be sent are named, and the others are taken. */
  takeFiles(files: Iterable<File>): void {
    const refused: {why: FileRefusal; name: string}[] = [];
    for (const file of files) {
      const why = this.whyNot(file);
      if (why) refused.push({why, name: file.name});
      else this.addRow(file);
    }
    this.refused = refused;
    this.form.changed();
  }

  private whyNot(file: File): FileRefusal | undefined {
    if (!file.size) return 'empty';
    if (file.size > mostBytes) return 'too-large';
    const isSame = (row: FormSubject) => {
      const other = this.files.get(textOf(row, 'file'));
      return noteOf(row, 'name') === file.name && other?.size === file.size;
    };
    if (this.rows.some(isSame)) return 'chosen-already';
    return this.rows.length >= mostRows ? 'too-many' : undefined;
  }

  private addRow(file: File): void {
    const row = this.addEmpty();
    row.typed.title = [titleFrom(file.name)];
    this.put(row, file);
  }

  addLink(): void {
    const row = this.addEmpty();
    setNote(row, 'isLink', 'true');
    this.form.changed();
    void this.form.host.updateComplete.then(() => this.focusOn(this.content.id(row, 'title', 0)));
  }

  private addEmpty(): FormSubject {
    const {content} = this;
    const row: FormSubject = {
      iri: `#${crypto.randomUUID().replace(/^\d/, 'a')}`,
      base: {},
      typed: {title: [], dated: [today()]},
      parts: {},
      removed: [],
      alts: {},
      issues: {},
    };
    content.root.parts[rowsField] = [...this.rows, row];
    return row;
  }

  /** Takes the file of a document whose draft has lost it. */
  chooseAgain(row: FormSubject, file: File): void {
    const why = this.whyNot(file);
    this.refused = why ? [{why, name: file.name}] : [];
    if (!why) this.put(row, file);
    this.form.changed();
  }

  private put(row: FormSubject, file: File): void {
    const name = this.files.take(file);
    row.typed.file = [name];
    setNote(row, 'name', file.name);
    this.lost.delete(row);
    this.form.track(this.keep(row, name));
  }

  /** Takes a file that everybody can read in the place of another one. */
  chooseAccessible(row: FormSubject, file: File | undefined): void {
    const before = textOf(row, 'accessibleVersion');
    if (isChosen(before)) this.files.drop(before);
    const why = file && (!file.size ? 'empty' : file.size > mostBytes ? 'too-large' : undefined);
    this.refused = why ? [{why, name: file.name}] : [];
    row.typed.accessibleVersion = [];
    if (file && !why) {
      const name = this.files.take(file);
      row.typed.accessibleVersion = [name];
      this.form.track(this.files.keep(name));
    }
    this.form.changed();
  }

  private async keep(row: FormSubject, name: string): Promise<void> {
    if (!(await this.files.keep(name))) this.notKept.add(row);
    this.form.redraw();
  }

  /** Whether another file of the same name is chosen. */
  isTwice(row: FormSubject): boolean {
    const name = noteOf(row, 'name');
    return name !== '' && this.rows.some((other) => other !== row && noteOf(other, 'name') === name);
  }

  /** Takes a document out of the form; the focus goes to the one that takes its place. */
  remove(row: FormSubject): void {
    this.stop(row);
    const index = this.rows.indexOf(row);
    this.leave(row);
    this.form.changed();
    const next = this.rows[index] ?? this.rows[index - 1];
    void this.form.host.updateComplete.then(() =>
      this.focusOn(next ? this.content.id(next, 'title', 0) : this.content.id(this.content.root, rowsField, 0)),
    );
  }

  /** What was of one document is neither in the form nor on the device any more. */
  private leave(row: FormSubject): void {
    this.content.root.parts[rowsField] = this.rows.filter((one) => one !== row);
    this.files.drop(...['file', 'accessibleVersion'].map((key) => textOf(row, key)).filter(isChosen));
    for (const set of [this.lost, this.notKept, this.states]) set.delete(row);
  }

  /** One has come, or is kept until it can. */
  settle(row: FormSubject, added: AddedDocument): void {
    this.added = [...this.added, added];
    this.leave(row);
  }

  tell(row: FormSubject, state: RowState): void {
    this.states.set(row, state);
    this.form.redraw();
  }

  /** Calls the sending of one document off. */
  stop(row: FormSubject): void {
    this.stops.get(row)?.abort();
  }

  /** Sends all documents, or one that did not go before. One after the other: each gets the whole line. */
  async send(rows: readonly FormSubject[] = this.rows): Promise<void> {
    const {sendDocument} = await import('./send-document.js');
    for (const row of rows) {
      const stop = new AbortController();
      this.stops.set(row, stop);
      await sendDocument(this, row, stop.signal);
      this.stops.delete(row);
    }
  }

  /** Nothing is sent any more: somebody else is there, or nobody. */
  stopAll(): void {
    for (const stop of this.stops.values()) stop.abort();
  }

  private focusOn(id: string): void {
    this.form.host.shadowRoot!.getElementById(id)?.focus();
  }
}

/** A field of one document. */
export function rowField({kind}: FormContent, key: string): FormField {
  const rows = kind.fields.find(({name}) => name === rowsField)!;
  return formFields(rows.kind!()).find((field) => field.key === key)!;
}

/** What a document is called as long as nobody has named it. Of what could run as a page, the end stays to be seen. */
function titleFrom(name: string): string {
  const plain = isActive(name) ? name : name.replace(/\.[^.]*$/, '');
  const words = plain
    .replace(/\p{Cc}/gu, '')
    .replace(/_+/g, ' ')
    .trim();
  return [...(words || name)].slice(0, longestTitle).join('').slice(0, longestTitle);
}
