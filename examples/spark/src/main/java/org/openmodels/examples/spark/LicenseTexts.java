package org.openmodels.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.io.IOException;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.openmodels.licenses.identify.Identification;
import org.openmodels.licenses.identify.LicenseIdentifier;
import org.openmodels.licenses.identify.LicenseMatch;
import org.openmodels.licenses.identify.LicenseText;

/**
 * Identifies the license texts below a folder: a row a file, with its SPDX expression and every license found in it. No file
 * needs another, so that this is a map and no more.
 */
public final class LicenseTexts {
    private static final StructType MATCH = new StructType()
            .add("license", StringType, false)
            .add("kind", StringType, false)
            .add("similarity", DoubleType, false)
            .add("start", IntegerType, false)
            .add("end", IntegerType, false)
            .add("changes", IntegerType, false)
            .add("materiallyChanged", BooleanType, false);
    private static final StructType FILE = new StructType()
            .add("path", StringType, false)
            .add("expression", StringType, false)
            .add("matches", createArrayType(MATCH, false), false);

    private LicenseTexts() {}

    /** Takes the folder, or a pattern of folders, and the folder to write JSON lines to. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("LicenseTexts INPUT OUTPUT");
            System.exit(2);
        }
        try (SparkSession spark =
                SparkSession.builder().appName("openmodels license texts").getOrCreate()) {
            Dataset<Row> files = identify(spark, arguments[0]).cache();
            files.write().json(arguments[1]);
            files.groupBy("expression").count().orderBy(col("count").desc(), col("expression")).show(20, false);
        }
    }

    /** Returns what each file below a folder is. */
    static Dataset<Row> identify(SparkSession spark, String folder) {
        return spark.read()
                .format("binaryFile")
                .option("recursiveFileLookup", true)
                .load(folder)
                .select("path", "content")
                .map(
                        (MapFunction<Row, Row>) file -> file(file.getString(0), file.getAs(1)),
                        Encoders.row(FILE));
    }

    private static Row file(String path, byte[] bytes) {
        Identification found = LicenseIdentifier.bundled().identify(LicenseText.decode(bytes));
        List<Row> matches = found.matches().stream().map(LicenseTexts::match).toList();
        return RowFactory.create(path, found.expression(), matches.toArray());
    }

    private static Row match(LicenseMatch match) {
        return RowFactory.create(
                match.license(),
                match.kind().name(),
                match.similarity(),
                match.start(),
                match.end(),
                match.changes().size(),
                match.isMateriallyChanged());
    }
}
