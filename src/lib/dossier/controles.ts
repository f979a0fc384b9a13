import { Getal } from '../getal/getal.ts';
import { kiesWoonlandtabel, zoekWoonlandfactor } from '../normen/woonland.ts';
import { WOONLANDTABELLEN } from '../normen/woonlandtabellen.ts';
import { isGehuwd, OVERHEIDSVORDERING, type Dossier, type Inkomen } from './dossier.ts';
import { CODES_NORMBEDRAG, magNormbedrag } from './inkomenscodes.ts';
import { controleerOpgave, strookInVenster } from './controles-opgave.ts';
import { controleerPerioden } from './controles-perioden.ts';
import { controleerVtlb } from './controles-vtlb.ts';
import { inkomenPad, type Pad } from './pad.ts';
import type { Versie } from './plek.ts';
import type { Foutcode, Veldfout } from './veldfout.ts';

/** Een controle over velden heen; zij loopt alleen als de velden die zij nodig heeft zelf goed zijn. */
export interface Controle {
	readonly nodig: readonly Pad[];
	readonly fouten: (dossier: Dossier) => readonly Veldfout[];
}

const fout = (veld: Pad, code: Foutcode, gegevens?: Veldfout['gegevens']): Veldfout => ({
	veld,
	code,
	...(gegevens && { gegevens })
});

const als = (voorwaarde: boolean, ...melding: Parameters<typeof fout>): Veldfout[] =>
	voorwaarde ? [fout(...melding)] : [];

/** Alle controles op de samenhang van een dossier van deze versie, ook per inkomen. */
export const controlesVoor = (aantalInkomens: number, versie: Versie): readonly Controle[] => [
	{ nodig: ['peildatum', 'wonen'], fouten: woonland },
	{ nodig: ['inkomens'], fouten: ids },
	{ nodig: ['leefsituatie', 'inkomens'], fouten: partner },
	{ nodig: ['beslag', 'inkomens'], fouten: beslagobject },
	{ nodig: ['beslag', 'inkomens'], fouten: groepen },
	{ nodig: ['beslag', 'inkomens'], fouten: startjaar },
	{ nodig: ['inkomens', 'vtlb'], fouten: controleerVtlb },
	...Array.from({ length: aantalInkomens }, (_, index) => perInkomen(index, versie)).flat()
];

function perInkomen(index: number, versie: Versie): readonly Controle[] {
	const veld = inkomenPad(index);
	const met =
		(controle: (inkomen: Inkomen, plek: number, dossier: Dossier) => readonly Veldfout[]) =>
		(dossier: Dossier) => {
			const inkomen = dossier.inkomens[index];
			return inkomen ? controle(inkomen, index, dossier) : [];
		};
	return [
		{ nodig: [`${veld}.codeSoort`, `${veld}.toegekendNormbedrag`, `${veld}.van`], fouten: met(normbedrag) },
		{ nodig: [`${veld}.opgave`, `${veld}.tijdvak`], fouten: met(controleerPerioden) },
		{ nodig: [`${veld}.soort`, `${veld}.opgave`], fouten: met(controleerOpgave) },
		...(versie < 3 ? [] : [{ nodig: ['peildatum', `${veld}.opgave`] as const, fouten: met(strookInVenster) }])
	];
}

/** Art. 475da lid 4: bestaat er een tabel, dan geldt die; anders moet de gebruiker de factor geven. */
function woonland({ peildatum, wonen }: Dossier): readonly Veldfout[] {
	const factor = wonen.woonlandfactor === null ? null : Getal.lees(wonen.woonlandfactor);
	const een = Getal.lees('1');
	if (factor && (factor.isNul() || factor.vergelijk(een) > 0)) {
		return [fout('wonen.woonlandfactor', 'woonlandfactorOngeldig')];
	}
	if (wonen.adres !== 'buitenland') return [];
	const tabel = kiesWoonlandtabel(peildatum, WOONLANDTABELLEN);
	if (!tabel) {
		return als(factor === null, 'wonen.woonlandfactor', 'woonlandfactorVerplicht', { datum: peildatum });
	}
	if (!wonen.woonland?.trim()) return [fout('wonen.woonland', 'woonlandVerplicht')];
	const volgensTabel = zoekWoonlandfactor(tabel, wonen.woonland).factor;
	const wijktAf = factor !== null && factor.vergelijk(Getal.lees(volgensTabel)) !== 0;
	return als(wijktAf, 'wonen.woonlandfactor', 'woonlandfactorWijktAf', { factor: volgensTabel });
}

