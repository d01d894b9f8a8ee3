// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {DigestStrings} from '../../digest/strings.js';

const quoted = (title: string) => `«${title}»`;

export default ({plural}: Numbers): DigestStrings => ({
  signInFirst: "Accedi per preparare un notiziario.",
  period: "Periodo",
  periods: {
    'this-month': "Questo mese",
    'last-month': "Il mese scorso",
    'this-quarter': "Questo trimestre",
    'last-quarter': "Il trimestre scorso",
    days: "Da un giorno a un altro",
  },
  from: "Dal",
  to: "Al",
  badDays: "Scegli due giorni, il secondo dopo il primo.",
  audience: "Per chi",
  audienceHint: "Il notiziario contiene solo quello che tutte queste persone possono leggere.",
  everyone: "Chiunque",
  members: "I membri",
  title: "Titolo",
  usualTitle: (coop) => `Il notiziario di ${coop}`,
  introduction: "Introduzione",
  introductionHint: "Una riga vuota separa i paragrafi. **grassetto**, *corsivo*, [link](https://example.org).",
  found: (count) => plural(count, {one: (figure) => `${figure} elemento trovato.`, other: (figure) => `${figure} elementi trovati.`}),
  incomplete: (sentence) => `Può mancare qualcosa. ${sentence}`,
  parts: {news: "Notizie", events: "Prossimi eventi", decisions: "Decisioni"},
  noneIn: {
    news: "Nessuna notizia in questo periodo.",
    events: "Nessun evento in programma.",
    decisions: "Nessuna decisione in questo periodo.",
  },
  up: (title) => `Sposta in su: ${quoted(title)}`,
  down: (title) => `Sposta in giù: ${quoted(title)}`,
  moved: (title, place, of) => `${quoted(title)}: posizione ${place} di ${of}.`,
  preview: "Anteprima",
  closePreview: "Chiudi l’anteprima",
  print: "Stampa",
  save: "Salva un file per un’e-mail",
  saveHint: "Da qui non parte nessun messaggio. Apri il file nel tuo programma di posta, o copiane il contenuto.",
  saved: "Il file è salvato.",
  fileName: "notiziario",
  days: (from, to) => `Periodo: ${from} – ${to}`,
  untitled: "Senza titolo",
  by: (names) => `di ${names}`,
  verdicts: {
    adopted: "approvata",
    rejected: "respinta",
    chosen: "scelta fatta",
    tied: "parità",
    'no-quorum': "voti insufficienti",
    'no-votes': "nessun voto",
  },
  table: "Tabella",
});

