// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.
import {sizeText} from '../../dossier/size.js';
import type {Numbers} from '../counting.js';
import type {DocumentStrings} from '../../document/strings.js';

const size = (bytes: number) => sizeText('pt', bytes);
const withFacts = (text: string, facts: string) => (facts ? `${text} (${facts})` : text);

export default ({plural, format}: Numbers): DocumentStrings => ({
  notOfCoop: (host) => `Este documento não é desta cooperativa. Está em ${host}.`,
  unnamed: "Documento sem título",
  maybeOld: "O que é mostrado pode ser antigo.",
  readers: {
    everyone: "Todas as pessoas podem ver este documento.",
    members: "Os membros podem ver este documento.",
    group: (name) => `Os membros do grupo “${name}” podem ver este documento.`,
    person: (name) => `${name} e quem cuida das listas podem ver este documento.`,
    you: "Você e quem cuida das listas podem ver este documento.",
    self: "Só você pode ver este documento.",
  },
  download: (facts) => withFacts("Descarregar", facts),
  downloadOlder: (version, facts) => withFacts(`Descarregar a ${version}`, facts),
  downloadAccessible: (facts) => withFacts("Descarregar a versão acessível", facts),
  open: (host, facts) => withFacts(`Abrir em ${host}`, facts),
  openAccessible: (host) => `Abrir a versão acessível em ${host}`,
  downloading: "Descarregando…",
  progress: (bytes, of) => (of ? `${size(bytes)} de ${size(of)}` : size(bytes)),
  cancel: "Cancelar",
  look: "Ver aqui",
  closeLook: "Fechar a pré-visualização",
  notShown: "Este tipo de arquivo não é mostrado aqui, por precaução.",
  size,
  minutes: (count) => plural(count, {one: (figure) => `${figure} minuto`, other: (figure) => `${figure} minutos`}),
  facts: {
    author: "Autoria",
    added: "Adicionado por",
    date: "Data",
    version: "Versão",
    language: "Língua",
    reading: "Tempo de leitura",
    category: "Categorias",
    keyword: "Palavras-chave",
    license: "Licença",
    review: "Revisão",
    decision: "Decisão",
  },
  version: (number) => `versão ${format(number)}`,
  someVersion: "versão sem número",
  reviewOn: (date) => `A rever em ${date}`,
  reviewSince: (date) => `A rever desde ${date}: este documento pode estar desatualizado.`,
  seeDecision: "Ver a decisão que lhe deu origem",
  licenses: {
    by: "Pode ser reutilizado, com menção da autoria (CC BY)",
    'by-sa': "Pode ser reutilizado, com menção da autoria e nas mesmas condições (CC BY-SA)",
    zero: "Pode ser reutilizado sem condições (CC0)",
    reserved: "Todos os direitos reservados",
  },
  older: "Versões anteriores",
  edit: "Alterar este documento",
});

