// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {AnsweringStrings} from '../../answering/strings.js';

export default ({plural}: Numbers): AnsweringStrings => ({
  questions: "Domande di chi organizza",
  required: "obbligatorio",
  choose: "Scegli…",
  whoReads: (day) => `Le tue risposte sono lette solo da chi organizza e dalla moderazione${day ? `, e vengono cancellate ${day}` : ''}.`,
  erased: "Le tue risposte alle domande sono state cancellate.",
  needAnswer: "Rispondi a questa domanda.",
  errors: (count) => plural(count, {one: (figure) => `Manca ${figure} risposta:`, other: (figure) => `Mancano ${figure} risposte:`}),
  showName: "Mostra il mio nome agli altri membri",
  showNameHint:
    "Appena non hai più un posto, il nome non viene più mostrato. Se togli la spunta, resta visibile finché chi organizza non torna su questa pagina.",
  taking: (names, others) => {
    const all = others ? [...names, plural(others, {one: (figure) => `${figure} altra persona`, other: (figure) => `altre ${figure} persone`})] : names;
    return `Partecipano: ${new Intl.ListFormat('it').format(all)}.`;
  },
});

