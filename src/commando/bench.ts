import { existsSync } from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Engine from 'publicodes';
import { GEEN_PERSONALIA } from '#lib/dossier/personalia.ts';
import { leesDossier } from '#lib/dossier/lees.ts';
import type { Post } from '#lib/herleiding/post.ts';
import { Getal, NUL } from '#lib/getal/getal.ts';
import { invoer } from '#lib/herleiding/bronnen.ts';
import { isLineair, type NormSleutelLineair } from '#lib/normen/typen.ts';
import { isGeenNormen } from '#lib/normen/kies.ts';
import { basisformule } from '#lib/regels/basis/art475da-lid2.ts';
import { bereken } from '#lib/regels/bereken.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { kiesNormen } from '#lib/regels/kies-normen.ts';
import { Rekenfout } from '#lib/regels/rekenfout.ts';
import { UITKOMSTDOCUMENTEN } from '#lib/teksten/documenten/documenten.ts';
import { maakDocument } from '#lib/verslag/documenten.ts';
import { maakDocumentbytes } from '#lib/verslag/maak-document.ts';
import { weegPakket } from './gewicht.ts';
import { bouwmap, zoekChromium } from './klaarzetten.mjs';
import { GROOTSTE_DOSSIER } from './grootste-dossier.ts';
import { meetLijst } from './lijstmeting.ts';
import { meetToetsen } from './toetsmeting.ts';

/*
 * Metingen als verhouding binnen een run: de snelheid van deze machine valt er zo uit. Dit zijn geen tests;
 * een drukke machine mag geen fout geven.
 */
const PEILDATUM = alsDatum('2026-07-14');

const normen = kiesNormen(PEILDATUM);
if (isGeenNormen(normen)) throw new Rekenfout(`geen normen op ${PEILDATUM}`);
if (!isLineair(normen.tabel)) throw new Rekenfout(`op ${PEILDATUM} geldt een andere huurformule`);
const { tabel } = normen;
const { waarden } = normen.tabel;
const tekst = (sleutel: NormSleutelLineair): string => waarden[sleutel].waarde;
const waarde = (sleutel: NormSleutelLineair): number => Number(tekst(sleutel));
const getal = (sleutel: NormSleutelLineair): Getal => Getal.lees(tekst(sleutel));

/** Dezelfde formule in kale getallen, zonder herleiding (alleenstaande, tekst vanaf 2026). */
const N = {
	A: waarde('normAlleenstaande'),
	D: waarde('drempelinkomen'),
	E: waarde('zorgpercentage') / 100,
	F: waarde('afbouwpercentageHuurEenpersoons') / 100,
	H: waarde('maximaleHuurgrens'),
	I: waarde('minimumInkomensijkpuntEenpersoons'),
	J: waarde('basishuurEenpersoons'),
	premie: waarde('standaardpremie'),
	zorgdeel: waarde('zorgdeelAlleenstaand')
};
function kaal(c: number): number {
	const zorg = Math.min(((c - Math.min(N.D, c)) / 12) * N.E, N.premie / 12 - N.zorgdeel);
	const huur = Math.max(0, Math.min((c - N.I) * (N.F / 12), N.H - N.J));
	return 0.95 * N.A + zorg + huur;
}

const publicodes = new Engine({
	C: '40000',
	drempel: { 'le minimum de': [String(N.D), 'C'] },
	zorg: {
		'le minimum de': [
			`(C - drempel) / 12 * ${String(N.E)}`,
			`${String(N.premie)} / 12 - ${String(N.zorgdeel)}`
		]
	},
	'huur begrensd': {
		'le minimum de': [`(C - ${String(N.I)}) * ${String(N.F)} / 12`, `${String(N.H)} - ${String(N.J)}`]
	},
	huur: { 'le maximum de': ['0', 'huur begrensd'] },
	bvv: `0.95 * ${String(N.A)} + zorg + huur`
});

const G = {
	norm: Getal.lees('0.95').maal(getal('normAlleenstaande')),
	D: getal('drempelinkomen'),
	E: getal('zorgpercentage').maal(Getal.lees('0.01')),
	F: getal('afbouwpercentageHuurEenpersoons').maal(Getal.lees('0.01')),
	I: getal('minimumInkomensijkpuntEenpersoons'),
	huurMaximum: getal('maximaleHuurgrens').min(getal('basishuurEenpersoons')),
	zorgMaximum: getal('standaardpremie').gedeeldDoor(Getal.lees('12')).min(getal('zorgdeelAlleenstaand')),
	twaalf: Getal.lees('12')
};
const laagste = (een: Getal, ander: Getal) => (een.vergelijk(ander) <= 0 ? een : ander);

