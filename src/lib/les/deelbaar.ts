import { isBsn } from '../dossier/bsn.ts';
import type { Dossier, Inkomen } from '../dossier/dossier.ts';

/*
 * Een geval om te delen gaat over bedragen, en niet over wie het zijn. Wat iemand herkenbaar maakt en niet meerekent, gaat eruit
 * voordat er een link, een bestand of een QR-code van komt.
 */

export interface Deelkeuze {
	/** Wie de inkomens betaalt. */
	readonly namen: boolean;
}

/** Het dossier zonder wie het is, en zonder wat alleen het vrij te laten bedrag nodig heeft. Er komt hetzelfde uit. */
export function deelbaar(dossier: Dossier, { namen }: Deelkeuze): Dossier {
	const nieuw = nieuweIds(dossier.inkomens);
	const id = (oud: string) => nieuw.get(oud) ?? oud;
	const { beslag } = dossier;
	return {
		...dossier,
		kenmerk: { dossiernummer: null, bsn: null, kindGeboren: null },
		personalia: null,
		inkomens: dossier.inkomens.map((inkomen) => ({
			...inkomen,
			id: id(inkomen.id),
			naam: namen && inkomen.naam !== null ? zonderBsn(inkomen.naam) : null,
			loonheffingennummer: null,
			adres: null
		})),
		beslag: {
			...beslag,
			beslagobject: beslag.beslagobject === null ? null : id(beslag.beslagobject),
			samenvoegen: beslag.samenvoegen.map(id),
			omslag: beslag.omslag.map(id)
		},
		eigenNormen: dossier.eigenNormen && zonderToelichting(dossier.eigenNormen),
		// Een lezing die verviel staat in geen nieuw bestand.
		lezingen: { ...dossier.lezingen, lid7vanaf2026: null },
		vtlb: null
	};
}

/** Bij een eigen normtabel hoort een toelichting waarin iemand van alles kan zetten: die gaat niet mee. */
const zonderToelichting = <Tabel extends object>(tabel: Tabel): Tabel =>
	JSON.parse(
		JSON.stringify(tabel, (sleutel, waarde: unknown) => {
			if (sleutel === 'toelichting') return undefined;
			return typeof waarde === 'string' ? zonderBsn(waarde) : waarde;
		})
	) as Tabel;

/** Een id mag elke tekst zijn, en dus ook een naam. De ids van de toepassing zelf zijn korte getallen, en blijven. */
function nieuweIds(inkomens: readonly Inkomen[]): ReadonlyMap<string, string> {
	if (inkomens.every(({ id }) => /^\d{1,4}$/.test(id))) return new Map();
	return new Map(inkomens.map(({ id }, plaats) => [id, String(plaats + 1)]));
}

/** Negen cijfers, hoe iemand ze ook in groepjes zet, of acht achter elkaar. Een bedrag en een datum zien er anders uit. */
const IS_BEDRAG = /^\d+\.\d{2}$/;
const MISSCHIEN_BSN = /(?<!\d)(?:\d(?:[ .-]?\d){8}|\d{8})(?!\d)/g;

/** Dezelfde tekst zonder burgerservicenummer, ook als het met brede cijfers is getypt. */
export const zonderBsn = (tekst: string): string =>
	tekst
		.replace(/\p{Nd}/gu, (breed) => breed.normalize('NFKC'))
		.replace(MISSCHIEN_BSN, (gevonden) =>
			isBsn(gevonden.replace(/\D/g, '')) && !IS_BEDRAG.test(gevonden) ? '…' : gevonden
		);
