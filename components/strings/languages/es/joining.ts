// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {JoiningStrings} from '../../joining/strings.js';

export default (numbers: Numbers): JoiningStrings => ({
  title: (coop) => `Unirse a ${coop}`,
  signInFirst: "Inicie sesión para unirse a la cooperativa o para dejarla.",
  closed: "Esta cooperativa no recibe solicitudes aquí.",
  open: "Esta cooperativa está abierta: se admite a quien lo pide. Por eso, aquí «integrantes» significa «cualquier persona con una cuenta».",
  explain: "Esto es lo que se escribirá, y quién podrá leerlo:",
  plan: [
    {
      where: "En su propio espacio",
      things: [
        {
          what: "Una carpeta para esta cooperativa.",
          who: "Nadie más escribe en ella. El equipo de moderación ve lo que usted publica en ella.",
        },
        {what: "Un buzón.", who: "Cualquier persona con una cuenta puede dejarle un mensaje. Nadie más lo lee."},
        {what: "Un índice de lo que usted publica.", who: "Cualquiera puede leerlo."},
      ],
    },
    {
      where: "En la cooperativa",
      things: [{what: "Su solicitud.", who: "Solo el equipo de moderación puede leerla."}],
    },
    {
      where: "Cuando ya forme parte de la cooperativa",
      things: [
        {
          what: "En el directorio: su nombre, actividad, localidad, habilidades y su foto pequeña.",
          who: "Cualquiera puede leerlo.",
        },
        {
          what: "En la lista que da sus derechos a cada integrante: la dirección de su cuenta.",
          who: "Pueden leerla las demás personas de la cooperativa.",
        },
      ],
    },
  ],
  deeds: {
    ask: () => "Pedir unirme",
    withdraw: () => "Retirar mi solicitud",
    leave: (coop) => `Dejar ${coop}`,
    stay: () => "Quedarme en la cooperativa",
  },
  askAgain: "Volver a pedirlo",
  doing: {
    ask: "Enviando su solicitud…",
    withdraw: "Retirando su solicitud…",
    leave: "Anotando su salida…",
    stay: "Anotando que se queda…",
  },
  failed: {
    ask: "Su solicitud no se ha enviado.",
    withdraw: "Su solicitud no se ha retirado.",
    leave: "Su salida no se ha anotado.",
    stay: "No se ha anotado que se queda.",
  },
  retrySafely: "Puede intentarlo de nuevo sin riesgo: nada se hace dos veces.",
  sent: "Su solicitud se ha enviado.",
  answerFollows: {
    approved: "Una persona de la cooperativa le responderá.",
    open: "Formará parte de la cooperativa en cuanto alguien del equipo de moderación abra el sitio.",
  },
  withdrawn: "Su solicitud se ha retirado.",
  member: (coop) => `Usted forma parte de ${coop}.`,
  refused: (coop) => `${coop} ha dicho que no a su solicitud.`,
  leaving: "Su salida queda anotada. Dejará de formar parte de la cooperativa en cuanto alguien del equipo de moderación abra el sitio.",
  stayed: "Usted se queda en la cooperativa.",
  leaveTitle: "Dejar la cooperativa",
  leaveGoes:
    "Saldrá del directorio y de los grupos, y ya no podrá anunciar nada a la cooperativa. Ocurre en cuanto alguien del equipo de moderación abre el sitio.",
  leaveStays: "Lo que ha escrito se queda en su propio espacio.",
  leaveElsewhere: "Su alta no se hizo aquí. Para salir, escriba o llame a la cooperativa.",
  address: "¿Alguien de la cooperativa quiere enviarle una invitación? Dele la dirección de su cuenta:",
  copyAddress: "Copiar la dirección",
  copied: "La dirección se ha copiado.",
  forModerators: "Esta página es para el equipo de moderación.",
  desk: () => import('./joining/desk.js').then((module) => module.default(numbers)),
});

