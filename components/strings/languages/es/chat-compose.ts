// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {ComposeStrings} from '../../chat-compose/strings.js';

export default ({plural, format}: Numbers): ComposeStrings => ({
  hint: "Intro pasa a otra línea; Ctrl e Intro envían. @ para mencionar a alguien.",
  hintEnter: "Intro envía; Mayús e Intro pasan a otra línea. @ para mencionar a alguien.",
  enterSends: "Enviar con la tecla Intro",
  send: "Enviar",
  change: "Guardar",
  sending: "Enviando…",
  sent: "Mensaje enviado.",
  kept: "Queda guardado en este dispositivo y se enviará en cuanto sea posible.",
  keptOnPage: "Este dispositivo ya no guarda nada más: deje la página abierta hasta que se envíe.",
  replyingTo: (name) => `Está respondiendo a ${name}`,
  changing: "Está modificando su mensaje",
  cancel: "Cancelar",
  addFile: "Añadir una imagen o un documento",
  fileHint:
    "PDF, texto, hoja de cálculo o imagen, 10 MB como máximo. Las imágenes se reducen y pierden el lugar donde se tomaron.",
  fileText: (name) => `Descripción de ${name}`,
  fileTextHint: "Lo que hay que saber sin ver la imagen.",
  dropFile: (name) => `Quitar ${name}`,
  notKept: (name) =>
    `Este dispositivo no guarda ${name}: si sale de la página antes de enviarlo, tendrá que adjuntarlo otra vez.`,
  notThere: (name) => `${name} ya no está en este dispositivo: adjúntelo otra vez.`,
  signs: "Poner un símbolo",
  people: "Personas a las que mencionar",
  peopleFound: (count) => (count ? plural(count, {one: (figure) => `${figure} persona encontrada`, other: (figure) => `${figure} personas encontradas`}) : "Nadie con ese nombre"),
  draftFrom: (time) => `Empezado el ${time}, sin enviar todavía.`,
  dropDraft: "Borrar este borrador",
  mistakes: {
    empty: "Escriba algo o añada un archivo.",
    tooLong: (over) =>
      plural(over, {one: (figure) => `Su mensaje se pasa por ${figure} carácter. No se pierde nada: acórtelo o envíelo por partes.`, other: (figure) => `Su mensaje se pasa por ${figure} caracteres. No se pierde nada: acórtelo o envíelo por partes.`}),
    tooManyFiles: (most) => `Un mensaje lleva ${format(most)} archivos como máximo.`,
    fileType: (name) => `No se puede añadir ${name}: los archivos de este tipo pueden actuar en nombre de quien los abre.`,
    fileTooLarge: (name) => `${name} ocupa más de 10 MB.`,
    fileEmpty: (name) => `${name} está vacío.`,
    pictureUnread: (name) => `${name} no se pudo leer como imagen.`,
    textMissing: (name) => `Describa ${name} en pocas palabras, para quienes no ven la imagen.`,
  },
  notSent: "Este mensaje no se ha enviado.",
  withFiles: (names) => `Con ${names}.`,
  takeUp: "Recuperarlo para corregirlo",
  tryAgain: "Intentar de nuevo",
  left: (count) => plural(count, {one: (figure) => `Queda ${figure} carácter.`, other: (figure) => `Quedan ${figure} caracteres.`}),
  noMoreOpen: "Esta conversación ya no está abierta para usted. Su texto sigue ahí: cópielo si lo necesita.",
});

