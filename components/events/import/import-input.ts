import {html, nothing, type TemplateResult} from 'lit';
import type {EventFormStrings} from '../../strings/events-form/strings.js';
import type {EventImport, ImportHost, ImportingForm} from './event-import.js';

export type {EventImport} from './event-import.js';

/** The input with which somebody takes over a calendar file, and what has come of the last one. */
export function renderFileInput(
  {calendarFile}: EventFormStrings,
  taken: EventImport | undefined,
  take: (file: File) => void,
): TemplateResult {
  const handle = ({target}: Event) => {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    take(file);
    // The same one can be chosen again.
    input.value = '';
  };
  return html`<div class="field" part="field">
    <label for="calendar-file">${calendarFile}</label>
    <input id="calendar-file" type="file" accept=".ics,text/calendar" @change=${handle} />
    ${taken?.renderNotice() ?? nothing}
  </div>`;
}

/** Takes a file over, by code that is loaded for it. What has come of it, the form shows from then on. */
export async function takeFile(file: File, host: ImportHost, form: ImportingForm): Promise<void> {
  const {EventImport} = await import('./event-import.js');
  await EventImport.begin(file, host, form);
}
