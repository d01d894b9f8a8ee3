// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {DigestStrings} from '../../digest/strings.js';

const quoted = (title: string) => `“${title}”`;

export default ({plural}: Numbers): DigestStrings => ({
  signInFirst: "Log in om een nieuwsbrief te maken.",
  period: "Periode",
  periods: {
    'this-month': "Deze maand",
    'last-month': "Vorige maand",
    'this-quarter': "Dit kwartaal",
    'last-quarter': "Vorig kwartaal",
    days: "Zelf dagen kiezen",
  },
  from: "Van",
  to: "Tot en met",
  badDays: "Kies twee dagen, de tweede na de eerste.",
  audience: "Voor wie",
  audienceHint: "In de nieuwsbrief staat alleen wat al deze mensen mogen lezen.",
  everyone: "Iedereen",
  members: "De leden",
  title: "Titel",
  usualTitle: (coop) => `De nieuwsbrief van ${coop}`,
  introduction: "Inleiding",
  introductionHint: "Een lege regel scheidt alinea’s. **vet**, *cursief*, [link](https://example.org).",
  found: (count) => plural(count, {one: (figure) => `${figure} stuk gevonden.`, other: (figure) => `${figure} stukken gevonden.`}),
  incomplete: (sentence) => `Misschien ontbreekt er iets. ${sentence}`,
  parts: {news: "Nieuws", events: "Binnenkort", decisions: "Besluiten"},
  noneIn: {
    news: "Geen nieuws in deze periode.",
    events: "Geen komende activiteiten.",
    decisions: "Geen besluiten in deze periode.",
  },
  up: (title) => `${quoted(title)} naar boven verplaatsen`,
  down: (title) => `${quoted(title)} naar beneden verplaatsen`,
  moved: (title, place, of) => `${quoted(title)}: plaats ${place} van ${of}.`,
  preview: "Voorbeeld",
  closePreview: "Het voorbeeld sluiten",
  print: "Afdrukken",
  save: "Een bestand voor een e-mail opslaan",
  saveHint: "Van hieruit wordt niets verzonden. Open het bestand in je mailprogramma, of kopieer wat erin staat.",
  saved: "Het bestand is opgeslagen.",
  fileName: "nieuwsbrief",
  days: (from, to) => `Van ${from} tot en met ${to}`,
  untitled: "Zonder titel",
  by: (names) => `door ${names}`,
  verdicts: {
    adopted: "aangenomen",
    rejected: "verworpen",
    chosen: "keuze gemaakt",
    tied: "gelijke stand",
    'no-quorum': "niet genoeg stemmen",
    'no-votes': "geen stemmen",
  },
  table: "Tabel",
});

