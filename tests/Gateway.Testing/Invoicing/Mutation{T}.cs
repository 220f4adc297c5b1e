using Gateway.Domain.Invoicing;

namespace Gateway.Testing.Invoicing;

/// <summary>A value of a document, where it stands, and the document in which it is another.</summary>
public sealed record Mutation<T>(string Pointer, T Value, Func<T, DocumentContent> With);
