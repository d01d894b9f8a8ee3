/** How a file can be looked at on a page. */
export type PreviewKind = 'image' | 'pdf' | 'text' | 'markdown' | 'table' | 'audio' | 'video';

/** What a file says that it is, where that may be shown. */
export interface Preview {
  readonly kind: PreviewKind;
  /** The media type that the page itself gives what it shows; what a server says decides nothing. */
  readonly type: string;
}

/**
 * All that is ever shown. Pages and drawings (HTML, SVG, XML) are not among them: scripts in them would act in the name of whoever looks, on the
 * site or on the host of everybody's spaces.
 */
const shown: Readonly<Record<string, PreviewKind>> = {
  'image/png': 'image',
  'image/jpeg': 'image',
  'image/webp': 'image',
  'image/gif': 'image',
  'image/avif': 'image',
  'application/pdf': 'pdf',
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'text/csv': 'table',
  'text/tab-separated-values': 'table',
  'audio/mpeg': 'audio',
  'audio/mp4': 'audio',
  'audio/ogg': 'audio',
  'audio/wav': 'audio',
  'audio/webm': 'audio',
  'audio/flac': 'audio',
  'video/mp4': 'video',
  'video/webm': 'video',
  'video/ogg': 'video',
};

/** How a file of the declared media type can be looked at; nothing if it never is, or says nothing of itself. */
export function previewOf(declared: string | undefined): Preview | undefined {
  const type = essenceOf(declared);
  return Object.hasOwn(shown, type) ? {kind: shown[type]!, type} : undefined;
}

/** Bytes at the beginning of a file that are enough to know it by. */
export const startBytes = 512;

/**
 * What a file is that begins with these bytes, if it is what it says. A picture that says it is one of another kind is still a picture; anything
 * else that is not what it says is nothing to show.
 */
export function confirmPreview(preview: Preview, start: Uint8Array): Preview | undefined {
  const found = Object.keys(signatures).find((type) => signatures[type]!.some((one) => fits(one, start)));
  switch (preview.kind) {
    case 'image':
      return found && shown[found] === 'image' ? {kind: 'image', type: found} : undefined;
    case 'pdf':
      return found === preview.type ? preview : undefined;
    case 'audio':
    case 'video':
      return isContainer(start) ? preview : undefined;
    default:
      return isText(start) ? preview : undefined;
  }
}

/** What begins with a type is compared byte by byte; a dot stands for any one. */
const signatures: Readonly<Record<string, readonly string[]>> = {
  'image/png': ['\x89PNG\r\n\x1a\n'],
  'image/jpeg': ['\xff\xd8\xff'],
  'image/gif': ['GIF87a', 'GIF89a'],
  'image/webp': ['RIFF....WEBP'],
  'image/avif': ['....ftypavif', '....ftypavis'],
  'application/pdf': ['%PDF-'],
};

/** Files with sound or pictures that move: what is inside, the browser's player finds out, and it runs nothing. */
const containers = ['ID3', '\xff\xfb', '\xff\xf3', '\xff\xf2', 'OggS', 'fLaC', 'RIFF....WAVE', '....ftyp', '\x1aE\xdf\xa3'];

function isContainer(start: Uint8Array): boolean {
  return containers.some((one) => fits(one, start));
}

function fits(signature: string, start: Uint8Array): boolean {
  return [...signature].every((sign, index) => sign === '.' || start[index] === sign.charCodeAt(0));
}

/** Whether nothing in it is a sign that no text has. Texts of 16 bits a letter say so at their beginning. */
function isText(start: Uint8Array): boolean {
  const says16 = fits('\xff\xfe', start) || fits('\xfe\xff', start);
  return says16 || !start.some((byte) => byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32));
}

/** A media type without what goes with it (RFC 9110, 8.3.1). */
function essenceOf(type = ''): string {
  return type.split(';')[0]!.trim().toLowerCase();
}
