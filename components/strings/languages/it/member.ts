// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {MemberStrings} from '../../member/strings.js';

export default ({format}: Numbers): MemberStrings => ({
  fields: {phone: "Telefono", email: "E-mail", photo: "Foto"},
  visibleTo: {members: "Visibile ai membri", private: "Visibile solo a te"},
  updated: (date) => `Profilo aggiornato il giorno ${date}`,
  partUnread: "Non è stato possibile leggere una parte di questo profilo.",
  write: (name) => `Scrivi a ${name}`,
  signInToWrite: (name) => `Accedi per scrivere a ${name}.`,
  contact: {
    label: "Il tuo messaggio",
    hint: (host) => `Arriva nella casella dei messaggi di questo membro, su ${host}, e dice che viene da te.`,
    send: "Invia",
    cancel: "Annulla",
    sending: "Invio del messaggio…",
    sent: (name) => `Il tuo messaggio a ${name} è arrivato.`,
    kept: (name) => `Il tuo messaggio a ${name} è conservato su questo dispositivo e partirà appena possibile.`,
    keptByPage: "Questo dispositivo non conserva niente: lascia aperta questa pagina finché non è partito.",
    notSent: "Il tuo messaggio non è partito. Il tuo testo è ancora qui.",
    refused: "Questa casella non accetta messaggi.",
    empty: "Scrivi il tuo messaggio.",
    tooLong: (limit) => `Al massimo ${format(limit)} caratteri.`,
    failed: "Non è possibile aprire il messaggio. Controlla la connessione, poi riprova.",
  },
});

