/** Een som met = klopt zoals zij er staat: wie haar met een rekenmachine natypt, vindt het bedrag. Anders staat er ≈. */
import { Decimal as DecimalBasis } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import { CASUSSEN } from '#lib/casus/casussen.ts';
import { formuleVan } from '#lib/les/formule.ts';
import { alsZin, reeks } from '#lib/les/wiskunde.ts';
import { uitlegteksten } from '#lib/teksten/uitkomst/uitleg.ts';
import type { Uitlegregel } from '#lib/uitleg/uitleg.ts';
import { lesOver, lesOverCasus, regelMet } from './stappen-hulp.ts';

const Decimal = DecimalBasis.clone({ precision: 60 });

/** "1.348,49", "€ −2,00", "95%" of "2/3". */
function getal(tekst: string): DecimalBasis {
	const [boven = '', onder = '1'] = tekst
		.replace(/[€%\s.]/gu, '')
		.replaceAll('−', '-')
		.replace(',', '.')
		.split('/');
	return new Decimal(boven).div(onder).div(tekst.endsWith('%') ? 100 : 1);
}

/** Rekent "(1.900,00 + 2.100,00) ÷ 2 × 12" uit, of "het laagste van 1,00 en 2,00". */
function reken(zin: string): DecimalBasis {
	const keuze = /^het (laagste|hoogste) van (.+)$/.exec(zin);
	if (keuze?.[2]) {
		const bedragen = keuze[2].split(' en ').map(reken);
		return keuze[1] === 'laagste' ? Decimal.min(...bedragen) : Decimal.max(...bedragen);
	}
	const stukken = zin.match(/[()]|[−+×÷](?=\s)|-?[\d.,/]+%?/g) ?? [];
	let plek = 0;
	const deel = (): DecimalBasis => {
		const stuk = stukken[plek++] ?? '';
		if (stuk === '−') return deel().neg();
		if (stuk !== '(') return getal(stuk);
		const binnen = som();
		plek += 1;
		return binnen;
	};
	const keer = (): DecimalBasis => {
		let waarde = deel();
		for (let teken = stukken[plek]; teken === '×' || teken === '÷'; teken = stukken[plek]) {
			plek += 1;
			waarde = teken === '×' ? waarde.times(deel()) : waarde.div(deel());
		}
		return waarde;
	};
	const som = (): DecimalBasis => {
		let waarde = keer();
		for (let teken = stukken[plek]; teken === '+' || teken === '−'; teken = stukken[plek]) {
			plek += 1;
			waarde = teken === '+' ? waarde.plus(keer()) : waarde.minus(keer());
		}
		return waarde;
	};
	const uitkomst = som();
	if (plek !== stukken.length) throw new Error(`niet uitgerekend: ${zin}`);
	return uitkomst;
}

const NA: Readonly<Record<string, (waarde: DecimalBasis) => DecimalBasis>> = {
	[uitlegteksten.nooitOnderNul]: (waarde) => Decimal.max(0, waarde),
	[uitlegteksten.afgerond.hele.halfOmhoog]: (waarde) => waarde.toDecimalPlaces(0, Decimal.ROUND_HALF_UP),
	[uitlegteksten.afgerond.centen.halfOmhoog]: (waarde) => waarde.toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
};

/** Of de som zoals zij er staat op het getoonde bedrag uitkomt. */
function klopt(zin: string, daarna: readonly string[], { bedrag, eenheid }: Uitlegregel): boolean {
	const uitkomst = daarna.reduce((waarde, wat) => {
		const na = NA[wat];
		if (!na) throw new Error(`onbekend: ${wat}`);
		return na(waarde);
	}, reken(zin));
	if (bedrag.includes('/')) return uitkomst.eq(getal(bedrag));
	const cijfers = bedrag.replace('%', '').split(',')[1]?.length ?? 0;
	const schaal = eenheid === 'procent' ? cijfers + 2 : cijfers;
	return uitkomst.toDecimalPlaces(schaal, Decimal.ROUND_HALF_UP).eq(getal(bedrag));
}

test('elke som van elke casus', () => {
	let [gelijk, ongeveer] = [0, 0];
	for (const { id, dossier } of CASUSSEN) {
		const les = lesOver(dossier);
		for (const { nummer, regel } of les.regels) {
			const formule = formuleVan(regel, les);
			if (!formule) continue;
			const zin = alsZin(reeks(formule.kolommen.map(({ waarde }) => waarde)));
			const goed = klopt(zin, formule.daarna, regel);
			const waar = `${id}#${String(nummer)}: ${zin} ${formule.tekens.waarde} ${regel.bedrag}`;
			expect([waar, formule.tekens.waarde === '≈']).toEqual([waar, !goed]);
			expect([waar, regel.zinnen.includes(uitlegteksten.ongeveer)]).toEqual([waar, !goed]);
			if (goed) gelijk += 1;
			else ongeveer += 1;
		}
	}
	expect(ongeveer).toBeGreaterThan(20);
	expect(gelijk).toBeGreaterThan(600);
});

describe('het teken voor de uitkomst', () => {
	test('1.331,43 + 3,03 + 147,94 is net iets anders', () => {
		const les = lesOverCasus('formule');
		const { regel } = regelMet(les, 'basis.formule');
		expect(formuleVan(regel, les)?.tekens).toEqual({ woord: '=', waarde: '≈' });
	});
	test('95% × 1.401,50 staat er precies, en een afronding is een pijl', () => {
		const les = lesOverCasus('formule');
		expect(formuleVan(regelMet(les, 'basis.drempel').regel, les)?.tekens.waarde).toBe('=');
		expect(formuleVan(regelMet(les, 'toegepast.tbvv').regel, les)?.tekens).toEqual({
			woord: '→',
			waarde: '→'
		});
	});
});
