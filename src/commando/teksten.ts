import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { alsCsv, tekstlijst } from './tekstlijst.ts';

/*
 * Alle zinnen voor een redacteur, als CSV naar standaarduitvoer of naar een bestand:
 * npm run --silent teksten -- [teksten.csv]
 */
const csv = alsCsv(tekstlijst(path.resolve(import.meta.dirname, '../..')));
const [bestand] = process.argv.slice(2);
// De lezer mag eerder stoppen (bijvoorbeeld `head`).
process.stdout.on('error', () => process.exit());
if (bestand === undefined) process.stdout.write(csv);
else writeFileSync(bestand, csv);
