// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {JoiningStrings} from '../../joining/strings.js';

export default (numbers: Numbers): JoiningStrings => ({
  title: (coop) => `Entra in ${coop}`,
  signInFirst: "Accedi per entrare nella cooperativa, o per lasciarla.",
  closed: "Questa cooperativa non riceve richieste qui.",
  open: "Questa cooperativa è aperta: chi lo chiede entra. Perciò qui «i membri» vuol dire «chiunque abbia un account».",
  explain: "Ecco che cosa sarà scritto, e chi potrà leggerlo:",
  plan: [
    {
      where: "Nel tuo spazio",
      things: [
        {
          what: "Una cartella per questa cooperativa.",
          who: "Nessun altro ci scrive. La moderazione vede quello che ci pubblichi.",
        },
        {what: "Una casella dei messaggi.", who: "Chiunque abbia un account può lasciarti un messaggio. Nessun altro lo legge."},
        {what: "Un indice di quello che pubblichi.", who: "Chiunque può leggerlo."},
      ],
    },
    {
      where: "Presso la cooperativa",
      things: [{what: "La tua richiesta.", who: "Può leggerla solo la moderazione."}],
    },
    {
      where: "Quando farai parte della cooperativa",
      things: [
        {
          what: "Nell’elenco dei membri: nome, attività, comune, competenze e la tua foto piccola.",
          who: "Chiunque può leggerlo.",
        },
        {
          what: "Nell’elenco che dà ai membri i loro diritti: l’indirizzo del tuo account.",
          who: "Possono leggerlo gli altri membri.",
        },
      ],
    },
  ],
  deeds: {
    ask: () => "Chiedi di entrare",
    withdraw: () => "Ritira la mia richiesta",
    leave: (coop) => `Lascia ${coop}`,
    stay: () => "Resta nella cooperativa",
  },
  askAgain: "Chiedi di nuovo",
  doing: {
    ask: "Invio della tua richiesta…",
    withdraw: "Ritiro della tua richiesta…",
    leave: "Annotazione della tua uscita…",
    stay: "Annullamento della tua uscita…",
  },
  failed: {
    ask: "La tua richiesta non è partita.",
    withdraw: "La tua richiesta non è ritirata.",
    leave: "La tua uscita non è annotata.",
    stay: "La tua uscita non è annullata.",
  },
  retrySafely: "Puoi riprovare senza rischi: niente viene fatto due volte.",
  sent: "La tua richiesta è stata inviata.",
  answerFollows: {
    approved: "Una persona della cooperativa ti risponderà.",
    open: "Entrerai nella cooperativa appena una persona della moderazione apre il sito.",
  },
  withdrawn: "La tua richiesta è ritirata.",
  member: (coop) => `Fai parte di ${coop}.`,
  refused: (coop) => `${coop} ha detto no alla tua richiesta.`,
  leaving: "La tua uscita è annotata. Non sarai più nella cooperativa appena una persona della moderazione apre il sito.",
  stayed: "Resti nella cooperativa.",
  leaveTitle: "Lascia la cooperativa",
  leaveGoes:
    "Uscirai dall’elenco dei membri e dai gruppi, e non potrai più annunciare niente ai membri. Avviene appena una persona della moderazione apre il sito.",
  leaveStays: "Quello che hai scritto resta nel tuo spazio.",
  leaveElsewhere: "La tua iscrizione non è stata fatta qui. Per uscire, scrivi o telefona alla cooperativa.",
  address: "Una persona della cooperativa ti invita? Dalle l’indirizzo del tuo account:",
  copyAddress: "Copia l’indirizzo",
  copied: "L’indirizzo è copiato.",
  forModerators: "Questa pagina è per la moderazione.",
  desk: () => import('./joining/desk.js').then((module) => module.default(numbers)),
});

