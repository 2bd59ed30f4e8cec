using System.Text.Json;

namespace LocalAws.Iam;

/// <summary>AWS's own managed policies that deployments commonly attach; their documents are embedded from <c>ManagedPolicies/</c>.</summary>
internal static class AwsManagedPolicies
{
    private const string Prefix = "ManagedPolicies/";
    private static readonly JsonSerializerOptions Json = new() { PropertyNameCaseInsensitive = true };
    private static readonly Lazy<IReadOnlyDictionary<string, PolicyRecord>> All = new(Load);

    /// <summary>Policies by ARN.</summary>
    public static IReadOnlyDictionary<string, PolicyRecord> ByArn => All.Value;

    private static Dictionary<string, PolicyRecord> Load()
    {
        var assembly = typeof(AwsManagedPolicies).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                return Record(name[Prefix.Length..^".json".Length], JsonSerializer.Deserialize<Entry>(stream, Json)!);
            })
            .ToDictionary(policy => policy.Arn, StringComparer.Ordinal);
    }

    private static PolicyRecord Record(string name, Entry entry) => new()
    {
        Name = name,
        Path = entry.Path,
        Id = entry.PolicyId,
        Arn = $"arn:aws:iam::aws:policy{entry.Path}{name}",
        Description = entry.Description,
        CreateDate = entry.CreateDate,
        UpdateDate = entry.CreateDate,
        DefaultVersionId = "v1",
        Versions = [new PolicyVersionRecord("v1", entry.Document.GetRawText(), entry.CreateDate)],
    };

    private sealed record Entry(string Path, string PolicyId, string Description, DateTimeOffset CreateDate, JsonElement Document);
}
