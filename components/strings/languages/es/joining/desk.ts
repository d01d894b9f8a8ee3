// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {DeskStrings} from '../../../joining/desk-strings.js';

export default ({plural}: Numbers): DeskStrings => ({
  requests: {
    title: "Solicitudes",
    none: "Ninguna solicitud espera respuesta.",
    count: (count) => plural(count, {one: (figure) => `${figure} solicitud espera respuesta.`, other: (figure) => `${figure} solicitudes esperan respuesta.`}),
    byRule: (left, admitted) => {
      const gone = plural(left, {one: (figure) => `${figure} persona ha dejado la cooperativa`, other: (figure) => `${figure} personas han dejado la cooperativa`});
      const come = plural(admitted, {one: (figure) => `${figure} persona ha entrado`, other: (figure) => `${figure} personas han entrado`});
      return `${[...(left ? [gone] : []), ...(admitted ? [come] : [])].join(", ")}.`;
    },
    departures: (names) => `Salidas: ${names}`,
    arrivals: (names) => `Entradas: ${names}`,
    wish: {join: "Desea unirse a la cooperativa.", leave: "Desea dejar la cooperativa."},
    saving: "Guardando…",
    received: (date) => `Recibida el ${date}`,
    confirmed: "Confirmada por la persona que la envía.",
    unconfirmed: "Sin confirmar: puede que no venga de esta persona.",
    unchecked: "Sin comprobar todavía: vuelva más tarde.",
    accept: (name) => `Aceptar a ${name}`,
    refuse: (name) => `Rechazar a ${name}`,
    clear: (name) => `Eliminar la solicitud de ${name}`,
    retry: (name) => `Intentar de nuevo para ${name}`,
    notDone: {join: "No se pudo admitir a esta persona.", leave: "No se pudo quitar a esta persona de la lista."},
    notOwnHome: "La carpeta indicada puede ser de otra persona.",
    reason: "¿Por qué?",
    reasonHint: "Esta persona leerá su respuesta.",
    sendRefusal: "Enviar el rechazo",
    cancel: "Cancelar",
    done: {
      joined: (name) => `${name} ya forma parte de la cooperativa.`,
      left: (name) => `${name} ya no forma parte de la cooperativa.`,
      refused: (name) => `La solicitud de ${name} se ha rechazado.`,
      cleared: (name) => `La solicitud de ${name} se ha eliminado.`,
      gone: (name) => `La solicitud de ${name} ya no espera: ya tiene respuesta o se ha retirado.`,
    },
    notTold: "No se pudo avisar aquí a esta persona: avísele de otra forma.",
    failed: "La respuesta no se ha guardado. Puede intentarlo de nuevo.",
    unread: (count) => plural(count, {one: (figure) => `No se pudo leer ${figure} elemento.`, other: (figure) => `No se pudieron leer ${figure} elementos.`}),
    waiting: (count) => plural(count, {one: (figure) => `${figure} elemento más espera a que se respondan o eliminen estos.`, other: (figure) => `${figure} elementos más esperan a que se respondan o eliminen estos.`}),
    rubbish: (count) =>
      plural(count, {one: (figure) => `${figure} elemento ilegible, que no es una solicitud.`, other: (figure) => `${figure} elementos ilegibles, que no son solicitudes.`}),
    clearRubbish: "Eliminar lo ilegible",
    rubbishCleared: "Los elementos ilegibles se han eliminado.",
  },
  invitations: {
    title: "Invitaciones",
    explain: "Las personas invitadas entran en cuanto lo piden. No tendrá que responderles.",
    whoCanSee: "Solo el equipo de moderación puede leer esta lista.",
    notNeeded: "La cooperativa está abierta: se admite a quien lo pide. No hace falta invitación.",
    none: "En este momento no hay nadie con invitación.",
    count: (count) => plural(count, {one: (figure) => `${figure} persona invitada.`, other: (figure) => `${figure} personas invitadas.`}),
    list: "Personas invitadas",
    remove: "Quitar",
    label: "Direcciones de cuentas, una por línea",
    hint: "Cada persona encuentra la suya en la página para pedir unirse.",
    example: "Por ejemplo: https://example.org/amina/profile/card#me",
    invite: "Invitar",
    saving: "Guardando…",
    added: (count) => plural(count, {one: (figure) => `${figure} invitación añadida.`, other: (figure) => `${figure} invitaciones añadidas.`}),
    removed: "La invitación se ha quitado.",
    known: (address) => `Ya tiene invitación: ${address}`,
    member: (address) => `Ya forma parte de la cooperativa: ${address}`,
    twice: (address) => `Aparece dos veces: ${address}`,
    nothingTyped: "Escriba al menos una dirección.",
    errors: (count) => plural(count, {one: (figure) => `Hay ${figure} línea que corregir. Todavía no se ha guardado nada.`, other: (figure) => `Hay ${figure} líneas que corregir. Todavía no se ha guardado nada.`}),
    badLine: (line, text) => `Línea ${line}: «${text}» no es la dirección de una cuenta.`,
    notRead: "No se pudieron leer las invitaciones.",
    notAdded: "Las invitaciones no se han guardado. Su texto sigue ahí.",
    notRemoved: "La invitación no se ha quitado. Puede intentarlo de nuevo.",
  },
});

