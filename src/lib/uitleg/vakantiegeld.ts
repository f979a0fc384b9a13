import type { Vakantiegeldruimte } from '../regels/toegepast/art475c-lid1-vakantiegeld.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { toonCenten, toonRond } from '../taal/bedragen.ts';
import { naamVanMaand } from '../taal/datums.ts';
import { vakantiegelduitkomstteksten as tekst } from '../teksten/uitkomst/vakantiegeld.ts';
import type { Kernbedrag, Samenvatting } from './uitleg.ts';

/** Wat er over vakantiegeld te vertellen is van het inkomen waar beslag op ligt. */
interface Vakantiegeldfeit {
	/** Null als er geen is dat eens per jaar komt. */
	readonly ruimte: Vakantiegeldruimte | null;
	/** Het rust op een schatting, of op loonstroken waarvan er een mist. */
	readonly geschat: boolean;
	/** "mei"; leeg als de maand niet bekend is, of als het er meer zijn. */
	readonly maand: string;
	/** Van minstens een inkomen weten wij niet wanneer het komt. */
	readonly onbekend: boolean;
}

function vakantiegeldfeit({ toegepast, ontbrekend }: Uitkomst): Vakantiegeldfeit {
	if (toegepast.soort === 'overheidsvordering') {
		return { ruimte: null, geschat: false, maand: '', onbekend: false };
	}
	const opgaven = toegepast.groep.flatMap(({ inkomen: { soort, opgave } }) =>
		soort === 'periodiek' && opgave.soort === 'bedragen' ? [opgave.vakantiegeld] : []
	);
	const maanden = new Set(
		opgaven.filter(({ uitbetaling }) => uitbetaling === 'jaarlijks').map(({ maand }) => maand)
	);
	const [maand] = maanden;
	return {
		ruimte: toegepast.vakantiegeld,
		geschat:
			toegepast.vakantiegeld?.geschat === true ||
			toegepast.groep.some(({ inkomen: { id }, geschat }) => geschat || ontbrekend.has(id)),
		maand: maanden.size === 1 && maand ? naamVanMaand(String(maand)) : '',
		onbekend: opgaven.some(({ uitbetaling }) => uitbetaling === 'onbekend')
	};
}

/** De samenvatting met wat er in de maand van het vakantiegeld mag (HR 31 oktober 2014, ECLI:NL:HR:2014:3068). */
export function metVakantiegeld(uitkomst: Uitkomst, samenvatting: Samenvatting): Samenvatting {
	const { zinnen, kern } = samenvatting;
	const feit = vakantiegeldfeit(uitkomst);
	const na = kern.findIndex(({ stap }) => stap !== 'afronding' && stap !== 'gevolg');
	return {
		...samenvatting,
		zinnen: [...zinnen, ...inZinnen(feit)],
		kern: [...kern.slice(0, na), ...inBedragen(feit), ...kern.slice(na)]
	};
}

function* inZinnen({ ruimte: feit, geschat, maand, onbekend }: Vakantiegeldfeit): Generator<string> {
	if (feit) {
		const { houdt, ruimte } = feit;
		if (ruimte.waarde.isNul()) yield tekst.niets(toonRond(houdt.waarde), geschat);
		else if (houdt.waarde.isNul()) yield tekst.alles(maand, toonRond(ruimte.waarde), geschat);
		else yield tekst.deel(maand, toonRond(ruimte.waarde), toonRond(houdt.waarde), geschat);
	}
	if (onbekend) yield tekst.onbekend;
}

function inBedragen({ ruimte: feit, geschat }: Vakantiegeldfeit): readonly Kernbedrag[] {
	if (!feit) return [];
	return (['houdt', 'ruimte'] as const).map((deel) => ({
		soort: deel === 'houdt' ? 'vakantiegeldHoudt' : 'vakantiegeldRuimte',
		naam: tekst.kern[deel],
		term: geschat ? tekst.geschat : null,
		bedrag: toonCenten(feit[deel].waarde),
		stap: 'gevolg'
	}));
}

/** Hetzelfde in de woorden van een hulpverlener. */
export function vakantiegeldVoorPortaal(uitkomst: Uitkomst): readonly string[] {
	const { ruimte: feit, geschat, maand, onbekend } = vakantiegeldfeit(uitkomst);
	const zinnen = onbekend ? [tekst.portaal.onbekend] : [];
	if (!feit) return zinnen;
	const [perJaar, houdt, ruimte] = [feit.nettoPerJaar, feit.houdt, feit.ruimte].map(({ waarde }) =>
		toonCenten(waarde)
	) as [string, string, string];
	return [tekst.portaal.jaarlijks(perJaar, maand, houdt, ruimte, geschat), ...zinnen];
}
