// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../dossier/size.js';
import type {Numbers} from '../counting.js';
import formWords from './things/form.js';
import type {DocumentFormStrings} from '../../document-form/strings.js';

const size = (bytes: number) => sizeText('it', bytes);

export default (numbers: Numbers): DocumentFormStrings => ({
  ...formWords(numbers),
  create: () => "Aggiungi documenti",
  membersOnly: "Solo i membri della cooperativa possono aggiungere documenti.",
  signInFirst: "Accedi per aggiungere o modificare documenti.",
  notAnnounced: "È salvato, ma non è stato possibile segnalarlo alla biblioteca.",
  announceAgain: "Segnala alla biblioteca",
  audience: "Chi può vedere questi documenti?",
  licenses: {
    by: "Si può riutilizzare citando chi l’ha creato (CC BY)",
    'by-sa': "Si può riutilizzare citando chi l’ha creato, alle stesse condizioni (CC BY-SA)",
    zero: "Si può riutilizzare senza condizioni (CC0)",
    reserved: "Tutti i diritti riservati",
  },
  files: {
    choose: "Scegli i file",
    hint: (most, kept) =>
      `Al massimo ${size(most)} ciascuno. Se chiudi la pagina prima dell’invio, i file oltre ${size(kept)} si devono scegliere di nuovo.`,
    limit: (most) => `Al massimo ${size(most)}.`,
    drop: "Oppure trascina qui i file.",
    addLink: "Aggiungi invece un link",
    refused: {
      empty: (name) => `«${name}» è vuoto.`,
      'too-large': (name) => `«${name}» è troppo grande.`,
      'chosen-already': (name) => `«${name}» è già stato scelto.`,
      'too-many': (name) => `«${name}» non è stato preso: prima invia quelli già scelti.`,
    },
    none: "Scegli un file, o aggiungi un link.",
    nth: (title) => `Documento: ${title}`,
    size,
    remove: (title) => `Togli «${title}»`,
    twice: "Un altro file ha lo stesso nome: dai loro titoli diversi.",
    lost: (name) => `Questo dispositivo non ha conservato il file «${name}».`,
    chooseAgain: "Scegli di nuovo il file",
    notKept: "Questo file non è conservato su questo dispositivo: invialo prima di lasciare la pagina.",
    pictures: "Tieni le immagini come sono",
    picturesHint:
      "Altrimenti vengono rimpicciolite a 2.400 pixel, senza quello che la fotocamera annota, come il luogo dello scatto.",
    accessibleFile: "Oppure scegli un file per la versione accessibile",
    accessibleChosen: (name) => `Versione accessibile scelta: ${name}`,
    accessibleRemove: "Togli la versione accessibile",
  },
  about: {
    all: "Per tutti i documenti",
    only: "Dove va, e chi può vederlo",
    one: "Altro su questo documento",
    oneHint: "Quello che lasci vuoto si prende da quanto è scritto per tutti.",
    categories: "Categorie",
    asAll: "Come per gli altri",
    readers: {
      everyone: "chiunque",
      members: "i membri",
      group: (name) => `i membri del gruppo «${name}»`,
      person: (name) => `${name} e chi si occupa degli elenchi`,
      self: "solo tu",
    },
    kept: "conservato dalla cooperativa",
  },
});

