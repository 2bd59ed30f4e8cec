namespace Build.Validation.Secrets;

/// <summary>Plain variables of a build are shown in its log and in the console.</summary>
public sealed class BuildspecVariable : Rule
{
    private static readonly string[] Names = ["PASSWORD", "SECRET", "TOKEN", "APIKEY", "API_KEY", "PRIVATE_KEY", "ACCESS_KEY"];

    /// <inheritdoc/>
    public override string Id => "buildspec-variable";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project) =>
        from buildspec in project.Buildspecs
        from variable in buildspec.Document["env"]?["variables"]?.Entries ?? []
        where variable.Value.Text is { Length: > 0 } && Names.Any(name => variable.Key.Value.EndsWith(name, StringComparison.OrdinalIgnoreCase))
        select Warning(variable.Key.Place, $"{variable.Key.Value} is a plain variable, which logs and the console show", "env: secrets-manager or parameter-store",
            $"Write below secrets-manager: '{variable.Key.Value}: NAME-OF-SECRET:KEY'");
}
