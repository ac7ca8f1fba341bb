import type {OrganisationCardView} from '../../views/directory';
import type {Box, Inline, Target} from '../model';
import type {ExportWords} from '../words';

const text = (value: string): Inline => ({kind: 'text', text: value});

/** An organisation inside a text: what it is, where, and the way to its page. */
export function organisationBox(
  {label, nameIn, kind, country, summary, partner}: OrganisationCardView,
  words: ExportWords,
  target: Target | null,
): Box {
  const about = [words.kinds[kind], words.countries[country], ...(partner ? [words.partner] : [])].join(', ');
  return {
    kind: 'box',
    role: 'record',
    title: label,
    blocks: [
      {kind: 'small', children: [text(about)]},
      ...(nameIn === label ? [] : [{kind: 'paragraph' as const, children: [text(nameIn)]}]),
      {kind: 'paragraph', children: [text(summary)]},
      ...(target?.kind === 'outside'
        ? [
            {
              kind: 'small' as const,
              children: [{kind: 'link' as const, target, children: [text(target.url.replace(/^https?:\/\//, ''))]}],
            },
          ]
        : []),
    ],
  };
}
