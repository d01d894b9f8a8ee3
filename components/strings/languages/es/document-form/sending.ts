// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../../dossier/size.js';
import type {Numbers} from '../../counting.js';
import type {SendingStrings} from '../../../document-form/sending-strings.js';

const size = (bytes: number) => sizeText('es', bytes);

export default ({format, plural}: Numbers): SendingStrings => ({
  send: (count) => (count > 1 ? `Añadir ${format(count)} documentos` : "Añadir el documento"),
  running: (done, of) => `Enviando: ${format(done)} de ${format(of)}.`,
  sent: (bytes, of) => `${size(bytes)} de ${size(of)} enviados`,
  describing: "El archivo ha llegado. Añadiéndolo a la biblioteca…",
  cancel: (title) => `Detener el envío de «${title}»`,
  cancelled: "El envío se ha detenido.",
  retry: (title) => `Intentar de nuevo con «${title}»`,
  failed: "Este documento no se ha añadido.",
  full: "Ya no queda sitio suficiente en este espacio. Haga sitio o elija un archivo más pequeño.",
  picture: "Esta imagen no se puede reducir aquí. Marque «Dejar las imágenes como están» o elija otra.",
  added: (count) => plural(count, {one: (figure) => `${figure} documento añadido.`, other: (figure) => `${figure} documentos añadidos.`}),
  notAdded: (count) => plural(count, {one: (figure) => `${figure} documento sin añadir.`, other: (figure) => `${figure} documentos sin añadir.`}),
  waits: "guardado en este dispositivo, sale en cuanto sea posible",
  notAnnounced: "todavía no se ha anunciado en la biblioteca",
  addedTitle: "Documentos añadidos",
});

