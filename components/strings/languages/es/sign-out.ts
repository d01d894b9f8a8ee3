// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {moment} from '../../moment.js';
import type {Numbers} from '../counting.js';
import type {SignOutStrings} from '../../sign-out/strings.js';

export default ({plural}: Numbers): SignOutStrings => {
  const changes = (count: number) => plural(count, {one: (figure) => `${figure} cambio`, other: (figure) => `${figure} cambios`});
  const drafts = (count: number) => plural(count, {one: (figure) => `${figure} borrador`, other: (figure) => `${figure} borradores`});
  return {
    notSent: (count) => plural(count, {one: (figure) => `${figure} cambio todavía no se ha enviado.`, other: (figure) => `${figure} cambios todavía no se han enviado.`}),
    notSaved: (count) => plural(count, {one: (figure) => `${figure} borrador no se ha guardado.`, other: (figure) => `${figure} borradores no se han guardado.`}),
    nothingLeft: "Todo se ha enviado.",
    needYou: (count) => plural(count, {one: (figure) => `${figure} cambio necesita su atención antes de enviarse.`, other: (figure) => `${figure} cambios necesitan su atención antes de enviarse.`}),
    send: "Enviar ahora y cerrar sesión",
    sendWithoutDrafts: "Enviar los cambios, borrar los borradores y cerrar sesión",
    save: "Guardar el texto en un archivo y cerrar sesión",
    end: {
      nothing: "Cerrar sesión",
      changes: "Borrar los cambios y cerrar sesión",
      drafts: "Borrar los borradores y cerrar sesión",
      both: "Borrar los cambios y los borradores, y cerrar sesión",
    },
    stay: "No cerrar sesión",
    keepDrafts: "Conservar mis borradores en este dispositivo",
    keepDraftsHint: "Los encontrará cuando inicie sesión. No lo marque en un dispositivo compartido.",
    sending: (count) => `Enviando ${changes(count)}…`,
    stuck: (count) => `Sin enviar todavía: ${changes(count)}. Su sesión sigue abierta.`,
    fileName: (day) => `mis-textos-${day}.txt`,
    draft: (at) => `Escribió esto el ${moment('es', at)} y no lo guardó.`,
    eraseDraft: "Borrar este borrador",
    waiting(changed, kept) {
      const all = [changed ? changes(changed) : '', kept ? drafts(kept) : ''].filter(Boolean).join(" y ");
      return `En este dispositivo, a la espera de que inicie sesión: ${all}.`;
    },
  };
};

