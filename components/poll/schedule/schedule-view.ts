import {html, nothing, type TemplateResult} from 'lit';
import {dateMarks} from '../../../vocab/kinds/poll/counting/dates.js';
import type {PollOption} from '../../../vocab/kinds/poll/rules.js';
import type {Schedule, ScheduleResponse} from '../../../vocab/formats/solidos-schedule/read.js';
import {renderHeading} from '../../ui/heading.js';
import {renderProblem} from '../../ui/problem.js';
import {optionText} from '../answers-text.js';
import {answerNames} from './answering.js';
import {renderAnswering} from './answering-view.js';
import type {SchedulePart, ScheduleWords} from './schedule-part.js';

/** A schedule: what it is about, its dates with the answers, and the form in which one answers. */
export function renderSchedule(words: ScheduleWords, part: SchedulePart, level: number): TemplateResult {
  const {schedule, problem} = part;
  const {general, poll, schedule: texts} = words;
  const trouble = problem ? renderProblem(general, problem, () => part.retry()) : nothing;
  if (!schedule) return problem ? html`${trouble}` : html`<p class="muted loading" role="status">${general.loading}</p>`;
  const {question, summary, options} = schedule.poll;
  return html`${renderHeading(level, question ?? poll.unnamed)}
    <p class="muted">${texts.foreign}</p>
    ${summary ? html`<p class="summary-text" part="summary">${summary}</p>` : nothing}
    ${options.length ? renderDates(words, part, schedule) : html`<p>${texts.noDates}</p>`}
    ${options.length ? renderAnswering(words, part, schedule, level && Math.min(level + 1, 6)) : nothing} ${trouble}`;
}

function renderDates(words: ScheduleWords, part: SchedulePart, schedule: Schedule): TemplateResult {
  const {date, caption, answers, claimed, nobody} = words.schedule;
  return html`<section part="result">
    <table aria-describedby="claimed">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${date}</th>
          ${answerNames.map((name) => html`<th scope="col" class="number">${answers[name]}</th>`)}
        </tr>
      </thead>
      ${schedule.poll.options.map((option) => renderDate(words, part, schedule, option))}
    </table>
    <p id="claimed" class="muted small">${schedule.responses.length ? claimed : nobody}</p>
  </section>`;
}

/** How many can come on a date; below, who says so. */
function renderDate(
  words: ScheduleWords,
  {webId}: SchedulePart,
  {poll, responses}: Schedule,
  option: PollOption,
): TemplateResult {
  const given = responses.filter(({marks}) => marks.has(option.iri));
  const count = (mark: number) => given.filter(({marks}) => marks.get(option.iri) === mark).length;
  return html`<tbody>
    <tr>
      <th scope="rowgroup" rowspan=${given.length ? 2 : 1}>${optionText(words, poll, option)}</th>
      ${answerNames.map((name) => html`<td class="number">${count(dateMarks[name])}</td>`)}
    </tr>
    ${
      given.length
        ? html`<tr>
            <td colspan="3">
              <ul class="people">
                ${given.map((response) => html`<li>${personText(words, response, option, webId)}</li>`)}
              </ul>
            </td>
          </tr>`
        : nothing
    }
  </tbody>`;
}

/** Who answers what. A name is what the document says: nobody has checked it. */
function personText(
  {poll, schedule}: ScheduleWords,
  {agent, name, marks}: ScheduleResponse,
  {iri}: PollOption,
  webId: string | undefined,
): string {
  const answer = answerNames.find((known) => dateMarks[known] === marks.get(iri));
  const who = agent === webId ? `${name ?? agent} (${schedule.you})` : (name ?? agent);
  return `${who}${poll.colon}${answer ? schedule.answers[answer] : ''}`;
}
