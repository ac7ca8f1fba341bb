/** What we use of citeproc-js, which brings no types of its own. */
declare module 'citeproc' {
  export interface CslName {
    family?: string;
    given?: string;
    literal?: string;
  }

  export interface CslDate {
    'date-parts'?: (string | number)[][];
    literal?: string;
  }

  export interface CslItem {
    id: string;
    type: string;
    title?: string;
    [variable: string]: string | CslName[] | CslDate | undefined;
  }

  export interface CslSystem {
    retrieveLocale(tag: string): string;
    retrieveItem(id: string): CslItem;
    /** Called for every variable that is set; what it returns stands in its place. */
    variableWrapper?(
      params: {itemData: CslItem; variableNames: readonly string[]; context: 'bibliography' | 'citation'},
      before: string,
      text: string,
      after: string,
    ): string;
  }

  export class Engine {
    constructor(system: CslSystem, style: string, locale: string, forceLocale?: boolean);
    setOutputFormat(format: 'html' | 'text' | 'rtf'): void;
    updateItems(ids: readonly string[]): void;
    makeCitationCluster(items: readonly {id: string}[]): string;
    makeBibliography(): [{entry_ids: string[][]}, string[]] | false;
  }

  const CSL: {Engine: typeof Engine};
  export default CSL;
}
