import type {CSSResult} from 'lit';
import {confirmPreview, startBytes} from '../../../pods/files/preview-check.js';
import {previewOf, type Preview} from '../../../pods/files/preview-type.js';
import {readPart} from '../../../pods/files/read-part.js';
import {failure, success, type Result} from '../../../pods/problem.js';
import type {FileDoor} from '../document/file-door.js';
import {decodeText} from './decode.js';
import type {ReadTable} from './read-table.js';

/** What is fetched to be looked at; what is larger is to be downloaded. */
export const mostBytes = 50_000_000;
/** As much of a text or a table is asked for. */
export const mostTextBytes = 256_000;

/** Why a file is not shown, where nothing went wrong on the way; `broken`: the browser could not. */
export type Refusal = 'broken' | 'unlike' | 'empty' | 'too-large' | 'no-viewer' | 'unknown';

/** What is to be looked at. */
export type Sight =
  | {readonly is: 'image' | 'pdf' | 'audio' | 'video'; readonly address: string; readonly revoke?: () => void}
  | {readonly is: 'text'; readonly text: string; readonly isCut: boolean}
  | {readonly is: 'markdown'; readonly drawn: unknown; readonly styles: CSSResult; readonly isCut: boolean}
  | {readonly is: 'table'; readonly table: ReadTable}
  | {readonly is: 'refused'; readonly why: Refusal};

/** The file that somebody wants to look at. */
export interface PreviewAsked extends FileDoor {
  readonly title: string;
  readonly format?: string | undefined;
  readonly size?: number | undefined;
  readonly signal: AbortSignal;
  readonly onProgress: (bytes: number, of: number | undefined) => void;
}

/**
 * Fetches what somebody wants to look at. Its type is one that the page gives, from what is declared and from how it begins; what its server calls
 * it decides nothing. Nothing of it is ever read as markup.
 * Problems: what keeps the file from being fetched.
 */
export async function readPreview(asked: PreviewAsked): Promise<Result<Sight>> {
  const preview = previewOf(asked.format);
  if (!preview) return refuse('unknown');
  const {kind} = preview;
  if (kind === 'pdf' && !navigator.pdfViewerEnabled) return refuse('no-viewer');
  // Of what everybody can fetch, the player asks for the pieces that it plays.
  if ((kind === 'audio' || kind === 'video') && asked.isForEverybody) return success({is: kind, address: asked.file});
  if (kind === 'text' || kind === 'markdown' || kind === 'table') return readStart(asked, kind, preview);
  return readWhole(asked, kind, preview);
}

async function readWhole(
  asked: PreviewAsked,
  is: 'image' | 'pdf' | 'audio' | 'video',
  preview: Preview,
): Promise<Result<Sight>> {
  if ((asked.size ?? 0) > mostBytes) return refuse('too-large');
  const read = await readPart({...asked, url: asked.file, maxBytes: mostBytes});
  if (!read.ok) return read.problem.kind === 'too-large' ? refuse('too-large') : read;
  const {bytes} = read.value;
  if (!bytes.length) return refuse('empty');
  const confirmed = confirmPreview(preview, bytes.subarray(0, startBytes));
  if (!confirmed) return refuse('unlike');
  const address = URL.createObjectURL(new Blob([bytes], {type: confirmed.type}));
  return success({is, address, revoke: () => URL.revokeObjectURL(address)});
}

async function readStart(asked: PreviewAsked, is: 'text' | 'markdown' | 'table', preview: Preview): Promise<Result<Sight>> {
  const read = await readPart({...asked, url: asked.file, maxBytes: mostTextBytes, isStartEnough: true});
  if (!read.ok) return read;
  const {bytes, isWhole} = read.value;
  if (!bytes.length) return refuse('empty');
  if (!confirmPreview(preview, bytes.subarray(0, startBytes))) return refuse('unlike');
  const text = decodeText(bytes);
  if (is === 'text') return success({is, text, isCut: !isWhole});
  try {
    if (is === 'markdown') {
      const {readMarkdown, richTextStyles: styles} = await import('./read-markdown.js');
      return success({is, drawn: readMarkdown(text, asked.title), styles, isCut: !isWhole});
    }
    const {readTable} = await import('./read-table.js');
    return success({is, table: readTable(text, isWhole)});
  } catch (error) {
    // The code comes over the network as well.
    return failure('offline', {url: location.href, detail: String(error)});
  }
}

function refuse(why: Refusal): Result<Sight> {
  return success({is: 'refused', why});
}
