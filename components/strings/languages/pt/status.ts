// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {moment} from '../../moment.js';
import type {Numbers} from '../counting.js';
import type {StatusStrings} from '../../status/strings.js';

export default ({plural}: Numbers): StatusStrings => {
  const named = (what: string) => (name?: string) => (name ? `${what}: ${name}` : what);
  return {
    title: "O que ainda não foi enviado",
    offline: "Sem conexão. O que você escrever fica guardado neste dispositivo e será enviado mais tarde.",
    sending: (count) => plural(count, {one: (figure) => `Enviando ${figure} alteração…`, other: (figure) => `Enviando ${figure} alterações…`}),
    waiting: (count) => plural(count, {one: (figure) => `${figure} alteração espera neste dispositivo e seguirá sozinha.`, other: (figure) => `${figure} alterações esperam neste dispositivo e seguirão sozinhas.`}),
    needsYou: (count) => plural(count, {one: (figure) => `${figure} alteração precisa de você.`, other: (figure) => `${figure} alterações precisam de você.`}),
    allSent: "Tudo foi enviado.",
    onPageOnly: "Este dispositivo não guarda nada. Deixe esta página aberta até tudo ser enviado.",
    show: "Mostrar",
    hide: "Ocultar",
    work: {
      edit: named("Alteração"),
      contribute: named("Adição"),
      'open-room': named("Nova conversa"),
      withdraw: named("Eliminação"),
      announce: named("Novidade para a lista da cooperativa"),
      post: named("Envio à cooperativa"),
      profile: named("O seu perfil"),
      register: named("Inscrição"),
      vote: named("Voto"),
      say: named("Mensagem"),
      move: named("Mudança de quem pode ler"),
    },
    answers: {yes: "Sim", maybe: "Talvez", no: "Não"},
    typed: (date) => `Escrito em ${moment('pt', date)}`,
    isSending: "A caminho…",
    waits: "À espera da conexão.",
    retry: "Tentar de novo",
    recreate: "Escrever de novo",
    copy: "Copiar o texto",
    copied: "O texto foi copiado.",
    discard: "Desistir",
    confirmDiscard: "Desistir para sempre",
    keep: "Manter",
    forbidden: "Você não pode, ou já não pode, escrever aqui. Copie o seu texto antes de desistir dele.",
    gone: "O que você alterou foi apagado.",
    conflict: (label) => `${label}: também alterado noutro lugar.`,
    side: {
      mine: () => "Aqui",
      theirs: (date) => (date ? `Noutro lugar, em ${moment('pt', date)}` : "Noutro lugar"),
    },
    choose: {mine: "Manter o seu", theirs: "Ficar com o outro"},
    nothing: "(nada)",
  };
};

