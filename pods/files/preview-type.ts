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

/** A media type without what goes with it (RFC 9110, 8.3.1). */
function essenceOf(type = ''): string {
  return type.split(';')[0]!.trim().toLowerCase();
}
