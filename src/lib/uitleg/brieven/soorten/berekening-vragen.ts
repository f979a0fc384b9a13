import { past } from '../../../controle/briefbedrag.ts';
import type { Controleuitkomst } from '../../../controle/controleer.ts';
import { heeftMededeling } from '../../../controle/termijnen.ts';
import { brieftekst } from '../../../teksten/brieven/algemeen.ts';
import {
	mededelingteksten,
	uitlegteksten,
	verrekeningteksten as verrekentekst
} from '../../../teksten/brieven/gegevens.ts';
import type { Nietpassend } from '../../../teksten/brieven/soorten.ts';
import type { Zin } from '../../../teksten/brieven/stem.ts';
import type { Briefsoort } from '../briefsoort.ts';
import type { Briefzaak } from '../briefzaak.ts';
import {
	bijDeGegevens,
	datErIetsAndersIs,
	juistBedrag,
	juistMetMaand,
	LEEG,
	overDeBrief,
	overTweeWeken,
	watAndersIs
} from '../delen.ts';
import { berekeningVan, gevraagdBedrag, watHetIs } from '../gevraagd.ts';
import {
	bijVerrekening,
	bovenOnsBedrag,
	eersteReden,
	nuNietHoger,
	zonderHogerBedrag,
	zonderVoet
} from '../nagaan.ts';

/** Art. 475i lid 1 en 2 Rv: er kwam geen brief met een berekening. */
export const mededeling: Briefsoort = {
	id: 'mededeling',
	pastNiet: (zaak) =>
		eersteReden(zonderVoet(zaak), bijVerrekening(zaak), zaak.nagekeken !== null && 'briefIsEr'),
	waarschuwingen: () => ['vragenBeantwoorden'],
	maak: (zaak) => ({
		...LEEG,
		onderwerp: mededelingteksten.onderwerp,
		inleiding: [mededelingteksten.geenBrief(brieftekst.metNaam(zaak.inkomen))],
		gronden: [mededelingteksten.grond],
		verzoeken: [mededelingteksten.stuur, mededelingteksten.coordinator],
		bewijs: ['loonstrokenNu'],
		antwoordVoor: overTweeWeken(zaak)
	})
};

/** Art. 475i lid 2 Rv: uit de brief is niet te volgen hoe het bedrag ontstond. Uitleg is een recht, ook als het bedrag goed is. */
export const uitleg: Briefsoort = {
	id: 'uitleg',
	pastNiet: (zaak) => {
		if (!zaak.nagekeken) return eersteReden(zonderVoet(zaak), bijVerrekening(zaak), 'geenBrief');
		const { oordeel, eigenGegevens } = zaak.nagekeken.uitkomst;
		const teVolgen = eigenGegevens?.klopt === true && oordeel.uitkomst !== 'andereLezing';
		const open = oordeel.uitkomst === 'nietNaTeGaan' || oordeel.uitkomst === 'andereLezing';
		return eersteReden(
			zonderVoet(zaak),
			bijVerrekening(zaak),
			isZelfdeBedrag(zaak.nagekeken.uitkomst) && 'bedragKlopt',
			teVolgen && !open && 'alGenoemd',
			bovenOnsBedrag(zaak)
		);
	},
	waarschuwingen: () => ['vragenBeantwoorden'],
	maak: (zaak) => {
		const bedrag = juistBedrag(zaak);
		return {
			...LEEG,
			onderwerp: uitlegteksten.onderwerp,
			inleiding: [
				...overDeBrief(zaak),
				bedrag === null ? uitlegteksten.nietTeVolgen : uitlegteksten.anders(juistMetMaand(zaak) ?? bedrag)
			],
			gronden: [
				zaak.nagekeken && heeftMededeling(zaak.nagekeken.controle.brief)
					? uitlegteksten.grond
					: uitlegteksten.zonderGrond
			],
			verzoeken: [uitlegteksten.stuur, uitlegteksten.stappen],
			bewijs: ['brief'],
			antwoordVoor: overTweeWeken(zaak)
		};
	}
};

/** Zonder verschil valt er over het bedrag niets te vragen. */
const isZelfdeBedrag = ({ bedragBrief, bedragFeiten }: Controleuitkomst): boolean =>
	bedragFeiten !== null && past(bedragFeiten, bedragBrief);

/** VNG-handreiking 3.3: bij een verrekening geldt de voet ook, en komt er geen brief met een berekening. */
export const verrekening: Briefsoort = {
	id: 'verrekening',
	berekening: berekeningVan,
	pastNiet: (zaak) =>
		eersteReden(
			zonderVoet(zaak),
			zaak.soort !== 'verrekening' && 'alleenVerrekening',
			juistBedrag(zaak) === null && 'nietNaTeGaan',
			bovenOnsBedrag(zaak),
			bedragIsGoed(zaak),
			zaak.nagekeken !== null && nuNietHoger(zaak)
		),
	waarschuwingen: (zaak) => [...bijDeGegevens(zaak), 'schuldStijgt'],
	maak: (zaak) => {
		const feiten = watAndersIs(zaak);
		return {
			...LEEG,
			onderwerp: verrekentekst.onderwerp,
			inleiding: [
				verrekentekst.inhouding(brieftekst.metNaam(zaak.inkomen)),
				...overDeBrief(zaak),
				...datErIetsAndersIs(feiten),
				verrekentekst.grond(verrekentekst.artikel[zaak.bijzonder.verrekenaar])
			],
			feiten,
			gronden: [
				...(zaak.bijzonder.anderBeslag ? [verrekentekst.eenKeer] : []),
				watHetIs(zaak),
				...bijVerrekenaar(zaak)
			],
			verzoeken: [
				verrekentekst.houdVrij(gevraagdBedrag(zaak)),
				verrekentekst.schrijf,
				verrekentekst.betaalTerug
			],
			bewijs: ['loonstroken', 'berekening'],
			antwoordVoor: overTweeWeken(zaak)
		};
	}
};

/** Zonder brief, of als wij het verschil niet kunnen verklaren, mag iemand vragen om de voet toe te passen. */
function bedragIsGoed(zaak: Briefzaak): Nietpassend | null {
	const reden = zaak.nagekeken && zonderHogerBedrag(zaak);
	return reden === 'nietNaTeGaan' || reden === 'andereLezing' ? null : reden;
}

function bijVerrekenaar({ bijzonder: { verrekenaar } }: Briefzaak): readonly Zin[] {
	const zin = verrekentekst.bij[verrekenaar];
	return zin === null ? [] : [zin];
}
