namespace Gateway.Api.Http.Problems;

/// <summary>Tells readers of the API description which problems an endpoint answers with.</summary>
internal static class AnswersWith
{
    public static ProducesResponseTypeMetadata Problem(int status) =>
        new(status, typeof(ProblemFields), [ProblemResult.MediaType]);

    public static void AddProblems(this EndpointBuilder endpoint, params int[] statuses)
    {
        foreach (var status in statuses)
        {
            endpoint.Metadata.Add(Problem(status));
        }
    }
}
