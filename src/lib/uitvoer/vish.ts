import { isBsn } from '../dossier/bsn.ts';
import type { Organisatie } from '../dossier/organisatie.ts';
import { VISHKOPPEN } from '../teksten/overzicht/vish.ts';
import { maakCsv } from './csv.ts';

/** Een dossier voor de lijst. */
export interface Vishdossier {
	/** Hoe het dossier in de lijst op het scherm heet. */
	readonly naam: string;
	readonly bsn: string | null;
}

export interface Vishlijst {
	/** Null zonder gegevens van wie helpt: een schuldeiser moet iemand kunnen bereiken. */
	readonly csv: string | null;
	readonly aantal: number;
	/** Dossiers die er niet in staan, want zonder geldig burgerservicenummer. */
	readonly zonderBsn: readonly string[];
	/** Dossiers die er een keer in staan, want een ander dossier heeft hetzelfde nummer. */
	readonly dubbel: readonly string[];
}

/**
 * Wat een organisatie aan de Verwijsindex Schuldhulpverlening levert: het burgerservicenummer van ieder die zij helpt, en hoe zij te
 * bereiken is. Een levering vervangt de vorige helemaal, dus het is altijd de hele lijst.
 * @param gemeenten waar de organisatie werkt; leeg als dat er niet toe doet
 */
export function maakVishlijst(
	dossiers: readonly Vishdossier[],
	organisatie: Organisatie | null,
	gemeenten: string
): Vishlijst {
	const perBsn = new Map<string, string>();
	const zonderBsn: string[] = [];
	const dubbel: string[] = [];
	for (const { naam, bsn } of dossiers) {
		const nummer = bsn !== null && isBsn(bsn) ? bsn.padStart(9, '0') : null;
		if (nummer === null) zonderBsn.push(naam);
		else if (perBsn.has(nummer)) dubbel.push(naam);
		else perBsn.set(nummer, naam);
	}
	return {
		csv: organisatie && isBereikbaar(organisatie) ? alsCsv([...perBsn.keys()], organisatie, gemeenten) : null,
		aantal: perBsn.size,
		zonderBsn,
		dubbel
	};
}

const isBereikbaar = ({ naam, telefoon, email }: Organisatie): boolean =>
	naam.trim() !== '' && (telefoon.trim() !== '' || email.trim() !== '');

const alsCsv = (
	nummers: readonly string[],
	{ naam, behandelaar, adres, telefoon, email }: Organisatie,
	gemeenten: string
): string =>
	maakCsv(
		VISHKOPPEN,
		nummers.map((bsn) => [bsn, naam, behandelaar, adres, telefoon, email, gemeenten.trim()])
	);
