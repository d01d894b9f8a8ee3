// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {EventsStrings} from '../../events/strings.js';

export default ({plural}: Numbers): EventsStrings => ({
  list: "Eventos",
  search: "Procurar um evento",
  searchHint: "Por exemplo, um título ou um lugar.",
  upcoming: (count) => plural(count, {one: (figure) => `${figure} próximo evento`, other: (figure) => `${figure} próximos eventos`}),
  past: (count) => plural(count, {one: (figure) => `${figure} evento passado`, other: (figure) => `${figure} eventos passados`}),
  showPast: "Mostrar os eventos passados",
  showUpcoming: "Mostrar os próximos eventos",
  views: {legend: "Vista", list: "Lista", week: "Semana", month: "Mês"},
  subscribe: "Seguir com um programa de calendário",
  feed: "Canal RSS",
  empty: "Nenhum evento está previsto neste momento.",
  emptyPast: "Não há eventos passados.",
  nothingFound: (query) => `Nenhum evento corresponde a “${query}”.`,
  clearSearch: "Limpar a pesquisa",
  printed: (query, left) =>
    `${query && `Pesquisa: “${query}”.`}${left ? plural(left, {one: (figure) => ` Mais ${figure} data não foi impressa.`, other: (figure) => ` Mais ${figure} datas não foram impressas.`}) : ''}`,
  failed: (host) => `Evento não mostrado (${host})`,
  maybeOld: "Não foi possível ler este evento de novo: pode ter mudado.",
  more: (count) => plural(count, {one: (figure) => `Ainda falta ler ${figure} evento.`, other: (figure) => `Ainda falta ler ${figure} eventos.`}),
  readMore: "Ler mais",
  unnamed: "Sem título",
  notOfCoop: (host) => `Este evento (${host}) não está no calendário da cooperativa: não é mostrado aqui.`,

  today: (day) => `Hoje, ${day}`,
  tomorrow: (day) => `Amanhã, ${day}`,
  allDay: "Todo o dia",
  there: (times, place) => `${times} em ${place}`,
  until: (day) => `até ${day}`,
  since: (day) => `desde ${day}`,
  cancelled: "Cancelado",
  because: (reason) => `: ${reason}`,
  moved: (from) => `Mudou de data; antes, previsto para ${from}`,
  online: "À distância",
  onSiteAndOnline: "Presencial e à distância",
  unread: (names) => `Não foi possível ler o calendário de: ${names}.`,
  from: (source) => `Calendário de ${source}`,

  fields: {
    start: "Quando",
    end: "Fim",
    recurrence: "Repetição",
    website: "Página web",
    onlineAddress: "Reunião por vídeo",
    other: "Um detalhe",
  },
});

