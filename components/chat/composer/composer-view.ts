import {html, nothing, type TemplateResult} from 'lit';
import {offeredSigns} from '../../../vocab/kinds/chat/message.js';
import {moment} from '../../strings/moment.js';
import type {ComposeStrings} from '../../strings/chat-compose/strings.js';
import type {ComposerAsk, Refused} from './composer-door.js';
import type {ComposerPart} from './composer-part.js';
import type {ChosenFile} from './outgoing.js';

/** From so many signs before the end on, it is said how many there are. */
const fewLeft = 500;

/** What stands above the box: what is answered or changed, what was refused, and that the text is from before. */
export function renderAbove(words: ComposeStrings, part: ComposerPart, {language}: ComposerAsk): TemplateResult {
  const {answers, edits, draftAt, door} = part;
  const context = edits ? words.changing : answers ? words.replyingTo(door.nameOf(answers)) : undefined;
  const refused = door.refused().filter(({id}) => !part.takenUp.has(id));
  return html`${refused.map((one) => renderRefused(words, part, one))}
  ${
    context === undefined
      ? nothing
      : html`<p class="context" part="context">
          ${context} <button type="button" class="link" @click=${() => part.cancel()}>${words.cancel}</button>
        </p>`
  }
  ${
    draftAt === undefined
      ? nothing
      : html`<p class="muted small">
          ${words.draftFrom(moment(language, new Date(draftAt)))}
          <button type="button" class="link" @click=${() => part.dropDraft()}>${words.dropDraft}</button>
        </p>`
  }`;
}

function renderRefused(words: ComposeStrings, part: ComposerPart, refused: Refused): TemplateResult {
  const {id, text, files, sentence} = refused;
  return html`<div class="problem" part="problem">
    <p>${words.notSent} ${sentence}</p>
    ${text ? html`<blockquote>${text}</blockquote>` : nothing}
    ${files.length ? html`<p>${words.withFiles(files.map(({name}) => name).join(', '))}</p>` : nothing}
    <p>
      <button type="button" @click=${() => part.door.track(part.takeUp(refused))}>${words.takeUp}</button>
      <button type="button" @click=${() => part.door.tryAgain(id)}>${words.tryAgain}</button>
    </p>
  </div>`;
}

/** What stands below the box: people to name, how it is sent, files, and what has come of it. */
export function renderBelow(words: ComposeStrings, part: ComposerPart, ask: ComposerAsk): TemplateResult {
  const {mistakes, isEnterSending, edits, left} = part;
  return html`${part.names.render(words)}
    <p id="say-hint" class="muted small">${isEnterSending ? words.hintEnter : words.hint}</p>
    ${left < fewLeft && left >= 0 ? html`<p class="small">${words.left(left)}</p>` : nothing}
    ${
      mistakes.length
        ? html`<div id="say-error" role="alert">${mistakes.map((one) => html`<p class="error">${one}</p>`)}</div>`
        : nothing
    }
    ${edits ? nothing : part.files.all.map((file) => renderFile(words, part, file))}
    <div class="sending">
      <button class="primary" aria-disabled=${part.outcome === 'sending' || part.isTaking ? 'true' : 'false'}>
        ${edits ? words.change : words.send}
      </button>
      <span role="status">${statusOf(words, part)}</span>
    </div>
    ${edits ? nothing : renderSigns(words, part)} ${ask.takesFiles && !edits ? renderFileInput(words, part) : nothing}
    <label class="choice small">
      <input
        type="checkbox"
        .checked=${isEnterSending}
        @change=${({target}: Event) => part.chooseEnter((target as HTMLInputElement).checked)}
      />
      <span>${words.enterSends}</span>
    </label>`;
}

function statusOf(words: ComposeStrings, {outcome}: ComposerPart): string {
  const {sending, sent, kept, keptOnPage} = words;
  return {none: '', sending, sent, kept, 'kept-on-page': keptOnPage}[outcome];
}

function renderSigns(words: ComposeStrings, part: ComposerPart): TemplateResult {
  return html`<p class="signs" role="group" aria-label=${words.signs}>
    ${Object.keys(offeredSigns).map(
      (sign) => html`<button type="button" class="sign" @click=${() => part.insert(sign)}>${sign}</button>`,
    )}
  </p>`;
}

function renderFileInput(words: ComposeStrings, part: ComposerPart): TemplateResult {
  const handleChange = ({target}: Event) => {
    const input = target as HTMLInputElement;
    part.door.track(part.addFiles([...(input.files ?? [])]));
    input.value = '';
  };
  return html`<div class="field">
    <label for="say-file">${words.addFile}</label>
    <p id="say-file-hint" class="muted small">${words.fileHint}</p>
    <input id="say-file" type="file" multiple aria-describedby="say-file-hint" @change=${handleChange} />
  </div>`;
}

function renderFile(words: ComposeStrings, part: ComposerPart, file: ChosenFile): TemplateResult {
  const {id, name, text, isPicture} = file;
  const field = `say-text-${id}`;
  const isUnkept = part.files.unkept.has(id);
  const hints = [...(isPicture ? [`${field}-hint`] : []), ...(isUnkept ? [`${field}-unkept`] : [])];
  return html`<div class="field file">
    <label for=${field}>${words.fileText(name)}</label>
    ${isPicture ? html`<p id="${field}-hint" class="muted small">${words.fileTextHint}</p>` : nothing}
    ${isUnkept ? html`<p id="${field}-unkept" class="small">${words.notKept(name)}</p>` : nothing}
    <input
      id=${field}
      maxlength="200"
      aria-describedby=${hints.length ? hints.join(' ') : nothing}
      .value=${text}
      @input=${({target}: Event) => part.describe(id, (target as HTMLInputElement).value)}
    />
    <button type="button" class="link" @click=${() => part.dropFile(file)}>${words.dropFile(name)}</button>
  </div>`;
}
