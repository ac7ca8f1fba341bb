import {
  type DriftCase,
  type Staged,
  driftCases,
  modelOfFiles,
  stage,
  stageRecord,
} from '../../../tests/fixtures/drift/driftCases';
import {acceptNew} from './decide';
import {NO_PINS, type Pins, parsePin} from './pin';
import type {LocaleState} from './state';
import {recordStates, translationStates} from './states';

const accepted = new Map<string, Pins>();

/** Pins of the case's beginning; most cases begin with the same two pages. */
function pinsBefore({before}: Staged): Pins {
  const key = JSON.stringify(before);
  const pins = accepted.get(key) ?? acceptedPins(before);
  accepted.set(key, pins);
  return pins;
}

/** Accepts what is there, as the tool would, and reads the pins back from what it wrote. */
function acceptedPins(before: Staged['before']): Pins {
  const decided = acceptNew(modelOfFiles(before), NO_PINS, '2026-01-31', () => true);
  expect(decided.filter(({outcome}) => outcome === 'refused')).toEqual([]);
  const pins = decided
    .flatMap(({writes}) => writes)
    .map(({file, text}) => {
      const parsed = parsePin(text ?? '');
      if (!('pin' in parsed)) throw new Error(`${file} ${parsed.fault} ${parsed.detail}`);
      return [file, parsed.pin];
    });
  return {pins: Object.fromEntries(pins), damaged: []};
}

function statesAfter(drift: DriftCase, staged: Staged): Record<string, LocaleState | undefined> {
  const pins = drift.accepted === false ? NO_PINS : pinsBefore(staged);
  const model = modelOfFiles(staged.after);
  const states = [...translationStates(model, pins), ...recordStates(model, pins)];
  return Object.fromEntries(states.map(({stem, locales}) => [stem, locales[staged.locale]]));
}

/** The state in the form in which a case writes it. */
function written(state: LocaleState | undefined, expected: DriftCase['expect']) {
  return {
    state: state?.state,
    ...(expected.reason !== undefined && {reason: state?.reason}),
    sections: Object.fromEntries(state?.sections.map(({id, kind}) => [id, kind]) ?? []),
    notes: (state?.notes ?? []).map(({id, kind, from}) => `${id} ${kind}${from === undefined ? '' : ` from ${from}`}`),
    caughtUp: (state?.sections ?? []).flatMap(({id, translationChanged}) => (translationChanged ? [id] : [])),
    renamedFrom: state?.renamedFrom,
  };
}

function check(drift: DriftCase, staged: Staged): void {
  const states = statesAfter(drift, staged);
  const {old, ...expected} = drift.expect;
  expect(written(states[staged.stem], drift.expect)).toEqual({
    sections: {},
    notes: [],
    caughtUp: [],
    renamedFrom: undefined,
    ...expected,
  });
  if (old !== undefined) expect(states['next/groups/evening']?.state).toBe(old);
}

describe.each(['words.yml', 'typing.yml', 'structure.yml', 'links.yml', 'files.yml', 'languages.yml'])(
  'drift of pages, %s',
  (file) => {
    test.each(driftCases(file).map((drift) => [drift.name, drift] as const))('%s', (_name, drift) => {
      check(drift, stage(drift));
    });
  },
);

describe('drift of records', () => {
  test.each(driftCases('records.yml').map((drift) => [drift.name, drift] as const))('%s', (_name, drift) => {
    check(drift, stageRecord(drift));
  });
});
