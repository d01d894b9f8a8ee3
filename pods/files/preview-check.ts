import type {Preview} from './preview-type.js';

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
      return found?.startsWith('image/') ? {kind: 'image', type: found} : undefined;
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
