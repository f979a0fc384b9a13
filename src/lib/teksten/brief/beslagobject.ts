/** Als de brief over een ander inkomen gaat dan waar het dossier het beslag op heeft. */
export const beslagobjectteksten = {
	inwoner: (eigen: string, brief: string) =>
		`U vertelde dat het beslag op ${eigen} ligt. Deze brief gaat over ${brief}. Daar rekenen wij hier mee.`,
	dossier: (eigen: string, brief: string) =>
		`In het dossier ligt het beslag op ${eigen}. Deze brief gaat over ${brief}: daarvoor is hier gerekend.`
} as const;
