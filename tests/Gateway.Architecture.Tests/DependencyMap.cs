using Mono.Cecil;
using Mono.Cecil.Rocks;

namespace Gateway.Architecture.Tests;

/// <summary>
/// Which capability uses which, read from the compiled assemblies. A capability is the first three parts of a
/// namespace: everything below <c>Gateway.Recovery.Dunning</c> belongs to it.
/// </summary>
internal static class DependencyMap
{
    public static IReadOnlySet<string> Read(params string[] assemblies) =>
        assemblies.SelectMany(EdgesOf).ToHashSet();

    private static IEnumerable<string> EdgesOf(string assembly)
    {
        using var module = ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"));
        return
        [
            .. from type in module.GetAllTypes()
               let user = CapabilityOf(type)
               from used in UsedBy(type).SelectMany(Parts).Select(CapabilityOf)
               where IsOurs(user) && IsOurs(used) && user != used
               select $"{user} -> {used}",
        ];
    }

    private static bool IsOurs(string capability) => capability.StartsWith("Gateway.", StringComparison.Ordinal);

    private static string CapabilityOf(TypeReference type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return string.Join('.', type.Namespace.Split('.').Take(3));
    }

    private static IEnumerable<TypeReference> UsedBy(TypeDefinition type)
    {
        foreach (var field in type.Fields)
        {
            yield return field.FieldType;
        }

        var bases = type.Interfaces.Select(one => one.InterfaceType).Append(type.BaseType);
        foreach (var used in bases.OfType<TypeReference>())
        {
            yield return used;
        }

        foreach (var used in type.Methods.SelectMany(UsedBy))
        {
            yield return used;
        }
    }

    private static IEnumerable<TypeReference> UsedBy(MethodDefinition method)
    {
        yield return method.ReturnType;
        foreach (var parameter in method.Parameters)
        {
            yield return parameter.ParameterType;
        }

        if (!method.HasBody)
        {
            yield break;
        }

        foreach (var local in method.Body.Variables)
        {
            yield return local.VariableType;
        }

        foreach (var operand in method.Body.Instructions.Select(instruction => instruction.Operand))
        {
            if (operand is GenericInstanceMethod generic)
            {
                foreach (var argument in generic.GenericArguments)
                {
                    yield return argument;
                }
            }

            if (operand is TypeReference type)
            {
                yield return type;
            }
            else if (operand is MemberReference { DeclaringType: { } declaring })
            {
                yield return declaring;
            }
        }
    }

    /// <summary>A type and its arguments: a list of invoices depends on invoices.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType),
        TypeSpecification specification => Parts(specification.ElementType),
        _ => [type],
    };
}
