import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {readPoll, type Poll} from '../../../vocab/kinds/poll/poll.js';
import type {Resources} from '../../../pods/documents/resources.js';
import type {ThingList} from '../../../pods/lists/thing-list.js';
import type {Problem} from '../../../pods/problem.js';
import type {PollsStrings} from '../../strings/polls/strings.js';
import {FocusKeeper} from '../../ui/focus-keeper.js';
import {renderProblem} from '../../ui/problem.js';
import {renderTrouble, renderWaiting} from '../../ui/row-trouble.js';
import type {PollRow} from './arrange.js';
import type {PollsView} from './poll-row.js';

/**
 * Draws what a list of polls tells beyond a few words a row: the summary where it is opened in place, what is wrong, what is still to be read.
 * Loaded when there is something of it. What the list says of a result stays: the poll itself does not know it.
 */
export class PollExtras {
  private readonly summaries = new Map<string, {readonly summary?: string | undefined} | Problem>();

  constructor(private readonly host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment}) {
    FocusKeeper.watch(host);
  }

  /** Reads what a poll is about from where it lies. */
  async read(resources: Resources, source: string, languages: readonly string[]): Promise<void> {
    const read = await resources.read(source, {fresh: true});
    this.summaries.set(source, read.ok ? {summary: readPoll(read.value.graph, source, languages).summary} : read.problem);
    this.host.requestUpdate();
  }

  /** What a row tells below its first lines. */
  renderRow(view: PollsView, list: ThingList<Poll>, row: PollRow, isOpen: boolean): TemplateResult {
    const {strings, words} = view;
    return html`${row.problem ? renderTrouble(strings, words, row, () => void list.retry(row.source)) : nothing}
    ${isOpen ? html`<div class="details">${this.renderSummary(view, row.source)}</div>` : nothing}`;
  }

  /** How much is not read without being asked for, and a button that asks. */
  renderWaiting(words: PollsStrings, list: ThingList<Poll>): TemplateResult {
    return renderWaiting(words, list.state.waiting, () => list.readMore());
  }

  private renderSummary({strings, words}: PollsView, source: string): unknown {
    const found = this.summaries.get(source);
    if (!found) return html`<p class="muted" role="status">${strings.loading}</p>`;
    if ('kind' in found) return renderProblem(strings, found);
    return html`<p class="note">${found.summary ?? words.noSummary}</p>`;
  }
}
