import {html, type TemplateResult} from 'lit';
import {renderInput, renderSelect, type PollFormView} from './poll-inputs.js';

/** From when to when people can vote, and until when their votes can be confirmed. */
export function renderTimes(view: PollFormView): TemplateResult {
  const {typed, words, change} = view;
  return html`<fieldset class="group">
    <legend>${words.when}</legend>
    ${renderMoment(view, 'opens', words.opens, words.opensHelp)} ${renderMoment(view, 'closes', words.closes)}
    ${renderZone(view)}
    ${renderInput(view, {
      id: 'confirmDays',
      label: words.confirmDays,
      help: words.confirmDaysHelp,
      type: 'number',
      value: typed.confirmDays,
      take: (confirmDays) => change({confirmDays}),
    })}
  </fieldset>`;
}

function renderMoment(view: PollFormView, name: 'opens' | 'closes', label: string, help?: string): TemplateResult {
  const {typed, words, change} = view;
  const isRequired = name === 'closes';
  return html`<fieldset>
    <legend>${label}</legend>
    <div class="times">
      ${renderInput(view, {
        id: name,
        field: name,
        label: words.day,
        type: 'date',
        value: typed[`${name}Day`],
        isRequired,
        ...(help ? {help} : {}),
        take: (day) => change({[`${name}Day`]: day}),
      })}
      ${renderInput(view, {
        id: `${name}-time`,
        field: name,
        label: words.time,
        type: 'time',
        value: typed[`${name}Time`],
        isRequired,
        take: (time) => change({[`${name}Time`]: time}),
      })}
    </div>
  </fieldset>`;
}

/** Whose clock the times are of. There are hundreds of zones: they are drawn for whoever opens the choice. */
function renderZone(view: PollFormView): TemplateResult {
  const {typed, words, change} = view;
  const {zone} = typed;
  const handleToggle = ({target}: Event) => {
    const details = target as HTMLDetailsElement;
    const select = details.querySelector('select')!;
    if (!details.open || select.options.length > 1) return;
    const others = Intl.supportedValuesOf('timeZone').filter((name) => name !== zone);
    select.append(...others.map((name) => new Option(zoneText(name), name)));
  };
  return html`<details @toggle=${handleToggle}>
    <summary>${words.zone(zoneText(zone))}</summary>
    ${renderSelect(view, 'zone', words.zoneLabel, [{value: zone, label: zoneText(zone)}], zone, (chosen) => change({zone: chosen}))}
  </details>`;
}

function zoneText(zone: string): string {
  return zone.replaceAll('_', ' ');
}
