using Build.Validation.Documents;

namespace Build.Validation.Buildspecs;

/// <summary>Runtimes that a build asks for: known to CodeBuild, and still mended by their makers.</summary>
public sealed class RuntimeVersions : Rule
{
    /// <inheritdoc/>
    public override string Id => "buildspec-runtime";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project) =>
        from buildspec in project.Buildspecs
        from runtime in buildspec.Document["phases"]?["install"]?["runtime-versions"]?.Entries ?? []
        let finding = Check(runtime.Key, runtime.Value, project.Today)
        where finding is not null
        select finding;

    private Finding? Check(Scalar name, Node version, DateOnly today)
    {
        if (!RuntimeSupport.Names.Contains(name.Value, StringComparer.Ordinal))
            return Error(name.Place, $"There is no runtime '{name.Value}'", string.Join(", ", RuntimeSupport.Names), Suggestion.For(name.Value, RuntimeSupport.Names));
        if (version.Text is not { } text)
            return Error(name.Place, $"{name.Value} has no version", "a version, or latest", $"Write '{name.Value}: latest'");
        if (RuntimeSupport.End(name.Value, text) is not { } end || end >= today)
            return null;
        var supported = RuntimeSupport.Supported(name.Value, today);
        return Warning(version.Place, FormattableString.Invariant($"{name.Value} {text} is out of support since {end:yyyy-MM-dd}: images drop it and nobody mends it"),
            string.Join(", ", supported), $"Write '{name.Value}: {supported[0]}'");
    }
}
