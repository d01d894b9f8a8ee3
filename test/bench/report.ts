import {format, resolveConfig} from 'prettier';
import {inRoot} from '../../tools/paths.js';
import {arrangingTable, checkArranging, type ArrangingTimes} from './arranging.js';
import type {Conditions} from './conditions.js';
import {weightTable, type PageWeight} from './demo-pages.js';
import {slowPhone, thisMachine} from './device.js';
import {expandingMarkdown, checkExpanding, type ExpandingTimes} from './expanding.js';
import type {IndexBuilt, IndexOnServer} from './fragments/measure.js';
import {checkIndex, indexMarkdown, indexOnServerMarkdown} from './fragments/report.js';
import type {IndexReading} from './fragments/reader.js';
import {checkReader, readerMarkdown} from './fragments/reader-report.js';
import type {FromNothing} from './from-nothing/measure.js';
import {checkFromNothing, fromNothingMarkdown} from './from-nothing/report.js';
import {checkAgainstBare, checkDirectory, checkSlowPhone, type Gate} from './gates.js';
import {membershipMarkdown, type MembershipResults} from './membership/report.js';
import type {LongListResults} from './long-list/measure.js';
import {longListMarkdown} from './long-list/report.js';
import {libraryMarkdown, type LibraryTimes} from './library.js';
import {mapListMarkdown, type MapListTimes} from './map-list.js';
import {checkMap, mapMarkdown, type MapTimes} from './map.js';
import {checkMonth, monthMarkdown, type MonthTimes} from './month.js';
import {outboxMarkdown} from './outbox/report.js';
import type {OutboxResults} from './outbox/measure.js';
import {checkPageReading, pageReadingTable, type PageReading} from './page-reading.js';
import {barePage, tagPage} from './pages.js';
import type {PeerResults} from './peers/measure.js';
import {peersHeading, peersMarkdown} from './peers/report.js';
import type {Counting} from './polls/counting.js';
import {checkCounting, countingMarkdown} from './polls/report.js';
import type {Reading} from './reading.js';
import {sectionOf, withSection} from './sections.js';
import type {Series} from './series.js';
import type {RushResults} from './registration/measure.js';
import type {TalkResults} from './chat/measure.js';
import type {ChatPages} from './chat/pages.js';
import {chatPagesMarkdown, checkChatPages} from './chat/pages-report.js';
import {checkTalk, talkMarkdown} from './chat/report.js';
import {checkRush, rushMarkdown} from './registration/report.js';
import {table, times} from './tables.js';
import type {VotesResults} from './votes/measure.js';
import {checkVotes, votesMarkdown} from './votes/report.js';

/** What was found, by part of the bench. */
export interface Measured {
  series: readonly Series[];
  weights: readonly PageWeight[];
  readings: readonly Reading[];
  pageReading: PageReading;
  arranging: ArrangingTimes;
  expanding: ExpandingTimes;
  month: MonthTimes;
  library: readonly LibraryTimes[];
  map: readonly MapTimes[];
  mapList: readonly MapListTimes[];
  membership: MembershipResults;
  index: IndexBuilt;
  indexOnServer: IndexOnServer;
  indexReading: IndexReading;
  longList: LongListResults;
  fromNothing: FromNothing;
  outbox: OutboxResults;
  registration: RushResults;
  talk: TalkResults;
  talkPages: ChatPages;
  votes: VotesResults;
  counting: readonly Counting[];
  peers: PeerResults;
}

/** One run, of every part or of some. */
export interface Results {
  conditions: Conditions;
  measured: Partial<Measured>;
}

