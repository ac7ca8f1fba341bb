import {type FormEvent, type ReactNode, useState} from 'react';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {CalculatorId} from '../../domain/evaluation/calculators';
import type {Locale} from '../../domain/locales/locales';
import {Field} from './Field';
import {MeasureChoice} from './MeasureChoice';
import {exampleOf, fieldsOf} from './fields';
import {fillFields} from './readFields';
import {calculatorTitle} from './title';
import {useCalculator} from './useCalculator';
import './calculator.css';

/**
 * A calculator inside a page. Its fields stand in the HTML from the start; what computes and draws is loaded when one of
 * them is first used. Nothing that is typed leaves the page or is kept.
 */
export function Calculator({id}: {id: CalculatorId}): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale as Locale;
  const {engine, work, failed, form, load, onInput, update} = useCalculator(id, locale);
  const [emptied, setEmptied] = useState(false);
  const title = calculatorTitle(id);
  const base = `calculator-${id}`;
  const problems = work?.report.problems ?? [];
  const sentences = work?.report.sentences ?? [];
  const hasResult = (work?.report.tables.length ?? 0) > 0;
  const fill = () => {
    if (!form.current) return;
    fillFields(form.current, exampleOf(id));
    setEmptied(false);
    update();
  };
  const empty = () => {
    form.current?.reset();
    setEmptied(true);
    update();
  };
  const typed = (event: FormEvent) => {
    setEmptied(false);
    onInput(event);
  };
  return (
    <section className="calculator" id={base} aria-labelledby={`${base}-title`} data-result={hasResult}>
      <p className="calculator__title" id={`${base}-title`}>
        {title}
      </p>
      <p className="hint">
        {translate({
          id: 'site.calculator.private',
          message:
            'What you type or paste stays on this page: nothing is sent and nothing is kept. Do not write names.',
        })}
      </p>
      <p className="hint without-script">
        {translate({
          id: 'site.calculator.byHand',
          message:
            'The calculator works with JavaScript. Without it, the formula on this page can be worked out by hand or in a spreadsheet.',
        })}
      </p>
      <form
        ref={form}
        className="calculator__form"
        autoComplete="off"
        onSubmit={(event) => event.preventDefault()}
        onFocus={load}
        onInput={typed}
        onChange={typed}
      >
        {(id === 'paired-change' || id === 'reliable-change') && (
          <MeasureChoice id={`${base}-measure`} first={id === 'reliable-change' ? 'core-om-cs' : 'other'} />
        )}
        {fieldsOf(id).map(({name, ...field}) => (
          <Field key={name} id={`${base}-${name}`} name={name} problems={problems} {...field} />
        ))}
        <p className="actions">
          <button type="button" className="button button--quiet" onClick={fill}>
            {translate({id: 'site.calculator.example', message: 'Fill in a made-up example'})}
          </button>
          <button type="button" className="button button--quiet" onClick={empty}>
            {translate({id: 'site.calculator.empty', message: 'Empty the fields'})}
          </button>
        </p>
        {engine && work && id === 'reliable-change' && (
          <engine.Settings id={base} values={work.values} locale={locale} problems={problems} />
        )}
      </form>
      {failed && (
        <div role="alert" className="banner">
          <p>
            {translate({
              id: 'site.calculator.failed',
              message: 'The calculator could not be loaded: there seems to be no connection.',
            })}
          </p>
          <button type="button" className="button button--quiet" onClick={update}>
            {translate({id: 'site.search.retry', message: 'Try again'})}
          </button>
        </div>
      )}
      <div role="status" className="calculator__answer">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {emptied && sentences.length === 0 && (
          <p>{translate({id: 'site.calculator.emptied', message: 'The fields are empty.'})}</p>
        )}
      </div>
      {engine && work && <engine.Results id={base} title={title} report={work.report} />}
    </section>
  );
}
