using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gateway.Api.Banking;

/// <summary>How proposals are stored: reasons by their names, so that a new one in between changes none.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
[JsonSerializable(typeof(StoredProposals))]
internal sealed partial class ProposalTypes : JsonSerializerContext;
