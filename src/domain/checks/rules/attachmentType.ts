import {ALLOWED_EXTENSIONS, type HasAttachments} from '../attachments/attachment';
import type {SiteModel} from '../../model/siteModel';
import {problem} from '../problem';
import type {ModelRule} from '../rule';

/** A file below `static/` of a type that is not allowed, or that is not what its name says. */
export const attachmentType: ModelRule = {
  id: 'attachment-type',
  severity: 'error',
  texts: {
    cs: {
      what: 'Soubor „{name}“ sem nepatří: není to žádný z povolených typů, nebo jeho obsah neodpovídá příponě.',
      why: 'Jiné typy mohou v prohlížeči čtenářky spustit cizí kód nebo nést skryté údaje; SVG a HTML patří k nim.',
      mend: 'Uložte soubor znovu jako jeden z typů: {allowed}. Pouhé přejmenování nestačí.',
    },
    en: {
      what: 'The file “{name}” does not belong here: it is of no allowed type, or its content is not what its name says.',
      why: 'Other types can run foreign code in a reader’s browser or carry hidden details; SVG and HTML are among them.',
      mend: 'Save the file again as one of the types: {allowed}. Renaming it is not enough.',
    },
    nb: {
      what: 'Filen «{name}» hører ikke hjemme her: typen er ikke tillatt, eller innholdet svarer ikke til navnet.',
      why: 'Andre filtyper kan kjøre fremmed kode i leserens nettleser eller bære skjulte opplysninger; SVG og HTML er blant dem.',
      mend: 'Lagre filen på nytt som en av typene: {allowed}. Det er ikke nok å gi den nytt navn.',
    },
  },
  example: {wrong: 'static/img/mapa.svg', right: 'static/img/mapa.png'},
  check({attachments = []}: SiteModel & HasAttachments) {
    const allowed = ALLOWED_EXTENSIONS.join(', ');
    return attachments
      .filter(({faults}) => faults.some(({fault}) => fault === 'type' || fault === 'content'))
      .map(({file}) => problem(attachmentType, {file}, {name: file.split('/').at(-1) ?? file, allowed}));
  },
};
