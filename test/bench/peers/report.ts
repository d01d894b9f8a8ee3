import type {Spread} from '../statistics.js';
import {table, times} from '../tables.js';
import {patience, type PeerResults, type PeerSeries} from './measure.js';
import type {Maker} from './pages.js';

/** The heading of the part of the report that is measured, and written, by itself. */
export const peersHeading = 'Against a peer';

const makerNames: Readonly<Record<Maker, string>> = {
  kit: '`coop-directory`, 20 a page, as it comes',
  'kit-all': '`coop-directory`, all drawn at once (`page-size`)',
  peer: '`@pod-os/elements`, all drawn at once',
};

const waited = (spread: Spread | undefined) => (spread ? times(spread) : `not within ${patience / 1_000} s`);

function seriesRow({page, device, first, complete, requests, bytes, heap, nodes, ecoIndex}: PeerSeries): string[] {
  return [
    `${page.members.toLocaleString('en')}: ${makerNames[page.maker]}, ${device.name}`,
    waited(first),
    waited(complete),
    `${requests}`,
    `${(bytes / 1_000).toFixed(0)} kB`,
    `${(heap / 1e6).toFixed(1)} MB`,
    nodes.toLocaleString('en'),
    `${ecoIndex}`,
  ];
}

/** What one series is, measured in another. */
function ratioRow(ours: PeerSeries, theirs: PeerSeries): string[] {
  const times = (of: (series: PeerSeries) => number | undefined) => {
    const [one, other] = [of(ours), of(theirs)];
    return one === undefined || other === undefined ? '' : (other / one).toFixed(1);
  };
  return [
    `${ours.page.members.toLocaleString('en')}, ÷ ${makerNames[ours.page.maker]}, ${ours.device.name}`,
    times(({first}) => first?.median),
    times(({complete}) => complete?.median),
    times(({requests}) => requests),
    times(({bytes}) => bytes),
    times(({heap}) => heap),
    times(({nodes}) => nodes),
  ];
}

function ratios(series: readonly PeerSeries[]): string[][] {
  return series
    .filter(({page}) => page.maker !== 'peer')
    .map((ours) => {
      const isPeerOf = ({page, device}: PeerSeries) =>
        page.maker === 'peer' && page.members === ours.page.members && device === ours.device;
      return ratioRow(ours, series.find(isPeerOf)!);
    });
}

/** The part of the report about the same list shown by somebody else's kit. */
export function peersMarkdown({version, series}: PeerResults, conditions: string): string {
  const counts = [...new Set(series.map(({device, loads}) => `${loads} cold loads of each page on ${device.name}`))];
  return `## ${peersHeading}

The same page twice, and once more: a members' list as \`coop-directory\` shows it with \`src\`, and as \`@pod-os/elements\` ${version} does, by its
documentation: \`pos-app\`, \`pos-resource\` with the list's address, \`pos-list\` along \`tree:member\`, and in its template \`pos-label\` and three
\`pos-value\`. Both read the same document on the same Community Solid Server, not compressed; both kits' own files come from the same site, compressed.
Written by \`npm run bench -- --peers --write\`, which rewrites this part alone, so that its conditions are its own:

${conditions}
- here: ${counts.join(', ')}, after one that does not count, the pages in turns; the longest wait is ${patience / 1_000} s

From the start of the navigation, with an empty cache, to the frame after the one that draws the first 20 names, or all that the page draws at
once, with what the rows say. For the kit, complete is also that the whole list is read and counted, and the announcements of what is new are.
Requests, bytes with headers, heap after garbage collection and elements (through shadow roots) once the page is quiet; EcoIndex from those.

What the pages show is not the same. **The kit's**: name, activity, town, up to four skills, initials, a button that opens the
details, how many members there are and how old the list is, a search, all sorted by name, 20 a page; the rest is read, but not drawn,
unless \`page-size\` asks for all. **The peer's**: name, activity, town and one skill of every member at once, as plain text in the order of
the document; its list has no pages, no search and no order of its own. The comparison with \`page-size\` is the nearer one for time and elements, and rows of the kit
still say more. The peer is made for more than lists: its loader takes parts by tag, but what signs in, edits and browses pods comes in the files that these tags
need. It writes markup into elements, which the kit's security policy forbids, so neither page has a policy.

${table(['members, page and device', 'first 20 names', 'complete', 'requests', 'transferred', 'heap', 'elements', 'EcoIndex'], series.map(seriesRow))}

The peer's figures divided by the kit's: above 1, the kit needs less.

${table(['members, ÷ page and device', 'first 20 names', 'complete', 'requests', 'transferred', 'heap', 'elements'], ratios(series))}
`;
}
