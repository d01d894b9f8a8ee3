// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {ChatToolsStrings} from '../../chat-tools/strings.js';

export default ({plural}: Numbers): ChatToolsStrings => ({
  search: "Procurar na conversa",
  searchHint: "Palavras ou um nome. A pesquisa recua dia a dia.",
  start: "Procurar",
  stop: "Parar",
  searching: (found, day) =>
    ["Procurando…", ...(day ? [`${day}.`] : []), found ? plural(found, {one: (figure) => `${figure} mensagem encontrada.`, other: (figure) => `${figure} mensagens encontradas.`}) : ''].join(
      ' ',
    ),
  found: (count) => (count ? plural(count, {one: (figure) => `${figure} mensagem encontrada.`, other: (figure) => `${figure} mensagens encontradas.`}) : "Nenhuma mensagem encontrada."),
  foundUntil: (count, day) => {
    const found = count ? plural(count, {one: (figure) => `${figure} mensagem encontrada`, other: (figure) => `${figure} mensagens encontradas`}) : "Nenhuma mensagem encontrada";
    return `${found} ${day ? `desde ${day}` : "até agora"}.`;
  },
  goOn: "Procurar mais atrás",
  goToMessage: (name, time) => `${name}, ${time}`,
  date: "Ir para uma data",
  goToDate: "Ir",
  save: "Guardar o que é mostrado",
  saveHelp: "Só se guardam as mensagens que estão à vista.",
  saveText: "Como texto",
  saveJson: "Como dados (JSON)",
  saveTurtle: "Para outra aplicação de conversas",
  announce: "Ler as mensagens novas em voz alta",
  announceHint: "Para quem usa um leitor de voz.",
  mute: "Silenciar",
  muteHint: "A conversa continua na sua lista, sem avisar do que é novo.",
  muted: "Silenciada",
  quiet: "Horas de silêncio",
  quietHint: "Durante estas horas não se avisa de nada novo, em nenhuma conversa.",
  from: "Das",
  until: "Até às",
  leave: "Sair da conversa",
  leaveHelp: "Ela sai da sua lista. O que você escreveu fica, e pode voltar quando quiser.",
  confirmLeave: "Sair",
  stay: "Ficar",
  left: "Você saiu desta conversa.",
  comeBack: "Voltar",
  kept: "Ficou anotado.",
  notKept: "Não ficou anotado.",
  removed: "mensagem retirada",
  edited: "alterada",
  unconfirmed: "nome não confirmado",
});

