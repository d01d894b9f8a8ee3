import {html, nothing, type TemplateResult} from 'lit';
import type {Poll} from '../../../vocab/kinds/poll/poll.js';
import type {PollSettingsStrings} from '../../strings/poll-settings/strings.js';
import type {PollsStrings} from '../../strings/polls/strings.js';
import {moment} from '../../strings/moment.js';
import type {Strings} from '../../strings/strings.js';
import {renderHeading} from '../../ui/heading.js';
import {renderItemName, renderItems, type ItemDoor} from '../../ui/items.js';
import {renderLine} from '../../ui/line.js';
import {hostOf} from '../../ui/problem.js';
import {momentOf, type PollRow, type PollSection} from './arrange.js';

/** How a list of polls is drawn, and what its buttons do. */
export interface PollsView extends ItemDoor {
  readonly strings: Strings;
  readonly words: PollsStrings;
  readonly settings: PollSettingsStrings;
  /** Level of the headings over polls that stand at the same point; questions are one below. */
  readonly headingLevel: number;
  /** Polls in which the reader has voted. */
  readonly voted: ReadonlySet<string>;
  /** What only some rows tell; not there until it is loaded. */
  renderExtras(row: PollRow, isOpen: boolean): unknown;
}

/** Polls that stand at the same point, under a heading that says so. */
export function renderSection(view: PollsView, {phase, rows}: PollSection): TemplateResult {
  const {headingLevel, words} = view;
  const title = phase ? words.phases[phase] : words.others;
  return html`<section class="phase">
    ${renderHeading(headingLevel, title, 'phase')} ${renderItems(title, rows, (row) => renderRow(view, row))}
  </section>`;
}

function renderRow(view: PollsView, row: PollRow): unknown {
  const {strings, words, headingLevel, opened, voted} = view;
  const {thing, source, problem, isPending} = row;
  if (!thing)
    return html`${problem ? words.failed(hostOf(source)) : strings.loading} ${problem && view.renderExtras(row, false)}`;
  const isOpen = opened.has(source);
  const name = renderItemName(view, thing.question ?? words.unnamed, source);
  return html`${renderHeading(headingLevel && Math.min(headingLevel + 1, 6), name)}
    ${thing.verdict ? html`<p class="status" part="status">${words.result(view.settings.verdicts[thing.verdict])}</p>` : nothing}
    <p class="line" part="line">${lineText(view, row, thing)}</p>
    ${isPending ? renderLine('pending', strings.pending) : nothing}
    ${row.phase === 'open' && voted.has(source) ? html`<p class="voted" part="voted">${words.voted}</p>` : nothing}
    ${isOpen || problem ? view.renderExtras(row, isOpen) : nothing}`;
}

function lineText({strings, words, settings}: PollsView, {phase}: PollRow, poll: Poll): string {
  const time = phase && momentOf(poll, phase);
  const when = time === undefined ? '' : words.moments[phase!](moment(strings.language, new Date(time)));
  const how = poll.method ? settings.methods[poll.method] : '';
  return [when, how].filter(Boolean).join(strings.separator);
}
