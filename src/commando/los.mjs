/**
 * `npm run build:los`: de hele toepassing als een HTML-bestand, `los/beslagvrij-<versie>.html`, dat zonder server en zonder netwerk
 * opent. Een andere map kiest u met `-- --map MAP`.
 */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bouw, projectmap } from './klaarzetten.mjs';
import { maakEenBestand, WERKMAP, zetRoutesKlaar } from './losvorm.mjs';

const { values } = parseArgs({ options: { map: { type: 'string', default: 'los' } } });
const bouwmap = path.join(projectmap, WERKMAP, 'bouw');

zetRoutesKlaar(projectmap);
if (!bouw({ LOS: '1', BOUWMAP: path.join(WERKMAP, 'bouw') })) process.exit(1);

const lees = (/** @type {string[]} */ ...pad) => readFileSync(path.join(...pad), 'utf8');
// Wie het bestand doorgeeft, geeft ook de licenties door.
const bijlagen = Object.fromEntries(
	['licenties.txt', 'stuklijst.json'].map((naam) => [naam, lees(bouwmap, naam)])
);
const los = maakEenBestand(
	lees(bouwmap, 'index.html'),
	lees(projectmap, 'static', 'pictogram.svg'),
	bijlagen
);

/** @type {{ version: string }} */
const { version } = JSON.parse(lees(projectmap, 'package.json'));
const doel = path.resolve(projectmap, values.map, `beslagvrij-${process.env.VERSIE ?? version}.html`);
mkdirSync(path.dirname(doel), { recursive: true });
writeFileSync(doel, los);
console.log(`${doel} (${Math.ceil(statSync(doel).size / 1000)} kB)`);
