// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {DeskStrings} from '../../../joining/desk-strings.js';

export default ({plural}: Numbers): DeskStrings => ({
  requests: {
    title: "Richieste",
    none: "Nessuna richiesta attende risposta.",
    count: (count) => plural(count, {one: (figure) => `${figure} richiesta attende risposta.`, other: (figure) => `${figure} richieste attendono risposta.`}),
    byRule: (left, admitted) => {
      const gone = plural(left, {one: (figure) => `${figure} persona ha lasciato la cooperativa`, other: (figure) => `${figure} persone hanno lasciato la cooperativa`});
      const come = plural(admitted, {one: (figure) => `${figure} persona è stata ammessa`, other: (figure) => `${figure} persone sono state ammesse`});
      return `${[...(left ? [gone] : []), ...(admitted ? [come] : [])].join(", ")}.`;
    },
    departures: (names) => `Hanno lasciato: ${names}`,
    arrivals: (names) => `Nuovi membri: ${names}`,
    wish: {join: "Vorrebbe entrare nella cooperativa.", leave: "Vorrebbe lasciare la cooperativa."},
    saving: "Salvataggio…",
    received: (date) => `Ricevuta: ${date}`,
    confirmed: "Confermata dalla persona che chiede.",
    unconfirmed: "Non confermata: forse non viene da questa persona.",
    unchecked: "Non ancora verificata: torna più tardi.",
    accept: (name) => `Accetta ${name}`,
    refuse: (name) => `Rifiuta ${name}`,
    clear: (name) => `Elimina la richiesta di ${name}`,
    retry: (name) => `Riprova per ${name}`,
    notDone: {join: "Non è stato possibile ammettere questa persona.", leave: "Non è stato possibile togliere questa persona dall’elenco."},
    notOwnHome: "La cartella indicata può essere di qualcun altro.",
    reason: "Perché?",
    reasonHint: "Questa persona leggerà la tua risposta.",
    sendRefusal: "Invia il rifiuto",
    cancel: "Annulla",
    done: {
      joined: (name) => `${name} ora fa parte dei membri.`,
      left: (name) => `${name} non fa più parte dei membri.`,
      refused: (name) => `La richiesta di ${name} è respinta.`,
      cleared: (name) => `La richiesta di ${name} è eliminata.`,
      gone: (name) => `La richiesta di ${name} non attende più: ha già avuto risposta, o è stata ritirata.`,
    },
    notTold: "Da qui non è stato possibile avvisare questa persona: avvisala in un altro modo.",
    failed: "La risposta non è stata salvata. Puoi riprovare.",
    unread: (count) => plural(count, {one: (figure) => `Non è stato possibile leggere ${figure} elemento.`, other: (figure) => `Non è stato possibile leggere ${figure} elementi.`}),
    waiting: (count) => plural(count, {one: (figure) => `${figure} altro elemento attende finché non rispondi a questi o non li elimini.`, other: (figure) => `Altri ${figure} elementi attendono finché non rispondi a questi o non li elimini.`}),
    rubbish: (count) =>
      plural(count, {one: (figure) => `${figure} elemento illeggibile, che non è una richiesta.`, other: (figure) => `${figure} elementi illeggibili, che non sono richieste.`}),
    clearRubbish: "Elimina quello che è illeggibile",
    rubbishCleared: "Gli elementi illeggibili sono eliminati.",
  },
  invitations: {
    title: "Inviti",
    explain: "Le persone invitate sono ammesse appena lo chiedono. Non dovrai risponder loro.",
    whoCanSee: "Solo la moderazione può leggere questo elenco.",
    notNeeded: "La cooperativa è aperta: chi lo chiede entra. Non servono inviti.",
    none: "Al momento non c’è nessun invito.",
    count: (count) => plural(count, {one: (figure) => `${figure} persona è invitata.`, other: (figure) => `${figure} persone sono invitate.`}),
    list: "Persone invitate",
    remove: "Togli",
    label: "Indirizzi degli account, uno per riga",
    hint: "Ciascuno trova il proprio nella pagina per chiedere di entrare.",
    example: "Per esempio: https://example.org/amina/profile/card#me",
    invite: "Invita",
    saving: "Salvataggio…",
    added: (count) => plural(count, {one: (figure) => `${figure} invito aggiunto.`, other: (figure) => `${figure} inviti aggiunti.`}),
    removed: "L’invito è tolto.",
    known: (address) => `Invito già fatto: ${address}`,
    member: (address) => `Già membro: ${address}`,
    twice: (address) => `Scritto due volte: ${address}`,
    nothingTyped: "Scrivi almeno un indirizzo.",
    errors: (count) => plural(count, {one: (figure) => `${figure} riga da correggere. Non è ancora salvato niente.`, other: (figure) => `${figure} righe da correggere. Non è ancora salvato niente.`}),
    badLine: (line, text) => `Riga ${line}: «${text}» non è l’indirizzo di un account.`,
    notRead: "Non è stato possibile leggere gli inviti.",
    notAdded: "Gli inviti non sono salvati. Il tuo testo c’è ancora.",
    notRemoved: "L’invito non è tolto. Puoi riprovare.",
  },
});

