using Gateway.Api.Http.Json;
using Gateway.Api.Http.Problems;
using Gateway.Domain.Languages;

namespace Gateway.Api.Http.Binding;

/// <summary>Holds the days of an address to the bounds that those of a body have, before the endpoint runs.</summary>
internal static class DayFilter
{
    private static readonly Sentence OutOfReach = new(
        "Le paramètre {0} est un jour entre 2000-01-01 et 2199-12-31.",
        "De parameter {0} is een dag tussen 2000-01-01 en 2199-12-31.",
        "Der Parameter {0} ist ein Tag zwischen 2000-01-01 und 2199-12-31.",
        "The parameter {0} is a day between 2000-01-01 and 2199-12-31.");

    public static EndpointFilterDelegate Create(EndpointFilterFactoryContext context, EndpointFilterDelegate next)
    {
        List<(int Place, string Name)> days =
        [
            .. context.MethodInfo.GetParameters()
                .Where(parameter => parameter.ParameterType == typeof(DateOnly)
                    || parameter.ParameterType == typeof(DateOnly?))
                .Select(parameter => (parameter.Position, parameter.Name!)),
        ];
        return days.Count == 0 ? next : Checked;

        ValueTask<object?> Checked(EndpointFilterInvocationContext invocation)
        {
            foreach (var (place, name) in days)
            {
                if (invocation.Arguments[place] is DateOnly day && !DateForms.IsWithin(day))
                {
                    return ValueTask.FromResult<object?>(
                        new ProblemResult(Refusal.OfParameter("SGW-DATE", name, OutOfReach)));
                }
            }

            return next(invocation);
        }
    }
}
