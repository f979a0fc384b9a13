import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Controleresultaat } from '#lib/uitvoer/controle-resultaat.ts';
import { zaken, type Zaak } from './gevallen.ts';
import { brief, controle, oorzaken, resultaat } from './hulp.ts';
import { bedragBij, FOUTEN, type Fout, type Geplant } from './planten.ts';

/*
 * Vindt de controle een fout die in een brief is geplant? `gevallen.ts` maakt de zaken en `planten.ts` de fouten; beide kennen
 * de volgorde van de zoektocht niet. Elke fout die in de zaak kan heeft dezelfde kans.
 *
 * Zo is geteld. Een fout die het bedrag niet verandert (hooguit een euro) doet niet mee: daar is niets te vinden, en
 * `eigenschappen.test.ts` laat zien dat zo'n brief goed heet. Goed is alleen de geplante fout zelf, als eerste. Geven twee
 * vergissingen hetzelfde bedrag, dan telt de andere dus als mis; hoe vaak dat was staat er apart bij.
 */

/** Staat de fout in de gegevens van de brief, alleen in het bedrag, of noemt de brief geen gegevens? */
type Waar = 'gegevens' | 'bedrag' | 'zonderGegevens';

interface Beplant {
	readonly zaak: Zaak;
	readonly fouten: readonly Fout[];
	readonly geplant: Geplant;
	readonly waar: Waar;
}

const scheelt = (een: string, ander: string): boolean => Math.abs(Number(een) - Number(ander)) > 1;
/** Altijd evenveel: een percentage van weinig zaken zegt niets. */
const VAST = { seed: 20_261_126 };
const kiesUit = <T>(lijst: readonly T[], worp: number): T | undefined => lijst[worp % lijst.length];
const worpen = fc.tuple(
	zaken,
	fc.nat(),
	fc.nat(),
	fc.constantFrom<Waar>('gegevens', 'bedrag', 'zonderGegevens')
);

const vanWaar = (waar: Waar) => FOUTEN.filter(({ veld }) => waar !== 'gegevens' || veld !== '');

const metEen = fc.sample(worpen, { ...VAST, numRuns: 900 }).flatMap(([zaak, worp, , waar]): Beplant[] => {
	const feit = bedragBij({ zaak });
	const kan = vanWaar(waar).flatMap((fout): Beplant[] => {
		const geplant = fout.plant(zaak);
		return geplant && scheelt(bedragBij(geplant), feit) ? [{ zaak, fouten: [fout], geplant, waar }] : [];
	});
	return [kiesUit(kan, worp) ?? []].flat();
});

/** Twee fouten die elk iets schelen, en samen iets anders dan elk alleen. */
const metTwee = fc.sample(worpen, { ...VAST, numRuns: 600 }).flatMap(([zaak, een, twee, waar]): Beplant[] => {
	const feit = bedragBij({ zaak });
	const los = vanWaar(waar === 'gegevens' ? waar : 'bedrag').flatMap((fout) => {
		const geplant = fout.plant(zaak);
		return geplant && scheelt(bedragBij(geplant), feit) ? [{ fout, geplant }] : [];
	});
	const eerste = kiesUit(los, een);
	const tweede = kiesUit(
		los.filter(({ fout }) => fout !== eerste?.fout),
		twee
	);
	const erbij = eerste && tweede?.fout.plant(eerste.geplant.zaak);
	if (!eerste || !tweede || !erbij) return [];
	const geplant = { ...eerste.geplant, ...erbij };
	const samen = bedragBij(geplant);
	const anders = [feit, bedragBij(eerste.geplant), bedragBij(tweede.geplant)].every((bedrag) =>
		scheelt(bedrag, samen)
	);
	return anders ? [{ zaak, fouten: [eerste.fout, tweede.fout], geplant, waar }] : [];
});

