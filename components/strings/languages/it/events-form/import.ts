// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {EventImportStrings} from '../../../events-form/import-strings.js';

export default ({format, plural}: Numbers): EventImportStrings => {
  const quoted = (text: string) => `«${text}»`;
  const such = (example: string) => (example ? ` (per esempio ${quoted(example)})` : '');
  const events = (count: number) => plural(count, {one: (figure) => `${figure} evento`, other: (figure) => `${figure} eventi`});
  return {
    title: "Importa un file di calendario",
    reading: "Lettura del file…",
    refusals: {
      'too-large': "Questo file supera i 2 MB. Scegline uno più piccolo.",
      unreadable: "Questo file non si può leggere. Sceglilo di nuovo.",
      empty: "Questo file è vuoto.",
      'no-calendar': "Questo non è un file di calendario. Scegli un file «.ics».",
      'no-event': "In questo file non c’è nessun evento.",
    },
    notCompared: "Non viene importato niente: non si vede che cosa c’è già nel calendario.",
    filled: (name) => `${name ? quoted(name) : "L’evento"} è importato dal file. Controllalo, poi salva.`,
    isKnown: (name) => `${name ? quoted(name) : "Questo evento"} è già nel calendario. Non viene importato niente.`,
    notesTitle: "Attenzione:",
    notes: {
      'too-many-events': (count) => `Il file è troppo lungo: la parte finale non viene letta (${events(count)}).`,
      'too-many-dates': (_, example) => `Una serie ha più di 500 date cambiate: le altre restano fuori${such(example)}.`,
      'bad-line': (count, example) => plural(count, {one: (figure) => `${figure} riga del file non ha senso${such(example)}.`, other: (figure) => `${figure} righe del file non hanno senso${such(example)}.`}),
      'no-start': (count, example) => `${events(count)} senza primo giorno: resta fuori${such(example)}.`,
      'bad-end': (count, example) => `${events(count)} con una fine impossibile: si importa senza${such(example)}.`,
      'bad-date': (_, example) => `Date impossibili in una serie: restano fuori${such(example)}.`,
      'unknown-zone': (_, example) => `Un fuso orario sconosciuto: controlla gli orari, e quello che manca${such(example)}.`,
      'bad-rule': (_, example) => `Una ripetizione che il calendario non sa seguire${such(example)}.`,
      'later-dates': (_, example) => `Un cambiamento di tutte le date seguenti viene importato solo per la prima${such(example)}.`,
      'changed-texts': (_, example) =>
        `Una data di una serie ha un titolo o un luogo suo: non viene importato${such(example)}.`,
      'bad-address': (_, example) => `Un indirizzo che non è tale: resta fuori${such(example)}.`,
      'guessed-letters': () => "Il file scrive gli accenti in un modo vecchio: controllali.",
      'cut-text': (_, example) => `Un testo troppo lungo viene tagliato${such(example)}.`,
      private: (_, example) => `Indicato come privato nel file${such(example)}.`,
    },
    found: (count) => `Il file contiene ${events(count)}. Scegli che cosa aggiungere.`,
    more: (count) => `Ne restano altri: ${events(count)}. Aggiungi questi, poi scegli di nuovo il file.`,
    legend: "Eventi del file",
    audience: "Chi può vederli?",
    all: "Scegli tutti",
    untitled: "Evento senza titolo",
    marks: {
      repeats: "si ripete",
      cancelled: "annullato",
      private: "indicato come privato",
      known: "già nel calendario",
      added: "aggiunto",
      kept: "conservato su questo dispositivo",
      failed: "non aggiunto",
    },
    add: (count) => (count ? `Aggiungi ${events(count)}` : "Aggiungi"),
    chooseOne: "Scegli almeno un evento.",
    adding: (count) => `Aggiunta di ${events(count)}…`,
    result: ({added, kept, failed}) =>
      [
        (added > 0 || !(kept || failed)) && `${events(added)} ora nel calendario`,
        kept && `${events(kept)} su questo dispositivo fino all’invio`,
        failed && `${format(failed)} senza riuscita`,
      ]
        .filter(Boolean)
        .join(", ") + ".",
    back: "Torna al modulo",
  };
};

