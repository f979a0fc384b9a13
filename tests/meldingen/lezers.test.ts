/** Elke lezer krijgt zijn eigen woorden, en een samengevoegd beslagobject heet overal naar beide inkomens. */
import { describe, expect, test } from 'vitest';
import { samengevoegd } from '#lib/invoer/werkblad/beslagvolgorde.ts';
import { tussenstandrijen } from '#lib/invoer/werkblad/tussenstand.ts';
import { zinVoorMelding } from '#lib/teksten/meldingen.ts';
import { berekenUitkomst } from '../hulp/bereken.ts';
import { dossier, inkomen } from '../hulp/bouwers.ts';

const zinnen = (inhoud: Record<string, unknown>, lezer: 'inwoner' | 'portaal') => {
	const uitkomst = berekenUitkomst(dossier(inhoud));
	return uitkomst.meldingen.map((melding) => zinVoorMelding(melding, uitkomst.dossier, lezer)).join(' ');
};
const UWV = {
	inkomens: [
		inkomen({ naam: 'WW', codeSoort: '33' }),
		inkomen({ id: '2', naam: 'Toeslag', codeSoort: '46' })
	],
	beslag: { beslagobject: '1', samenvoegen: ['2'] }
};

describe('de woorden', () => {
	test('van een burger noemen geen vaktermen', () => {
		for (const inhoud of [UWV, { wonen: { adres: 'geen' } }, { inkomens: [inkomen({ codeSoort: '43' })] }])
			expect(zinnen(inhoud, 'inwoner')).not.toMatch(/IKV|tBVV|beslagobject|art\. 475e|IOAW-ers/);
	});

	test('van het portaal zijn die van de handleiding', () => {
		expect(zinnen({ wonen: { adres: 'geen' } }, 'portaal')).toContain(
			'Geldig Nederlands Woonadres is niet bepaald'
		);
		expect(zinnen(UWV, 'portaal')).toContain('De tBVV is gebaseerd op deze samengestelde IKV.');
	});

	test('zeggen beide dat de gebruiker koos en dat de voorwaarden niet openbaar zijn', () => {
		for (const lezer of ['inwoner', 'portaal'] as const) {
			expect(zinnen(UWV, lezer)).toContain('De precieze voorwaarden zijn niet openbaar.');
			expect(zinnen(UWV, lezer)).toMatch(/Gekozen is: samenvoegen|De gebruiker koos/);
		}
	});
});

test('na samenvoegen staan beide inkomens bij het beslagobject, met hun bedrag samen', () => {
	const uitkomst = berekenUitkomst(dossier(UWV));
	const samen = samengevoegd(uitkomst);
	expect([samen?.ids, samen?.netto.waarde.tekst(2)]).toEqual([['1', '2'], '4000.00']);
	expect(tussenstandrijen(uitkomst).at(-1)?.[1]).toMatch(/WW.* en .*Toeslag/);
	expect(samengevoegd(berekenUitkomst(dossier({ ...UWV, beslag: {} })))).toBeNull();
});
