package org.openmodels.licenses.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openmodels.licenses.terms.Obligation;
import org.openmodels.licenses.terms.Obligation.Place;
import org.openmodels.licenses.terms.Threshold;

/** Sentences for people: what a threshold says, and what a duty asks to do. */
final class Wording {
    private Wording() {}

    /** Says beyond what: {@code beyond 700,000,000 monthly active users}. */
    static String beyond(Threshold threshold) {
        StringBuilder out = new StringBuilder();
        Long limit = threshold.limit();
        if (limit != null) {
            out.append("beyond ").append(grouped(limit)).append(' ');
            String currency = threshold.currency();
            if (currency != null) {
                out.append(currency).append(" of ");
            }
            out.append(words(threshold.metric()));
        }
        if (!threshold.onlyIf().isEmpty()) {
            out.append(limit == null ? "in the business of " : " in the business of ")
                    .append(threshold.onlyIf().stream().map(Wording::words).collect(Collectors.joining(" or ")));
        }
        return out.toString();
    }

    private static String grouped(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, ',');
        }
        return digits.toString();
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Says what a duty asks to do. */
    static String act(Obligation o, String license) {
        String act =
                switch (o.kind()) {
                    case INCLUDE_LICENSE -> "Give every recipient a copy of the license text of " + license;
                    case RETAIN_NOTICES -> "Keep the copyright and attribution notices";
                    case NOTICE_FILE -> "Include the notice" + literal(o);
                    case STATE_CHANGES -> "Say that, or what, you have modified";
                    case DISPLAY_ATTRIBUTION ->
                        "Show" + (o.literal().isEmpty() ? " the prescribed attribution" : literal(o));
                    case NAME_DERIVATIVE ->
                        (isAnywhere(o) ? "Let the model's name contain" : "Let the model's name start with")
                                + literal(o);
                    case SHARE_ALIKE -> "Pass it on under " + (o.literal().isEmpty() ? license : "one of" + literal(o));
                    case DISCLOSE_SOURCE -> "Offer the source or training material";
                    case FLOW_DOWN -> "Bind the recipients to the use restrictions or terms";
                    case FOLLOW_POLICY -> "Comply with the use policy";
                    case COMPLY_WITH_LAW -> "Comply with the laws the license names";
                    case UPDATE -> "Make reasonable efforts to use the newest version";
                    case NO_ENDORSEMENT -> "Use the licensor's names and marks only as prescribed";
                    case LABEL_OUTPUT -> "Tell people that content or interaction is machine-made" + literal(o);
                    case WARN_USERS -> "Disclose known dangers, or design for the mitigation of risk";
                    case REGISTER -> "Register with the licensor first";
                    case REPORT -> "Report to the licensor";
                    case INDEMNIFY -> "Hold the licensor harmless";
                    case CONTENT_FILTER -> "Run a content filter or human review";
                    case CREDIT -> "Name the source";
                    case DELETE_ON_TERMINATION -> "Delete all copies when the license ends";
                };
        return act + where(o) + scale(o);
    }

    /** Tells whether the word of a naming duty may stand anywhere in the name. */
    static boolean isAnywhere(Obligation o) {
        return o.where().contains(Place.MODEL_NAME_ANYWHERE);
    }

    private static String literal(Obligation o) {
        return o.literal().isEmpty() ? "" : " \"" + String.join("\" or \"", o.literal()) + "\"";
    }

    private static String where(Obligation o) {
        List<String> places = new ArrayList<>();
        for (Place place : o.where()) {
            switch (place) {
                case UI -> places.add("in the user interface");
                case DOCUMENTATION -> places.add("in the documentation");
                case NOTICE_FILE -> places.add("in a notice file");
                case PUBLIC_PAGE -> places.add("on a public page");
                case MODEL_NAME, MODEL_NAME_ANYWHERE -> {}
            }
        }
        return places.isEmpty() ? "" : " " + String.join(" or ", places);
    }

    private static String scale(Obligation o) {
        return o.thresholds().isEmpty()
                ? ""
                : ", " + o.thresholds().stream().map(Wording::beyond).collect(Collectors.joining(" or "));
    }
}
