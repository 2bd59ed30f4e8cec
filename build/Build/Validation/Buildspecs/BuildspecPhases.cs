namespace Build.Validation.Buildspecs;

/// <summary>A buildspec without a command builds nothing.</summary>
public sealed class BuildspecPhases : Rule
{
    /// <inheritdoc/>
    public override string Id => "buildspec-phases";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project) =>
        from buildspec in project.Buildspecs
        where buildspec.Lines.Count == 0
        select Error(buildspec.PlaceOf("phases"), "No phase has a command", $"commands below {string.Join(", ", Buildspec.Phases)}", "Write 'phases:', 'build:', 'commands:' and a list of commands");
}
