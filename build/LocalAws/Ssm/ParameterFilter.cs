namespace LocalAws.Ssm;

/// <summary>Decides which parameters satisfy filters: every filter, by any of its values. Pure.</summary>
internal static class ParameterFilter
{
    public static bool Matches(StoredParameter parameter, IReadOnlyList<ParameterStringFilter>? filters) =>
        (filters ?? []).All(filter => Matches(parameter, filter));

    private static bool Matches(StoredParameter parameter, ParameterStringFilter filter)
    {
        if (filter.Key == "Path")
            return (filter.Values ?? []).Any(path => IsBelow(parameter.Name, path, filter.Option ?? "OneLevel"));
        if (filter.Key.StartsWith("tag:", StringComparison.Ordinal))
            return parameter.Tags.TryGetValue(filter.Key["tag:".Length..], out var tag)
                && (filter.Values is null or { Count: 0 } || filter.Values.Contains(tag));
        if (filter.Key == "Label")
            return parameter.Versions.Any(version => version.Labels.Any(label => Compares(label, filter)));
        return Compares(
            filter.Key switch
            {
                "Name" => parameter.Name,
                "Type" => parameter.Latest.Type,
                "KeyId" => parameter.Latest.KeyId ?? "",
                "Tier" => parameter.Latest.Tier,
                "DataType" => parameter.Latest.DataType,
                _ => throw SsmErrors.InvalidFilterKey(filter.Key),
            },
            filter
        );
    }

    private static bool Compares(string value, ParameterStringFilter filter) =>
        (filter.Values ?? []).Any(wanted =>
            filter.Option switch
            {
                null or "Equals" => value == wanted || value == "/" + wanted,
                "BeginsWith" => value.StartsWith(wanted, StringComparison.Ordinal) || value.StartsWith("/" + wanted, StringComparison.Ordinal),
                "Contains" => value.Contains(wanted, StringComparison.Ordinal),
                var other => throw SsmErrors.InvalidFilterOption(other),
            }
        );

    private static bool IsBelow(string name, string path, string option)
    {
        var prefix = path.TrimEnd('/') + "/";
        return name.StartsWith(prefix, StringComparison.Ordinal) && (option == "Recursive" || !name[prefix.Length..].Contains('/', StringComparison.Ordinal));
    }
}
