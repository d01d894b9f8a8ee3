import {milliseconds} from '../gates.js';
import {table, times} from '../tables.js';
import type {AnnouncedLoad} from './announced.js';
import type {RuleCost} from './rules.js';
import type {Contributing, TidyingRun} from './writing.js';

export interface MembershipResults {
  readonly announced: AnnouncedLoad;
  readonly contributing: Contributing;
  readonly tidying: TidyingRun;
  readonly rules: readonly RuleCost[];
}

/** The part of the report about lists that members change. */
export function membershipMarkdown({announced, contributing, tidying, rules}: MembershipResults): string {
  const facts = [
    [
      `first page of ${announced.rows.toLocaleString('en')} rows, of which ${announced.announced} are announced as changed`,
      times(announced.firstPage),
    ],
    ['the same, until all of them have been read at their source', times(announced.confirmed)],
    ['requests for all of that', `${announced.requests}`],
    ['writing one thing into the own home and announcing it', times(contributing.time)],
    ['requests for that', `${contributing.requests}`],
    [
      `tidying ${tidying.announcements.toLocaleString('en')} announcements while ${tidying.meanwhile} more arrive`,
      milliseconds(tidying.time),
    ],
    ['of those that arrived meanwhile, kept', `${tidying.kept} of ${tidying.meanwhile}`],
  ];
  const costs = rules.map(({members, everyone, group, agents}) => [
    members.toLocaleString('en'),
    times(everyone),
    times(group),
    times(agents),
  ]);
  return `## Lists that members change

On the real pod server, through \`coop-community\` and not compressed; the members' sources lie on the same server.

${table(['what', 'found'], facts)}

What a rule costs for each reading of a small document, with credentials, one after the other: the server reads the document of
a group each time, and a rule that names everybody is as long as the coop is large.

${table(['members', 'everybody may read', 'one group', 'each named'], costs)}
`;
}
