// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {EventsStrings} from '../../events/strings.js';

export default ({plural}: Numbers): EventsStrings => ({
  list: "Eventos",
  search: "Buscar un evento",
  searchHint: "Por ejemplo, un título o un lugar.",
  upcoming: (count) => plural(count, {one: (figure) => `${figure} próximo evento`, other: (figure) => `${figure} próximos eventos`}),
  past: (count) => plural(count, {one: (figure) => `${figure} evento pasado`, other: (figure) => `${figure} eventos pasados`}),
  showPast: "Ver los eventos pasados",
  showUpcoming: "Ver los próximos eventos",
  views: {legend: "Vista", list: "Lista", week: "Semana", month: "Mes"},
  subscribe: "Suscribirse con un programa de calendario",
  feed: "Canal RSS",
  empty: "No hay ningún evento previsto en este momento.",
  emptyPast: "No hay eventos pasados.",
  nothingFound: (query) => `Ningún evento corresponde a «${query}».`,
  clearSearch: "Borrar la búsqueda",
  printed: (query, left) =>
    `${query && `Búsqueda: «${query}».`}${left ? plural(left, {one: (figure) => ` Queda sin imprimir ${figure} fecha más.`, other: (figure) => ` Quedan sin imprimir ${figure} fechas más.`}) : ''}`,
  failed: (host) => `Evento no mostrado (${host})`,
  maybeOld: "No se pudo volver a leer este evento: puede haber cambiado.",
  more: (count) => plural(count, {one: (figure) => `Queda por leer ${figure} evento.`, other: (figure) => `Quedan por leer ${figure} eventos.`}),
  readMore: "Leer más",
  unnamed: "Sin título",
  notOfCoop: (host) => `Este evento (${host}) no está en el calendario de la cooperativa: no se muestra aquí.`,

  today: (day) => `Hoy, ${day}`,
  tomorrow: (day) => `Mañana, ${day}`,
  allDay: "Todo el día",
  there: (times, place) => `${times} en ${place}`,
  until: (day) => `hasta el ${day}`,
  since: (day) => `desde el ${day}`,
  cancelled: "Cancelado",
  because: (reason) => `: ${reason}`,
  moved: (from) => `Cambiado de fecha, previsto primero para el ${from}`,
  online: "A distancia",
  onSiteAndOnline: "En persona y a distancia",
  unread: (names) => `No se pudo leer el calendario de: ${names}.`,
  from: (source) => `Calendario de ${source}`,

  fields: {
    start: "Cuándo",
    end: "Fin",
    recurrence: "Repetición",
    website: "Página web",
    onlineAddress: "Videoconferencia",
    other: "Un detalle",
  },
});

