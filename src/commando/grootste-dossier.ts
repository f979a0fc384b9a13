/** Het grootste dossier dat iemand invult: vijf inkomens met vier loonstroken, en een partner. Elke meting gebruikt het. */
const maand = (nummer: number) => `2026-0${String(nummer)}`;
const LAATSTE_DAG = ['31', '30', '31', '30'];
const strook = (index: number) => ({
	begin: `${maand(index + 3)}-01`,
	eind: `${maand(index + 3)}-${LAATSTE_DAG[index] ?? '30'}`,
	loon: '1200.00',
	uitbetaaldeVakantiebijslag: '0.00',
	opnameAvwb: '0.00',
	opgebouwdVakantiebijslag: '96.00',
	opbouwAvwb: '0.00',
	ingehoudenZvw: '0.00',
	ingehoudenLoonheffing: '110.00'
});

export const GROOTSTE_DOSSIER = {
	formaat: 'bvv-dossier',
	versie: 1,
	peildatum: '2026-07-14',
	kenmerk: { dossiernummer: 'proef' },
	leefsituatie: 'gehuwd_met_kinderen',
	wonen: { woning: 'koop', huurtoeslagMogelijk: 'nee', woonkostenPerMaand: '1100.00' },
	inkomens: [1, 2, 3, 4, 5].map((nummer) => ({
		id: String(nummer),
		van: nummer < 4 ? 'inwoner' : 'partner',
		naam: `Werkgever ${String(nummer)}`,
		codeSoort: '15',
		tijdvak: 'maand',
		opgave: { soort: 'perioden', alleenLaatste: false, perioden: [0, 1, 2, 3].map(strook) }
	})),
	beslag: { beslagobject: '1' },
	toeslagen: { zorgtoeslag: '40.00' }
};
