import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {MEASURE_IDS, type MeasureId} from '../../domain/evaluation/measures';

function measureLabel(id: MeasureId): string {
  const labels: Record<MeasureId, string> = {
    'core-om-cs': translate({id: 'site.calculator.measure.coreOm', message: 'CORE-OM, Czech (mean, 0–4)'}),
    'core-10-uk': translate({id: 'site.calculator.measure.core10', message: 'CORE-10, UK norms (sum, 0–40)'}),
    'who-5': translate({id: 'site.calculator.measure.who5', message: 'WHO-5 (per cent, 0–100)'}),
    'who-5-sum': translate({
      id: 'site.calculator.measure.who5Sum',
      message: 'WHO-5 (sum of items, 0–25; reckoned as per cent)',
    }),
    other: translate({id: 'site.calculator.measure.other', message: 'Another measure'}),
  };
  return labels[id];
}

/** Which questionnaire the scores come from. */
export function MeasureChoice({id, first}: {id: string; first: MeasureId}): ReactNode {
  return (
    <div className="field">
      <label htmlFor={id}>{translate({id: 'site.calculator.measure', message: 'Measure'})}</label>
      <select className="input" id={id} data-field="measure" defaultValue={first} autoComplete="off">
        {MEASURE_IDS.map((each) => (
          <option key={each} value={each}>
            {measureLabel(each)}
          </option>
        ))}
      </select>
    </div>
  );
}
