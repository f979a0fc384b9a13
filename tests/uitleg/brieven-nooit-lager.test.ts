/** Wat er niet in een brief terug hoort: een lager bedrag dan de brief al noemt, en woorden die bij een ander soort brief horen. */
import { expect, test } from 'vitest';
import { meeTeSturen } from '#lib/uitleg/brieven/bijlagen.ts';
import type { Briefzaak } from '#lib/uitleg/brieven/briefzaak.ts';
import { welkeBrieven } from '#lib/uitleg/brieven/welke-brieven.ts';
import { brief, controle, feiten } from '../controle/hulp.ts';
import { BEGROTING, VAKANTIEGELD, zaak } from '../verslag/brieven/zaken.ts';

const passend = (een: Briefzaak) => welkeBrieven(een).passend.map(({ id }) => id);
const reden = (een: Briefzaak, id: string) =>
	welkeBrieven(een).andere.find((ander) => ander.id === id)?.reden;

const vanMaart2021 = {
	vandaag: '2021-03-20',
	feiten: feiten({ peildatum: '2021-03-05' }),
	brief: brief('1900.00', { datum: '2021-03-05', ontvangen: null })
};

test.each([
	['niets verklaart het', { vandaag: '2026-03-20', brief: brief('2500.00') }],
	['in de tijd van de overgang', vanMaart2021]
])('een brief boven ons bedrag, %s: geen brief noemt ons lagere bedrag', (_, anders) => {
	const een = zaak(controle(anders), { bijzonder: { begroting: BEGROTING } });
	expect(een.nagekeken?.uitkomst.oordeel.uitkomst).toBe('nietNaTeGaan');
	expect(passend(een)).toEqual([]);
	expect(reden(een, 'uitleg')).toBe('bedragGunstiger');
	expect(reden({ ...een, soort: 'verrekening' }, 'verrekening')).toBe('bedragGunstiger');
	const metVakantiegeld = zaak(controle(anders), { bijzonder: { vakantiegeld: VAKANTIEGELD } });
	expect(meeTeSturen('vakantiegeld', metVakantiegeld).some(({ isBerekening }) => isBerekening)).toBe(false);
});
