namespace Build.Validation.Buildspecs;

/// <summary>How long the makers of runtimes mend them: the last day of each version, from their own release schedules.</summary>
public static class RuntimeSupport
{
    private static readonly Dictionary<string, Dictionary<string, DateOnly>> Ends = new(StringComparer.Ordinal)
    {
        ["nodejs"] = Versions(("10", 2021, 4, 30), ("12", 2022, 4, 30), ("14", 2023, 4, 30), ("16", 2023, 9, 11), ("18", 2025, 4, 30), ("20", 2026, 4, 30), ("22", 2027, 4, 30), ("24", 2028, 4, 30)),
        ["python"] = Versions(("3.7", 2023, 6, 27), ("3.8", 2024, 10, 7), ("3.9", 2025, 10, 31), ("3.10", 2026, 10, 31), ("3.11", 2027, 10, 31), ("3.12", 2028, 10, 31), ("3.13", 2029, 10, 31)),
        ["dotnet"] = Versions(("3.1", 2022, 12, 13), ("5.0", 2022, 5, 10), ("6.0", 2024, 11, 12), ("8.0", 2026, 11, 10), ("10.0", 2028, 11, 14)),
        ["php"] = Versions(("7.4", 2022, 11, 28), ("8.0", 2023, 11, 26), ("8.1", 2025, 12, 31), ("8.2", 2026, 12, 31), ("8.3", 2027, 12, 31), ("8.4", 2028, 12, 31)),
        ["ruby"] = Versions(("2.6", 2022, 4, 12), ("2.7", 2023, 3, 31), ("3.1", 2025, 3, 26), ("3.2", 2026, 3, 31), ("3.3", 2027, 3, 31), ("3.4", 2028, 3, 31)),
    };

    /// <summary>Names that <c>runtime-versions</c> knows (CodeBuild user guide, "Runtime versions").</summary>
    public static IReadOnlyList<string> Names { get; } = ["android", "dotnet", "golang", "java", "nodejs", "php", "python", "ruby"];

    /// <summary>The last day on which a version was mended; null when it is not known. <c>18</c>, <c>18.x</c> and <c>18.20.1</c> are one version.</summary>
    public static DateOnly? End(string runtime, string version)
    {
        ArgumentNullException.ThrowIfNull(version);
        if (!Ends.TryGetValue(runtime, out var versions))
            return null;
        return versions.Where(known => version == known.Key || version.StartsWith(known.Key + '.', StringComparison.Ordinal)).Select(known => (DateOnly?)known.Value).FirstOrDefault();
    }

    /// <summary>Versions that are mended on a day.</summary>
    public static IReadOnlyList<string> Supported(string runtime, DateOnly day) =>
        Ends.TryGetValue(runtime, out var versions) ? [.. versions.Where(known => known.Value >= day).OrderBy(known => known.Value).Select(known => known.Key)] : [];

    private static Dictionary<string, DateOnly> Versions(params (string Version, int Year, int Month, int Day)[] versions) =>
        versions.ToDictionary(version => version.Version, version => new DateOnly(version.Year, version.Month, version.Day), StringComparer.Ordinal);
}
