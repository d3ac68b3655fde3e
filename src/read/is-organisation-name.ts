/** Words that names of organisations are made of, in Dutch and English; compounds end in them. */
const words =
  /(?:ministerie|ministry|gemeente|provincie|waterschap|raad|council|kamer|chamber|bureau|instituut|institute|stichting|foundation|vereniging|association|autoriteit|authority|inspectie|inspectorate|dienst|agency|agentschap|department|commissie|commission|committee|universiteit|university|hogeschool|school|rijksoverheid|parliament|commons|lords|bank|fonds|fund|platform|centrum|centre|center|bond|federatie|unie|groep|group|office|b\.?v\.?|n\.?v\.?|ltd|consultancy|werkplaats)$/i

/** Whether a name is one of an organisation and not of a person, as far as its words tell. */
export const isOrganisationName = (name: string): boolean =>
  name.split(/[\s,/()-]+/).some((word) => words.test(word)) || /^\p{Lu}[\p{Lu}\d&-]{1,7}$/u.test(name.trim())
