// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {MemberStrings} from '../../member/strings.js';

export default ({format}: Numbers): MemberStrings => ({
  fields: {phone: "Teléfono", email: "Correo electrónico", photo: "Foto"},
  visibleTo: {members: "Visible para integrantes", private: "Visible solo para usted"},
  updated: (date) => `Perfil actualizado el ${date}`,
  partUnread: "No se pudo leer una parte de este perfil.",
  write: (name) => `Escribir a ${name}`,
  signInToWrite: (name) => `Inicie sesión para escribir a ${name}.`,
  contact: {
    label: "Su mensaje",
    hint: (host) => `Va al buzón de esta persona, en ${host}, y dice que viene de usted.`,
    send: "Enviar",
    cancel: "Cancelar",
    sending: "Enviando el mensaje…",
    sent: (name) => `Su mensaje para ${name} ha llegado.`,
    kept: (name) => `Su mensaje para ${name} queda guardado en este dispositivo y se enviará en cuanto sea posible.`,
    keptByPage: "Este dispositivo no guarda nada: deje esta página abierta hasta que se envíe.",
    notSent: "Su mensaje no se ha enviado. Su texto sigue aquí.",
    refused: "Este buzón no recibe mensajes.",
    empty: "Escriba su mensaje.",
    tooLong: (limit) => `No más de ${format(limit)} caracteres.`,
    failed: "No se puede abrir el mensaje. Compruebe su conexión y luego inténtelo de nuevo.",
  },
});

