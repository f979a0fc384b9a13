/** Een geval in een link: wat erin gaat komt er heel uit, wie het is gaat er niet in, en wat niet klopt geeft een reden. */
import { readFileSync } from 'node:fs';
import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CASUSSEN } from '#lib/casus/casussen.ts';
import { isBsn } from '#lib/dossier/bsn.ts';
import { keurMeegereisd } from '#lib/dossier/lees-normtabel.ts';
import { alsBestand } from '#lib/dossier/schrijf.ts';
import { WOORDENBOEK_1 } from '#lib/les/deel-woordenboek.ts';
import { deelbaar, zonderBsn } from '#lib/les/deelbaar.ts';
import { leesDeel, MEESTE_TEKENS, schrijfDeel } from '#lib/les/deellink.ts';
import { TITEL_TEKENS } from '#lib/les/hekje.ts';
import { rekenUit } from '#lib/vergelijk/geval.ts';
import { berekenResultaat, geldig } from '../hulp/bereken.ts';
import { dossier, inkomen, inkomen3 } from '../hulp/bouwers.ts';
import { dossierArbitrair } from '../orakel/dossiers.ts';
import { gevalVan } from './hulp.ts';

const schrijf = (inhoud: unknown, titel: string | null = null): string =>
	schrijfDeel({ titel, dossier: deelbaar(geldig(inhoud), { namen: false }) }) ?? '';
const fout = (geschreven: string) => {
	const gelezen = leesDeel(geschreven);
	return gelezen.gelukt ? null : gelezen.fout;
};
/** Wat er in een link staat, uitgepakt. */
const inhoudVan = (geschreven: string): string => {
	const gelezen = leesDeel(geschreven, keurMeegereisd);
	return gelezen.gelukt ? JSON.stringify([gelezen.waarde.titel, alsBestand(gelezen.waarde.dossier)]) : '';
};

/** Bytes in een link met een goed controlegetal: zo komt een test voorbij de eerste deur. */
function verzegel(bytes: readonly number[] | Uint8Array): string {
	let som = -1;
	for (const byte of bytes) {
		som ^= byte;
		for (let bit = 0; bit < 8; bit += 1) som = (som >>> 1) ^ (som & 1 ? 0xedb88320 : 0);
	}
	som = ~som >>> 0;
	return Buffer.from([...bytes, som >>> 24, (som >>> 16) & 255, (som >>> 8) & 255, som & 255]).toString(
		'base64url'
	);
}
const dictionary = new TextEncoder().encode(WOORDENBOEK_1);
const metTekst = (tekst: string, versie = 1): string =>
	verzegel([versie, ...deflateSync(new TextEncoder().encode(tekst), { dictionary })]);

/** Gemaakt met de eerste versie: loon, loonstroken van vier weken, winst, een partner. */
const VASTE_LINKS = [
	['AaNyVjbWNaDmSOhoVkZkZSWnxOxsYAM2CygymqFHMzSODA0AJcf8Gg', '1482'],
	[
		'ARvNykMlKyuFZpZUAS1MKi1KTSwFCpOXq-ncrjbWNcJoj5noGiK3x4Z8u9pEF9ycRPGjqa6h-XBqVwP9Y4E5KgnO7DA_mtHQj0YG1POjsQlN2tWjtQ7xtQ4APu2lmw',
		'1453'
	],
	[
		'ASM_K2OOhNI_K9N7CJQ6GZyccVAy8r6Sb2J6YlVmFihHDo6hAaQanYKhAUMzmCHIA6QQt5M0WDAYxnQQrTCM6HMFZqLEvOKqRGBcjA6w0TIyRkduaFzPAMVLcoA9IUjcAQDkch2W',
		'1451'
	],
	['ARt0WXmwtagHX55W8sgHxdhgztbQZiS9Gy5KbolJRZCRi4FvvSDGaIlrvRA_eDda_lGv_AMAcFWZ_Q', '1627']
] as const;

