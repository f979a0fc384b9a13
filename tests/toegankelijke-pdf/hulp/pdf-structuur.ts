/** De structuurboom van een PDF, met de tekst die erbij hoort. */
import { haal, verwijzing, verwijzingen, type Pdf } from './pdf-lezen.ts';

export interface Knoop {
	readonly nummer: number;
	readonly soort: string;
	readonly kenmerken: string;
	readonly ouder: number;
	readonly delen: readonly (Knoop | Inhoud | Koppeling)[];
}

interface Inhoud {
	readonly soort: 'inhoud';
	readonly pagina: number;
	readonly mcid: number;
	readonly tekst: string;
}

interface Koppeling {
	readonly soort: 'koppeling';
	readonly annotatie: number;
}

const isKnoop = (deel: Knoop | Inhoud | Koppeling): deel is Knoop => 'delen' in deel;

export function leesStructuur(pdf: Pdf): Knoop {
	const wortel = haal(pdf.objecten, verwijzing(pdf.catalogus, 'StructTreeRoot')).woordenboek;
	return leesKnoop(pdf, verwijzing(wortel, 'K'));
}

function leesKnoop(pdf: Pdf, nummer: number): Knoop {
	const { woordenboek } = haal(pdf.objecten, nummer);
	const [voor = '', delen = ''] = woordenboek.split('/K [');
	const eigenPagina = /\/Pg (\d+) 0 R/.exec(voor)?.[1];
	const rauw = delen.match(/<<[^>]*>>|\d+ 0 R|\d+/g) ?? [];
	return {
		nummer,
		soort: /\/S\/(\w+)/.exec(voor)?.[1] ?? '',
		kenmerken: voor,
		ouder: verwijzing(voor, 'P'),
		delen: rauw.map((deel) => {
			if (deel.includes('/OBJR')) return { soort: 'koppeling', annotatie: verwijzing(deel, 'Obj') } as const;
			if (deel.endsWith('R')) return leesKnoop(pdf, Number(deel.split(' ')[0]));
			const mcid = Number(/\/MCID (\d+)/.exec(deel)?.[1] ?? deel);
			const pagina = deel.startsWith('<<') ? verwijzing(deel, 'Pg') : Number(eigenPagina);
			const markering = pdf.paginas
				.find((kandidaat) => kandidaat.nummer === pagina)
				?.markeringen.find((kandidaat) => kandidaat.mcid === mcid);
			if (!markering)
				throw new Error(`structuur wijst naar mcid ${mcid} op object ${pagina}, die er niet is`);
			return { soort: 'inhoud', pagina, mcid, tekst: markering.tekst } as const;
		})
	};
}

/** De boom als ingesprongen tekst: een regel per element. */
export function structuurtekst(knoop: Knoop, diepte = 0): string {
	const eigen = knoop.delen.flatMap((deel) =>
		deel.soort === 'inhoud' && 'tekst' in deel ? [deel.tekst] : []
	);
	const tekst = eigen.length > 0 ? ` "${eigen.join('')}"` : '';
	const kenmerken = [
		/\/Scope\/(\w+)/.exec(knoop.kenmerken)?.[1],
		/\/ListNumbering\/(\w+)/.exec(knoop.kenmerken)?.[1],
		knoop.kenmerken.includes('/Alt ')
			? `alt "${uitHex(/\/Alt <([\dA-F]+)>/.exec(knoop.kenmerken)?.[1] ?? '')}"`
			: undefined
	].filter((kenmerk) => kenmerk !== undefined);
	const kop = `${'  '.repeat(diepte)}${knoop.soort}${kenmerken.length > 0 ? ` [${kenmerken.join(', ')}]` : ''}${tekst}`;
	return [kop, ...knoop.delen.filter(isKnoop).map((deel) => structuurtekst(deel, diepte + 1))].join('\n');
}

/** Alle tekst in leesvolgorde, een regel per stuk inhoud. */
export const leesTekst = (knoop: Knoop): string =>
	knoop.delen
		.map((deel) => {
			if (isKnoop(deel)) return leesTekst(deel);
			return deel.soort === 'inhoud' ? deel.tekst : '';
		})
		.join('\n');

export const knopenVan = (knoop: Knoop): readonly Knoop[] => [
	knoop,
	...knoop.delen.filter(isKnoop).flatMap(knopenVan)
];

export const uitHex = (hex: string): string =>
	Buffer.from(hex, 'hex')
		.swap16()
		.toString('utf16le')
		.replace(/^\ufeff/, '');

/**
 * Controleert of de ParentTree van elk stuk inhoud en elke annotatie terugwijst naar zijn element, en of elk
 * stuk inhoud precies een keer in de boom staat.
 * @returns een zin per fout
 */
export function ouderboomfouten(pdf: Pdf): readonly string[] {
	const fouten: string[] = [];
	const wortel = haal(pdf.objecten, verwijzing(pdf.catalogus, 'StructTreeRoot')).woordenboek;
	const nums = haal(pdf.objecten, verwijzing(wortel, 'ParentTree')).woordenboek;
	const knopen = knopenVan(leesStructuur(pdf));
	const eigenaars = new Map<string, number[]>();
	for (const { nummer, delen } of knopen) {
		for (const deel of delen) {
			if (deel.soort !== 'inhoud' || !('mcid' in deel)) continue;
			const sleutel = `${deel.pagina}/${deel.mcid}`;
			eigenaars.set(sleutel, [...(eigenaars.get(sleutel) ?? []), nummer]);
		}
	}
	for (const { nummer: pagina, structuursleutel, markeringen } of pdf.paginas) {
		const rij = verwijzingen(
			nums.replace(new RegExp(`(?:^|[\\[\\n])${structuursleutel} \\[`), '/Deze ['),
			'Deze'
		);
		for (const { mcid } of markeringen) {
			if (mcid === null) continue;
			const inBoom = eigenaars.get(`${pagina}/${mcid}`) ?? [];
			if (inBoom.length !== 1)
				fouten.push(`mcid ${mcid} op object ${pagina} staat ${inBoom.length} keer in de boom`);
			if (inBoom[0] !== rij[mcid])
				fouten.push(`mcid ${mcid} op object ${pagina}: ParentTree wijst elders heen`);
		}
	}
	for (const knoop of knopen) {
		for (const deel of knoop.delen) {
			if (isKnoop(deel) && deel.ouder !== knoop.nummer)
				fouten.push(`object ${deel.nummer} heeft een andere ouder`);
			if (deel.soort !== 'koppeling' || !('annotatie' in deel)) continue;
			const sleutel = /\/StructParent (\d+)/.exec(haal(pdf.objecten, deel.annotatie).woordenboek)?.[1] ?? '';
			const terug = new RegExp(`\\n${sleutel} (\\d+) 0 R`).exec(nums)?.[1];
			if (Number(terug) !== knoop.nummer) fouten.push(`annotatie ${deel.annotatie} wijst niet terug`);
		}
	}
	return fouten;
}
