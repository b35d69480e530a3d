package org.openmodels.licenses.terms;

/** What a use may touch and a license may forbid. Immutable and thread-safe. */
public enum UseCategory {
    /** Unlawful or criminal acts, or their promotion. */
    ILLEGAL_ACTIVITY,
    /** Endangers a state's security or public order. */
    NATIONAL_SECURITY,
    /** Offends public morals. */
    MORALS,
    /** Harm to or exploitation of minors. */
    HARM_TO_MINORS,
    /** Violence, terrorism, their promotion. */
    VIOLENCE_AND_TERRORISM,
    /** Self-harm, suicide, eating disorders. */
    SELF_HARM,
    /** Human trafficking. */
    HUMAN_TRAFFICKING,
    /** Illegal drugs, regulated substances. */
    CONTROLLED_SUBSTANCES,
    /** Sexual content or services. */
    SEXUAL_CONTENT,
    /** Military ends, weapons, nuclear, espionage. */
    MILITARY_AND_WEAPONS,
    /** Operation of infrastructure, transport, heavy machinery. */
    CRITICAL_INFRASTRUCTURE,
    /** Tracking or identifying people. */
    SURVEILLANCE_AND_BIOMETRICS,
    /** Personal data handled without right. */
    PRIVACY,
    /** Justice, policing, immigration, asylum. */
    LAW_ENFORCEMENT_AND_JUSTICE,
    /** Decisions without a human on people's rights or obligations. */
    AUTOMATED_DECISIONS,
    /** Disadvantage by trait or behaviour. */
    DISCRIMINATION,
    /** Hate speech. */
    HATE_SPEECH,
    /** Weakness exploited to distort behaviour. */
    EXPLOITING_VULNERABILITY,
    /** Medical advice, diagnosis or interpretation. */
    MEDICAL,
    /** Discovery or development of drugs. */
    DRUG_DEVELOPMENT,
    /** A licensed profession practised without the license. */
    PROFESSIONAL_ADVICE,
    /** Harassment, bullying, defamation. */
    HARASSMENT_AND_DEFAMATION,
    /** False facts. */
    DISINFORMATION,
    /** Gain by deceit. */
    FRAUD_AND_DECEPTION,
    /** Unsolicited mass messages. */
    SPAM,
    /** Passing for a person without consent. */
    IMPERSONATION,
    /** Hiding that content or talk is machine-made. */
    UNDISCLOSED_AI,
    /** Malware, attacks on computers. */
    MALWARE_AND_CYBERATTACK,
    /** Bypassing safeguards or technical limits. */
    SAFETY_CIRCUMVENTION,
    /** Infringement of others' intellectual property. */
    IP_INFRINGEMENT,
    /** Campaigning, manipulation of elections. */
    POLITICAL_MANIPULATION,
    /** Reverse engineering. */
    REVERSE_ENGINEERING,
    /** The weights used (as judge, filter, merge partner) to improve other models. */
    IMPROVE_OTHER_MODELS,
    /** Competition with the licensor's products or services. */
    COMPETING_PRODUCTS
}
