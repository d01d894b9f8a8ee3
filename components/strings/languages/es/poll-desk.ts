// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {PollDeskStrings} from '../../poll-desk/strings.js';

export default ({format, plural}: Numbers): PollDeskStrings => ({
  title: "Para el equipo de la votación",
  intro: "Mientras esta página está abierta, confirma los votos por sí sola.",
  confirming: "Confirmando los votos…",
  confirmed: (votes) => plural(votes, {one: (figure) => `${figure} voto confirmado.`, other: (figure) => `${figure} votos confirmados.`}),
  waiting: (votes) => plural(votes, {one: (figure) => `${figure} voto espera a ser confirmado.`, other: (figure) => `${figure} votos esperan a ser confirmados.`}),
  reasons: {
    unreachable: (name) => `${name}: el servidor de esta persona no responde. La página lo intenta de nuevo.`,
    unconfirmed: (name) => `${name}: la copia de este voto que guarda esta persona todavía no está. La página lo intenta de nuevo.`,
    unread: (name) => `${name}: ahora no se puede leer este voto. La página lo intenta de nuevo.`,
  },
  rubbish: (things) => plural(things, {one: (figure) => `${figure} elemento de la urna no es un voto válido.`, other: (figure) => `${figure} elementos de la urna no son votos válidos.`}),
  somebody: "Una persona desconocida",
  confirmNow: "Mirar de nuevo",
  remind: {
    open: "Recordar la votación a quienes no han votado",
    to: (people) => plural(people, {one: (figure) => `Llega a ${figure} persona, a cada una por separado.`, other: (figure) => `Llega a ${figure} personas, a cada una por separado.`}),
    hint: "Un recordatorio al día como máximo. Nadie más ve quién lo recibe.",
    label: "Su mensaje",
    text: (question, until) =>
      `Hola:

La votación «${question}» está abierta hasta el ${until}. Si lo desea, todavía puede votar en el sitio de la cooperativa. También es libre de no hacerlo.`,
    send: "Enviar",
    cancel: "Cancelar",
    sending: "Enviando…",
    sent: (people) => plural(people, {one: (figure) => `El recordatorio se envió a ${figure} persona.`, other: (figure) => `El recordatorio se envió a ${figure} personas.`}),
    notSent: (people) => plural(people, {one: (figure) => `No llegó a ${figure} persona.`, other: (figure) => `No llegó a ${figure} personas.`}),
    today: "Hoy ya se ha enviado un recordatorio.",
    nobody: "Todo el mundo ha votado: no hay nadie a quien recordarlo.",
    empty: "Escriba un mensaje.",
    tooLong: (characters) => `Escriba ${format(characters)} caracteres como máximo.`,
  },
  close: {
    title: "Cerrar la votación",
    later: (time) => `Puede cerrar la votación a partir del ${time}.`,
    waits: (votes, time) =>
      plural(votes, {one: (figure) => `${figure} voto todavía se puede confirmar hasta el ${time}. Después se publica el resultado.`, other: (figure) => `${figure} votos todavía se pueden confirmar hasta el ${time}. Después se publica el resultado.`}),
    shut: (votes, time) =>
      plural(votes, {one: (figure) => `Ya nadie puede votar. ${figure} voto todavía se puede confirmar hasta el ${time}. Después, vuelva aquí para cerrar.`, other: (figure) => `Ya nadie puede votar. ${figure} votos todavía se pueden confirmar hasta el ${time}. Después, vuelva aquí para cerrar.`}),
    leaves: (votes) => plural(votes, {one: (figure) => `${figure} voto no se pudo confirmar a tiempo. No se contará.`, other: (figure) => `${figure} votos no se pudieron confirmar a tiempo. No se contarán.`}),
    explains: "Al cerrar se publica el resultado. Después nadie puede votar, y usted no puede volver a abrir la votación.",
    decision: "Qué se decide (opcional)",
    decisionHint: "Qué se decide y quién hace qué. Lo leen todas las personas que ven la votación.",
    review: "Revisar el (opcional)",
    reviewHint: "El día en que volverán a hablar de esta decisión.",
    tooLong: (characters) => `Escriba ${format(characters)} caracteres como máximo.`,
    past: "Elija un día futuro.",
    check: "Continuar",
    checkTitle: "Revise antes de cerrar",
    checkText: "Esto no se puede deshacer.",
    noDecision: "Sin texto.",
    noReview: "Sin día.",
    change: "Modificar",
    confirm: "Cerrar la votación",
    closing: "Cerrando la votación…",
    closed: "La votación está cerrada. El resultado se ha publicado.",
    failed: "La votación no se ha cerrado.",
  },
});

