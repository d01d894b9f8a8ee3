// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {PollRecountStrings} from '../../poll-recount/strings.js';

const tell = "Muestre esta página al equipo de la votación y a otras personas de la cooperativa.";

export default ({format, plural}: Numbers): PollRecountStrings => ({
  title: "Volver a contar",
  explains: (documents) =>
    plural(documents, {one: (figure) => `Su navegador lee de nuevo cada voto y cuenta por sí mismo. Lee alrededor de ${figure} documento. La votación queda como está.`, other: (figure) => `Su navegador lee de nuevo cada voto y cuenta por sí mismo. Lee alrededor de ${figure} documentos. La votación queda como está.`}),
  provisional: "La votación todavía no se ha cerrado. Su recuento es provisional.",
  start: "Volver a contar",
  again: "Contar una vez más",
  stop: "Detener",
  goOn: "Continuar",
  running: "Nuevo recuento",
  progress: (done, of) => plural(of, {one: (figure) => `${format(done)} de ${figure} documento leído`, other: (figure) => `${format(done)} de ${figure} documentos leídos`}),
  stopped: (done, of) => plural(of, {one: (figure) => `Detenido: ${format(done)} de ${figure} documento leído.`, other: (figure) => `Detenido: ${format(done)} de ${figure} documentos leídos.`}),
  hidden: "Todavía no puede contar: los votos están ocultos hasta el cierre.",
  offline: "No hay conexión. Podrá continuar cuando vuelva.",
  failed: "No se pudo terminar el recuento.",
  matches: "Su recuento coincide con el resultado publicado.",
  isIntact: "Todo está como cuando se confirmaron los votos.",
  differs: (differences) => plural(differences, {one: (figure) => `Su recuento ha encontrado ${figure} diferencia.`, other: (figure) => `Su recuento ha encontrado ${figure} diferencias.`}),
  caption: "Su recuento y el publicado",
  columns: {option: "Opción", own: "Su recuento", published: "Publicado"},
  ballots: "Votos contados",
  differences: "Qué es diferente",
  difference: {
    result: {what: "Su recuento da un resultado distinto del publicado.", next: tell},
    box: {what: "Los votos no son los mismos que al cierre: algunos se han añadido, quitado o cambiado.", next: tell},
    roll: {what: "La lista de quienes pueden votar ha cambiado desde la apertura.", next: tell},
    rules: (votes) => ({
      what: plural(votes, {one: (figure) => `Las reglas han cambiado desde que votó ${figure} persona.`, other: (figure) => `Las reglas han cambiado desde que votaron ${figure} personas.`}),
      next: tell,
    }),
    unread: {what: "Ahora no se puede leer un voto de la urna.", next: "Puede intentarlo de nuevo más tarde."},
    removed: (arrived) => ({what: `Un voto confirmado ha desaparecido de la urna. Había llegado el ${arrived}.`, next: tell}),
    altered: (name) => ({what: `El voto de ${name} se cambió después de confirmarse.`, next: tell}),
    'twin-changed': (name) => ({
      what: `La copia que guarda ${name} dice ahora otra cosa.`,
      next: `Cuenta el voto confirmado. Puede preguntar el motivo a ${name}.`,
    }),
    'twin-gone': (name) => ({
      what: `La copia que guardaba ${name} ha desaparecido.`,
      next: "El voto confirmado sigue contando.",
    }),
    'twin-unreachable': (name) => ({
      what: `Ahora no se puede leer la copia que guarda ${name}.`,
      next: "Cuenta el voto confirmado. Puede intentarlo de nuevo más tarde.",
    }),
    'not-in-box': (name) => ({
      what: `${name} tiene un voto que no está en la urna. No llegó, o alguien lo retuvo.`,
      next: `Avise a ${name} y al equipo de la votación.`,
    }),
    'not-confirmed': (name) => ({
      what: `El voto de ${name} llegó a tiempo. Nadie lo ha confirmado; por eso no cuenta.`,
      next: `Avise a ${name} y al equipo de la votación.`,
    }),
  },
  somebody: "una persona desconocida",
});

