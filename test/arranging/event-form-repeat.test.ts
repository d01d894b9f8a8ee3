import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {chooseRepeat, repeatOf, type Repeat} from '../../components/events/form/event-form-repeat.js';
import {emptySubject, type FormSubject} from '../../components/data/thing-form/form-model.js';

/** What is typed of an event that begins then, on the clock of Paris. */
function typedEvent(start: string, rule?: string, zone = 'Europe/Paris'): FormSubject {
  const typed = {start: [start], ...(rule && {recurrence: [rule]})};
  return {...emptySubject(''), zone, typed, base: rule ? {recurrence: [rule]} : {}};
}

function ruleFor(start: string, repeat: Partial<Repeat>, zone?: string): string | undefined {
  const subject = typedEvent(start, undefined, zone);
  chooseRepeat(subject, repeat);
  return subject.typed.recurrence?.[0];
}

const tuesday = '2026-12-08T19:00';

describe('the choice of how an event repeats', () => {
  const rules: readonly (readonly [name: string, start: string, repeat: Partial<Repeat>, rule: string | undefined])[] = [
    ['once', tuesday, {every: 'never'}, undefined],
    ['every week', tuesday, {every: 'week'}, 'FREQ=WEEKLY'],
    ['every two weeks', tuesday, {every: 'two-weeks'}, 'FREQ=WEEKLY;INTERVAL=2'],
    ['on the second Tuesday', tuesday, {every: 'nth'}, 'FREQ=MONTHLY;BYDAY=2TU'],
    ['on the last Thursday', '2026-12-31T19:00', {every: 'last'}, 'FREQ=MONTHLY;BYDAY=-1TH'],
    ['a fifth Tuesday, which few months have: the last', '2026-12-29T19:00', {every: 'nth'}, 'FREQ=MONTHLY;BYDAY=-1TU'],
    ['the last, of a day that is not: its number', tuesday, {every: 'last'}, 'FREQ=MONTHLY;BYDAY=2TU'],
    ['ten times', tuesday, {every: 'week', end: 'count', count: '10'}, 'FREQ=WEEKLY;COUNT=10'],
    ['a number that is none', tuesday, {every: 'week', end: 'count', count: '0'}, 'FREQ=WEEKLY'],
    [
      'until a day in winter',
      tuesday,
      {every: 'week', end: 'until', until: '2027-01-31'},
      'FREQ=WEEKLY;UNTIL=20270131T225959Z',
    ],
    [
      'until a day in summer',
      tuesday,
      {every: 'week', end: 'until', until: '2027-07-31'},
      'FREQ=WEEKLY;UNTIL=20270731T215959Z',
    ],
    ['until a day, all day', '2026-12-08', {every: 'week', end: 'until', until: '2027-07-31'}, 'FREQ=WEEKLY;UNTIL=20270731'],
  ];
  for (const [name, start, repeat, rule] of rules) {
    it(`makes a rule: ${name}`, () => assert.equal(ruleFor(start, repeat), rule));
  }

  it('ends with the day on the clock of the place, at either end of the world', () => {
    const until = {every: 'week', end: 'until', until: '2027-01-31'} as const;
    assert.equal(ruleFor(tuesday, until, 'Pacific/Pago_Pago'), 'FREQ=WEEKLY;UNTIL=20270201T105959Z');
    assert.equal(ruleFor(tuesday, until, 'Pacific/Kiritimati'), 'FREQ=WEEKLY;UNTIL=20270131T095959Z');
  });

  for (const [name, start, repeat, rule] of rules.filter(([, , {end}]) => end !== 'count')) {
    if (rule === undefined || name.includes('which few') || name.includes('that is not')) continue;
    it(`shows a rule: ${name}`, () => {
      const shown = repeatOf(typedEvent(start, rule));
      assert.deepEqual({...shown, ...repeat}, shown);
    });
  }

  const kept = [
    'FREQ=DAILY',
    'FREQ=WEEKLY;BYDAY=TU,TH',
    'FREQ=WEEKLY;BYDAY=WE',
    'FREQ=WEEKLY;INTERVAL=3',
    'FREQ=MONTHLY;BYMONTHDAY=8',
    'FREQ=WEEKLY;COUNT=3;UNTIL=20270101',
    'FREQ=WEEKLY;UNTIL=someday',
    'FREQ=SECONDLY',
    'nonsense',
  ];
  for (const rule of kept) {
    it(`keeps what it cannot show: ${rule}`, () => {
      const subject = typedEvent(tuesday, rule);
      assert.equal(repeatOf(subject).every, 'kept');
      chooseRepeat(subject, {every: 'week'});
      chooseRepeat(subject, {every: 'kept'});
      assert.equal(subject.typed.recurrence?.[0], rule);
    });
  }

  it('shows the rule of somebody else once that has taken the place of its own', () => {
    const subject = typedEvent(tuesday);
    chooseRepeat(subject, {every: 'week'});
    subject.typed.recurrence = ['FREQ=WEEKLY;INTERVAL=2'];
    assert.equal(repeatOf(subject).every, 'two-weeks');
  });
});
