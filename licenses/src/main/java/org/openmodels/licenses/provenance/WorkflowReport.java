package org.openmodels.licenses.provenance;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.openmodels.licenses.policy.Outcome;
import org.openmodels.licenses.policy.Verdict;

/**
 * What a workflow comes to: for the output of each step whether one may, what is owed, and which licenses bind it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param works the outputs in the order of the steps
 */
public record WorkflowReport(List<Output> works) implements Serializable {

    /**
     * The answer on one step.
     *
     * @param work the name of its output
     * @param verdict whether one may, and what is owed
     * @param effective the licenses that bind whoever takes the output; {@code NOASSERTION} where none is known to
     */
    public record Output(String work, Verdict verdict, String effective) implements Serializable {
        /** Checks that nothing is null. */
        public Output {
            Objects.requireNonNull(work, "work");
            Objects.requireNonNull(verdict, "verdict");
            Objects.requireNonNull(effective, "effective");
        }
    }

    /** Copies the outputs. */
    public WorkflowReport {
        works = List.copyOf(works);
    }

    /** Returns the worst answer. */
    public Outcome worst() {
        return works.stream().map(output -> output.verdict().outcome()).reduce(Outcome.PERMITTED, Outcome::worst);
    }

    /**
     * Returns the answer on the output of a name.
     *
     * @throws NoSuchElementException if no step has it
     */
    public Output of(String work) {
        return works.stream()
                .filter(output -> output.work().equals(work))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no step has the output " + work));
    }

    /** Writes the report as the command line contract has it. */
    @JsonValue
    public ObjectNode toJson() {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        ArrayNode all = out.putArray("works");
        for (Output output : works) {
            ObjectNode one = all.addObject().put("work", output.work());
            one.setAll(output.verdict().toJson());
            one.remove("expression");
            one.put("effective", output.effective());
        }
        return out;
    }
}
