import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {Locale} from '../../../domain/locales/locales';
import {routes} from '../../../domain/model/addresses';
import {Choice} from '../Choice';
import {Field} from '../Field';
import type {FieldProblem, Values} from './report';
import {settingsOf} from './publishedValues';

interface Props {
  id: string;
  values: Values;
  locale: Locale;
  problems: readonly FieldProblem[];
}

const sourceGives = () => translate({id: 'site.calculator.way.given', message: 'as a source gives it'});

/** The values behind a reliable change: filled with what the sources publish, each of them open to change. */
export function Settings({id, values, locale, problems}: Props): ReactNode {
  const {measure, field, published, firstWays, changeBy, cutOffBy, id: measureId} = settingsOf(values, locale);
  const one = (name: string, label: string) => (
    <Field
      key={field(name)}
      id={`${id}-${name}`}
      name={field(name)}
      label={label}
      first={published[field(name)]}
      problems={problems}
    />
  );
  const {source} = measure;
  return (
    <fieldset className="calculator__settings" key={measureId}>
      <legend>{translate({id: 'site.calculator.settings', message: 'Values for the calculation'})}</legend>
      <p>
        {source ? (
          <>
            {translate({id: 'site.calculator.source', message: 'Filled in from:'})}{' '}
            <Link to={routes.source(source.reference)}>{source.name}</Link>
          </>
        ) : (
          translate({
            id: 'site.calculator.noSource',
            message:
              'Our sources publish no values for this. Write those of a source of yours, and name it in the report.',
          })
        )}
      </p>
      {measureId === 'other' && (
        <Choice
          id={`${id}-better`}
          name={field('better')}
          legend={translate({id: 'site.calculator.better', message: 'The better score is'})}
          first="lower"
          options={[
            ['lower', translate({id: 'site.calculator.better.lower', message: 'the lower one'})],
            ['higher', translate({id: 'site.calculator.better.higher', message: 'the higher one'})],
          ]}
        />
      )}
      <Choice
        id={`${id}-change`}
        name={field('changeBy')}
        legend={translate({id: 'site.calculator.reliable.delta', message: 'Smallest reliable change'})}
        first={firstWays.changeBy}
        options={[
          ['given', sourceGives()],
          [
            'computed',
            translate({id: 'site.calculator.way.error', message: 'from the standard deviation and the reliability'}),
          ],
        ]}
      />
      <div className="calculator__row">
        {changeBy === 'given'
          ? one('smallest', translate({id: 'site.calculator.field.smallest', message: 'Smallest change, in points'}))
          : [
              one('sd', translate({id: 'site.calculator.field.sd', message: 'Standard deviation before, SD'})),
              one('reliability', translate({id: 'site.calculator.field.reliability', message: 'Reliability, r'})),
            ]}
      </div>
      <Choice
        id={`${id}-cut`}
        name={field('cutOffBy')}
        legend={translate({id: 'site.calculator.reliable.c', message: 'Cut-off, c'})}
        first={firstWays.cutOffBy}
        options={[
          ['given', sourceGives()],
          ['computed', translate({id: 'site.calculator.way.norms', message: 'from the norms of two samples'})],
        ]}
      />
      <div className="calculator__row">
        {cutOffBy === 'given'
          ? one('cutOff', translate({id: 'site.calculator.field.cutOff', message: 'Cut-off, in points'}))
          : [
              one('normMean', translate({id: 'site.calculator.field.normMean', message: 'Non-clinical sample: mean'})),
              one('normSd', translate({id: 'site.calculator.field.normSd', message: 'Non-clinical sample: SD'})),
              one('clinMean', translate({id: 'site.calculator.field.clinMean', message: 'Clinical sample: mean'})),
              one('clinSd', translate({id: 'site.calculator.field.clinSd', message: 'Clinical sample: SD'})),
            ]}
      </div>
    </fieldset>
  );
}
