// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../counting.js';
import type {LibraryDeskStrings} from '../../library-desk/strings.js';

export default ({plural}: Numbers): LibraryDeskStrings => ({
  stop: "Acabar de arrumar",
  choose: (title) => `Escolher “${title}”`,
  chooseAll: "Escolher todos nesta página",
  chooseNone: "Não escolher nenhum",
  chosen: (count) => plural(count, {one: (figure) => `${figure} documento escolhido`, other: (figure) => `${figure} documentos escolhidos`}),
  noneHere: "Nenhum documento desta página é seu.",
  category: "Categoria",
  noCategory: "Escolha uma categoria",
  add: "Pôr nesta categoria",
  remove: "Retirar desta categoria",
  progress: (done, of) => `${done} de ${of}…`,
  saved: (count) => plural(count, {one: (figure) => `${figure} documento está no lugar.`, other: (figure) => `${figure} documentos estão no lugar.`}),
  waiting: (count) =>
    plural(count, {one: (figure) => `${figure} alteração está guardada neste dispositivo e será enviada assim que for possível.`, other: (figure) => `${figure} alterações estão guardadas neste dispositivo e serão enviadas assim que for possível.`}),
  unchanged: "Não havia nada a alterar.",
  failed: (count) => plural(count, {one: (figure) => `Não foi possível alterar ${figure} documento:`, other: (figure) => `Não foi possível alterar ${figure} documentos:`}),
  full: "Já está em 12 categorias.",
  pin: "Pôr em destaque",
  unpin: "Tirar do destaque",
  pinLabel: (title) => `Pôr em destaque “${title}”`,
  unpinLabel: (title) => `Tirar do destaque “${title}”`,
  pinned: (title) => `“${title}” está em destaque.`,
  unpinned: (title) => `“${title}” já não está em destaque.`,
  categories: {
    title: "Alterar as categorias",
    close: "Fechar as categorias",
    scheme: "Conjunto de categorias",
    name: "Nome da categoria",
    inside: "Dentro de",
    top: "Nenhuma outra",
    add: "Adicionar a categoria",
    rename: "Mudar o nome",
    move: "Mover",
    remove: "Apagar",
    of: (action, name) => `${action}: “${name}”`,
    save: "Guardar",
    cancel: "Cancelar",
    loses: (name, count) =>
      `Apagar “${name}”? ${count ? plural(count, {one: (figure) => `${figure} documento deixará de estar nela. `, other: (figure) => `${figure} documentos deixarão de estar nela. `}) : ''}O que ela contém ocupa o lugar dela.`,
    added: (name) => `A categoria “${name}” foi adicionada.`,
    renamed: (name) => `A categoria chama-se agora “${name}”.`,
    moved: (name) => `A categoria “${name}” foi movida.`,
    removed: (name) => `A categoria “${name}” foi apagada.`,
    missing: "Escreva um nome, com no máximo 80 caracteres.",
  },
});

