// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import {sizeText} from '../../dossier/size.js';
import type {DossierStrings} from '../../dossier/strings.js';

export default (_: Numbers): DossierStrings => ({
  documents: "Documentos",
  minutes: "Ata",
  minutesOf: (day) => `Ata de ${day}`,
  partial: "Uma parte não pode ser mostrada aqui.",
  size: (bytes) => sizeText('pt', bytes),
  writing: {
    title: "Escrever a ata",
    hint: "Todas as pessoas que veem este evento podem lê-la.",
    whichDate: "Data",
    text: "Ata",
    save: "Guardar a ata",
    saving: "Guardando…",
    saved: "A ata está guardada.",
    kept: "A ata está guardada neste dispositivo e será enviada assim que for possível.",
    notSaved: "A ata não foi guardada.",
    tooLong: "Escreva no máximo 20 mil caracteres.",
    changed: "Entretanto, a ata foi alterada noutro lugar: leia-a de novo mais acima. Se guardar, o seu texto toma o lugar dela.",
  },
});

