declare const SOORT: unique symbol;
/** Een getal in kale notatie, meestal euro: "1250.50". Gewone tekst is geen bedrag: die gaat eerst langs een controle. */
export type Bedrag = string & { readonly [SOORT]: 'bedrag' };

/** Kale notatie die in de code staat of al gekeurd is. @throws RangeError als het geen getal is. */
export function alsBedrag(kaal: string): Bedrag {
	if (!/^-?\d+(\.\d+)?$/.test(kaal)) throw new RangeError(`geen bedrag: "${kaal}"`);
	return kaal as Bedrag;
}

/** Wat iemand als bedrag typte, begrepen of niet. `kaal` is de notatie van het dossier: "1250.50". */
export type Bedraglezing =
	| { readonly soort: 'leeg' }
	| { readonly soort: 'bedrag'; readonly kaal: Bedrag }
	/** Kan twee dingen betekenen; de gebruiker moet kiezen. */
	| { readonly soort: 'onduidelijk'; readonly mogelijk: readonly [Bedrag, Bedrag] }
	| { readonly soort: 'geenBedrag' };

const HEEL_MET_PUNTEN = /^\d{1,3}(\.\d{3})+$/;

/** Langer is geen bedrag dat iemand typt; wat er plakt mag een veld niet vertragen. */
export const LANGSTE_BEDRAG = 40;

/**
 * Leest een getypt bedrag: `1250`, `1.250,50`, `€ 1.250,5`, `1250.50`, `1250.-`, `+1250`. Een punt voor drie cijfers scheidt
 * duizendtallen; een komma de centen. Wat ook anders gelezen kan worden (`1,250`) wordt niet geraden.
 */
export function leesBedragtekst(getypt: string): Bedraglezing {
	if (getypt.length > LANGSTE_BEDRAG) return { soort: getypt.trim() === '' ? 'leeg' : 'geenBedrag' };
	const kern = getypt
		.replace(/euro|eur|€/gi, '')
		.replace(/[\s\u00a0\u202f']/g, '')
		.replace(/[−–—]/g, '-')
		.replace(/[.,][-=]+$/, '')
		.replace(/^\+(?=\d)/, '');
	if (getypt.trim() === '') return { soort: 'leeg' };
	const teken = kern.startsWith('-') ? '-' : '';
	const cijfers = teken ? kern.slice(1) : kern;
	if (!/^\d[\d.,]*$/.test(cijfers)) return { soort: 'geenBedrag' };

	const [heel = '', centen, ...meer] = cijfers.split(',');
	if (meer.length > 0) return { soort: 'geenBedrag' };
	if (centen !== undefined) return metKomma(teken, heel, centen);
	return zonderKomma(teken, cijfers);
}

function metKomma(teken: string, heel: string, centen: string): Bedraglezing {
	const zonderPunten = heel.replaceAll('.', '');
	if (heel.includes('.') && !HEEL_MET_PUNTEN.test(heel)) return { soort: 'geenBedrag' };
	if (/^\d{0,2}$/.test(centen)) return bedrag(teken, zonderPunten, centen);
	if (/^\d{3}$/.test(centen) && !heel.includes('.') && heel.length <= 3) {
		return onduidelijk(teken, zonderPunten, centen);
	}
	return { soort: 'geenBedrag' };
}

function zonderKomma(teken: string, cijfers: string): Bedraglezing {
	if (/^\d+$/.test(cijfers)) return bedrag(teken, cijfers, '');
	if (HEEL_MET_PUNTEN.test(cijfers)) return bedrag(teken, cijfers.replaceAll('.', ''), '');
	const [heel = '', centen = '', ...meer] = cijfers.split('.');
	if (meer.length === 0 && /^\d{1,2}$/.test(centen)) return bedrag(teken, heel, centen);
	return { soort: 'geenBedrag' };
}

const bedrag = (teken: string, heel: string, centen: string): Bedraglezing => ({
	soort: 'bedrag',
	kaal: alsBedrag(`${teken}${heel.replace(/^0+(?=\d)/, '')}.${centen.padEnd(2, '0')}`)
});

const onduidelijk = (teken: string, heel: string, drie: string): Bedraglezing => ({
	soort: 'onduidelijk',
	mogelijk: [alsBedrag(`${teken}${heel}${drie}.00`), alsBedrag(`${teken}${heel}.${drie.slice(0, 2)}`)]
});

/** Schrijft een kaal bedrag zoals het in het Nederlands staat: "1250.50" wordt "1.250,50". */
export function toonBedrag(kaal: string): string {
	const [heel = '0', centen] = kaal.replace('-', '').split('.');
	const eerste = heel.length % 3 || 3;
	const metPunten = [heel.slice(0, eerste), ...(heel.slice(eerste).match(/\d{3}/g) ?? [])].join('.');
	return `${kaal.startsWith('-') ? '-' : ''}${metPunten}${centen === undefined ? '' : `,${centen}`}`;
}

/** Met euroteken en vaste spatie, zodat het bedrag nooit over twee regels valt: "€ 1.250,50". */
export const toonEuro = (kaal: string): string => `€\u00a0${toonBedrag(kaal)}`;
