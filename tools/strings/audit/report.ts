import type {PageAudit} from '../../cli/audit/audit.js';
import type {Reason} from '../../cli/audit/judge.js';

/** The sentences of a report; the order in which they stand is the same in each language. */
export interface ReportWords {
  readonly grade: (page: PageAudit) => string;
  readonly reason: (reason: Reason) => string;
  readonly heads: Readonly<Record<'accessibility' | 'weight' | 'privacy', string>>;
  readonly noViolation: string;
  readonly violation: (violation: PageAudit['accessibility']['violations'][number]) => string;
  readonly more: (count: number) => string;
  readonly manual: string;
  readonly weight: (page: PageAudit) => string;
  readonly spaces: (hosts: readonly string[]) => string;
  readonly others: (host: string, kinds: readonly string[]) => string;
  readonly alone: string;
  readonly traces: (names: readonly string[]) => string;
  readonly noTraces: string;
  readonly policy: (isThere: boolean) => string;
}

/** Places that are named of each violation; programs get all. */
const mostPlaces = 3;

/** Writes the report on a page. */
export function writeAudit(words: ReportWords): (page: PageAudit) => string {
  return (page) => {
    const {url, reasons, accessibility, privacy} = page;
    const violations = accessibility.violations.flatMap((violation) => [
      `  - ${words.violation(violation)}`,
      ...violation.places.slice(0, mostPlaces).map((place) => `      ${place}`),
      ...(violation.places.length > mostPlaces ? [`      ${words.more(violation.places.length - mostPlaces)}`] : []),
      `      ${violation.url}`,
    ]);
    return [
      url,
      words.grade(page),
      ...reasons.map((reason) => `  - ${words.reason(reason)}`),
      words.heads.accessibility,
      ...(violations.length ? violations : [`  ${words.noViolation}`]),
      `  ${words.manual}`,
      words.heads.weight,
      `  ${words.weight(page)}`,
      words.heads.privacy,
      ...(privacy.spaces.length ? [`  ${words.spaces(privacy.spaces)}`] : []),
      ...privacy.others.map(({host, kinds}) => `  - ${words.others(host, kinds)}`),
      ...(privacy.others.length ? [] : [`  ${words.alone}`]),
      `  ${privacy.cookies.length + privacy.stored.length ? words.traces([...privacy.cookies, ...privacy.stored]) : words.noTraces}`,
      `  ${words.policy(privacy.policy !== undefined)}`,
    ].join('\n');
  };
}
