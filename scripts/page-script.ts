import fs from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {PAGE_SCRIPT_FILE, pageScriptModule} from '../src/publish/pageScript';
import {run} from './shared/run';

const root = path.resolve(__dirname, '..');
const {values} = parseArgs({options: {check: {type: 'boolean', default: false}}});

async function main(): Promise<void> {
  const file = path.join(root, PAGE_SCRIPT_FILE);
  const made = await pageScriptModule(root);
  const isCurrent = fs.existsSync(file) && fs.readFileSync(file, 'utf8') === made;
  if (!values.check) fs.writeFileSync(file, made);
  if (isCurrent) console.log(`${PAGE_SCRIPT_FILE} is what src/pageScript makes.`);
  else if (!values.check) console.log(`${PAGE_SCRIPT_FILE} written; read its change before it is committed.`);
  else throw new Error(`${PAGE_SCRIPT_FILE} is not what src/pageScript makes now: run npm run page-script.`);
}

run(main, 1);
