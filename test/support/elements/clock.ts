import {atEnd} from './page.js';

const real = Date;

/** Until the end of the test, the page's clock goes on from this moment. */
export function setClock(moment: string): void {
  const ahead = real.parse(moment) - real.now();
  class SetDate extends real {
    constructor(...parts: readonly unknown[]) {
      super(...((parts.length ? parts : [real.now() + ahead]) as [number]));
    }

    static override now(): number {
      return real.now() + ahead;
    }

    static override [Symbol.hasInstance](value: unknown): boolean {
      return Object.prototype.toString.call(value) === '[object Date]';
    }
  }
  globalThis.Date = SetDate as DateConstructor;
  atEnd(() => (globalThis.Date = real));
}

/**
 * Until the end of the test file, the page stands in this time zone, as the browser of somebody who lives there. The runner provides it
 * (web-test-runner.config.js).
 */
export function liveIn(zone: string): void {
  const runner = globalThis as unknown as {emulateTimezone(zone?: string): Promise<void>};
  before(() => runner.emulateTimezone(zone));
  after(() => runner.emulateTimezone());
}
