/**
 * Start een opdracht uit deze map (`opdracht.mjs bereken …` is `bereken.ts`), ook op een machine waar de pakketten nog
 * ontbreken. Standaarduitvoer is van het resultaat; wat het installeren meldt gaat naar standaardfout.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const projectmap = path.resolve(import.meta.dirname, '../..');
if (!existsSync(path.join(projectmap, 'node_modules/tsx'))) {
	const shell = process.platform === 'win32';
	const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
		cwd: projectmap,
		stdio: ['ignore', process.stderr, process.stderr],
		shell
	});
	if (status !== 0) process.exit(2);
}

const { register } = await import('tsx/esm/api');
register();
// De opdracht ziet alleen wat voor haar is.
const [naam] = process.argv.splice(2, 1);
await import(`./${naam}.ts`);
