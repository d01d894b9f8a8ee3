// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {LibraryDeskStrings} from '../../library-desk/strings.js';

export default ({plural}: Numbers): LibraryDeskStrings => ({
  stop: "Fine del riordino",
  choose: (title) => `Scegli «${title}»`,
  chooseAll: "Scegli tutti in questa pagina",
  chooseNone: "Non sceglierne nessuno",
  chosen: (count) => plural(count, {one: (figure) => `${figure} documento scelto`, other: (figure) => `${figure} documenti scelti`}),
  noneHere: "In questa pagina nessun documento è tuo.",
  category: "Categoria",
  noCategory: "Scegli una categoria",
  add: "Metti in questa categoria",
  remove: "Togli da questa categoria",
  progress: (done, of) => `${done} di ${of}…`,
  saved: (count) => plural(count, {one: (figure) => `${figure} documento è a posto.`, other: (figure) => `${figure} documenti sono a posto.`}),
  waiting: (count) =>
    plural(count, {one: (figure) => `${figure} modifica è conservata su questo dispositivo e partirà appena possibile.`, other: (figure) => `${figure} modifiche sono conservate su questo dispositivo e partiranno appena possibile.`}),
  unchanged: "Non c’era niente da cambiare.",
  failed: (count) => plural(count, {one: (figure) => `Non è stato possibile modificare ${figure} documento:`, other: (figure) => `Non è stato possibile modificare ${figure} documenti:`}),
  full: "È già in 12 categorie.",
  pin: "Metti in evidenza",
  unpin: "Non tenere più in evidenza",
  pinLabel: (title) => `Metti in evidenza «${title}»`,
  unpinLabel: (title) => `Non tenere più in evidenza «${title}»`,
  pinned: (title) => `«${title}» è in evidenza.`,
  unpinned: (title) => `«${title}» non è più in evidenza.`,
  categories: {
    title: "Modifica le categorie",
    close: "Chiudi le categorie",
    scheme: "Gruppo di categorie",
    name: "Nome della categoria",
    inside: "Dentro",
    top: "Nessun’altra",
    add: "Aggiungi la categoria",
    rename: "Rinomina",
    move: "Sposta",
    remove: "Elimina",
    of: (action, name) => `${action} «${name}»`,
    save: "Salva",
    cancel: "Annulla",
    loses: (name, count) =>
      `Eliminare «${name}»? ${count ? plural(count, {one: (figure) => `${figure} documento non sarà più in questa categoria. `, other: (figure) => `${figure} documenti non saranno più in questa categoria. `}) : ''}Quello che contiene prende il suo posto.`,
    added: (name) => `La categoria «${name}» è aggiunta.`,
    renamed: (name) => `La categoria ora si chiama «${name}».`,
    moved: (name) => `La categoria «${name}» è spostata.`,
    removed: (name) => `La categoria «${name}» è eliminata.`,
    missing: "Scrivi un nome, di 80 caratteri al massimo.",
  },
});

