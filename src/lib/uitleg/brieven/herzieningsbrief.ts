import type { Uitkomst } from '../../regels/uitkomst.ts';
import { bepaalZekerheid } from '../../regels/zekerheid/zekerheid.ts';
import { toonDatum } from '../../taal/datums.ts';
import { brieftekst } from '../../teksten/brieven/algemeen.ts';
import { herberekeningteksten } from '../../teksten/brieven/correctie.ts';
import { herzieningsbriefteksten as tekst, type BriefAan } from '../../teksten/brieven/herziening.ts';
import type { Nietpassend } from '../../teksten/brieven/soorten.ts';
import type { Zin } from '../../teksten/brieven/stem.ts';
import { plusDagen, type Datum } from '../../tijd/datum.ts';
import type { Herzieningsuitleg } from '../herziening.ts';
import type { KorteSom } from '../uitleg.ts';
import { eersteReden } from './nagaan.ts';

/** Wat er in de brief over een nieuwe berekening staat, los van het medium. */
export interface Herzieningsbrief {
	readonly onderwerp: string;
	readonly inleiding: readonly Zin[];
	/** Boven de som; bij hetzelfde bedrag is er niets dat het anders maakt. */
	readonly somkop: string;
	readonly som: KorteSom;
	readonly ookAnders: readonly string[];
	readonly gronden: readonly Zin[];
	readonly verzoeken: readonly string[];
	/** "Ik hoor graag uiterlijk 9 december 2026 van u."; '' als er geen antwoord op hoeft. */
	readonly antwoord: string;
}

const TWEE_WEKEN = 14;

/**
 * Waarom er niet over te schrijven is; null als dat wel kan. Dezelfde regel als bij de andere brieven: zonder een loonstrook die
 * meetelt, of als het bedrag van het vakantiegeld afhangt, noemt een brief geen bedrag, en niemand vraagt om een lager bedrag.
 */
export function herzieningsbriefPastNiet(
	aan: BriefAan,
	{ nu, richting }: Herzieningsuitleg,
	uitkomst: Uitkomst
): Nietpassend | null {
	const { toegepast } = uitkomst;
	const vakantiegeld = bepaalZekerheid(uitkomst).punten.some(({ soort }) => soort === 'vakantiegeld');
	return eersteReden(
		toegepast.soort === 'inkomen' && toegepast.alsKantonrechter && 'geenVoet',
		aan === 'beslaglegger' && toegepast.soort !== 'inkomen' && 'isBankbeslag',
		(uitkomst.voorlopig || nu.zekerheid.niveau === 'voorlopig') && 'nuOnbekend',
		vakantiegeld && 'vakantiegeldOpen',
		aan === 'beslaglegger' && richting !== 'hoger' && 'nuLager'
	);
}

/** @param inkomen wie het inkomen betaalt waar het beslag op ligt; '' als dat niet bekend is */
export function maakHerzieningsbrief(
	aan: BriefAan,
	uitleg: Herzieningsuitleg,
	inkomen: string,
	vandaag: Datum
): Herzieningsbrief {
	const { som, richting, zonderEffect } = uitleg;
	const aanClient = aan === 'client';
	return {
		onderwerp: aanClient ? tekst.client.onderwerp : herberekeningteksten.onderwerp,
		inleiding: [aanClient ? tekst.client.wat : watBijBeslag(uitleg), ...bedragen(uitleg)],
		somkop: richting === 'gelijk' ? tekst.gelijk : tekst.waarom,
		som,
		// Wie beslag legt, hoeft alleen te weten waarom het bedrag anders wordt.
		ookAnders: aanClient ? zonderEffect : [],
		gronden: aanClient
			? [
					tekst.client.grond,
					...(richting === 'hoger' ? [tekst.client.hoger, tekst.client.vierWeken] : []),
					tekst.client.vraag
				]
			: [tekst.beslaglegger.grond, tekst.beslaglegger.vierWeken],
		verzoeken: aanClient
			? []
			: [
					herberekeningteksten.bereken,
					...(inkomen === '' ? [] : [brieftekst.verzoeken.geefDoor(inkomen)]),
					brieftekst.verzoeken.stuurBerekening
				],
		antwoord: aanClient ? '' : brieftekst.antwoord(toonDatum(plusDagen(vandaag, TWEE_WEKEN)))
	};
}

/** Wat iemand zelf invulde, heet geen bedrag van de wet. */
const watBijBeslag = ({ nu }: Herzieningsuitleg): Zin =>
	nu.normtabel.eigen ? tekst.beslaglegger.watEigen : tekst.beslaglegger.wat;

/** Het oude en het nieuwe bedrag, nooit zekerder dan zij zijn. */
const bedragen = ({ toen, nu, richting, verschil, eigenNormen }: Herzieningsuitleg): readonly string[] => [
	tekst.toen(toen.dag, toen.zekerheid.inZin, toen.bedrag),
	tekst.bedrag(nu.dag, nu.zekerheid.inZin, nu.bedrag),
	tekst.verschil[richting](verschil),
	...(nu.zekerheid.niveau === 'precies' ? [] : [nu.zekerheid.zin]),
	...eigenNormen
];
