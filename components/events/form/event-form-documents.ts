import {html, nothing, type TemplateResult} from 'lit';
import {attachmentForm, dossierForm} from '../../../vocab/kinds/dossier/dossier-form.generated.js';
import type {Kind} from '../../../vocab/shapes/kind.js';
import type {WorkFile} from '../../../pods/outbox/work.js';
import {maxDocumentBytes} from '../../../pods/files/documents.js';
import type {Deed} from '../../../pods/outbox/deed.js';
import {randomName} from '../../../pods/random.js';
import {dropPictures, keepPicture, readPicture} from '../../data/kept-pictures.js';
import type {FormContent} from '../../data/thing-form/form-content.js';
import {withFields} from '../../data/thing-form/form-kind.js';
import {formFields, isChosen, newChoice, type FormField, type FormSubject} from '../../data/thing-form/form-model.js';
import {renderField} from '../../data/thing-form/form-view.js';
import type {AttachedFiles} from '../../data/thing-form/thing-work.js';
import {loadDocumentStrings} from '../../strings/event-documents/load.js';
import type {DocumentProblem, DocumentStrings} from '../../strings/event-documents/strings.js';
import {renderError} from './event-form-inputs.js';
import {typedOf} from './event-form-times.js';

/** By the end of a file's name, the media type with which it is stored: what the browser takes it for depends on the device. */
const types: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  txt: 'text/plain',
  csv: 'text/csv',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
};
const accepted = Object.keys(types)
  .map((end) => `.${end}`)
  .join(',');

/** The documents of an event in its form: each has a title, and an address or a file that is stored when the event is. */
export class FormDocuments implements AttachedFiles {
  /**
   * @param known what is filled in already, if it is of the same form.
   * @param draft the name under which files are kept that were chosen and are not saved.
   */
  static async open(known: FormDocuments | undefined, language: string, draft: string): Promise<FormDocuments> {
    return known?.draft === draft ? known : new FormDocuments(await loadDocumentStrings(language), draft);
  }

  private readonly files = new Map<string, Blob>();
  private readonly problems = new WeakMap<FormSubject, DocumentProblem>();
  /** The names under which the browser may keep what was chosen. */
  private readonly kept = new Set<string>();

  private constructor(
    readonly words: DocumentStrings,
    private readonly draft: string,
  ) {}

  /** The kind of events with the documents that go with them. */
  widen(kind: Kind): Kind {
    if (kind.descriptor.fields.documents) return kind;
    const documents = dossierForm.fields.find(({name}) => name === 'documents')!;
    return withFields(kind, [...kind.fields, documents], {documents: dossierForm.descriptor.fields.documents!});
  }

  /** Takes up a form that was filled without documents: for some, or with what was typed before the page was closed. */
  async takeUp(content: FormContent, refused?: Deed): Promise<void> {
    Object.assign(content, {kind: this.widen(content.kind)});
    if (refused) this.take(refused);
    await this.restore(content.root);
  }

  /** Brings back what was chosen before the page was closed. What the browser has not kept must be chosen again. */
  private async restore({parts}: FormSubject): Promise<void> {
    for (const part of parts.documents ?? []) {
      const name = typedOf(part, 'file');
      if (!isChosen(name) || this.files.has(name)) continue;
      const kept = await readPicture(this.draft, name);
      this.kept.add(name);
      if (kept) this.files.set(name, kept.photo);
      else part.typed.file = [];
    }
  }

  /** Takes back files that were on their way to the server. */
  take({work}: Deed): void {
    const files = 'files' in work ? (work.files ?? []) : [];
    for (const {url, content, isDocument} of files) if (isDocument) this.files.set(url, content);
  }

  /** All is stored: nothing has to be sent again. */
  settle(): void {
    this.files.clear();
  }

  /** Leaves nothing of what was chosen in the browser. */
  drop(): void {
    const names = [...this.kept];
    this.kept.clear();
    if (names.length) void dropPictures(this.draft, names);
  }

  name({parts}: FormSubject, container: string): WorkFile[] {
    return (parts.documents ?? []).flatMap((part) => {
      const name = typedOf(part, 'file');
      const content = this.files.get(name);
      if (!content) return [];
      const url = isChosen(name) ? `${container}document-${randomName()}.${endFor(content.type)}` : name;
      part.typed.file = [url];
      this.files.delete(name);
      this.files.set(url, content);
      return [{url, content, isDocument: true}];
    });
  }

