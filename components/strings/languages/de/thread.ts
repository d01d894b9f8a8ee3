// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {ThreadStrings} from '../../thread/strings.js';

export default ({plural}: Numbers): ThreadStrings => ({
  empty: "Hier hat noch niemand darüber gesprochen.",
  emptyForVisitor: "Ohne Anmeldung ist keine Nachricht zu sehen.",
  count: (count) => plural(count, {one: (figure) => `${figure} Nachricht.`, other: (figure) => `${figure} Nachrichten.`}),
  begin: "Ihre erste Nachricht eröffnet das Gespräch.",
  readersLegend: "Wer wird es lesen können?",
  readers: {everyone: "Alle", members: "Die Mitglieder der Genossenschaft"},
  readersOfGroup: "Die Gruppe, für die es geschrieben ist",
  label: "Mitreden",
  notHere: "Die gesuchte Nachricht ist nicht oder nicht mehr hier.",
  several: "Dieses Gespräch wurde an mehreren Stellen eröffnet. Alles wird zusammen gelesen.",
  unread: (count) =>
    count > 1 ? "Mehrere Teile dieses Gesprächs können nicht gelesen werden." : "Ein Teil dieses Gesprächs kann nicht gelesen werden.",
  opening: "Das Gespräch wird eröffnet…",
  notOpened: "Das Gespräch konnte nicht eröffnet werden. Ihre Nachricht ist noch da.",
});

