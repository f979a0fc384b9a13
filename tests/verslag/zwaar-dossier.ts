import { dossier, inkomen, periode, perioden } from '../hulp/bouwers.ts';
import { laatsteDagVanMaand, maakDatum } from '#lib/tijd/datum.ts';

const LANGE_NAAM =
	'Stichting Samenwerkende Zorginstellingen en Thuiszorgorganisaties van de Regio Zuidoost-Brabant en Omstreken, afdeling Salarisadministratie en Personeelszaken te Eindhoven aan de Dommel';

const maand = (jaar: number, nummer: number, anders: Record<string, string> = {}) => {
	const begin = maakDatum(jaar, nummer, 1);
	return periode(begin, laatsteDagVanMaand(begin), anders);
};

const oudeStroken = Array.from({ length: 60 }, (_, plaats) =>
	maand(2021 + (plaats - (plaats % 12)) / 12, (plaats % 12) + 1, { loon: '11234.56' })
);

/** Alles tegelijk: veel inkomens en loonstroken, lange en vreemde namen, elke verrekening en veel meldingen. */
export const zwaarDossier = dossier({
	kenmerk: { dossiernummer: '2026/Schuldhulp-Zuidoost/A-17-LANG-DOSSIERNUMMER-000123', bsn: '111222333' },
	leefsituatie: 'gehuwd_met_kinderen',
	wonen: {
		woning: 'huur',
		huurtoeslagMogelijk: 'nee',
		woonkostenPerMaand: '1450.00',
		eindeOphogingWoonkosten: '2028-12-31'
	},
	inkomens: [
		inkomen({
			id: '1',
			naam: LANGE_NAAM,
			codeSoort: '15',
			loonheffingennummer: '123456789L01',
			opgave: perioden(
				...oudeStroken,
				maand(2026, 3),
				maand(2026, 4, { loon: '-50.00', opnameAvwb: '312.44' }),
				maand(2026, 5, { loon: '3350.00', uitbetaaldeVakantiebijslag: '1250.00' }),
				maand(2026, 7)
			),
			loonbelastingVoertuig: '85.00'
		}),
		inkomen({
			id: '2',
			naam: 'Łukasz Żółć & Søn – Đặng Văn Tín',
			codeSoort: '33',
			tijdvak: 'vierweken',
			opgave: perioden()
		}),
		inkomen({
			id: '3',
			naam: 'Пекарня "Україна" 🥖',
			codeSoort: '31',
			opgave: { soort: 'bedragen', belastbaarJaar: '9000.00', nettoMaand: '905.00' },
			lopendBeslag: { tBvv: '700.00' }
		}),
		inkomen({
			id: '4',
			codeSoort: '34',
			opgave: { soort: 'bedragen', belastbaarJaar: '100.00', nettoMaand: '412.10' },
			toegekendNormbedrag: '400.00'
		}),
		inkomen({
			id: '5',
			naam: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvertegenwoordiging',
			nevenInkomst: true,
			opgave: { soort: 'bedragen', belastbaarJaar: '0.00', nettoMaand: '55.00' }
		}),
		inkomen({ id: '6', van: 'partner', naam: 'Partnerwerk', codeSoort: '15', tijdvak: 'vierweken' }),
		...Array.from({ length: 5 }, (_, plaats) =>
			inkomen({
				id: `bij${plaats}`,
				naam: `Bijbaan ${plaats + 1}`,
				codeSoort: '11',
				opgave: { soort: 'bedragen', belastbaarJaar: '1200.00', nettoMaand: '90.00' }
			})
		)
	],
	beslag: { beslagobject: '3', omslag: ['3', '1'], startjaar: 2025 },
	toeslagen: { zorgtoeslag: '40.00', huurtoeslag: '12.00' },
	hardheid: { bedrag: '150.00', einddatum: '2026-12-31' },
	lezingen: { regel95: 'letterlijk', afronding: 'centen', toeslagen: 'voor95' }
});
