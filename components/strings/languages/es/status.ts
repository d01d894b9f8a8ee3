// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {moment} from '../../moment.js';
import type {Numbers} from '../counting.js';
import type {StatusStrings} from '../../status/strings.js';

export default ({plural}: Numbers): StatusStrings => {
  const named = (what: string) => (name?: string) => (name ? `${what}: ${name}` : what);
  return {
    title: "Lo que todavía no se ha enviado",
    offline: "Sin conexión. Lo que escriba queda guardado en este dispositivo y se enviará más tarde.",
    sending: (count) => plural(count, {one: (figure) => `Enviando ${figure} cambio…`, other: (figure) => `Enviando ${figure} cambios…`}),
    waiting: (count) => plural(count, {one: (figure) => `${figure} cambio espera en este dispositivo y se enviará por sí solo.`, other: (figure) => `${figure} cambios esperan en este dispositivo y se enviarán por sí solos.`}),
    needsYou: (count) => plural(count, {one: (figure) => `${figure} cambio necesita su atención.`, other: (figure) => `${figure} cambios necesitan su atención.`}),
    allSent: "Todo se ha enviado.",
    onPageOnly: "Este dispositivo no guarda nada. Deje esta página abierta hasta que se envíe.",
    show: "Ver",
    hide: "Ocultar",
    work: {
      edit: named("Cambio"),
      contribute: named("Añadido"),
      'open-room': named("Nueva conversación"),
      withdraw: named("Eliminación"),
      announce: named("Anuncio para la lista de la cooperativa"),
      post: named("Envío a la cooperativa"),
      profile: named("Su perfil"),
      register: named("Inscripción"),
      vote: named("Voto"),
      say: named("Mensaje"),
      move: named("Cambio de quién puede verlo"),
    },
    answers: {yes: "Sí", maybe: "Quizás", no: "No"},
    typed: (date) => `Escrito el ${moment('es', date)}`,
    isSending: "Se está enviando…",
    waits: "Espera la conexión.",
    retry: "Intentar de nuevo",
    recreate: "Escribirlo de nuevo",
    copy: "Copiar el texto",
    copied: "El texto se ha copiado.",
    discard: "Descartar",
    confirmDiscard: "Descartar para siempre",
    keep: "Conservar",
    forbidden: "No puede, o ya no puede, escribir aquí. Copie su texto antes de descartarlo.",
    gone: "Lo que ha cambiado se eliminó.",
    conflict: (label) => `${label}: también cambió en otro lugar.`,
    side: {
      mine: () => "Aquí",
      theirs: (date) => (date ? `En otro lugar, el ${moment('es', date)}` : "En otro lugar"),
    },
    choose: {mine: "Conservar mi versión", theirs: "Tomar la otra versión"},
    nothing: "(nada)",
  };
};

