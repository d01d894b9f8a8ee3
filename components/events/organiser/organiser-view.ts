import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Participant} from '../../../pods/registrations/judge.js';
import type {OrganiserStrings} from '../../strings/organiser/strings.js';
import {renderHeading} from '../../ui/heading.js';
import {problemSentence} from '../../ui/problem.js';
import {dayText} from '../calendar/event-times.js';
import type {EventWords} from '../details/event-view.js';
import type {OrganiserPart} from './organiser-part.js';
import {answerText, companionsOf, participantsTable, questionsOf} from './organiser-table.js';
import {renderPastDates} from './past-dates.js';
import type {Invited} from '../registration/invited.js';

export interface OrganiserWords extends EventWords {
  readonly organiser: OrganiserStrings;
}

/** Who takes part, for whoever organises it. */
export function renderOrganiser(
  words: OrganiserWords,
  part: OrganiserPart,
  invited: Invited,
  headingLevel: number,
): TemplateResult {
  const {organiser, general} = words;
  const {judgement, problem, done} = part;
  return html`<section class="organiser" part="organiser" aria-labelledby="organiser">
    <div id="organiser">${renderHeading(headingLevel, organiser.title, 'organiser-title')}</div>
    ${renderPastDates(words, part.past, part.shownDay, invited.dates.length > 0, (day) => part.turnTo(day))}
    ${problem ? html`<div class="problem" part="problem" role="alert"><p>${problemSentence(general, problem)}</p></div>` : nothing}
    ${judgement ? renderList(words, part, invited) : problem ? nothing : html`<p class="muted" role="status">${organiser.loading}</p>`}
    <p class="muted small" role="status">
      ${done.struck ? organiser.struck(done.struck) : nothing} ${done.told ? organiser.told(done.told) : nothing}
    </p>
    <p class="actions"><button type="button" @click=${() => part.refresh()}>${organiser.refresh}</button></p>
  </section>`;
}

function renderList(words: OrganiserWords, part: OrganiserPart, invited: Invited): TemplateResult {
  const {organiser} = words;
  const {participants, reading} = part.judgement!;
  const maybe = participants.filter((one) => one.status === 'confirmed' && one.registration.answer === 'maybe');
  return html`<p class="summary">${organiser.summary(reading.taken, reading.waiting, maybe.length)}</p>
    ${reading.isComplete ? nothing : html`<p class="problem">${organiser.incomplete}</p>`}
    ${participants.length ? renderTable(words, part) : html`<p>${organiser.nobody}</p>`} ${renderErasing(words, part)}
    ${participants.length ? renderActions(words, part, invited) : nothing} ${renderGuest(words, part, invited)}`;
}

/** Until when the answers to the questions are there. */
function renderErasing({organiser, general}: OrganiserWords, {answers}: OrganiserPart) {
  if (!answers?.erasedOn) return nothing;
  const {erasedOn, isErased} = answers;
  return html`<p class="muted">
    ${isErased ? organiser.answersErased : organiser.answersUntil(dayText(general.language, erasedOn))}
  </p>`;
}

/** For whoever has asked by telephone or at the door. */
function renderGuest({organiser: {guest}, event}: OrganiserWords, part: OrganiserPart, invited: Invited): TemplateResult {
  const most = Number(invited.event.companions ?? 0);
  const submit = (submitted: SubmitEvent) => {
    submitted.preventDefault();
    const form = submitted.target as HTMLFormElement;
    const data = new FormData(form);
    const name = form.querySelector<HTMLInputElement>('#guest')!.value.trim();
    if (!name) return form.querySelector('input')!.focus();
    part.addGuest(name, Math.max(0, Math.min(most, Math.trunc(Number(data.get('companions') ?? 0)) || 0)));
    form.reset();
  };
  return html`<details class="guest">
    <summary>${guest.title}</summary>
    <form @submit=${submit}>
      <label for="guest">${guest.name}</label>
      <p id="guest-hint" class="muted small">${guest.hint}</p>
      <input id="guest" name="name" autocomplete="off" required maxlength="120" aria-describedby="guest-hint" />
      ${
        most
          ? html`<label for="guest-companions">${event.registration.companions}</label>
              <input id="guest-companions" name="companions" type="number" min="0" max=${most} value="0" />`
          : nothing
      }
      <p class="actions"><button>${guest.add}</button></p>
    </form>
  </details>`;
}

