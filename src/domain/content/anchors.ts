import {DIRECTIVES} from './directives';
import type {Outline} from './page';

/** Ids of a page to which a link may lead: those of its headings and of its templates. */
export function anchorsOf({headings, directives}: Pick<Outline, 'headings' | 'directives'>): string[] {
  const ofDirectives = directives.flatMap(({name, form, attributes}) => {
    const spec = Object.hasOwn(DIRECTIVES, name) ? DIRECTIVES[name] : undefined;
    return spec?.form === form && spec.attributes.id === 'anchor' && attributes.id ? [attributes.id] : [];
  });
  return [...headings.flatMap(({id}) => id ?? []), ...ofDirectives];
}
