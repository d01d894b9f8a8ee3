import type {ChatMessage} from '../../vocab/kinds/chat/message.js';

/** A file of a message, with what is said of it. */
export interface Attachment {
  readonly url: string;
  /** What it shows, or what it is called; nothing if whoever has sent it said nothing. */
  readonly text?: string | undefined;
  readonly isPicture: boolean;
}

/** Ends of addresses of what is shown as a picture. Drawings that can hold scripts are not among them. */
const pictures = /\.(?:png|jpe?g|webp|gif|avif)$/i;

const line = /^!?\[((?:[^\]\\]|\\.)*)\]\((\S+)\)$/;

/**
 * The words of a message with its files named below them, a line for each, in the signs of Markdown: the layout has no place for what a picture
 * shows, and other applications show these lines as they are.
 */
export function withAttachments(text: string, files: readonly Attachment[]): string {
  const lines = files.map((file) => `${file.isPicture ? '!' : ''}[${escape(file.text ?? '')}](${file.url})`);
  return [text, ...lines].filter(Boolean).join('\n');
}

/** What is said in a message without those lines, and its files with what the lines say. */
export function splitAttachments({text, files}: Pick<ChatMessage, 'text' | 'files'>): {
  readonly text: string;
  readonly files: readonly Attachment[];
} {
  if (!files.length) return {text, files: []};
  const named = new Map<string, string>();
  const lines = text.split('\n').filter((one) => {
    const [, label = '', url = ''] = line.exec(one) ?? [];
    if (!files.includes(url)) return true;
    named.set(url, unescape(label));
    return false;
  });
  return {
    text: lines.join('\n').trimEnd(),
    files: files.map((url) => ({url, text: named.get(url) || undefined, isPicture: pictures.test(pathOf(url))})),
  };
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : '';
}

function escape(text: string): string {
  return text.replace(/[[\]\\]/g, '\\$&').replace(/\s+/g, ' ');
}

function unescape(text: string): string {
  return text.replace(/\\([[\]\\])/g, '$1');
}
