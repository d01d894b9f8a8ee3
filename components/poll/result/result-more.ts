import {html, nothing, type TemplateResult} from 'lit';
import type {NotCountedReason, PollCount} from '../../../vocab/kinds/poll/count-types.js';
import {coopPoll} from '../../../vocab/rdf/poll-vocabulary.js';
import type {Poll} from '../../../vocab/kinds/poll/poll.js';
import {answersText, nameOfOption, optionText} from '../answers-text.js';
import type {PollContext} from '../poll-context.js';
import type {ResultWords} from './result-part.js';

/** What else there is to know of a count: reasons of those who object, rounds, pairs, names if the poll shows them, and what does not count. */
export function renderMore(words: ResultWords, context: PollContext, count: PollCount): TemplateResult {
  const {poll} = context;
  return html`${poll.method === 'consent' ? renderReasons(words, context, count) : nothing}
  ${count.tally.rounds?.length ? renderRounds(words, poll, count.tally.rounds) : nothing}
  ${count.tally.pairs && count.counted.length ? renderPairs(words, poll, count.tally.pairs) : nothing}
  ${poll.namesShown && count.counted.length ? renderNames(words, context, count) : nothing}
  ${count.notCounted.length ? renderNotCounted(words, count) : nothing}`;
}

function renderReasons({result, poll: texts}: ResultWords, {poll, names}: PollContext, {counted}: PollCount) {
  const objections = counted.filter(({ballot}) => ballot.marks.has(coopPoll.Objection));
  if (!objections.length) return nothing;
  const nameOf = (voter: string) => (poll.namesShown ? `${names?.get(voter) ?? texts.someone}${texts.colon}` : '');
  return html`<div>
    <p><strong>${result.reasons}</strong></p>
    <ul class="sentences">
      ${objections.map(({ballot, voter}) => html`<li>${nameOf(voter)}${ballot.reason ?? '–'}</li>`)}
    </ul>
  </div>`;
}

function renderRounds(words: ResultWords, poll: Poll, rounds: NonNullable<PollCount['tally']['rounds']>): TemplateResult {
  const {result, general} = words;
  const nameOf = (option: string) => nameOfOption(words, poll, option);
  const list = new Intl.ListFormat(general.language);
  return html`<details>
    <summary>${result.rounds}</summary>
    ${rounds.map(
      ({votes, leaves, exhausted}, index) =>
        html`<p><strong>${result.round(index + 1)}</strong></p>
          <ul class="sentences">
            ${Array.from(votes, ([option, got]) => html`<li>${nameOf(option)}${words.poll.colon}${got}</li>`)}
          </ul>
          <p>
            ${leaves.length ? result.leaves(list.format(leaves.map(nameOf))) : nothing}
            ${exhausted ? result.exhausted(exhausted) : nothing}
          </p>`,
    )}
  </details>`;
}

function renderPairs(words: ResultWords, poll: Poll, pairs: ReadonlyArray<readonly number[]>): TemplateResult {
  const {result} = words;
  const names = poll.options.map((option) => optionText(words, poll, option));
  return html`<details>
    <summary>${result.pairs}</summary>
    <div class="scroll" tabindex="0" role="group" aria-label=${result.pairsCaption}>
      <table>
        <caption>
          ${result.pairsCaption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${result.answer}</th>
            ${names.map((name) => html`<th scope="col" class="number">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${names.map(
            (name, row) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${names.map((_, column) => html`<td class="number">${row === column ? '–' : pairs[row]![column]}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

function renderNames(words: ResultWords, {poll, names}: PollContext, {counted}: PollCount): TemplateResult {
  const {result} = words;
  const rows = counted.map(({voter, ballot}) => ({
    name: names?.get(voter) ?? words.poll.someone,
    vote: answersText(words, poll, ballot, result).join(', '),
  }));
  rows.sort((one, other) => one.name.localeCompare(other.name, words.general.language));
  return html`<details>
    <summary>${result.names}</summary>
    ${renderPairsOfTexts(
      result.names,
      [result.person, result.vote],
      rows.map(({name, vote}) => [name, vote]),
    )}
  </details>`;
}

function renderNotCounted({result}: ResultWords, {notCounted}: PollCount): TemplateResult {
  const counts = new Map<NotCountedReason, number>();
  for (const {reason} of notCounted) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const title = result.notCounted(notCounted.length);
  return html`<details>
    <summary>${title}</summary>
    ${renderPairsOfTexts(
      title,
      [result.why, result.howMany],
      Array.from(counts, ([reason, count]) => [result.reasonsNotCounted[reason], String(count)]),
    )}
  </details>`;
}

/** A table of two columns, of which the first one names the rows. */
function renderPairsOfTexts(
  caption: string,
  headings: readonly [string, string],
  rows: ReadonlyArray<readonly [string, string]>,
): TemplateResult {
  return html`<table>
    <caption class="visually-hidden">
      ${caption}
    </caption>
    <thead>
      <tr>
        ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([name, value]) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td>${value}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
