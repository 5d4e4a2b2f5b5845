"""What somebody writes into the templates, by the titles of their controls; each title's answers in order."""

COVER_SHEET = {
    "Meeting": ["Integrated Care Board"],
    "Meeting date": ["12 March 2026"],
    "Agenda item": ["05"],
    "Paper title": ["Community pain pathway"],
    "Report author": ["Dervla Quainton, Head of Planned Care Commissioning"],
    "Executive sponsor": ["Dr Osric Penhallow, Chief Medical Officer"],
    "Purpose of the paper": ["For decision"],
    "Executive summary": ["A pathway for people who live with pain that starts in the community."],
    "Recommendation": ["The Board is asked to approve the community pain pathway."],
    "Co-production assurance": [
        "Nine people who live with long-term pain and three unpaid carers met with us every fortnight from "
        "September 2025 to January 2026, co-wrote the specification and had equal votes on the final draft.\n"
        "Because of what they said, the first appointment is now held jointly with a peer supporter.\n"
        "They were paid £25 an hour, and travel was reimbursed. We did not reach people who are homeless.\n"
        "A “You said, we did” sheet was sent to all twelve on 2 February 2026.\n"
        "Stage: Plan. The account is in the co-production log, entry CPL-014."
    ],
    "Equality impact": [
        "Equality impact assessment EQIA 26/014 was completed on 9 February 2026. It found a possible adverse impact "
        "on people who do not speak English well; interpreters are now part of the specification."
    ],
    "Financial implications": ["£1.18 million a year from the planned care baseline."],
    "Risks": ["Risk 4 (planned care backlog), current score 16."],
    "Conflicts of interest": ["None identified."],
    "Report previously received by": ["Finance and Performance Committee, 26 February 2026: supported"],
    "Appendices": ["Appendix A: service specification"],
}

# Two rows of the table stay blank: nobody fills in more rows than there are members.
PROCUREMENT_PANEL = {
    "Procurement title": ["Community stroke rehabilitation, FEN-PROC-0412"],
    "Process": ["PSR Competitive Process"],
    "Evaluation start date": ["12 May 2026"],
    "Moderation date": ["29 May 2026"],
    "Name": ["R. T.", "M. O.", "Anneliese Thorne", "Dr Bram Ellery"],
    "Role": ["Patient and public voice partner: has had a stroke", "Carer partner: cares for her husband after a stroke",
             "Commissioning manager", "Consultant stroke physician, Harrowmoor Infirmary"],
    "Panel role": ["Evaluator", "Evaluator", "Chair", "Evaluator"],
    "Scoring": ["Yes", "Yes", "Yes", "Yes"],
    "Training completed": ["28 April 2026"] * 4,
    "Payment": ["Paid £25 an hour and travel", "Involvement payment offered, declined", "Salaried", "Salaried"],
    "Interests declared": ["None, 20 April 2026"] * 4,
    "Confidentiality signed": ["20 April 2026"] * 4,
    "Involvement before evaluation": ["Patient partners took part in the market engagement event on 3 March 2026. "
                                      "Patient partners co-wrote the specification and the evaluation criteria in March."],
    "Support": ["The PPV partners were offered a named contact, printed papers and a debrief after scoring."],
    "Policy on payment": ["The Involvement Payment Policy, in force since 1 September 2025, applied."],
    "Approved by": ["Head of Procurement"],
    "Date approved": ["1 June 2026"],
}

# Requirement, threshold, method and period of each row.
REQUIREMENTS = [
    ("Co-production: people who use the service and carers design and decide changes to the service jointly with staff",
     "At least 2 changes per Contract Year", "Co-production log, minutes and attendance list", "Contract Year"),
    ("People who take part in co-production are paid for their time and reimbursed for travel",
     "100% of claims paid within 30 days", "Ledger summary without personal data", "Quarterly"),
    ("Equality practice: report who is and is not reached by co-production, and the equality impact of each change",
     "1 report a year", "Equality profile report", "Contract Year"),
    ("Outcome measures are chosen together with people who use the service and carers",
     "3 measures agreed by 30 September", "Signed list of measures", "Contract Year"),
    ("“You said, we did” is published on the website", "4 a year", "Web page copy", "Quarterly"),
    ("Learning review of co-production, co-led with people who use the service", "1 a year", "Review report",
     "Contract Year"),
    ("First visit within two hours for urgent community response", "80%", "Community services data set", "Monthly"),
    ("Falls with severe harm", "Below 0.15", "Incident data", "Monthly"),
]

CONTRACT_QUALITY_SCHEDULE = {
    "Provider": ["Harrowmoor Community NHS Trust"],
    "Contract year": ["2026/27"],
    "Ref": [f"LQR-0{number}" for number in range(1, 9)],
    "Quality Requirement": [row[0] for row in REQUIREMENTS],
    "Threshold": [row[1] for row in REQUIREMENTS],
    "Method of Measurement": [row[2] for row in REQUIREMENTS],
    "Period over which the Requirement is to be achieved": [row[3] for row in REQUIREMENTS],
}

OF_KIND = {
    "cover-sheet": COVER_SHEET,
    "procurement-panel": PROCUREMENT_PANEL,
    "contract-quality-schedule": CONTRACT_QUALITY_SCHEDULE,
}

# What the blank paper must be told: the rules that fail, with a pattern of what is said.
BLANK = {
    "cover-sheet": {"cover-sheet.section-answered": "only a placeholder", "cover-sheet.header-complete": r"\(blank\)",
                    "cover-sheet.no-left-overs": "prompts"},
    "procurement-panel": {"procurement-panel.members-listed": "nobody is named in it|every seat is vacant"},
    "contract-quality-schedule": {"contract-quality-schedule.requirement-present": "no local requirement on co-production",
                                  "contract-quality-schedule.reimbursement": "nothing about paying",
                                  "contract-quality-schedule.equality-practice": "nothing about equality"},
}