/** Dezelfde formule in exacte getallen, zonder herleiding: wat kost de exactheid en wat de herleiding? */
function exacteFormule(tekst: string): Getal {
	const c = Getal.lees(tekst);
	const zorg = laagste(c.min(laagste(G.D, c)).gedeeldDoor(G.twaalf).maal(G.E), G.zorgMaximum);
	const huur = laagste(c.min(G.I).gedeeldDoor(G.twaalf).maal(G.F), G.huurMaximum);
	return G.norm.plus(zorg).plus(huur.isNegatief() ? NUL : huur);
}

const metHerleiding = (c: string): Post<'maand'> =>
	basisformule(tabel, 'alleenstaande', invoer('c', 'jaar', c), 'nul');

/** Microseconden per keer: het snelste van vijf series, na opwarmen. */
function meet(keer: number, doe: (nummer: number) => unknown): number {
	let beste = Infinity;
	for (let serie = 0; serie < 6; serie += 1) {
		const begin = process.hrtime.bigint();
		for (let nummer = 0; nummer < keer; nummer += 1) uitkomsten[nummer & 7] = doe(nummer);
		const duur = Number(process.hrtime.bigint() - begin) / 1000 / keer;
		if (serie > 0) beste = Math.min(beste, duur);
	}
	return beste;
}
/** Uitkomsten die blijven staan, zodat de compiler het werk niet weglaat. */
const uitkomsten: unknown[] = [];

const [eigen, ander] = [kaal(36_000), publicodes.setSituation({ C: '36000' }).evaluate('bvv').nodeValue];
const exact = Number(metHerleiding('36000').waarde.tekst(6));
if (Math.abs(eigen - exact) > 0.0001 || Math.abs(Number(ander) - exact) > 0.0001) {
	throw new Rekenfout(
		`de drie formules zijn niet gelijk: ${String(eigen)}, ${String(ander)}, ${String(exact)}`
	);
}

const jaar = (nummer: number) => 25_000 + (nummer % 40_000);
const tKaal = meet(3_000_000, (nummer) => kaal(jaar(nummer)));
const tHerleiding = meet(30_000, (nummer) => metHerleiding(String(jaar(nummer))));
const tExact = meet(30_000, (nummer) => exacteFormule(String(jaar(nummer))));
const tPublicodes = meet(
	300,
	(nummer) => publicodes.setSituation({ C: String(jaar(nummer)) }).evaluate('bvv').nodeValue
);

const dossier = {
	formaat: 'bvv-dossier',
	versie: 1,
	peildatum: PEILDATUM,
	leefsituatie: 'gehuwd_met_kinderen',
	wonen: { woning: 'koop', huurtoeslagMogelijk: 'nee', woonkostenPerMaand: '1100.00' },
	inkomens: ['inwoner', 'inwoner', 'partner'].map((van, index) => ({
		id: String(index + 1),
		van,
		tijdvak: 'maand',
		codeSoort: '15',
		opgave: { soort: 'bedragen', belastbaarJaar: '24000.00', nettoMaand: '1650.00' },
		lopendBeslag: index === 1 ? { tBvv: '900.00' } : null
	})),
	toeslagen: { zorgtoeslag: '40.00' },
	hardheid: { bedrag: '150.00', einddatum: '2026-12-31' }
};
const reken = (inhoud: unknown) => {
	const gelezen = leesDossier(inhoud);
	if (!gelezen.gelukt) throw new Rekenfout(JSON.stringify(gelezen.fouten));
	return bereken(gelezen.waarde, normen);
};
const volledig = () => reken(dossier);
/** Bytes in gebruik na opruimen; zonder opruimen meet men vooral afval. */
function inGebruik(): number {
	setFlagsFromString('--expose_gc');
	(runInNewContext('gc') as () => void)();
	return process.memoryUsage().heapUsed;
}
volledig();
const geheugenVoor = inGebruik();
const bewaard = Array.from({ length: 2000 }, volledig);
const perUitkomst = (inGebruik() - geheugenVoor) / bewaard.length / 1024;
const tVolledig = meet(1000, volledig);

