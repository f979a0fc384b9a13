import { expect, test } from 'vitest';
import { postterm } from '#lib/teksten/posten/posten.ts';
import { codeMetTerm, codeterm } from '#lib/teksten/woordenlijst/codes.ts';
import { keuzeterm, keuzetermen } from '#lib/teksten/woordenlijst/keuzes.ts';
import { strookterm } from '#lib/teksten/woordenlijst/loonstrook.ts';
import { veldterm } from '#lib/teksten/woordenlijst/velden.ts';

test('een term per lezer; wie er niet bij staat, leest het woord van de inwoner', () => {
	expect(veldterm('peildatum', 'portaal')).toBe('Berekeningsdatum');
	expect(veldterm('peildatum', 'hulpverlener')).toBe(veldterm('peildatum', 'inwoner'));
	expect(veldterm('wonen.woning', 'portaal')).toBe(veldterm('wonen.woning', 'inwoner'));
	expect(postterm('toegepast.tbvv', 'portaal')).toBe('Toegepaste beslagvrije voet (tBVV)');
});

test('een regel van de loonstrook heet als veld en als kolom hetzelfde', () => {
	for (const lezer of ['inwoner', 'portaal'] as const)
		expect(veldterm('inkomens[].opgave.perioden[].loon', lezer)).toBe(strookterm('loon', lezer));
});

test('het portaal vraagt huurtoeslag andersom', () => {
	expect(keuzeterm('wonen.huurtoeslagMogelijk', 'nee', 'portaal')).toBe('Ja');
	expect(keuzeterm('wonen.huurtoeslagMogelijk', 'nee', 'inwoner')).toBe('Nee');
	expect(keuzetermen('inkomens[].tijdvak', 'portaal')).toEqual({ maand: 'Maand', vierweken: 'Vier weken' });
});

test('wat wij niet kennen blijft staan zoals het is', () => {
	expect(keuzeterm('wonen.woning', 'woonboot', 'inwoner')).toBe('woonboot');
	expect(codeterm('99', 'inwoner')).toBeUndefined();
	expect(codeMetTerm('99')).toContain('onbekende code');
});
