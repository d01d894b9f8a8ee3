// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {PlaceStrings} from '../../place/strings.js';

export default (): PlaceStrings => ({
  notOfCoop: (host) => `Este lugar no es de esta cooperativa. Su ficha está en ${host}.`,
  unnamed: "Lugar sin nombre",
  maybeOld: "Lo que se muestra puede ser antiguo.",
  facts: {
    category: "Tipo",
    where: "Dirección",
    position: "En el mapa",
    hours: "Horario",
    phone: "Teléfono",
    email: "Correo electrónico",
    website: "Sitio web",
    accessibility: "Acceso en silla de ruedas",
    language: "Idiomas",
    group: "Grupo",
    keeper: "Ficha a cargo de",
    confirmed: "Comprobado el",
  },
  access: {yes: "Sí", partly: "En parte", no: "No"},
  north: "norte",
  south: "sur",
  east: "este",
  west: "oeste",
  openInMaps: "Abrir en una aplicación de mapas",
  doubtful: (date) =>
    `Por comprobar: ${date ? `nadie ha confirmado esta ficha desde el ${date}` : "nadie ha dicho desde cuándo es correcta esta ficha"}.`,
  expired: (date) => `Esta ficha ya no está en el mapa${date ? `: nadie la ha confirmado desde el ${date}` : ''}.`,
  stillRight: "¿Sigue siendo correcto?",
  stillRightHelp:
    "Su respuesta dice a las demás personas que pueden fiarse. Sin respuesta, un lugar sale del mapa después de un año y medio.",
  confirm: "Sí, todo es correcto",
  confirming: "Guardando…",
  confirmed: "¡Gracias! Queda anotado con la fecha de hoy.",
  confirmedLater: "¡Gracias! Queda guardado en este dispositivo y se enviará en cuanto sea posible.",
  notConfirmed: "No se pudo guardar su respuesta.",
  edit: "Modificar este lugar",
});

