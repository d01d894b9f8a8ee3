// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {moment} from '../../moment.js';
import type {Numbers} from '../counting.js';
import type {SignOutStrings} from '../../sign-out/strings.js';

export default ({plural}: Numbers): SignOutStrings => {
  const changes = (count: number) => plural(count, {one: (figure) => `${figure} modifica`, other: (figure) => `${figure} modifiche`});
  const drafts = (count: number) => plural(count, {one: (figure) => `${figure} bozza`, other: (figure) => `${figure} bozze`});
  return {
    notSent: (count) => plural(count, {one: (figure) => `${figure} modifica non è ancora partita.`, other: (figure) => `${figure} modifiche non sono ancora partite.`}),
    notSaved: (count) => plural(count, {one: (figure) => `${figure} bozza non è salvata.`, other: (figure) => `${figure} bozze non sono salvate.`}),
    nothingLeft: "È partito tutto.",
    needYou: (count) => plural(count, {one: (figure) => `${figure} modifica ha bisogno di te prima di partire.`, other: (figure) => `${figure} modifiche hanno bisogno di te prima di partire.`}),
    send: "Invia adesso ed esci",
    sendWithoutDrafts: "Invia le modifiche, cancella le bozze ed esci",
    save: "Tieni il testo in un file ed esci",
    end: {
      nothing: "Esci",
      changes: "Cancella le modifiche ed esci",
      drafts: "Cancella le bozze ed esci",
      both: "Cancella le modifiche e le bozze, ed esci",
    },
    stay: "Non uscire",
    keepDrafts: "Tieni le mie bozze su questo dispositivo",
    keepDraftsHint: "Le ritroverai quando accedi. Non spuntare su un dispositivo condiviso.",
    sending: (count) => `Invio di ${changes(count)}…`,
    stuck: (count) => `Non è stato possibile inviare ${changes(count)}. Il tuo accesso è ancora attivo.`,
    fileName: (day) => `i-miei-testi-${day}.txt`,
    draft: (at) => `L’hai scritto il giorno ${moment('it', at)}, senza salvarlo.`,
    eraseDraft: "Cancella questa bozza",
    waiting(changed, kept) {
      const all = [changed ? changes(changed) : '', kept ? drafts(kept) : ''].filter(Boolean).join(" e ");
      return `Su questo dispositivo, in attesa che tu acceda: ${all}.`;
    },
  };
};

