// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../dossier/size.js';
import type {Numbers} from '../counting.js';
import type {DocumentStrings} from '../../document/strings.js';

const size = (bytes: number) => sizeText('de', bytes);
const withFacts = (text: string, facts: string) => (facts ? `${text} (${facts})` : text);

export default ({plural, format}: Numbers): DocumentStrings => ({
  notOfCoop: (host) => `Dieses Dokument gehört nicht zu dieser Genossenschaft. Es liegt bei ${host}.`,
  unnamed: "Dokument ohne Titel",
  maybeOld: "Was Sie sehen, ist vielleicht veraltet.",
  readers: {
    everyone: "Alle können dieses Dokument sehen.",
    members: "Die Mitglieder können dieses Dokument sehen.",
    group: (name) => `Die Mitglieder der Gruppe „${name}“ können dieses Dokument sehen.`,
    person: (name) => `${name} und alle, die die Listen betreuen, können dieses Dokument sehen.`,
    you: "Sie und alle, die die Listen betreuen, können dieses Dokument sehen.",
    self: "Nur Sie können dieses Dokument sehen.",
  },
  download: (facts) => withFacts("Herunterladen", facts),
  downloadOlder: (version, facts) => withFacts(`Herunterladen: ${version}`, facts),
  downloadAccessible: (facts) => withFacts("Barrierefreie Version herunterladen", facts),
  open: (host, facts) => withFacts(`Bei ${host} öffnen`, facts),
  openAccessible: (host) => `Barrierefreie Version bei ${host} öffnen`,
  downloading: "Wird heruntergeladen…",
  progress: (bytes, of) => (of ? `${size(bytes)} von ${size(of)}` : size(bytes)),
  cancel: "Abbrechen",
  look: "Hier ansehen",
  closeLook: "Vorschau schließen",
  notShown: "Diese Art von Datei wird hier vorsichtshalber nicht gezeigt.",
  size,
  minutes: (count) => plural(count, {one: (figure) => `${figure} Minute`, other: (figure) => `${figure} Minuten`}),
  facts: {
    author: "Verfasst von",
    added: "Hinzugefügt von",
    date: "Datum",
    version: "Version",
    language: "Sprache",
    reading: "Lesezeit",
    category: "Kategorien",
    keyword: "Schlagwörter",
    license: "Lizenz",
    review: "Überprüfung",
    decision: "Beschluss",
  },
  version: (number) => `Version ${format(number)}`,
  someVersion: "Version ohne Nummer",
  reviewOn: (date) => `Zu überprüfen am ${date}`,
  reviewSince: (date) => `Zu überprüfen seit ${date}: Dieses Dokument ist vielleicht veraltet.`,
  seeDecision: "Den Beschluss ansehen, aus dem es hervorgeht",
  licenses: {
    by: "Frei nutzbar mit Namensnennung (CC BY)",
    'by-sa': "Frei nutzbar mit Namensnennung, zu gleichen Bedingungen (CC BY-SA)",
    zero: "Frei nutzbar ohne Bedingungen (CC0)",
    reserved: "Alle Rechte vorbehalten",
  },
  older: "Ältere Versionen",
  edit: "Dieses Dokument bearbeiten",
});

