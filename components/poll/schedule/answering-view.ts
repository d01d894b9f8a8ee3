import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {dateMarks} from '../../../vocab/kinds/poll/counting/dates.js';
import type {Schedule} from '../../../vocab/formats/solidos-schedule/read.js';
import type {Problem} from '../../../pods/problem.js';
import {renderHeading} from '../../ui/heading.js';
import {problemSentence} from '../../ui/problem.js';
import {optionText} from '../answers-text.js';
import {answerNames} from './answering.js';
import type {SchedulePart, ScheduleWords} from './schedule-part.js';

/** The form in which whoever is signed in answers, or why there is none. */
export function renderAnswering(
  words: ScheduleWords,
  part: SchedulePart,
  schedule: Schedule,
  level: number,
): TemplateResult | typeof nothing {
  const {title, signInFirst} = words.schedule;
  if (part.webId === undefined) {
    const isOut = part.context?.community.session.status === 'signed-out';
    // A session that has run out while the answer was sent has not taken it along.
    const isExpired = part.answering.problem?.kind === 'signed-out';
    return isOut
      ? html`<p>${signInFirst}</p>
          ${isExpired ? renderRefusal(words, part) : nothing}`
      : nothing;
  }
  return html`<section class="answering" part="ballot" aria-labelledby="answering">
    <div id="answering">${renderHeading(level, title, 'ballot-title')}</div>
    ${renderForm(words, part, schedule)}
  </section>`;
}

function renderForm(words: ScheduleWords, part: SchedulePart, {poll}: Schedule): TemplateResult {
  const {hint, send, sending, sent} = words.schedule;
  const {stage} = part.answering;
  const marks = part.answering.marksOver(part.ownMarks);
  const submit = (event: Event) => {
    event.preventDefault();
    part.send();
  };
  return html`<form novalidate aria-labelledby="answering" aria-describedby="answering-hint" @submit=${submit}>
    <p id="answering-hint" class="muted">${hint}</p>
    ${poll.options.map((option, index) => {
      const choose = (mark: number) => part.answering.choose(option.iri, mark);
      return renderDate(
        words,
        {name: `date-${index}`, legend: optionText(words, poll, option), choose},
        marks.get(option.iri),
      );
    })}
    <p class="actions">
      <button class="primary" aria-disabled=${stage === 'sending' ? 'true' : 'false'}>${send}</button>
    </p>
    <p role="status">${stage === 'sending' ? sending : stage === 'sent' ? sent : ''}</p>
    ${renderRefusal(words, part)}
  </form>`;
}

interface AskedDate {
  /** What ties the three answers together. */
  readonly name: string;
  readonly legend: string;
  readonly choose: (mark: number) => void;
}

function renderDate({schedule}: ScheduleWords, {name, legend, choose}: AskedDate, mark: number | undefined): TemplateResult {
  return html`<fieldset class="date">
    <legend>${legend}</legend>
    ${answerNames.map(
      (answer) =>
        html`<label class="choice">
          <input
            type="radio"
            name=${name}
            .checked=${live(mark === dateMarks[answer])}
            @change=${() => choose(dateMarks[answer])}
          />
          <span>${schedule.answers[answer]}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** Why nothing was sent, and that nothing is lost. */
function renderRefusal(words: ScheduleWords, {answering: {stage, problem}}: SchedulePart): TemplateResult | typeof nothing {
  const {empty, notSent, kept} = words.schedule;
  if (stage === 'empty') return html`<p class="problem" part="problem" role="alert">${empty}</p>`;
  if (stage !== 'failed' || !problem) return nothing;
  return html`<p class="problem" part="problem" role="alert">${notSent} ${reasonOf(words, problem)} ${kept}</p>`;
}

function reasonOf({general, schedule}: ScheduleWords, problem: Problem): string {
  switch (problem.kind) {
    case 'forbidden':
      return schedule.refused;
    case 'offline':
    case 'too-slow':
      return schedule.offline;
    case 'signed-out':
      return general.signIn.expired;
    default:
      return problemSentence(general, problem);
  }
}
