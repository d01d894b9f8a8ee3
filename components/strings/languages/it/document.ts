// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../dossier/size.js';
import type {Numbers} from '../counting.js';
import type {DocumentStrings} from '../../document/strings.js';

const size = (bytes: number) => sizeText('it', bytes);
const withFacts = (text: string, facts: string) => (facts ? `${text} (${facts})` : text);

export default ({plural, format}: Numbers): DocumentStrings => ({
  notOfCoop: (host) => `Questo documento non è della cooperativa. Si trova su ${host}.`,
  unnamed: "Documento senza titolo",
  maybeOld: "Quello che è mostrato può non essere aggiornato.",
  readers: {
    everyone: "Chiunque può vedere questo documento.",
    members: "I membri possono vedere questo documento.",
    group: (name) => `I membri del gruppo «${name}» possono vedere questo documento.`,
    person: (name) => `${name} e chi si occupa degli elenchi possono vedere questo documento.`,
    you: "Tu e chi si occupa degli elenchi potete vedere questo documento.",
    self: "Solo tu puoi vedere questo documento.",
  },
  download: (facts) => withFacts("Scarica", facts),
  downloadOlder: (version, facts) => withFacts(`Scarica la ${version}`, facts),
  downloadAccessible: (facts) => withFacts("Scarica la versione accessibile", facts),
  open: (host, facts) => withFacts(`Apri su ${host}`, facts),
  openAccessible: (host) => `Apri la versione accessibile su ${host}`,
  downloading: "Scaricamento…",
  progress: (bytes, of) => (of ? `${size(bytes)} di ${size(of)}` : size(bytes)),
  cancel: "Annulla",
  look: "Guarda qui",
  closeLook: "Chiudi l’anteprima",
  notShown: "Per sicurezza, questo tipo di file non viene mostrato qui.",
  size,
  minutes: (count) => plural(count, {one: (figure) => `${figure} minuto`, other: (figure) => `${figure} minuti`}),
  facts: {
    author: "Scritto da",
    added: "Aggiunto da",
    date: "Data",
    version: "Versione",
    language: "Lingua",
    reading: "Tempo di lettura",
    category: "Categorie",
    keyword: "Parole chiave",
    license: "Licenza",
    review: "Revisione",
    decision: "Decisione",
  },
  version: (number) => `versione ${format(number)}`,
  someVersion: "versione senza numero",
  reviewOn: (date) => `Prevista il giorno ${date}`,
  reviewSince: (date) => `Revisione prevista il giorno ${date}: questo documento può non essere più aggiornato.`,
  seeDecision: "Vedi la decisione da cui nasce",
  licenses: {
    by: "Si può riutilizzare citando chi l’ha creato (CC BY)",
    'by-sa': "Si può riutilizzare citando chi l’ha creato, alle stesse condizioni (CC BY-SA)",
    zero: "Si può riutilizzare senza condizioni (CC0)",
    reserved: "Tutti i diritti riservati",
  },
  older: "Versioni precedenti",
  edit: "Modifica questo documento",
});

