package org.openmodels.licenses.identify;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Prints what stands in the files of a folder, in the JSON of the command line: the scoring script's view of this package. */
public final class IdentifyFolder {

    private static final ObjectMapper JSON = new ObjectMapper();

    private IdentifyFolder() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0].equals("identify") ? arguments[1] : arguments[0]);
        ObjectNode document = JSON.createObjectNode();
        ArrayNode files = document.putArray("files");
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> sorted = paths.filter(Files::isRegularFile).sorted().toList();
            for (Path path : sorted) {
                files.add(file(path));
            }
        }
        System.out.println(JSON.writeValueAsString(document));
    }

    private static ObjectNode file(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        Identification found = LicenseIdentifier.bundled().identify(LicenseText.decode(bytes));
        ObjectNode file = JSON.createObjectNode();
        file.put("path", path.toString()).put("bytes", bytes.length).put("expression", found.expression());
        ArrayNode matches = file.putArray("matches");
        for (LicenseMatch match : found.matches()) {
            ObjectNode node = matches.addObject();
            node.put("license", match.license())
                    .put("kind", match.kind().name())
                    .put("similarity", match.similarity());
            node.put("start", match.start()).put("end", match.end());
            changes(node.putArray("changes"), match.changes());
            match.basedOn().ifPresent(base -> {
                ObjectNode based = node.putObject("basedOn").put("license", base.license());
                changes(based.putArray("changes"), base.changes());
            });
        }
        return file;
    }

    private static void changes(ArrayNode array, List<TextChange> changes) {
        for (TextChange change : changes) {
            array.addObject()
                    .put("kind", change.kind().name())
                    .put("material", change.material())
                    .put("start", change.start())
                    .put("end", change.end())
                    .put("missingWords", change.missingWords())
                    .put("text", change.text());
        }
    }
}
