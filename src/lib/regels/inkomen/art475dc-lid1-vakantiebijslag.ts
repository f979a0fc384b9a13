import type { Dossier, Inkomen, OpgaveBedragen } from '../../dossier/dossier.ts';
import { CODES_NORMBEDRAG } from '../../dossier/inkomenscodes.ts';
import { inkomenveld } from '../../dossier/pad.ts';
import { Getal } from '../../getal/getal.ts';
import { invoer, vast } from '../../herleiding/bronnen.ts';
import { aandeel, maal, nietNegatief, rekenOm, tussensom, verhouding } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import type { Gemiddelden, Periodeuitkomst } from './inkomenuitkomst.ts';

/** Netto vakantiegeld (of keuzebudget) dat niet in het netto-inkomen zit, per maand. */
export interface Vakantiegeld {
	readonly perMaand: Post<'maand'>;
	/** Niet opgegeven en niet uit loonstroken, maar een vast deel van het netto-inkomen. */
	readonly geschat: boolean;
}

const MAANDEN = Getal.lees('12');
/** Wat een werkgever ten minste betaalt; wie minder opbouwt, geeft zijn bedrag op. */
const LOON = vast('0.08', 'procent', 'wmlArt15');
/** De vakantietoeslag die in de bijstand is begrepen; bij IOAW, IOAZ en Bbz evenveel. */
const BIJSTAND = vast('0.05', 'procent', 'pwArt19Lid3');

/**
 * Art. 475dc lid 1 Rv rekent met het inkomen "inclusief vakantiebijslag". Art. 5 Besluit BVV laat haar uit het netto;
 * wat wordt opgebouwd en niet elke periode wordt betaald, komt er daarom hier bij. Null als dat er niet is.
 */
export function vakantiegeldVan(
	dossier: Dossier,
	inkomen: Inkomen,
	netto: Post<'maand'>,
	perioden: Periodeuitkomst | null
): Vakantiegeld | null {
	if (perioden) return uitStroken(perioden, netto, inkomen.id);
	if (inkomen.opgave.soort !== 'bedragen' || inkomen.soort === 'winst') return null;
	return uitOpgave(dossier, inkomen, inkomen.opgave.vakantiegeld, netto);
}

/** Het netto-inkomen met het vakantiegeld; nooit onder nul. */
export const metVakantiegeld = (
	netto: Post<'maand'>,
	vakantiegeld: Vakantiegeld | null,
	over: string
): Post<'maand'> =>
	vakantiegeld
		? nietNegatief('inkomen.nettoInclusief', tussensom('maand', [netto, vakantiegeld.perMaand]), {
				over,
				grondslag: 'art475dcLid1'
			})
		: netto;

const deelVan = (codeSoort: string | null) => (CODES_NORMBEDRAG.includes(codeSoort ?? '') ? BIJSTAND : LOON);

/** Wat wij bij een netto-inkomen per maand schatten, in kale notatie: een scherm zegt het vooraf. */
export const geschatVakantiegeldPerJaar = (nettoMaand: string, codeSoort: string): string =>
	Getal.lees(nettoMaand).maal(deelVan(codeSoort).waarde).maal(MAANDEN).tekst(2);

function uitOpgave(
	dossier: Dossier,
	inkomen: Inkomen,
	{ uitbetaling, nettoPerJaar }: OpgaveBedragen['vakantiegeld'],
	netto: Post<'maand'>
): Vakantiegeld | null {
	if (uitbetaling !== 'jaarlijks') return null;
	const over = inkomen.id;
	if (nettoPerJaar !== null) {
		const opgegeven = invoer(
			inkomenveld(dossier, inkomen, 'opgave.vakantiegeld.nettoPerJaar'),
			'jaar',
			nettoPerJaar
		);
		return {
			perMaand: rekenOm('vakantiegeld.perMaand', 'jaarNaarMaand', opgegeven, { over }),
			geschat: false
		};
	}
	const perMaand = aandeel('vakantiegeld.geschat', deelVan(inkomen.codeSoort), netto, { over });
	return { perMaand, geschat: true };
}

/**
 * Loonstroken noemen alleen het bruto bedrag dat wordt opgebouwd. Netto is het naar verhouding evenveel als van het
 * schone loon overblijft.
 */
function uitStroken(perioden: Periodeuitkomst, netto: Post<'maand'>, over: string): Vakantiegeld | null {
	const opbouw = opbouwVan(perioden);
	const { schoonLoon } = perioden.gemiddelden;
	if (!opbouw || opbouw.waarde.isNegatief()) return null;
	if (schoonLoon.waarde.isNul() || schoonLoon.waarde.isNegatief()) return null;
	const deel = verhouding('vakantiegeld.deel', 'factor', opbouw, schoonLoon, { over });
	const noot = { over, grondslag: 'art475dcLid1' } as const;
	return { perMaand: maal('vakantiegeld.uitStroken', netto, deel, noot), geschat: false };
}

/** Vakantiegeld dat elke periode wordt betaald zit al in het loon; wie alleen keuzebudget opbouwt, heeft het daarin. */
function opbouwVan({
	keuze,
	gemiddelden,
	vakantiebijslag
}: Periodeuitkomst): Gemiddelden['schoonLoon'] | null {
	if (vakantiebijslag === 'structureel') return null;
	const bouwtOp = (soort: 'opgebouwdVakantiebijslag' | 'opbouwAvwb') =>
		[...keuze.geteld, ...keuze.bronnen].some(({ periode }) => !Getal.lees(periode[soort]).isNul());
	if (bouwtOp('opgebouwdVakantiebijslag')) return gemiddelden.opgebouwdVakantiebijslag;
	return bouwtOp('opbouwAvwb') ? gemiddelden.opbouwAvwb : null;
}
