const periode = (begin: string, eind: string) => ({
	begin,
	eind,
	loon: '1200.00',
	uitbetaaldeVakantiebijslag: '0.00',
	opnameAvwb: '0.00',
	opgebouwdVakantiebijslag: '96.00',
	opbouwAvwb: '0.00',
	ingehoudenZvw: '0.00',
	ingehoudenLoonheffing: '110.00'
});

/** Een dossier waarin zoveel mogelijk te zien is. */
export const inkomenMetLoonstroken = {
	formaat: 'bvv-dossier',
	versie: 1,
	peildatum: '2026-07-14',
	kenmerk: { dossiernummer: 'A 17/b' },
	leefsituatie: 'gehuwd_zonder_kinderen',
	wonen: {
		adres: 'nederland',
		woning: 'huur',
		huurtoeslagMogelijk: 'onbekend',
		woonkostenPerMaand: '800.00'
	},
	inkomens: [
		{
			id: '1',
			van: 'inwoner',
			naam: 'Bakkerij De Vries',
			codeSoort: '15',
			tijdvak: 'maand',
			opgave: { soort: 'bedragen', belastbaarJaar: '24000.00', nettoMaand: '1700.50' }
		},
		{
			id: '2',
			van: 'inwoner',
			naam: 'UWV',
			codeSoort: '33',
			tijdvak: 'vierweken',
			opgave: {
				soort: 'perioden',
				alleenLaatste: false,
				perioden: [periode('2026-03-23', '2026-04-19'), periode('2026-04-20', '2026-05-17')]
			},
			lopendBeslag: { tBvv: '900.00' }
		},
		{
			id: '3',
			van: 'partner',
			naam: 'Winkel',
			tijdvak: 'maand',
			opgave: { soort: 'bedragen', belastbaarJaar: '9000.00', nettoMaand: '700.00' }
		}
	],
	beslag: { beslagobject: '1', omslag: ['2'] },
	toeslagen: { zorgtoeslag: '40.00' },
	hardheid: { bedrag: '100.00', einddatum: '2026-12-31' }
};
