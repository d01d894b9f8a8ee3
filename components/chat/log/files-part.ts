import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {fetchFile} from '../../../pods/files/fetch-file.js';
import {saveBlob} from '../../data/save-file.js';
import type {ChatStrings} from '../../strings/chat/strings.js';
import type {Attachment} from '../attachments.js';
import {fileName, renderFileLink} from './file-link.js';

/** Largest picture that a page fetches by itself, in bytes: they were made small before they were sent. */
const mostBytes = 3 << 20;

/** The media types that the page gives pictures, by the end of their address: what a server says decides nothing. */
const pictureTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
};

/** How a file is asked for: in the reader's name if it lies with a member or in the room, as nobody otherwise. */
export type FetchOf = (url: string) => {readonly fetch: typeof fetch; readonly isKnown: boolean};

/** The address under which the page has a picture, once it does. */
interface Picture {
  readonly is: 'awaited' | 'failed' | 'there';
  readonly src?: string;
}

/** The files of messages: pictures are fetched in the reader's name and shown, documents are saved by whoever wants them. */
export class FilesPart implements ReactiveController {
  private readonly pictures = new Map<string, Picture>();
  private saving?: string | undefined;
  private failed?: string | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly fetchOf: FetchOf,
  ) {
    host.addController(this);
  }

  render(words: ChatStrings, file: Attachment): TemplateResult {
    // A picture that lies elsewhere would tell its host who reads this, and when.
    if (!this.fetchOf(file.url).isKnown) return renderFileLink(words, file);
    return file.isPicture ? this.renderPicture(words, file) : this.renderDocument(words, file);
  }

  hostDisconnected(): void {
    for (const {src} of this.pictures.values()) if (src) URL.revokeObjectURL(src);
    this.pictures.clear();
  }

  private renderPicture(words: ChatStrings, {url, text}: Attachment): TemplateResult {
    const picture = this.pictures.get(url);
    if (picture === undefined) void this.load(url);
    if (picture?.is === 'failed') return html`<p class="muted small">${words.fileUnread} ${text}</p>`;
    if (picture?.src === undefined) return html`<p class="muted small">${text ?? words.saving}</p>`;
    return html`<p><img part="picture" src=${picture.src} alt=${text ?? words.pictureWithoutText} /></p>`;
  }

  private renderDocument(words: ChatStrings, file: Attachment): TemplateResult {
    const isSaving = this.saving === file.url;
    return html`<p>
      <span class="on-paper">${fileName(file)}</span>
      <button
        type="button"
        class="link"
        part="file"
        aria-disabled=${isSaving ? 'true' : 'false'}
        @click=${() => void this.save(file)}
      >
        ${words.saveFile(fileName(file))}
      </button>
      <span role="status">${isSaving ? words.saving : this.failed === file.url ? words.fileUnread : ''}</span>
    </p>`;
  }

  private async load(url: string): Promise<void> {
    this.pictures.set(url, {is: 'awaited'});
    const type = pictureTypes[/[a-z]+$/i.exec(new URL(url).pathname)?.[0].toLowerCase() ?? ''];
    const read = type ? await fetchFile({fetch: this.fetchOf(url).fetch, url}) : undefined;
    const isRead = read?.ok && read.value.size <= mostBytes;
    this.pictures.set(
      url,
      isRead ? {is: 'there', src: URL.createObjectURL(read.value.slice(0, read.value.size, type))} : {is: 'failed'},
    );
    this.host.requestUpdate();
  }

  private async save(file: Attachment): Promise<void> {
    if (this.saving !== undefined) return;
    this.saving = file.url;
    this.failed = undefined;
    this.host.requestUpdate();
    const read = await fetchFile({fetch: this.fetchOf(file.url).fetch, url: file.url});
    this.saving = undefined;
    if (read.ok) saveBlob(nameToSave(file), read.value);
    else this.failed = file.url;
    this.host.requestUpdate();
  }
}

/** Signs that lead elsewhere, or turn the direction of reading so that an end looks like another one, are left out. */
function nameToSave(file: Attachment): string {
  const plain = fileName(file)
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[/\\:*?"<>|]/g, '-');
  const [end = ''] = /\.[a-z0-9]{1,5}$/i.exec(new URL(file.url).pathname) ?? [];
  const base = plain.toLowerCase().endsWith(end.toLowerCase()) ? plain.slice(0, plain.length - end.length) : plain;
  return `${[...(base.replace(/^[.\s]+/, '') || 'document')].slice(0, 100).join('')}${end}`;
}
