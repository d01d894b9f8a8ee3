// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {DigestStrings} from '../../digest/strings.js';

const quoted = (title: string) => `«${title}»`;

export default ({plural}: Numbers): DigestStrings => ({
  signInFirst: "Inicie sesión para preparar un boletín.",
  period: "Período",
  periods: {
    'this-month': "Este mes",
    'last-month': "El mes pasado",
    'this-quarter': "Este trimestre",
    'last-quarter': "El trimestre pasado",
    days: "De un día a otro",
  },
  from: "Del",
  to: "Al",
  badDays: "Elija dos días, el segundo posterior al primero.",
  audience: "Para quién",
  audienceHint: "El boletín solo contiene lo que todas estas personas pueden leer.",
  everyone: "Todo el mundo",
  members: "Integrantes",
  title: "Título",
  usualTitle: (coop) => `El boletín de ${coop}`,
  introduction: "Introducción",
  introductionHint: "Una línea vacía separa los párrafos. **negrita**, *cursiva*, [enlace](https://example.org).",
  found: (count) => plural(count, {one: (figure) => `${figure} elemento encontrado.`, other: (figure) => `${figure} elementos encontrados.`}),
  incomplete: (sentence) => `Puede faltar algo. ${sentence}`,
  parts: {news: "Noticias", events: "Próximamente", decisions: "Decisiones"},
  noneIn: {
    news: "No hay noticias en este período.",
    events: "No hay próximos eventos.",
    decisions: "No hay decisiones en este período.",
  },
  up: (title) => `Subir ${quoted(title)}`,
  down: (title) => `Bajar ${quoted(title)}`,
  moved: (title, place, of) => `${quoted(title)}: puesto ${place} de ${of}.`,
  preview: "Vista previa",
  closePreview: "Cerrar la vista previa",
  print: "Imprimir",
  save: "Guardar un archivo para un correo electrónico",
  saveHint: "Desde aquí no se envía nada. Abra el archivo en su programa de correo o copie su contenido.",
  saved: "El archivo está guardado.",
  fileName: "boletin",
  days: (from, to) => `Del ${from} al ${to}`,
  untitled: "Sin título",
  by: (names) => `por ${names}`,
  verdicts: {
    adopted: "aprobada",
    rejected: "rechazada",
    chosen: "elección hecha",
    tied: "empate",
    'no-quorum': "no hay suficientes votos",
    'no-votes': "ningún voto",
  },
  table: "Tabla",
});