describe('heen en terug', () => {
	test('elk dossier: hetzelfde dossier en dezelfde uitkomst', () => {
		fc.assert(
			fc.property(dossierArbitrair, (ruw) => {
				const heen = deelbaar(geldig(ruw), { namen: true });
				const terug = leesDeel(schrijfDeel({ titel: 'Oefening', dossier: heen }) ?? '');
				expect(terug).toEqual({ gelukt: true, waarde: { titel: 'Oefening', dossier: heen } });
				const bedragen = ({
					tBvv,
					totaalPerMaand,
					beslagruimte,
					bBvv
				}: ReturnType<typeof berekenResultaat>) => [tBvv, totaalPerMaand, beslagruimte, bBvv];
				expect(bedragen(berekenResultaat(alsBestand(heen)))).toEqual(bedragen(berekenResultaat(ruw)));
			}),
			{ numRuns: 300 }
		);
	});

	test.each(CASUSSEN.map(({ id, titel, dossier }) => [id, titel, dossier] as const))(
		'casus %s past in een korte link, met dezelfde uitkomst',
		(_, titel, inhoud) => {
			const link = schrijf(inhoud, titel.slice(0, TITEL_TEKENS));
			expect(link.length).toBeLessThan(300);
			const gelezen = leesDeel(link);
			if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fout));
			const { normen, bedragen } = gevalVan(inhoud);
			const { toegepast } = rekenUit({ dossier: gelezen.waarde.dossier, normen }).bedragen;
			expect(JSON.stringify(toegepast.tbvv)).toBe(JSON.stringify(bedragen.toegepast.tbvv));
		}
	);

	test('ids die namen kunnen zijn worden nummers, en wijzen naar hetzelfde inkomen', () => {
		const inhoud = dossier({
			inkomens: [inkomen({ id: 'Jansen' }), inkomen({ id: 'Bakker' })],
			beslag: { beslagobject: 'Bakker', omslag: ['Jansen', 'Bakker'] }
		});
		const gedeeld = deelbaar(geldig(inhoud), { namen: false });
		expect(gedeeld.inkomens.map(({ id }) => id)).toEqual(['1', '2']);
		expect(gedeeld.beslag).toMatchObject({ beslagobject: '2', omslag: ['1', '2'] });
	});

	test('een eigen normtabel reist mee, en wordt bij het lezen gekeurd', () => {
		const eigenNormen = JSON.parse(readFileSync('tests/normen/verzonnen-2027-1.json', 'utf8')) as unknown;
		const inhoud = dossier({ versie: 3, peildatum: '2027-02-15', inkomens: [inkomen3()], eigenNormen });
		const link = schrijf(inhoud);
		expect(link.length).toBeLessThan(MEESTE_TEKENS);
		expect(fout(link)).not.toBeNull();
		const gelezen = leesDeel(link, keurMeegereisd);
		if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fout));
		expect(berekenResultaat(alsBestand(gelezen.waarde.dossier)).tBvv).toBe(berekenResultaat(inhoud).tBvv);
	});

	test('een titel met tekens die niets tonen of de tekst omdraaien, is schoon', () => {
		const gelezen = leesDeel(
			metTekst(JSON.stringify({ titel: ' a\u202eb\u0007\n', dossier: CASUSSEN[0]?.dossier }))
		);
		expect(gelezen.gelukt && gelezen.waarde.titel).toBe('ab');
	});

	/** Gemaakt met de eerste versie. Faalt dit, dan zijn alle links die mensen al hebben niet meer te lezen. */
	test.each(VASTE_LINKS)('een link van vroeger blijft te lezen: %s', (link, tBvv) => {
		const gelezen = leesDeel(link);
		if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fout));
		expect(berekenResultaat(alsBestand(gelezen.waarde.dossier)).tBvv).toBe(tBvv);
	});
});

