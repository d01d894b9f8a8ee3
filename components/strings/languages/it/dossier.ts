// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import {sizeText} from '../../dossier/size.js';
import type {DossierStrings} from '../../dossier/strings.js';

export default (_: Numbers): DossierStrings => ({
  documents: "Documenti",
  minutes: "Verbale",
  minutesOf: (day) => `Verbale di ${day}`,
  partial: "Una parte non può essere mostrata qui.",
  size: (bytes) => sizeText('it', bytes),
  writing: {
    title: "Scrivi il verbale",
    hint: "Può leggerlo chiunque veda questo evento.",
    whichDate: "Data",
    text: "Verbale",
    save: "Salva il verbale",
    saving: "Salvataggio…",
    saved: "Il verbale è salvato.",
    kept: "Il verbale è conservato su questo dispositivo e partirà appena possibile.",
    notSaved: "Il verbale non è salvato.",
    tooLong: "Scrivi al massimo 20.000 caratteri.",
    changed: "Nel frattempo è stato modificato altrove: rileggilo qui sopra. Se salvi, il tuo testo lo sostituisce.",
  },
});