/** The promises of the kit that a run can tell of. */
export function gatesOf({
  series,
  weights,
  pageReading,
  arranging,
  expanding,
  month,
  map,
  index,
  indexReading,
  fromNothing,
  registration,
  talk,
  talkPages,
  votes,
  counting,
}: Partial<Measured>): Gate[] {
  const of = (page: unknown, device: unknown) => series!.find((one) => one.page === page && one.device === device)!;
  return [
    ...(series
      ? [checkAgainstBare(of(tagPage, thisMachine), of(barePage, thisMachine)), checkSlowPhone(of(tagPage, slowPhone))]
      : []),
    ...(weights ? [checkDirectory(weights)] : []),
    ...(pageReading ? checkPageReading(pageReading) : []),
    ...(arranging ? [checkArranging(arranging)] : []),
    ...(expanding ? [checkExpanding(expanding)] : []),
    ...(month ? [checkMonth(month)] : []),
    ...(map ? checkMap(map) : []),
    ...(index ? checkIndex(index) : []),
    ...(indexReading ? checkReader(indexReading) : []),
    ...(fromNothing ? checkFromNothing(fromNothing) : []),
    ...(registration ? [checkRush(registration)] : []),
    ...(talk ? checkTalk(talk) : []),
    ...(talkPages ? checkChatPages(talkPages) : []),
    ...(votes ? [checkVotes(votes)] : []),
    ...(counting ? checkCounting(counting) : []),
  ];
}

/** What each page of the bench is, for readers. */
const pageNames: Readonly<Record<string, string>> = {
  bare: 'bare page: fetches the list, prints 20 names',
  tag: '`coop-directory` with `src`, list compressed',
  'tag-uncompressed': '`coop-directory` with `src`, list on the pod server, not compressed',
  community: '`coop-directory` in `coop-community`, list on the pod server, not compressed',
};

function gateTable(gates: readonly Gate[]): string {
  const rows = gates.map(({what, found, limit, isMet}) => [what, found, limit, isMet ? 'yes' : '**no**']);
  return table(['limit', 'found', 'at most', 'met'], rows);
}

function seriesTable(series: readonly Series[]): string {
  const rows = series.map(({page, device, time, requests, bytes, heap}) => {
    const bare = series.find((other) => other.device === device && other.page.name === 'bare');
    const ratio = bare ? (time.median / bare.time.median).toFixed(2) : '';
    const kilobytes = (bytes / 1_000).toFixed(0);
    return [
      `${pageNames[page.name] ?? page.name}, ${device.name}`,
      times(time),
      ratio,
      `${requests}`,
      `${kilobytes} kB`,
      `${(heap / 1e6).toFixed(1)} MB`,
    ];
  });
  return table(['page and device', 'first page complete', '÷ bare', 'requests', 'transferred', 'heap'], rows);
}

function readingTable(readings: readonly Reading[]): string {
  const rows = readings.map(({members, bytes, typed, bare}) => [
    members.toLocaleString('en'),
    `${(bytes / 1e6).toFixed(2)} MB`,
    times(typed),
    times(bare),
    (typed.median / bare.median).toFixed(2),
  ]);
  return table(['members', 'Turtle', 'to members', 'n3’s parser alone', 'ratio'], rows);
}

function conditionList({date, machine, load, node, chromium, settings}: Conditions): string {
  const {loads, reportedLoads, parses} = settings;
  return [
    `- ${date}, ${machine}; load average at the start ${load}`,
    `- Node ${node}, Chromium ${chromium}, headless`,
    `- medians (fastest–slowest) of ${loads} cold loads for pages with a limit, ${reportedLoads} for the others, ${parses} readings`,
  ].join('\n');
}

const loadingSection = (series: readonly Series[]) => `## First page of 1,000 members

Pages in French, loaded in turns, each in a browser context of its own with an empty cache, from the start of the navigation
to the frame after the one that draws 20 names. The bare page is held to the same security policy, so its script is a file; it
finds the names by a regular expression and parses nothing. Requests, bytes (with headers) and heap (after garbage collection)
are counted once the page is quiet, including what it reads after the first names: the bare page stops at 20 names, the tags go
on to whatever members have announced.

The slow phone has a processor 4 times slower than this machine's and 1.6 Mbit/s down, 0.75 up, with 150 ms of latency, as
Chromium emulates them: the latency is added once to each answer, and making a connection is free, so a real network with TLS
adds a few more.

${seriesTable(series)}`;