const rond = (getal: number) => getal.toLocaleString('nl-NL', { maximumFractionDigits: getal < 10 ? 2 : 0 });
const regel = (naam: string, uitkomst: string) => process.stdout.write(`${naam.padEnd(66)} ${uitkomst}\n`);

regel(
	'Basis BVV met herleiding tegenover kale getallen',
	`${rond(tHerleiding / tKaal)} x zo traag (doel: hooguit 1.000)`
);
regel(
	'- waarvan de exacte getallen, zonder herleiding',
	`${rond(tExact / tKaal)} x zo traag als kale getallen`
);
regel(
	'Basis BVV met herleiding tegenover publicodes',
	`${rond(tPublicodes / tHerleiding)} x zo snel (doel: minstens 20)`
);
regel(
	'Volledige berekening met alles (lezen, rekenen, herleiding)',
	`${rond(1_000_000 / tVolledig)} per seconde`
);
regel('Geheugen per volledige uitkomst met herleiding', `${rond(perUitkomst)} kB`);

/** Een document maken, zoals in de browser; op een telefoon duurt het ongeveer vier keer zo lang. */
const TRAAG = 4;
const gegevens = {
	versie: '0',
	commit: '',
	gemaaktOp: '2026-07-14T10:15:00+02:00',
	organisatie: null,
	mee: { dossier: true, berekening: true },
	personalia: GEEN_PERSONALIA,
	vorige: null,
	controlegetallen: {}
};
function meetDocument(soort: (typeof UITKOMSTDOCUMENTEN)[number], inhoud: unknown, naam: string): void {
	const maak = () => maakDocumentbytes(maakDocument(soort, reken(inhoud), gegevens), gegevens);
	regel(
		`PDF van een ${naam}, ${String(TRAAG)} keer vertraagd`,
		`${rond((meet(5, maak) / 1000) * TRAAG)} ms (hooguit 1.000), ${rond(maak().length / 1000)} kB (hooguit 200)`
	);
}
for (const soort of UITKOMSTDOCUMENTEN) meetDocument(soort, dossier, soort);
meetDocument('rapportage', GROOTSTE_DOSSIER, 'rapportage van het grootste dossier');

if (existsSync(path.join(bouwmap, 'index.html'))) {
	const { paginas, pakket } = weegPakket(bouwmap);
	const kilo = (bytes: number) => rond(bytes / 1000);
	regel('Script van de eerste pagina (gzip)', `${kilo(paginas.get('/') ?? 0)} kB (hooguit 48)`);
	regel(
		'Script tot het eerste beeld, de zwaarste pagina (gzip)',
		`${kilo(Math.max(...paginas.values()))} kB (hooguit 80)`
	);
	regel('Heel het pakket voor offline gebruik (gzip)', `${rond(pakket / 1000)} kB (hooguit 700)`);
	const programma = zoekChromium();
	for (const scherm of programma ? (['rooster', 'vragen'] as const) : []) {
		for (const traag of [1, TRAAG]) {
			const { script, stijl, indeling, rust, totBeeld } = await meetToetsen(
				bouwmap,
				programma ?? '',
				scherm,
				traag
			);
			const keer = traag === 1 ? '' : `, ${String(traag)} keer vertraagd`;
			regel(
				`Een toets in het grootste dossier, ${scherm}${keer}`,
				`${rond(script + stijl + indeling)} ms (${rond(script)} script, ${rond(stijl)} stijl, ${rond(indeling)} indeling), ` +
					`in beeld na ${rond(totBeeld)} ms (95%), na de laatste toets ${rond(rust)} ms`
			);
		}
	}
	if (programma) {
		const { openen, herberekenen, taken } = await meetLijst(bouwmap, programma, dossier);
		regel(
			'Duizend dossiers in de lijst: openen, en voor een andere dag',
			`${rond(openen)} ms en ${rond(herberekenen)} ms (hooguit 5.000)`
		);
		for (const { naam, veel, weinig } of taken) {
			regel(
				`- langste taak bij ${naam}`,
				`${rond(veel)} ms rekentijd (hooguit 50), ${rond(veel / weinig)} x die met twintig dossiers`
			);
		}
	}
} else {
	regel('Gewicht van de site', 'eerst bouwen: npm run build');
}
