package org.openmodels.core.benchmark;

/** Whether the model could call tools (search, code, a browser) during the test. Immutable and thread-safe. */
public enum ToolUse {
    /** The setup says that there were none. */
    WITHOUT_TOOLS,
    /** The setup names tools or says that there were some. */
    WITH_TOOLS,
    /** The setup says nothing. */
    UNKNOWN
}
