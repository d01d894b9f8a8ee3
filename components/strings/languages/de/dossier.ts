// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import {sizeText} from '../../dossier/size.js';
import type {DossierStrings} from '../../dossier/strings.js';

export default (_: Numbers): DossierStrings => ({
  documents: "Dokumente",
  minutes: "Protokoll",
  minutesOf: (day) => `Protokoll vom ${day}`,
  partial: "Ein Teil kann hier nicht gezeigt werden.",
  size: (bytes) => sizeText('de', bytes),
  writing: {
    title: "Protokoll schreiben",
    hint: "Alle, die diese Veranstaltung sehen, können es lesen.",
    whichDate: "Termin",
    text: "Protokoll",
    save: "Protokoll speichern",
    saving: "Wird gespeichert…",
    saved: "Das Protokoll ist gespeichert.",
    kept: "Das Protokoll liegt auf diesem Gerät bereit und wird so bald wie möglich gesendet.",
    notSaved: "Das Protokoll ist nicht gespeichert.",
    tooLong: "Schreiben Sie höchstens 20.000 Zeichen.",
    changed: "Es wurde inzwischen anderswo geändert: Lesen Sie es oben noch einmal. Wenn Sie speichern, ersetzt Ihr Text diese Fassung.",
  },
});

