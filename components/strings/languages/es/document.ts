// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../dossier/size.js';
import type {Numbers} from '../counting.js';
import type {DocumentStrings} from '../../document/strings.js';

const size = (bytes: number) => sizeText('es', bytes);
const withFacts = (text: string, facts: string) => (facts ? `${text} (${facts})` : text);

export default ({plural, format}: Numbers): DocumentStrings => ({
  notOfCoop: (host) => `Este documento no es de esta cooperativa. Está en ${host}.`,
  unnamed: "Documento sin título",
  maybeOld: "Lo que se muestra puede ser antiguo.",
  readers: {
    everyone: "Todo el mundo puede ver este documento.",
    members: "Pueden ver este documento quienes integran la cooperativa.",
    group: (name) => `Pueden ver este documento las personas del grupo «${name}».`,
    person: (name) => `Pueden ver este documento ${name} y quienes se ocupan de las listas.`,
    you: "Pueden ver este documento usted y quienes se ocupan de las listas.",
    self: "Solo usted puede ver este documento.",
  },
  download: (facts) => withFacts("Descargar", facts),
  downloadOlder: (version, facts) => withFacts(`Descargar la ${version}`, facts),
  downloadAccessible: (facts) => withFacts("Descargar la versión accesible", facts),
  open: (host, facts) => withFacts(`Abrir en ${host}`, facts),
  openAccessible: (host) => `Abrir la versión accesible en ${host}`,
  downloading: "Descargando…",
  progress: (bytes, of) => (of ? `${size(bytes)} de ${size(of)}` : size(bytes)),
  cancel: "Cancelar",
  look: "Verlo aquí",
  closeLook: "Cerrar la vista previa",
  notShown: "Este tipo de archivo no se muestra aquí, por precaución.",
  size,
  minutes: (count) => plural(count, {one: (figure) => `${figure} minuto`, other: (figure) => `${figure} minutos`}),
  facts: {
    author: "Autoría",
    added: "Añadido por",
    date: "Fecha",
    version: "Versión",
    language: "Idioma",
    reading: "Tiempo de lectura",
    category: "Categorías",
    keyword: "Palabras clave",
    license: "Licencia",
    review: "Revisión",
    decision: "Decisión",
  },
  version: (number) => `versión ${format(number)}`,
  someVersion: "versión sin número",
  reviewOn: (date) => `Hay que revisarlo el ${date}`,
  reviewSince: (date) => `Hay que revisarlo desde el ${date}: este documento puede estar anticuado.`,
  seeDecision: "Ver la decisión de la que procede",
  licenses: {
    by: "Se puede reutilizar citando la autoría (CC BY)",
    'by-sa': "Se puede reutilizar citando la autoría, en las mismas condiciones (CC BY-SA)",
    zero: "Se puede reutilizar sin condiciones (CC0)",
    reserved: "Todos los derechos reservados",
  },
  older: "Versiones anteriores",
  edit: "Modificar este documento",
});

