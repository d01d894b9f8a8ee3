import {html, nothing, type TemplateResult} from 'lit';
import {addDays, momentOf} from '../../../vocab/kinds/event/moments.js';
import {readerZone, wallOf} from '../../../vocab/kinds/event/zones.js';
import type {FormSubject} from '../../data/thing-form/form-model.js';
import type {RepeatUnit} from '../../strings/events-form/strings.js';
import {dayText, renderChoice, renderError, renderLabelled, setText, type EventView} from './event-form-inputs.js';
import {
  chooseRepeat,
  placeInMonth,
  readRule,
  repeatOf,
  rulePartsOf,
  weekdays,
  type Every,
  type Repeat,
  type RepeatEnd,
} from './event-form-repeat.js';
import {timesOf} from './event-form-times.js';

/** Whether it takes place again, and until when. */
export function renderRepeat(view: EventView): TemplateResult {
  const {content, words} = view;
  const {root} = content;
  const repeat = repeatOf(root);
  const id = content.id(root, 'recurrence', 0);
  const choose = (change: Partial<Repeat>) => {
    chooseRepeat(root, change);
    setText(content, root, 'recurrence', root.typed.recurrence?.[0] ?? '');
  };
  return html`${renderChoice(id, words.repeat, choicesFor(view, repeat.every), repeat.every, (every) =>
    choose({every: every as Every}),
  )}
  ${repeat.every === 'kept' ? html`<p class="muted">${keptSentence(view, root.base.recurrence?.[0] ?? '')}</p>` : nothing}
  ${repeat.every === 'never' || repeat.every === 'kept' ? nothing : renderEnd(view, repeat, choose)}`;
}

function choicesFor({content: {root}, words, ...view}: EventView, chosen: Every) {
  const {day} = timesOf(root);
  const place = placeInMonth(day);
  const weekday = place ? dayText(view, day, {weekday: 'long'}) : '';
  const offered: Record<Every, boolean> = {
    never: true,
    week: true,
    'two-weeks': true,
    nth: !place || place.nth < 5,
    last: place?.isLast === true,
    kept: storedRepeat(root).every === 'kept',
  };
  const choices = (Object.keys(offered) as Every[]).filter((every) => offered[every] || every === chosen);
  return choices.map((value) => ({value, label: words.repeats(value, weekday, place?.nth ?? 1)}));
}

/** How it repeats by what is stored. */
function storedRepeat({base, zone = readerZone()}: FormSubject): Repeat {
  const [rule = ''] = base.recurrence ?? [];
  const start = momentOf(base.start?.[0] ?? '', zone);
  const day = typeof start === 'number' ? (wallOf(start, zone) ?? '').slice(0, 10) : (start ?? '');
  return readRule(rule, {day, isAllDay: typeof start === 'string', zone});
}

function renderEnd(view: EventView, {end, until, count}: Repeat, choose: (change: Partial<Repeat>) => void) {
  const {content, words} = view;
  const id = content.id(content.root, 'recurrence', 0);
  const error = content.mistake(content.root, 'recurrence', 0);
  const common = {isWrong: error !== undefined, describedBy: error && `${id}-end-error`};
  const ends = Object.entries(words.repeatEnds).map(([value, label]) => ({value, label}));
  return html`${renderChoice(`${id}-end`, words.repeatEnd, ends, end, (chosen) => choose({end: chosen as RepeatEnd}))}
  ${
    end === 'until'
      ? renderLabelled(words, {
          ...common,
          id: `${id}-until`,
          label: words.untilLabel,
          type: 'date',
          value: until,
          take: (value) => choose({until: value}),
        })
      : nothing
  }
  ${
    end === 'count'
      ? renderLabelled(words, {
          ...common,
          id: `${id}-count`,
          label: words.countLabel,
          type: 'number',
          value: count,
          take: (value) => choose({count: value}),
        })
      : nothing
  }
  ${renderError(`${id}-end`, error)}`;
}

const units: readonly string[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] satisfies RepeatUnit[];

/** A rule in words, as far as they go. */
export function keptSentence(view: EventView, rule: string): string {
  const {words} = view;
  const {FREQ = '', INTERVAL = '1', BYDAY = '', COUNT, UNTIL, WKST: _, ...others} = rulePartsOf(rule);
  const days = BYDAY.split(',').filter(Boolean);
  const isTold = units.includes(FREQ) && !Object.keys(others).length && days.every((day) => weekdays.includes(day));
  const until = UNTIL && momentOf(`${UNTIL.slice(0, 4)}-${UNTIL.slice(4, 6)}-${UNTIL.slice(6, 8)}`, 'Z');
  const end = COUNT
    ? words.keptCount(Number(COUNT))
    : typeof until === 'string' && until
      ? words.keptUntil(dayText(view, until, {dateStyle: 'long'}))
      : '';
  return words.keptRule({
    every: Number(INTERVAL),
    unit: isTold && Number.isFinite(Number(INTERVAL)) ? (FREQ as RepeatUnit) : undefined,
    weekdays: listOf(view, days),
    end,
  });
}

/** Names of weekdays, as they are listed in a language. */
function listOf({language}: EventView, days: readonly string[]): string {
  // 4 January 1970 was a Sunday.
  const names = days.map((day) => dayText({language}, addDays('1970-01-04', weekdays.indexOf(day)), {weekday: 'long'}));
  return new Intl.ListFormat(language).format(names);
}
