/** De vragenlijst is voor iedereen: korte zinnen, en nergens een uitroepteken. */
import { expect, test } from 'vitest';
import { INKOMENSCODES } from '#lib/dossier/inkomenscodes.ts';
import * as beslag from '#lib/teksten/beslag.ts';
import * as brief from '#lib/teksten/brief/brief.ts';
import * as briefinkomen from '#lib/teksten/brief/inkomen.ts';
import * as briefovertypen from '#lib/teksten/brief/overtypen.ts';
import * as briefpunten from '#lib/teksten/brief/punten.ts';
import * as briefopenheid from '#lib/teksten/brief/openheid.ts';
import * as brieftermijn from '#lib/teksten/brief/termijn.ts';
import * as briefuitkomst from '#lib/teksten/brief/uitkomst.ts';
import * as bijzonder from '#lib/teksten/bijzonder.ts';
import * as casusgezin from '#lib/teksten/casus/gezin.ts';
import * as casusloon from '#lib/teksten/casus/loon.ts';
import * as casusmeer from '#lib/teksten/casus/meer-inkomens.ts';
import * as casusonderwerpen from '#lib/teksten/casus/onderwerpen.ts';
import * as casusuitkering from '#lib/teksten/casus/uitkering.ts';
import * as casusverrekening from '#lib/teksten/casus/verrekening.ts';
import * as casuswonen from '#lib/teksten/casus/wonen.ts';
import * as inkomen from '#lib/teksten/inkomen.ts';
import * as netto from '#lib/teksten/netto.ts';
import * as vakantiegeld from '#lib/teksten/vakantiegeld.ts';
import * as winst from '#lib/teksten/winst.ts';
import * as watNu from '#lib/teksten/uitkomst/wat-nu.ts';
import * as verrekeningen from '#lib/teksten/verrekeningen.ts';
import * as vragenlijst from '#lib/teksten/vragenlijst.ts';
import * as wonen from '#lib/teksten/wonen.ts';
import { CODETERMEN, codeterm } from '#lib/teksten/woordenlijst/codes.ts';

const MEEST = 15;

/** Alle zinnen in een verzameling teksten; een functie krijgt een kort woord of getal. */
function zinnen(waarde: unknown): string[] {
	if (typeof waarde === 'function') return zinnen((waarde as (...x: unknown[]) => unknown)('x', 'x', 'x'));
	if (typeof waarde === 'object' && waarde !== null) return Object.values(waarde).flatMap(zinnen);
	if (typeof waarde !== 'string') return [];
	return waarde.split(/(?<=[.?:])\s+/);
}

const teksten = {
	beslag,
	brief,
	briefovertypen,
	briefpunten: { ...briefpunten, ...briefinkomen, ...briefopenheid },
	brieftermijn,
	briefuitkomst,
	bijzonder,
	casus: {
		...casusgezin,
		...casusloon,
		...casusmeer,
		...casusonderwerpen,
		...casusuitkering,
		...casusverrekening,
		...casuswonen
	},
	inkomen,
	netto,
	vakantiegeld,
	verrekeningen,
	vragenlijst,
	watNu,
	winst,
	wonen
};

test.each(Object.entries(teksten))('%s heeft zinnen van hooguit 15 woorden', (_, verzameling) => {
	const alle = zinnen(verzameling);
	expect(alle.length).toBeGreaterThan(10);
	expect(alle.filter((zin) => zin.split(/\s+/).length > MEEST)).toEqual([]);
	expect(alle.filter((zin) => /!|verplicht veld|\bdient u/i.test(zin))).toEqual([]);
});

test('elke code soort inkomen heeft een naam in gewone woorden', () => {
	expect(Object.keys(CODETERMEN).sort()).toEqual([...INKOMENSCODES]);
	expect(new Set(INKOMENSCODES.map((code) => codeterm(code, 'inwoner'))).size).toBe(INKOMENSCODES.length);
});
