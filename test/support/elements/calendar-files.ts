/** An event of a calendar file, as its lines have it. */
export interface FileEvent {
  readonly uid?: string | undefined;
  readonly name: string;
  readonly more: readonly string[];
}

/** The lines of an event. */
export function eventLines({uid, name, more}: FileEvent): string[] {
  return ['BEGIN:VEVENT', ...(uid === undefined ? [] : [`UID:${uid}`]), `SUMMARY:${name}`, ...more, 'END:VEVENT'];
}

/** A calendar file with these events. */
export function calendarText(events: readonly FileEvent[], more: readonly string[] = []): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events.flatMap(eventLines), ...more, 'END:VCALENDAR', ''];
  return lines.join('\r\n');
}

/** Chooses a file with this content, as a person does in the browser's own dialogue. */
export function chooseFile(
  element: Element,
  content: readonly BlobPart[],
  name = 'agenda.ics',
  where = 'input[type=file][accept*=".ics"]',
): void {
  const input = element.shadowRoot!.querySelector<HTMLInputElement>(where)!;
  const transfer = new DataTransfer();
  transfer.items.add(new File([...content], name));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
}
