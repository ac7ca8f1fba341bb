/** How a directive is written: in a line of text (`:x`), on a line of its own (`::x`), around text (`:::x`). */
export type DirectiveForm = 'text' | 'leaf' | 'container';

/**
 * What a directive's attribute points to; `edition`-free words of the site's records. `anchor` points to nothing: it is
 * a new id on the page, to which links may lead.
 */
export type DirectiveTarget =
  'concept' | 'reference' | 'organisation' | 'place' | 'visit' | 'country' | 'figure' | 'calculator' | 'anchor';

export interface DirectiveSpec {
  readonly form: DirectiveForm;
  /** Attribute -> what its value must name. At least one of `oneOf` must be given. */
  readonly attributes: Readonly<Record<string, DirectiveTarget>>;
  /** True when the words between [ ] carry the value (`:cite[key]`). */
  readonly label?: DirectiveTarget | 'text' | 'optional-text';
  readonly requires: readonly string[];
  readonly example: string;
}

const box: DirectiveSpec = {
  form: 'container',
  attributes: {},
  label: 'optional-text',
  requires: [],
  example: ':::note[Title]',
};

/** The allow-list: what a page may use beyond Markdown. Each is mapped to one component of the site. */
export const DIRECTIVES: Readonly<Record<string, DirectiveSpec>> = {
  term: {
    form: 'text',
    attributes: {id: 'concept'},
    label: 'text',
    requires: ['id'],
    example: ':term[words]{#concept-id}',
  },
  cite: {form: 'text', attributes: {}, label: 'reference', requires: [], example: ':cite[reference-key]'},
  helplines: {
    form: 'leaf',
    attributes: {country: 'country'},
    requires: ['country'],
    example: '::helplines{country=cz}',
  },
  organisation: {
    form: 'leaf',
    attributes: {id: 'organisation'},
    requires: ['id'],
    example: '::organisation{#persefona}',
  },
  findings: {
    form: 'leaf',
    attributes: {place: 'place', visit: 'visit'},
    requires: [],
    example: '::findings{place=bergen}',
  },
  figure: {form: 'leaf', attributes: {id: 'figure'}, requires: ['id'], example: '::figure{#meeting-arc}'},
  calculator: {form: 'leaf', attributes: {id: 'calculator'}, requires: ['id'], example: '::calculator{#wilson}'},
  template: {
    form: 'container',
    attributes: {id: 'anchor'},
    label: 'text',
    requires: ['id'],
    example: ':::template[Title]{#template-id}',
  },
  proposed: {form: 'container', attributes: {}, requires: [], example: ':::proposed'},
  note: box,
  tip: box,
  info: box,
  warning: box,
  danger: box,
};

export const DIRECTIVE_TYPES: Readonly<Record<string, DirectiveForm>> = {
  textDirective: 'text',
  leafDirective: 'leaf',
  containerDirective: 'container',
};
