/** "(Paragraph 26)": the end of a conclusion that is repeated from the body of a report, with its place there. */
export const placeInBody =
  /\((?:see |zie )?(?:paragraphs?|paras?\.?|paragraaf|paragrafen|par\.|alinea|hoofdstuk|chapter|section|§{1,2})\s*\d[\d., –-]*(?:(?:and|to|en|t\/m)\s*\d[\d.]*)?\)[.]?$/iu
