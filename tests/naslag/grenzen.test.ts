/** De grenzen: elke melding over iets wat wij niet weten hoort bij een grens, en de aantallen in de zinnen kloppen. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { klopt, maximumblad } from '#lib/naslag/maxima.ts';
import { LEEFSITUATIES } from '#lib/normen/maxima.ts';
import { NORMTABELLEN } from '#lib/normen/tabellen.ts';
import { WOONLANDTABELLEN } from '#lib/normen/woonlandtabellen.ts';
import type { MeldingCode } from '#lib/regels/meldingen/melding.ts';
import type { VtlbmeldingCode } from '#lib/regels/vtlb/meldingen.ts';
import { GRENZEN } from '#lib/teksten/naslag/grenzen.ts';

const grenzen = GRENZEN.flatMap((groep) => groep.grenzen);
const grens = (id: string) => grenzen.find((een) => een.id === id);

/** Elke melding hoort bij een grens; null als zij iets zegt over de wet of het dossier, en er niets onbekend is. */
const GRENS_VAN: Readonly<Record<MeldingCode | VtlbmeldingCode, string | null>> = {
	eigenNormtabel: 'datum',
	eigenNormtabelVervangen: 'datum',
	leegInkomen: 'stroken',
	alleenWinst: 'winst',
	eenmalig: 'eenmalig',
	bankBuitenland: 'bankBuitenland',
	bankZonderAdresOnbekend: 'bankZonderAdres',
	belastbaarGeschat: 'belastbaar',
	nettoLaag: 'netto',
	nettoHogerDanBelastbaar: 'netto',
	nettoNaBeslag: 'netto',
	nettoOnderNul: 'netto',
	incidenteleBetaling: 'netto',
	periodenOntbreken: 'strookMist',
	periodenGeschat: 'strookMist',
	periodenBuitenVenster: 'strookMist',
	periodeNaPeildatum: 'strookMist',
	vakantiegeldOnbekend: 'vakantiegeld',
	vakantiegeldGeschat: 'vakantiegeld',
	vakantiegeldHoog: 'vakantiegeld',
	vakantiegeldBovenLoon: 'vakantiegeld',
	vakantiegeldStructureel: 'vakantiegeld',
	adresOnbekend: 'adres',
	geenWoonadres: 'adres',
	huurtoeslagOnbekend: 'wonen',
	woonkostenOnbekend: 'wonen',
	woonkostenZonderEinddatum: 'wonen',
	woonlandNietGenoemd: 'land',
	beslagobjectAfwijkend: 'beslagobject',
	loonbeslagBijBijstand: 'beslagobject',
	beslagOpBeslagobject: 'beslagobject',
	verlies: 'negatief',
	inkomenNegatief: 'negatief',
	periodebedragNegatief: 'negatief',
	voorstelSamenvoegen: 'samenvoegen',
	samengevoegd: 'samenvoegen',
	samenvoegenBuitenUwv: 'samenvoegen',
	gehuwdInrichting: 'inrichting',
	aowVerrekening: 'svb',
	verrekening: 'svb',
	periodebedragHoog: 'registers',
	codeBijSoort: 'registers',
	gronden475fa: 'hardheid',
	hardheidVerlopen: 'hardheid',
	huurderVoor2023: 'hardheid',
	bronheffing: 'bronheffing',
	beslagVerouderd: 'geldigheid',
	editieOntbreekt: 'vtlb',
	andereEditie: 'vtlb',
	normVanEditieOntbreekt: 'vtlb',
	verdelingOnbekend: 'vtlb',
	partnerOnbekend: 'vtlb',
	arbeidstoeslagZonderBedrag: 'vtlb',
	individueleLastenOnvolledig: 'vtlb',
	kinderopvangtoeslagOntbreekt: 'vtlb',
	vakantiegeldBedragOntbreekt: 'vtlb',
	eigenRisicoVerondersteld: 'vtlb',
	116: null,
	groepGenegeerd: null,
	woonkostenVerlopen: null,
	woonkostenTeLang: null,
	woonkostenNietGebruikt: null,
	voertuigEersteJaar: null,
	normbedragNietNodig: null,
	normbedragNietGebruikt: null,
	geenBeslagruimte: null,
	lezingVervallen: null,
	andereLezing: null,
	basisZonderLopendeBeslagen: null,
	basisZonderBeslagOpInkomen: null,
	basisZonderVoertuig: null,
	basisZonder95: null,
	basisZonderToeslagen: null,
	nominaalOpNul: null,
	bvvOverAlInkomen: null,
	arbeidstoeslagAanvullend: null,
	alimentatieNietAltijd: null,
	woonlastenAlInBvv: null,
	nulAanbod: null
};

test('elke melding over iets onbekends hoort bij een grens die er is', () => {
	for (const [code, id] of Object.entries(GRENS_VAN)) {
		if (id !== null) expect(grens(id), code).toBeDefined();
	}
});

test('elke grens heeft een eigen naam, en zegt wat wij doen en wat iemand kan doen', () => {
	expect(new Set(grenzen.map(({ id }) => id)).size).toBe(grenzen.length);
	for (const { wat, dan, doe } of grenzen) {
		for (const zin of [wat, dan, doe]) expect(zin).toMatch(/^[A-Z].*[.]$/);
	}
});

test('de aantallen en jaren in de zinnen kloppen', () => {
	const bladen = NORMTABELLEN.flatMap((tabel) => LEEFSITUATIES.map((letter) => maximumblad(tabel, letter)));
	const mis = bladen.filter(({ wet }) => !klopt(wet));
	const onverklaard = mis.filter(({ publicatie }) => !publicatie || !klopt(publicatie.nagerekend));
	expect([mis.length, onverklaard.length]).toEqual([11, 3]);
	expect(grens('maxima')?.wat).toContain('Elf');
	expect(grens('maxima')?.dan).toContain('drie');
	const jaren = [...new Set(NORMTABELLEN.map(({ vanaf }) => vanaf.slice(0, 4)))];
	const zonder = jaren.filter((jaar) => !WOONLANDTABELLEN.some((lijst) => String(lijst.jaar) === jaar));
	expect(grens('woonlandjaar')?.wat).toContain(`${zonder.slice(0, -1).join(', ')} en ${zonder.at(-1) ?? ''}`);
	expect(grens('datum')?.wat).toContain(`voor ${jaren[0] ?? ''}`);
	const halve = NORMTABELLEN.find(({ regels }) => regels.bankZonderWoonadres === 'helft');
	expect(grens('bankZonderAdres')?.wat).toContain(`voor ${halve?.vanaf.slice(0, 4) ?? ''}`);
});

test('de percentages van de schatting van vakantiegeld zijn die van de kern', () => {
	const bron = readFileSync('src/lib/teksten/lezingen.ts', 'utf8');
	const zin = /vakantiegeldGeschat:\s*'([^']*)'/.exec(bron)?.[1] ?? '';
	for (const procent of zin.match(/\d+%/g) ?? ['geen']) expect(grens('vakantiegeld')?.dan).toContain(procent);
});
