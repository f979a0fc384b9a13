import type { Veldnaam } from '#lib/dossier/pad.ts';
import { BEDRAGCORRECTIES, INDIVIDUELE_LASTEN } from '#lib/dossier/vtlb.ts';
import { VTLB_SLEUTELS } from '#lib/normen/vtlb/typen.ts';
import { bedragen, dossier, inkomen, periode, perioden } from './bouwers.ts';

/* Vier dossiers waarin samen elk veld is ingevuld, met waarden die nergens anders voorkomen. */

let volgend = 0;
/** Elk bedrag is anders, en geen norm: € 31,01, € 32,02 … */
const uniek = (): string => {
	volgend += 1;
	return `${String(30 + volgend)}.${String(volgend % 100).padStart(2, '0')}`;
};
const elk = <N extends string>(namen: readonly N[]) =>
	Object.fromEntries(namen.map((naam) => [naam, uniek()]));

const strook = (begin: string, eind: string) =>
	periode(begin, eind, {
		loon: '2901.07',
		uitbetaaldeVakantiebijslag: '301.11',
		opnameAvwb: '302.12',
		opgebouwdVakantiebijslag: '303.13',
		opbouwAvwb: '304.14',
		ingehoudenZvw: '305.15',
		ingehoudenLoonheffing: '306.16'
	});

const thuis = dossier({
	versie: 2,
	kenmerk: { dossiernummer: 'DOSSIER-8731', bsn: '111222333' },
	leefsituatie: 'gehuwd_zonder_kinderen',
	wonen: {
		adres: 'nederland',
		woning: 'huur',
		huurtoeslagMogelijk: 'nee',
		woonkostenPerMaand: '1311.31',
		eindeOphogingWoonkosten: '2027-03-09'
	},
	inkomens: [
		inkomen({
			id: 'bron-een',
			naam: 'Eerste Werkgever',
			codeSoort: '15',
			loonheffingennummer: '123456789L01',
			tijdvak: 'vierweken',
			opgave: {
				...perioden(strook('2026-04-06', '2026-05-03'), strook('2026-05-04', '2026-05-31')),
				alleenLaatste: true
			},
			loonbelastingVoertuig: '81.81'
		}),
		inkomen({
			id: 'bron-twee',
			naam: 'Tweede Uitkering',
			codeSoort: '43',
			opgave: bedragen('9123.45', '912.34'),
			toegekendNormbedrag: '944.49'
		}),
		inkomen({
			id: 'bron-drie',
			naam: 'Derde Alimentatie',
			nevenInkomst: true,
			opgave: bedragen('0.00', '41.43')
		}),
		inkomen({
			id: 'bron-vier',
			naam: 'Vierde Pensioen',
			codeSoort: '56',
			opgave: bedragen('8001.02', '801.02'),
			lopendBeslag: { tBvv: '717.17' }
		}),
		inkomen({
			id: 'bron-vijf',
			van: 'partner',
			naam: 'Vijfde Werkgever',
			loonheffingennummer: '987654321L02',
			opgave: bedragen('15001.03', '1251.03')
		})
	],
	beslag: {
		beslagobject: 'bron-twee',
		samenvoegen: ['bron-een'],
		omslag: ['bron-twee', 'bron-vier'],
		startjaar: 2019
	},
	toeslagen: { huurtoeslag: '21.23', zorgtoeslag: '22.24', kindgebondenBudget: '23.25' },
	hardheid: { bedrag: '151.53', einddatum: '2027-05-06' },
	vtlb: {
		traject: 'wsnp',
		inRegeling: 'schuldenaar',
		gemeenschap: 'nee',
		partnerinkomen: 'bekend',
		pensioengerechtigd: true,
		meerDan18Uur: 'nee',
		looptijdMaanden: 23,
		schuld: '54321.09',
		inkomen: elk(['erbij', 'eraf']),
		vakantiegeld: {
			inInkomen: 'nee',
			...elk(['nettoPerJaar', 'vrijDeelPerJaar', 'uitbetaald', 'beschermd']),
			maanden: 7
		},
		correcties: elk(BEDRAGCORRECTIES),
		ziektekostenMetPremie: true,
		eigenRisico: { perJaar: uniek(), verzekerden: 2 },
		individueleLasten: elk(INDIVIDUELE_LASTEN),
		auto: { kilometers: 1234, vergoeding: uniek() },
		kinderopvang: elk(['kosten', 'toeslag']),
		omgang: { dagen: 9, kinderen: 3 },
		editie: { id: '2026-07', bron: 'Uitdraai van de kredietbank', waarden: elk(VTLB_SLEUTELS) }
	}
});

