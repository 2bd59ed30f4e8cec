namespace Build.Provisioning.Traffic;

/// <summary>Subnets and security groups as an attribute: ids in a fixed order, or <c>default</c>.</summary>
internal static class SubnetText
{
    public const string Default = "default";

    public static string Of(IReadOnlyList<string> ids) => ids.Count == 0 ? Default : string.Join(", ", ids.Order(StringComparer.Ordinal));

    public static IReadOnlyList<string> List(string? text) => text is null or Default ? [] : text.Split(", ");
}
