// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {ThreadStrings} from '../../thread/strings.js';

export default ({plural}: Numbers): ThreadStrings => ({
  empty: "Qui nessuno ne ha ancora parlato.",
  emptyForVisitor: "Senza accedere non si vede nessun messaggio.",
  count: (count) => plural(count, {one: (figure) => `${figure} messaggio.`, other: (figure) => `${figure} messaggi.`}),
  begin: "Il tuo primo messaggio apre la discussione.",
  readersLegend: "Chi potrà leggerla?",
  readers: {everyone: "Chiunque", members: "I membri della cooperativa"},
  readersOfGroup: "Il gruppo per cui è scritto",
  label: "Partecipa alla discussione",
  notHere: "Il messaggio che cerchi non è qui, o non c’è più.",
  several: "Questa discussione è stata aperta in più posti. Si legge tutta insieme.",
  unread: (count) =>
    count > 1 ? "Alcune parti di questa discussione non si possono leggere." : "Una parte di questa discussione non si può leggere.",
  opening: "Apertura della discussione…",
  notOpened: "Non è stato possibile aprire la discussione. Il tuo messaggio c’è ancora.",
});