  dropped({parts, removed}: FormSubject): string[] {
    const named = (parts.documents ?? []).map((part) => typedOf(part, 'file'));
    const stored = [...(parts.documents ?? []), ...removed.map(({part}) => part)].flatMap(({base}) => base.file ?? []);
    return stored.filter((url) => !named.includes(url) && /\/document-[^/]+$/.test(url));
  }

  /** Adds one in which nothing is typed, and puts the focus there. */
  add(content: FormContent): void {
    content.add(content.root, documentsField(content));
  }

  render(content: FormContent): TemplateResult {
    const {words} = this;
    const field = documentsField(content);
    const parts = content.root.parts.documents ?? [];
    const isFull = parts.length >= (field.info.maxCount ?? Infinity);
    return html`${parts.map((part, index) => this.renderPart(content, field, part, index))}
    ${
      isFull
        ? nothing
        : html`<button type="button" id=${content.id(content.root, 'documents')} @click=${() => this.add(content)}>
            ${words.add}
          </button>`
    }`;
  }

  private renderPart(content: FormContent, field: FormField, part: FormSubject, index: number): TemplateResult {
    const {words} = this;
    const [title] = formFields(attachmentForm).filter(({key}) => key === 'title');
    return html`<fieldset class="part">
      <legend>${words.nth(index + 1)}</legend>
      ${renderField(content, attachmentForm, part, title!)} ${this.renderFile(content, part)}
      <button type="button" @click=${() => content.remove(content.root, field, index)}>${words.remove(index + 1)}</button>
    </fieldset>`;
  }

  private renderFile(content: FormContent, part: FormSubject): TemplateResult {
    const {words} = this;
    const address = formFields(attachmentForm).find(({key}) => key === 'file')!;
    const id = `${content.id(part, 'file')}-choice`;
    const file = this.files.get(typedOf(part, 'file'));
    const problem = this.problems.get(part);
    const described = [`${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ');
    return html`<div class="field" part="field">
        <label for=${id}>${words.file}</label>
        <p id="${id}-hint" class="muted small">${file ? words.chosen(file.size) : words.hint}</p>
        <input
          id=${id}
          type="file"
          accept=${accepted}
          aria-describedby=${described}
          aria-invalid=${problem ? 'true' : 'false'}
          @change=${(change: Event) => void this.choose(content, part, change.target as HTMLInputElement)}
        />
        ${renderError(id, problem && words.problems[problem])}
      </div>
      ${file ? this.renderUnchoose(content, part) : renderField(content, attachmentForm, part, address)}`;
  }

  private renderUnchoose(content: FormContent, part: FormSubject): TemplateResult {
    return html`<button type="button" @click=${() => this.put(content, part, {})}>${this.words.useAddress}</button>`;
  }

  /** Takes a file of the device, if it may be stored. */
  private async choose(content: FormContent, part: FormSubject, input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    const end = file.name.split('.').at(-1)!.toLowerCase();
    const type = Object.hasOwn(types, end) ? types[end] : undefined;
    const problem = !type ? 'format' : file.size > maxDocumentBytes ? 'size' : file.size ? undefined : 'empty';
    input.value = '';
    if (problem) this.problems.set(part, problem);
    else this.problems.delete(part);
    if (problem || !type) return content.redraw();
    const name = newChoice();
    const photo = file.slice(0, file.size, type);
    this.files.set(name, photo);
    const title = typedOf(part, 'title') || file.name.replace(/\.[^.]*$/, '').slice(0, 160);
    this.put(content, part, {title, file: name, format: type, size: String(file.size)});
    this.kept.add(name);
    if (!(await keepPicture(this.draft, name, {photo}))) this.problems.set(part, 'notKept');
    content.redraw();
  }

  private put(content: FormContent, part: FormSubject, {file = '', format = '', size = '', title}: Typed): void {
    const values = {file, format, size, ...(title !== undefined && {title})};
    for (const field of formFields(attachmentForm)) {
      const text = values[field.key as keyof typeof values];
      if (text !== undefined) content.input(part, field, 0, text);
    }
  }
}

type Typed = Readonly<Partial<Record<'title' | 'file' | 'format' | 'size', string>>>;

function documentsField({kind}: FormContent): FormField {
  return formFields(kind).find(({key}) => key === 'documents')!;
}

function endFor(type: string): string {
  return Object.keys(types).find((end) => types[end] === type) ?? 'bin';
}