const elders = dossier({
	peildatum: '2024-08-15',
	leefsituatie: 'gehuwd_zonder_kinderen',
	wonen: {
		adres: 'buitenland',
		woonland: 'Polen',
		woonlandfactor: '0.613',
		openheidVanZaken: true,
		inrichting: { kostenPerMaand: '512.52' }
	},
	inkomens: [inkomen({ id: 'bron-zes', naam: 'Zesde Werkgever', opgave: bedragen('23001.04', '1701.04') })]
});

const opgave = (belastbaar: string, netto: string) => ({
	soort: 'bedragen',
	belastbaar: { bedrag: belastbaar, per: 'maand' },
	netto: { bedrag: netto, per: 'vierweken' }
});

const zonderAdres = dossier({
	versie: 3,
	kenmerk: { kindGeboren: '2011-04' },
	leefsituatie: 'alleenstaande_ouder',
	wonen: { adres: 'geen', openheidVanZaken: true },
	inkomens: [
		inkomen({
			id: 'bron-zeven',
			naam: 'Zevende Uitkering',
			codeSoort: '33',
			opgave: opgave('777.07', '707.07')
		}),
		inkomen({
			id: 'bron-acht',
			naam: 'Achtste Uitkering',
			codeSoort: '31',
			opgave: opgave('788.08', '708.08')
		}),
		inkomen({
			id: 'bron-negen',
			naam: 'Negende Werkgever',
			codeSoort: '15',
			opgave: {
				...opgave('1799.09', '0.00'),
				netto: {
					onderdelen: {
						ontvangen: '901.09',
						ingehouden: '191.91',
						bronheffing: '92.92',
						onkostenvergoeding: '93.93'
					},
					per: 'maand'
				},
				vakantiegeld: { uitbetaling: 'jaarlijks', nettoPerJaar: '945.94', maand: 5 }
			}
		}),
		inkomen({
			id: 'bron-tien',
			naam: 'Tiende Eenmanszaak',
			soort: 'winst',
			opgave: { ...opgave('310.10', '0.00'), netto: null }
		}),
		inkomen({
			id: 'bron-twaalf',
			naam: 'Twaalfde Werkgever',
			opgave: {
				...perioden(strook('2026-03-01', '2026-03-31')),
				ontbreekt: [
					{ begin: '2026-04-01', eind: '2026-04-30', kwam: 'wel' },
					{ begin: '2026-05-01', eind: '2026-05-31', kwam: 'niets' }
				]
			}
		}),
		inkomen({
			id: 'bron-dertien',
			naam: 'Dertiende Werkgever',
			codeSoort: '15',
			opgave: {
				soort: 'bedragen',
				belastbaar: null,
				belastbaarOnbekend: true,
				netto: { bedrag: '612.12', per: 'maand' }
			}
		}),
		inkomen({
			id: 'bron-elf',
			naam: 'Elfde Werkgever',
			opgave: { soort: 'perioden', leeg: true, perioden: [] }
		})
	],
	beslag: { beslagobject: 'bron-zeven', samenvoegen: ['bron-acht'] }
});

/** Wie weinig weet, met een naam voor op de documenten. */
const onbekend = dossier({
	versie: 3,
	leefsituatie: 'gehuwd_zonder_kinderen',
	wonen: { adresOnbekend: true, woning: 'huur', huurtoeslagMogelijk: 'nee', woonkostenOnbekend: true },
	inkomens: [
		inkomen({
			id: 'bron-veertien',
			naam: 'Veertiende Werkgever',
			codeSoort: '33',
			adres: 'Werkplein 92, 2222 BB Proefdorp',
			opgave: opgave('1814.14', '1414.14')
		}),
		inkomen({
			id: 'bron-vijftien',
			naam: 'Vijftiende Uitkering',
			codeSoort: '31',
			opgave: opgave('915.15', '615.15')
		}),
		inkomen({
			id: 'bron-zestien',
			van: 'partner',
			naam: 'Zestiende Werkgever',
			opgave: { ...opgave('1016.16', '816.16'), nettoMarge: { laagste: '416.16' } }
		})
	],
	beslag: { beslagobjectOnbekend: true },
	personalia: {
		achternaam: 'Van der Proef-Naam',
		adres: 'Proefstraat 81, 1111 AA Proefdorp',
		kenmerk: 'KENMERK-5531'
	},
	vtlb: { inRegeling: 'schuldenaar', gemeenschap: 'nee', partnerinkomen: 'bekend' }
});

export const VOLLE_DOSSIERS = [thuis, elders, zonderAdres, onbekend] as const;

/** De maand waarvan de loonstrook mist, met dat zij geschat is. */
const APRIL_GESCHAT = /april 2026[^\n]*geschat|1-4-2026[^\n]*geschat/i;

