// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../dossier/size.js';
import type {Numbers} from '../counting.js';
import type {DocumentStrings} from '../../document/strings.js';

const size = (bytes: number) => sizeText('nl', bytes);
const withFacts = (text: string, facts: string) => (facts ? `${text} (${facts})` : text);

export default ({plural, format}: Numbers): DocumentStrings => ({
  notOfCoop: (host) => `Dit document is niet van deze coöperatie. Het staat op ${host}.`,
  unnamed: "Document zonder titel",
  maybeOld: "Wat wordt getoond, kan verouderd zijn.",
  readers: {
    everyone: "Iedereen kan dit document zien.",
    members: "De leden kunnen dit document zien.",
    group: (name) => `De leden van de groep “${name}” kunnen dit document zien.`,
    person: (name) => `${name} en de beheerders van de lijsten kunnen dit document zien.`,
    you: "Jij en de beheerders van de lijsten kunnen dit document zien.",
    self: "Alleen jij kunt dit document zien.",
  },
  download: (facts) => withFacts("Downloaden", facts),
  downloadOlder: (version, facts) => withFacts(`Downloaden: ${version}`, facts),
  downloadAccessible: (facts) => withFacts("De toegankelijke versie downloaden", facts),
  open: (host, facts) => withFacts(`Openen op ${host}`, facts),
  openAccessible: (host) => `De toegankelijke versie openen op ${host}`,
  downloading: "Wordt gedownload…",
  progress: (bytes, of) => (of ? `${size(bytes)} van ${size(of)}` : size(bytes)),
  cancel: "Annuleren",
  look: "Hier bekijken",
  closeLook: "Het voorbeeld sluiten",
  notShown: "Voor de veiligheid wordt dit soort bestand hier niet getoond.",
  size,
  minutes: (count) => plural(count, {one: (figure) => `${figure} minuut`, other: (figure) => `${figure} minuten`}),
  facts: {
    author: "Auteur",
    added: "Toegevoegd door",
    date: "Datum",
    version: "Versie",
    language: "Taal",
    reading: "Leestijd",
    category: "Categorieën",
    keyword: "Trefwoorden",
    license: "Licentie",
    review: "Herziening",
    decision: "Besluit",
  },
  version: (number) => `versie ${format(number)}`,
  someVersion: "de versie zonder nummer",
  reviewOn: (date) => `Te herzien op ${date}`,
  reviewSince: (date) => `Te herzien sinds ${date}: dit document is misschien verouderd.`,
  seeDecision: "Het besluit bekijken waaruit het voortkomt",
  licenses: {
    by: "Vrij te hergebruiken, met vermelding van de auteur (CC BY)",
    'by-sa': "Vrij te hergebruiken, met vermelding van de auteur, onder dezelfde voorwaarden (CC BY-SA)",
    zero: "Vrij te hergebruiken zonder voorwaarden (CC0)",
    reserved: "Alle rechten voorbehouden",
  },
  older: "Oudere versies",
  edit: "Dit document wijzigen",
});

