/** Hoe de documenten over de bladen vallen: hoeveel het er zijn, hoe vol, en wat er op het eerste staat. */
import { describe, expect, test } from 'vitest';
import { UITKOMSTDOCUMENTEN, type Uitkomstdocument } from '#lib/teksten/documenten/documenten.ts';
import { maakUitleg } from '#lib/uitleg/maak-uitleg.ts';
import type { Pdf } from '../toegankelijke-pdf/hulp/pdf-lezen.ts';
import { dossier, inkomen, periode, perioden } from '../hulp/bouwers.ts';
import { GEGEVENS, gouden, kaal, keurLigging, lees, ORGANISATIE } from './document-hulp.ts';

/** Zonder dat iemand om de hele berekening vraagt; de rekenbijlage is de berekening. */
const MEESTE: Readonly<Record<Uitkomstdocument, number>> = {
	rapportage: 3,
	wgs: 6,
	overzicht: 3,
	rekenbijlage: 14
};

/** Een praktijkgeval: twee banen met loonstroken, een partner met twee inkomens, alle verrekeningen. */
const stroken = perioden(
	periode('2026-03-01', '2026-03-31'),
	periode('2026-04-01', '2026-04-30'),
	periode('2026-05-01', '2026-05-31')
);
const praktijk = dossier({
	kenmerk: { dossiernummer: 'A-17', bsn: '111222333' },
	leefsituatie: 'gehuwd_met_kinderen',
	wonen: { woning: 'huur', huurtoeslagMogelijk: 'nee', woonkostenPerMaand: '1311.31' },
	inkomens: [
		inkomen({ id: '1', naam: 'Bakkerij', codeSoort: '15', opgave: stroken, loonbelastingVoertuig: '81.00' }),
		inkomen({
			id: '2',
			naam: 'Schoonmaak',
			codeSoort: '15',
			opgave: stroken,
			lopendBeslag: { tBvv: '300.00' }
		}),
		inkomen({ id: '3', van: 'partner', naam: 'Winkel', opgave: stroken }),
		inkomen({ id: '4', van: 'partner', naam: 'Zorg' })
	],
	beslag: { startjaar: 2025 },
	toeslagen: { huurtoeslag: '21.00', zorgtoeslag: '22.00', kindgebondenBudget: '23.00' },
	hardheid: { bedrag: '151.00', einddatum: '2027-05-06' }
});

/** Vier weken, een strook die er niet is, en ingehouden toeslag: er zijn veel zinnen over te zeggen. */
const vierweken = dossier({
	versie: 3,
	peildatum: '2026-11-25',
	leefsituatie: 'alleenstaande_ouder',
	wonen: { woning: 'huur', huurtoeslagMogelijk: 'ja' },
	inkomens: [
		{
			...inkomen({ naam: 'Thuiszorg De Linde', codeSoort: '15', tijdvak: 'vierweken' }),
			opgave: {
				...perioden(
					periode('2026-07-13', '2026-08-09', { loon: '1700.00' }),
					periode('2026-09-07', '2026-10-04', { loon: '1700.00' })
				),
				ontbreekt: [{ begin: '2026-08-10', eind: '2026-09-06', kwam: 'wel' }]
			}
		}
	],
	toeslagen: { zorgtoeslag: '45.00' }
});

const gegevens = (soort: Uitkomstdocument, volledig = false) => ({
	...GEGEVENS,
	organisatie: ORGANISATIE,
	mee: { dossier: false, berekening: volledig || soort === 'rekenbijlage' }
});

/** Waar op een blad het laatste staat, zonder bladkop en bladvoet: 0 is boven, 1 is onder. */
const A4 = 841.89;
const BOVEN = 76;
const ONDER = 772;
const vulling = ({ teksten }: Pdf['paginas'][number]): number => {
	const inhoud = teksten.map(({ y }) => A4 - y).filter((y) => y > BOVEN - 15 && y < ONDER + 5);
	return (Math.max(BOVEN, ...inhoud) - BOVEN) / (ONDER - BOVEN);
};

/** Alle tekst van een blad, in de volgorde waarin zij getekend is. */
const tekstOp = (blad: Pdf['paginas'][number] | undefined): string =>
	kaal((blad?.teksten ?? []).map(({ tekst }) => tekst).join('')).replace(/\s+/g, ' ');
const zin = (tekst: string): string => kaal(tekst).replace(/\s+/g, ' ').trim();

describe.each(UITKOMSTDOCUMENTEN)('%s', { timeout: 120_000 }, (soort) => {
	const gevallen = [...gouden, { id: 'praktijk', inhoud: praktijk }, { id: 'vier weken', inhoud: vierweken }];

	test('niet te veel bladen, geen blad met een paar regels, en zekerheid en waarschuwingen op blad 1', () => {
		for (const { id, inhoud } of gevallen) {
			const { pdf, uitkomst } = lees(inhoud, soort, gegevens(soort));
			const { paginas } = pdf;
			const geval = `${id}: ${paginas.map((blad) => vulling(blad).toFixed(2)).join(' ')}`;
			// Vier inkomens met loonstroken vragen in een kort document een blad meer.
			const meer = id === 'praktijk' && soort !== 'wgs' ? 1 : 0;
			expect(paginas.length, geval).toBeLessThanOrEqual(MEESTE[soort] + meer);
			for (const blad of paginas.slice(0, -1)) expect(vulling(blad), geval).toBeGreaterThan(0.35);
			for (const blad of paginas.slice(1).slice(-1)) expect(vulling(blad), geval).toBeGreaterThan(0.15);
			const eerste = tekstOp(paginas[0]);
			const { zekerheid, meldingen } = maakUitleg(uitkomst, soort === 'wgs' ? 'portaal' : 'inwoner');
			expect(eerste, geval).toContain(`${zekerheid.woord}.`);
			if (soort === 'rekenbijlage') continue;
			for (const { tekst } of meldingen.filter(({ ernst }) => ernst !== 'informatie')) {
				expect(eerste, geval).toContain(zin(tekst));
			}
		}
	});

	test('op elk blad staan dossiernummer, dag en organisatie', () => {
		const { pdf } = lees(praktijk, soort, gegevens(soort, true));
		expect(pdf.paginas.length).toBeGreaterThan(2);
		for (const blad of pdf.paginas) {
			for (const stuk of ['dossier A-17', '14 juli 2026', 'Gemeente Voorbeeld']) {
				expect(tekstOp(blad)).toContain(stuk);
			}
		}
		keurLigging(pdf);
	});

	test('een bedrag breekt nooit na het euroteken', () => {
		const { pdf } = lees(praktijk, soort, gegevens(soort, true));
		const regels = pdf.paginas.flatMap(({ teksten }) => teksten.map(({ tekst }) => kaal(tekst).trimEnd()));
		expect(regels.filter((regel) => regel.endsWith('€'))).toEqual([]);
	});
});
