/** Een som zoals iemand haar leest, met de bedragen ingevuld. */
import { expect, test } from 'vitest';
import { Getal } from '#lib/getal/getal.ts';
import { uitlegteksten as tekst } from '#lib/teksten/uitkomst/uitleg.ts';
import { somInWoorden } from '#lib/uitleg/som-in-woorden.ts';
import type { Bewerking, Nabewerking, Rol } from '#lib/uitleg/uitleg.ts';
import { kaal } from './gevallen.ts';

const deel = (rol: Rol | null, bedrag: string) => ({ rol, bedrag });
const door12: Nabewerking = { soort: 'maalDoor', maal: '1', door: '12' };
const maal13: Nabewerking = { soort: 'maalDoor', maal: '13', door: '1' };
const nooitOnderNul: Nabewerking = { soort: 'nietOnderNul' };
const op = (decimalen: number, wijze: 'halfOmhoog' | 'omhoog'): Nabewerking => ({
	soort: 'afgerond',
	decimalen,
	wijze
});
const enkel = [deel('+', '€ 10')];
const verschil = [deel('+', '€ 10'), deel('-', '€ 12')];
const tussenhaakjes = `(€ 10 − € 12, ${tekst.nooitOnderNul})`;

test.each<[Bewerking, ReturnType<typeof deel>[], Nabewerking[], string | null, string | null]>([
	['blad', [], [], null, null],
	['som', [deel('vergeleken', '€ 10')], [], null, null],
	['som', enkel, [], null, '€ 10'],
	['som', verschil, [], null, '€ 10 − € 12'],
	['som', [deel('-', '€ 12')], [], null, '− € 12'],
	['som', [...verschil, deel('vergeleken', '€ 99')], [], null, '€ 10 − € 12'],
	['product', [deel('×', '95%'), deel('×', '€ 10')], [], null, '95% × € 10'],
	['product', [deel('×', '€ 10'), deel('÷', '€ 30')], [], null, '€ 10 ÷ € 30'],
	['minste', [deel('gekozen', '€ 1'), deel('afgevallen', '€ 2')], [], null, `${tekst.laagsteVan} € 1 en € 2`],
	['meeste', [deel('afgevallen', '€ 1'), deel('gekozen', '€ 2')], [], null, `${tekst.hoogsteVan} € 1 en € 2`],
	['som', enkel, [door12], null, '€ 10 ÷ 12'],
	['som', verschil, [door12], null, '(€ 10 − € 12) ÷ 12'],
	['som', verschil, [maal13, door12], null, '(€ 10 − € 12) × 13 ÷ 12'],
	['som', enkel, [{ soort: 'maalDoor', maal: '13', door: '12' }], null, '€ 10 × 13 ÷ 12'],
	['som', enkel, [nooitOnderNul], '-2', `€ 10, ${tekst.dus} € 0,00`],
	['som', verschil, [nooitOnderNul], '-2', `€ 10 − € 12 = € -2,00, ${tekst.dus} € 0,00`],
	['som', verschil, [nooitOnderNul], '-1.99', `€ 10 − € 12 ≈ € -1,99, ${tekst.dus} € 0,00`],
	// Is het bedrag onder nul nog niet het eind, dan staat alleen dat het niet onder nul mag.
	['som', verschil, [nooitOnderNul, door12], '-2', `${tussenhaakjes} ÷ 12`],
	['som', verschil, [nooitOnderNul], null, tussenhaakjes],
	['som', enkel, [op(0, 'halfOmhoog')], null, `€ 10, ${tekst.afgerond.hele.halfOmhoog}`],
	['som', verschil, [op(0, 'omhoog')], null, `€ 10 − € 12, ${tekst.afgerond.hele.omhoog}`],
	['som', enkel, [op(2, 'halfOmhoog')], null, `€ 10, ${tekst.afgerond.centen.halfOmhoog}`]
])('%s van %j, dan %j (onder nul: %s): %s', (bewerking, delen, nabewerking, onderNul, verwacht) => {
	const som = somInWoorden({
		bewerking,
		delen,
		nabewerking,
		onderNul: onderNul === null ? null : Getal.lees(onderNul)
	});
	expect(som && kaal(som)).toBe(verwacht && kaal(verwacht));
});
