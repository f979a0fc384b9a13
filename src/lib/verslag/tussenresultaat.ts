import { gegevens as watIsIngevuld } from '../uitleg/gegevens.ts';
import type { Concept } from '../dossier/concept.ts';
import { geldendeInkomens } from '../dossier/geldend.ts';
import type { Veldfout } from '../dossier/veldfout.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { inDerdePersoon } from '../taal/derde-persoon.ts';
import { opsomming } from '../taal/zinnen.ts';
import { toonDatum } from '../taal/datums.ts';
import { DOCUMENTTEKSTEN } from '../teksten/documenten/documenten.ts';
import { tussenresultaatteksten as teksten } from '../teksten/documenten/tussenresultaat.ts';
import { naamVanInkomen } from '../teksten/woordenlijst/inkomensnaam.ts';
import { rapportageteksten } from '../teksten/documenten/rapportage.ts';
import { plaats } from '../dossier/pad.ts';
import { veldlabel } from '../uitleg/veldlabel.ts';
import { veldfoutOpScherm } from '../teksten/veldfouten.ts';
import { leesDatumtekst } from '../tijd/datumtekst.ts';
import { maakUitleg, meldingenInWoorden } from '../uitleg/maak-uitleg.ts';
import {
	adressering,
	afdeling,
	alinea,
	als,
	basis,
	gegevensblokken,
	gemaaktMet,
	kop,
	letOp,
	lijst,
	maakDossierbijlage,
	meldingblokken,
	paren,
	regelsBoven,
	tekstenVanGegevens
} from './delen.ts';
import { alleenNetto, conceptVoorAnder, voorAnder } from './afscherming.ts';
import { overDeInwoner } from './over-de-inwoner.ts';
import type { Documentgegevens } from './documentgegevens.ts';
import { bijDeBasis } from './herleiding.ts';
import type { Blok, Verslag } from '../toegankelijke-pdf/opmaak/blokken.ts';

/** Wat er op dit moment bekend is, op welke stap iemand ook is. */
export interface Tussenstand {
	readonly concept: Concept;
	/** Wat er nog mis is of ontbreekt; leeg als het dossier compleet is. */
	readonly fouten: readonly Veldfout[];
	/** Wat er met de goede velden te berekenen is; null als dat niets is. */
	readonly uitkomst: Uitkomst | null;
	/** Ids van inkomens die in die uitkomst niet meetellen. */
	readonly zonderInkomens: readonly string[];
}

/** Het tussenresultaat ("Download gegevens" van het portaal): wat er is, wat ontbreekt, en de basis als die er is. */
export function maakTussenresultaat(heel: Tussenstand, gegevens: Documentgegevens): Verslag {
	const { mee } = gegevens;
	const stand = mee.dossier ? heel : standVoorAnder(heel);
	const { concept, fouten, uitkomst } = stand;
	const { dossiernummer, bsn } = concept.kenmerk;
	const dag = leesDatumtekst(concept.peildatum);
	const bij = dag === null ? teksten.zonderDag : teksten.stand(toonDatum(dag));
	const blokken = watIsIngevuld({ concept, uitkomst: null }, { lezer: 'hulpverlener' });
	const ingevuld = mee.dossier ? blokken : alleenNetto(blokken, concept, uitkomst?.inkomens ?? []);
	const getypt = [dossiernummer, concept.wonen.woonland, ...concept.inkomens.map(({ naam }) => naam)];
	return {
		titel: DOCUMENTTEKSTEN.tussenresultaat.titel,
		...regelsBoven(bij, dossiernummer.trim(), bsn.trim(), gegevens),
		onderwerp: teksten.onderwerp(bij),
		maker: rapportageteksten.overRijen.versie(gegevens.versie, gegevens.commit),
		voettekst: rapportageteksten.voettekst,
		paginatekst: rapportageteksten.pagina,
		gebruikersteksten: [...ingevuldeTeksten(concept), ...tekstenVanGegevens(gegevens)],
		tekensVervangen: rapportageteksten.tekensVervangen,
		// Alleen een compleet dossier is te openen.
		bijlage: uitkomst && fouten.length === 0 ? maakDossierbijlage(uitkomst, gegevens) : null,
		blokken: [
			letOp(teksten.nietAf, teksten.nietAfZin),
			...adressering(gegevens),
			...overDeInwoner(totNuToe(stand), getypt),
			...ontbreekt(stand),
			kop(teksten.ingevuld),
			...overDeInwoner(ingevuld.length > 0 ? gegevensblokken(ingevuld) : [alinea(teksten.niets)], getypt),
			kop(rapportageteksten.over),
			...paren(gemaaktMet(gegevens))
		]
	};
}

const standVoorAnder = ({ concept, uitkomst, ...rest }: Tussenstand): Tussenstand => ({
	...rest,
	concept: conceptVoorAnder(concept),
	uitkomst: uitkomst && voorAnder(uitkomst)
});

function totNuToe({ concept, fouten, uitkomst, zonderInkomens }: Tussenstand): Blok[] {
	if (!uitkomst) return [kop(teksten.basis), alinea(teksten.geenBasis)];
	const uitleg = maakUitleg(uitkomst, 'portaal');
	const namen = zonderInkomens.map((id) => naamVanInkomen({ inkomens: geldendeInkomens(concept) }, id));
	const voorlopig = namen.length > 0 ? teksten.zonder(opsomming(namen)) : teksten.voorlopig;
	return [
		kop(teksten.basis),
		...als(fouten.length, () => [alinea(voorlopig)]),
		...basis(uitkomst),
		...bijDeBasis(uitleg.basismeldingen),
		// Hier staat nog geen beslagvrije voet met open punten eronder: elke melding hoort erbij.
		...afdeling(
			teksten.meldingen,
			meldingblokken(meldingenInWoorden(uitkomst.meldingen, uitkomst.dossier, 'portaal'))
		)
	];
}

function ontbreekt({ concept, fouten }: Tussenstand): Blok[] {
	if (fouten.length === 0) return [kop(teksten.ontbreekt), alinea(teksten.compleet)];
	const inkomens = geldendeInkomens(concept);
	const punt = (fout: Veldfout): string => {
		const inkomen = inkomens[plaats(fout.veld).inkomen ?? -1];
		const bij = inkomen ? ` (${naamVanInkomen({ inkomens }, inkomen.id)})` : '';
		return `${inDerdePersoon(veldlabel(fout.veld))}${bij}: ${veldfoutOpScherm(fout)}`;
	};
	return [kop(teksten.ontbreekt), ...lijst([...new Set(fouten.map(punt))])];
}

/** Alles wat getypt is en dus elk teken kan hebben. */
function ingevuldeTeksten(waarde: unknown): readonly string[] {
	if (typeof waarde === 'string') return [waarde];
	return typeof waarde === 'object' && waarde !== null ? Object.values(waarde).flatMap(ingevuldeTeksten) : [];
}
