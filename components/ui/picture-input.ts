import {html, nothing, type TemplateResult} from 'lit';
import type {PictureWords} from '../strings/form-words.js';

/** What is going on with a picture, or is wrong with it; each has a sentence of this name. */
export type PictureState = 'working' | 'notKept' | 'tooLarge' | 'unreadable' | 'failed';

export interface PictureInput {
  readonly id: string;
  /** What is chosen or stored, as far as the browser may show it. */
  readonly src: string | undefined;
  /** What it shows, in words. */
  readonly alt: string;
  readonly describedBy: string | undefined;
  /** Whether something beside `state` is wrong with it. */
  readonly isWrong?: boolean;
  readonly state: PictureState | undefined;
  /** Called with the input when a file is chosen. */
  readonly take: (input: HTMLInputElement) => void;
  /** What stands beside the input. */
  readonly beside?: TemplateResult | typeof nothing;
}

/** The picture, the input that takes another one, and what is said of that. */
export function renderPictureInput(words: PictureWords, picture: PictureInput): TemplateResult {
  const {id, src, alt, describedBy, isWrong, state, take, beside = nothing} = picture;
  const isNote = state === 'working' || state === 'notKept';
  const told = [describedBy, state && `${id}-state`].filter(Boolean).join(' ');
  return html`<div class="picture">
      ${src ? html`<img part="photo" src=${src} alt=${alt} referrerpolicy="no-referrer" />` : nothing}
      <input
        id=${id}
        type="file"
        accept="image/png,image/jpeg,image/webp"
        aria-describedby=${told || nothing}
        aria-invalid=${isWrong || (state && !isNote) ? 'true' : 'false'}
        @change=${(event: Event) => take(event.target as HTMLInputElement)}
      />
      ${beside}
    </div>
    <div role="status">
      ${state ? html`<p id="${id}-state" class="${isNote ? 'muted' : 'error'} small">${words[state]}</p>` : nothing}
    </div>`;
}
