/**
 * What files are called by the end of their name, and the media type under which they are stored. Whatever is not here is stored as bytes that no
 * program takes for something to open, pages and drawings with scripts (HTML, SVG, XML) with them.
 */
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
  epub: 'application/epub+zip',
  zip: 'application/zip',
  txt: 'text/plain',
  md: 'text/markdown',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  oga: 'audio/ogg',
  ogg: 'audio/ogg',
  wav: 'audio/wav',
  flac: 'audio/flac',
  mp4: 'video/mp4',
  webm: 'video/webm',
  ogv: 'video/ogg',
};

/** What is stored under no name of its own. */
export const unknownType = 'application/octet-stream';

/** The end of a file's name, in small letters, if it can be one; nothing else of a name is ever used as one. */
export function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The media type for a file of this name. */
export function typeFor(name: string): string {
  const end = extensionOf(name);
  return Object.hasOwn(types, end) ? types[end]! : unknownType;
}

/** How the name of a file of this type ends, if that is known. */
export function extensionFor(type: string | undefined): string | undefined {
  const [essence] = type?.split(';') ?? [];
  return Object.keys(types).find((end) => types[end] === essence?.trim().toLowerCase());
}

/** Formats that browsers run as pages, or as parts of them: no server shall take one for that by the end of its name. */
const active = /^(?:x?html?|xht|shtml|svgz?|xml|xslt?|m?js|cjs|css|php|mht|mhtml|swf)$/;

/** Pictures that are made smaller; others move, or are not made by cameras. */
const reducible = /^image\/(?:jpeg|png|webp|avif)$/;

/** Whether a file of this name is a picture that can be made smaller. */
export function isReducible(name: string): boolean {
  return reducible.test(typeFor(name));
}

/** Whether a browser could take a file of this name for a page. */
export function isActive(name: string): boolean {
  return active.test(extensionOf(name));
}
