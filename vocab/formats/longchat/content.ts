/** What LongChat says in the place of a message that was taken back. Never shown: readers say it in the language of who reads. */
export const deletedContent = '(message deleted)';

/** Whether a text is what apps write in the place of a message that was taken back (SolidOS once wrote it without brackets). */
export function saysDeleted(content: string | undefined): boolean {
  return content === deletedContent || content === 'message deleted';
}

/** The words of a message with the addresses of its files below, one a line: apps that know no files show them as links. */
export function contentOf(text: string, files: readonly string[] = []): string {
  return [...(text ? [text] : []), ...files].join('\n');
}

/** The words without the addresses of files below them: those are shown as files. */
export function wordsOf(content: string, files: readonly string[]): string {
  if (!files.length) return content;
  const lines = content.split('\n');
  while (lines.length && files.includes(lines.at(-1)!.trim())) lines.pop();
  return lines.join('\n');
}
