import type {HasAttachments} from '../attachments/attachment';
import type {SiteModel} from '../../model/siteModel';
import {problem} from '../problem';
import type {ModelRule} from '../rule';

const kilobytes = (bytes: number) => String(Math.ceil(bytes / 1000));

/** A file below `static/` that is too large. */
export const attachmentSize: ModelRule = {
  id: 'attachment-size',
  severity: 'error',
  texts: {
    cs: {
      what: 'Soubor „{name}“ má {size} kB, povoleno je {limit} kB.',
      why: 'Na pomalém telefonu se velký soubor nenačte, a z historie změn už nezmizí.',
      mend: 'Obrázek zmenšete (na šířku stačí 1600 bodů) a uložte jako JPEG nebo WebP; dokument uložte s menšími obrázky.',
    },
    en: {
      what: 'The file “{name}” has {size} kB; {limit} kB are allowed.',
      why: 'A large file does not load on a slow phone, and it stays in the history of changes for good.',
      mend: 'Make the picture smaller (1600 pixels of width are enough) and save it as JPEG or WebP; save a document with smaller pictures.',
    },
    nb: {
      what: 'Filen «{name}» er på {size} kB; {limit} kB er tillatt.',
      why: 'En stor fil lastes ikke på en treg telefon, og den blir stående i endringshistorikken for alltid.',
      mend: 'Gjør bildet mindre (1600 piksler i bredden er nok), og lagre det som JPEG eller WebP; lagre et dokument med mindre bilder.',
    },
  },
  check({attachments = []}: SiteModel & HasAttachments) {
    return attachments.flatMap(({file, size, faults}) =>
      faults.flatMap((fault) =>
        fault.fault === 'size'
          ? [
              problem(
                attachmentSize,
                {file},
                {name: file.split('/').at(-1) ?? file, size: kilobytes(size), limit: kilobytes(fault.limit)},
              ),
            ]
          : [],
      ),
    );
  },
};