/** Waaraan een antwoord te herkennen is dat zelf niet uniek is: met de vraag ervoor, of in de woorden van de lezer. */
export const TE_ZIEN: Readonly<Partial<Record<Veldnaam, RegExp>>> = {
	leefsituatie: /gehuwd zonder kinderen|partner, zonder kinderen|U woont\sMet een partner/i,
	'wonen.adres': /In een ander land|Nee, buitenland|Ik woon in het buitenland/,
	'wonen.adresOnbekend': /(Adres niet bekend|Woonadres niet bepaald)\sJa|ingeschreven\sWeet ik niet/,
	'wonen.woonkostenOnbekend': /Woonkosten niet bekend\sJa|Hoge woonkosten\sWeet ik niet/,
	'wonen.openheidVanZaken': /openheid van zaken\)?\sJa|De deurwaarder weet alles\sJa/i,
	'wonen.woning': /huurwoning/i,
	'wonen.huurtoeslagMogelijk':
		/huurtoeslag mogelijk\?\sNee|zonder recht op huurtoeslag\sJa|Huurtoeslag mogelijk\sNee/,
	'inkomens[].van': /van (uw|de) partner|^Partner$/m,
	'inkomens[].codeSoort': /Code soort \S+\s43|^43$|^Bijstand$/m,
	'inkomens[].tijdvak': /vier weken|4 weken/i,
	'inkomens[].soort': /Neveninkomst$|\(neveninkomst\)|^Een bijverdienste/im,
	'inkomens[].opgave.soort': /Loonstroken van|loonstroken$/m,
	'inkomens[].opgave.belastbaar.per': /€ 777,07 (belastbaar )?per maand/,
	'inkomens[].opgave.belastbaarOnbekend':
		/(niet bekend|onbekend)\sJa|weet ik niet\. Wij schatten|\(geschat\)/,
	'inkomens[].opgave.netto.per': /€ 707,07 (netto )?per (4|vier) weken/,
	'inkomens[].opgave.vakantiegeld.uitbetaling':
		/Wanneer het vakantiegeld komt\sEen keer per jaar|Vakantiegeld één keer per jaar/,
	'inkomens[].opgave.vakantiegeld.maand': /Maand van het vakantiegeld\smei|per jaar, in mei/,
	'inkomens[].opgave.leeg': /Er kwam niets in de maanden die meetellen(\sJa)?/,
	'inkomens[].opgave.alleenLaatste': /Alleen de laatste \S+ telt/,
	'inkomens[].opgave.perioden[].begin': /4 mei 2026|4-5-2026/,
	'inkomens[].opgave.perioden[].eind': /31 mei 2026|31-5-2026/,
	'inkomens[].opgave.ontbreekt[].begin': APRIL_GESCHAT,
	'inkomens[].opgave.ontbreekt[].eind': APRIL_GESCHAT,
	'inkomens[].opgave.ontbreekt[].kwam': APRIL_GESCHAT,
	'beslag.beslagobject': /(beslagobject\)?|Beslag ligt op)\sZevende Uitkering/i,
	'beslag.beslagobjectOnbekend':
		/niet bekend\sJa|Op welk inkomen ligt het beslag\?\sWeet ik niet|Beslag ligt op\sWeet ik niet/,
	'beslag.samenvoegen': /Samengevoegd .+\sAchtste Uitkering|Samen met Achtste Uitkering/,
	'beslag.omslag':
		/beslag op( ligt| meer inkomens tegelijk)\sTweede Uitkering en Vierde Pensioen|deze inkomens\sTweede Uitkering\sVierde Pensioen/i,
	'beslag.startjaar': /2019/,
	'vtlb.traject': /Soort schuldregeling\sWsnp/,
	'vtlb.inRegeling': /Wie zit in de schuldregeling\?\sAlleen de schuldenaar/,
	'vtlb.gemeenschap': /Gemeenschap van goederen\sNee/,
	'vtlb.partnerinkomen': /inkomen van de partner bekend\?\sJa/,
	'vtlb.pensioengerechtigd': /AOW-leeftijd\sJa/,
	'vtlb.meerDan18Uur': /18 uur per week\?\sNee/,
	'vtlb.looptijdMaanden': /maanden van de schuldregeling\s23/,
	'vtlb.vakantiegeld.inInkomen': /vakantiegeld in het maandinkomen\?\sNee/,
	'vtlb.vakantiegeld.maanden': /Maanden waarover het is opgebouwd\s7/,
	'vtlb.ziektekostenMetPremie': /In de ziektekosten zit zorgpremie\sJa/,
	'vtlb.eigenRisico.verzekerden': /Aantal verzekerde volwassenen\s2/,
	'vtlb.auto.kilometers': /Kilometers per maand\s1234/,
	'vtlb.omgang.dagen': /Dagen omgang per maand\s9/,
	'vtlb.omgang.kinderen': /Aantal kinderen\s3/
};
