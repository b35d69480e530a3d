/**
 * How large a model is: exact parameter counts, the several sizes of one model, and the labels in model names.
 *
 * <p>{@code ParameterCount.parse("7B")} is 7,000,000,000: decimal, never 1024. A model has a total, an active, an effective
 * and a packed size, each with its source; a comparison says by which it was made. An undisclosed size is a value of its own.
 *
 * <pre>{@code
 * System.out.println(ParameterCount.parse("1.5B").inMillions()); // 1500
 * System.out.println(ParameterCount.of(8_030_261_248L).toShortString()); // 8.03B
 * System.out.println(SizeLabel.parse("235b-a22b")); // 235B-A22B
 * System.out.println(ModelName.parse("Qwen/Qwen2-57B-A14B-Instruct").sizeLabel()); // 57B-A14B
 * System.out.println(ModelSize.UNDISCLOSED); // undisclosed
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.size;
