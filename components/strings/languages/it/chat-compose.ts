// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {ComposeStrings} from '../../chat-compose/strings.js';

export default ({plural, format}: Numbers): ComposeStrings => ({
  hint: "Con Invio si va a capo, con Ctrl e Invio si invia il messaggio. @ per nominare qualcuno.",
  hintEnter: "Con Invio si invia il messaggio, con Maiusc e Invio si va a capo. @ per nominare qualcuno.",
  enterSends: "Invia con il tasto Invio",
  send: "Invia",
  change: "Salva",
  sending: "Invio in corso…",
  sent: "Messaggio inviato.",
  kept: "È conservato su questo dispositivo e partirà appena possibile.",
  keptOnPage: "Questo dispositivo non conserva più niente: lascia aperta la pagina finché non è partito.",
  replyingTo: (name) => `Stai rispondendo a ${name}`,
  changing: "Stai modificando il tuo messaggio",
  cancel: "Annulla",
  addFile: "Aggiungi un’immagine o un documento",
  fileHint:
    "PDF, testo, foglio di calcolo o immagine, al massimo 10 MB. Le immagini vengono rimpicciolite, senza il luogo dove sono state scattate.",
  fileText: (name) => `Descrizione di ${name}`,
  fileTextHint: "Quello che bisogna sapere senza vedere l’immagine.",
  dropFile: (name) => `Togli ${name}`,
  notKept: (name) =>
    `Questo dispositivo non conserva ${name}: se lasci la pagina prima dell’invio, dovrai allegarlo di nuovo.`,
  notThere: (name) => `${name} non è più su questo dispositivo: allegalo di nuovo.`,
  signs: "Metti un simbolo",
  people: "Persone da nominare",
  peopleFound: (count) => (count ? plural(count, {one: (figure) => `${figure} persona trovata`, other: (figure) => `${figure} persone trovate`}) : "Nessuno con questo nome"),
  draftFrom: (time) => `Iniziata: ${time}. Non ancora inviata.`,
  dropDraft: "Cancella questa bozza",
  mistakes: {
    empty: "Scrivi qualcosa, o aggiungi un file.",
    tooLong: (over) =>
      plural(over, {one: (figure) => `Il tuo messaggio è troppo lungo di ${figure} carattere. Non è andato perso niente: accorcialo, o invialo in più parti.`, other: (figure) => `Il tuo messaggio è troppo lungo di ${figure} caratteri. Non è andato perso niente: accorcialo, o invialo in più parti.`}),
    tooManyFiles: (most) => `Un messaggio può portare al massimo ${format(most)} file.`,
    fileType: (name) => `Non si può aggiungere ${name}: i file di questo tipo possono agire a nome di chi li apre.`,
    fileTooLarge: (name) => `${name} supera i 10 MB.`,
    fileEmpty: (name) => `${name} è vuoto.`,
    pictureUnread: (name) => `Non è stato possibile leggere ${name} come immagine.`,
    textMissing: (name) => `Descrivi ${name} in poche parole, per chi non vede l’immagine.`,
  },
  notSent: "Questo messaggio non è partito.",
  withFiles: (names) => `Con ${names}.`,
  takeUp: "Riprendilo per correggerlo",
  tryAgain: "Riprova",
  left: (count) => plural(count, {one: (figure) => `Resta ${figure} carattere.`, other: (figure) => `Restano ${figure} caratteri.`}),
  noMoreOpen: "Questa conversazione non è più aperta a te. Il tuo testo c’è ancora: copialo se ti serve.",
});

