// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../dossier/size.js';
import type {Numbers} from '../counting.js';
import formWords from './things/form.js';
import type {DocumentFormStrings} from '../../document-form/strings.js';

const size = (bytes: number) => sizeText('pt', bytes);

export default (numbers: Numbers): DocumentFormStrings => ({
  ...formWords(numbers),
  create: () => "Adicionar documentos",
  membersOnly: "Só os membros da cooperativa podem adicionar documentos.",
  signInFirst: "Entre na sua conta para adicionar ou alterar documentos.",
  notAnnounced: "Está guardado, mas não foi possível anunciá-lo na biblioteca.",
  announceAgain: "Anunciar na biblioteca",
  audience: "Quem pode ver estes documentos?",
  licenses: {
    by: "Pode ser reutilizado, com menção da autoria (CC BY)",
    'by-sa': "Pode ser reutilizado, com menção da autoria e nas mesmas condições (CC BY-SA)",
    zero: "Pode ser reutilizado sem condições (CC0)",
    reserved: "Todos os direitos reservados",
  },
  files: {
    choose: "Escolher arquivos",
    hint: (most, kept) =>
      `Até ${size(most)} cada um. Se fechar a página antes do envio, terá de escolher de novo os arquivos com mais de ${size(kept)}.`,
    limit: (most) => `Até ${size(most)}.`,
    drop: "Ou arraste os arquivos para aqui.",
    addLink: "Adicionar um link em vez disso",
    refused: {
      empty: (name) => `“${name}” está vazio.`,
      'too-large': (name) => `“${name}” é grande demais.`,
      'chosen-already': (name) => `“${name}” já está escolhido.`,
      'too-many': (name) => `“${name}” não foi adicionado: envie primeiro os que já estão escolhidos.`,
    },
    none: "Escolha um arquivo ou adicione um link.",
    nth: (title) => `Documento: ${title}`,
    size,
    remove: (title) => `Retirar “${title}”`,
    twice: "Outro arquivo tem o mesmo nome: dê-lhes títulos diferentes.",
    lost: (name) => `Este dispositivo não guardou o arquivo “${name}”.`,
    chooseAgain: "Escolher o arquivo de novo",
    notKept: "Este arquivo não fica guardado neste dispositivo: envie-o antes de sair da página.",
    pictures: "Deixar as imagens como estão",
    picturesHint:
      "Caso contrário, são reduzidas a 2400 pontos, sem o que a câmera anota nelas, como o lugar onde foram feitas.",
    accessibleFile: "Ou escolha um arquivo para a versão acessível",
    accessibleChosen: (name) => `Versão acessível escolhida: ${name}`,
    accessibleRemove: "Retirar a versão acessível",
  },
  about: {
    all: "Para todos os documentos",
    only: "Onde fica e quem pode vê-lo",
    one: "Mais sobre este documento",
    oneHint: "O que você deixar vazio é copiado do que está escrito para todos.",
    categories: "Categorias",
    asAll: "Como os outros",
    readers: {
      everyone: "todas as pessoas",
      members: "membros",
      group: (name) => `os membros do grupo “${name}”`,
      person: (name) => `${name} e quem cuida das listas`,
      self: "só você",
    },
    kept: "guardado pela cooperativa",
  },
});

