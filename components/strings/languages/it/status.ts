// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {moment} from '../../moment.js';
import type {Numbers} from '../counting.js';
import type {StatusStrings} from '../../status/strings.js';

export default ({plural}: Numbers): StatusStrings => {
  const named = (what: string) => (name?: string) => (name ? `${what}: ${name}` : what);
  return {
    title: "Che cosa non è ancora partito",
    offline: "Manca la connessione. Quello che scrivi è conservato su questo dispositivo e partirà più tardi.",
    sending: (count) => plural(count, {one: (figure) => `Invio di ${figure} modifica…`, other: (figure) => `Invio di ${figure} modifiche…`}),
    waiting: (count) => plural(count, {one: (figure) => `${figure} modifica attende su questo dispositivo e partirà da sola.`, other: (figure) => `${figure} modifiche attendono su questo dispositivo e partiranno da sole.`}),
    needsYou: (count) => plural(count, {one: (figure) => `${figure} modifica ha bisogno di te.`, other: (figure) => `${figure} modifiche hanno bisogno di te.`}),
    allSent: "È partito tutto.",
    onPageOnly: "Questo dispositivo non conserva niente. Lascia aperta questa pagina finché non è partito.",
    show: "Mostra",
    hide: "Nascondi",
    work: {
      edit: named("Modifica"),
      contribute: named("Aggiunta"),
      'open-room': named("Nuova conversazione"),
      withdraw: named("Eliminazione"),
      announce: named("Novità per l’elenco della cooperativa"),
      post: named("Invio alla cooperativa"),
      profile: named("Il tuo profilo"),
      register: named("Iscrizione"),
      vote: named("Voto"),
      say: named("Messaggio"),
      move: named("Cambio di chi può leggere"),
    },
    answers: {yes: "Sì", maybe: "Forse", no: "No"},
    typed: (date) => `Scritto: ${moment('it', date)}`,
    isSending: "Invio in corso…",
    waits: "Attende la connessione.",
    retry: "Riprova",
    recreate: "Scrivi di nuovo",
    copy: "Copia il testo",
    copied: "Il testo è copiato.",
    discard: "Rinuncia",
    confirmDiscard: "Rinuncia per sempre",
    keep: "Tieni",
    forbidden: "Non puoi, o non puoi più, scrivere qui. Copia il tuo testo prima di rinunciare.",
    gone: "Quello che hai modificato è stato eliminato.",
    conflict: (label) => `${label}: modificato anche altrove.`,
    side: {
      mine: () => "Qui",
      theirs: (date) => (date ? `Altrove, il giorno ${moment('it', date)}` : "Altrove"),
    },
    choose: {mine: "Tieni il tuo", theirs: "Prendi l’altro"},
    nothing: "(niente)",
  };
};

