package org.openmodels.licenses.audit;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openmodels.core.lineage.HubLineage;
import org.openmodels.core.lineage.LineageEdge;
import org.openmodels.core.lineage.LineagePath;
import org.openmodels.core.lineage.Relation;
import org.openmodels.licenses.provenance.Drift;
import org.openmodels.licenses.provenance.InheritedTerm;
import org.openmodels.licenses.provenance.Severity;

/**
 * A lead: a model whose license does not hold together with that of a base, or of an ancestor further up, and the evidence.
 *
 * <p>Immutable and thread-safe.
 *
 * @param path the way from the model up to the work whose license it is
 * @param declared the license the model declares, resolved, or the status of what it declares
 * @param inherited the license of the work at the upper end
 * @param drift what becomes of its terms
 */
public record AuditFinding(LineagePath path, String declared, String inherited, Drift drift) implements Serializable {

    /** Checks that nothing is null. */
    public AuditFinding {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(declared, "declared");
        Objects.requireNonNull(inherited, "inherited");
        Objects.requireNonNull(drift, "drift");
    }

    /** Returns the model. */
    public String model() {
        return path.descendant();
    }

    /** Returns the base of the model that the way leads over. */
    public String parent() {
        return path.edges().get(0).base();
    }

    /** Returns how the model came from that base. */
    public Relation relation() {
        return path.edges().get(0).relation();
    }

    /** Returns the work whose license it is: the parent itself, or one further up. */
    public String ancestor() {
        return path.ancestor();
    }

    /** Returns how much it matters. */
    public Severity severity() {
        return drift.severity();
    }

    /** Returns what is lost beyond the harmless, grouped by mark or kind of duty, each with its statements. */
    public Map<String, List<InheritedTerm>> evidence() {
        return drift.evidence();
    }

    /** Writes the finding. */
    @JsonValue
    public ObjectNode toJson() {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.put("model", model());
        out.put("parent", parent());
        out.put("relation", HubLineage.word(relation()));
        out.put("ancestor", ancestor());
        ArrayNode way = out.putArray("path");
        for (LineageEdge edge : path.edges()) {
            way.addObject().put("relation", HubLineage.word(edge.relation())).put("work", edge.base());
        }
        out.put("declared", declared);
        out.put("inherited", inherited);
        out.put("severity", severity().name());
        ArrayNode lost = out.putArray("lost");
        drift.lostGroups().forEach(lost::add);
        out.put("message", drift.message());
        ArrayNode evidence = out.putArray("evidence");
        evidence().forEach((group, terms) -> write(evidence, group, terms));
        return out;
    }

    /** The statements of a group, license by license, each with the section at the same place. */
    private static void write(ArrayNode out, String group, List<InheritedTerm> terms) {
        for (String license :
                terms.stream().map(InheritedTerm::license).distinct().toList()) {
            ObjectNode one = out.addObject().put("lost", group).put("license", license);
            ArrayNode statements = one.putArray("terms");
            ArrayNode cites = one.putArray("cites");
            for (InheritedTerm term : terms) {
                if (term.license().equals(license)) {
                    statements.add(term.term());
                    cites.add(term.cite());
                }
            }
        }
    }
}
