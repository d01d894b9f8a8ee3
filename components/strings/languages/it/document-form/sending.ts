// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../../dossier/size.js';
import type {Numbers} from '../../counting.js';
import type {SendingStrings} from '../../../document-form/sending-strings.js';

const size = (bytes: number) => sizeText('it', bytes);

export default ({format, plural}: Numbers): SendingStrings => ({
  send: (count) => (count > 1 ? `Aggiungi ${format(count)} documenti` : "Aggiungi il documento"),
  running: (done, of) => `Invio: ${format(done)} di ${format(of)}.`,
  sent: (bytes, of) => `${size(bytes)} di ${size(of)} inviati`,
  describing: "Il file è arrivato. Aggiunta alla biblioteca…",
  cancel: (title) => `Ferma l’invio di «${title}»`,
  cancelled: "L’invio è stato fermato.",
  retry: (title) => `Riprova con «${title}»`,
  failed: "Questo documento non è stato aggiunto.",
  full: "In questo spazio non c’è più abbastanza posto. Libera posto, o scegli un file più piccolo.",
  picture: "Qui non si può rimpicciolire questa immagine. Spunta «Tieni le immagini come sono», o scegline un’altra.",
  added: (count) => plural(count, {one: (figure) => `${figure} documento è stato aggiunto.`, other: (figure) => `${figure} documenti sono stati aggiunti.`}),
  notAdded: (count) => plural(count, {one: (figure) => `${figure} documento non è stato aggiunto.`, other: (figure) => `${figure} documenti non sono stati aggiunti.`}),
  waits: "conservato su questo dispositivo, parte appena possibile",
  notAnnounced: "non ancora segnalato alla biblioteca",
  addedTitle: "Documenti aggiunti",
});

