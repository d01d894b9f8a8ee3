import type {ChatStrings} from '../../strings/chat/strings.js';
import type {Attachment} from '../attachments.js';
import type {TalkHost} from '../talk-asked.js';
import type * as Drawn from './drawn-text.js';
import {renderFileLink} from './file-link.js';
import type {FetchOf, FilesPart} from './files-part.js';
import {drawPlainText, hasSigns} from './plain-text.js';

/** Draws words and files: plainly, until the code for the signs in them, and for files, is there. */
export class Drawing {
  private drawn?: typeof Drawn | undefined;
  private files?: FilesPart | undefined;
  private readonly loading = new Set<string>();

  constructor(
    private readonly host: TalkHost,
    private readonly fetchOf: FetchOf,
  ) {}

  text(chat: ChatStrings, text: string): unknown {
    if (!hasSigns(text)) return drawPlainText(text);
    if (this.drawn) return this.drawn.drawRichText(chat, text);
    this.load('text', async () => {
      this.drawn = await import('./drawn-text.js');
      (this.host.renderRoot as ShadowRoot).adoptedStyleSheets.unshift(this.drawn.richTextStyles.styleSheet!);
    });
    return drawPlainText(text);
  }

  file(chat: ChatStrings, file: Attachment): unknown {
    if (this.files) return this.files.render(chat, file);
    this.load('files', async () => {
      const {FilesPart} = await import('./files-part.js');
      this.files = new FilesPart(this.host, this.fetchOf);
    });
    return renderFileLink(chat, file);
  }

  /** What did not come is asked for again with the next drawing. */
  private load(what: string, code: () => Promise<void>): void {
    if (this.loading.has(what)) return;
    this.loading.add(what);
    const loaded = code().then(
      () => this.host.requestUpdate(),
      () => void this.loading.delete(what),
    );
    this.host.count(loaded);
  }
}