describe('wie het is gaat niet mee', () => {
	const eigen = (zin: string) => `Zzq${zin}`;
	const wie = {
		versie: 3,
		kenmerk: { dossiernummer: eigen('dossier'), bsn: '123456782', kindGeboren: '2011-03' },
		personalia: { achternaam: eigen('naam'), adres: eigen('straat'), kenmerk: eigen('kenmerk') }
	};
	const werk = { naam: eigen('werk'), adres: eigen('kade'), loonheffingennummer: '123456782L01' };

	test('geen BSN, naam, adres of nummer; alleen op verzoek wie er betaalt', () => {
		fc.assert(
			fc.property(dossierArbitrair, (ruw) => {
				const basis = geldig(ruw);
				const vol = {
					...basis,
					kenmerk: wie.kenmerk,
					personalia: { ...wie.personalia },
					inkomens: basis.inkomens.map((een) => ({ ...een, ...werk }))
				};
				const zonder = inhoudVan(
					schrijfDeel({ titel: null, dossier: deelbaar(vol, { namen: false }) }) ?? ''
				);
				expect(zonder).not.toBe('');
				expect(zonder).not.toMatch(/Zzq|12345678|2011-03/);
				const met = inhoudVan(schrijfDeel({ titel: null, dossier: deelbaar(vol, { namen: true }) }) ?? '');
				expect(met.replaceAll(werk.naam, '')).not.toMatch(/Zzq|12345678|2011-03/);
				expect(met).toContain(werk.naam);
			}),
			{ numRuns: 100 }
		);
	});

	test('ook niet in wat iemand zelf typt: de titel, de naam van een betaler', () => {
		const inhoud = geldig(dossier({ inkomens: [inkomen({ naam: 'Jan 123456782' })] }));
		const link = schrijfDeel({ titel: 'BSN 123.456.782', dossier: deelbaar(inhoud, { namen: true }) });
		expect(inhoudVan(link ?? '')).toContain('Jan …');
		expect(inhoudVan(link ?? '')).toContain('BSN …');
	});

	test.each([
		['123456782', '…'],
		['zie 1234 56 782.', 'zie ….'],
		['12 34 56 782 Jan', '… Jan'],
		['123 45 6782', '…'],
		['１２３４５６７８２', '…'],
		['14-07-2026', '14-07-2026'],
		['10000008', '…'],
		['123456789', '123456789'],
		['1234567.82', '1234567.82'],
		['2026-07-14', '2026-07-14'],
		['1123456782', '1123456782']
	])('%s', (tekst, zonder) => {
		expect(zonderBsn(tekst)).toBe(zonder);
		expect(isBsn('123456782') && isBsn('10000008')).toBe(true);
	});
});

