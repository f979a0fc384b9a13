import type { Concept } from '../dossier/concept.ts';
import { plaats } from '../dossier/pad.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { toonCenten } from '../taal/bedragen.ts';
import { wgsteksten as teksten } from '../teksten/documenten/wgs.ts';
import { veldterm } from '../teksten/woordenlijst/velden.ts';
import type { Gegevensblok, Uitleg, Uitlegregel, Uitlegstap } from '../uitleg/uitleg.ts';

/*
 * Wat een ander van de partner mag zien: het netto-inkomen met een volgnummer, en niet wie het betaalt (handleiding
 * R26-01, 5.2.5 en 5.4.3). De bedragen blijven die van de berekening.
 */

const NETTO = 'inkomens[].opgave.netto.bedrag';

/** Geeft de inkomens van de partner een nummer in plaats van een naam. */
function genummerd<I extends Dossier['inkomens'][number] | Concept['inkomens'][number]>(
	inkomens: readonly I[],
	leeg: Pick<I, 'codeSoort' | 'loonheffingennummer'>
): I[] {
	const vanPartner = inkomens.filter(({ van }) => van === 'partner');
	return inkomens.map((inkomen) =>
		inkomen.van === 'partner'
			? { ...inkomen, ...leeg, naam: teksten.partnerinkomen(vanPartner.indexOf(inkomen) + 1) }
			: inkomen
	);
}

/** De uitkomst zonder wie de partner betaalt. */
export const zonderPartnernamen = (uitkomst: Uitkomst): Uitkomst => ({
	...uitkomst,
	dossier: {
		...uitkomst.dossier,
		inkomens: genummerd(uitkomst.dossier.inkomens, { codeSoort: null, loonheffingennummer: null })
	}
});

/** De uitkomst voor een ander: ook zonder BSN. */
export const voorAnder = (uitkomst: Uitkomst): Uitkomst => {
	const { dossier, ...rest } = zonderPartnernamen(uitkomst);
	return { ...rest, dossier: { ...dossier, kenmerk: { ...dossier.kenmerk, bsn: null } } };
};

/** Hetzelfde voor wat nog niet af is. */
export const conceptVoorAnder = (concept: Concept): Concept => ({
	...concept,
	kenmerk: { ...concept.kenmerk, bsn: '' },
	inkomens: genummerd(concept.inkomens, { codeSoort: '', loonheffingennummer: '' })
});

/** De uitleg bij zo'n uitkomst, voor een document waar de partner niet in hoort. */
export const afgeschermd = (uitleg: Uitleg, { dossier, inkomens }: Uitkomst): Uitleg => ({
	...uitleg,
	gegevens: alleenNetto(uitleg.gegevens, dossier, inkomens),
	stappen: zonderPartnersommen(uitleg.stappen, dossier)
});

/** Wat is ingevuld, met van elk inkomen van de partner alleen het netto. */
export const alleenNetto = (
	blokken: readonly Gegevensblok[],
	{ inkomens }: Pick<Concept | Dossier, 'inkomens'>,
	berekend: Uitkomst['inkomens']
): readonly Gegevensblok[] =>
	blokken.map((blok) => {
		const inkomen = inkomens.find(({ id }) => id === blok.inkomen);
		if (inkomen?.van !== 'partner') return blok;
		const netto = berekend.find((een) => een.inkomen.id === inkomen.id)?.nettoMaand;
		const naam = veldterm(NETTO, 'inwoner');
		const rij = { naam, waarde: netto ? toonCenten(netto.waarde) : '', veld: NETTO, bekend: true };
		const marge = blok.rijen.filter(({ veld }) => veld?.endsWith('.nettoMarge.laagste'));
		return { ...blok, tabel: null, rijen: netto ? [rij, ...marge] : [] };
	});

/** De berekening zonder hoe het inkomen van de partner is opgebouwd. */
export function zonderPartnersommen(stappen: readonly Uitlegstap[], dossier: Dossier): Uitlegstap[] {
	const velden = ({ veld, delen }: Uitlegregel): readonly string[] => [
		...(veld === null ? [] : [veld]),
		...delen.flatMap(velden)
	];
	const vanPartner = (regel: Uitlegregel): boolean => {
		const eigen = velden(regel);
		return (
			eigen.length > 0 &&
			eigen.every((veld) => dossier.inkomens[plaats(veld).inkomen ?? -1]?.van === 'partner')
		);
	};
	const dicht = (regel: Uitlegregel): Uitlegregel =>
		// Het jaarinkomen van de partner is te zien als het totaal uit delen bestaat.
		vanPartner(regel) || (regel.eenheid === 'jaar' && regel.delen.some(vanPartner))
			? { ...regel, som: null, zinnen: [], nabewerking: [], bewerking: 'blad', delen: [] }
			: { ...regel, delen: regel.delen.map(dicht) };
	return stappen.map((stap) => ({
		...stap,
		regels: stap.regels.filter((regel) => !(regel.tussenstap && vanPartner(regel))).map(dicht)
	}));
}
