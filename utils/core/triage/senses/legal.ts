/** The law and those who keep it. */
export const LEGAL_SENSES = {
  court: `court, courts, supreme court, high court, magistrates, tribunal, a|the judge, arbitrator/s, arbitration, adjudicator, adjudication, mcol, ccj, money claim`,
  litigate: `take|takes|taking|took, going|gone|go to|through|thru, file~, filing, defend~, pursue~|pursuing, serve~|served, sue~, papers, claim, fight, settle~, small, county, district, decide|decides, ruled, ruling, drag~, summons, summoned, issue~ proceedings, see|seeing you|u|ya|them in, thru|through the, lodge~, escalate~, in my favour|favor, start~|started, win|won, explain~, in front of, before, tell|telling it|that|them|this to, answer to, convince`,
  law: `law, laws, legislation, regulation/s, regs, statute, eu directive, rights act, statutory`,
  lawful: `break~|broke|broken, breach~, against, under, by, consumer, lemon, contract, employment, housing, equality, requires, required, obliged, obligation, owe/s, owed, entitled, violate~|violation, comply, federal, uk, eu, competition, distance selling, package travel, cooling off, read the, statutory`,
  offence: `fraud, fraudulent, theft, negligence, negligent, embezzlement, extortion, unlawful/ly, illegal/ly, misrepresentation, mis sell|sold|selling, missold, misselling, con artists`,
  accusing: `you are|r, you're, youre, it's|its|thats|that's|this is, this is, that is|was, =, commit/ted/ting, plain and simple, outright, guilty of, claims, against you, pure, amounts to, equals`,
  police: `police, cops, sheriff, action fraud`,
  reports: `report/s/ed/ing, call|called|calling the? police, gone|go|going|went to, told, tell, informed, involved, involving, contact/ed/ing, crime number, reference, log/ged, statement to, notified, filed`,
  office: `dot, sec, ag, asa, cma, fos, ico, cta, dvla, dvsa, hmrc, irs, fda, epa, my mp, local mp, an mp, senator, congressman, congresswoman, councillor, commissioner, regulator, regulators, watchdog/s, ncat, vcat, qcat, authorities, transportation agency, labor|labour board|department, consumer court|forum|council|bureau|champion`,
  complainTo: `complain/t/ts/ed/ing, report/s/ed/ing, file~|filing, lodge~|lodging, submitted, notified, inform/ed/ing, told, hear/ing from|about|of, have|has my|your|our|been|this, going to, off to, take|taking this|it|you|them to, contact/ed/ing, escalate~, wrote|write|writing|written to, email/ed/ing, asked, alerted, referred, cc, here i come, case|file|reference|ref number|no|to|with, will love|enjoy|know, knows, love this, involved, next`,
  owed: `owe/s/d, entitled, full refund, refund, refunds, compensation, obliged, legally, statutory, return, days`,
  rule: `regulation/s, regs, directive, distance selling, consumer contracts, package travel, selling rules|regs, cooling off period?, statutory, consumer rights, montreal convention, section 0, eu0, uk0`,
  damages: `damages, compensation`,
  pursue: `pursue~|pursuing, seek~, sue~|suing, sued, claiming, court, tribunal, solicitor/s, lawyer/s`,
} as const;
