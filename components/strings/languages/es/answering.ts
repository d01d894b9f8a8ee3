// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {AnsweringStrings} from '../../answering/strings.js';

export default ({plural}: Numbers): AnsweringStrings => ({
  questions: "Preguntas de quien organiza",
  required: "obligatorio",
  choose: "Elija…",
  whoReads: (day) => `Sus respuestas solo las leen quien organiza y el equipo de moderación${day ? `, y se borrarán el ${day}` : ''}.`,
  erased: "Sus respuestas a las preguntas se han borrado.",
  needAnswer: "Responda a esta pregunta.",
  errors: (count) => plural(count, {one: (figure) => `Falta ${figure} respuesta:`, other: (figure) => `Faltan ${figure} respuestas:`}),
  showName: "Mostrar mi nombre a las demás personas de la cooperativa",
  showNameHint:
    "En cuanto ya no tenga plaza, deja de mostrarse. Si quita la marca de la casilla, se sigue mostrando hasta que quien organiza vuelva a esta página.",
  taking: (names, others) => {
    const all = others ? [...names, plural(others, {one: (figure) => `${figure} persona más`, other: (figure) => `${figure} personas más`})] : names;
    return `Participan: ${new Intl.ListFormat('es').format(all)}.`;
  },
});