describe('een link die niet klopt', () => {
	const heel = schrijf(CASUSSEN[0]?.dossier, 'Oefening');

	test('elk begin van een link is geweigerd', () => {
		for (let einde = 0; einde < heel.length; einde += 1) {
			expect([einde, fout(heel.slice(0, einde))]).toEqual([einde, 'nietHeel']);
		}
	});

	test('elk ander teken op elke plek is geweigerd, ook een teken te veel', () => {
		const tekens = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_ %.&=é'.split('');
		for (let plek = 0; plek < heel.length; plek += 1) {
			for (const teken of tekens) {
				if (teken === heel[plek]) continue;
				expect(fout(heel.slice(0, plek) + teken + heel.slice(plek + 1))).toBe('nietHeel');
				expect(fout(heel.slice(0, plek) + teken + heel.slice(plek))).toBe('nietHeel');
			}
		}
	});

	test('willekeurige tekst gooit nooit, en is nooit een geval', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (tekst) => {
				expect(leesDeel(tekst).gelukt).toBe(false);
			})
		);
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
				expect(leesDeel(verzegel([1, ...bytes])).gelukt).toBe(false);
			}),
			{ numRuns: 500 }
		);
	});

	const goed = JSON.stringify({ titel: null, dossier: CASUSSEN[0]?.dossier });
	const anders = (velden: object) =>
		metTekst(JSON.stringify({ titel: null, dossier: { ...CASUSSEN[0]?.dossier, ...velden } }));
	test.each([
		['leeg', '', 'nietHeel'],
		['een adres', 'https://voorbeeld.nl', 'nietHeel'],
		['megabytes', 'A'.repeat(5_000_000), 'teGroot'],
		['net te lang', 'A'.repeat(MEESTE_TEKENS + 1), 'teGroot'],
		[
			'een bom van 200 MB',
			verzegel([1, ...deflateSync(new Uint8Array(20_000_000), { level: 9 })]),
			'teGroot'
		],
		['net te veel', metTekst(' '.repeat(400_001)), 'teGroot'],
		['een nieuwere versie', metTekst(goed, 2), 'nieuwer'],
		['versie nul', metTekst(goed, 0), 'geenGeval'],
		['niets erin', verzegel([1, 3, 0]), 'geenGeval'],
		['geen ingepakte gegevens', verzegel([1, 255, 255, 255, 255]), 'geenGeval'],
		['geen UTF-8', verzegel([1, ...deflateSync(new Uint8Array([255, 254]))]), 'geenGeval'],
		['geen JSON', metTekst('{"titel":null'), 'geenGeval'],
		['een getal', metTekst('7'), 'geenGeval'],
		['null', metTekst('null'), 'geenGeval'],
		['diep', metTekst('['.repeat(150_000) + ']'.repeat(150_000)), 'geenGeval'],
		['een sleutel te veel', metTekst(goed.replace('{', '{"extra":1,')), 'geenGeval'],
		['__proto__ om het dossier', metTekst(goed.replace('{', '{"__proto__":{"titel":"x"},')), 'geenGeval'],
		[
			'__proto__ in het dossier',
			metTekst(goed.replace('"formaat"', '"__proto__":{"x":1},"formaat"')),
			'geenGeval'
		],
		['twee keer hetzelfde veld', metTekst(goed.replace('{', '{"titel":"x",')), 'geenGeval'],
		['een titel die geen tekst is', metTekst(goed.replace('null', '[]')), 'geenGeval'],
		['een te lange titel', metTekst(goed.replace('null', `"${'x'.repeat(81)}"`)), 'geenGeval'],
		['geen dossier', metTekst('{"titel":null,"dossier":{}}'), 'geenGeval'],
		['een veld dat wij niet kennen', anders({ onbekend: 1 }), 'geenGeval'],
		['een bedrag dat geen tekst is', anders({ toeslagen: { zorgtoeslag: 3 } }), 'geenGeval'],
		['een normtabel zonder keuring', anders({ eigenNormen: {} }), 'geenGeval']
	])('%s', (_, link, reden) => {
		const begin = performance.now();
		expect(fout(link)).toBe(reden);
		expect(performance.now() - begin).toBeLessThan(1000);
	});

	test('een dossier van een nieuwere versie, en een dag zonder normen, zeggen het zelf', () => {
		expect(fout(anders({ versie: 9 }))).toMatchObject({
			code: 'verkeerdeVersie',
			gegevens: { nieuwer: '9' }
		});
		expect(fout(anders({ peildatum: '2040-01-01' }))).toMatchObject({ code: 'geenNormen' });
	});

	test('een geval dat te groot is, geeft geen link', () => {
		const groot = dossier({
			inkomens: Array.from({ length: 100 }, (_, plek) =>
				inkomen({
					id: String(plek + 1),
					naam: `${String(Math.sin(plek))}${String(Math.cos(plek))}`.repeat(5)
				})
			)
		});
		const gelezen = geldig(groot);
		expect(
			schrijfDeel({ titel: null, dossier: deelbaar(gelezen, { namen: true }) })?.length ?? 0
		).toBeLessThanOrEqual(MEESTE_TEKENS);
		const vol = { ...gelezen, inkomens: Array.from({ length: 20 }, () => gelezen.inkomens).flat() };
		expect(schrijfDeel({ titel: null, dossier: vol })).toBeNull();
	});
});
