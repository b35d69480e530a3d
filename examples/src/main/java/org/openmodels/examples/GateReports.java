package org.openmodels.examples;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.openmodels.licenses.policy.Outcome;
import org.openmodels.licenses.policy.Reason;

/** Checks in the formats that CI servers read: SARIF 2.1.0 and JUnit XML. */
final class GateReports {
    private static final String SARIF = "https://json.schemastore.org/sarif-2.1.0.json";

    private GateReports() {}

    /** Returns a SARIF log: a result for each reason of a prohibition (error) or review (warning). */
    static String sarif(List<Checked> all) {
        ObjectNode log = Answer.object().put("$schema", SARIF).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "openmodels");
        ArrayNode rules = driver.putArray("rules");
        Set<String> known = new TreeSet<>();
        ArrayNode results = run.putArray("results");
        for (Checked one : all) {
            for (Reason reason : one.verdict().reasons()) {
                if (reason.outcome().compareTo(Outcome.REVIEW) >= 0) {
                    known.add(reason.rule());
                    result(results.addObject(), one, reason);
                }
            }
        }
        known.forEach(rule -> rules.addObject().put("id", rule));
        return Answer.text(log);
    }

    private static void result(ObjectNode result, Checked one, Reason reason) {
        result.put("ruleId", reason.rule()).put("level", reason.outcome() == Outcome.PROHIBITED ? "error" : "warning");
        result.putObject("message").put("text", one.name() + ": " + Checked.said(reason));
        result.putArray("locations")
                .addObject()
                .putArray("logicalLocations")
                .addObject()
                .put("fullyQualifiedName", one.name())
                .put("kind", "module");
    }

    /** Returns a JUnit report: a test a subject, failed by a prohibition, in error by a review. */
    static String junit(List<Checked> all) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", "openmodels check");
            xml.writeAttribute("tests", Integer.toString(all.size()));
            xml.writeAttribute("failures", count(all, Outcome.PROHIBITED));
            xml.writeAttribute("errors", count(all, Outcome.REVIEW));
            for (Checked one : all) {
                testCase(xml, one);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private static void testCase(XMLStreamWriter xml, Checked one) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", "openmodels.check");
        xml.writeAttribute("name", printable(one.name()));
        Outcome outcome = one.verdict().outcome();
        if (outcome.compareTo(Outcome.REVIEW) >= 0) {
            xml.writeStartElement(outcome == Outcome.PROHIBITED ? "failure" : "error");
            xml.writeAttribute("type", outcome.name().toLowerCase(Locale.ROOT));
            xml.writeAttribute("message", printable(one.why()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static String count(List<Checked> all, Outcome outcome) {
        return Long.toString(
                all.stream().filter(one -> one.verdict().outcome() == outcome).count());
    }

    /** XML 1.0 has neither control characters nor halves of surrogates, not even escaped, nor these two. */
    private static String printable(String text) {
        return Visible.line(text).replace('\ufffe', '?').replace('\uffff', '?');
    }
}
