// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {DocumentDeskStrings} from '../../../document-form/desk-strings.js';

export default ({format}: Numbers): DocumentDeskStrings => ({
  title: "Archivo, quién puede verlo, eliminación",
  replace: "Reemplazar el archivo",
  replaceHint: (version) =>
    `El archivo nuevo pasa a ser la versión ${format(version)}. El anterior sigue disponible entre las versiones anteriores.`,
  newFile: "Archivo nuevo",
  note: "Qué ha cambiado",
  noteHint: "En una frase, para quienes han leído la versión anterior.",
  replaceNow: "Reemplazar",
  replaced: "El archivo se ha reemplazado.",
  move: "Cambiar quién puede ver este documento",
  now: (readers) => `Ahora: ${readers}.`,
  nowhere: "No hay otra opción para este documento.",
  moveTo: "¿Quién podrá verlo?",
  loses: (readers, except) => `Ya no podrán verlo: ${readers}${except && `, salvo ${except}`}.`,
  gains: (readers) => `Podrán verlo: ${readers}.`,
  same: "Podrán verlo las mismas personas.",
  moveNow: "Cambiar",
  moved: "Se ha cambiado. El documento tiene una dirección nueva: los enlaces antiguos ya no llevan a él.",
  open: "Abrir el documento",
  remove: "Eliminar este documento",
  removeAsk: (readers, files) =>
    `Ya no podrán verlo: ${readers}. ${files > 1
        ? `También se eliminan sus ${format(files)} archivos, incluidas las versiones anteriores.`
        : files
          ? "También se elimina su archivo."
          : ''} Esto no se puede deshacer.`,
  removeNow: "Eliminar para siempre",
  removed: "El documento se ha eliminado.",
  cancel: "Cancelar",
  working: "En curso…",
  waits: "Queda guardado en este dispositivo y se hará en cuanto sea posible.",
  failed: "No ha cambiado nada.",
  needFile: "Elija un archivo que no esté vacío.",
  unsaved: "Guarde primero lo que ha cambiado más arriba.",
});

