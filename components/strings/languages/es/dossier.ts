// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import {sizeText} from '../../dossier/size.js';
import type {DossierStrings} from '../../dossier/strings.js';

export default (_: Numbers): DossierStrings => ({
  documents: "Documentos",
  minutes: "Acta",
  minutesOf: (day) => `Acta del ${day}`,
  partial: "Una parte no se puede mostrar aquí.",
  size: (bytes) => sizeText('es', bytes),
  writing: {
    title: "Escribir el acta",
    hint: "Puede leerla toda persona que vea este evento.",
    whichDate: "Fecha",
    text: "Acta",
    save: "Guardar el acta",
    saving: "Guardando…",
    saved: "El acta está guardada.",
    kept: "El acta queda guardada en este dispositivo y se enviará en cuanto sea posible.",
    notSaved: "El acta no se ha guardado.",
    tooLong: "Escriba 20 000 caracteres como máximo.",
    changed: "Mientras tanto, se modificó en otro lugar: léala de nuevo más arriba. Si guarda, su texto la reemplaza.",
  },
});

