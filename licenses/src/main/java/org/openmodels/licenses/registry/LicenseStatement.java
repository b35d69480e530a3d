package org.openmodels.licenses.registry;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.huggingface.CardLicense;
import org.openmodels.core.source.huggingface.HubRecord;

/**
 * What somebody states about the license of one work, each part as stated and each optional: tags, a name, a link, an SPDX
 * expression, and what its license file was identified as.
 *
 * <p>{@code LicenseStatement.ofTag("other").withName("qwen").withLink("https://huggingface.co/Qwen/Qwen2.5-72B/blob/main/LICENSE")}
 * resolves to {@code LicenseRef-qwen-2024}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param tags the values of the {@code license} key in their order; none where the key is absent, several where it is a list
 * @param key the key that carried the tags, {@code license} unless misspelt
 * @param hubTag the {@code license:} tag that the Hub itself shows beside a card that says otherwise; null where it shows
 *     none, or what the card says
 * @param name the value of {@code license_name}; null where absent
 * @param link the value of {@code license_link}; null where absent
 * @param expression an SPDX expression stated elsewhere, as in a package or a document header; null where absent
 * @param text the expression that the license text was identified as; null where no text was read or nothing was found
 * @param repository the Hugging Face repository that states it, {@code owner/name}, in which a relative link names a file; null
 *     when unknown
 * @param asOf the day for which all this was stated; null when unknown
 */
public record LicenseStatement(
        List<String> tags,
        String key,
        @Nullable String hubTag,
        @Nullable String name,
        @Nullable String link,
        @Nullable String expression,
        @Nullable String text,
        @Nullable String repository,
        @Nullable LocalDate asOf)
        implements Serializable {

    private static final String TAG = "license:";

    /** The statement that says nothing. */
    public static final LicenseStatement NONE =
            new LicenseStatement(List.of(), "license", null, null, null, null, null, null, null);

    /** Copies the tags. */
    public LicenseStatement {
        tags = List.copyOf(tags);
        Objects.requireNonNull(key, "key");
    }

    /** Returns a statement of one tag. */
    public static LicenseStatement ofTag(String tag) {
        return NONE.withTags(List.of(tag));
    }

    /** Returns the statement of a card's license. */
    public static LicenseStatement of(CardLicense card) {
        return new LicenseStatement(card.values(), card.key(), null, card.name(), card.link(), null, null, null, null);
    }

    /**
     * Returns the statement of a Hub record: its card's license, or its {@code license:} tag where the card has none, in its
     * repository; a tag that is none of the card's stands beside. The day is not taken over: no date of a record says which
     * text was meant.
     */
    public static LicenseStatement of(HubRecord hubRecord) {
        CardLicense card = hubRecord.card().license();
        LicenseStatement statement = of(card).withRepository(hubRecord.id());
        if (card.isAbsent()) {
            return hubRecord
                    .licenseTag()
                    .map(tag -> statement.withTags(List.of(tag)))
                    .orElse(statement);
        }
        for (String tag : hubRecord.tags()) {
            if (tag.startsWith(TAG) && !card.values().contains(tag.substring(TAG.length()))) {
                return statement.withHubTag(tag.substring(TAG.length()));
            }
        }
        return statement;
    }

    /** Returns this statement with other tags. */
    public LicenseStatement withTags(List<String> newTags) {
        return new LicenseStatement(newTags, key, hubTag, name, link, expression, text, repository, asOf);
    }

    /** Returns this statement with another key for its tags. */
    public LicenseStatement withKey(String newKey) {
        return new LicenseStatement(tags, newKey, hubTag, name, link, expression, text, repository, asOf);
    }

    /** Returns this statement with another tag that the Hub shows beside the card's. */
    public LicenseStatement withHubTag(@Nullable String newHubTag) {
        return new LicenseStatement(tags, key, newHubTag, name, link, expression, text, repository, asOf);
    }

    /** Returns this statement with another license name. */
    public LicenseStatement withName(@Nullable String newName) {
        return new LicenseStatement(tags, key, hubTag, newName, link, expression, text, repository, asOf);
    }

    /** Returns this statement with another link. */
    public LicenseStatement withLink(@Nullable String newLink) {
        return new LicenseStatement(tags, key, hubTag, name, newLink, expression, text, repository, asOf);
    }

    /** Returns this statement with another SPDX expression. */
    public LicenseStatement withExpression(@Nullable String newExpression) {
        return new LicenseStatement(tags, key, hubTag, name, link, newExpression, text, repository, asOf);
    }

    /** Returns this statement with another expression for its text; {@code NOASSERTION} says that nothing was found. */
    public LicenseStatement withText(@Nullable String newText) {
        return new LicenseStatement(tags, key, hubTag, name, link, expression, newText, repository, asOf);
    }

    /** Returns this statement by another repository, {@code owner/name}. */
    public LicenseStatement withRepository(@Nullable String newRepository) {
        return new LicenseStatement(tags, key, hubTag, name, link, expression, text, newRepository, asOf);
    }

    /** Returns this statement for another day. */
    public LicenseStatement withAsOf(@Nullable LocalDate newAsOf) {
        return new LicenseStatement(tags, key, hubTag, name, link, expression, text, repository, newAsOf);
    }
}
