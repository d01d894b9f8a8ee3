import {html, type TemplateResult} from 'lit';
import type {ChatStrings} from '../../strings/chat/strings.js';
import type {Attachment} from '../attachments.js';

/** What a file is called: by whoever has sent it, else by its address. */
export function fileName({url, text}: Attachment): string {
  return text ?? lastPart(url) ?? url;
}

function lastPart(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url).pathname.split('/').at(-1)!) || undefined;
  } catch {
    return undefined;
  }
}

/** A file that anybody may fetch, or nobody knows whether: whoever wants it follows its address. */
export function renderFileLink(words: ChatStrings, file: Attachment): TemplateResult {
  return html`<p>
    <a part="file" href=${file.url} rel="noreferrer noopener" target="_blank">${words.file(fileName(file))}</a>
  </p>`;
}

/** A file that is not at its address yet: it goes before the message that waits to be sent. */
export function renderWaitingFile(file: Attachment): TemplateResult {
  return html`<p class="muted small">${fileName(file)}</p>`;
}
