import type { Getal } from '../getal/getal.ts';
import { opsomming } from '../taal/zinnen.ts';
import { toonEuro } from '../getal/bedragtekst.ts';
import { uitlegteksten } from '../teksten/uitkomst/uitleg.ts';
import { toonCenten } from '../taal/bedragen.ts';
import { uitkomstVan } from '../taal/getoonde-som.ts';
import type { Bewerking, Nabewerking, Rol } from './uitleg.ts';

interface Som {
	readonly bewerking: Bewerking;
	readonly delen: readonly { readonly rol: Rol | null; readonly bedrag: string }[];
	readonly nabewerking: readonly Nabewerking[];
	/** De waarde voor een ondergrens die raakte. */
	readonly onderNul: Getal | null;
}

const TEKEN: Partial<Record<Rol, string>> = { '+': '+', '-': '−', '×': '×', '÷': '÷' };

/** De som met de bedragen ingevuld: "95% × € 1.419,46". Null als er niets te rekenen viel. */
export function somInWoorden(som: Som): string | null {
	const delen = som.delen.filter(({ rol }) => rol !== 'vergeleken');
	if (delen.length === 0) return null;
	const kern = kernInWoorden(som.bewerking, delen);
	const samengesteld = delen.length > 1;
	const { onderNul } = som;
	const getoond = uitkomstVan(som.bewerking, delen);
	const isGelijk = !onderNul || !getoond || toonCenten(getoond) === toonCenten(onderNul);
	const teken = isGelijk ? uitlegteksten.is : uitlegteksten.isOngeveer;
	return som.nabewerking.reduce((tekst, na, index) => {
		const laatste = index === som.nabewerking.length - 1;
		const omvat = samengesteld && index === 0;
		return metNabewerking(tekst, na, { omvat, laatste, onderNul, teken });
	}, kern);
}

function kernInWoorden(bewerking: Bewerking, delen: Som['delen']): string {
	const bedragen = delen.map(({ bedrag }) => bedrag);
	if (bewerking === 'minste' || bewerking === 'meeste') {
		const kop = bewerking === 'minste' ? uitlegteksten.laagsteVan : uitlegteksten.hoogsteVan;
		return `${kop} ${opsomming(bedragen)}`;
	}
	return delen
		.map(({ rol, bedrag }, index) => {
			const teken = (rol && TEKEN[rol]) ?? '';
			if (index > 0) return ` ${teken} ${bedrag}`;
			return rol === '-' ? `− ${bedrag}` : bedrag;
		})
		.join('');
}

interface Omgeving {
	readonly omvat: boolean;
	readonly laatste: boolean;
	readonly onderNul: Getal | null;
	/** Tussen het verschil en wat er onder nul uit komt. */
	readonly teken: string;
}

function metNabewerking(
	tekst: string,
	na: Nabewerking,
	{ omvat, laatste, onderNul, teken }: Omgeving
): string {
	switch (na.soort) {
		case 'maalDoor': {
			const heen = na.maal === '1' ? '' : ` × ${na.maal}`;
			const terug = na.door === '1' ? '' : ` ÷ ${na.door}`;
			return `${omvat ? `(${tekst})` : tekst}${heen}${terug}`;
		}
		case 'nietOnderNul':
			if (!laatste || !onderNul) return `(${tekst}, ${uitlegteksten.nooitOnderNul})`;
			return `${omvat ? `${tekst} ${teken} ${toonCenten(onderNul)}` : tekst}, ${uitlegteksten.dus} ${toonEuro('0.00')}`;
		case 'afgerond': {
			const soort = na.decimalen === 0 ? 'hele' : 'centen';
			return `${tekst}, ${uitlegteksten.afgerond[soort][na.wijze]}`;
		}
		default:
			return na satisfies never;
	}
}