function ids({ inkomens }: Dossier): readonly Veldfout[] {
	return inkomens.flatMap(({ id }, index) => [
		...als(id === OVERHEIDSVORDERING, `${inkomenPad(index)}.id`, 'gereserveerdId'),
		...als(inkomens.findIndex((ander) => ander.id === id) !== index, `${inkomenPad(index)}.id`, 'dubbelId', {
			id
		})
	]);
}

function partner({ leefsituatie, inkomens }: Dossier): readonly Veldfout[] {
	if (inkomens.length === 0) return [fout('inkomens', 'geenInkomen')];
	if (isGehuwd(leefsituatie)) return [];
	return inkomens.flatMap(({ van }, index) =>
		als(van === 'partner', `${inkomenPad(index)}.van`, 'geenPartner')
	);
}

function beslagobject({ beslag, inkomens }: Dossier): readonly Veldfout[] {
	const veld = 'beslag.beslagobject';
	if (beslag.beslagobject === OVERHEIDSVORDERING || inkomens.length === 0) return [];
	if (beslag.beslagobject !== null) return magInBeslag(beslag.beslagobject, inkomens, veld);
	// Is er alleen winst, dan zegt de uitkomst wat de kantonrechter kan doen (art. 475f Rv).
	const mogelijk = inkomens.some(({ van, soort }) => van === 'inwoner' && soort !== 'neven');
	return als(!mogelijk, veld, 'geenBeslagobject');
}

function groepen({ beslag, inkomens }: Dossier): readonly Veldfout[] {
	return (['samenvoegen', 'omslag'] as const).flatMap((soort) =>
		beslag[soort].flatMap((id, index) => {
			const veld = `beslag.${soort}[${index}]` as const;
			const dubbel = beslag[soort].indexOf(id) !== index;
			return dubbel ? [fout(veld, 'dubbelInkomen', { id })] : magInBeslag(id, inkomens, veld);
		})
	);
}

/** Art. 475c Rv: alleen eigen periodiek inkomen kan onder beslag liggen. */
function magInBeslag(id: string, inkomens: readonly Inkomen[], veld: Pad): Veldfout[] {
	const inkomen = inkomens.find((kandidaat) => kandidaat.id === id);
	if (!inkomen) return [fout(veld, 'onbekendInkomen', { id })];
	return [
		...als(inkomen.van === 'partner', veld, 'partnerGeenBeslag'),
		...als(inkomen.soort === 'neven', veld, 'neveninkomstGeenBeslag'),
		...als(inkomen.soort === 'winst', veld, 'winstGeenBeslag')
	];
}

function startjaar({ beslag, inkomens }: Dossier): readonly Veldfout[] {
	const jaar = beslag.startjaar;
	if (jaar !== null) return als(jaar < 1992 || jaar > 2100, 'beslag.startjaar', 'startjaarOngeldig');
	const heeftVoertuig = inkomens.some(
		({ van, loonbelastingVoertuig: bedrag }) =>
			van === 'inwoner' && bedrag !== null && !Getal.lees(bedrag).isNul()
	);
	return als(heeftVoertuig, 'beslag.startjaar', 'startjaarVerplicht');
}

/** Art. 475dc lid 2 Rv: alleen bijstand, IOAW, IOAZ en Bbz kennen een toegekend normbedrag. */
function normbedrag(inkomen: Inkomen, plek: number): readonly Veldfout[] {
	const veld = `${inkomenPad(plek)}.toegekendNormbedrag` as const;
	return als(inkomen.toegekendNormbedrag !== null && !magNormbedrag(inkomen), veld, 'normbedragCode', {
		codes: CODES_NORMBEDRAG.join(', ')
	});
}
