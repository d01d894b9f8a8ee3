import {html, nothing, type TemplateResult} from 'lit';
import type {Problem} from '../../../pods/problem.js';
import type {CoopList} from '../../../pods/lists/coop-lists.js';
import type {Strings} from '../../strings/strings.js';
import type {ThreadStrings} from '../../strings/thread/strings.js';
import {problemSentence} from '../../ui/problem.js';

/** Says what of the conversations about a thing cannot be read: one problem for each. */
export function renderUnread(
  general: Strings,
  words: ThreadStrings,
  unread: readonly Problem[],
): TemplateResult | typeof nothing {
  const [first] = unread;
  if (!first) return nothing;
  return html`<p class="problem" part="problem">${words.unread(unread.length)} ${problemSentence(general, first)}</p>`;
}

/** Who will read a conversation that the first words open. */
export function renderReaders(
  words: ThreadStrings,
  offered: readonly CoopList[],
  chosen: CoopList | undefined,
  choose: (list: CoopList) => void,
): TemplateResult {
  if (offered.length < 2)
    return html`<p class="muted small">
      ${words.begin} ${offered[0] ? `${words.readersLegend} ${readersText(words, offered[0])}.` : nothing}
    </p>`;
  return html`<fieldset class="who">
    <legend>${words.begin} ${words.readersLegend}</legend>
    ${offered.map(
      (list) =>
        html`<label>
          <input type="radio" name="readers" .checked=${list === chosen} @change=${() => choose(list)} />
          ${readersText(words, list)}
        </label>`,
    )}
  </fieldset>`;
}

function readersText({readers, readersOfGroup}: ThreadStrings, {readers: {who}}: CoopList): string {
  return who === 'everyone' || who === 'members' ? readers[who] : readersOfGroup;
}
