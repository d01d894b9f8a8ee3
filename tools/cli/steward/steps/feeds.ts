import {publishCalendar, publishNews, type CoopList} from '../../../../pods/index.js';
import {placesKind} from '../../../../pods/lists/places-kind.js';
import {placeColumns, writePlacesTable} from '../../../../vocab/formats/csv/places.js';
import {tableType} from '../../../../vocab/formats/csv/write.js';
import {geoJsonType, writeGeoJson} from '../../../../vocab/formats/geojson/write.js';
import {loadOwnKind, textFor} from '../../../../vocab/index.js';
import {keptLists} from '../kept-lists.js';
import {publishFile} from '../publish.js';
import {wholeRows} from '../whole-rows.js';
import type {StewardStep, Work} from '../work.js';

/** Beside the lists that everybody can read, files for other programs: calendars, feeds, pages of articles, tables and maps of places. */
export const publishFeeds: StewardStep = {
  name: 'feeds',
  async run(work) {
    let files = 0;
    for (const {kind, list} of await keptLists(work)) {
      if (kind === 'events') files += await publishEvents(work, list);
      else if (kind === 'news') files += await publishArticles(work, list);
      else if (kind === 'places') files += await publishPlaces(work, list);
    }
    return {files};
  },
};

async function publishEvents(work: Work, {address: list}: CoopList): Promise<number> {
  const {resources, fetch, coop} = work;
  return count(work, await publishCalendar({resources, fetch, list, name: coop.name}));
}

async function publishArticles(work: Work, list: CoopList): Promise<number> {
  const {resources, fetch, membersList, coop, options, now} = work;
  const publisher = coop.name ?? new URL(coop.iri).host;
  return count(work, await publishNews({resources, fetch, list, membersList, publisher, words: options.newsWords, now}));
}

function count(work: Work, written: Awaited<ReturnType<typeof publishCalendar>>): number {
  return work.take(written) ? 1 : 0;
}

async function publishPlaces(work: Work, {address}: CoopList): Promise<number> {
  const document = work.take(await work.resources.read(address));
  if (document?.readership !== 'everyone') return 0;
  const rows = await wholeRows(work, address, placesKind([work.language]));
  // Of a list that has not come whole, nothing is published.
  if (!rows) return 0;
  // Servers keep several values in no order: the same list must make the same files.
  const ordered = rows.flatMap(({thing}) => (thing ? [{...thing, category: [...thing.category].sort()}] : []));
  const places = ordered.sort((a, b) => (a.iri < b.iri ? -1 : 1));
  const headings = await placeHeadings(work.language);
  const files = [
    await publishFile(work, new URL('places.geojson', address).href, geoJsonType, writeGeoJson(places)),
    await publishFile(work, new URL('places.csv', address).href, tableType, writePlacesTable(places, headings)),
  ];
  return files.filter(Boolean).length;
}

/** What the shape of places calls each column. */
async function placeHeadings(language: string): Promise<Record<(typeof placeColumns)[number], string>> {
  const kind = await loadOwnKind('place');
  const labelOf = (name: string) => {
    const field = kind?.fields.find((one) => one.name === name);
    return (field && textFor(field.label, [language])) ?? name;
  };
  return Object.fromEntries(placeColumns.map((column) => [column, labelOf(column)])) as never;
}
