import fs from 'node:fs';
import type {Measured} from './cells';

/**
 * What was measured before: one JSON object a line, so that a run that was stopped keeps all but the line it was writing.
 * @throws when a line in the middle cannot be read
 */
export function parseResults(text: string, file: string): Measured[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as Measured];
    } catch {
      if (at === lines.length - 1) return [];
      throw new Error(`${file}:${at + 1} is not a measurement: delete the line, or name another file with --json`);
    }
  });
}

export function readResults(file: string | undefined): Measured[] {
  return file !== undefined && fs.existsSync(file) ? parseResults(fs.readFileSync(file, 'utf8'), file) : [];
}

/** Adds a line; one that was cut off is ended first. */
export function addResult(file: string | undefined, measured: Measured): void {
  if (file === undefined) return;
  const before = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  const whole = before.slice(0, before.lastIndexOf('\n') + 1);
  fs.writeFileSync(file, `${whole}${JSON.stringify(measured)}\n`);
}
