namespace Gateway.Api.Http.Json;

/// <summary>Reads a text as a value, as every value type of the domain does.</summary>
internal delegate bool TryParse<T>(string? text, out T value);
