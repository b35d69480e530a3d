package org.openmodels.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.policy.UseCase;
import picocli.CommandLine.Option;

/** The facts of a use case, from a JSON file, from options, or both; a fact stated twice differently is refused. */
final class UseCaseOptions {
    private static final int MAX_FILE = 4_000_000;
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,15}(?:\\.\\d{1,12})?");
    private static final Pattern MONEY = Pattern.compile("(\\d{1,15}(?:\\.\\d{1,4})?)([A-Z]{3})");

    @Option(names = "--use-case", paramLabel = "FILE.json", description = "The use case as JSON; options add facts.")
    private @Nullable Path file;

    @Option(
            names = "--actions",
            split = ",",
            description =
                    "RUN, HOST, EMBED, REDISTRIBUTE, FINE_TUNE, PUBLISH_DERIVATIVE, USE_OUTPUTS, TRAIN_ON_OUTPUTS.")
    private @Nullable List<String> actions;

    @Option(names = "--commercial", negatable = true, description = "For commercial ends, or not.")
    private @Nullable Boolean commercial;

    @Option(names = "--monthly-active-users", paramLabel = "N")
    private @Nullable Long monthlyActiveUsers;

    @Option(names = "--daily-active-users", paramLabel = "N")
    private @Nullable Long dailyActiveUsers;

    @Option(names = "--annual-revenue", paramLabel = "AMOUNT", description = "For example 5000000USD.")
    private @Nullable String annualRevenue;

    @Option(names = "--monthly-revenue", paramLabel = "AMOUNT")
    private @Nullable String monthlyRevenue;

    @Option(names = "--funding", paramLabel = "AMOUNT")
    private @Nullable String funding;

    @Option(names = "--headcount", paramLabel = "N")
    private @Nullable Long headcount;

    @Option(names = "--territories", split = ",", paramLabel = "CC", description = "Where it is used: ISO 3166 codes.")
    private @Nullable List<String> territories;

    @Option(names = "--domicile", paramLabel = "CC", description = "Where the user is established: an ISO 3166 code.")
    private @Nullable String domicile;

    @Option(
            names = "--domains",
            split = ",",
            paramLabel = "CATEGORY",
            description = "Restricted categories it touches; NONE for none.")
    private @Nullable List<String> domains;

    @Option(names = "--multimodal", negatable = true, description = "The model is multimodal, or not.")
    private @Nullable Boolean multimodal;

    @Option(names = "--internal-only", negatable = true, description = "Within the organisation only, or not.")
    private @Nullable Boolean internalOnly;

    @Option(names = "--business", split = ",", description = "MODEL_AS_A_SERVICE, AI_WORK_ASSISTANT; NONE for neither.")
    private @Nullable List<String> business;

    @Option(names = "--purpose", description = "RESEARCH, EDUCATION, EVALUATION, PERSONAL.")
    private @Nullable String purpose;

    @Option(names = "--licensee", description = "COMPANY, NATURAL_PERSON, GOVERNMENT …")
    private @Nullable String licensee;

    @Option(
            names = "--competitor-of",
            split = ",",
            paramLabel = "LAB",
            description = "Labs it competes with; NONE for none.")
    private @Nullable List<String> competitorOf;

    @Option(
            names = "--permissions",
            split = ",",
            paramLabel = "LICENSE",
            description = "Licenses with a separate permission at hand.")
    private @Nullable List<String> permissions;

    @Option(names = "--derivative-name", paramLabel = "NAME")
    private @Nullable String derivativeName;

    @Option(names = "--derivative-license", paramLabel = "EXPRESSION")
    private @Nullable String derivativeLicense;

    @Option(
            names = "--trained-model-kind",
            paramLabel = "KIND",
            description = "What is trained on the outputs, for example LLM.")
    private @Nullable String trainedModelKind;

    @Option(names = "--trained-model-family", paramLabel = "FAMILY")
    private @Nullable String trainedModelFamily;

    @Option(
            names = "--rate",
            paramLabel = "CUR=USD",
            description = "A currency's worth in US dollars, for example EUR=1.08.")
    private @Nullable Map<String, String> rates;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day of the question, for example 2026-11-23.")
    private @Nullable String asOf;

    /**
     * Returns the use case; a fact that the file and an option state differently is refused.
     *
     * @throws InputException with one line on the first fault
     */
    UseCase useCase() {
        UseCase ofFile = file == null ? UseCase.UNKNOWN : Inputs.value(UseCase.read(read(file)), file.toString());
        ObjectNode options = options();
        if (options.isEmpty()) {
            return ofFile;
        }
        ObjectNode facts = ofFile.toJson();
        merge(facts, Inputs.value(UseCase.read(Answer.line(options)), "options").toJson());
        return Inputs.value(UseCase.read(Answer.line(facts)), "use case");
    }

    private static void merge(ObjectNode facts, ObjectNode options) {
        options.properties().forEach(fact -> {
            JsonNode stated = facts.get(fact.getKey());
            if (stated instanceof ObjectNode one
                    && fact.getValue() instanceof ObjectNode other
                    && !one.has("currency")) {
                merge(one, other);
            } else if (stated != null && !stated.equals(fact.getValue())) {
                throw new InputException("the use case file says " + fact.getKey() + " = " + stated
                        + " and an option says " + fact.getValue());
            } else {
                facts.set(fact.getKey(), fact.getValue());
            }
        });
    }

    private ObjectNode options() {
        ObjectNode facts = Answer.object();
        putList(facts, "actions", actions);
        Answer.put(facts, "commercial", commercial);
        Answer.put(facts, "monthlyActiveUsers", monthlyActiveUsers);
        Answer.put(facts, "dailyActiveUsers", dailyActiveUsers);
        putMoney(facts, "annualRevenue", annualRevenue);
        putMoney(facts, "monthlyRevenue", monthlyRevenue);
        putMoney(facts, "funding", funding);
        Answer.put(facts, "headcount", headcount);
        putList(facts, "territories", territories);
        Answer.put(facts, "domicile", domicile);
        putList(facts, "domains", domains);
        Answer.put(facts, "multimodal", multimodal);
        Answer.put(facts, "internalOnly", internalOnly);
        putList(facts, "business", business);
        Answer.put(facts, "purpose", purpose);
        Answer.put(facts, "licensee", licensee);
        putList(facts, "competitorOf", competitorOf);
        putList(facts, "permissions", permissions);
        putNested(facts, "derivative", "name", derivativeName);
        putNested(facts, "derivative", "license", derivativeLicense);
        putNested(facts, "trainedModel", "kind", trainedModelKind);
        putNested(facts, "trainedModel", "family", trainedModelFamily);
        if (rates != null) {
            ObjectNode node = facts.putObject("rates");
            rates.forEach((currency, worth) -> node.put(currency, decimal("rate", worth)));
        }
        Answer.put(facts, "asOf", asOf);
        return facts;
    }

    private static BigDecimal decimal(String name, String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new InputException(name + " must be a decimal number, such as 1.08: " + Inputs.brief(text));
        }
        return new BigDecimal(text);
    }

    private static void putNested(ObjectNode facts, String key, String member, @Nullable String value) {
        if (value != null) {
            facts.withObject("/" + key).put(member, value);
        }
    }

    private static void putList(ObjectNode facts, String key, @Nullable List<String> values) {
        if (values != null) {
            List<String> given = values.stream().map(String::strip).toList();
            ArrayNode list = facts.putArray(key);
            if (!given.equals(List.of("NONE"))) {
                given.forEach(list::add);
            }
        }
    }

    private static void putMoney(ObjectNode facts, String key, @Nullable String value) {
        if (value == null) {
            return;
        }
        Matcher money = MONEY.matcher(value.toUpperCase(Locale.ROOT));
        if (!money.matches()) {
            throw new InputException(key + " must be an amount with its currency, such as 5000000USD: " + value);
        }
        facts.putObject(key).put("amount", new BigDecimal(money.group(1))).put("currency", money.group(2));
    }

    /** Reads a small text file, or says in one line why not. */
    static String read(Path path) {
        byte[] bytes = Inputs.bytes(path, MAX_FILE + 1);
        if (bytes.length > MAX_FILE) {
            throw new InputException(path + ": a file of facts must have at most " + MAX_FILE + " bytes");
        }
        return Inputs.utf8(bytes, path);
    }
}
