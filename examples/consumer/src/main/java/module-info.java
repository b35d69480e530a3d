/** A gate for a build: which of the models that we ship may we ship? */
module org.example.gate {
    requires org.openmodels.licenses;
}