const kijkNa = ({ zaak, geplant, waar }: Beplant): Controleresultaat =>
	resultaat(
		controle({
			vandaag: '2026-12-31',
			feiten: zaak,
			brief: brief(bedragBij(geplant), {
				datum: zaak.peildatum,
				ontvangen: null,
				gegevens: waar === 'zonderGegevens' ? null : waar === 'gegevens' ? geplant.zaak : zaak
			})
		})
	);

const begint =
	(fout: Fout) =>
	({ veld }: { readonly veld: string }): boolean =>
		veld.startsWith(fout.veld);
const alsPaar = (ids: readonly string[]): string => ids.toSorted().join('+');

/** De fout als eerste genoemd; van twee fouten het paar bij de eerste drie. */
function isGevonden({ fouten, waar }: Beplant, uit: Controleresultaat): boolean {
	const ids = fouten.map(({ id }) => id);
	if (waar === 'gegevens') {
		const genoemd = uit.toeschrijving.slice(0, fouten.length === 1 ? 1 : 3);
		return fouten.every((fout) => genoemd.some(begint(fout)));
	}
	const genoemd = fouten.length === 1 ? uit.diagnose.slice(0, 1) : uit.diagnose;
	return genoemd.some(({ vergissingen }) => alsPaar(vergissingen) === alsPaar(ids));
}

function tel(beplant: readonly Beplant[]) {
	const uitslag = { aantal: 0, gevonden: 0, andersVerklaard: 0 };
	for (const een of beplant) {
		const uit = kijkNa(een);
		uitslag.aantal += 1;
		if (isGevonden(een, uit)) uitslag.gevonden += 1;
		else if (oorzaken(uit).length > 0) uitslag.andersVerklaard += 1;
	}
	return { ...uitslag, deel: uitslag.gevonden / uitslag.aantal };
}

const WAAR: readonly Waar[] = ['gegevens', 'bedrag', 'zonderGegevens'];
const toon = (kop: string, { aantal, gevonden, andersVerklaard, deel }: ReturnType<typeof tel>): void => {
	const procent = (deel * 100).toFixed(1);
	process.stdout.write(
		`${kop}: ${gevonden} van ${aantal} (${procent}%), anders verklaard met hetzelfde bedrag ${andersVerklaard}\n`
	);
};

describe('een geplante fout', { timeout: 300_000 }, () => {
	it.each(WAAR)('wordt als eerste genoemd: een fout, %s', (waar) => {
		const uitslag = tel(metEen.filter((een) => een.waar === waar));
		toon(`een fout, ${waar}`, uitslag);
		expect(uitslag.deel).toBeGreaterThanOrEqual(0.95);
	});

	it.each(WAAR)('staat bij de eerste drie: twee fouten, %s', (waar) => {
		const uitslag = tel(metTwee.filter((een) => een.waar === waar));
		toon(`twee fouten, ${waar}`, uitslag);
		expect(uitslag.deel).toBeGreaterThanOrEqual(0.8);
	});

	it('een in de gegevens en een in het bedrag: beide worden als eerste genoemd', () => {
		const gemengd = metTwee.filter(({ waar, fouten: [eerste] }) => waar === 'bedrag' && eerste?.veld !== '');
		let gevonden = 0;
		for (const een of gemengd) {
			const [eerste, tweede] = een.fouten;
			const opBrief = eerste?.plant(een.zaak)?.zaak;
			const uit = resultaat(
				controle({
					vandaag: '2026-12-31',
					feiten: een.zaak,
					brief: brief(bedragBij(een.geplant), {
						datum: een.zaak.peildatum,
						ontvangen: null,
						gegevens: opBrief
					})
				})
			);
			const [veld] = uit.toeschrijving;
			if (eerste && veld && begint(eerste)(veld) && oorzaken(uit)[0] === tweede?.id) gevonden += 1;
		}
		toon('een in de gegevens, een in het bedrag', {
			aantal: gemengd.length,
			gevonden,
			andersVerklaard: 0,
			deel: gevonden / gemengd.length
		});
		expect(gevonden / gemengd.length).toBeGreaterThanOrEqual(0.8);
	});
});