const weightSection = (weights: readonly PageWeight[]) => `## Weight of the demo's pages

EcoIndex from 0 to 100 and its grade, as somebody sees the page who is not signed in. Elements count through open shadow roots,
without what drawings are made of; the protocol's fixed waits are replaced by waiting until all tags are complete. What a page asks for
afterwards, to be told when something changes, is not in it: with that, each page says in its own footer what it weighs (\`npm run weights\`).

${weightTable(weights)}`;

const readingSection = (readings: readonly Reading[]) => `## Reading a list in Node

From Turtle to members with all their fields, against n3's parser alone on the same text, in the same process of Node, in turns.

${readingTable(readings)}`;

const pageReadingSection = (reading: PageReading) => `## Reading a long list in a page

From the bytes of a list with eight statements a member, in one document, to members with all their fields: in Chromium, with the kit
as it is built for pages, against n3's own parser on the same bytes in the same page, in turns. The bytes are there already. The longest
time without an answer is measured while the list is read as a tag does, up to its rows, with messages that the page sends to
itself. The memory is that of JavaScript's objects after garbage collection.

${pageReadingTable(reading)}`;

const arrangingSection = (arranging: ArrangingTimes) => `## Arranging a list

What a letter that is typed takes in Node: searching, narrowing down by one choice, sorting by the language's alphabet and counting
two facets again, against a filter and \`Array.sort\` of the same texts without any of that, in turns, letter by letter. The first
time, everything is worked out that is kept afterwards.

${arrangingTable(arranging)}`;

function markdown({conditions, measured}: Results): string {
  const {
    series,
    weights,
    readings,
    pageReading,
    arranging,
    expanding,
    month,
    library,
    map,
    mapList,
    membership,
    index,
    indexOnServer,
    indexReading,
    longList,
    fromNothing,
    outbox,
    registration,
    talk,
    talkPages,
    counting,
    votes,
    peers,
  } = measured;
  const gates = gatesOf(measured);
  const sections = [
    gates.length && `## Limits\n\n${gateTable(gates)}`,
    series && loadingSection(series),
    weights && weightSection(weights),
    readings && readingSection(readings),
    pageReading && pageReadingSection(pageReading),
    arranging && arrangingSection(arranging),
    expanding && expandingMarkdown(expanding),
    month && monthMarkdown(month),
    library && libraryMarkdown(library),
    map && mapMarkdown(map),
    mapList && mapListMarkdown(mapList),
    membership && membershipMarkdown(membership),
    index && indexMarkdown(index),
    indexOnServer && indexOnServerMarkdown(indexOnServer),
    indexReading && readerMarkdown(indexReading),
    longList && longListMarkdown(longList),
    fromNothing && fromNothingMarkdown(fromNothing),
    outbox && outboxMarkdown(outbox),
    registration && rushMarkdown(registration),
    talk && talkMarkdown(talk),
    talkPages && chatPagesMarkdown(talkPages),
    votes && votesMarkdown(votes),
    counting && countingMarkdown(counting),
    peers && peersMarkdown(peers, conditionList(conditions)),
  ];
  return `# Benchmarks

Made by \`npm run bench -- --write\`, which builds, starts the servers and the browser, and rewrites this page. Times differ
from machine to machine: compare the columns of one run.

${conditionList(conditions)}

${sections.filter(Boolean).join('\n\n')}
`;
}

/**
 * The report as it is committed: the repository's formatter has the last word on tables.
 * @param known the report as it is now; what this run did not measure and is written by itself stays, and a run of that alone leaves the rest
 */
export async function writeReport(results: Results, known?: string): Promise<string> {
  const report = markdown(results);
  const filepath = inRoot('docs/benchmarks.md');
  const written = known === undefined ? report : merge(report, known, results.conditions.settings.isWhole);
  return format(written, {...(await resolveConfig(filepath)), filepath});
}

function merge(report: string, known: string, isWhole: boolean): string {
  const [from, into] = isWhole ? [known, report] : [report, known];
  const section = sectionOf(from, peersHeading);
  return section === undefined ? into : withSection(into, section);
}
