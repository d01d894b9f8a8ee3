import {endAfter, lengthBetween, plannedDate, type Moment} from '../../kinds/event/moments.js';
import {property, textOf, type Component} from './components.js';
import type {Complain} from './issues.js';
import {endOf, startOf} from './read-span.js';
import {cancelled, type Values} from './read-texts.js';
import {shownIn, timesOf, type CalendarTime, type TimeSettings} from './read-times.js';

/** The dates of a series that are not as its rule has them. */
export class SeriesDates {
  constructor(
    private readonly main: Component,
    private readonly start: CalendarTime,
    private readonly end: Moment | undefined,
    private readonly settings: TimeSettings,
    private readonly complain: Complain,
  ) {}

  /** The dates that EXDATE or RDATE names, in the form of the start. */
  named(name: 'exdate' | 'rdate'): string[] {
    const dates = this.main.properties.filter((one) => one.name === name);
    const times = dates.flatMap((date) => timesOf(date, this.settings));
    if (times.length < dates.flatMap(({values}) => values).length) this.complain('bad-date');
    const planned = new Set(times.flatMap(({text}) => this.planned(text) ?? []));
    // The start is a date already.
    if (name === 'rdate') planned.delete(this.start.moment);
    return [...planned].map((date) => this.shown(date));
  }

  /** The dates that have a VEVENT of their own, each once, as the values of an occurrence. */
  changed(parts: readonly Component[]): Values[] {
    const dates = new Map<Moment, Values>();
    for (const part of parts) {
      const named = property(part, 'recurrence-id');
      const [original] = timesOf(named, this.settings);
      const planned = original && this.planned(original.text);
      if (planned === undefined) {
        this.complain('bad-date');
        continue;
      }
      if (String(named?.params.range).toUpperCase() === 'THISANDFUTURE') this.complain('later-dates');
      if (this.hasOwnTexts(part)) this.complain('changed-texts');
      const values = {
        original: [this.shown(planned)],
        ...this.moved(part, planned),
        ...cancelled(part, 'dateStatus', 'dateReason'),
      };
      dates.set(planned, values);
    }
    return [...dates.values()];
  }

  /** What of a date is not as the first date and the rule have it. */
  private moved(part: Component, planned: Moment): Values {
    const start = property(part, 'dtstart') && startOf(part, this.settings, this.complain);
    if (!start) return {};
    const end = endOf(part, start, this.settings, this.complain)?.moment ?? start.moment;
    const usual = this.usualEnd(start.moment);
    return {
      newStart: start.moment === planned && end === usual ? undefined : [this.shown(start.moment)],
      newEnd: end === usual ? undefined : [this.shown(end)],
    };
  }

  /** When a date ends that lasts as long as the first one. */
  private usualEnd(start: Moment): Moment {
    const {moment, zone} = this.start;
    if (typeof start !== typeof moment) return start;
    return endAfter(start, lengthBetween(moment, this.end ?? moment, zone), zone);
  }

  private hasOwnTexts(part: Component): boolean {
    return ['summary', 'location'].some((name) => property(part, name) && textOf(part, name) !== textOf(this.main, name));
  }

  private planned(text: string): Moment | undefined {
    return plannedDate(text, this.start.moment, this.start.zone);
  }

  /** A moment on the clock of the start. */
  private shown(moment: Moment): string {
    return typeof moment === 'string' ? moment : shownIn({...this.start, moment}, this.start.zone).text;
  }
}
