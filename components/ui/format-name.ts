/** What people call the formats that have no name in their media type. */
const names: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml|msword/, 'Word'],
  [/spreadsheetml|ms-excel/, 'Excel'],
  [/presentationml|ms-powerpoint/, 'PowerPoint'],
  [/opendocument\.text/, 'ODT'],
  [/opendocument\.spreadsheet/, 'ODS'],
  [/opendocument\.presentation/, 'ODP'],
  [/^text\/plain/, 'TXT'],
  [/^text\/markdown/, 'Markdown'],
];

/** A media type as people know it: `application/pdf` is PDF. */
export function formatName(mediaType: string): string {
  const known = names.find(([pattern]) => pattern.test(mediaType));
  const [, name = ''] = /^[a-z]+\/([\w.-]{1,12})$/i.exec(mediaType) ?? [];
  return known?.[1] ?? name.toUpperCase();
}
