package org.openmodels.licenses.identify.generate;

/** Words that the SPDX matching guidelines hold equal, and a few more of the same sort: {@code british=american}. */
final class Spelling {

    static final String[] PAIRS = """
            acknowledgement=acknowledgment acknowledgements=acknowledgments analogue=analog analyse=analyze artefact=artifact
            artefacts=artifacts authorisation=authorization authorisations=authorizations authorise=authorize authorised=authorized
            authorising=authorizing calibre=caliber cancelled=canceled capitalisations=capitalizations catalogue=catalog
            catalogues=catalogs categorise=categorize centre=center emphasised=emphasized favour=favor favours=favors
            favourite=favorite fulfil=fulfill fulfils=fulfills fulfilment=fulfillment initialise=initialize judgement=judgment
            judgements=judgments labelling=labeling labour=labor licence=license licences=licenses licenced=licensed
            maximise=maximize minimise=minimize modelled=modeled modelling=modeling offence=offense offences=offenses
            optimise=optimize optimised=optimized optimisation=optimization organisation=organization organisations=organizations
            organise=organize organised=organized practise=practice programme=program programmes=programs realise=realize
            recognise=recognize recognised=recognized signalling=signaling utilise=utilize utilised=utilized
            utilisation=utilization whilst=while wilful=willful wilfully=willfully behaviour=behavior colour=color
            defence=defense honour=honor neighbouring=neighboring customise=customize customised=customized
            commercialise=commercialize commercialisation=commercialization https=http characterisation=characterization
            sublicence=sublicense sublicences=sublicenses sublicencing=sublicensing licencing=licensing licencee=licensee
            licencor=licensor summarise=summarize penalise=penalize standardise=standardize unauthorised=unauthorized
            """.trim().split("\\s+");

    private Spelling() {}
}
