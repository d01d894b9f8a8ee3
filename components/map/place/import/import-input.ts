import {html, nothing, type TemplateResult} from 'lit';
import type {PlaceFormStrings} from '../../../strings/place-form/strings.js';
import type {ImportingForm, PlacesImport} from './places-import.js';

export type {PlacesImport} from './places-import.js';

/** The input with which somebody takes over a file of places, and what has come of the last one. */
export function renderFileInput(
  {import: words}: PlaceFormStrings,
  taken: PlacesImport | undefined,
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
    <label for="places-file">${words.file}</label>
    <p id="places-file-help" class="muted small">${words.fileHelp}</p>
    <input
      id="places-file"
      type="file"
      accept=".geojson,.json,application/geo+json"
      aria-describedby="places-file-help"
      @change=${handle}
    />
    ${taken?.renderNotice() ?? nothing}
  </div>`;
}

/** Takes a file over, by code that is loaded for it. What has come of it, the form shows from then on. */
export async function takeFile(file: File, form: ImportingForm): Promise<void> {
  const {PlacesImport} = await import('./places-import.js');
  await PlacesImport.begin(file, form);
}
