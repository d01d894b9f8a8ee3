// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import type {Numbers} from '../../counting.js';
import type {DocumentDeskStrings} from '../../../document-form/desk-strings.js';

export default ({format}: Numbers): DocumentDeskStrings => ({
  title: "Arquivo, quem pode ver, apagar",
  replace: "Substituir o arquivo",
  replaceHint: (version) =>
    `O novo arquivo passa a ser a versão ${format(version)}. O antigo continua disponível entre as versões anteriores.`,
  newFile: "Novo arquivo",
  note: "O que mudou",
  noteHint: "Numa frase, para quem leu a versão anterior.",
  replaceNow: "Substituir",
  replaced: "O arquivo foi substituído.",
  move: "Mudar quem pode ver este documento",
  now: (readers) => `Hoje: ${readers}.`,
  nowhere: "Não há outra escolha para este documento.",
  moveTo: "Quem poderá vê-lo?",
  loses: (readers, except) => `Deixam de poder vê-lo: ${readers}${except && `, exceto ${except}`}.`,
  gains: (readers) => `Passam a poder vê-lo: ${readers}.`,
  same: "As mesmas pessoas poderão vê-lo.",
  moveNow: "Mudar",
  moved: "A mudança está feita. O documento tem um novo endereço: os links antigos já não levam a ele.",
  open: "Abrir o documento",
  remove: "Apagar este documento",
  removeAsk: (readers, files) =>
    `Deixam de poder vê-lo: ${readers}. ${files > 1
        ? `Os seus ${format(files)} arquivos, incluindo as versões anteriores, também são apagados.`
        : files
          ? "O seu arquivo também é apagado."
          : ''} Não é possível voltar atrás.`,
  removeNow: "Apagar para sempre",
  removed: "O documento foi apagado.",
  cancel: "Cancelar",
  working: "Um momento…",
  waits: "Está guardado neste dispositivo e será feito assim que for possível.",
  failed: "Nada mudou.",
  needFile: "Escolha um arquivo que não esteja vazio.",
  unsaved: "Guarde primeiro o que você alterou mais acima.",
});

