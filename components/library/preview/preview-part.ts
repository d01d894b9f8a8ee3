import type {CSSResult, LitElement, TemplateResult} from 'lit';
import {loadPreviewStrings} from '../../strings/preview/load.js';
import type {PreviewStrings} from '../../strings/preview/strings.js';
import type {Strings} from '../../strings/strings.js';
import {LanguageController} from '../../data/language.js';
import type {FileDoor} from '../document/file-door.js';
import type {PreviewState} from './preview-view.js';
import {renderPreview} from './preview-view.js';
import {previewStyles} from './preview.styles.js';
import {readPreview} from './read-preview.js';

/** The document to look at. */
export interface PreviewSubject extends FileDoor {
  readonly title: string;
  readonly format?: string | undefined;
  readonly size?: number | undefined;
}

/** Milliseconds between two drawings of how far it is. */
const pace = 200;

/** A look at a document on the page. Nothing is fetched before somebody asks for it, and what was fetched goes when it is closed. */
export class PreviewPart {
  private subject?: PreviewSubject | undefined;
  private state?: PreviewState | undefined;
  private reading?: AbortController | undefined;
  private drawn = 0;
  private readonly language: LanguageController<PreviewStrings>;

  constructor(
    private readonly host: LitElement,
    private readonly track: (work: Promise<unknown>) => void,
  ) {
    this.language = new LanguageController(host, loadPreviewStrings);
    this.adopt(previewStyles);
    host.addController({hostDisconnected: () => this.close()});
  }

  get isOpen(): boolean {
    return this.subject !== undefined;
  }

  /** Whether it is this file that is looked at. */
  shows(file: string): boolean {
    return this.subject?.file === file;
  }

  open(subject: PreviewSubject): void {
    this.close();
    this.subject = subject;
    this.track(Promise.all([this.language.ready, this.read(subject)]));
  }

  close(): void {
    this.reading?.abort();
    if (this.state?.is === 'seen' && 'revoke' in this.state.sight) this.state.sight.revoke?.();
    this.subject = this.state = this.reading = undefined;
    this.host.requestUpdate();
  }

  render(general: Strings): TemplateResult | undefined {
    const {subject, state} = this;
    const words = this.language.strings;
    if (!subject || !state || !words) return undefined;
    return renderPreview({
      words,
      general,
      title: subject.title,
      state,
      cancel: () => this.close(),
      retry: () => this.open(subject),
      fail: () => this.fail(),
    });
  }

  private async read(subject: PreviewSubject): Promise<void> {
    const reading = (this.reading = new AbortController());
    const isStill = () => this.reading === reading;
    this.tell({is: 'reading', bytes: 0});
    const onProgress = (bytes: number, of: number | undefined) => {
      if (!isStill() || performance.now() - this.drawn < pace) return;
      this.tell({is: 'reading', bytes, of});
    };
    const read = await readPreview({...subject, signal: reading.signal, onProgress});
    if (isStill() && read.ok && read.value.is === 'markdown') this.adopt(read.value.styles);
    if (isStill()) return this.tell(read.ok ? {is: 'seen', sight: read.value} : {is: 'failed', problem: read.problem});
    if (read.ok && 'revoke' in read.value) read.value.revoke?.();
  }

  private adopt({styleSheet}: CSSResult): void {
    const {adoptedStyleSheets} = this.host.renderRoot as ShadowRoot;
    if (!adoptedStyleSheets.includes(styleSheet!)) adoptedStyleSheets.push(styleSheet!);
  }

  private fail(): void {
    if (this.state?.is === 'seen' && 'revoke' in this.state.sight) this.state.sight.revoke?.();
    this.tell({is: 'seen', sight: {is: 'refused', why: 'broken'}});
  }

  private tell(state: PreviewState): void {
    this.state = state;
    this.drawn = performance.now();
    this.host.requestUpdate();
  }
}
