// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import {sizeText} from '../../dossier/size.js';
import type {DossierStrings} from '../../dossier/strings.js';

export default (_: Numbers): DossierStrings => ({
  documents: "Documenten",
  minutes: "Verslag",
  minutesOf: (day) => `Verslag van ${day}`,
  partial: "Een deel ervan kan hier niet worden getoond.",
  size: (bytes) => sizeText('nl', bytes),
  writing: {
    title: "Het verslag schrijven",
    hint: "Iedereen die deze activiteit ziet, kan het lezen.",
    whichDate: "Datum",
    text: "Verslag",
    save: "Het verslag opslaan",
    saving: "Wordt opgeslagen…",
    saved: "Het verslag is opgeslagen.",
    kept: "Het verslag is bewaard op dit apparaat en wordt zo snel mogelijk verzonden.",
    notSaved: "Het verslag is niet opgeslagen.",
    tooLong: "Schrijf hoogstens 20.000 tekens.",
    changed: "Het is intussen elders gewijzigd: lees het hierboven opnieuw. Als je opslaat, vervangt jouw tekst die tekst.",
  },
});