function renderTable({organiser}: OrganiserWords, part: OrganiserPart): TemplateResult {
  const {columns} = organiser;
  const questions = questionsOf(part);
  return html`<table part="participants">
    <caption class="visually-hidden">
      ${organiser.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${columns.present}</th>
        <th scope="col">${columns.name}</th>
        <th scope="col">${columns.answer}</th>
        <th scope="col">${columns.companions}</th>
        ${questions.map(({wording}) => html`<th scope="col">${wording}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${repeat(
        part.judgement!.participants,
        ({agent, iri}) => `${agent} ${iri}`,
        (one) =>
          html`<tr>
            <td>${renderPresent(organiser, part, one)}</td>
            <th scope="row">${part.nameOf(one)}</th>
            <td>${answerText(organiser, one)}</td>
            <td>${companionsOf(one) || ''}</td>
            ${questions.map((question) => html`<td>${part.answers!.textOf(one.iri, question)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function renderPresent(words: OrganiserStrings, part: OrganiserPart, participant: Participant) {
  if (participant.status !== 'confirmed' || participant.isStruckOut) return nothing;
  const {iri} = participant;
  return html`<input
    type="checkbox"
    aria-label=${words.isPresent(part.nameOf(participant))}
    .checked=${part.present.has(iri)}
    @change=${(change: Event) => part.checkIn(iri, (change.target as HTMLInputElement).checked)}
  />`;
}

function renderActions(words: OrganiserWords, part: OrganiserPart, {event}: Invited): TemplateResult {
  const {organiser} = words;
  const {message} = part;
  const save = async () => {
    const [{writeTable, tableType}, {saveFile}] = await Promise.all([
      import('../../../vocab/formats/csv/write.js'),
      import('../../data/save-file.js'),
    ]);
    saveFile(`${event.name ?? organiser.title}.csv`, writeTable(participantsTable(organiser, part)), tableType);
  };
  return html`<p class="actions">
      <button type="button" @click=${() => void save()}>${organiser.exportTable}</button>
      <button type="button" @click=${() => print()}>${organiser.print}</button>
      ${message.isOpen ? nothing : html`<button type="button" @click=${() => message.open()}>${organiser.write}</button>`}
    </p>
    ${message.isOpen ? renderMessage(organiser, part) : nothing}
    <p role="status">
      ${message.sent === undefined ? nothing : organiser.sent(message.sent)}
      ${message.failed.length ? organiser.notSent(message.failed.join(', ')) : nothing}
    </p>`;
}

function renderMessage(words: OrganiserStrings, part: OrganiserPart): TemplateResult {
  const {message} = part;
  const submit = (event: Event) => {
    event.preventDefault();
    if (message.text.trim() && !message.isSending) part.send(message.text.trim());
  };
  return html`<form novalidate @submit=${submit}>
    <label for="organiser-message">${words.message}</label>
    <p id="organiser-message-hint" class="muted small">${words.messageHint(part.coming.length)}</p>
    <textarea
      id="organiser-message"
      rows="5"
      aria-describedby="organiser-message-hint"
      .value=${message.text}
      @input=${(input: Event) => (message.text = (input.target as HTMLTextAreaElement).value)}
    ></textarea>
    <p class="actions">
      <button class="primary" aria-disabled=${message.isSending ? 'true' : 'false'}>${words.send}</button>
      <button type="button" @click=${() => message.close()}>${words.cancel}</button>
    </p>
  </form>`;
}
