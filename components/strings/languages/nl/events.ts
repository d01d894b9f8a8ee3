// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {EventsStrings} from '../../events/strings.js';

export default ({plural}: Numbers): EventsStrings => ({
  list: "Activiteiten",
  search: "Een activiteit zoeken",
  searchHint: "Bijvoorbeeld een titel of een plek.",
  upcoming: (count) => plural(count, {one: (figure) => `${figure} komende activiteit`, other: (figure) => `${figure} komende activiteiten`}),
  past: (count) => plural(count, {one: (figure) => `${figure} voorbije activiteit`, other: (figure) => `${figure} voorbije activiteiten`}),
  showPast: "Voorbije activiteiten tonen",
  showUpcoming: "Komende activiteiten tonen",
  views: {legend: "Weergave", list: "Lijst", week: "Week", month: "Maand"},
  subscribe: "Volgen met een agendaprogramma",
  feed: "RSS-feed",
  empty: "Er is op dit moment geen activiteit gepland.",
  emptyPast: "Er is geen voorbije activiteit.",
  nothingFound: (query) => `Geen activiteit komt overeen met “${query}”.`,
  clearSearch: "De zoekopdracht wissen",
  printed: (query, left) =>
    `${query && `Gezocht op: “${query}”.`}${left ? plural(left, {one: (figure) => ` Nog ${figure} datum is niet afgedrukt.`, other: (figure) => ` Nog ${figure} data zijn niet afgedrukt.`}) : ''}`,
  failed: (host) => `Activiteit niet getoond (${host})`,
  maybeOld: "Deze activiteit kon niet opnieuw worden gelezen: misschien is ze gewijzigd.",
  more: (count) => plural(count, {one: (figure) => `${figure} activiteit is nog niet gelezen.`, other: (figure) => `${figure} activiteiten zijn nog niet gelezen.`}),
  readMore: "Meer lezen",
  unnamed: "Zonder titel",
  notOfCoop: (host) => `Deze activiteit (${host}) staat niet in de agenda van de coöperatie: ze wordt hier niet getoond.`,

  today: (day) => `Vandaag, ${day}`,
  tomorrow: (day) => `Morgen, ${day}`,
  allDay: "Hele dag",
  there: (times, place) => `${times} in ${place}`,
  until: (day) => `tot en met ${day}`,
  since: (day) => `sinds ${day}`,
  cancelled: "Afgelast",
  because: (reason) => `: ${reason}`,
  moved: (from) => `Verplaatst, eerst gepland voor ${from}`,
  online: "Op afstand",
  onSiteAndOnline: "Ter plaatse en op afstand",
  unread: (names) => `De agenda kon niet worden gelezen bij: ${names}.`,
  from: (source) => `Agenda van ${source}`,

  fields: {
    start: "Wanneer",
    end: "Einde",
    recurrence: "Herhaling",
    website: "Webpagina",
    onlineAddress: "Videovergadering",
    other: "Een detail",
  },
});

