import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const wortel = path.resolve(import.meta.dirname, '../..');

/** Bouwt de rekenkern, zoals iemand dat doet, in een map buiten het project. @returns die map */
export function bouwRekenkern(): string {
	const map = path.join(mkdtempSync(path.join(tmpdir(), 'rekenkern-')), 'kern');
	const { status, stderr } = spawnSync(
		'npm',
		['run', '--silent', 'build:rekenkern', '--', '--outDir', map, '--logLevel', 'warn'],
		{ cwd: wortel, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } }
	);
	if (status !== 0) throw new Error(`De rekenkern bouwt niet: ${stderr}`);
	return map;
}
