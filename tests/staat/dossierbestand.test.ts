import { describe, expect, test } from 'vitest';
import { schrijfDossier } from '#lib/dossier/schrijf.ts';
import { MAX_TEKENS } from '#lib/dossier/lees.ts';
import { leesDossierbestand } from '#lib/staat/dossierbestand.ts';
import { zinVoorVeldfout } from '#lib/teksten/veldfouten.ts';
import { UITKOMSTDOCUMENTEN } from '#lib/teksten/documenten/documenten.ts';
import { rekenBestand } from '#lib/uitvoer/reken.ts';
import { DOSSIERMERK } from '#lib/verslag/dossierbijlage.ts';
import { geldig } from '../hulp/bereken.ts';
import { dossier, inkomen } from '../hulp/bouwers.ts';
import { lees } from '../verslag/document-hulp.ts';
import { maakProef } from '../toegankelijke-pdf/proefverslag.ts';

const inhoud = dossier({ inkomens: [inkomen({ naam: 'Bakkerij Şahin' })] });
const ALS_BESTAND = { dossier: geldig(inhoud), bewaard: null, vorige: null };
const fouten = async (bestand: Blob) => {
	const gelezen = await leesDossierbestand(bestand);
	return gelezen.gelukt ? [] : gelezen.fouten.map(({ code }) => code);
};
const metBijlage = (tekst: string) =>
	new Blob([
		maakProef({
			bijlage: {
				merk: DOSSIERMERK,
				naam: 'a.json',
				tekst,
				mediatype: 'application/json',
				omschrijving: 'Dossier'
			}
		})
	]);

describe('een dossier openen', () => {
	test('uit een bestand', async () => {
		const gelezen = await leesDossierbestand(new Blob([schrijfDossier(geldig(inhoud))]));
		expect(gelezen).toEqual({ gelukt: true, waarde: ALS_BESTAND });
	});

	test('niet uit een PDF waarin een bedrag is veranderd, wel uit een oudere zonder controlegetal', async () => {
		const { bytes } = lees(inhoud, 'rapportage');
		const vervang = (oud: RegExp, nieuw: string) =>
			new Blob([Buffer.from(Buffer.from(bytes).toString('latin1').replace(oud, nieuw), 'latin1')]);
		expect(await fouten(vervang(/"2000\.00"/, '"9000.00"'))).toEqual(['pdfZonderDossier']);
		expect(await fouten(vervang(/\/Controle<\w{8}>/, ''))).toEqual([]);
	});

	test('niet als het geen UTF-8 is', async () => {
		const stuk = Buffer.from(schrijfDossier(geldig(inhoud)).replace('Bakkerij', '\u00ff'), 'latin1');
		expect(await fouten(new Blob([stuk]))).toEqual(['geenUtf8']);
	});

	test.each(UITKOMSTDOCUMENTEN)('uit de PDF van een %s', async (soort) => {
		const gelezen = await leesDossierbestand(new Blob([lees(inhoud, soort).bytes]));
		const { tBvv } = rekenBestand(ALS_BESTAND);
		// Met wat eruit kwam, zoals een bewaard dossier.
		const bewaard: unknown = expect.objectContaining({ tBvv });
		expect(gelezen).toEqual({ gelukt: true, waarde: { ...ALS_BESTAND, bewaard } });
	});

	test('uit een PDF zonder dossier kan niet, en dat staat er', async () => {
		const codes = await fouten(new Blob([maakProef()]));
		expect(codes).toEqual(['pdfZonderDossier']);
		expect(zinVoorVeldfout({ veld: '', code: 'pdfZonderDossier' })).toContain('In deze PDF zit geen dossier');
	});

	test('een vijandige bijlage is net zo streng gelezen als een bestand', async () => {
		expect(await fouten(metBijlage('geen json'))).toEqual(['geenJson']);
		expect(await fouten(metBijlage('{"formaat":"iets"}'))).toContain('geenDossier');
		expect(await fouten(metBijlage(JSON.stringify({ ...inhoud, constructorx: 1 })))).toEqual([
			'onbekendVeld'
		]);
		expect(await fouten(metBijlage('x'.repeat(MAX_TEKENS + 1)))).toEqual(['teGroot']);
	});

	test('een te groot bestand komt het geheugen niet in', async () => {
		const groot = { size: 4 * MAX_TEKENS + 1, arrayBuffer: () => Promise.reject(new Error('gelezen')) };
		expect(await fouten(groot as unknown as Blob)).toEqual(['teGroot']);
	});

	test('een bestand dat niet te lezen is geeft een fout, geen uitzondering', async () => {
		const kapot = { size: 10, arrayBuffer: () => Promise.reject(new Error('weg')) };
		expect(await fouten(kapot as unknown as Blob)).toEqual(['geenJson']);
		expect(await fouten(new Blob(['%PDF-1.7\n/BeslagvrijDossier true/Length 99>>\nstream\n{']))).toEqual([
			'pdfZonderDossier'
		]);
	});
});
