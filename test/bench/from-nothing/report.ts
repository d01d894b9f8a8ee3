import type {Gate} from '../gates.js';
import {weightTable} from '../demo-pages.js';
import {searchHead, searchRows} from '../fragments/reader-report.js';
import {count, megabytes, seconds} from '../numbers.js';
import {table} from '../tables.js';
import type {FromNothing} from './measure.js';
import type {Ran} from './program.js';

const mostRequests = 4;

export function checkFromNothing({killed, compared, pages}: FromNothing): Gate[] {
  const requests = Math.max(...pages.searches.cold.map((one) => one.requests));
  const [directory, map] = pages.weights;
  return [
    ...(compared
      ? [
          {
            what: `files that differ after a steward was killed ${killed.length} times`,
            found: `${compared.different.length} of ${count(compared.files)}`,
            limit: '0',
            isMet: !compared.different.length,
          },
        ]
      : []),
    {
      what: 'requests of a first search on a pod server',
      found: `${requests}`,
      limit: `${mostRequests}`,
      isMet: requests <= mostRequests,
    },
    {
      what: 'numbers of found members that are wrong there',
      found: `${pages.counted - pages.right}`,
      limit: '0',
      isMet: pages.counted === pages.right,
    },
    {what: 'EcoIndex of its directory', found: directory!.grade, limit: 'A', isMet: directory!.grade === 'A'},
    {what: 'EcoIndex of its map', found: map!.grade, limit: 'B', isMet: 'AB'.includes(map!.grade)},
  ];
}

/** The part of the report about a coop from nothing to its pages. */
export function fromNothingMarkdown({made, rounds, killed, after, compared, pages}: FromNothing): string {
  const {init, seed, members} = made;
  return `## From nothing to the pages of ${count(members)} members, on one pod server

\`init\` took ${seconds(init.time, 0)}, \`seed\` ${seconds(seed.time, 0)} (${megabytes(seed.memory, 0)}). Then the steward, without its daily check, until a round found nothing to do:

${roundTable(rounds)}

${killed.length ? `On a copy of the same files, a steward was killed (SIGKILL) ${killed.length} times, when it had added so many files: ${killed.map(count).join(', ')}. Then, undisturbed:\n\n${roundTable(after)}` : ''}

${compared ? `Both spaces of the cooperative, byte for byte: ${count(compared.files)} files, ${megabytes(compared.bytes, 0)}, **${compared.different.length} differ**, and ${compared.dated.length} (${compared.dated.join(', ')}) say the same with another time${compared.different.length ? `: ${compared.different.slice(0, 5).join(', ')}` : ''}.` : ''}

Its pages, the pod server handing out the list and its index, not compressed:

${weightTable(pages.weights)}

${table(searchHead, searchRows(pages.searches))}

Of ${pages.counted} searches the page told an exact number of members; ${pages.right} of these are the number that a look through all of them finds.
`;
}

function roundTable(rounds: readonly Ran[]): string {
  const rows = rounds.map(({time, memory, answer}, index) => [
    `${index + 1}`,
    seconds(time, 0),
    megabytes(memory, 0),
    JSON.stringify(Object.fromEntries((answer!['steps'] as Step[]).filter(isBusy).map(({name, counts}) => [name, counts]))),
  ]);
  return table(['round', 'time', 'memory', 'what it did'], rows);
}

interface Step {
  readonly name: string;
  readonly counts: Readonly<Record<string, number>>;
}
const isBusy = ({counts}: Step) => Object.keys(counts).length > 0;
