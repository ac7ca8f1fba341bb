import type {HasAttachments} from '../attachments/attachment';
import type {MetadataKind} from '../attachments/metadata';
import {stripping} from '../attachments/stripMetadata';
import type {Localised} from '../../locales/locales';
import type {SiteModel} from '../../model/siteModel';
import {problem} from '../problem';
import type {ModelRule} from '../rule';

const KINDS: Readonly<Record<MetadataKind, Localised>> = {
  gps: {cs: 'místo pořízení (GPS)', en: 'the place where it was taken (GPS)', nb: 'stedet der det ble tatt (GPS)'},
  exif: {cs: 'údaje fotoaparátu (Exif)', en: 'details of the camera (Exif)', nb: 'kameraopplysninger (Exif)'},
  xmp: {cs: 'údaje programu (XMP)', en: 'details of a program (XMP)', nb: 'programopplysninger (XMP)'},
  iptc: {cs: 'popis a autor (IPTC)', en: 'caption and author (IPTC)', nb: 'bildetekst og fotograf (IPTC)'},
  text: {cs: 'vložený text', en: 'embedded text', nb: 'innebygd tekst'},
  time: {cs: 'čas změny', en: 'the time of a change', nb: 'endringstidspunkt'},
  author: {cs: 'jméno autora', en: 'the name of an author', nb: 'navnet på forfatteren'},
  program: {cs: 'název programu', en: 'the name of a program', nb: 'navnet på et program'},
  trailer: {cs: 'data připojená za obrázek', en: 'data appended to the picture', nb: 'data hengt på bildet'},
  other: {cs: 'jiné vložené údaje', en: 'other embedded data', nb: 'andre innebygde data'},
};

/** What to do, by what the machine can do for the contributor. */
const MENDS: Readonly<Record<ReturnType<typeof stripping>, Localised>> = {
  always: {
    cs: 'Spusťte npm run fix, obrázek zůstane stejný; nebo ho uložte znovu bez údajů o snímku',
    en: 'Run npm run fix, the picture stays the same; or save it again without details of the photo',
    nb: 'Kjør npm run fix, bildet forblir det samme; eller lagre det på nytt uten bildeopplysninger',
  },
  mostly: {
    cs: 'Spusťte npm run fix, text zůstane stejný. Co zbude, odeberte sami: ve Wordu Soubor, Informace, Zkontrolovat dokument, Odebrat vše; v LibreOffice Soubor, Vlastnosti, Obnovit vlastnosti; potom uložte PDF znovu bez vlastností dokumentu',
    en: 'Run npm run fix, the text stays the same. What is left, take out yourself: in Word File, Info, Inspect Document, Remove All; in LibreOffice File, Properties, Reset Properties; then make the PDF again without document properties',
    nb: 'Kjør npm run fix, teksten forblir den samme. Det som blir igjen, fjerner du selv: i Word Fil, Informasjon, Kontroller dokument, Fjern alle; i LibreOffice Fil, Egenskaper, Tilbakestill egenskaper; lag så PDF-en på nytt uten dokumentegenskaper',
  },
  never: {
    cs: 'Uložte obrázek znovu jako WebP bez údajů o snímku',
    en: 'Save the picture again as WebP, without details of the photo',
    nb: 'Lagre bildet på nytt som WebP, uten bildeopplysninger',
  },
};

/** Metadata in a file below `static/`: they can tell where somebody lives and who wrote what. */
export const attachmentMetadata: ModelRule = {
  id: 'attachment-metadata',
  severity: 'error',
  texts: {
    cs: {
      what: 'Soubor „{name}“ nese skryté údaje: {kinds_cs}.',
      why: 'Takové údaje prozradí dům, kde fotka vznikla, nebo jméno toho, kdo dokument psal; z historie změn už nezmizí.',
      mend: '{mend_cs}.',
    },
    en: {
      what: 'The file “{name}” carries hidden details: {kinds_en}.',
      why: 'They tell the house where a photo was taken or the name of who wrote a document, and stay in the history of changes for good.',
      mend: '{mend_en}.',
    },
    nb: {
      what: 'Filen «{name}» bærer skjulte opplysninger: {kinds_nb}.',
      why: 'De røper huset der et bilde ble tatt, eller navnet på den som skrev et dokument, og blir stående i endringshistorikken for alltid.',
      mend: '{mend_nb}.',
    },
  },
  fixesBytes: true,
  check({attachments = []}: SiteModel & HasAttachments) {
    return attachments.flatMap(({file, faults}) =>
      faults.flatMap((fault) => {
        if (fault.fault !== 'metadata') return [];
        const words = (locale: keyof Localised) => fault.found.map((kind) => KINDS[kind][locale]).join(', ');
        const mend = MENDS[stripping(file)];
        const params = {
          name: file.split('/').at(-1) ?? file,
          kinds_cs: words('cs'),
          kinds_en: words('en'),
          kinds_nb: words('nb'),
          mend_cs: mend.cs,
          mend_en: mend.en,
          mend_nb: mend.nb,
        };
        const found = problem(attachmentMetadata, {file}, params);
        // A word processor cannot be kept from writing its own name into a PDF; that alone tells nothing of a person.
        return [fault.found.every((kind) => kind === 'program') ? {...found, severity: 'warning'} : found];
      }),
    );
  },
};
