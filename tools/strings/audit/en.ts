import {createPlural} from '../plural.js';
import {writeAudit} from './report.js';
import type {AuditTexts} from './texts.js';

const plural = createPlural('en');
const schemes = {light: 'light', dark: 'dark'} as const;

export const audit: AuditTexts = {
  looking: 'Pages',
  page: writeAudit({
    grade: ({grade, reasons}) => (reasons.length ? `Grade ${grade}, since:` : `Grade ${grade}`),
    reason(reason) {
      switch (reason.kind) {
        case 'weight':
          return `its weight allows no more than ${reason.grade} (see below)`;
        case 'barriers':
          return `${plural(reason.count, 'place shuts', 'places shut')} some people out: no more than ${reason.grade}`;
        case 'flaws':
          return `${plural(reason.count, 'place is', 'places are')} harder for some people: no more than ${reason.grade}`;
        case 'overflow':
          return `on a screen 320 pixels wide it is ${plural(reason.pixels, 'pixel', 'pixels')} too wide: no more than ${reason.grade}`;
        case 'others':
          return `others learn who opens it (${reason.hosts.join(', ')}): no more than ${reason.grade}`;
        case 'traces':
          return `it leaves something on the device before anybody has signed in: no more than ${reason.grade}`;
      }
    },
    heads: {
      accessibility: 'Accessibility (WCAG 2.2 A and AA, as far as axe-core can tell)',
      weight: 'Weight (first visit)',
      privacy: 'Privacy',
    },
    noViolation: 'Nothing found, in light or in dark.',
    violation: ({rule, impact, help, scheme}) => `${help} (${rule}, ${impact}, ${schemes[scheme]})`,
    more: (count) => `and ${plural(count, 'other place', 'other places')}`,
    manual: 'A program finds a part of what there is: try it by keyboard alone, and with a screen reader.',
    weight: ({score, eco, counts: {nodes, requests, kilobytes}}) =>
      `EcoIndex ${score} (${eco}): ${plural(nodes, 'element', 'elements')}, ${plural(requests, 'request', 'requests')}, ${kilobytes.toFixed(0)} kB`,
    spaces: (hosts) => `Data comes from ${hosts.join(', ')}.`,
    others: (host, kinds) => `${host} is asked for: ${kinds.join(', ')}`,
    alone: 'Nobody else is asked for anything.',
    traces: (names) => `Left on the device: ${names.join('; ')}`,
    noTraces: 'No cookie, and nothing else stored on the device.',
    policy: (isThere) =>
      isThere
        ? 'It has a policy on content (CSP).'
        : 'It has no policy on content (CSP): with one, a mistake somewhere cannot let foreign scripts in.',
  }),
};
