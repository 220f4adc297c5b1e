using Gateway.Api.Http.Problems;

namespace Gateway.Api.Http.Batches;

/// <summary>A line of a batch: its bytes, or why it could not be taken. A refused line never stops the
/// others.</summary>
/// <param name="Number">From 1, empty lines counted.</param>
/// <param name="Bytes">Valid until the next line is read.</param>
/// <param name="Refusal">Null for a line that was received whole.</param>
internal readonly record struct NdjsonLine(int Number, ReadOnlyMemory<byte> Bytes, Problem? Refusal);
