import {type RefObject, useCallback, useEffect, useRef, useState} from 'react';
import type {CalculatorId} from '../../domain/evaluation/calculators';
import type {Locale} from '../../domain/locales/locales';
import type {Report, Values} from './engine/report';
import {isTouched, readFields} from './readFields';

/** The part that computes and draws: loaded when a calculator is first used, never before. */
export type Engine = typeof import('./engine');

/** A pause after which somebody who types is taken to have written a number to its end. */
const PAUSE = 600;

interface Work {
  readonly values: Values;
  readonly report: Report;
}

export interface Calculation {
  readonly engine: Engine | null;
  readonly work: Work | null;
  readonly failed: boolean;
  readonly form: RefObject<HTMLFormElement | null>;
  readonly load: () => void;
  readonly onInput: (event: {target: EventTarget}) => void;
  /** Reads the fields at once. */
  readonly update: () => void;
}

/** Reads the fields after a pause and works out the report. Everything stays in this component's memory. */
export function useCalculator(id: CalculatorId, locale: Locale): Calculation {
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [failed, setFailed] = useState(false);
  const [engine, setEngine] = useState<Engine | null>(null);
  const [work, setWork] = useState<Work | null>(null);

  const update = useCallback(() => {
    clearTimeout(timer.current);
    import('./engine').then(
      (loaded) => {
        setFailed(false);
        setEngine(loaded);
        if (!form.current) return;
        const values = readFields(form.current);
        setWork({values, report: loaded.reportOf(id, values, locale)});
      },
      () => setFailed(true),
    );
  }, [id, locale]);

  useEffect(() => {
    // What was typed before the script came is not lost.
    if (form.current && isTouched(form.current)) update();
    return () => clearTimeout(timer.current);
  }, [update]);

  const load = useCallback(() => {
    if (!engine) update();
  }, [engine, update]);

  const onInput = useCallback(
    ({target}: {target: EventTarget}) => {
      clearTimeout(timer.current);
      const typed =
        target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
      timer.current = setTimeout(update, typed ? PAUSE : 0);
    },
    [update],
  );
  return {engine, work, failed, form, load, onInput, update};
}
