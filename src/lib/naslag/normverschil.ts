import { toonBedrag, toonEuro } from '../getal/bedragtekst.ts';
import type { Eenheid, NormSleutel, Normtabel, Regels } from '../normen/typen.ts';
import { verschilTussenTabellen, type Normwijziging } from '../normen/verschil.ts';
import { normverschilteksten as teksten } from '../teksten/naslag/verschil.ts';
import { NORMNAMEN, NORMREGELTEKSTEN } from '../teksten/normen.ts';
import { isEuro, toonNorm } from './normtekst.ts';

/** Een norm die anders is, in woorden. */
interface Verschilrij {
	readonly sleutel: NormSleutel;
	readonly naam: string;
	readonly stand: 'anders' | 'nieuw' | 'vervalt';
	/** Leeg als de tabel de norm niet heeft. */
	readonly oud: string;
	readonly nieuw: string;
	/** "+€ 17,96", "−0,03 procentpunt"; leeg als er niets te vergelijken is. */
	readonly verschil: string;
	/** "+1,28%". */
	readonly procent: string;
}

interface Regelrij {
	readonly regel: keyof Regels;
	readonly naam: string;
	readonly oud: string;
	readonly nieuw: string;
}

export interface Verschilblad {
	readonly rijen: readonly Verschilrij[];
	readonly regels: readonly Regelrij[];
	readonly gelijk: number;
}

export function verschilblad(oud: Normtabel, nieuw: Normtabel): Verschilblad {
	const { normen, regels, gelijk } = verschilTussenTabellen(oud, nieuw);
	return {
		rijen: normen.map(alsRij),
		regels: regels.map((regel) => {
			const { naam, geldt } = NORMREGELTEKSTEN[regel];
			return { regel, naam, oud: geldt(oud.regels), nieuw: geldt(nieuw.regels) };
		}),
		gelijk
	};
}

function alsRij({ sleutel, oud, nieuw, verschil, procent }: Normwijziging): Verschilrij {
	const eenheid = (nieuw ?? oud)?.eenheid;
	return {
		sleutel,
		naam: NORMNAMEN[sleutel],
		stand: oud && nieuw ? 'anders' : nieuw ? 'nieuw' : 'vervalt',
		oud: oud ? toonNorm(oud) : '',
		nieuw: nieuw ? toonNorm(nieuw) : '',
		verschil:
			verschil === null || !eenheid
				? ''
				: toonVerschil(
						verschil,
						eenheid,
						[oud, nieuw].some((norm) => norm?.waarde.includes('.'))
					),
		procent: procent === null ? '' : `${metTeken(procent, toonBedrag)}%`
	};
}

/** @param metCenten een van de twee bedragen ernaast staat in centen */
function toonVerschil(verschil: string, eenheid: Eenheid, metCenten: boolean): string {
	if (eenheid === 'procent') return `${metTeken(verschil, toonBedrag)}\u00a0${teksten.punt}`;
	if (!isEuro(eenheid)) return metTeken(verschil, toonBedrag);
	return metTeken(verschil, (kaal) => toonEuro(metCenten ? inCenten(kaal) : kaal));
}

/** Erbij of eraf is met een teken te zien, niet alleen aan de kleur. */
const metTeken = (kaal: string, toon: (bedrag: string) => string): string =>
	kaal.startsWith('-') ? `−${toon(kaal.slice(1))}` : `+${toon(kaal)}`;

const inCenten = (kaal: string): string => {
	const [heel = '0', achter = ''] = kaal.split('.');
	return `${heel}.${achter.padEnd(2, '0')}`;
};

/** De twee tabellen van het adres; null als daar een niet van bestaat. Zonder adres de laatste twee. */
export function leesVerschiladres(
	adres: URLSearchParams,
	tabellen: readonly Normtabel[]
): readonly [Normtabel, Normtabel] | null {
	const vind = (id: string | null, anders: Normtabel | undefined) =>
		id === null ? anders : tabellen.find((een) => een.id === id);
	const naar = vind(adres.get('naar'), tabellen.at(-1));
	const ervoor = naar && tabellen[Math.max(0, tabellen.indexOf(naar) - 1)];
	const van = vind(adres.get('van'), ervoor);
	return van && naar ? [van, naar] : null;
}
